"""Which bands of the rasters answer to a wanted one: by name, sensor, wavelength, file name, product."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from geoseg_qgis.core.bands.facts import BandFacts, RasterFacts
from geoseg_qgis.core.bands.wanted import WantedBand
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class Hit:
    """A band that answers, and the kind of evidence, as a note begins: "By the names of the bands"."""

    raster: RasterFacts
    band: BandFacts
    evidence: str


def candidates(wanted: WantedBand, facts: Sequence[RasterFacts]) -> Iterator[list[Hit]]:
    """Yield the bands that answer to ``wanted``, for each kind of evidence, strongest first."""
    for answers in (_by_name, _by_sensor):
        yield [hit for raster in facts for hit in answers(wanted, raster)]
    yield _by_wavelength(wanted, facts)
    for answers in (_by_file_name, _by_product):
        yield [hit for raster in facts for hit in answers(wanted, raster)]


def _by_name(wanted: WantedBand, raster: RasterFacts) -> list[Hit]:
    names = wanted.plain_names
    whole = [band for band in raster.bands if names.intersection(band.names[:1])]
    parts = [band for band in raster.bands if names.intersection(band.names)]
    agreeing = [band for band in whole or parts if wanted.agrees(band.wavelength_nm)]
    return [Hit(raster, band, tr("By the names of the bands")) for band in agreeing]


def _by_sensor(wanted: WantedBand, raster: RasterFacts) -> list[Hit]:
    if raster.sensor is None:
        return []
    code = wanted.code_on(raster.sensor)
    evidence = tr("By the band names of {sensor}").format(sensor=raster.sensor.title) + _because(raster)
    return [Hit(raster, band, evidence) for band in raster.bands if code in band.names]


def _by_wavelength(wanted: WantedBand, facts: Sequence[RasterFacts]) -> list[Hit]:
    """Return the nearest band of all, or several where they are equally near."""
    aim = wanted.wavelength_nm
    if aim is None:
        return []
    hits: list[tuple[float, float, Hit]] = []
    for raster in facts:
        near = [
            (abs(band.wavelength_nm - aim), band.wavelength_nm, band)
            for band in raster.bands
            if band.wavelength_nm is not None and wanted.agrees(band.wavelength_nm)
        ]
        least = min((distance for distance, _, _ in near), default=0.0)
        for distance, nm, band in near:
            if distance - least < 1e-6:
                hits.append((distance, nm, Hit(raster, band, tr("By the wavelengths of the bands"))))
    least, best = min((hit[:2] for hit in hits), default=(0.0, 0.0))
    # The same band differs a little between twin satellites (Sentinel-2A and -2B: 17 nm in B12): a raster
    # of each is two dates, not one better answer.
    twin = 3.0 if aim < 1000 else 20.0
    return [hit for distance, nm, hit in hits if distance - least < 1e-6 or abs(nm - best) <= twin]


def _by_file_name(wanted: WantedBand, raster: RasterFacts) -> list[Hit]:
    if len(raster.bands) != 1 or not wanted.agrees(raster.bands[0].wavelength_nm):
        return []
    if wanted.plain_names.intersection(raster.says.names):
        return [Hit(raster, raster.bands[0], tr("By the names of the files"))]
    if raster.sensor is None or not raster.says.code or wanted.code_on(raster.sensor) != raster.says.code:
        return []
    evidence = tr("By the file names of {sensor}").format(sensor=raster.sensor.title) + _because(raster)
    return [Hit(raster, raster.bands[0], evidence)]


def _by_product(wanted: WantedBand, raster: RasterFacts) -> list[Hit]:
    if raster.product is None or any(band.names for band in raster.bands):
        return []
    code, order = wanted.code_on(raster.product.sensor), raster.product.order
    evidence = tr(
        "{file} is taken for {product}, which its name or metadata and its {count} bands point to; "
        "by the band order of that product"
    ).format(file=raster.name, product=raster.product.title, count=len(order))
    return [Hit(raster, band, evidence) for band, name in zip(raster.bands, order) if name == code]


def _because(raster: RasterFacts) -> str:
    return f" ({raster.told_by})" if raster.told_by else ""
