"""The sensors whose band names a model card may use: `B5` alone is NIR on one and red edge on another."""

from __future__ import annotations

from dataclasses import dataclass

from geoseg_qgis.texts import mark


@dataclass(frozen=True)
class Sensor:
    """A family of sensors that name their bands alike.

    Args:
        title: how an analyst knows it, in English: `tr` translates it.
        bands: all its band names, without zeros in front.
    """

    title: str
    bands: frozenset[str]


def _numbers(last: int, *more: str) -> frozenset[str]:
    return frozenset([*(f"B{i}" for i in range(1, last + 1)), *more])


SENSORS: dict[str, Sensor] = {
    "sentinel-2": Sensor("Sentinel-2, HLS S30", _numbers(12, "B8A")),
    "landsat-8": Sensor(mark("Landsat 8 and 9, HLS L30"), _numbers(11)),
    "landsat-7": Sensor(mark("Landsat 4, 5 and 7"), _numbers(8)),
    "modis": Sensor("MODIS", _numbers(7)),
}
