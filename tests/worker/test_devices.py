from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
import torch

from geoseg_worker import devices
from geoseg_worker.messages import GPU_BATCH
from geoseg_worker.rendezvous import own_temporary_folder


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        ({"avx2", "avx512f"}, "float32"),
        ({"avx512_bf16"}, "bfloat16"),
        ({"bf16"}, "bfloat16"),
        (set(), "float32"),
    ],
)
def test_the_number_format_follows_from_the_processor(monkeypatch, flags, expected):
    monkeypatch.setattr(devices, "_cpu_flags", lambda: flags)
    assert devices.choose_dtype("cpu", "auto") == expected
    assert devices.choose_dtype("cuda:0", "auto") == "float16"
    assert devices.choose_dtype("cpu", "float16") == "float16"


def test_this_processor_says_something_of_itself():
    assert len(devices._cpu_flags()) > 5


def test_temporary_files_of_loading_are_gone_afterwards(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with own_temporary_folder():
        (Path(tempfile.gettempdir()) / "vllm_dist_1").write_text("here")
        assert list(tmp_path.rglob("vllm_dist_1"))
    assert list(tmp_path.iterdir()) == []
    assert tempfile.gettempdir() == str(tmp_path)


def test_what_a_killed_process_left_is_removed_and_a_living_ones_is_not(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dead, living = tmp_path / "geoseg-engine-999999999-x", tmp_path / f"geoseg-engine-{os.getppid()}-x"
    young = tmp_path / "geoseg-engine-999999998-x"  # a process of another container, perhaps
    for folder in (dead, living, young):
        folder.mkdir()
    for folder in (dead, living):
        os.utime(folder, (0, 0))
    with own_temporary_folder():
        pass
    assert sorted(tmp_path.iterdir()) == sorted([living, young])


def test_two_processes_that_start_at_once_do_not_fail_each_other(tmp_path, monkeypatch):
    """The other one removes what a killed process left between the look for it and the look at it."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    gone = tmp_path / "geoseg-engine-999999999-x"
    monkeypatch.setattr(Path, "glob", lambda *_: iter([gone]))
    with own_temporary_folder():
        pass


@pytest.mark.parametrize(("cores", "small", "large"), [(1, 1, 4), (2, 1, 4), (6, 3, 4), (64, 4, 4)])
def test_a_large_model_takes_several_windows_at_once_on_a_cpu_of_few_cores_too(
    tmp_path, monkeypatch, cores, small, large
):
    """It reads all its weights in each forward; a small one gains nothing."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cores)))
    weights = tmp_path / "model.safetensors"
    weights.touch()
    assert devices.default_batch("cpu", str(tmp_path)) == small
    assert devices.default_batch("cpu", str(tmp_path / "nowhere")) == small
    os.truncate(weights, devices.LARGE_MODEL)
    assert devices.default_batch("cpu", str(tmp_path)) == large
    assert devices.default_batch("cuda:0", str(tmp_path)) == GPU_BATCH


@pytest.mark.parametrize(("wish", "found"), [("", "PCI_BUS_ID"), ("FASTEST_FIRST", "FASTEST_FIRST")])
def test_gpus_are_counted_as_nvidia_smi_counts_them(monkeypatch, wish, found):
    environ = {"CUDA_DEVICE_ORDER": wish} if wish else {}
    monkeypatch.setattr(os, "environ", environ)
    devices.prepare_environment("cuda:1")
    assert (environ["CUDA_VISIBLE_DEVICES"], environ["CUDA_DEVICE_ORDER"]) == ("1", found)


@pytest.mark.parametrize(("free", "share"), [(80e9, 0.4), (20e9, 0.225), (1e9, 0.011)])
def test_of_a_gpu_that_others_use_no_more_is_wanted_than_they_leave(monkeypatch, free, share):
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda: (int(free), int(80e9)))
    assert devices.fitting_memory_share("cuda:0") == share
    assert devices.fitting_memory_share("cpu") == devices.CPU_MEMORY_SHARE
