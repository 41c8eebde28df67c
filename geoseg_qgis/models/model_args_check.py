"""Checks `model_args` of a config.json: names and numbers that describe a network, nothing that loads one."""

from __future__ import annotations

from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import allowed
from geoseg_qgis.models.card import MAX_CLASSES
from geoseg_qgis.models.data_check import band_names
from geoseg_qgis.models.entry import Entry
from geoseg_qgis.texts import mark

_WORD = r"[A-Za-z0-9_ +-]{0,80}"
_KEY = r"[A-Za-z][A-Za-z0-9_]{0,60}"
# No width, depth or stride of a network is larger. A UperNet decoder has 99 weights for each square of its
# width (11 convolutions of 3 x 3): 6.6 GB of float32 at this one.
MAX_NUMBER = 4096


def check_model_args(
    entry: Entry, task: str = allowed.SEGMENTATION
) -> tuple[dict[str, Any], tuple[str, ...], int]:
    """Return the arguments that the engine may read, the band names (perhaps none) and the number of classes.

    Args:
        entry: the arguments.
        task: ``segmentation``, or ``regression``, which has no classes (0).

    Raises:
        ModelError: an argument could load a file, reach the network or run code, or is absurd.
    """
    arguments = entry.any_fields()
    measures = task == allowed.REGRESSION
    for name in ("backbone", "decoder") if measures else ("backbone", "decoder", "num_classes"):
        if name not in arguments:
            raise ModelError('{entry} lacks "{name}".', entry=entry, name=name)
    kept: dict[str, Any] = {"num_outputs": 1} if measures else {}
    bands: tuple[str, ...] = ()
    for name, argument in arguments.items():
        if name == "backbone":
            # timm takes more than names ("hf-hub:owner/name", "local-dir:/path"); the pattern keeps that out.
            kept[name] = argument.match(
                allowed.BACKBONE, mark("a backbone that is known to load nothing by itself")
            )
        elif name == "decoder":
            kept[name] = _decoder(argument)
        elif measures and name in {"num_outputs", "num_classes", "head_final_act"}:
            _check_output(name, argument, kept)
        elif name == "num_classes":
            kept[name] = argument.integer(2, MAX_CLASSES)
        elif name == "necks":
            kept[name] = None if argument.value is None else [_neck(neck) for neck in argument.items(0, 20)]
        elif name == "peft_config":
            kept[name] = None if argument.value is None else _peft(argument)
        elif name in {"backbone_pretrained", "pretrained"}:
            # The weights are in the folder. "true" is common in published files and would only reach the hub.
            argument.boolean()
            kept[name] = False
        elif name == "aux_decoders" and argument.value not in (None, []):
            raise ModelError(
                "{entry} is for training and cannot be built by the engine.",
                "Remove it from config.json.",
                entry=argument,
            )
        elif name in {"backbone_bands", "backbone_model_bands", "bands"} and argument.value is not None:
            bands = band_names(argument)
            kept[name] = argument.value
        else:
            _check_name(name, argument)
            kept[name] = _plain(argument)
    return kept, bands, kept.get("num_classes", 0)


def _check_output(name: str, entry: Entry, kept: dict[str, Any]) -> None:
    """Check what a regression model gives for a pixel: one number."""
    if entry.value is None:
        return
    if name == "head_final_act":
        kept[name] = entry.one_of(allowed.LAST_ACTIVATIONS, mark("TerraTorch would import and call it."))
    elif name == "num_classes":
        raise ModelError(
            "{entry} belongs to classes, and a regression model has none.",
            "Remove it from config.json.",
            entry=entry,
        )
    elif entry.integer(1, MAX_CLASSES) != 1:
        raise ModelError(
            "{entry} is {given}: the model measures several things at once.",
            "Only regression models that give each pixel one number can be used.",
            entry=entry,
            given=entry.value,
        )


def _decoder(entry: Entry) -> str:
    name = entry.text(80, 1)
    if name in allowed.SMP_DECODERS:
        return name
    prefix, _, rest = name.partition("_")
    known = {"smp": allowed.SMP_DECODERS, "terratorch": allowed.DECODERS}.get(prefix)
    if known is not None and rest in known:
        return name
    return entry.one_of(allowed.DECODERS)


def _neck(entry: Entry) -> dict[str, Any]:
    fields = entry.any_fields()
    if "name" not in fields:
        raise ModelError('{entry} lacks "{name}".', entry=entry, name="name")
    kept: dict[str, Any] = {"name": fields.pop("name").one_of(allowed.NECKS)}
    for name, argument in fields.items():
        _check_name(name, argument)
        kept[name] = _plain(argument)
    return kept


def _peft(entry: Entry) -> dict[str, Any]:
    fields = entry.fields(frozenset({"method"}), frozenset({"replace_qkv", "peft_config_kwargs"}))
    kept: dict[str, Any] = {"method": fields["method"].one_of(allowed.PEFT_METHODS)}
    if "replace_qkv" in fields:
        kept["replace_qkv"] = _plain(fields["replace_qkv"])
    if "peft_config_kwargs" in fields:
        arguments = fields["peft_config_kwargs"].fields(frozenset(), allowed.PEFT_ARGUMENTS)
        kept["peft_config_kwargs"] = {name: _plain(argument) for name, argument in arguments.items()}
    return kept


def _check_name(name: str, entry: Entry) -> None:
    if name in allowed.HARMLESS_ARGUMENTS:
        return
    Entry(name, entry.path, entry.where).match(_KEY, mark("a plain name"))
    for word in sorted(allowed.RISKY_WORDS):
        if word in name.lower():
            raise ModelError(
                '{entry} has "{word}" in its name and could load a file or reach the network.',
                "Remove it from config.json: the weights in the folder are all that the model needs.",
                entry=entry,
                word=word,
            )


def _plain(entry: Entry) -> Any:
    """A value of plain words and sensible numbers, however nested."""
    value = entry.value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return entry.integer(-MAX_NUMBER, MAX_NUMBER)
    if isinstance(value, float):
        return entry.number(-1e6, 1e6)
    if isinstance(value, str):
        return entry.match(_WORD, mark("a plain word, and no path, address or class"))
    if isinstance(value, list):
        return [_plain(item) for item in entry.items(0, 1024)]
    kept: dict[str, Any] = {}
    for name, item in entry.any_fields().items():
        if name == "pretrained":
            item.boolean()
            kept[name] = False
            continue
        _check_name(name, item)
        kept[name] = _plain(item)
    return kept
