"""Folder runs: what a bad file, Cancel and a second run do."""

from __future__ import annotations

import csv
import json
import os
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from geoseg_qgis.core.areas.count import class_areas
from geoseg_qgis.errors import (
    Cancelled,
    ChunkError,
    OutputError,
)
from geoseg_qgis.models.card import ModelSource
from geoseg_qgis.runs import lanes
from geoseg_qgis.runs.collection import Scene, Selection
from geoseg_qgis.runs.index import Index
from geoseg_qgis.runs.row import DONE, FAILED, Row
from geoseg_qgis.runs.state import NAME, FolderState
from geoseg_qgis.runs.table import Table

from ..core.files import read_raster
from .conftest import BANDS, MODEL, Feedback, statuses, table


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

    def test_what_a_card_says_of_pixels_counts_and_what_it_says_to_people_does_not(
        self, run, chip, request_for
    ):
        chip("a.tif")
        run()
        bands = tuple(replace(band, aliases=(*band.aliases, "other")) for band in MODEL.card.bands)
        for change, status in (
            ({"title": "Another title", "licence": "MIT", "source": ModelSource("folder", "/m")}, "skipped"),
            ({"bands": bands}, "done"),
            ({"window": 256}, "done"),
        ):
            model = replace(MODEL, card=replace(MODEL.card, **change))
            assert [row.status for row in run(request_for(model=model))] == [status], change

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


class TestNames:
    """What a folder may hold that is no plain file with a plain name."""

    def test_a_name_that_is_not_utf8_is_a_failed_row_and_the_tables_hold_it(self, run, chip, tmp_path):
        """As old archives leave them on Linux: ö in Latin-1."""
        chip("a.tif")
        chip("x_mask.tif")
        for name in (b"K\xf6ln.tif", b"K\xf6ln_mask.tif"):
            (tmp_path / "in" / "x_mask.tif").rename(tmp_path / "in" / os.fsdecode(name))
            chip("x_mask.tif")
        rows = run(selection=Selection("*a.tif;K*"))
        assert [row.status for row in rows] == ["failed", "failed", "done"]
        assert "K?ln.tif is not in UTF-8. Rename it." in rows[0].error
        assert table(tmp_path)[0]["input"].endswith("K?ln.tif")
        dataset = ogr.Open(str(tmp_path / "out" / "geoseg_index.gpkg"))
        assert [feature["status"] for feature in dataset.GetLayer(0)] == ["failed", "failed", "done"]

    def test_a_subfolder_that_cannot_be_read_is_a_failed_row(self, run, chip, tmp_path, monkeypatch):
        chip("a.tif")
        chip("sub/b.tif")
        scandir = os.scandir

        def refuse(path):
            if str(path).endswith("sub"):
                raise PermissionError(13, "Permission denied", str(path))
            return scandir(path)

        monkeypatch.setattr(os, "scandir", refuse)
        rows = run()
        assert statuses(rows) == [("a.tif", "done"), ("sub", "failed")]
        assert "Permission denied" in table(tmp_path)[1]["error"]

    def test_what_a_spreadsheet_takes_for_a_formula_is_none(self, tmp_path):
        index = Index(tmp_path, [])
        index.write([Row("=HYPERLINK(1).tif", "-a_mask.tif", FAILED, error="=1.tif is no raster.")])
        with index.csv.open(encoding="utf-8", newline="") as file:
            (row,) = csv.DictReader(file)
        assert (row["input"], row["output"]) == ("./=HYPERLINK(1).tif", "./-a_mask.tif")
        assert row["error"] == "'=1.tif is no raster."


def test_who_listens_no_more_costs_neither_table_nor_memory(run, chip, tmp_path):
    """As ``folder --json | head -1``, which leaves in the middle."""
    for n in range(6):
        chip(f"{n}.tif")

    def leave(row):
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        run(on_row=leave)
    rows = table(tmp_path)
    done = [row["status"] for row in rows].count("done")
    assert len(rows) == 6 and done
    assert [row.status for row in run()].count("skipped") == done


def test_one_run_at_a_time_has_a_folder(tmp_path):
    with FolderState(tmp_path) as state:
        state.add("digest", Row("a.tif", str(tmp_path / "a_mask.tif"), DONE))
        with pytest.raises(OutputError, match=r"Another run writes to .* now"):
            FolderState(tmp_path)
        state.add("digest", Row("b.tif", str(tmp_path / "b_mask.tif"), DONE))
    with FolderState(tmp_path) as again:
        assert again.knows(str(tmp_path / "a_mask.tif")) and again.knows(str(tmp_path / "b_mask.tif"))
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [NAME]


def test_a_list_of_finished_masks_that_is_none_is_named_and_a_strange_row_counts_as_none(tmp_path):
    mask = tmp_path / "a_mask.tif"
    mask.write_bytes(b"a mask")
    facts = mask.stat()
    entry = {"identity": "digest", "mask": [facts.st_size, facts.st_mtime_ns], "row": {"input": 5}}
    (tmp_path / NAME).write_text(json.dumps({"version": 1, "output": "a_mask.tif", "entry": entry}))
    with FolderState(tmp_path) as state:
        assert state.knows(str(mask)) and state.row(str(mask), "digest") is None
    (tmp_path / NAME).unlink()
    (tmp_path / NAME).mkdir()
    with pytest.raises(OutputError, match=rf"Cannot write .*{NAME}"):
        FolderState(tmp_path)


def test_a_fault_of_ours_costs_one_file_and_is_in_the_log(run, chip, monkeypatch):
    real = lanes.segment

    def segment(request, *given, **named):
        if request.layers[0].name == "1.tif":
            raise ZeroDivisionError("by zero")
        return real(request, *given, **named)

    for n in range(3):
        chip(f"{n}.tif")
    monkeypatch.setattr(lanes, "segment", segment)
    feedback = Feedback()
    rows = run(feedback=feedback)
    assert [row.status for row in rows] == ["done", "failed", "done"]
    assert rows[1].error == "ZeroDivisionError: by zero"
    assert any("Traceback" in line and "test_folder.py" in line for line in feedback.lines)


class TestAtOnce:
    """How many scenes are worked on at once."""

    @pytest.fixture
    def together(self, run, chip, request_for, monkeypatch, tmp_path):
        """Run over small scenes and one whose values are many and whose file is small; see how many at once."""
        running, most = [], []

        def segment(request, *_, **__):
            running.append(request)
            most.append([Path(one.layers[0].path).name for one in running])
            time.sleep(0.02)
            running.remove(request)
            raise ChunkError("not really")

        monkeypatch.setattr(lanes, "segment", segment)
        for n in range(12):
            chip(f"{n:02}.tif")
        (tmp_path / "in" / "05.tif").unlink()
        vrt = gdal.GetDriverByName("VRT").Create(str(tmp_path / "in" / "05.vrt"), 20_000, 20_000, 1)
        del vrt
        run()
        return most

    def test_large_ones_are_known_by_their_values_and_have_one_other_beside_them(self, together):
        assert max(map(len, together)) > lanes.LARGE_AT_ONCE
        assert max(len(names) for names in together if "05.vrt" in names) <= lanes.LARGE_AT_ONCE


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
