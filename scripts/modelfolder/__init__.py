"""From a TerraTorch training run to a model folder; runs in the engine's Python."""
