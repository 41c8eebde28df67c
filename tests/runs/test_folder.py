"""Folder runs: what a bad file, a dead engine, Cancel and a second run do."""

from __future__ import annotations

import csv
import os
import time

import numpy as np
import pytest

from geoseg_qgis.core.areas.count import class_areas
from geoseg_qgis.engine.devices import DeviceChoice
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.errors import Cancelled, EngineError, ModelError
from geoseg_qgis.runs import engines
from geoseg_qgis.runs.collection import Scene, Selection
from geoseg_qgis.runs.row import DONE, Row
from geoseg_qgis.runs.state import NAME
from geoseg_qgis.runs.table import Table

from ..core.files import read_raster
from .conftest import BANDS, Feedback, statuses


def table(tmp_path) -> list[dict[str, str]]:
    with (tmp_path / "out" / "geoseg_index.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def started(monkeypatch):
    """The settings of every engine that is started."""
    made, make = [], POOL._make
    monkeypatch.setattr(POOL, "_make", lambda settings: made.append(settings) or make(settings))
    return made


def test_masks_and_table_are_right_and_in_order_with_one_engine(run, chip, tmp_path, started):
    scenes = {f"{n:02}.tif": chip(f"{n:02}.tif", seed=n) for n in range(15)}
    feedback = Feedback()
    rows = run(feedback=feedback)
    assert statuses(rows) == [(name, "done") for name in scenes]
    assert len(started) == 1
    for name, data in scenes.items():
        assert np.array_equal(read_raster(tmp_path / "out" / name.replace(".tif", "_mask.tif")), data[0] % 7)
    for row, written in zip(rows, table(tmp_path)):
        assert written["input"] == row.input
        water = class_areas(row.output)[0][1]
        assert (
            float(written["class_0_water"]) == row.classes["class_0_water"] == pytest.approx(water, rel=1e-12)
        )
        assert (written["unit"], written["error"]) == ("m2", "")
    assert feedback.percents == sorted(feedback.percents)


def test_how_many_files_are_done_is_said_once_for_each_number_while_the_bar_moves(tmp_path):
    scenes = [Scene((f"{n}.tif",), f"{n}_mask.tif") for n in range(3)]
    feedback = Feedback()
    rows = Table(scenes, tmp_path, [], feedback, lambda row: None)
    rows.start()
    for number, scene in enumerate(scenes):
        for percent in range(0, 100, 10):
            rows.tell([float(percent)])
        rows.put(number, Row(scene.name, scene.output, DONE))
    assert [line.partition(" files")[0] for line in feedback.lines] == ["0 of 3", "1 of 3", "2 of 3"]
    assert len(set(feedback.percents)) == 30


def test_without_a_crs_areas_are_pixels(run, chip):
    chip("a.tif", epsg=None)
    (row,) = run()
    assert (row.unit, sum(row.classes.values()), row.footprint) == ("pixels", 60 * 70, ())


def test_a_bad_file_stops_nothing_and_says_why(run, chip, tmp_path):
    for n in range(6):
        chip(f"{n}.tif")
    chip("2.tif", bands=3, descriptions=())
    (tmp_path / "in" / "4.tif").write_text("buy milk")
    rows = run()
    assert [row.status for row in rows] == ["done", "done", "failed", "done", "failed", "done"]
    assert "BLUE" in rows[2].error
    assert table(tmp_path)[4]["error"].endswith(
        "is not a raster that GDAL can open. Choose a raster file, a GeoTIFF for example."
    )


def test_the_files_of_one_folder_can_be_one_stack(run, chip, tmp_path):
    for scene in ("s1", "s2"):
        for number, band in enumerate(BANDS):
            chip(f"{scene}/{band}.tif", bands=1, seed=number, descriptions=[band])
    rows = run(selection=Selection(scenes=True))
    assert [row.status for row in rows] == ["done", "done"]
    assert (tmp_path / "out" / "s1_mask.tif").exists()


class TestAgain:
    """Only what is missing or changed is run again."""

    def test_unchanged_files_are_skipped_with_their_numbers_and_no_engine_starts(
        self, run, chip, request_for, tmp_path
    ):
        chip("a.tif")
        chip("b.tif", seed=2)
        first = run()
        second = run(request_for("no-model"))
        assert [row.status for row in second] == ["skipped", "skipped"]
        assert [(r.classes, r.windows, r.footprint) for r in first] == [
            (r.classes, r.windows, r.footprint) for r in second
        ]
        assert [row["status"] for row in table(tmp_path)] == ["skipped", "skipped"]

    def test_changed_input_missing_mask_changed_mask_and_failed_files_are_done_again(
        self, run, chip, tmp_path
    ):
        for name in "abcde":
            chip(f"{name}.tif")
        (tmp_path / "in" / "e.tif").write_text("buy milk")
        run()
        chip("a.tif", seed=9)
        (tmp_path / "out" / "b_mask.tif").unlink()
        (tmp_path / "out" / "c_mask.tif").write_bytes(b"something else")
        assert [row.status for row in run()] == ["done", "done", "done", "skipped", "failed"]

    def test_other_parameters_and_again_do_everything_again(self, run, chip, request_for):
        chip("a.tif")
        run()
        assert [row.status for row in run(request_for(nodata=5.0))] == ["done"]
        assert [row.status for row in run(request_for(nodata=5.0))] == ["skipped"]
        assert [row.status for row in run(request_for(nodata=5.0), again=True)] == ["done"]

    def test_a_torn_line_of_the_state_costs_one_file(self, run, chip, tmp_path):
        chip("a.tif")
        chip("b.tif")
        run()
        state = tmp_path / "out" / NAME
        state.write_bytes(state.read_bytes()[:-40])
        assert sorted(row.status for row in run()) == ["done", "skipped"]


class TestEngine:
    """What no file survives is one error; what one file does to the engine stays with that file."""

    def test_a_model_that_does_not_load_is_one_error(self, run, chip, request_for, tmp_path):
        for n in range(5):
            chip(f"{n}.tif")
        with pytest.raises(ModelError, match="cannot be loaded"):
            run(request_for("no-model"))
        assert {row["status"] for row in table(tmp_path)} == {"cancelled"}
        assert "cannot be loaded" in table(tmp_path)[0]["error"]

    def test_an_engine_that_always_dies_stops_the_run_soon(self, run, chip, request_for, tmp_path):
        for n in range(12):
            chip(f"{n:02}.tif")
        with pytest.raises(EngineError, match="died 3 times"):
            run(request_for("dies-on-0"))
        assert not list((tmp_path / "out").glob("*_mask.tif"))

    def test_an_engine_that_dies_once_costs_no_file(self, run, chip, request_for, fake_python, tmp_path):
        for n in range(8):
            chip(f"{n}.tif")
        script, flag = tmp_path / "python", tmp_path / "died"
        script.write_text(
            f'#!/bin/sh\nif [ -e "{flag}" ]; then exec "{fake_python()}"; fi\n'
            f'touch "{flag}"\nexec "{fake_python("dies-on-1")}"\n'
        )
        script.chmod(0o755)
        assert {row.status for row in run(request_for(python=str(script)))} == {"done"}

    def test_a_chunk_that_fails_is_a_failed_file(self, run, chip, request_for):
        for n in range(5):
            chip(f"{n}.tif")
        rows = run(request_for("bad-chunk-1"))
        assert sorted(row.status for row in rows) == ["done"] * 4 + ["failed"]

    def test_windows_that_do_not_fit_make_one_smaller_engine_for_all_files(
        self, run, chip, request_for, started
    ):
        for n in range(6):
            chip(f"{n}.tif")
        assert {row.status for row in run(request_for("no-room-2"))} == {"done"}
        assert [settings.max_num_seqs for settings in started] == [0, 4, 2]

    def test_what_fitted_the_last_time_is_where_the_next_run_begins(self, run, chip, request_for, started):
        for n in range(3):
            chip(f"{n}.tif")
        assert {row.status for row in run(request_for("no-room-2", batches={"cpu": 2.0}))} == {"done"}
        assert [settings.max_num_seqs for settings in started] == [2]

    def test_every_gpu_has_one_worker_that_all_files_share(
        self, run, chip, request_for, started, monkeypatch
    ):
        for n in range(9):
            chip(f"{n}.tif")
        both = DeviceChoice("cuda", "All GPUs, as asked for.", ("cuda:0", "cuda:1"))
        monkeypatch.setattr(engines, "choose_device", lambda wanted, kind: both)
        assert {row.status for row in run(request_for())} == {"done"}
        assert sorted(settings.device for settings in started) == ["cuda:0", "cuda:1"]


def test_cancel_answers_soon_keeps_what_is_done_and_says_so(run, chip, request_for, tmp_path):
    chip("a.tif")
    run()
    for n in range(6):
        chip(f"b{n}.tif")
    start = []

    def cancel(feedback):
        hit = any("of 7 files" in line and "…" in line for line in feedback.lines)
        start.extend([time.monotonic()] * hit)
        return hit

    with pytest.raises(Cancelled):
        run(request_for("slow"), Feedback(cancel))
    assert time.monotonic() - start[0] < 2
    assert [row["status"] for row in table(tmp_path)] == ["skipped"] + ["cancelled"] * 6
    assert [p.name for p in (tmp_path / "out").glob("*_mask.tif")] == ["a_mask.tif"]


def test_short_memory_is_a_warning_before_the_engine_starts(run, chip, request_for, monkeypatch):
    chip("a.tif")
    monkeypatch.setattr(engines, "shortage", lambda settings: "Memory is short.")
    feedback = Feedback()
    run(request_for(), feedback)
    assert feedback.lines.index("Memory is short.") < feedback.lines.index(
        next(line for line in feedback.lines if line.startswith("The engine starts"))
    )


def test_what_a_run_takes_of_the_gpu_is_watched_once_and_told(run, chip, request_for, tmp_path, monkeypatch):
    for n in range(5):
        chip(f"{n}.tif")
    tool, asked = tmp_path / "bin" / "nvidia-smi", tmp_path / "asked"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\necho x >> "{asked}"\necho "0, 5000, 81559, 87"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}{os.environ['PATH']}")
    one = DeviceChoice("cuda:0", "Device cuda:0, as asked for.")
    monkeypatch.setattr(engines, "choose_device", lambda wanted, kind: one)
    monkeypatch.setattr(engines, "shortage", lambda settings: "")
    feedback = Feedback()
    run(request_for(), feedback)
    told = [line for line in feedback.lines if "GPU memory" in line]
    assert len(told) == 1 and "5.2 of 85.5 GB" in told[0] and "busy 87 %" in told[0]
    assert len(asked.read_text().split()) < 5  # not for each file
