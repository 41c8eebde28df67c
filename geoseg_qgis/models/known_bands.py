"""The band names of TerraTorch's models, with what each means on the sensors."""

from __future__ import annotations

from geoseg_qgis.models.card import CardBand

# name: aliases, centre wavelength in nm, Sentinel-2, Landsat 8, Landsat 7 ("" where it has no such band)
_ROWS: dict[str, tuple[tuple[str, ...], float, str, str, str]] = {
    "COASTAL_AEROSOL": (("coastal", "coastal aerosol"), 443, "B1", "B1", ""),
    "BLUE": ((), 490, "B2", "B2", "B1"),
    "GREEN": ((), 560, "B3", "B3", "B2"),
    "RED": ((), 665, "B4", "B4", "B3"),
    "RED_EDGE_1": (("red edge 1", "rededge1", "rededge071"), 705, "B5", "", ""),
    "RED_EDGE_2": (("red edge 2", "rededge2", "rededge075"), 740, "B6", "", ""),
    "RED_EDGE_3": (("red edge 3", "rededge3", "rededge078"), 783, "B7", "", ""),
    "NIR_BROAD": (("nir broad", "broad nir", "nir"), 842, "B8", "", ""),
    "NIR_NARROW": (("nir narrow", "narrow nir", "nir08", "nirn"), 865, "B8A", "B5", "B4"),
    "WATER_VAPOR": (("water vapor", "water vapour", "nir09"), 945, "B9", "", ""),
    "CIRRUS": ((), 1375, "B10", "B9", ""),
    "SWIR_1": (("swir 1", "swir1", "swir16"), 1610, "B11", "B6", "B5"),
    "SWIR_2": (("swir 2", "swir2", "swir22"), 2200, "B12", "B7", "B7"),
}


def known_band(name: str) -> CardBand:
    """Return the band that TerraTorch calls `name`, or one with nothing but this name."""
    row = _ROWS.get(name.upper())
    if row is None:
        return CardBand(name)
    aliases, wavelength, *names = row
    sensors = {sensor: band for sensor, band in zip(("sentinel-2", "landsat-8", "landsat-7"), names) if band}
    return CardBand(name, aliases, wavelength, sensors)
