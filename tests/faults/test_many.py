"""Many runs, one after the other and at once; clocks that jump; people who cancel again and again."""

from __future__ import annotations

import os
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.errors import Cancelled

from ..runs.conftest import Feedback
from .conftest import At
from .ownprocess import in_own_process

DAY = 86_400.0
MEGABYTE = 1_000_000


def memory() -> float:
    """Resident memory of this process, bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * float(os.sysconf("SC_PAGE_SIZE"))


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@in_own_process
def test_a_hundred_runs_take_no_more_than_the_first_ones(run, chip, fake_python):
    python = fake_python()

    def runs(count: int) -> tuple[float, int, int]:
        for _ in range(count):
            run(python=python, idle_seconds=600.0, scene=chip)
        return memory(), descriptors(), threading.active_count()

    first, after = runs(20), runs(80)
    assert len(POOL.running()) == 1
    print(f"{(after[0] - first[0]) / MEGABYTE:.1f} MB more, {after[1:]} descriptors, threads")
    assert after[0] - first[0] < 30 * MEGABYTE
    assert after[1:] == first[1:], "descriptors, threads"


def test_engines_that_leave_with_their_runs_leave_nothing(run, chip, fake_python):
    python = fake_python()

    def runs(count: int) -> tuple[int, int]:
        for _ in range(count):
            run(python=python, scene=chip)
        return descriptors(), threading.active_count()

    assert runs(3) == runs(12)


def test_eight_runs_at_once_share_an_engine_and_give_the_same_mask(run, undisturbed, fake_python):
    python, in_use = fake_python(), set()

    def one(number: int) -> np.ndarray:
        feedback = At(20.0, lambda: in_use.add(len(POOL.running())))
        return run(python=python, idle_seconds=600.0, name=f"{number}/mask.tif", feedback=feedback)

    with ThreadPoolExecutor(8) as threads:
        masks = list(threads.map(one, range(8)))
    assert all((mask == undisturbed).all() for mask in masks)
    assert in_use == {1}


@pytest.mark.parametrize("jump", [DAY, -DAY, 1000 * DAY], ids=["a day on", "a day back", "years on"])
@pytest.mark.parametrize("moment", [20.0, "Finishing the mask"], ids=["in the middle", "finishing"])
def test_a_clock_that_jumps_changes_nothing(run, undisturbed, monkeypatch, jump, moment):
    clock = time.time
    feedback = At(moment, lambda: monkeypatch.setattr(time, "time", lambda: clock() + jump))
    assert (run(feedback=feedback) == undisturbed).all()


def cancelled_after(looks: int) -> Feedback:
    """Cancel at the so-manieth look at the button."""
    asked = iter(range(looks))
    return Feedback(lambda _: next(asked, None) is None)


def test_runs_that_are_cancelled_again_and_again_leave_nothing_and_the_next_one_is_right(
    run, undisturbed, fake_python
):
    dice, python, cancelled = random.Random(5), fake_python(), 0
    before = descriptors(), threading.active_count()
    for number in range(25):
        idle = dice.choice([0.0, 600.0])
        try:
            feedback = cancelled_after(dice.randrange(25))
            mask = run(python=python, idle_seconds=idle, name=f"{number}/mask.tif", feedback=feedback)
        except Cancelled:
            cancelled += 1
        else:
            assert (mask == undisturbed).all()
    assert cancelled > 10
    POOL.stop()
    assert (descriptors(), threading.active_count()) <= before
    assert (run(python=python, name="last.tif") == undisturbed).all()


def test_of_eight_runs_on_one_engine_those_that_are_cancelled_disturb_nobody(run, undisturbed, fake_python):
    python = fake_python()

    def one(number: int) -> np.ndarray | None:
        feedback = cancelled_after(number * 3) if number % 2 else Feedback()
        try:
            return run(python=python, idle_seconds=600.0, name=f"{number}/mask.tif", feedback=feedback)
        except Cancelled:
            return None

    with ThreadPoolExecutor(8) as threads:
        masks = list(threads.map(one, range(8)))
    assert all((mask == undisturbed).all() for mask in masks if mask is not None)
    assert [number for number, mask in enumerate(masks) if mask is None][:1] == [1]
    assert all(mask is not None for mask in masks[::2])
