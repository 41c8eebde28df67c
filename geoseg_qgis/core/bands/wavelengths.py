"""The centre wavelength of a band, from metadata, ENVI header, IMAGERY domain or description."""

from __future__ import annotations

import re

from osgeo import gdal

from geoseg_qgis.core.gdalcalls import items_of, text_of, texts_of

_KEYS = ("wavelength", "wavelengths", "central_wavelength", "center_wavelength", "centre_wavelength")
_UNIT_KEYS = ("wavelength_units", "wavelength_unit", "units_of_wavelength")
_NUMBER = r"(?<![0-9.])(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"  # one try at each run of digits, however long
_STATED = re.compile(rf"(?i){_NUMBER}\s*(nm\b|nanomet|[µμu]m\b|micromet|micron)")


def wavelength_of(dataset: gdal.Dataset, number: int) -> float | None:
    """Return the centre wavelength, nm, that a raster states for a band (from 1), or None."""
    band = dataset.GetRasterBand(number)
    imagery = band.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY")
    if imagery:
        return _number(imagery, 1000.0)
    items = band_items(band)
    if items.get("central_wavelength_um"):
        return _number(items["central_wavelength_um"], 1000.0)
    text = next((items[key] for key in _KEYS if items.get(key)), "")
    units = next((items[key] for key in _UNIT_KEYS if items.get(key)), "")
    if not text:
        text, units = _from_envi_header(dataset, number)
    if text:
        return _in_nm(text, units)
    stated = _STATED.search(text_of(band.GetDescription() or ""))
    return _in_nm(stated.group(0), "") if stated else None


def band_items(band: gdal.Band) -> dict[str, str]:
    """Return a band's metadata, keys in lower case and without STAC's ``eo:``.

    From the list: GDAL takes the colon for the end of the key, so that ``eo:x=1`` comes back as ``eo=x=1``.
    """
    lines = (re.sub(r"(?i)^eo[:=](?=.+=)", "", line) for line in texts_of(band.GetMetadata_List))
    return {key.casefold(): value for key, _, value in (line.partition("=") for line in lines)}


def _from_envi_header(dataset: gdal.Dataset, number: int) -> tuple[str, str]:
    """Return the text and the unit in the list of wavelengths that GDAL keeps as the header has it."""
    header = {key.casefold(): value for key, value in items_of(dataset, "ENVI").items()}
    values = header.get("wavelength", "").strip(" {}").split(",")
    if len(values) != dataset.RasterCount:
        return "", ""
    return values[number - 1].strip(), header.get("wavelength_units", "")


def _in_nm(text: str, units: str) -> float | None:
    unit = (units or text).casefold()
    if re.search(r"nano|nm", unit):
        return _number(text, 1.0)
    if re.search(r"micro|[µμu]m", unit):
        return _number(text, 1000.0)
    if units and unit not in ("unknown", "none", ""):
        return None  # wave numbers, GHz, an index: no wavelength
    value = _number(text, 1.0)
    # Without a unit: optical and thermal wavelengths are below 100 in µm and above 100 in nm.
    return value if value is None or value >= 100 else value * 1000.0


def _number(text: str, factor: float) -> float | None:
    found = re.match(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?)", text)
    value = float(found.group(1)) * factor if found else 0.0
    return value if value > 0 else None
