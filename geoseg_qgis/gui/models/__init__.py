"""The catalogue and the model cards as windows."""
