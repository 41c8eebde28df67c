"""Segments chunks with vLLM and TerraTorch and talks JSON lines; runs in the engine's own Python."""

__version__ = "0.1.0"
