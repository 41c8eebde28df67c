"""The parts of a model card (source, bands, classes), each with the function that reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.entry import Entry
from geoseg_qgis.models.sensors import SENSORS
from geoseg_qgis.texts import mark

MAX_CLASSES = 255  # 255 itself is nodata in a mask
MAX_BANDS = 64
HUB_ID = r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9][A-Za-z0-9._-]{0,95}"
_BAND_NAME = r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}"


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


def parse_source(entry: Entry) -> ModelSource:
    """Return where a model comes from; raises ModelError naming the entry that is wrong."""
    fields = entry.fields(frozenset({"kind", "location"}), frozenset({"revision"}))
    kind = fields["kind"].one_of(frozenset({"embedded", "hub", "folder"}))
    place = fields["location"]
    if kind == "embedded":
        location = place.match(r"[a-z0-9_-]{1,60}", mark("the name of a folder beside the cards"))
    elif kind == "hub":
        location = place.match(HUB_ID, mark("a Hugging Face id such as owner/name"))
    else:
        location = place.text(4000, 1)
    revision = fields.get("revision")
    if revision is None or revision.value is None:
        return ModelSource(kind, location)
    commit = revision.match(r"[0-9a-f]{40}", mark("a commit of 40 hexadecimal digits"))
    return ModelSource(kind, location, commit)


def parse_bands(entry: Entry) -> tuple[CardBand, ...]:
    """Return the bands in their order; raises ModelError naming the entry that is wrong."""
    bands: list[CardBand] = []
    taken: dict[str, str] = {}
    for item in entry.items(1, MAX_BANDS):
        keys = item.fields(frozenset({"name"}), frozenset({"aliases", "wavelength_nm", "sensor_names"}))
        name = keys["name"].match(_BAND_NAME, mark("a band name"))
        listed = list(keys["aliases"].items(0, 30)) if "aliases" in keys else []
        for spelling in (keys["name"], *listed):
            key = spelling.match(_BAND_NAME, mark("a band name")).casefold()
            if taken.setdefault(key, name) != name or (spelling is keys["name"] and _has(bands, name)):
                raise ModelError(
                    "{entry} is {given!r}, which stands for the band {band} already.",
                    entry=spelling,
                    given=spelling.value,
                    band=taken[key],
                )
        wave = keys.get("wavelength_nm")
        sensors = keys["sensor_names"].any_fields() if "sensor_names" in keys else {}
        for sensor, spelling in sensors.items():
            if sensor not in SENSORS:
                raise ModelError(
                    "{entry} names a sensor that is not known.",
                    "Known are {names}.",
                    entry=spelling,
                    names=", ".join(SENSORS),
                )
            if spelling.text(60, 1) not in SENSORS[sensor].bands:
                raise ModelError(
                    "{entry} is {given!r}, which is no band of {sensor}.",
                    entry=spelling,
                    given=spelling.value,
                    sensor=SENSORS[sensor],
                )
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


def parse_classes(entry: Entry) -> tuple[CardClass, ...]:
    """Return the classes in the order of their ids; raises ModelError naming the entry that is wrong."""
    classes: list[CardClass] = []
    for position, item in enumerate(entry.items(2, MAX_CLASSES)):
        keys = item.fields(frozenset({"id", "name", "color"}), frozenset({"visible"}))
        if keys["id"].integer(0, MAX_CLASSES - 1) != position:
            raise ModelError(
                "{entry} is {given} where {number} belongs: ids count from 0 without a gap.",
                entry=keys["id"],
                given=keys["id"].value,
                number=position,
            )
        name = keys["name"].text(80, 1)
        if any(name.casefold() == other.name.casefold() for other in classes):
            raise ModelError(
                "{entry} is {given!r}, which another class is called already.", entry=keys["name"], given=name
            )
        color = keys["color"].match(r"#[0-9A-Fa-f]{6}", mark("a colour such as #1f78b4"))
        visible = keys["visible"].boolean() if "visible" in keys else True
        classes.append(CardClass(position, name, color.lower(), visible))
    return tuple(classes)
