"""Fixtures of the models room."""

from __future__ import annotations

import copy
import json
from collections import OrderedDict
from pathlib import Path
from typing import Any, Callable

import pytest

from .model_folders import CONFIG, safetensors


@pytest.fixture
def config() -> dict[str, Any]:
    """A sound config.json, free to be changed."""
    return copy.deepcopy(CONFIG)


@pytest.fixture(autouse=True)
def own_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of the user's own cards, which need not exist."""
    folder = tmp_path / "own models"
    monkeypatch.setenv("GEOSEG_MODELS", str(folder))
    return folder


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty Hugging Face cache."""
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    return tmp_path / "hf" / "hub"


@pytest.fixture
def make_folder(tmp_path: Path) -> Callable[..., Path]:
    """Write a model folder; `data` is its config.json."""

    def make(data: object = CONFIG, name: str = "model", weights: bytes | None = None) -> Path:
        folder = tmp_path / name
        folder.mkdir(parents=True)
        text = data if isinstance(data, str) else json.dumps(data)
        (folder / "config.json").write_text(text, encoding="utf-8")
        (folder / "model.safetensors").write_bytes(safetensors() if weights is None else weights)
        return folder

    return make


@pytest.fixture
def state_dict() -> OrderedDict[str, Any]:
    """Something harmless to pickle."""
    return OrderedDict(state_dict=OrderedDict(a=1))
