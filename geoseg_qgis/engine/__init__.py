"""Talking to an engine: starting a worker, its environment and its installer. Standard library only."""
