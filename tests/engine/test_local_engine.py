"""The local engine, against a worker without a model that speaks the real protocol."""

from __future__ import annotations

import os
import time
from dataclasses import replace

import pytest

from geoseg_qgis.engine import process
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.process import WorkerProcess
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import Cancelled, ChunkError, EngineDied, EngineError, ModelError

from ..processes import alive, workers_of
from .conftest import SECONDS


def test_chunks_come_back_with_their_numbers(settings, job):
    with LocalEngine(settings()) as engine:
        loaded = engine.wait_until_loaded()
        futures = [engine.submit(job(index)) for index in (7, 3)]
        assert [future.result(SECONDS).index for future in futures] == [7, 3]
        assert loaded.max_num_seqs == 4
        assert engine.peak_rss_mb == 101.0


def test_stages_of_loading_are_told(settings):
    told = []
    with LocalEngine(settings()) as engine:
        engine.wait_until_loaded(on_stage=told.append)
    assert told == ["import vLLM"]


def test_a_bad_chunk_stops_nothing(settings, job):
    with LocalEngine(settings("bad-chunk-1")) as engine:
        futures = [engine.submit(job(index)) for index in range(3)]
        assert futures[0].result(SECONDS).windows == 4
        with pytest.raises(ChunkError, match="no such file"):
            futures[1].result(SECONDS)
        assert futures[2].result(SECONDS).windows == 4
        assert "Traceback: …" in engine.log()


def test_a_dead_worker_settles_every_future_and_says_why(settings, job):
    with LocalEngine(settings("dies-on-1")) as engine:
        futures = [engine.submit(job(index)) for index in range(4)]
        assert futures[0].result(SECONDS).windows == 4
        for future in futures[1:]:
            with pytest.raises(EngineError, match="GPU is on fire"):
                future.result(SECONDS)
        with pytest.raises(EngineError):
            engine.submit(job(9)).result(SECONDS)
        assert not engine.alive


def test_a_model_that_does_not_load_is_named(settings):
    with LocalEngine(settings("no-model")) as engine:
        with pytest.raises(ModelError, match="model in the-model cannot be loaded: weights do not fit"):
            engine.wait_until_loaded()
        assert "Traceback: size mismatch" in engine.log()


def test_what_is_no_message_ends_the_engine(settings, job):
    with LocalEngine(settings("babbles")) as engine, pytest.raises(EngineError):
        engine.submit(job()).result(SECONDS)


def test_an_interpreter_that_does_not_exist_is_named():
    with pytest.raises(EngineError, match=r"/no/such/python.*[Ii]nstall"):
        LocalEngine(EngineSettings("/no/such/python", "good"))


def test_waiting_for_the_model_can_be_cancelled(settings):
    start = time.monotonic()
    with LocalEngine(settings("loading")) as engine:
        pid = engine.pid
        with pytest.raises(Cancelled):
            engine.wait_until_loaded(lambda: time.monotonic() - start > 0.3)
    assert time.monotonic() - start < 2
    assert not alive(pid)


def test_closing_in_the_middle_of_a_chunk_leaves_no_process(settings, job):
    before = workers_of(os.getpid())
    engine = LocalEngine(settings("slow"))
    engine.wait_until_loaded()
    future = engine.submit(job())
    start = time.monotonic()
    engine.close()
    assert time.monotonic() - start < 2
    assert not alive(engine.pid)
    assert workers_of(os.getpid()) <= before
    with pytest.raises(EngineError, match="closed"):
        future.result(SECONDS)


def test_closing_twice_is_harmless(settings):
    engine = LocalEngine(settings())
    engine.close()
    engine.close()


@pytest.mark.parametrize("behaviour", ["older", "newer"])
def test_a_worker_of_another_version_of_the_plugin_is_told_as_what_it_is(settings, behaviour):
    with LocalEngine(settings(behaviour)) as engine:
        with pytest.raises(EngineError, match=r"does not fit this version.*geoseg_qgis/worker") as caught:
            engine.wait_until_loaded()
        assert not isinstance(caught.value, EngineDied), "another one would be no better"


def test_a_request_that_cannot_be_written_fails_its_chunk_and_no_other(settings, job):
    with LocalEngine(settings()) as engine:
        future = engine.submit(replace(job(0), scale=float("inf")))
        with pytest.raises(ValueError, match="JSON"):
            future.result(SECONDS)
        assert engine.submit(job(1)).result(SECONDS).index == 1


def test_a_load_that_cannot_be_written_leaves_no_process(settings):
    before = workers_of(os.getpid())
    with pytest.raises(ValueError, match="JSON"):
        LocalEngine(replace(settings(), gpu_memory_utilization=float("nan")))
    assert workers_of(os.getpid()) <= before


def test_a_worker_that_does_not_read_is_ended_and_holds_nobody_up(settings):
    start = time.monotonic()
    engine = LocalEngine(replace(settings("deaf"), config=f'{{"x": "{"y" * 500_000}"}}'))  # fills the pipe
    time.sleep(0.5)
    engine.close()
    assert time.monotonic() - start < 5
    assert not alive(engine.pid)


def test_a_bug_in_taking_an_answer_settles_every_future(settings, job, monkeypatch):
    def bug(self, *_):
        raise KeyError("a bug in taking an answer")

    with LocalEngine(settings()) as engine:
        engine.wait_until_loaded()
        monkeypatch.setattr(LocalEngine, "_settle", bug)
        with pytest.raises(EngineError, match="a bug in taking an answer"):
            engine.submit(job()).result(SECONDS)
        assert not alive(engine.pid)


def test_of_a_line_without_end_only_a_part_is_kept(settings):
    with LocalEngine(settings("chatters")) as engine:
        engine.wait_until_loaded()
        time.sleep(0.5)
        assert 0 < sum(len(line) for line in engine.log()) < 1_000_000


def test_wsl_is_told_its_own_paths(tmp_path, fake_python, job, monkeypatch):
    command, told = "wsl -d Ubuntu python", []
    monkeypatch.setattr(WorkerProcess, "send", lambda self, request: told.append(request))
    monkeypatch.setattr(process, "command_of", lambda python: [fake_python()])
    with LocalEngine(EngineSettings(command, r"C:\models\a b")) as engine:
        engine.submit(replace(job(), path=r"C:\tmp\in.tif", mask_path=r"C:\tmp\out.tif"))
    load, segment = told
    assert load.model == "/mnt/c/models/a b"
    assert (segment.input, segment.output) == ("/mnt/c/tmp/in.tif", "/mnt/c/tmp/out.tif")
