"""Which overviews a raster gets."""

from __future__ import annotations

import pytest

from geoseg_qgis.core.mask.levels import overview_factors
from geoseg_qgis.core.rasters.grid import Grid


@pytest.mark.parametrize(
    ("width", "height", "factors"),
    [
        (2048, 2048, [2, 4, 8]),
        (10_980, 10_980, [2, 4, 8, 16, 32]),
        (511, 300, []),
        (1_000_000, 100, [2, 4, 8, 16, 32, 64, 128]),  # and not 2048, of which one pixel would be 95 % nodata
        (2_000_000, 1, []),
    ],
)
def test_overviews_end_at_256_pixels_or_where_a_strip_is_a_pixel_wide(width, height, factors):
    assert overview_factors(Grid(width, height, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), "")) == factors
