"""Several workers, one queue of chunks."""

from __future__ import annotations

import os
import signal
from dataclasses import replace

import pytest

from geoseg_qgis.engine.group import EngineGroup
from geoseg_qgis.errors import EngineError

from ..processes import workers_of
from .conftest import SECONDS


@pytest.fixture
def two(settings):
    """Settings of two workers that differ in their device alone."""
    one = settings()
    return [replace(one, device="cuda:0"), replace(one, device="cuda:1")]


def test_chunks_are_spread_over_all_workers(pool, two, job):
    before = workers_of(os.getpid())
    with EngineGroup(two, pool) as group:
        loaded = group.wait_until_loaded()
        assert len(workers_of(os.getpid()) - before) == group.size == 2
        assert loaded.device == "cpu, cpu"  # what the fake workers say of themselves
        futures = [group.submit(job(index)) for index in range(20)]
        assert [future.result(SECONDS).index for future in futures] == list(range(20))
        peaks = [lease.peak_rss_mb for lease in group._leases]
        assert min(peaks) > 100.0, "each of them had chunks"
        assert group.peak_rss_mb == sum(peaks)
    assert len(pool.running()) == 2


def test_a_worker_that_is_killed_in_the_middle_costs_nothing_but_time(pool, two, job):
    with EngineGroup(two, pool) as group:
        group.wait_until_loaded()
        victim = group._leases[0]._engine.pid
        futures = [group.submit(job(index)) for index in range(6)]
        os.kill(victim, signal.SIGKILL)
        futures += [group.submit(job(index)) for index in range(6, 40)]
        assert [future.result(SECONDS).index for future in futures] == list(range(40))
        assert group._leases[0]._engine.pid != victim
        assert len(group.told) == 1


def test_one_that_cannot_start_leaves_none_running(pool, two):
    broken = replace(two[1], python="/no/such/python")
    pool.idle_seconds = 0
    before = workers_of(os.getpid())
    with pytest.raises(EngineError, match="/no/such/python"):
        EngineGroup([two[0], broken], pool)
    assert workers_of(os.getpid()) <= before and pool.running() == []


def test_a_group_of_one_says_what_that_one_says(pool, settings):
    with EngineGroup([settings()], pool) as group:
        assert group.wait_until_loaded().device == "cpu"
        assert not group.warm


def test_equal_settings_would_be_one_worker(pool, settings):
    one = settings()
    with pytest.raises(ValueError, match="of its own"):
        EngineGroup([one, one], pool)
