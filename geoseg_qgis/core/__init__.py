"""Rasters: what goes in, how it is cut, what comes out. GDAL and numpy; never qgis, never torch."""
