"""The sensors whose band names a model card may use: `B5` alone is NIR on one and red edge on another."""

from __future__ import annotations

from dataclasses import dataclass

from geoseg_qgis.texts import mark, tr


@dataclass(frozen=True)
class Sensor:
    """A family of sensors that name their bands alike.

    Args:
        title: how an analyst knows it, in English: `tr` translates it.
        bands: all its band names, without zeros in front.
        product: of another name, whose bands are called so too; or empty.
    """

    title: str
    bands: frozenset[str]
    product: str = ""

    def __str__(self) -> str:
        """Return title and product in the reader's language."""
        return ", ".join(filter(None, (tr(self.title), self.product)))


def _numbers(last: int, *more: str) -> frozenset[str]:
    return frozenset([*(f"B{i}" for i in range(1, last + 1)), *more])


SENSORS: dict[str, Sensor] = {
    "sentinel-2": Sensor("Sentinel-2", _numbers(12, "B8A"), "HLS S30"),
    "landsat-8": Sensor(mark("Landsat 8 and 9"), _numbers(11), "HLS L30"),
    "landsat-7": Sensor(mark("Landsat 4, 5 and 7"), _numbers(8)),
    "modis": Sensor("MODIS", _numbers(7)),
}
