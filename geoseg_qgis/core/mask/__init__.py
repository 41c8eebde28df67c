"""The output: the mask while it is written, its names on disk, its style and its numbers."""
