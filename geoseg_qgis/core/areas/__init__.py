"""What classes measure: pixels and areas on the ellipsoid, whole rasters, zones and changes."""
