"""Runs on awkward rasters, with what must hold of every run: inputs untouched, nothing left behind."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from geoseg_qgis.core.rasters.fingerprint import digests
from geoseg_qgis.core.rasters.grid import Grid

from ..core.files import read_raster
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
    assert new == ["mask.qml", "mask.tif", "mask.tif.aux.xml"], new
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
    assert "Traceback" not in said and said.endswith(".")
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


def _contents(folder: Path) -> dict[str, str]:
    """The checksum of each file; not of the statistics that QGIS itself writes beside inputs that it loads."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    files = [path for path in files if path.name == "mask.tif.aux.xml" or not path.match("*.aux.xml")]
    return {str(path.relative_to(folder)): _checksum(path) for path in files}


def _checksum(path: Path) -> str:
    if path.suffix == ".vrt":  # QGIS writes its statistics into a VRT itself
        return digests([str(path)])[str(path)]
    return hashlib.sha256(path.read_bytes()).hexdigest()


__all__ = ["BANDS", "NODATA", "classes", "grid_of", "mask_of", "named", "read_raster", "refusal"]
