"""Cancel, with the real engine: soon, and nothing is left."""

from __future__ import annotations

import os
import time

import numpy as np
import pytest

from simulate.scene import simulate_scene

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from geoseg_qgis.errors import Cancelled
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card, resolve_model
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.segment import segment
from geoseg_qgis.runs.telling import LOADING_SHARE

from ..core.files import write_raster
from ..processes import workers_of

pytestmark = pytest.mark.engine


class Feedback:
    """A person who presses Cancel at a certain moment."""

    def __init__(self, moment) -> None:
        self.moment = moment
        self.said = ""
        self.progress = 0.0
        self.pressed = 0.0

    def pushInfo(self, info):
        self.said = info

    pushWarning = pushDebugInfo = setProgressText = pushInfo

    def setProgress(self, progress):
        self.progress = progress

    def isCanceled(self):
        if not self.pressed and self.moment(self):
            self.pressed = time.monotonic()
        return bool(self.pressed)


@pytest.mark.parametrize(
    "moment",
    [
        lambda feedback: "import vLLM" in feedback.said,
        lambda feedback: "build engine" in feedback.said,
        lambda feedback: feedback.progress > LOADING_SHARE + 10,
    ],
    ids=["while vLLM is imported", "while the engine is built", "in the middle of the run"],
)
def test_cancel_answers_within_two_seconds_and_leaves_nothing(
    engine_settings, tmp_path, own_temporary, moment
):
    tile = np.rint(simulate_scene(5, 512, 512).reflectance * 10_000).astype(np.int16)
    bands = [band.name for band in find_card(DEFAULT_MODEL).bands]
    path = write_raster(tmp_path / "scene.tif", np.tile(tile, (1, 5, 5)), descriptions=bands)
    request = SegmentRequest(
        (InputRaster("scene", path),),
        "",
        resolve_model(DEFAULT_MODEL),
        engine_settings(),
        idle_seconds=0,
    )
    before, feedback = workers_of(os.getpid()), Feedback(moment)
    with pytest.raises(Cancelled):
        segment(request, str(tmp_path / "mask.tif"), feedback)
    assert time.monotonic() - feedback.pressed < 2
    assert workers_of(os.getpid()) <= before
    assert [p for p in own_temporary.rglob("*") if p.is_file()] == []
    assert sorted(p.name for p in tmp_path.iterdir()) == ["scene.tif", "tmp"]
