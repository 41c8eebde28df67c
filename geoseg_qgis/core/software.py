"""Which libraries work here."""

from __future__ import annotations

import numpy as np
from osgeo import gdal


def library_versions() -> dict[str, str]:
    """Return the versions of the libraries that read and write rasters, by name."""
    return {"GDAL": gdal.VersionInfo("RELEASE_NAME"), "numpy": np.__version__}
