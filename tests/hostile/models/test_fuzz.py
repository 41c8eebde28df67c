"""Thousands of spoilt cards, configurations and weights: each is refused in our own words, or is sound.

GEOSEG_FUZZ_ROUNDS sets how many are made of each seed.
"""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, Callable

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import allowed
from geoseg_qgis.models.card import ModelCard, parse_card
from geoseg_qgis.models.card_json import card_as_json
from geoseg_qgis.models.check import CheckedModel, check_card
from geoseg_qgis.models.config_check import CheckedConfig, check_config
from geoseg_qgis.models.derive import derive_card
from geoseg_qgis.models.inventory import Inventory, ListedModel
from geoseg_qgis.models.page import page
from geoseg_qgis.models.safe_json import parse_json
from geoseg_qgis.models.shipped import HERE
from geoseg_qgis.models.weights_check import check_safetensors, check_torch

from ...models.model_folders import CONFIG, safetensors
from ...models.regression_models import regression_config
from .mutate import as_text, mutated
from .zips import Part, archive

ROUNDS = int(os.environ.get("GEOSEG_FUZZ_ROUNDS", "400"))
CONFIGS = [CONFIG, regression_config(), json.loads((HERE / "demo" / "config.json").read_text())]
CARDS = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((HERE / "cards").glob("*.json"))]
CLASSES = {*allowed.TASKS, *allowed.DATA_MODULES, *allowed.TRANSFORMS}


def spoilt(documents: list[Any], seed: int) -> Iterator[bytes]:
    """Yield the JSON of spoilt documents."""
    random = Random(seed)
    for _ in range(ROUNDS):
        yield as_text(mutated(random.choice(documents), random), random)


def outcome(work: Callable[[], Any]) -> Any:
    """Return what came of it; None for a refusal that can be shown anywhere."""
    try:
        return work()
    except ModelError as error:
        assert str(error).isprintable()
        assert len(str(error)) < 2000
        return None


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("kind", ["config", "card"])
def test_a_spoilt_file_is_refused_or_nothing_in_it_can_do_harm(kind: str, seed: int) -> None:
    sound, read, look = {
        "config": (CONFIGS, check_config, _is_harmless),
        "card": (CARDS, parse_card, _is_sound),
    }[kind]
    found = [outcome(lambda raw=raw: read(parse_json(raw, kind), kind)) for raw in spoilt(sound, seed)]
    passed = [one for one in found if one is not None]
    for one in passed:
        look(one)
    assert len(passed) > ROUNDS / 20  # or the spoilt ones are too far from sound ones to say anything


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", ["safetensors", "torch"])
def test_spoilt_weights_are_refused_or_sound(seed: int, kind: str, tmp_path: Path) -> None:
    random, path = Random(seed), tmp_path / "weights"
    if kind == "torch":
        parts = (Part(b"a/version", b"3\n"), Part(b"a/data.pkl", b"\x80\x02}q\x00X\x01\x00\x00\x00aK\x01s."))
        sound, check = archive(*parts), check_torch
    else:
        sound, check = safetensors(), check_safetensors
    path.write_bytes(sound)
    assert check(path)
    for _ in range(ROUNDS):
        raw = bytearray(sound)
        for _ in range(random.choice((1, 1, 2, 5))):
            raw[random.randrange(len(raw))] = random.choice((0, 255, random.randrange(256)))
        if random.random() < 0.2:
            del raw[random.randrange(len(raw)) :]
        path.write_bytes(raw)
        outcome(lambda: check(path))


def _is_harmless(config: CheckedConfig) -> None:
    kept = json.loads(json.dumps(config.pretrained_cfg, allow_nan=False))
    model, data = kept["model"], kept["data"]
    assert {model["class_path"], data["class_path"]} <= CLASSES
    transforms = data["init_args"].get("test_transform") or []
    assert {transform["class_path"] for transform in transforms} <= CLASSES
    model["init_args"].pop("class_names", None)  # labels, which nothing takes for more
    for path, value in _leaves(kept):
        _leaf_is_harmless(path, value)
    assert not config.bands or len(config.bands) == config.channels
    assert 16 <= min(config.height, config.width) <= max(config.height, config.width) <= 4096
    again = check_config({"architectures": ["Terratorch"], "pretrained_cfg": config.pretrained_cfg}, "again")
    assert again == config
    checked = CheckedModel(Path("model"), config, ())
    card = derive_card(checked)
    check_card(card, config, checked.folder)
    assert outcome(lambda: parse_card(card_as_json(card), "derived")) in (None, card)


def _leaf_is_harmless(path: str, value: Any) -> None:
    *_, key = path.split(".")
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*(\[\d+\])*", key), path
    if isinstance(value, str):
        known = value in CLASSES or value in allowed.LAST_ACTIVATIONS or value == "torch.Tensor"
        named = key in ("backbone", "img_grep", "label_grep")
        assert known or re.fullmatch(r"[A-Za-z0-9_ ,()+*.-]*" if named else r"[A-Za-z0-9_ ,()+-]*", value), (
            path
        )
        assert ".." not in value or key.endswith("_grep")
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        assert math.isfinite(value) and abs(value) <= 1e18, path
    if path.startswith(".model.") and key in ("pretrained", "backbone_pretrained"):
        assert value is False, path
    assert "class_path" not in path or value in CLASSES
    if path.startswith(".model."):
        assert not {"ckpt", "checkpoint", "url", "download"} & set(re.split(r"[._\[]", path)), path


def _is_sound(card: ModelCard) -> None:
    assert parse_card(json.loads(json.dumps(card_as_json(card), allow_nan=False)), "again") == card
    assert len(card.bands) and bool(card.classes) != bool(card.quantity)
    text = page(Inventory((ListedModel(card, card.id),)))
    assert "<script" not in text
    text.encode()


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _leaves(item, f"{path}.{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _leaves(item, f"{path}[{number}]")
    else:
        yield path, value
