"""What well-known products call their bands and how they order them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Sensor:
    """An instrument whose band names mean a wavelength.

    Attributes:
        key: short name, as model cards use it ("sentinel-2").
        title: name for people.
        nanometres: centre wavelength of each band by its plain name ("b2").
        token: what a file name or metadata value of the sensor's products holds (regular expression).
        only: what a band name holds that no other sensor here has (regular expression); may be empty.
    """

    key: str
    title: str
    nanometres: Mapping[str, float] = field(hash=False)
    token: str
    only: str = ""


@dataclass(frozen=True)
class Product:
    """A product whose files hold all bands in a fixed order."""

    title: str
    sensor: Sensor
    order: tuple[str, ...]
    token: str


def _named(**nanometres: float) -> dict[str, float]:
    return nanometres


SENTINEL_2 = Sensor(
    "sentinel-2",
    "Sentinel-2",
    _named(
        **{"b1": 443, "b2": 490, "b3": 560, "b4": 665, "b5": 705, "b6": 740, "b7": 783},
        **{"b8": 842, "b8a": 865, "b9": 945, "b10": 1375, "b11": 1610, "b12": 2190},
    ),
    # The last one is tile and time, as the files in a SAFE folder have them.
    r"s2[a-d]?(?![0-9a-z])|msil[12][ac]|sentinel[ _-]?2|hls[._-]?s30|s2hand|t\d{2}[a-z]{3}_\d{8}t\d{6}",
    r"b[ _-]?0?8a(?![a-z0-9])",
)
LANDSAT_8 = Sensor(
    "landsat-8",
    "Landsat 8/9",
    _named(
        **{"b1": 443, "b2": 482, "b3": 561, "b4": 655, "b5": 865, "b6": 1609, "b7": 2201},
        **{"b8": 590, "b9": 1374, "b10": 10895, "b11": 12005},
    ),
    r"l[co]0[89](?![0-9a-z])|landsat[ _-]?[89]|hls[._-]?l30",
)
LANDSAT_7 = Sensor(
    "landsat-7",
    "Landsat 5/7",
    _named(b1=485, b2=560, b3=660, b4=835, b5=1650, b6=11450, b7=2220, b8=710),
    r"le07(?![0-9a-z])|lt0[45](?![0-9a-z])|landsat[ _-]?[457](?![0-9])",
)
MODIS = Sensor(
    "modis",
    "MODIS",
    _named(b1=645, b2=859, b3=469, b4=555, b5=1240, b6=1640, b7=2130),
    r"m[oy]d09[a-z0-9]*|modis",
    r"sur_?refl_?b",
)
SENSORS = (SENTINEL_2, LANDSAT_8, LANDSAT_7, MODIS)

_MSI = ("b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b8a", "b9", "b10", "b11", "b12")
PRODUCTS = (
    Product(
        "HLS L30",
        LANDSAT_8,
        ("b1", "b2", "b3", "b4", "b5", "b6", "b7", "b9", "b10", "b11"),
        r"hls(?![._-]?s30)",
    ),
    Product("HLS S30", SENTINEL_2, _MSI, r"hls(?![._-]?l30)"),
    Product("Sentinel-2 L1C", SENTINEL_2, _MSI, r"s2[a-d]?_?msil1c|s2hand"),
    Product("Sentinel-2 L2A", SENTINEL_2, tuple(n for n in _MSI if n != "b10"), r"s2[a-d]?_?msil2a"),
)

_TELLING_KEYS = re.compile(
    r"(?i)product|spacecraft|platform|satellite|sensor|mission|constellation|short_?name|datatake"
)


def telling_text(file_name: str, metadata: Mapping[str, str]) -> tuple[str, ...]:
    """Return what may name a product: the file's name, and its metadata about product and sensor."""
    return (file_name, *(str(value) for key, value in metadata.items() if _TELLING_KEYS.search(key)))


def sensor_of(
    texts: Sequence[str], folders: Sequence[str], names: Sequence[str]
) -> tuple[Sensor | None, str]:
    """Return the sensor that a raster comes from, None where not certain, and the folder that says so.

    Args:
        texts: see ``telling_text``.
        folders: of the file, outermost first; the innermost that names a sensor counts.
        names: of its bands, as they are written.
    """
    for group, folder in ((texts, ""), *(((folder,), folder) for folder in reversed(folders))):
        named = [sensor for sensor in SENSORS if _holds(sensor.token, group)]
        if named:
            return (named[0], folder) if len(named) == 1 else (None, "")
        if group is texts:
            unique = [sensor for sensor in SENSORS if sensor.only and _holds(sensor.only, names)]
            if unique:
                return (unique[0], "") if len(unique) == 1 else (None, "")
    return None, ""


def product_of(texts: Sequence[str], band_count: int) -> Product | None:
    """Return the product that the texts name and whose number of bands agrees, or None."""
    found = [p for p in PRODUCTS if len(p.order) == band_count and _holds(p.token, texts)]
    # HLS S30 and Sentinel-2 L1C hold the same thirteen bands in the same order.
    return found[0] if len({p.order for p in found}) == 1 else None


def _holds(token: str, texts: Sequence[str]) -> bool:
    pattern = re.compile(rf"(?i)(?<![a-z0-9])(?:{token})")
    return any(pattern.search(text) for text in texts)
