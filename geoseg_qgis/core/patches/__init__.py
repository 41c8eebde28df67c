"""Patches of a raster: what hangs together, and how small patches join larger ones."""
