"""What a raster says about each of its bands: names, wavelength, colour, the name of its file."""

from __future__ import annotations

import re
from dataclasses import dataclass

from osgeo import gdal

from geoseg_qgis.core.bands.filenames import NameSays, but_for_resolution, name_says
from geoseg_qgis.core.bands.paths import place_of
from geoseg_qgis.core.bands.plain import plain
from geoseg_qgis.core.bands.products import Product, Sensor, product_of, sensor_of, telling_text
from geoseg_qgis.core.bands.wavelengths import band_items, wavelength_of
from geoseg_qgis.core.gdalcalls import items_of, text_of
from geoseg_qgis.core.rasters.located import geotransform_of
from geoseg_qgis.texts import tr

_GENERIC = re.compile(r"(band|layer|b|channel|ch|gr[ae]y)?\d*")
_COLOURS = {gdal.GCI_RedBand: "red", gdal.GCI_GreenBand: "green", gdal.GCI_BlueBand: "blue"}
_NAME_ITEMS = ("common_name", "bandname")


@dataclass(frozen=True)
class BandFacts:
    """One band as its file describes it.

    Attributes:
        path: what GDAL opened.
        file: what people call the file, with as many folders as tell it from the other inputs.
        number: the band, from 1.
        description: as written in the file; may be empty.
        names: plain names: the whole description first, then its parts.
        wavelength_nm: centre wavelength from the file's metadata, or None.
        colour: "red", "green" or "blue" where the file says so, else empty.
    """

    path: str
    file: str
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
        if not self.description:
            return tr("band {number} of {file}").format(number=self.number, file=self.file)
        told = tr("band {number} ({name}) of {file}")
        return told.format(number=self.number, name=self.description, file=self.file)


@dataclass(frozen=True)
class RasterFacts:
    """The image bands of one raster, and the sensor and product that it names, if any.

    Attributes:
        path: what GDAL opened.
        name: what people call it, see ``BandFacts.file``.
        bands: without alpha bands.
        sensor: that its bands come from; None where not certain.
        told_by: what says so where it is not the file itself, such as "as the folder S2A_….SAFE says".
        product: whose order of bands it has.
        says: what its name says about its one band.
        pixel_area: of one pixel, in units of its CRS.
        product_band: the same for the same band of the same product at another resolution.
    """

    path: str
    name: str
    bands: tuple[BandFacts, ...]
    sensor: Sensor | None
    told_by: str
    product: Product | None
    says: NameSays
    pixel_area: float
    product_band: str


def facts_of(dataset: gdal.Dataset, label: str) -> RasterFacts:
    """Collect what a raster says about its bands; alpha bands are left out.

    Args:
        dataset: an open raster of this thread.
        label: what to call it in notes and errors.

    Raises:
        RasterError: it does not lie on a grid.
    """
    path = dataset.GetDescription()
    place = place_of(path)
    numbers = [
        number
        for number in range(1, dataset.RasterCount + 1)
        if dataset.GetRasterBand(number).GetColorInterpretation() != gdal.GCI_AlphaBand
    ]
    says = name_says(place) if len(numbers) == 1 else NameSays()
    bands = tuple(_band(dataset, number, label, bool(says.code)) for number in numbers)
    texts = telling_text(place.name, items_of(dataset))
    sensor, folder = sensor_of(texts, place.folders, [says.text, *(band.description for band in bands)])
    _, a, b, _, d, e = geotransform_of(dataset)
    return RasterFacts(
        path,
        label,
        bands,
        sensor,
        tr("as the folder {folder} says").format(folder=folder) if folder else "",
        product_of(texts, len(bands)),
        says,
        abs(a * e - b * d),
        but_for_resolution(path, place),
    )


def _band(dataset: gdal.Dataset, number: int, label: str, named_by_file: bool) -> BandFacts:
    band = dataset.GetRasterBand(number)
    description = text_of(band.GetDescription() or "")
    items = band_items(band)
    texts = [description, *(items[key] for key in _NAME_ITEMS if items.get(key))]
    names = tuple(dict.fromkeys(name for text in texts for name in _names(text)))
    if named_by_file and names and _GENERIC.fullmatch(names[0]) and names[0].endswith("1"):
        names = ()  # "b1", as many programs call the first band: the file's name knows better
    colour = _COLOURS.get(band.GetColorInterpretation(), "")
    return BandFacts(
        dataset.GetDescription(),
        label,
        number,
        description,
        names,
        wavelength_of(dataset, number),
        colour,
    )


def _names(description: str) -> tuple[str, ...]:
    parts = re.split(r"[,;:()\[\]/|]| - ", description)
    return tuple(name for name in map(plain, (description, *parts)) if name)
