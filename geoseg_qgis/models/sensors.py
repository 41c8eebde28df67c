"""Band names of satellites: which of them a file can come from, so that `B5` is never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Sensor:
    """A family of sensors that name their bands alike.

    Args:
        title: how an analyst knows it.
        bands: all its band names, in the spelling of `plain_name`.
    """

    title: str
    bands: frozenset[str]


class NamedBand(Protocol):
    """A band that says what it is called on each sensor (`CardBand` does)."""

    @property
    def sensor_names(self) -> Mapping[str, str]:
        """Sensor id to band name."""
        ...


def _numbers(last: int, *more: str) -> frozenset[str]:
    return frozenset([*(f"B{i}" for i in range(1, last + 1)), *more])


SENSORS: dict[str, Sensor] = {
    "sentinel-2": Sensor("Sentinel-2, HLS S30", _numbers(12, "B8A")),
    "landsat-8": Sensor("Landsat 8 and 9, HLS L30", _numbers(11)),
    "landsat-7": Sensor("Landsat 4, 5 and 7", _numbers(8)),
}


def plain_name(name: str) -> str:
    """Return a numbered band name in one spelling (`b02` is `B2`, `SR_B5` is `B5`), "" for another name."""
    found = re.fullmatch(r"(?:SR_)?B0*([1-9][0-9]?A?)", name.strip().upper())
    return f"B{found.group(1)}" if found else ""


def fitting_sensors(bands: Iterable[NamedBand], names: Iterable[str]) -> tuple[str, ...]:
    """Return the sensors whose naming explains a file: certain if one, a question for the analyst if more.

    A sensor fits if each band of the model has its name in the file and no numbered name in the file is
    foreign to the sensor. A whole Sentinel-2 scene is no Landsat one because of B8A and B12; the six bands
    B2 to B7 are no Sentinel-2 ones because B8A is missing; Landsat's B1 to B7 fit two generations: both are
    returned.

    Args:
        bands: the model's bands.
        names: the file's band names, whatever they are.
    """
    wanted = tuple(bands)
    numbered = {plain for plain in map(plain_name, names) if plain}
    return tuple(
        sensor
        for sensor, known in SENSORS.items()
        if wanted and numbered <= known.bands and all(b.sensor_names.get(sensor) in numbered for b in wanted)
    )
