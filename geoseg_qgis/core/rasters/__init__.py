"""The inputs as one stack of bands on one grid: reading, warping, validity, scale."""
