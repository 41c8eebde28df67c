"""Runs on awkward rasters, with what must hold of every run: inputs untouched, nothing left behind."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsRectangle,
    QgsReferencedRectangle,
)

from geoseg_qgis.core.rasters.fingerprint import digests
from geoseg_qgis.core.rasters.grid import Grid

from .conftest import BANDS, Feedback, run

NODATA = 255


def classes(scene: np.ndarray, valid: np.ndarray | bool = True) -> np.ndarray:
    """What the fake engine makes of a scene (bands, h, w): its first band modulo 7, 255 where invalid."""
    whole = np.nan_to_num(scene[0].astype(np.float64), posinf=0, neginf=0).astype(np.int64)
    return np.where(valid, whole % 7, NODATA).astype(np.uint8)


def mask_of(segment, folder: Path, parameters: dict, feedback: Feedback | None = None) -> np.ndarray:
    """Run and return the mask; everything else in the folder must be as it was before.

    Args:
        segment: the algorithm.
        folder: the test's own, with the inputs and with the temporary files; the mask becomes mask.tif.
        parameters: without OUTPUT.
        feedback: to look into afterwards.
    """
    before = _contents(folder)
    run(segment, {"OUTPUT": str(folder / "mask.tif"), **parameters}, feedback)
    after = _contents(folder)
    new = sorted(set(after) - set(before))
    assert new == ["mask.provenance.json", "mask.qmd", "mask.qml", "mask.tif", "mask.tif.aux.xml"], new
    changed = [name for name in before if after.get(name) != before[name]]
    assert not changed, changed
    mask = gdal.Open(str(folder / "mask.tif"))
    assert mask.RasterCount == 1
    return mask.ReadAsArray()


def refusal(segment, folder: Path, parameters: dict) -> str:
    """Run what cannot work and return the sentence; the folder must be as it was before."""
    before = _contents(folder)
    with pytest.raises(QgsProcessingException) as caught:
        run(segment, {"OUTPUT": str(folder / "mask.tif"), **parameters})
    assert _contents(folder) == before
    said = str(caught.value)
    assert "Traceback" not in said and said.count(". ") >= 1  # what is wrong, and what to do
    return said


def grid_of(path: str | Path) -> Grid:
    """The grid of a raster, as GDAL tells it."""
    return Grid.from_dataset(gdal.Open(str(path)))


def named(path: str) -> str:
    """Give the bands of a file the names of the demo model's; return its path."""
    dataset = gdal.Open(path, gdal.GA_Update)
    for number, name in enumerate(BANDS[: dataset.RasterCount], start=1):
        dataset.GetRasterBand(number).SetDescription(name)
    return path


def extent(crs: str, west: float, south: float, east: float, north: float) -> QgsReferencedRectangle:
    return QgsReferencedRectangle(QgsRectangle(west, south, east, north), QgsCoordinateReferenceSystem(crs))


def whole(tmp_path, source: str) -> np.ndarray:
    """The mask on the whole raster: 255 around the part that it was cut to."""
    raster, mask = grid_of(source), grid_of(tmp_path / "mask.tif")
    inverse = gdal.InvGeoTransform(raster.geotransform)
    col, row = (round(c) for c in gdal.ApplyGeoTransform(inverse, *mask.at(0, 0)))
    assert mask.at(0, 0) == pytest.approx(raster.at(col, row), abs=1e-9)
    out = np.full((raster.height, raster.width), NODATA, np.uint8)
    ids = gdal.Open(str(tmp_path / "mask.tif")).ReadAsArray()
    out[row : row + mask.height, col : col + mask.width] = ids
    return out


def inside_degrees(source: str, west, south, east, north) -> np.ndarray:
    """Which pixels' centres lie between longitudes and latitudes, asked of PROJ point by point."""
    grid, degrees = grid_of(source), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    rows, cols = np.mgrid[0 : grid.height, 0 : grid.width] + 0.5
    points = np.stack([axis.ravel() for axis in grid.at(cols, rows)], 1)
    moved = np.array(osr.CoordinateTransformation(grid.crs(), degrees).TransformPoints(points.tolist()))
    x, y = moved[:, 0] % 360, moved[:, 1]
    return ((x > west) & (x < east) & (y > south) & (y < north)).reshape(grid.height, grid.width)


def _contents(folder: Path) -> dict[str, str]:
    """The checksum of each file; not of the statistics that QGIS itself writes beside inputs that it loads."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    files = [path for path in files if path.name == "mask.tif.aux.xml" or not path.match("*.aux.xml")]
    return {str(path.relative_to(folder)): _checksum(path) for path in files}


def _checksum(path: Path) -> str:
    if path.suffix == ".vrt":  # QGIS writes its statistics into a VRT itself
        return digests([str(path)])[str(path)]
    return hashlib.sha256(path.read_bytes()).hexdigest()


__all__ = [
    "BANDS",
    "NODATA",
    "classes",
    "extent",
    "grid_of",
    "inside_degrees",
    "mask_of",
    "named",
    "refusal",
    "whole",
]
