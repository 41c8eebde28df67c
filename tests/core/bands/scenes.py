"""Products as their providers name and lay out the files, with nothing but noise in them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from geoseg_qgis.core.bands.match import BandMatch, WantedBand, match_bands
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card

from ..files import numbers, write_raster

SIX = tuple(
    WantedBand(band.name, band.aliases, band.wavelength_nm, band.sensor_names)
    for band in find_card(DEFAULT_MODEL).bands
)


def write_files(folder: Path, names: Iterable[str], pixel: float = 10.0, bands: int = 1) -> list[str]:
    """Write one small raster for each name, and its folders."""
    paths = []
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        place = (500000.0, pixel, 0.0, 4600000.0, 0.0, -pixel)
        paths.append(write_raster(folder / name, numbers(bands, 4, 4), geotransform=place))
    return paths


def files_found(paths: Iterable[str], text: str = "", wanted=SIX) -> list[str]:
    """Return the name of the file for each wanted band."""
    return [Path(source.path).name for source in match(paths, text, wanted).sources]


def match(paths: Iterable[str], text: str = "", wanted=SIX) -> BandMatch:
    return match_bands(wanted, list(paths), text)
