"""Runs that something happens to. After each: inputs as they were, no half output, no child, no temporary file."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from geoseg_qgis.runs.request import InputRaster
from geoseg_qgis.runs.segment import segment

from ..core.files import numbers, read_raster, write_raster
from ..runs.conftest import BANDS, Feedback, nothing_is_left_behind, request_for

__all__ = ["nothing_is_left_behind", "request_for"]

HEIGHT, WIDTH = 600, 5000
"""Pixels: six chunks of four windows, which are not all ready when the first one is done."""


class At(Feedback):
    """Lets something happen once: when this much is done, or when this is said."""

    def __init__(self, moment: float | str, happen) -> None:
        super().__init__()
        self._moment, self._happen = moment, happen

    def pushInfo(self, info):
        super().pushInfo(info)
        if isinstance(self._moment, str) and self._moment in info:
            self._once()

    pushWarning = pushDebugInfo = setProgressText = pushInfo

    def setProgress(self, progress):
        super().setProgress(progress)
        if not isinstance(self._moment, str) and progress >= self._moment:
            self._once()

    def _once(self):
        happen, self._happen = self._happen, lambda: None
        happen()


STAGES = {"loading": "Loading the engine", "in the middle": 20.0, "finishing": "Finishing the mask"}


@pytest.fixture(scope="session")
def scene(tmp_path_factory) -> Path:
    """A raster of several chunks with a hole in it, in a folder of its own."""
    data = numbers(len(BANDS), HEIGHT, WIDTH)
    data[:, 300:340, 200:700] = -9999
    path = tmp_path_factory.mktemp("in") / "scene.tif"
    write_raster(path, data, nodata=-9999, descriptions=BANDS)
    return path


@pytest.fixture(scope="session")
def chip(tmp_path_factory) -> Path:
    """A raster of one window, for runs that are counted."""
    path = tmp_path_factory.mktemp("in") / "chip.tif"
    write_raster(path, numbers(len(BANDS), 60, 70), descriptions=BANDS)
    return path


@pytest.fixture
def run(scene, request_for, tmp_path):
    """Run over the scene into ``out/mask.tif`` or another name; look after the inputs and after failed outputs."""

    def run(behaviour="good", feedback=None, name="mask.tif", scene=scene, **changes) -> np.ndarray:
        output = tmp_path / "out" / name
        output.parent.mkdir(parents=True, exist_ok=True)
        request = request_for(behaviour, layers=(InputRaster("scene", str(scene)),), **changes)
        before, there = content(scene.parent), content(output.parent)
        try:
            segment(request, str(output), feedback or Feedback())
        except BaseException:
            assert content(output.parent) == there, "a failed run leaves no trace beside its output"
            raise
        finally:
            assert content(scene.parent) == before, "inputs are read, and nothing else"
        return read_raster(output)

    return run


@pytest.fixture
def undisturbed(run) -> np.ndarray:
    """The mask of a run that nothing happens to."""
    return run(name="undisturbed.tif")


def content(folder: Path) -> dict[str, str]:
    """Return a digest for each file below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
