"""Decides whether a model folder may be shown to the engine: hostile until every part of it has passed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.models.config_check import CheckedConfig, check_config
from geoseg_qgis.models.folder_check import check_files
from geoseg_qgis.models.places import is_file
from geoseg_qgis.models.safe_json import MAX_BYTES, read_json
from geoseg_qgis.models.weights_check import check_weights

CONFIG_NAME = "config.json"
INDEX_NAME = "model.safetensors.index.json"
MAX_DESCRIBED = 8 * 1024 * 1024  # bytes that describe the weights of a folder, all its files together
MAX_CONFIGS = 32
WEIGHTS = (".safetensors", ".bin", ".pt")  # in the order in which vLLM looks; the later two are pickles
_NO_WEIGHTS = "Put model.safetensors (or the model's .pt file) beside config.json."


@dataclass(frozen=True)
class CheckedModel:
    """A model folder that passed.

    Args:
        folder: absolute, links resolved; what the engine is given as the model.
        config: the checked configuration.
        weights: the files that the engine will load, sorted by name.
    """

    folder: Path
    config: CheckedConfig
    weights: tuple[Path, ...]

    @property
    def overrides(self) -> Mapping[str, Any]:
        """What the engine must put over config.json (vLLM's `hf_overrides`): checked entries only."""
        return {"pretrained_cfg": self.config.pretrained_cfg}


def check_model_folder(path: Path, card: ModelCard | None = None) -> CheckedModel:
    """Check a model folder: its files, config.json, weights, and that it is the model that `card` describes.

    Nothing of it is imported, unpickled or run.

    Args:
        path: the folder that holds config.json.
        card: what is expected, or None.

    Raises:
        ModelError: names the file or the entry that is wrong and what to do about it.
    """
    try:
        folder = path.expanduser().resolve(strict=True)
    except (OSError, RuntimeError, ValueError):
        raise ModelError(
            "The model folder {path} does not exist.",
            "Choose a folder that holds config.json and weights.",
            path=path,
        ) from None
    if not folder.is_dir():
        raise ModelError(
            "{folder} is not a folder.",
            "Choose the folder that holds the model's config.json.",
            folder=folder,
        )
    check_files(folder)
    config = check_config(read_json(folder / CONFIG_NAME), str(folder / CONFIG_NAME))
    _check_other_configs(folder)
    weights = _check_weights(folder)
    if card is not None:
        check_card(card, config, folder)
    return CheckedModel(folder, config, weights)


def _check_weights(folder: Path) -> tuple[Path, ...]:
    """Check every weight file; return those that vLLM loads (safetensors first, then .bin, then .pt)."""
    found: dict[str, list[Path]] = {suffix: [] for suffix in (*WEIGHTS, ".pth")}
    described = 0
    for path in sorted(folder.iterdir()):
        if path.suffix in found and path.is_file():
            described += check_weights(path)
            if described > MAX_DESCRIBED:
                raise ModelError(
                    "{folder} describes more weights than any model has.", _NO_WEIGHTS, folder=folder
                )
            found[path.suffix].append(path)
    for suffix in WEIGHTS:
        if found[suffix]:
            return tuple(found[suffix])
    if found[".pth"]:
        raise ModelError(
            "{folder} has its weights in {name}, which the engine does not look for.",
            "Rename it so that it ends in .pt.",
            folder=folder,
            name=found[".pth"][0].name,
        )
    raise ModelError("{folder} has no weights.", _NO_WEIGHTS, folder=folder)


def _check_other_configs(folder: Path) -> None:
    """Other JSON files that vLLM and transformers look for must not point to code or to files elsewhere."""
    ends = ("_config.json", ".index.json", "params.json")
    paths = [path for path in sorted(folder.glob("*.json")) if path.name.endswith(ends)]
    if len(paths) > MAX_CONFIGS:
        raise ModelError(
            "{folder} has {count} configurations, which no model needs.",
            "Remove them.",
            folder=folder,
            count=len(paths),
        )
    for path in paths:
        data = read_json(path, max_bytes=(8 if path.name == INDEX_NAME else 1) * MAX_BYTES)
        for key in ("auto_map", "custom_pipelines", "trust_remote_code"):
            if key in data:
                raise ModelError(
                    '{path}: entry "{key}" would run code from the model.',
                    "Do not use this model.",
                    path=path,
                    key=key,
                )
        if path.name == INDEX_NAME:
            shards = data.get("weight_map")
            names = (
                set(shards.values())
                if isinstance(shards, dict) and all(isinstance(name, str) for name in shards.values())
                else {""}
            )
            for name in sorted(names):
                if Path(name).name != name or not is_file(folder / name):
                    raise ModelError(
                        '{path}: entry "weight_map" names {name!r}, which is no file of the folder.',
                        "The model may be incomplete: get it again.",
                        path=path,
                        name=name[:80],
                    )


def check_card(card: ModelCard, config: CheckedConfig, folder: Path) -> None:
    """Raise ModelError where a card does not describe the model of a folder."""
    where = f"{folder / CONFIG_NAME} does not fit the model card {card.id}"
    advice = "Choose the folder of the model that the card describes, or use the folder without that card."
    if len(card.bands) != config.channels:
        raise ModelError(
            "{where}: {channels} channels, and the card has {count} bands.",
            "{advice}",
            where=where,
            channels=config.channels,
            count=len(card.bands),
            advice=advice,
        )
    names = tuple(band.name for band in card.bands)
    if config.bands and names != config.bands:
        raise ModelError(
            "{where}: its bands are {bands}, and the card's {names}.",
            "{advice}",
            where=where,
            bands=", ".join(config.bands),
            names=", ".join(names),
            advice=advice,
        )
    if card.task != config.task:
        raise ModelError(
            "{where}: it is a {task} model, and the card is of a {task_2} model.",
            "{advice}",
            where=where,
            task=config.task,
            task_2=card.task,
            advice=advice,
        )
    if len(card.classes) != config.num_classes:
        raise ModelError(
            '{where}: entry "num_classes" is {num_classes}, the card has {count}.',
            "{advice}",
            where=where,
            num_classes=config.num_classes,
            count=len(card.classes),
            advice=advice,
        )
    if card.frames != config.frames:
        raise ModelError(
            "{where}: {frames} dates, and the card has {frames_2}.",
            "{advice}",
            where=where,
            frames=config.frames,
            frames_2=card.frames,
            advice=advice,
        )
