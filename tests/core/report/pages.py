"""Small runs to report on, and what a browser would make of a page."""

from __future__ import annotations

import base64
import re
import secrets
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.mask.statistics import ClassCounter
from geoseg_qgis.core.mask.style import class_styles
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.core.report.content import Picture, ReportInput
from geoseg_qgis.core.window import Window

from ...spoken import outside
from ..files import write_raster

CLASSES = class_styles([(0, "Water", "#1f78b4"), (1, "Trees", "#33a02c"), (2, "Soil", "#d8b365")])
NAMES = ("RED", "GREEN", "BLUE")


def report_of(folder: Path, ids: np.ndarray, scene=None, confidence=None, **changes) -> ReportInput:
    """What a run leaves, as files, and a report's input of them."""
    location = {name: changes.pop(name) for name in ("geotransform", "epsg") if name in changes}
    mask = write_raster(folder / "mask.tif", ids[None], nodata=255, **location)
    grid = Grid.from_dataset(gdal.Open(mask))
    counter = ClassCounter(grid)
    counter.add(Window(0, 0, *ids.shape[::-1]), ids)
    if scene is not None:
        path = write_raster(folder / "scene.tif", scene, nodata=-1, **location)
        bands = tuple(BandSource(path, number) for number in range(1, len(scene) + 1))
        changes.setdefault("picture", Picture(bands, NAMES[: len(bands)]))
    if confidence is not None:
        path = write_raster(folder / "confidence.tif", confidence[None], nodata=255, **location)
        changes.setdefault("confidence", path)
    usual = {"title": "A scene", "subtitle": "A model", "classes": CLASSES}
    return ReportInput(mask=mask, grid=grid, counts=counter.counts(), **{**usual, **changes})


class Seen(HTMLParser):
    """The tags, attributes and texts of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, "tags do not match"

    def handle_data(self, data):
        if "style" not in self.open:
            self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.texts)

    def pictures(self) -> dict[str, np.ndarray]:
        """Red, green, blue and alpha (4, h, w) of each picture, by its title."""
        return {str(attrs["alt"]): pixels_of(str(attrs["src"])) for tag, attrs in self.tags if tag == "img"}


def pixels_of(address: str) -> np.ndarray:
    """Red, green, blue and alpha (4, h, w) of a picture in an address."""
    kind, _, content = address.partition(",")
    assert kind == "data:image/png;base64"
    path = f"/vsimem/{secrets.token_hex(8)}.png"
    gdal.FileFromMemBuffer(path, base64.b64decode(content))
    picture = gdal.Open(path)
    if picture.GetRasterBand(1).GetColorTable() is not None:
        picture = gdal.Translate("", picture, format="MEM", rgbExpand="rgba")
    data = picture.ReadAsArray()
    gdal.Unlink(path)
    return data[[0, 0, 0, 1]] if len(data) == 2 else data


def untranslated(texts: list[str], *data: str) -> list[str]:
    """Those of some texts that hold words which no translator was asked for.

    Args:
        texts: what a reader sees.
        data: what is in no language: names, units.
    """
    found = []
    for text in texts:
        rest = outside(text)
        for word in data:
            rest = rest.replace(word, "")
        if re.search("[A-Za-z]{2}", rest):
            found.append(text)
    return found
