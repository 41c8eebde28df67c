"""Writes the project's sample scene, a simulated Sentinel-2 image: ``sample_scene.py OUTPUT.tif [SEED]``."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

sys.path.insert(0, str(Path(__file__).resolve().parent))
from simulate.scene import simulate_scene

BANDS = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
HEIGHT, WIDTH = 1100, 1500
SEED = 41
SCENE = {"kind": "river", "biome": "farmland", "cloudiness": 0.04, "level": "toa", "hazy": False}
"""A river through fields, villages and a few clouds, at the top of the atmosphere."""
NODATA = -9999


def write_scene(
    path: str, seed: int = SEED, height: int = HEIGHT, width: int = WIDTH, hole: bool = True
) -> None:
    """Simulate a scene and write it as int16 reflectance x 10 000, with a corner nobody saw."""
    scene = simulate_scene(seed, height, width, **SCENE)
    values = np.rint(scene.reflectance * 10_000).astype(np.int16)
    row, col = np.ogrid[:height, :width]
    if hole:
        values[:, row + 0.3 * col > 1.28 * height] = NODATA
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, len(BANDS), gdal.GDT_Int16, options)
    dataset.SetGeoTransform((600_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    dataset.SetProjection(crs.ExportToWkt())
    for number, name in enumerate(BANDS, start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        band.SetNoDataValue(NODATA)
        band.WriteArray(values[number - 1])


if __name__ == "__main__":
    write_scene(sys.argv[1], *(int(seed) for seed in sys.argv[2:3]))
