"""Downloads a model from the Hugging Face hub into the cache that other tools use too."""
