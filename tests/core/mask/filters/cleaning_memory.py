"""Cleans a large mask in a process of its own; prints by how many MB its peak grew."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[4]))
import numpy as np
from osgeo import gdal

from geoseg_qgis.core.mask.filters.cleaning import Cleaning, clean
from geoseg_qgis.core.patches.least import Least

WIDTH, HEIGHT = 12_000, 4_000
TILES = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=LZW"]


def peak() -> float:
    """Largest resident memory so far, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


folder = Path(sys.argv[1])
create = gdal.GetDriverByName("GTiff").Create
source = create(str(folder / "source.tif"), WIDTH, HEIGHT, 1, gdal.GDT_Byte, TILES)
source.GetRasterBand(1).SetNoDataValue(255)
random = np.random.default_rng(1)
for row in range(0, HEIGHT, 500):
    squares = random.integers(0, 5, (25, WIDTH // 20), dtype=np.uint8)
    source.GetRasterBand(1).WriteArray(np.kron(squares, np.ones((20, 20), np.uint8)), 0, row)
    source.GetRasterBand(1).FlushCache()
target = create(str(folder / "target.tif"), WIDTH, HEIGHT, 1, gdal.GDT_Byte, TILES)
before = peak()
cleaned = clean(source, target, Cleaning(5, Least(500)), str(folder))
assert cleaned.filtered and cleaned.sieved
print(peak() - before)
