"""An engine over HTTP: vllm serve with our plugin class."""
