"""What the log says of the GPU, asked of an nvidia-smi that is played here."""

from __future__ import annotations

import os
import threading
import time

import pytest

from geoseg_qgis.engine import gpuwatch
from geoseg_qgis.engine.gpuwatch import GpuWatch

from ..processes import alive
from .conftest import SECONDS, wait_for


@pytest.fixture
def smi(tmp_path, monkeypatch):
    """Put an nvidia-smi on PATH that runs these lines of shell; return the folder that it may write to."""

    def make(script: str) -> None:
        tool = tmp_path / "nvidia-smi"
        tool.write_text(f"#!/bin/sh\ncd '{tmp_path}'\necho \"$@\" >> asked\n{script}\n")
        tool.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    return make


@pytest.fixture
def asked(tmp_path):
    """Return what was asked so far, a line for each question."""
    return lambda: (tmp_path / "asked").read_text().splitlines() if (tmp_path / "asked").exists() else []


def watch(questions: int, asked, *devices: str) -> GpuWatch:
    """Watch until so many questions were answered."""
    with GpuWatch(*devices, every=0.01) as seen:
        wait_for(lambda: len(asked()) > questions or not seen._thread.is_alive())
    return seen


def test_the_peak_and_the_mean_are_told_in_a_sentence(smi, asked):
    smi('n=$(wc -l < asked); [ "$n" = 2 ] && echo "1, 5000, 80000, 100" || echo "1, 1000, 80000, 74"')
    seen = watch(2, asked, "cuda:1")
    assert seen.peak_used_mb == pytest.approx(5000 * 1.048576)
    assert seen.total_mb == pytest.approx(80000 * 1.048576)
    assert seen.mean_use_percent is not None
    assert 74 < seen.mean_use_percent < 100
    busy = f"The GPU was busy {seen.mean_use_percent:.0f} % of the time."
    assert seen.sentence() == f"GPU memory: 5.2 of 83.9 GB at most. {busy}"
    own = "The engine took 4.1 GB of GPU memory at most."
    assert seen.sentence(4100) == f"GPU memory: 5.2 of 83.9 GB at most. {own} {busy}"


def test_only_the_gpu_of_the_run_is_asked_for(smi, asked):
    smi("echo 1, 1, 2, 3")
    watch(1, asked, "cuda:1")
    assert "--id=1" in asked()[0]
    assert "index,memory.used,memory.total,utilization.gpu" in asked()[0]


def test_all_gpus_of_a_run_count_together_and_others_do_not(smi, asked):
    """CUDA_VISIBLE_DEVICES may keep the run away from some."""
    smi('echo "0, 1000, 80000, 100"; echo "2, 2000, 80000, 50"')
    seen = watch(1, asked, "cuda:0", "cuda:2")
    assert "--id=0,2" in asked()[0]
    assert seen.sentence() == (
        "Memory of 2 GPUs: 3.1 of 167.8 GB at most. The GPUs were busy 75 % of the time."
    )


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("0, [N/A], [N/A], 50", "The GPU was busy 50 % of the time."),
        ("0, 1000, 80000, [N/A]", "GPU memory: 1.0 of 83.9 GB at most."),
        ("0, [N/A], [N/A], [N/A]", ""),
        ("0, [Not Supported], , [Unknown Error]", ""),
        ("No devices were found", ""),
        ("\\377\\376", ""),
    ],
)
def test_what_the_driver_does_not_tell_is_left_out(smi, asked, line, sentence):
    smi(f"printf '{line}\\n'")
    assert watch(1, asked, "cuda:0").sentence() == sentence


@pytest.mark.parametrize("script", ["echo Failed to initialize NVML; exit 9", "exit 0", "kill -9 $$"])
def test_where_it_fails_nothing_is_told_and_nobody_asks_again(smi, asked, script):
    smi(script)
    seen = watch(1, asked, "cuda:0")
    assert len(asked()) == 1
    assert seen.sentence() == ""


def test_a_question_that_hangs_does_not_hold_the_run(smi, tmp_path):
    smi("echo $$ > pid; exec sleep 600")
    with GpuWatch("cuda:0") as seen:
        wait_for(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text().endswith("\n"))
        start = time.monotonic()
    assert time.monotonic() - start < SECONDS / 2
    assert not seen._thread.is_alive()
    assert not alive(int((tmp_path / "pid").read_text()))
    assert seen.sentence() == ""


def test_what_holds_on_to_the_answer_after_it_was_killed_is_left_behind(smi, tmp_path):
    """As a driver that is stuck does: nothing can end that process."""
    smi("sleep 60 & echo $! > pid; wait")
    with GpuWatch("cuda:0"):
        wait_for(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text().endswith("\n"))
        start = time.monotonic()
    assert time.monotonic() - start < SECONDS, "not as long as the answer is held"
    os.kill(int((tmp_path / "pid").read_text()), 9)


def test_a_question_without_an_answer_is_the_last_one(smi, asked, monkeypatch):
    monkeypatch.setattr(gpuwatch, "QUERY_SECONDS", 0.2)
    smi("exec sleep 600")
    with GpuWatch("cuda:0", every=0.01) as seen:
        wait_for(lambda: not seen._thread.is_alive())
    assert len(asked()) == 1


@pytest.mark.parametrize("devices", [("cpu",), (), ("cpu", "cpu")])
def test_without_a_gpu_nothing_is_asked(smi, asked, devices):
    smi("echo 0, 1, 2, 3")
    before = threading.active_count()
    with GpuWatch(*devices) as seen:
        assert threading.active_count() == before
    assert seen.sentence() == ""
    assert asked() == []


def test_without_nvidia_smi_nothing_happens(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with GpuWatch("cuda:0") as seen:
        pass
    assert (seen.sentence(), seen.peak_used_mb, seen.mean_use_percent) == ("", 0.0, None)


def test_an_nvidia_smi_that_cannot_be_started_raises_nothing(smi, tmp_path):
    smi("")
    (tmp_path / "nvidia-smi").write_text("#!/no/such/shell\n")
    with GpuWatch("cuda:0") as seen:
        wait_for(lambda: not seen._thread.is_alive())
    assert seen.sentence() == ""


def test_an_error_of_the_run_passes(smi):
    smi("echo 0, 1, 2, 3")
    with pytest.raises(KeyError), GpuWatch("cuda:0"):
        raise KeyError
