"""Checks the data section of a config.json: one of TerraTorch's data modules with harmless arguments."""

from __future__ import annotations

from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import allowed
from geoseg_qgis.models.card import MAX_BANDS
from geoseg_qgis.models.entry import Entry
from geoseg_qgis.texts import mark

_WORD = r"[A-Za-z0-9_ ,()+-]{0,120}"
_FILE_PATTERN = r"[A-Za-z0-9_*.-]{1,120}"
MAX_PIXELS = 65536  # no transform makes a larger window
_NOT_ALLOWED = mark("Do not use this model: TerraTorch would import and call whatever stands there.")


def check_data(entry: Entry) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the data section that the engine may read and the band names in it (perhaps none).

    Raises:
        ModelError: a class or an argument is not on the lists in `allowed`.
    """
    fields = entry.fields(frozenset({"class_path", "init_args"}))
    module = fields["class_path"].one_of(allowed.DATA_MODULES, _NOT_ALLOWED)
    known = allowed.DATA_ARGUMENTS | allowed.DATA_PLACES | allowed.TRANSFORM_LISTS
    arguments = fields["init_args"].fields(frozenset(), known)
    kept: dict[str, Any] = {}
    for name, argument in arguments.items():
        if name in allowed.TRANSFORM_LISTS:
            transforms = (
                None if argument.value is None else [_transform(item) for item in argument.items(0, 40)]
            )
            if name == "test_transform":  # the only list that the engine needs
                kept[name] = transforms
        elif name in allowed.DATA_PLACES:
            if argument.value is not None:
                argument.text(4000)
            if name == "data_root":  # some data modules insist on one; nothing opens it
                kept[name] = "unused"
        elif name in {"img_grep", "label_grep"}:
            kept[name] = argument.match(_FILE_PATTERN, mark("a pattern of file names such as *.tif"))
        elif name in {"means", "stds"}:
            kept[name] = None if argument.value is None else _statistics(argument)
        elif name == "constant_scale":
            kept[name] = None if argument.value is None else argument.number(1e-12, 1e9)
        else:
            kept[name] = _plain(argument)
    for name in allowed.NEEDED_PLACES.get(module, ()):
        kept[name] = "unused"
    if "batch_size" in arguments:
        arguments["batch_size"].integer(1, 4096)
    lists = [arguments[n] for n in ("bands", "output_bands", "dataset_bands") if kept.get(n)]
    return {"class_path": module, "init_args": kept}, band_names(lists[0]) if lists else ()


def band_names(entry: Entry) -> tuple[str, ...]:
    """Return the names in a list of bands; none where it has numbers or ranges of channels.

    Raises:
        ModelError: it is no list of bands, or has one twice.
    """
    names: list[str] = []
    unnamed = False
    for band in entry.items(1, MAX_BANDS):
        if isinstance(band.value, str):
            names.append(band.match(r"[A-Za-z0-9][A-Za-z0-9_ -]{0,59}", mark("a band name")))
            continue
        unnamed = True
        for number in band.items(2, 2) if isinstance(band.value, list) else (band,):
            number.integer(0, 10_000)
    if len(set(names)) != len(names):
        raise ModelError("{entry} names a band twice.", entry=entry)
    return () if unnamed else tuple(names)


def _transform(entry: Entry) -> dict[str, Any]:
    fields = entry.fields(frozenset({"class_path"}), frozenset({"init_args"}))
    kept: dict[str, Any] = {"class_path": fields["class_path"].one_of(allowed.TRANSFORMS, _NOT_ALLOWED)}
    if "init_args" in fields:
        kept["init_args"] = (
            {} if fields["init_args"].value is None else _plain(fields["init_args"], MAX_PIXELS)
        )
        if not isinstance(kept["init_args"], dict):
            raise ModelError("{entry} must be an object.", entry=fields["init_args"])
    return kept


def _statistics(entry: Entry) -> list[Any]:
    """A mean or deviation for each band, or for each band a list of one for each date."""
    return [
        [date.number(-1e9, 1e9) for date in band.items(1, 64)]
        if isinstance(band.value, list)
        else band.number(-1e9, 1e9)
        for band in entry.items(0, MAX_BANDS)
    ]


def _plain(entry: Entry, most: float = 1e9) -> Any:
    """A value of plain words and numbers, however nested; no class path in it."""
    value = entry.value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        entry.number(-most, most)
        return value
    if isinstance(value, str):
        return entry.match(_WORD, mark("a plain word, and no path, address or class"))
    if isinstance(value, list):
        return [_plain(item, most) for item in entry.items(0, 1024)]
    kept: dict[str, Any] = {}
    for name, item in entry.any_fields().items():
        if name in {"class_path", "init_args"}:
            raise ModelError("{entry} is a class where none belongs.", _NOT_ALLOWED, entry=item)
        Entry(name, item.path, item.where).match(r"[A-Za-z][A-Za-z0-9_]{0,60}", mark("a plain name"))
        kept[name] = _plain(item, most)
    return kept
