"""An engine that dies, hangs or runs out of memory in the middle of a run, and the one that takes its place."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from geoseg_qgis.engine import process
from geoseg_qgis.engine.lease import EngineLease
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.pool import EnginePool
from geoseg_qgis.errors import Cancelled, EngineError, ModelError

from ..processes import alive
from .conftest import SECONDS, wait_for


@pytest.fixture
def unsteady(first_then, settings):
    """Settings of a worker that behaves in one way when it is started first, and in another from then on."""
    return lambda first, then: replace(settings(), python=first_then(first, then))


def test_an_engine_that_dies_is_started_again_and_the_lost_chunks_are_repeated(pool, unsteady, job):
    with EngineLease(unsteady("dies-on-1", "good"), pool) as lease:
        lease.wait_until_loaded()
        futures = [lease.submit(job(index)) for index in range(6)]
        assert [future.result(SECONDS).index for future in futures] == list(range(6))
        assert "GPU is on fire" in lease.told[0] and "started again" in lease.told[0]
        assert len(lease.told) == 1
    assert len(pool.running()) == 1


def test_two_runs_on_one_engine_that_dies_get_one_new_engine(pool, unsteady, job):
    one = unsteady("dies-on-1", "good")
    with EngineLease(one, pool) as a, EngineLease(one, pool) as b:
        futures = [lease.submit(job(index)) for index, lease in enumerate((a, b, a, b))]
        assert [future.result(SECONDS).index for future in futures] == [0, 1, 2, 3]
        assert len(pool.running()) == 1


def test_dying_twice_is_an_error_that_says_so(pool, settings, job):
    with EngineLease(settings("dies-on-1"), pool) as lease:
        lease.wait_until_loaded()
        futures = [lease.submit(job(index)) for index in range(4)]
        errors = [future.exception(20) for future in futures]
        assert any(isinstance(error, EngineError) and "second time" in str(error) for error in errors)
    assert pool.running() == []


def test_a_lease_that_is_given_back_while_the_engine_starts_again_leaves_nothing(pool, unsteady, job):
    lease = EngineLease(unsteady("dies-on-0", "loading"), pool)
    future = lease.submit(job(0))
    wait_for(lambda: lease.told)
    time.sleep(0.3)
    lease.release()
    with pytest.raises((Cancelled, EngineError)):
        future.result(SECONDS)
    wait_for(lambda: pool.running() == [])
    assert not [thread for thread in threading.enumerate() if thread.name == "geoseg-recover"]


def test_a_worker_that_hangs_is_noticed_by_its_pulse_and_replaced(pool, unsteady, job, monkeypatch):
    monkeypatch.setattr(process, "WATCH_SECONDS", 0.1)
    monkeypatch.setattr(process, "SILENT_LOOKS", 5)
    with EngineLease(unsteady("hangs-on-1", "good"), pool) as lease:
        lease.wait_until_loaded()
        futures = [lease.submit(job(index)) for index in range(4)]
        assert [future.result(SECONDS).index for future in futures] == [0, 1, 2, 3]
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
        assert [future.result(SECONDS).index for future in futures] == list(range(5))
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
        assert [future.result(SECONDS).index for future in futures] == [0, 1, 2, 3]
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
            lease.submit(job()).result(SECONDS)
        assert lease.batch == 1
        assert lease.wait_until_loaded().max_num_seqs == 1


def test_what_was_learnt_in_an_earlier_session_counts_at_once(pool, settings, job):
    one = settings("no-room-2")
    pool.learn(one, 2)
    with EngineLease(one, pool) as lease:
        assert lease.wait_until_loaded().max_num_seqs == 2
        assert lease.submit(job()).result(SECONDS).windows == 4
        assert not lease.told


def test_a_replacement_that_does_not_load_fails_the_chunks_that_wait_for_it(pool, unsteady, job):
    with EngineLease(unsteady("dies-on-0", "no-model"), pool) as lease:
        lease.wait_until_loaded()
        futures = [lease.submit(job(index)) for index in range(1, 4)]
        futures.append(lease.submit(job(4)))
        for future in futures:
            with pytest.raises(ModelError, match="weights do not fit"):
                future.result(SECONDS)
        with pytest.raises(ModelError):
            lease.submit(job(5)).result(SECONDS)
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
                lease.submit(job(index)).result(SECONDS)
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
            lease.submit(job(1)).result(SECONDS)


def no_thread():
    raise RuntimeError("can't start new thread")
