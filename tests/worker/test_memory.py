"""What the worker says of its memory; a GPU's library is played here, since few machines have one."""

from __future__ import annotations

import os
from types import SimpleNamespace

import pytest
import torch
from vllm.third_party import pynvml

from geoseg_worker.memory import GpuPeak, peak_rss_mb

OTHERS = SimpleNamespace(pid=1, usedGpuMemory=9_000_000_000)


@pytest.fixture
def gpu(monkeypatch):
    """A GPU of which torch has reserved 2 GB now and 3 GB at most; `processes` is what the driver lists."""
    made = SimpleNamespace(now=2_000_000_000, peak=3_000_000_000, processes=[OTHERS], asked=0)

    def list_processes(handle):
        assert handle == "GPU-a1"
        made.asked += 1
        return made.processes

    monkeypatch.setattr(torch.cuda, "max_memory_reserved", lambda: made.peak)
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda: made.now)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda number: SimpleNamespace(uuid="a1"))
    monkeypatch.setattr(pynvml, "nvmlInit", lambda: None)
    monkeypatch.setattr(pynvml, "nvmlShutdown", lambda: None)
    monkeypatch.setattr(pynvml, "nvmlDeviceGetHandleByUUID", lambda uuid: uuid)
    monkeypatch.setattr(pynvml, "nvmlDeviceGetComputeRunningProcesses", list_processes)
    return made


def own(taken: int | None) -> SimpleNamespace:
    return SimpleNamespace(pid=os.getpid(), usedGpuMemory=taken)


def test_without_a_gpu_nothing_is_asked(gpu):
    assert GpuPeak("cpu").mb() == 0
    assert gpu.asked == 0


def test_what_cuda_takes_beside_torch_counts(gpu):
    gpu.processes = [OTHERS, own(2_500_000_000)]
    assert GpuPeak("cuda:0 (NVIDIA H100)").mb() == 3500.0


@pytest.mark.parametrize("processes", [[OTHERS], [own(None)], [own(100)]])
def test_where_the_driver_does_not_know_us_torchs_part_is_left(gpu, processes):
    gpu.processes = processes
    assert GpuPeak("cuda:0").mb() == 3000.0


def test_a_torch_that_does_not_tell_which_gpu_it_has_changes_nothing(gpu, monkeypatch):
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda number: SimpleNamespace())
    assert GpuPeak("cuda:0").mb() == 3000.0


def test_a_driver_that_fails_changes_nothing(gpu, monkeypatch):
    def fail() -> None:
        raise pynvml.NVMLError(pynvml.NVML_ERROR_LIBRARY_NOT_FOUND)

    monkeypatch.setattr(pynvml, "nvmlInit", fail)
    assert GpuPeak("cuda:0").mb() == 3000.0


def test_the_driver_is_asked_again_only_where_the_peak_has_grown(gpu):
    gpu.processes = [own(2_500_000_000)]
    peak = GpuPeak("cuda:0")
    assert [peak.mb(), peak.mb()] == [3500.0, 3500.0]
    assert gpu.asked == 1
    gpu.peak, gpu.now, gpu.processes = 4_000_000_000, 4_000_000_000, [own(4_700_000_000)]
    assert peak.mb() == 4700.0
    assert gpu.asked == 2


def test_the_memory_of_this_process_is_told_in_megabytes():
    assert 50 < peak_rss_mb() < 100_000
