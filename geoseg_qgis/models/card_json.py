"""A model card as the JSON that `card.load_card` reads, and its way into a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card import ModelCard, parse_card
from geoseg_qgis.models.places import complete
from geoseg_qgis.models.quantity import quantity_as_json
from geoseg_qgis.texts import tr


def card_as_json(card: ModelCard) -> dict[str, Any]:
    """Return what the JSON of a card holds; entries that say nothing are left out.

    Raises:
        ModelError: the card could not be read again; the entry that is wrong is named.
    """
    source = {"kind": card.source.kind, "location": card.source.location}
    if card.source.revision:
        source["revision"] = card.source.revision
    data: dict[str, Any] = {
        "id": card.id,
        "title": card.title,
        "summary": card.summary,
        "source": source,
        "bands": [_band(band) for band in card.bands],
        "window": card.window,
        "scale": card.scale,
        "offset": card.offset,
        "frames": card.frames,
        "task": card.task,
    }
    if card.quantity is not None:
        data["quantity"] = quantity_as_json(card.quantity)
    else:
        data["classes"] = [
            {"id": entry.id, "name": entry.name, "color": entry.color, "visible": entry.visible}
            for entry in card.classes
        ]
    if card.resolution_m is not None:
        data["resolution_m"] = list(card.resolution_m)
    if card.download_mb is not None:
        data["download_mb"] = card.download_mb
    for name in ("licence", "licence_url", "url", "trained_on", "not_for"):
        if getattr(card, name):
            data[name] = getattr(card, name)
    parse_card(data, tr("The card {card}").format(card=card.id))
    return data


def write_card(card: ModelCard, path: Path) -> None:
    """Write a card; it has its name only when it is complete, and else nothing is left.

    Raises:
        ModelError: the card is wrong, or the file cannot be written.
    """
    text = json.dumps(card_as_json(card), indent=2, ensure_ascii=False) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with complete(path) as fresh:
            fresh.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ModelError(
            "{path} cannot be written: {reason}.",
            "Choose another place for the card.",
            path=path,
            reason=error.strerror or error,
        ) from error


def _band(band: Any) -> dict[str, Any]:
    data: dict[str, Any] = {"name": band.name}
    if band.aliases:
        data["aliases"] = list(band.aliases)
    if band.wavelength_nm is not None:
        data["wavelength_nm"] = band.wavelength_nm
    if band.sensor_names:
        data["sensor_names"] = dict(band.sensor_names)
    return data
