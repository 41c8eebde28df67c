"""Which band of a raster answers to a wanted one: by name, by its sensor's names, by wavelength."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from geoseg_qgis.core.bands.facts import BandFacts, RasterFacts, plain

_Key = TypeVar("_Key")


@dataclass(frozen=True)
class WantedBand:
    """One band that a model needs.

    Attributes:
        name: the model's own name for it, for example ``NIR_NARROW``.
        aliases: other names that mean the same on any sensor; case, spaces, dashes and zero padding do not
            count.
        wavelength_nm: its centre wavelength, nm, or None.
        sensor_names: its name on single sensors, by the sensor's key (``{"sentinel-2": "B8A"}``); used only
            for a raster that is known to come from that sensor.
    """

    name: str
    aliases: tuple[str, ...] = ()
    wavelength_nm: float | None = None
    sensor_names: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def plain_names(self) -> frozenset[str]:
        """Its name and aliases without case, spaces, dashes and zero padding."""
        return frozenset(plain(name) for name in (self.name, *self.aliases))


@dataclass(frozen=True)
class Hit:
    """A band that answers, and the kind of evidence, as a note begins: "By the names of the bands"."""

    band: BandFacts
    evidence: str


def candidates(wanted: WantedBand, raster: RasterFacts) -> Iterator[list[Hit]]:
    """Yield the bands of a raster that answer to ``wanted``, for each kind of evidence, strongest first."""
    yield _by_name(wanted, raster)
    yield _by_sensor(wanted, raster)
    yield _by_wavelength(wanted, raster)


def _by_name(wanted: WantedBand, raster: RasterFacts) -> list[Hit]:
    names = wanted.plain_names
    whole = [band for band in raster.bands if names.intersection(band.names[:1])]
    parts = [band for band in raster.bands if names.intersection(band.names)]
    agreeing = [band for band in whole or parts if _agrees(wanted, band.wavelength_nm)]
    return [Hit(band, "By the names of the bands") for band in agreeing]


def _by_sensor(wanted: WantedBand, raster: RasterFacts) -> list[Hit]:
    sensor, codes = raster.sensor, [frozenset(band.names) for band in raster.bands]
    evidence = "By the band names of {sensor}"
    if raster.product is not None and not any(codes):
        sensor, codes = raster.product.sensor, [frozenset((code,)) for code in raster.product.order]
        evidence = f"{raster.name} is taken for {raster.product.title}, which its name or metadata and its "
        evidence += f"{len(codes)} bands point to; by the band order of that product"
    if sensor is None:
        return []
    code = plain(wanted.sensor_names.get(sensor.key, "")) or _nearest(wanted, sensor.nanometres)
    hits = [band for band, names in zip(raster.bands, codes) if code in names]
    return [Hit(band, evidence.format(sensor=sensor.title)) for band in hits]


def _by_wavelength(wanted: WantedBand, raster: RasterFacts) -> list[Hit]:
    known = {band: band.wavelength_nm for band in raster.bands if band.wavelength_nm is not None}
    nearest = _nearest(wanted, known)
    return [] if nearest is None else [Hit(nearest, "By the wavelengths of the bands")]


def _nearest(wanted: WantedBand, wavelengths: Mapping[_Key, float]) -> _Key | None:
    """Return the key whose wavelength is nearest to the wanted one, where one is near enough."""
    if wanted.wavelength_nm is None:
        return None
    distances = {
        key: abs(nm - wanted.wavelength_nm) for key, nm in wavelengths.items() if _agrees(wanted, nm)
    }
    return min(distances, key=lambda key: distances[key]) if distances else None


def _agrees(wanted: WantedBand, wavelength_nm: float | None) -> bool:
    """Whether a wavelength, where both are known, can be the wanted one: 25 nm up to 1 µm, 60 nm beyond."""
    if wanted.wavelength_nm is None or wavelength_nm is None:
        return True
    return abs(wavelength_nm - wanted.wavelength_nm) <= (25.0 if wanted.wavelength_nm < 1000 else 60.0)
