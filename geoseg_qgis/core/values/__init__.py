"""Rasters of measured values: what a regression model gives."""
