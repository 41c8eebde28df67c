"""A whole run, from plain values to numbers: joins core, engine and models; without QGIS."""
