"""Engines that are shared, warm, and gone when nobody wants them."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from geoseg_qgis.engine import process
from geoseg_qgis.engine.lease import EngineLease
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.pool import EnginePool
from geoseg_qgis.errors import Cancelled, EngineError, EngineStopped, ModelError

from ..processes import alive


@pytest.fixture
def pool():
    pool = EnginePool(room=lambda settings: True)
    yield pool
    pool.stop()


def wait_for(condition, seconds: float = 5.0) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return condition()


def test_the_second_run_finds_the_engine_warm(pool, settings, job):
    one = settings()
    with EngineLease(one, pool) as lease:
        assert not lease.warm
        lease.wait_until_loaded()
        first = pool.acquire(one)
        pool.release(first)
    assert pool.running() == [(one, False)]
    with EngineLease(one, pool) as lease:
        start = time.monotonic()
        lease.wait_until_loaded()
        assert lease.submit(job()).result(5).windows == 4
        assert lease.warm and time.monotonic() - start < 1
    assert alive(first.pid)


def test_several_runs_share_one_engine_at_the_same_time(pool, settings, job):
    one = settings()
    with EngineLease(one, pool) as a, EngineLease(one, pool) as b:
        futures = [lease.submit(job(index)) for index, lease in enumerate((a, b, a, b))]
        assert [future.result(10).index for future in futures] == [0, 1, 2, 3]
        assert len(pool.running()) == 1
        a.release()
        assert b.submit(job(9)).result(10).index == 9


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
    assert wait_for(lambda: not alive(pid))
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


@pytest.fixture
def dying(fake_python, settings, tmp_path):
    """Settings of a worker that dies in its second chunk, the first time or always."""

    def make(always: bool = False):
        python = fake_python("dies-on-1")
        if not always:
            script = tmp_path / "python"
            good, flag = fake_python("good"), tmp_path / "died"
            script.write_text(
                f'#!/bin/sh\nif [ -e "{flag}" ]; then exec "{good}"; fi\ntouch "{flag}"\nexec "{python}"\n'
            )
            script.chmod(0o755)
            python = str(script)
        return replace(settings(), python=python)

    return make


def test_an_engine_that_dies_is_started_again_and_the_lost_chunks_are_repeated(pool, dying, job):
    with EngineLease(dying(), pool) as lease:
        lease.wait_until_loaded()
        futures = [lease.submit(job(index)) for index in range(6)]
        assert [future.result(20).index for future in futures] == list(range(6))
        assert "GPU is on fire" in lease.told[0] and "started again" in lease.told[0]
        assert len(lease.told) == 1
    assert len(pool.running()) == 1


def test_two_runs_on_one_engine_that_dies_get_one_new_engine(pool, dying, job):
    one = dying()
    with EngineLease(one, pool) as a, EngineLease(one, pool) as b:
        futures = [lease.submit(job(index)) for index, lease in enumerate((a, b, a, b))]
        assert [future.result(20).index for future in futures] == [0, 1, 2, 3]
        assert len(pool.running()) == 1


def test_dying_twice_is_an_error_that_says_so(pool, dying, job):
    with EngineLease(dying(always=True), pool) as lease:
        lease.wait_until_loaded()
        futures = [lease.submit(job(index)) for index in range(4)]
        errors = [future.exception(20) for future in futures]
        assert any(isinstance(error, EngineError) and "second time" in str(error) for error in errors)
    assert pool.running() == []


def test_a_lease_that_is_given_back_while_the_engine_starts_again_leaves_nothing(
    pool, settings, fake_python, job, tmp_path
):
    script, flag = tmp_path / "python", tmp_path / "died"
    script.write_text(
        f'#!/bin/sh\nif [ -e "{flag}" ]; then exec "{fake_python("loading")}"; fi\n'
        f'touch "{flag}"\nexec "{fake_python("dies-on-0")}"\n'
    )
    script.chmod(0o755)
    lease = EngineLease(replace(settings(), python=str(script)), pool)
    future = lease.submit(job(0))
    assert wait_for(lambda: lease.told)
    time.sleep(0.3)
    lease.release()
    with pytest.raises((Cancelled, EngineError)):
        future.result(5)
    assert wait_for(lambda: pool.running() == [])
    assert not [thread for thread in threading.enumerate() if thread.name == "geoseg-recover"]


def test_stop_ends_all_or_the_idle_ones(pool, settings):
    one, other = settings(), settings()
    with EngineLease(one, pool) as lease:
        lease.wait_until_loaded()
        with EngineLease(other, pool) as second:
            second.wait_until_loaded()
        assert pool.stop(idle_only=True) == 1
        assert pool.running() == [(one, True)]
        assert pool.stop() == 1


def test_a_worker_that_hangs_is_noticed_by_its_pulse_and_replaced(
    pool, settings, fake_python, job, tmp_path, monkeypatch
):
    monkeypatch.setattr(process, "WATCH_SECONDS", 0.1)
    monkeypatch.setattr(process, "SILENT_LOOKS", 5)
    script, flag = tmp_path / "python", tmp_path / "hung"
    script.write_text(
        f'#!/bin/sh\nif [ -e "{flag}" ]; then exec "{fake_python()}"; fi\n'
        f'touch "{flag}"\nexec "{fake_python("hangs-on-1")}"\n'
    )
    script.chmod(0o755)
    with EngineLease(replace(settings(), python=str(script)), pool) as lease:
        lease.wait_until_loaded()
        futures = [lease.submit(job(index)) for index in range(4)]
        assert [future.result(20).index for future in futures] == [0, 1, 2, 3]
        assert "did not answer any more" in lease.told[0]


def test_a_worker_that_works_long_is_left_alone(pool, settings, job, monkeypatch):
    monkeypatch.setattr(process, "WATCH_SECONDS", 0.1)
    monkeypatch.setattr(process, "SILENT_LOOKS", 5)
    with EngineLease(settings("slow"), pool) as lease:
        lease.wait_until_loaded()
        future = lease.submit(job())
        time.sleep(1.5)
        assert not future.done() and not lease.told


def test_out_of_memory_halves_the_batch_until_it_fits_and_says_so(pool, settings, job):
    with EngineLease(settings("no-room-2"), pool) as lease:
        assert lease.wait_until_loaded().max_num_seqs == 8
        futures = [lease.submit(job(index)) for index in range(5)]
        assert [future.result(20).index for future in futures] == list(range(5))
        assert lease.batch == 2
        assert [line.count("out of memory") for line in lease.told] == [1, 1]
        assert "4 windows in one forward instead of 8" in lease.told[0]
    assert len(pool.running()) == 1


def test_all_who_share_an_engine_that_runs_out_of_memory_get_the_smaller_one(pool, settings, job):
    one = settings("no-room-2")
    with EngineLease(one, pool) as a, EngineLease(one, pool) as b, EngineLease(one, pool) as holder:
        assert holder.wait_until_loaded().max_num_seqs == 8
        first = pool._entries[one].engine
        futures = [lease.submit(job(index)) for index, lease in enumerate((a, b, a, b))]
        assert [future.result(20).index for future in futures] == [0, 1, 2, 3]
        assert not alive(first.pid)  # its memory is what the next one needs
        assert not holder.follow()  # nothing died
        assert {lease.wait_until_loaded().max_num_seqs for lease in (a, b, holder)} == {2}
        assert a.batch == b.batch == holder.batch == 2
        assert len(pool.running()) == 1
    with EngineLease(one, pool) as later:
        assert later.wait_until_loaded().max_num_seqs == 2


def test_where_not_even_one_window_fits_that_is_the_error(pool, settings, job):
    with EngineLease(settings("no-room-0"), pool) as lease:
        lease.wait_until_loaded()
        with pytest.raises(
            EngineError, match=r"out of memory.*Not even one window fits.*Close other programs"
        ):
            lease.submit(job()).result(20)
        assert lease.batch == 1
        assert lease.wait_until_loaded().max_num_seqs == 1


def test_ending_the_engines_in_the_middle_fails_the_run_and_starts_nothing(pool, settings, job):
    with EngineLease(settings("slow"), pool) as lease:
        lease.wait_until_loaded()
        future = lease.submit(job())
        pool.stop()
        with pytest.raises(EngineError, match="was stopped"):
            future.result(10)
    assert pool.running() == []


def test_what_was_learnt_in_an_earlier_session_counts_at_once(pool, settings, job):
    one = settings("no-room-2")
    pool.learn(one, 2)
    with EngineLease(one, pool) as lease:
        assert lease.wait_until_loaded().max_num_seqs == 2
        assert lease.submit(job()).result(10).windows == 4
        assert not lease.told


@pytest.fixture
def first_then(fake_python, settings, tmp_path):
    """Settings of a worker that behaves in one way when it is started first, and in another from then on."""

    def make(first: str, then: str):
        script, flag = tmp_path / "python", tmp_path / "started"
        script.write_text(
            f'#!/bin/sh\nif [ -e "{flag}" ]; then exec "{fake_python(then)}"; fi\n'
            f'touch "{flag}"\nexec "{fake_python(first)}"\n'
        )
        script.chmod(0o755)
        return replace(settings(), python=str(script))

    return make


def test_a_replacement_that_does_not_load_fails_the_chunks_that_wait_for_it(pool, first_then, job):
    with EngineLease(first_then("dies-on-0", "no-model"), pool) as lease:
        lease.wait_until_loaded()
        futures = [lease.submit(job(index)) for index in range(1, 4)]
        futures.append(lease.submit(job(4)))
        for future in futures:
            with pytest.raises(ModelError, match="weights do not fit"):
                future.result(20)
        with pytest.raises(ModelError):
            lease.submit(job(5)).result(5)
    assert pool.running() == []


@pytest.mark.parametrize("error", [OSError("gone"), EngineError("no such Python")])
def test_a_replacement_that_cannot_be_started_fails_the_chunks_and_the_next_one_is_followed(
    settings, job, error
):
    broken: list[Exception] = []

    def make(wanted):
        if broken:
            raise broken[0]
        return LocalEngine(wanted)

    pool = EnginePool(make, room=lambda wanted: True)
    with EngineLease(settings("no-room-2"), pool) as lease:
        lease.wait_until_loaded()
        broken.append(error)
        for index in (0, 1):  # the second one comes to an engine that was ended for being too large
            with pytest.raises(type(error), match=str(error)):
                lease.submit(job(index)).result(10)
        broken.clear()
        assert not lease.follow()
        lease.wait_until_loaded()
    assert [in_use for _, in_use in pool.running()] == [False]
    pool.stop()


def test_a_machine_without_a_thread_for_the_replacement_fails_the_chunk(pool, settings, job, monkeypatch):
    with EngineLease(settings("dies-on-0"), pool) as lease:
        lease.wait_until_loaded()
        monkeypatch.setattr(EngineLease, "_recover", property(lambda self: no_thread()))
        with pytest.raises(RuntimeError, match="can't start new thread"):
            lease.submit(job(1)).result(10)


def no_thread():
    raise RuntimeError("can't start new thread")


def test_runs_in_a_row_leave_one_thread_that_waits_to_end_the_engine(pool, settings):
    one = settings()
    with EngineLease(one, pool) as lease:
        lease.wait_until_loaded()
    before = threading.active_count()
    for _ in range(20):
        EngineLease(one, pool).release()
    assert wait_for(lambda: threading.active_count() <= before)
    pool.stop()
    assert wait_for(lambda: not [one for one in threading.enumerate() if isinstance(one, threading.Timer)])


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


def test_an_engine_that_was_stopped_is_not_followed(pool, settings):
    with EngineLease(settings(), pool) as lease:
        lease.wait_until_loaded()
        assert pool.stop() == 1
        with pytest.raises(EngineStopped):
            lease.follow()
    assert pool.running() == []
