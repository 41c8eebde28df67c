"""Arrays as PNG pictures inside a page."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Sequence

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.mask.statistics import NODATA
from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import tr

Colours = Sequence[tuple[int, tuple[int, int, int]]]
"""Value and red, green, blue."""


def indexed_png(values: np.ndarray, colours: Colours) -> bytes:
    """Return a PNG of uint8 values (h, w) in their colours; any other value is transparent."""
    dataset = _memory(values[None])
    table = gdal.ColorTable()
    for value in range(NODATA + 1):
        table.SetColorEntry(value, (0, 0, 0, 0))
    for value, rgb in colours:
        table.SetColorEntry(value, (*rgb, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    return _encoded(dataset)


def stretched_png(planes: Sequence[np.ndarray]) -> bytes:
    """Return a PNG of one or three planes (h, w), each stretched from its 2nd to its 98th percentile.

    Where clouds fill more than the last two percent, the rest would be black: there the stretch ends earlier,
    at 1.3 times the way to the 90th percentile, which is beyond the 98th of an evenly spread scene. What is
    NaN in any plane is transparent.
    """
    valid = np.isfinite(np.stack(planes)).all(axis=0)
    shown = [_stretched(plane, valid) for plane in planes]
    return _encoded(_memory(np.stack([*shown, np.where(valid, 255, 0).astype(np.uint8)])))


def data_uri(png: bytes) -> str:
    """Return a picture as an address that holds it."""
    return "data:image/png;base64," + base64.b64encode(png).decode("ascii")


def _stretched(plane: np.ndarray, valid: np.ndarray) -> np.ndarray:
    if not valid.any():
        return np.zeros(plane.shape, np.uint8)
    low, most, high = (float(np.percentile(plane[valid], share)) for share in (2, 90, 98))
    high = min(high, low + 1.3 * (most - low)) if most > low else high
    if high <= low:
        return np.full(plane.shape, 128, np.uint8)
    return (np.clip((np.where(valid, plane, low) - low) / (high - low), 0, 1) * 255 + 0.5).astype(np.uint8)


def _memory(planes: np.ndarray) -> gdal.Dataset:
    count, height, width = planes.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, count, gdal.GDT_Byte)
    for number, plane in enumerate(planes, start=1):
        dataset.GetRasterBand(number).WriteArray(np.ascontiguousarray(plane, np.uint8))
    return dataset


def _encoded(dataset: gdal.Dataset) -> bytes:
    path = f"/vsimem/geoseg-{secrets.token_hex(8)}.png"
    driver = gdal.GetDriverByName("PNG")
    if driver is None:
        raise OutputError("This GDAL has no PNG driver, so there are no pictures.", "Install one that has.")
    try:
        made = attempt(driver.CreateCopy, path, dataset, 0, ["ZLEVEL=9"])
        problem = made.problem
        del made
        size = attempt(gdal.VSIStatL, path).value
        opened = attempt(gdal.VSIFOpenL, path, "rb").value
        if problem or size is None or opened is None:
            raise OutputError(
                "A picture cannot be made: {reason}.", reason=problem or tr("GDAL gives no reason")
            )
        content = gdal.VSIFReadL(1, size.size, opened)
        gdal.VSIFCloseL(opened)
        return bytes(content)
    finally:
        for name in (path, f"{path}.aux.xml"):
            attempt(gdal.Unlink, name)
