"""Model cards: what an analyst must know about a model and its config.json does not say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, TypeVar

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.allowed import REGRESSION, SEGMENTATION
from geoseg_qgis.models.card_parts import (
    HUB_ID,
    MAX_BANDS,
    MAX_CLASSES,
    CardBand,
    CardClass,
    ModelSource,
    parse_bands,
    parse_classes,
    parse_source,
)
from geoseg_qgis.models.entry import Entry
from geoseg_qgis.models.quantity import Quantity, parse_quantity
from geoseg_qgis.models.safe_json import read_json
from geoseg_qgis.texts import mark

__all__ = [
    "HUB_ID", "MAX_BANDS", "MAX_CLASSES", "MAX_FRAMES", "WINDOW_RANGE",
    "CardBand", "CardClass", "ModelCard", "ModelSource", "Quantity", "load_card",
    "parse_card",
]  # fmt: skip

MAX_FRAMES = 32
WINDOW_RANGE = (16, 4096)  # pixels

_TASKS = frozenset({SEGMENTATION, REGRESSION})
_T = TypeVar("_T")


@dataclass(frozen=True)
class ModelCard:
    """What is known about a model.

    Args:
        window: side of the square that the model sees at once, in pixels.
        scale, offset: reflectance = stored value * scale + offset.
        resolution_m: least and greatest ground resolution that the model is made for, in metres, or None.
        frames: acquisitions (dates) that one input holds.
        download_mb: about what is downloaded, in 10^6 bytes, or None.
        task: ``segmentation``, or ``regression`` for a model that gives each pixel a number: it has no
            classes, and a quantity instead.
        quantity: what a regression model measures; None for any other.
    """

    id: str
    title: str
    summary: str
    source: ModelSource
    bands: tuple[CardBand, ...]
    classes: tuple[CardClass, ...] = ()
    window: int = 512
    scale: float = 0.0001
    offset: float = 0.0
    resolution_m: tuple[float, float] | None = None
    frames: int = 1
    licence: str = ""
    licence_url: str = ""
    url: str = ""
    trained_on: str = ""
    not_for: str = ""
    task: str = SEGMENTATION
    download_mb: float | None = None
    quantity: Quantity | None = None

    @property
    def measures(self) -> bool:
        """Whether each pixel gets a number instead of a class."""
        return self.task == REGRESSION


def load_card(path: Path) -> ModelCard:
    """Read the card in the file `path` (UTF-8 JSON). Raises ModelError naming the entry that is wrong."""
    return parse_card(read_json(path), str(path))


def parse_card(data: Mapping[str, Any], where: str) -> ModelCard:
    """Return the card that `data` describes, checked in every entry.

    Args:
        data: what the JSON of a card holds.
        where: names the card in an error, usually its path.

    Raises:
        ModelError: an entry is unknown, missing, of the wrong type, or not sensible; it is named by its path.
    """
    names = frozenset(ModelCard.__dataclass_fields__)
    of_task = "quantity" if data.get("task") == REGRESSION else "classes"
    required = frozenset({"id", "title", "source", "bands", of_task})
    fields = Entry(dict(data), "", where).fields(required, names - required)
    for name in {"quantity", "classes"} - {of_task}:
        if name in fields and fields[name].value not in (None, []):
            raise ModelError(
                '{entry} does not belong to a card that has "{name}".', entry=fields[name], name=of_task
            )

    def optional(name: str, read: Callable[[Entry], _T], default: _T) -> _T:
        entry = fields.get(name)
        return default if entry is None or entry.value is None else read(entry)

    def web(entry: Entry) -> str:
        return entry.match(r"https://[^\s<>\"']{3,300}", mark("an https address"))

    def words(entry: Entry) -> str:
        return entry.text(2000)

    return ModelCard(
        id=fields["id"].match(
            r"[a-z0-9][a-z0-9._-]{0,79}", mark("lower-case letters, digits, dots and dashes")
        ),
        title=fields["title"].text(120, 1),
        summary=optional("summary", words, ""),
        source=parse_source(fields["source"]),
        bands=parse_bands(fields["bands"]),
        classes=parse_classes(fields["classes"]) if of_task == "classes" else (),
        window=optional("window", lambda e: e.integer(*WINDOW_RANGE), 512),
        scale=optional("scale", _scale, 0.0001),
        offset=optional("offset", lambda e: e.number(-1e4, 1e4), 0.0),
        resolution_m=optional("resolution_m", _range, None),
        frames=optional("frames", lambda e: e.integer(1, MAX_FRAMES), 1),
        licence=optional("licence", words, ""),
        licence_url=optional("licence_url", web, ""),
        url=optional("url", web, ""),
        trained_on=optional("trained_on", words, ""),
        not_for=optional("not_for", words, ""),
        task=optional("task", lambda e: e.one_of(_TASKS), SEGMENTATION),
        download_mb=optional("download_mb", lambda e: e.number(0, 1e6), None),
        quantity=parse_quantity(fields["quantity"]) if of_task == "quantity" else None,
    )


def _scale(entry: Entry) -> float:
    scale = entry.number(0, 1e6)
    if scale < 1e-12:
        raise ModelError("{entry} must be greater than 0.", entry=entry)
    return scale


def _range(entry: Entry) -> tuple[float, float]:
    least, most = (item.number(0.001, 100_000) for item in entry.items(2, 2))
    if least > most:
        raise ModelError("{entry} must have the smaller number first.", entry=entry)
    return least, most
