"""Model cards: what an analyst must know about a model and its config.json does not say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, TypeVar

from geoseg_qgis.models.entry import Entry
from geoseg_qgis.models.safe_json import read_json
from geoseg_qgis.models.sensors import SENSORS

MAX_CLASSES = 255  # 255 itself is nodata in a mask
MAX_BANDS = 64
MAX_FRAMES = 32
WINDOW_RANGE = (16, 4096)  # pixels

_T = TypeVar("_T")


@dataclass(frozen=True)
class ModelSource:
    """Where a model comes from.

    Args:
        kind: "embedded" (comes with the plugin), "hub" (Hugging Face) or "folder" (on this machine).
        location: a folder name beside the cards, `owner/name`, or a path.
        revision: the 40-digit commit of a hub model, or None for whichever is on the machine.
    """

    kind: str
    location: str
    revision: str | None = None


@dataclass(frozen=True)
class CardBand:
    """One band that the model wants, in the model's order.

    Args:
        name: the band's name in config.json, such as `NIR_NARROW`.
        aliases: names that mean this band whatever the sensor ("blue", "swir16").
        wavelength_nm: centre wavelength in nanometres, or None.
        sensor_names: the band's name on each sensor. They hold only for a file whose bands
            are known to come from that sensor: `B5` is NIR on Landsat 8 and red edge on Sentinel-2.
    """

    name: str
    aliases: tuple[str, ...] = ()
    wavelength_nm: float | None = None
    sensor_names: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class CardClass:
    """One class of the mask: its value, name, colour (`#rrggbb`) and whether it is shown at first."""

    id: int
    name: str
    color: str
    visible: bool = True


@dataclass(frozen=True)
class ModelCard:
    """What is known about a model.

    Args:
        window: side of the square that the model sees at once, in pixels.
        scale, offset: reflectance = stored value * scale + offset.
        resolution_m: least and greatest ground resolution that the model is made for, in metres, or None.
        frames: acquisitions (dates) that one input holds.
    """

    id: str
    title: str
    summary: str
    source: ModelSource
    bands: tuple[CardBand, ...]
    classes: tuple[CardClass, ...]
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
    task: str = "segmentation"


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
    required = frozenset({"id", "title", "source", "bands", "classes"})
    fields = Entry(dict(data), "", where).fields(required, names - required)

    def optional(name: str, read: Callable[[Entry], _T], default: _T) -> _T:
        entry = fields.get(name)
        return default if entry is None or entry.value is None else read(entry)

    def web(entry: Entry) -> str:
        return entry.match(r"https://[^\s<>\"']{3,300}", "an https address")

    def words(entry: Entry) -> str:
        return entry.text(2000)

    return ModelCard(
        id=fields["id"].match(r"[a-z0-9][a-z0-9._-]{0,79}", "lower-case letters, digits, dots and dashes"),
        title=fields["title"].text(120, 1),
        summary=optional("summary", words, ""),
        source=_source(fields["source"]),
        bands=_bands(fields["bands"]),
        classes=_classes(fields["classes"]),
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
        task=optional("task", lambda e: e.one_of(frozenset({"segmentation"})), "segmentation"),
    )


def _source(entry: Entry) -> ModelSource:
    fields = entry.fields(frozenset({"kind", "location"}), frozenset({"revision"}))
    kind = fields["kind"].one_of(frozenset({"embedded", "hub", "folder"}))
    place = fields["location"]
    if kind == "embedded":
        location = place.match(r"[a-z0-9_-]{1,60}", "the name of a folder beside the cards")
    elif kind == "hub":
        location = place.match(HUB_ID, "a Hugging Face id such as owner/name")
    else:
        location = place.text(4000, 1)
    revision = fields.get("revision")
    if revision is None or revision.value is None:
        return ModelSource(kind, location)
    return ModelSource(kind, location, revision.match(r"[0-9a-f]{40}", "a commit of 40 hexadecimal digits"))


HUB_ID = r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9][A-Za-z0-9._-]{0,95}"
_BAND_NAME = r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}"


def _bands(entry: Entry) -> tuple[CardBand, ...]:
    bands: list[CardBand] = []
    taken: dict[str, str] = {}
    for item in entry.items(1, MAX_BANDS):
        keys = item.fields(frozenset({"name"}), frozenset({"aliases", "wavelength_nm", "sensor_names"}))
        name = keys["name"].match(_BAND_NAME, "a band name")
        listed = list(keys["aliases"].items(0, 30)) if "aliases" in keys else []
        for spelling in (keys["name"], *listed):
            key = spelling.match(_BAND_NAME, "a band name").casefold()
            if taken.setdefault(key, name) != name or (spelling is keys["name"] and _has(bands, name)):
                spelling.fail(f"is {spelling.value!r}, which stands for the band {taken[key]} already")
        wave = keys.get("wavelength_nm")
        sensors = keys["sensor_names"].any_fields() if "sensor_names" in keys else {}
        for sensor, spelling in sensors.items():
            if sensor not in SENSORS:
                spelling.fail("names a sensor that is not known", f"Known are {', '.join(SENSORS)}.")
            if spelling.text(60, 1) not in SENSORS[sensor].bands:
                spelling.fail(f"is {spelling.value!r}, which is no band of {SENSORS[sensor].title}")
        bands.append(
            CardBand(
                name,
                tuple(alias.value for alias in listed),
                None if wave is None or wave.value is None else wave.number(100, 1e8),
                {sensor: spelling.value for sensor, spelling in sensors.items()},
            )
        )
    return tuple(bands)


def _has(bands: list[CardBand], name: str) -> bool:
    return any(band.name == name for band in bands)


def _classes(entry: Entry) -> tuple[CardClass, ...]:
    classes: list[CardClass] = []
    for position, item in enumerate(entry.items(2, MAX_CLASSES)):
        keys = item.fields(frozenset({"id", "name", "color"}), frozenset({"visible"}))
        if keys["id"].integer(0, MAX_CLASSES - 1) != position:
            keys["id"].fail(f"is {keys['id'].value} where {position} belongs: ids count from 0 without a gap")
        name = keys["name"].text(80, 1)
        if any(name.casefold() == other.name.casefold() for other in classes):
            keys["name"].fail(f"is {name!r}, which another class is called already")
        color = keys["color"].match(r"#[0-9A-Fa-f]{6}", "a colour such as #1f78b4")
        visible = keys["visible"].boolean() if "visible" in keys else True
        classes.append(CardClass(position, name, color.lower(), visible))
    return tuple(classes)


def _scale(entry: Entry) -> float:
    scale = entry.number(0, 1e6)
    if scale < 1e-12:
        entry.fail("must be greater than 0")
    return scale


def _range(entry: Entry) -> tuple[float, float]:
    least, most = (item.number(0.001, 100_000) for item in entry.items(2, 2))
    if least > most:
        entry.fail("must have the smaller number first")
    return least, most
