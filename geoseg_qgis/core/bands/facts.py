"""What a raster says about each of its bands: names, wavelength, colour."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from osgeo import gdal

from geoseg_qgis.core.bands.products import Product, Sensor, product_of, sensor_of, telling_text

_GENERIC = re.compile(r"(band|layer|b|channel|ch)?\d*")
_COLOURS = {gdal.GCI_RedBand: "red", gdal.GCI_GreenBand: "green", gdal.GCI_BlueBand: "blue"}


@dataclass(frozen=True)
class BandFacts:
    """One band as its file describes it.

    Attributes:
        path: what GDAL opened.
        number: the band, from 1.
        description: as written in the file; may be empty.
        names: plain names: the whole description first, then its parts.
        wavelength_nm: centre wavelength from the file's metadata, or None.
        colour: "red", "green" or "blue" where the file says so, else empty.
    """

    path: str
    number: int
    description: str
    names: tuple[str, ...]
    wavelength_nm: float | None
    colour: str

    @property
    def named(self) -> bool:
        """Whether the description says more than a number."""
        return bool(self.names) and not _GENERIC.fullmatch(self.names[0])

    def __str__(self) -> str:
        text = f" ({self.description})" if self.description else ""
        return f"band {self.number}{text} of {PurePath(self.path).name}"


@dataclass(frozen=True)
class RasterFacts:
    """The image bands of one raster, and the sensor and product that it names, if any."""

    path: str
    bands: tuple[BandFacts, ...]
    sensor: Sensor | None
    product: Product | None

    @property
    def name(self) -> str:
        """Return the name of the file without its folder."""
        return PurePath(self.path).name


def facts_of(dataset: gdal.Dataset) -> RasterFacts:
    """Collect what a raster says about its bands; alpha bands are left out."""
    path = dataset.GetDescription()
    bands = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        colour = band.GetColorInterpretation()
        if colour == gdal.GCI_AlphaBand:
            continue
        description = band.GetDescription() or ""
        bands.append(
            BandFacts(
                path, number, description, _names(description), _wavelength(band), _COLOURS.get(colour, "")
            )
        )
    texts = telling_text(PurePath(path).name, dataset.GetMetadata() or {})
    names = [name for band in bands for name in band.names[:1]]
    return RasterFacts(path, tuple(bands), sensor_of(texts, names), product_of(texts, len(bands)))


def plain(name: str) -> str:
    """Return a name without case, spaces, dashes and zero padding: ``B02`` and ``b-2`` are ``b2``."""
    bare = re.sub(r"[\s_.\-]+", "", name.casefold())
    bare = re.sub(r"^sr(?=b\d)", "", bare)
    return re.sub(r"(?<=[a-z])0+(?=\d)", "", bare)


def _names(description: str) -> tuple[str, ...]:
    parts = re.split(r"[,;:()\[\]/|]| - ", description)
    names = [plain(part) for part in (description, *parts)]
    return tuple(dict.fromkeys(name for name in names if name))


def _wavelength(band: gdal.Band) -> float | None:
    """Return the centre wavelength in nm that the band's metadata states, or None."""
    micrometres = band.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY")
    if micrometres:
        return _number(micrometres, 1000.0)
    items = {key.casefold(): value for key, value in (band.GetMetadata() or {}).items()}
    text = items.get("wavelength") or items.get("wavelengths") or items.get("central_wavelength")
    if not text:
        return None
    units = (items.get("wavelength_units") or items.get("wavelength_unit") or text).casefold()
    if re.search(r"nano|nm", units):
        return _number(text, 1.0)
    if re.search(r"micro|[µμu]m", units):
        return _number(text, 1000.0)
    value = _number(text, 1.0)
    # Without a unit: optical and thermal wavelengths are below 100 in µm and above 100 in nm.
    return value if value is None or value >= 100 else value * 1000.0


def _number(text: str, factor: float) -> float | None:
    found = re.match(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?)", text)
    value = float(found.group(1)) * factor if found else 0.0
    return value if value > 0 else None
