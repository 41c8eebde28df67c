"""The worker is killed, at every stage of a run."""

from __future__ import annotations

import os
import signal

import pytest

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.errors import EngineError

from ..processes import workers_of
from .conftest import STAGES, At


def kill_workers(number: int = signal.SIGKILL) -> None:
    for pid in workers_of(os.getpid()):
        os.kill(pid, number)


IN_A_RUN = ["dies-on-0", "dies-on-1", "dies-writing-1", "dies-after-0"]
IDS = ["in the first chunk", "in a later chunk", "while it writes a mask", "between two chunks"]


@pytest.mark.parametrize("stage", IN_A_RUN, ids=IDS)
def test_a_worker_that_dies_once_costs_time_and_no_pixel(run, undisturbed, first_then, stage):
    feedback = At("started again", lambda: None)
    assert (run(python=first_then(stage), feedback=feedback) == undisturbed).all()
    assert any("started again" in line for line in feedback.lines)


@pytest.mark.parametrize("stage", [*IN_A_RUN, "dies-loading"], ids=[*IDS, "while it loads"])
def test_a_worker_that_always_dies_fails_the_run_with_what_it_said(run, stage):
    with pytest.raises(EngineError, match="GPU is on fire"):
        run(stage)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM], ids=["killed", "terminated"])
def test_a_worker_killed_while_the_mask_is_finished_costs_nothing(run, undisturbed, number):
    feedback = At(STAGES["finishing"], lambda: kill_workers(number))
    assert (run(feedback=feedback, idle_seconds=600.0) == undisturbed).all()
    assert any("Finishing" in line for line in feedback.lines)


def test_a_warm_worker_killed_between_two_runs_is_replaced(run, undisturbed, fake_python):
    python = fake_python()
    run(python=python, idle_seconds=600.0)
    kill_workers()
    assert (run(python=python, idle_seconds=600.0, name="again.tif") == undisturbed).all()
    assert POOL.stop() == 1


@pytest.mark.parametrize("stage", ["loading", "in the middle"])
def test_an_engine_that_is_stopped_fails_the_run_and_starts_no_other(run, stage):
    behaviour = "loading" if stage == "loading" else "good"
    with pytest.raises(EngineError, match="stopped"):
        run(behaviour, feedback=At(STAGES[stage], POOL.stop))
    assert POOL.running() == []
