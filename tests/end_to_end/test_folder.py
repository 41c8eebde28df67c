"""Folders with the real engine: from the command line and from ``qgis_process``."""

from __future__ import annotations

import csv
import os
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal, ogr

from sample_scene import write_scene

from ..conftest import ROOT
from .conftest import call

pytestmark = [pytest.mark.engine, pytest.mark.end_to_end]


@pytest.fixture(scope="module")
def chips(tmp_path_factory):
    folder = tmp_path_factory.mktemp("chips")
    write_scene(str(folder / "whole.tif"), height=400, width=600, hole=False)
    scene = gdal.Open(str(folder / "whole.tif"))
    (folder / "in" / "south").mkdir(parents=True)
    for row, place in enumerate(("", "south/")):
        for col in range(3):
            name = str(folder / "in" / f"{place}chip{col}.tif")
            gdal.Translate(name, scene, srcWin=[col * 200, row * 200, 200, 200])
    (folder / "in" / "notes.tif").write_text("buy milk")
    return folder / "in"


def test_the_command_line_segments_a_folder_and_skips_it_the_next_time(
    chips, engine_root, engine_python, tmp_path
):
    words = [sys.executable, "-m", "geoseg_qgis", "folder", str(chips), "-o", str(tmp_path / "out")]
    environment = {**os.environ, "GEOSEG_ENGINE": str(engine_root)}
    for status in ("done", "skipped"):
        done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
        assert done.returncode == 1, done.stderr  # the notes are no raster
        with (tmp_path / "out" / "geoseg_index.csv").open(newline="") as file:
            rows = list(csv.DictReader(file))
        assert sorted(row["status"] for row in rows) == sorted([status] * 6 + ["failed"])
    areas = sum(float(v) for row in rows for k, v in row.items() if k.startswith("class_") and v)
    assert areas == pytest.approx(6 * 200 * 200 * 100, rel=1e-3)  # on the ellipsoid
    ids = np.stack([gdal.Open(str(p)).ReadAsArray() for p in sorted((tmp_path / "out").rglob("*_mask.tif"))])
    assert ids.max() < 7
    assert len(np.unique(ids)) > 2


def test_qgis_process_segments_a_folder(chips, profile, engine_root, engine_python, tmp_path):
    words = [f"INPUT={chips}", f"OUTPUT={tmp_path / 'out'}", "RECURSIVE=false", "PATTERN=chip*.tif"]
    done = call(
        profile, tmp_path, "run", "geoseg:segmentfolder", "--", *words, GEOSEG_ENGINE=str(engine_root)
    )
    assert done.code == 0, done.output
    assert (done.results["DONE"], done.results["FAILED"]) == ("3", "0")
    index = ogr.Open(done.results["INDEX"])
    assert [feature["status"] for feature in index.GetLayer(0)] == ["done"] * 3
