"""Rasters: grids, windows, stacks, chunks, mosaics, statistics. GDAL and numpy; never qgis, never torch."""
