"""A worker that says whatever it likes: every chunk is answered, and closing is soon."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path

import pytest

from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.engine.local import EngineResult, LocalEngine
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import GeosegError
from geoseg_qgis.worker.geoseg_worker import messages as m
from geoseg_qgis.worker.geoseg_worker.codec import MAX_LINE_BYTES, encode

from ...processes import alive
from .mutants import damaged

SECONDS = 20
UP = encode(m.Hello("0", "3", 1)) + encode(m.Loaded("cpu", "float32", 4, 0.1, {}, {"fake": "1"}))
DONE = [encode(m.Done(number, 4, 0.1)) for number in range(3)]


@pytest.fixture
def worker(tmp_path):
    """Make an "interpreter" that says one part when it shall load, and one for each chunk; then it ends."""

    def make(*parts: bytes, then: str = "") -> EngineSettings:
        says = []
        for number, part in enumerate(parts):
            (tmp_path / f"part{number}").write_bytes(part)
            says.append(f"read line; cat '{tmp_path}/part{number}'")
        script = tmp_path / "python"
        script.write_text("\n".join(["#!/bin/sh", *says, then, ""]))
        script.chmod(0o755)
        return EngineSettings(str(script), "the-model")

    return make


def outcome(engine: LocalEngine, folder: Path, loading: float) -> EngineResult | GeosegError:
    """Load, send a chunk, and return what comes of it."""
    end = time.monotonic() + loading
    job = ChunkJob(7, str(folder / "in.tif"), str(folder / "out.tif"), 512, 448, 1e-4, 0.0)
    try:
        engine.wait_until_loaded(lambda: time.monotonic() > end)
        return engine.submit(job).result(SECONDS)
    except GeosegError as error:
        return error


def run(settings: EngineSettings, folder: Path, loading: float = SECONDS) -> EngineResult | GeosegError:
    """Return the outcome of an engine of which nothing is left."""
    engine = LocalEngine(settings)
    try:
        found = outcome(engine, folder, loading)
    finally:
        begin = time.monotonic()
        engine.close()
    assert time.monotonic() - begin < 5
    assert not alive(engine.pid)
    if isinstance(found, GeosegError):
        assert len(str(found)) < 1500
    return found


GOOD = {
    "another number first": encode(m.Done(99, 4, 0.1)) + encode(m.Done(-1, 4, 0.1)) + DONE[0],
    "twice": DONE[0] * 2,
    "done and then failed": DONE[0] + encode(m.Failed(0, "no", "chunk")),
    "loaded again": UP + DONE[0],
    "many that nobody asked for": encode(m.Done(5, 4, 0.1)) * 10_000 + DONE[0],
    "many pulses": encode(m.Pulse()) * 10_000 + DONE[0],
}


@pytest.mark.parametrize("part", GOOD)
def test_answers_that_nobody_asked_for_change_nothing(worker, tmp_path, part):
    assert run(worker(UP, GOOD[part]), tmp_path).index == 7


BAD = {
    "nothing": b"",
    "of another chunk alone": DONE[1],
    "half a message": DONE[0][:20],
    "no end of a line": b"x" * (4 * MAX_LINE_BYTES),
    "zeros": bytes(100_000),
    "noise": random.Random(0).randbytes(100_000),
    "a request": encode(m.Load("the-model")),
    "a number as text": b'{"type": "done", "id": "0", "windows": 1, "seconds": 1}\n',
    "not a number": b'{"type": "done", "id": 0, "windows": 1, "seconds": NaN}\n',
    "failed as a whole": encode(m.Failed(None, "no", "protocol")),
    "of a kind that nobody knows": encode(m.Failed(0, "no" * 200, "kind" * 1000, "x" * 100_000)),
}


@pytest.mark.parametrize("part", BAD)
def test_what_is_no_answer_is_an_error_of_the_chunk(worker, tmp_path, part):
    assert isinstance(run(worker(UP, BAD[part]), tmp_path), GeosegError)


@pytest.mark.parametrize("then", ["exec 1>&-; exec cat >/dev/null", "exec sleep 600 1>&-"])
def test_a_worker_that_hangs_up_and_lives_on_is_ended(worker, tmp_path, then):
    assert isinstance(run(worker(UP, b"", then=then), tmp_path), GeosegError)


@pytest.mark.parametrize("seed", range(40))
def test_damaged_answers_are_answers_or_errors(worker, tmp_path, seed):
    rng = random.Random(seed)
    parts = [UP, encode(m.Stage("a", 1.0)) + DONE[0] + encode(m.Failed(0, "no", "chunk"))]
    which = rng.randrange(2)
    parts[which] = damaged(parts[which], rng)
    before = threading.active_count()
    found = run(worker(*parts), tmp_path, loading=1.0)  # where nothing is loaded somebody cancels
    assert isinstance(found, (EngineResult, GeosegError))
    end = time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < end:
        time.sleep(0.01)
    assert threading.active_count() <= before
