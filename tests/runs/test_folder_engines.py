"""The engines of folder runs: what no file survives is one error; what one file does to the engine stays with it."""

from __future__ import annotations

import json
import os
import shutil

import pytest

from geoseg_qgis.engine.devices import DeviceChoice
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.errors import (
    EngineError,
    EngineStopped,
    ModelError,
)
from geoseg_qgis.models.catalogue import resolve_model
from geoseg_qgis.runs import engines

from .conftest import MODEL, Feedback, table


def test_a_model_that_does_not_load_is_one_error(run, chip, request_for, tmp_path):
    for n in range(5):
        chip(f"{n}.tif")
    with pytest.raises(ModelError, match="cannot be loaded"):
        run(request_for("no-model"))
    assert {row["status"] for row in table(tmp_path)} == {"cancelled"}
    assert "cannot be loaded" in table(tmp_path)[0]["error"]


def test_an_engine_that_always_dies_stops_the_run_soon(run, chip, request_for, tmp_path):
    for n in range(12):
        chip(f"{n:02}.tif")
    with pytest.raises(EngineError, match="died 3 times"):
        run(request_for("dies-always"))
    assert list((tmp_path / "out").glob("*_mask.tif")) == []


def test_an_engine_that_dies_once_costs_no_file(run, chip, request_for, first_then):
    for n in range(8):
        chip(f"{n}.tif")
    assert {row.status for row in run(request_for(python=first_then("dies-on-1")))} == {"done"}


def test_retrained_weights_are_another_engine_and_another_mask(run, chip, request_for, started, tmp_path):
    """Where a warm engine holds the old ones."""
    chip("a.tif")
    folder = shutil.copytree(MODEL.folder, tmp_path / "model")
    records = []
    for _ in range(2):
        assert [row.status for row in run(request_for(model=resolve_model(str(folder)), idle_seconds=60.0))]
        record = json.loads((tmp_path / "out" / "a_mask.provenance.json").read_text(encoding="utf-8"))
        records.append(record["model"]["weights_sha256"]["model.safetensors"])
        weights = folder / "model.safetensors"
        weights.write_bytes(weights.read_bytes()[:-4] + b"\0\0\0\x3f")
    assert len(started) == len(set(records)) == 2


def test_whoever_stops_the_engine_stops_the_run(run, chip, request_for, started, tmp_path):
    for n in range(8):
        chip(f"{n}.tif")

    class Stopping(Feedback):
        def isCanceled(self):
            if sum("Engine was ready" in line for line in self.lines) == 8:
                POOL.stop()
            return False

    with pytest.raises(EngineStopped):
        run(request_for("slow"), Stopping(), details=True)
    assert len(started) == 1
    assert {row["status"] for row in table(tmp_path)} == {"cancelled"}


def test_a_chunk_that_fails_is_a_failed_file(run, chip, request_for):
    for n in range(5):
        chip(f"{n}.tif")
    rows = run(request_for("bad-chunk-1"))
    assert sorted(row.status for row in rows) == ["done"] * 4 + ["failed"]


def test_windows_that_do_not_fit_make_one_smaller_engine_for_all_files(run, chip, request_for, started):
    for n in range(6):
        chip(f"{n}.tif")
    assert {row.status for row in run(request_for("no-room-2"))} == {"done"}
    assert [settings.max_num_seqs for settings in started] == [0, 4, 2]


def test_what_fitted_the_last_time_is_where_the_next_run_begins(run, chip, request_for, started):
    for n in range(3):
        chip(f"{n}.tif")
    assert {row.status for row in run(request_for("no-room-2", batches={"cpu": 2.0}))} == {"done"}
    assert [settings.max_num_seqs for settings in started] == [2]


def test_every_gpu_has_one_worker_that_all_files_share(run, chip, request_for, started, monkeypatch):
    for n in range(9):
        chip(f"{n}.tif")
    both = DeviceChoice("cuda", "All GPUs, as asked for.", ("cuda:0", "cuda:1"))
    monkeypatch.setattr(engines, "choose_device", lambda wanted, kind: both)
    assert {row.status for row in run(request_for())} == {"done"}
    assert sorted(settings.device for settings in started) == ["cuda:0", "cuda:1"]


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
