from __future__ import annotations

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.software import library_versions


def test_the_libraries_are_those_that_are_loaded():
    found = library_versions()
    assert found["numpy"] == np.__version__
    assert gdal.__version__.startswith(found["GDAL"])
