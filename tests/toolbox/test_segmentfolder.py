"""``geoseg:segmentfolder`` in a real QGIS; the rules of folder runs are tried in tests/runs."""

from __future__ import annotations

import csv
import os
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import QgsApplication, QgsProcessingException, QgsVectorLayer

from geoseg_qgis.processing import segmentfolder as module
from geoseg_qgis.processing.segmentfolder import SegmentFolderAlgorithm

from ..core.files import numbers, read_raster
from ..processes import workers_of
from .conftest import Feedback, run

pytestmark = pytest.mark.usefixtures("own_temporary")


@pytest.fixture
def segmentfolder(provider, use_engine):
    use_engine()
    return QgsApplication.processingRegistry().algorithmById("geoseg:segmentfolder").create()


@pytest.fixture
def folder(write_scene, tmp_path):
    (tmp_path / "in" / "sub").mkdir(parents=True)
    for number, name in enumerate(("a.tif", "b.tif", "sub/c.tif")):
        write_scene(numbers(6, 60, 70, seed=number), f"in/{name}")
    (tmp_path / "in" / "bad.tif").write_text("buy milk")
    return tmp_path / "in"


def test_each_file_gets_its_mask_and_a_bad_one_stops_nothing(segmentfolder, folder, tmp_path):
    feedback = Feedback()
    results, ok = run(segmentfolder, {"INPUT": str(folder), "OUTPUT": str(tmp_path / "out")}, feedback)
    assert ok
    assert (results["DONE"], results["SKIPPED"], results["FAILED"]) == (3, 0, 1)
    assert np.array_equal(read_raster(tmp_path / "out/sub/c_mask.tif"), numbers(6, 60, 70, seed=2)[0] % 7)
    assert "bad.tif is not a raster" in "\n".join(feedback.errors)
    layer = QgsVectorLayer(results["INDEX"])
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:4326"
    table = [(Path(f["input"]).name, f["status"], f.hasGeometry()) for f in layer.getFeatures()]
    assert table == [
        ("a.tif", "done", True),
        ("b.tif", "done", True),
        ("bad.tif", "failed", False),
        ("c.tif", "done", True),
    ]
    assert Path(results["TABLE"]).read_text().count("\n") == 5


def test_the_second_run_skips_what_is_unchanged(segmentfolder, folder, tmp_path):
    parameters = {"INPUT": str(folder), "PATTERN": "?.tif", "OUTPUT": str(tmp_path / "out")}
    run(segmentfolder, parameters)
    assert run(segmentfolder.create(), parameters)[0]["SKIPPED"] == 3
    assert run(segmentfolder.create(), {**parameters, "AGAIN": True})[0]["DONE"] == 3


def test_single_files_work_and_nothing_chosen_is_said(segmentfolder, folder, tmp_path):
    files = [str(folder / "a.tif"), str(folder / "sub" / "c.tif")]
    results, _ = run(segmentfolder, {"FILES": files, "OUTPUT": str(tmp_path / "out")})
    assert results["DONE"] == 2
    assert (tmp_path / "out" / "sub" / "c_mask.tif").exists()
    with pytest.raises(QgsProcessingException, match="Neither a folder nor files"):
        run(segmentfolder.create(), {"OUTPUT": str(tmp_path / "out")})


def test_cancel_answers_soon_and_leaves_a_true_table(segmentfolder, use_engine, folder, tmp_path):
    before = workers_of(os.getpid())
    use_engine("slow")
    at = []

    def cancel_when(feedback):
        hit = any("of 4 files" in line and "…" in line for line in feedback.lines)
        at.extend([time.monotonic()] * hit)
        return hit

    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(segmentfolder, {"INPUT": str(folder), "OUTPUT": str(tmp_path / "out")}, Feedback(cancel_when))
    assert time.monotonic() - at[0] < 2
    assert workers_of(os.getpid()) <= before
    assert not list((tmp_path / "out").rglob("*mask*"))
    assert (tmp_path / "out" / "geoseg_index.csv").read_text().count("cancelled") >= 3


def test_the_unit_of_areas_is_what_the_help_says(segmentfolder, write_scene, tmp_path):
    degrees = (15.0, 1e-4, 0.0, 41.5, 0.0, -1e-4)
    for name, where in (
        ("degrees", {"epsg": 4326, "geotransform": degrees}),
        ("nowhere", {"epsg": None}),
    ):
        (tmp_path / name).mkdir()
        write_scene(numbers(6, 60, 70), f"{name}/a.tif", **where)
    units = []
    for name in ("degrees", "nowhere"):
        parameters = {"INPUT": str(tmp_path / name), "OUTPUT": str(tmp_path / "out" / name)}
        table = run(segmentfolder.create(), parameters)[0]["TABLE"]
        with Path(table).open(encoding="utf-8", newline="") as file:
            units += [row["unit"] for row in csv.DictReader(file)]
    assert units == ["m2", "pixels"]
    assert "the area of each class (m², without a CRS pixels)" in segmentfolder.shortHelpString()


@pytest.mark.parametrize(("task", "ending"), [("segmentation", "_mask.tif"), ("regression", "_values.tif")])
def test_results_are_called_what_they_are(segmentfolder, folder, tmp_path, monkeypatch, task, ending):
    asked = SegmentFolderAlgorithm.resolve

    def resolve(self, parameters, context):
        request = asked(self, parameters, context)
        return replace(request, model=replace(request.model, card=replace(request.model.card, task=task)))

    seen = []
    monkeypatch.setattr(SegmentFolderAlgorithm, "resolve", resolve)
    monkeypatch.setattr(
        module, "segment_folder", lambda request, scenes, *more, **named: seen.extend(scenes) or ()
    )
    run(segmentfolder, {"INPUT": str(folder), "OUTPUT": str(tmp_path / "out")})
    assert seen and all(scene.output.endswith(ending) for scene in seen)
