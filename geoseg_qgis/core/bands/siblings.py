"""Files of one product that lie side by side: one that names the sensor tells the others' too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geoseg_qgis.core.bands.facts import RasterFacts
from geoseg_qgis.core.bands.paths import place_of
from geoseg_qgis.texts import tr


def share_sensors(facts: Sequence[RasterFacts]) -> list[RasterFacts]:
    """Return the facts with the sensor filled in where a file of the same folder and prefix names it.

    ``B02.tif`` and ``B8A.tif`` of one folder: B8A is Sentinel-2's alone, so B02 is Sentinel-2's too. Where
    such files name several sensors, or none, nothing is filled in.
    """
    families: dict[tuple[str, ...], list[RasterFacts]] = {}
    for raster in facts:
        families.setdefault(_family(raster), []).append(raster)
    return [_with_sensor(raster, families[_family(raster)]) for raster in facts]


def _family(raster: RasterFacts) -> tuple[str, ...]:
    place = place_of(raster.path)
    container = (place.file,) if place.layer else ()
    return (*place.folders, *container, raster.says.prefix.casefold())


def _with_sensor(raster: RasterFacts, family: Sequence[RasterFacts]) -> RasterFacts:
    knowing = [other for other in family if other.sensor is not None and other.says.code]
    sensors = {other.sensor.key for other in knowing if other.sensor is not None}
    if raster.sensor is not None or not raster.says.code or len(sensors) != 1:
        return raster
    told_by = tr("as {file} beside it says").format(file=knowing[0].name)
    return replace(raster, sensor=knowing[0].sensor, told_by=told_by)
