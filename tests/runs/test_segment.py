"""One run from a request to its files: of a model with classes, and of one that measures."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import ChunkError, RasterError
from geoseg_qgis.models.quantity import Quantity
from geoseg_qgis.runs.request import Beside, InputRaster, ResultWish, SegmentRequest
from geoseg_qgis.runs.row import done_row, result_columns
from geoseg_qgis.runs.segment import segment

from ..core.files import numbers, read_raster, write_raster
from ..core.report.pages import Seen, untranslated
from .conftest import BANDS, MODEL, Feedback
from .fake_engines import FakeEngines

VALUES = replace(
    MODEL,
    card=replace(MODEL.card, id="height", task="regression", classes=(), quantity=Quantity("height", "m")),
)


def request_of(model) -> SegmentRequest:
    return SegmentRequest((), "", model, EngineSettings("", ""))


@pytest.fixture
def scene(tmp_path):
    """A scene of six windows, with a hole."""
    data = numbers(6, 600, 1100)
    data[:, 40:60, :70] = -9999
    path = tmp_path / "in" / "scene.tif"
    path.parent.mkdir()
    return write_raster(path, data, nodata=-9999, descriptions=BANDS)


@pytest.fixture
def once(request_for, scene, tmp_path):
    """Run over the scene; returns the outcome, and what was said."""

    def run(name: str = "out.tif", engines=None, beside=None, **changes):
        request = replace(request_for(), layers=(InputRaster.of(scene),), **changes)
        feedback = Feedback()
        output = str(tmp_path / name)
        outcome = segment(request, output, feedback, engines=engines or FakeEngines(), beside=beside)
        return outcome, feedback.lines

    return run


def test_everything_that_can_be_asked_of_a_mask(once, tmp_path):
    beside = Beside(*(str(tmp_path / name) for name in ("confidence.tif", "probabilities.tif", "page.html")))
    model = replace(MODEL, card=replace(MODEL.card, classes=MODEL.card.classes[:3]))  # as the fake engine has
    wish = ResultWish(majority=3, smallest=5)
    outcome, said = once(beside=beside, result=wish, model=model)
    assert any("The majority filter (3 × 3 pixels) changed" in line for line in said)
    assert any(line.startswith("Patches of less than 5 pixels") for line in said)
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "scene.tif" in page and MODEL.card.classes[0].name in page
    ids, confidence, shares = (
        read_raster(tmp_path / name) for name in ("out.tif", "confidence.tif", "probabilities.tif")
    )
    assert shares.shape == (3, 600, 1100) and (confidence == shares.max(0)).all()
    assert ((ids == 255) == (confidence == 255)).all() and (ids == 255).sum() == 20 * 70
    record = json.loads((tmp_path / "out.provenance.json").read_text(encoding="utf-8"))
    assert record["windows"]["run"] == outcome.summary.windows == 6
    assert any("majority" in note for note in record["notes"])
    row = done_row("scene.tif", "out.tif", outcome)
    assert set(row.classes) == set(result_columns(replace(request_of(model), result=wish)))
    assert sum(row.classes.values()) == pytest.approx(outcome.counts.valid * 100, rel=0.01)
    assert [line.endswith(" ha") for line in row.shares()] == [True] * 3


def test_a_raster_of_values_has_statistics_and_a_page_and_nowhere_is_called_a_mask(once, tmp_path):
    outcome, said = once("height.tif", beside=Beside(report=str(tmp_path / "page.html")), model=VALUES)
    values = read_raster(tmp_path / "height.tif")
    valid = values[values != -9999]
    assert valid.size == outcome.counts.valid == 600 * 1100 - 20 * 70
    row = done_row("scene.tif", "height.tif", outcome)
    assert tuple(row.classes) == result_columns(request_of(VALUES))
    assert (row.unit, row.classes["minimum"], row.classes["maximum"]) == ("m", valid.min(), valid.max())
    assert row.classes["mean"] == pytest.approx(valid.mean(dtype=np.float64))
    assert next(row.shares()).startswith("minimum: ") and next(row.shares()).endswith(" m")
    assert "height" in (tmp_path / "page.html").read_text(encoding="utf-8")
    record = json.loads((tmp_path / "height.provenance.json").read_text(encoding="utf-8"))
    assert record["result"]["values"]["maximum"] == valid.max()
    assert (tmp_path / "height.qml").exists()
    assert [line for line in said if "mask" in line.lower() and "side by side" not in line] == []


def test_what_the_model_gives_no_number_is_told(once):
    outcome, said = once("a.tif", FakeEngines(spoil=lambda ids: np.full_like(ids, 255)))
    assert outcome.counts.valid == 0
    assert any(f"no class for {600 * 1100 - 20 * 70:,} valid pixels" in line for line in said)
    _, said = once("b.tif", FakeEngines(), result=ResultWish(threshold=0.5, keeps_uncertain=False))
    assert not any("valid pixels" in line for line in said)


class TestResume:
    """What is finished is not done again."""

    def test_a_run_that_failed_goes_on_where_it_was(self, once, tmp_path):
        once("whole.tif")
        with pytest.raises(ChunkError):
            once(engines=FakeEngines(fail_on={1}), resume=True)
        engines = FakeEngines()
        _, said = once(engines=engines, resume=True)
        assert any(line.startswith("Resumes an earlier run") for line in said)
        assert [job.index for job in engines.opened[0].jobs] == [1]
        assert (read_raster(tmp_path / "out.tif") == read_raster(tmp_path / "whole.tif")).all()
        assert not list(tmp_path.glob(".*journal*"))

    def test_another_wish_starts_afresh_and_says_why(self, once):
        with pytest.raises(ChunkError):
            once(engines=FakeEngines(fail_on={1}), resume=True)
        _, said = once(resume=True, overlap=32)
        assert any("Starts afresh" in line and "OVERLAP" in line for line in said)

    def test_an_input_that_changes_under_the_run_takes_what_was_finished_with_it(self, once, scene, tmp_path):
        def change(ids):
            Path(scene).write_bytes(Path(scene).read_bytes() + b"\0")
            return ids

        with pytest.raises(RasterError, match="changed during the run"):
            once(engines=FakeEngines(spoil=change), resume=True)
        assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_all_that_a_run_says_is_said_in_the_readers_language(once, tmp_path, marked):
    model = replace(MODEL, card=replace(MODEL.card, classes=MODEL.card.classes[:3]))
    wish = ResultWish(majority=3, smallest=5)
    _, said = once(
        beside=Beside(report=str(tmp_path / "page.html")),
        result=wish,
        model=model,
        resume=True,
        nodata=-9999.0,
    )
    spoken = [line for line in said if not line.startswith("Of ")]  # a detail, which stays English
    assert len(spoken) > 12
    assert untranslated(spoken, FakeEngines.note, FakeEngines.opening, "fake 1", "scene.tif", "MB") == []
    page = Seen((tmp_path / "page.html").read_text(encoding="utf-8")).texts
    assert "«Made by a model: check it before use.»" in page and "«Command»" in page
