"""What a model gives for a pixel: a class, or a number."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

REGRESSION = "PixelwiseRegressionTask"


def measures(config: Mapping[str, Any]) -> bool:
    """Whether a model of this ``pretrained_cfg`` gives each pixel a number instead of a class."""
    return str(config.get("model", {}).get("class_path", "")).endswith(f".{REGRESSION}")


def folder_measures(model: str, overrides: str = "{}") -> bool:
    """Say the same of a model folder, and of JSON text that replaces entries of its config.json."""
    try:
        own = json.loads((Path(model) / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        own = {}  # vLLM says what is wrong with it
    config = {**own, **json.loads(overrides)}.get("pretrained_cfg")
    return isinstance(config, dict) and measures(config)
