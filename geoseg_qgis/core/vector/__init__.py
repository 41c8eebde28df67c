"""From a mask to polygons that share their borders."""
