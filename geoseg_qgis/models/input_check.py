"""Checks the section of a config.json that says what one input of the model is."""

from __future__ import annotations

from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import allowed
from geoseg_qgis.models.card import MAX_BANDS, MAX_FRAMES, WINDOW_RANGE
from geoseg_qgis.models.entry import Entry
from geoseg_qgis.texts import mark

MAX_INPUT_VALUES = 128 * 1024 * 1024  # one window of so many numbers is 256 MB in float16
SHAPE = mark("The shape must be [bands, height, width] or [bands, dates, height, width].")


def check_input(entry: Entry) -> tuple[dict[str, Any], list[int]]:
    """Return what the engine may read of the section, and the sizes of the image.

    Raises:
        ModelError: an entry is unknown, or no size of an image.
    """
    fields = entry.fields(frozenset({"target", "data"}))
    if fields["target"].value != "pixel_values":
        raise ModelError("{entry} must be {wanted}.", entry=fields["target"], wanted='"pixel_values"')
    inputs = fields["data"].fields(frozenset({"pixel_values"}), allowed.INPUTS)
    kept: dict[str, Any] = {}
    for name, item in inputs.items():
        tensor = item.fields(frozenset({"type", "shape"}))
        if tensor["type"].value != "torch.Tensor":
            raise ModelError("{entry} must be {wanted}.", entry=tensor["type"], wanted='"torch.Tensor"')
        image = name == "pixel_values"
        sizes = [size.integer(1, WINDOW_RANGE[1]) for size in tensor["shape"].items(3 if image else 1, 4)]
        if image:
            _check_shape(tensor["shape"], sizes)
        elif max(sizes) > MAX_FRAMES:
            raise ModelError("{entry} is too large for coordinates.", entry=tensor["shape"])
        kept[name] = {"type": "torch.Tensor", "shape": sizes}
    return {"target": "pixel_values", "data": kept}, kept["pixel_values"]["shape"]


def _check_shape(entry: Entry, sizes: list[int]) -> None:
    values = 1
    for size in sizes:
        values *= size
    if (
        sizes[0] > MAX_BANDS
        or min(sizes[-2:]) < WINDOW_RANGE[0]
        or (len(sizes) == 4 and sizes[1] > MAX_FRAMES)
    ):
        raise ModelError(
            "{entry} is {given}, which is no window of an image.", SHAPE, entry=entry, given=sizes
        )
    if values > MAX_INPUT_VALUES:
        raise ModelError(
            "{entry} is {given}: one window would take {size} MB.",
            entry=entry,
            given=sizes,
            size=values * 2 // 2**20,
        )
