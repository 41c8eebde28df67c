"""Which GPUs there are, and which device a run takes."""

from __future__ import annotations

import pytest

from geoseg_qgis.engine.devices import check_device_name, choose_device
from geoseg_qgis.engine.install.kind import choose_kind, trial_device
from geoseg_qgis.engine.memory import Memory, memory_of
from geoseg_qgis.engine.nvidia import gpus
from geoseg_qgis.errors import EngineError

H100 = "0, GPU-a, NVIDIA H100, 580.10, 80000, 81559, 9.0"
OLD_CARD = "0, GPU-old, Old card, 590.1, 4000, 4000, 5.0"


class TestDevices:
    @pytest.fixture
    def smi(self, tmp_path, monkeypatch):
        """Make nvidia-smi answer a line for each GPU; an old one refuses the question for capabilities."""

        def make(lines: str, old: bool = False) -> None:
            refuse = 'case "$1" in *compute_cap*) exit 2;; esac' if old else ""
            script = tmp_path / "nvidia-smi"
            script.write_text(f"#!/bin/sh\n{refuse}\necho '{lines}'\n")
            script.chmod(0o755)
            monkeypatch.setenv("PATH", str(tmp_path))

        monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
        return make

    def test_a_gpu_is_never_silently_replaced(self):
        with pytest.raises(EngineError, match=r"cuda:0 was asked for.*CPU"):
            choose_device("cuda:0", "cpu")

    def test_auto_says_what_it_took_and_why(self):
        choice = choose_device("auto", "cpu")
        assert choice.device == "cpu"
        assert "engine is the one for CPUs" in choice.note

    def test_an_unknown_device_is_refused(self):
        for wanted in ("tpu", "cuda:", "cuda:x", "cuda:0,1"):
            with pytest.raises(EngineError, match=f"no device {wanted!r}"):
                choose_device(wanted, None)
        check_device_name("cuda:7")  # of a machine with eight

    def test_cuda_without_a_gpu_is_an_error_not_a_cpu(self, smi):
        smi("")
        with pytest.raises(EngineError, match=r"one for CUDA.*no NVIDIA GPU"):
            choose_device("auto", "cuda")

    def test_all_gpus_are_those_that_the_engine_can_use(self, smi):
        smi(f"{H100}\n1, GPU-b, NVIDIA H100, 590.1, 70000, 81559, 9.0")
        choice = choose_device("cuda", "cuda")
        assert choice.workers == ("cuda:0", "cuda:1") and "All GPUs" in choice.note
        smi(f"{OLD_CARD}\n1, GPU-b, NVIDIA H100, 590.1, 80000, 81559, 9.0")
        assert choose_device("cuda", "cuda").workers == ("cuda:1",)

    def test_all_gpus_of_a_machine_without_any_is_an_error(self, smi):
        smi("")
        with pytest.raises(EngineError, match=r"All GPUs were asked for.*no NVIDIA GPU"):
            choose_device("cuda", "cuda")

    def test_cpu_on_an_engine_for_cuda_is_refused(self):
        with pytest.raises(EngineError, match=r"cpu was asked for.*CUDA"):
            choose_device("cpu", "cuda")

    def test_an_unused_gpu_is_told(self, smi):
        smi(H100)
        assert "has an NVIDIA H100, which it cannot use" in choose_device("auto", "cpu").note

    def test_a_good_gpu_is_taken(self, smi):
        smi(H100)
        assert choose_device("auto", "cuda").device == "cuda:0"
        assert choose_device("auto", None).device == "cuda:0"
        assert memory_of("cuda:0") == Memory(80000 * 2**20, 81559 * 2**20)
        assert memory_of("cuda:1") is None

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("0, GPU-a, NVIDIA A100, 535.54, 80000, 81920, 8.0", r"driver 535\.54; version 580"),
            ("0, GPU-a, Tesla V100, 580.10, 16000, 16160, 7.0", r"compute capability 7\.0; 7\.5"),
        ],
    )
    def test_a_gpu_that_is_too_old_or_whose_driver_is_is_refused_with_both_versions(self, smi, line, said):
        smi(line)
        with pytest.raises(EngineError, match=said):
            choose_device("auto", "cuda")

    def test_a_driver_that_does_not_know_capabilities_is_asked_without(self, smi):
        smi("0, GPU-a, GeForce GTX 680, 390.10, 1000, 2048", old=True)
        assert [gpu.capability for gpu in gpus()] == [0.0]
        assert "390.10" in gpus()[0].problem()

    def test_one_bad_gpu_does_not_decide_for_all(self, smi):
        smi(f"{OLD_CARD}\n1, GPU-b, NVIDIA H100, 590.1, 70000, 81559, 9.0")
        assert choose_device("auto", "cuda").device == "cuda:1"
        assert trial_device("cuda") == "cuda:1"
        assert choose_kind("auto").kind == "cuda"
        assert memory_of("cuda:1") == Memory(70000 * 2**20, 81559 * 2**20)

    def test_a_gpu_keeps_its_number_where_the_driver_lost_one_before_it(self, smi):
        smi(
            "Unable to determine the device handle for GPU 0\n1, GPU-b, NVIDIA H100, 590.1, 70000, 81559, 9.0"
        )
        assert choose_device("auto", "cuda").device == "cuda:1"

    @pytest.mark.parametrize(
        ("visible", "devices"),
        [
            ("1", ["cuda:1"]),
            ("1,0", ["cuda:1", "cuda:0"]),
            ("GPU-b7", ["cuda:1"]),
            ("0,-1,1", ["cuda:0"]),
            ("MIG-4", []),
            ("", []),
        ],
    )
    def test_auto_and_all_take_only_gpus_that_the_session_was_given(self, smi, monkeypatch, visible, devices):
        smi(f"{H100}\n1, GPU-b73, NVIDIA H100, 590.1, 70000, 81559, 9.0")
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", visible)
        assert [gpu.device for gpu in gpus()] == devices
        if devices:
            assert choose_device("auto", None).device == devices[0]
            assert list(choose_device("cuda", "cuda").workers) == devices
        else:
            assert "CUDA_VISIBLE_DEVICES" in choose_device("auto", None).note
            with pytest.raises(EngineError, match="CUDA_VISIBLE_DEVICES"):
                choose_device("auto", "cuda")
