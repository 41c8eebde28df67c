"""Checks that the parts of a config.json agree on the number of bands; else the engine fails in loading."""

from __future__ import annotations

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.entry import Entry

_CHANNELS = ("backbone_in_channels", "backbone_in_chans", "in_channels", "in_chans")
_STATISTICS = ("means", "stds")


def check_agreement(model: Entry, data: Entry, channels: int) -> None:
    """Raise ModelError where an entry speaks of another number of bands than the model's input.

    Args:
        model, data: the sections, checked already.
        channels: bands of the input.
    """
    arguments = model.any_fields()["init_args"].any_fields()["model_args"].any_fields()
    for name in _CHANNELS:
        entry = arguments.get(name)
        if entry is not None and isinstance(entry.value, int) and entry.value != channels:
            raise ModelError(
                "{entry} is {given}, but the input has {channels} channels.",
                entry=entry,
                given=entry.value,
                channels=channels,
            )
    fields = data.any_fields()["init_args"].any_fields()
    for name in _STATISTICS:
        entry = fields.get(name)
        if entry is not None and isinstance(entry.value, list) and len(entry.value) not in (0, 1, channels):
            raise ModelError(
                "{entry} has {count} values, but the input has {channels} channels.",
                entry=entry,
                count=len(entry.value),
                channels=channels,
            )
