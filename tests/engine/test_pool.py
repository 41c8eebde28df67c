"""Engines that are shared, warm, and gone when nobody wants them."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from geoseg_qgis.engine.lease import EngineLease
from geoseg_qgis.engine.pool import EnginePool
from geoseg_qgis.errors import Cancelled, EngineError, EngineStopped

from ..processes import alive
from .conftest import SECONDS, wait_for


def test_the_second_run_finds_the_engine_warm(pool, settings, job):
    one = settings()
    with EngineLease(one, pool) as lease:
        assert not lease.warm
        lease.wait_until_loaded()
        first = pool.acquire(one)
        pool.release(first)
    assert pool.running() == [(one, False)]
    with EngineLease(one, pool) as lease:
        assert lease.warm
        lease.wait_until_loaded()
        assert lease.submit(job()).result(SECONDS).windows == 4
    assert alive(first.pid)


def test_several_runs_share_one_engine_at_the_same_time(pool, settings, job):
    one = settings()
    with EngineLease(one, pool) as a, EngineLease(one, pool) as b:
        futures = [lease.submit(job(index)) for index, lease in enumerate((a, b, a, b))]
        assert [future.result(SECONDS).index for future in futures] == [0, 1, 2, 3]
        assert len(pool.running()) == 1
        a.release()
        assert b.submit(job(9)).result(SECONDS).index == 9


def test_other_settings_are_another_engine(pool, settings):
    one = settings()
    with EngineLease(one, pool), EngineLease(replace(one, dtype="float32"), pool):
        assert len(pool.running()) == 2


def test_an_idle_engine_leaves_after_a_while_and_not_while_it_is_used(pool, settings):
    pool.idle_seconds = 0.3
    one = settings()
    with EngineLease(one, pool) as lease:
        lease.wait_until_loaded()
        pid = pool.acquire(one).pid
        pool.release(pool.acquire(one))
        time.sleep(0.5)
        assert alive(pid)
    engine = pool._entries[one].engine
    pool.release(engine)
    wait_for(lambda: not alive(pid))
    assert pool.running() == []


def test_where_memory_does_not_allow_both_the_idle_one_leaves(settings):
    pool = EnginePool(room=lambda settings: False)
    try:
        one, other = settings(), settings()
        with EngineLease(one, pool) as lease:
            lease.wait_until_loaded()
            with EngineLease(other, pool):
                assert len(pool.running()) == 2  # nobody takes away what is in use
        with EngineLease(other, pool):
            assert [s for s, _ in pool.running()] == [other]
    finally:
        pool.stop()


def test_cancelling_while_the_model_loads_leaves_no_process(pool, settings):
    one = settings("loading")
    start = time.monotonic()
    with pytest.raises(Cancelled), EngineLease(one, pool) as lease:
        pid = pool._entries[one].engine.pid
        lease.wait_until_loaded(lambda: time.monotonic() - start > 0.2)
    assert time.monotonic() - start < 2
    assert not alive(pid) and pool.running() == []


def test_a_run_that_gives_up_does_not_take_the_engine_from_another_that_waits(pool, settings):
    one = settings("loading")
    with EngineLease(one, pool) as waiting:
        with pytest.raises(Cancelled), EngineLease(one, pool) as lease:
            lease.wait_until_loaded(lambda: True)
        assert pool.running() == [(one, True)]
        assert not waiting.warm


def test_stop_ends_all_or_the_idle_ones(pool, settings):
    one, other = settings(), settings()
    with EngineLease(one, pool) as lease:
        lease.wait_until_loaded()
        with EngineLease(other, pool) as second:
            second.wait_until_loaded()
        assert pool.stop(idle_only=True) == 1
        assert pool.running() == [(one, True)]
        assert pool.stop() == 1


def test_ending_the_engines_in_the_middle_fails_the_run_and_starts_nothing(pool, settings, job):
    with EngineLease(settings("slow"), pool) as lease:
        lease.wait_until_loaded()
        future = lease.submit(job())
        pool.stop()
        with pytest.raises(EngineError, match="was stopped"):
            future.result(SECONDS)
    assert pool.running() == []


def test_an_engine_that_was_stopped_is_not_followed(pool, settings):
    with EngineLease(settings(), pool) as lease:
        lease.wait_until_loaded()
        assert pool.stop() == 1
        with pytest.raises(EngineStopped):
            lease.follow()
    assert pool.running() == []


def test_runs_in_a_row_leave_one_thread_that_waits_to_end_the_engine(pool, settings):
    one = settings()
    with EngineLease(one, pool) as lease:
        lease.wait_until_loaded()
    before = threading.active_count()
    for _ in range(20):
        EngineLease(one, pool).release()
    wait_for(lambda: threading.active_count() <= before)
    pool.stop()
    wait_for(lambda: not [one for one in threading.enumerate() if isinstance(one, threading.Timer)])


@pytest.mark.parametrize("seconds", [float("inf"), float("nan"), 1e300])
def test_an_engine_may_stay_for_ever(pool, settings, seconds, monkeypatch):
    failed = []
    monkeypatch.setattr(threading, "excepthook", failed.append)
    pool.idle_seconds = seconds
    with EngineLease(settings(), pool) as lease:
        lease.wait_until_loaded()
    time.sleep(0.2)
    assert [in_use for _, in_use in pool.running()] == [False]
    assert not failed


def test_a_driver_that_hangs_holds_nobody_else_up(settings):
    asked, answer = threading.Event(), threading.Event()

    def room(wanted):
        asked.set()
        return answer.wait(10)

    pool, other = EnginePool(room=room), settings()
    with EngineLease(settings(), pool) as lease:
        lease.wait_until_loaded()
    waiting = threading.Thread(target=lambda: EngineLease(other, pool).release())
    waiting.start()
    try:
        assert asked.wait(5)
        done = threading.Thread(target=pool.stop)
        done.start()
        done.join(5)
        assert not done.is_alive()
    finally:
        answer.set()
        waiting.join(10)
        pool.stop()
