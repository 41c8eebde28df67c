"""Decides whether a model folder may be shown to the engine: hostile until every part of it has passed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.allowed import REGRESSION
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.models.config_check import CheckedConfig, check_config
from geoseg_qgis.models.folder_check import check_files
from geoseg_qgis.models.other_configs import check_other_configs
from geoseg_qgis.models.safe_json import read_json
from geoseg_qgis.models.weights_check import check_weights
from geoseg_qgis.texts import mark

CONFIG_NAME = "config.json"
MAX_DESCRIBED = 8 * 1024 * 1024  # bytes that describe the weights of a folder, all its files together
WEIGHTS = (".safetensors", ".bin", ".pt")  # in the order in which vLLM looks; the later two are pickles
_NO_WEIGHTS = mark("Put model.safetensors (or the model's .pt file) beside config.json.")
_OTHER_FOLDER = mark(
    "Choose the folder of the model that the card describes, or use the folder without that card."
)


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
            "The model folder {folder} does not exist.",
            "Choose a folder that holds config.json and weights.",
            folder=path,
        ) from None
    if not folder.is_dir():
        raise ModelError(
            "{folder} is not a folder.",
            "Choose the folder that holds the model's config.json.",
            folder=folder,
        )
    check_files(folder)
    config = check_config(read_json(folder / CONFIG_NAME), str(folder / CONFIG_NAME))
    check_other_configs(folder)
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


def check_card(card: ModelCard, config: CheckedConfig, folder: Path) -> None:
    """Raise ModelError where a card does not describe the model of a folder."""
    path, names = folder / CONFIG_NAME, tuple(band.name for band in card.bands)
    if len(names) != config.channels:
        raise ModelError(
            "{path} does not fit the model card {card}: {channels} channels, and the card has {count} bands.",
            _OTHER_FOLDER,
            path=path,
            card=card.id,
            channels=config.channels,
            count=len(names),
        )
    if config.bands and names != config.bands:
        raise ModelError(
            "{path} does not fit the model card {card}: its bands are {bands}, and the card's {names}.",
            _OTHER_FOLDER,
            path=path,
            card=card.id,
            bands=", ".join(config.bands),
            names=", ".join(names),
        )
    if card.task != config.task and config.task == REGRESSION:
        raise ModelError(
            "{path} does not fit the model card {card}: it is a regression model, and the card is of a "
            "segmentation model.",
            _OTHER_FOLDER,
            path=path,
            card=card.id,
        )
    if card.task != config.task:
        raise ModelError(
            "{path} does not fit the model card {card}: it is a segmentation model, and the card is of a "
            "regression model.",
            _OTHER_FOLDER,
            path=path,
            card=card.id,
        )
    if len(card.classes) != config.num_classes:
        raise ModelError(
            '{path} does not fit the model card {card}: entry "num_classes" is {given}, the card has '
            "{count} classes.",
            _OTHER_FOLDER,
            path=path,
            card=card.id,
            given=config.num_classes,
            count=len(card.classes),
        )
    if card.frames != config.frames:
        raise ModelError(
            "{path} does not fit the model card {card}: {given} dates, and the card has {count}.",
            _OTHER_FOLDER,
            path=path,
            card=card.id,
            given=config.frames,
            count=card.frames,
        )
