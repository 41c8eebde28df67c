"""Free memory is looked at before an engine starts, and what does not fit is said before it fails."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geoseg_qgis.engine import memory
from geoseg_qgis.engine.memory import Memory, fits, needed_by, shortage
from geoseg_qgis.engine.settings import EngineSettings

GB = 10**9


@pytest.fixture
def model(tmp_path) -> EngineSettings:
    """Settings with a model whose weights take half a GB on disk."""
    with (tmp_path / "model.safetensors").open("wb") as file:
        file.truncate(GB // 2)
    (tmp_path / "config.json").write_text("{}")
    return EngineSettings("python", str(tmp_path))


@pytest.fixture
def machine(monkeypatch):
    """Say how much memory there is."""
    return lambda free, total: monkeypatch.setattr(memory, "memory_of", lambda device: Memory(free, total))


def test_a_model_wants_its_weights_twice_and_what_the_engine_takes_without_one(model):
    assert needed_by(model, Memory(0, 80 * GB)) == 3 * GB


def test_the_share_that_was_asked_for_counts_on_a_gpu_alone(model):
    half = replace(model, gpu_memory_utilization=0.5)
    assert needed_by(replace(half, device="cuda:0"), Memory(0, 80 * GB)) == 40 * GB
    assert needed_by(half, Memory(0, 80 * GB)) == 3 * GB


def test_what_is_short_is_said_with_both_numbers_and_what_to_do(model, machine):
    machine(2 * GB, 8 * GB)
    said = shortage(replace(model, device="cuda:0"))
    assert "wants about 3.0 GB" in said
    assert "2.0 of the 8.0 GB of cuda:0 are free" in said
    assert "GPU_MEMORY" in said
    assert not fits(model)


def test_a_share_of_the_gpu_is_advised_on_a_gpu_alone(model, machine):
    machine(2 * GB, 8 * GB)
    assert "GPU_MEMORY" not in shortage(model)


def test_a_file_that_is_gone_weighs_nothing(model, tmp_path):
    (tmp_path / "lost.safetensors").symlink_to(tmp_path / "nothing")
    assert needed_by(model, Memory(0, 80 * GB)) == 3 * GB


def test_where_it_fits_or_nobody_tells_nothing_is_said(model, machine, monkeypatch):
    machine(4 * GB, 8 * GB)
    assert shortage(model) == ""
    monkeypatch.setattr(memory, "memory_of", lambda device: None)
    assert (shortage(model), fits(model)) == ("", True)
