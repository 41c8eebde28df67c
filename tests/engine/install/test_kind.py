"""Which engine fits a machine."""

from __future__ import annotations

import pytest

from geoseg_qgis.engine.install import kind as install_kind
from geoseg_qgis.engine.install.kind import choose_kind
from geoseg_qgis.engine.nvidia import Gpu
from geoseg_qgis.errors import EngineError

GOOD = Gpu("NVIDIA H100", "580.10", 9.0, 80, 80)
OLD_DRIVER = Gpu("NVIDIA A100", "535.54", 8.0, 80, 80)
OLD_GPU = Gpu("Tesla V100", "580.10", 7.0, 16, 16)


class TestKind:
    @pytest.fixture
    def machine(self, monkeypatch):
        """Make the machine have these GPUs."""
        return lambda *found: monkeypatch.setattr(install_kind, "gpus", lambda: list(found))

    @pytest.mark.parametrize(
        ("found", "kind", "warning", "said"),
        [
            ((GOOD,), "cuda", False, "NVIDIA H100"),
            ((), "cpu", False, "no NVIDIA GPU"),
            ((OLD_DRIVER,), "cpu", True, "driver 535.54; version 580"),
            ((OLD_GPU,), "cpu", True, "compute capability 7.0"),
            ((OLD_GPU, GOOD), "cuda", False, "NVIDIA H100"),
        ],
    )
    def test_auto_says_what_it_took_and_warns_of_a_gpu_that_stays_unused(
        self, machine, found, kind, warning, said
    ):
        machine(*found)
        choice = choose_kind("auto")
        assert (choice.kind, choice.warning) == (kind, warning)
        assert said in choice.note

    @pytest.mark.parametrize("found", [(), (OLD_DRIVER,), (OLD_GPU,)])
    def test_cuda_that_cannot_run_is_refused_before_anything_is_downloaded(self, machine, found):
        machine(*found)
        with pytest.raises(EngineError, match="engine for CPUs"):
            choose_kind("cuda")

    def test_what_was_asked_for_is_taken(self, machine):
        machine(GOOD)
        assert choose_kind("cpu").kind == "cpu"
        assert choose_kind("cuda").kind == "cuda"
        with pytest.raises(EngineError, match="no engine for 'tpu'"):
            choose_kind("tpu")
