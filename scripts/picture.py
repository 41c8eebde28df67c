"""Draws scene and mask side by side with a legend: ``picture.py SCENE.tif MASK.tif PICTURE.png``."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import numpy as np
from osgeo import gdal
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

from mask_facts import classes_of

SIDE = 640
"""Longest edge of a panel, pixels."""
GAP = 24
COLOURS = ("SWIR_1", "NIR_NARROW", "RED")
"""False colours in which water is dark, vegetation green and bare ground pink."""


def panel_size(dataset: gdal.Dataset) -> tuple[int, int]:
    """Return (width, height) of a panel that keeps the raster's shape."""
    longest = max(dataset.RasterXSize, dataset.RasterYSize)
    return tuple(max(1, round(n * SIDE / longest)) for n in (dataset.RasterXSize, dataset.RasterYSize))


def colour_bands(scene: gdal.Dataset, mask: gdal.Dataset) -> list[int]:
    """Return the band numbers to show: as the run's own log in the mask says, else the first ones."""
    said = mask.GetMetadataItem("GEOSEG_BANDS") or ""
    found = []
    for name in COLOURS:
        after = said.partition(f"{name} is band ")[2]
        digits = after[: next((i for i, letter in enumerate(after) if not letter.isdigit()), len(after))]
        found.append(int(digits) if digits else 0)
    return found if all(found) else [min(n, scene.RasterCount) for n in (5, 4, 3)]


def scene_image(scene: gdal.Dataset, mask: gdal.Dataset, size: tuple[int, int]) -> QImage:
    """Return the scene in false colours, each band stretched between its 2nd and 98th percentile."""
    planes = []
    for number in colour_bands(scene, mask):
        band = scene.GetRasterBand(number)
        average = gdal.GRIORA_Average
        values = band.ReadAsArray(buf_xsize=size[0], buf_ysize=size[1], resample_alg=average).astype(float)
        valid = np.isfinite(values) & (values != band.GetNoDataValue())
        low, high = np.percentile(values[valid], (2, 98)) if valid.any() else (0, 1)
        planes.append(np.where(valid, np.clip((values - low) / max(high - low, 1e-9), 0, 1) * 255, 255))
    return rgb_image(np.stack(planes, axis=-1).astype(np.uint8))


def mask_image(mask: gdal.Dataset, size: tuple[int, int]) -> QImage:
    """Return the mask in its own colours, nodata white."""
    band = mask.GetRasterBand(1)
    ids = band.ReadAsArray(buf_xsize=size[0], buf_ysize=size[1])
    table = np.full((256, 3), 255, np.uint8)
    for entry in classes_of(mask):
        table[entry.id] = entry.colour
    return rgb_image(table[ids])


def rgb_image(values: np.ndarray) -> QImage:
    """Return (height, width, 3) uint8 as an image of its own memory."""
    values = np.ascontiguousarray(values)
    height, width, _ = values.shape
    return QImage(values.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def draw(scene_path: str, mask_path: str, picture: str) -> None:
    """Draw the picture."""
    scene, mask = gdal.Open(scene_path), gdal.Open(mask_path)
    size = panel_size(mask)
    classes = classes_of(mask)
    total = max(sum(entry.pixels for entry in classes), 1)
    legend_width, head = 250, 56
    legend_height = 40 * len(classes) + 40
    image = QImage(
        2 * size[0] + legend_width + 4 * GAP,
        max(size[1], legend_height) + head + GAP,
        QImage.Format.Format_RGB32,
    )
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    titles = ("Scene (SWIR 1, NIR, red)", f"Mask ({mask.GetMetadataItem('GEOSEG_MODEL')})", "Classes")
    lefts = (GAP, 2 * GAP + size[0], 3 * GAP + 2 * size[0])
    painter.setFont(QFont("DejaVu Sans", 15, QFont.Weight.Bold))
    for title, left in zip(titles, lefts):
        painter.drawText(QRectF(left, 10, size[0] + GAP, head - 14), Qt.AlignmentFlag.AlignVCenter, title)
    for panel, left in zip((scene_image(scene, mask, size), mask_image(mask, size)), lefts):
        painter.drawImage(left, head, panel)
        painter.setPen(QPen(QColor("#607d8b"), 1))
        painter.drawRect(left, head, size[0] - 1, size[1] - 1)
    painter.setFont(QFont("DejaVu Sans", 13))
    for line, entry in enumerate(classes):
        top = head + 40 * line
        painter.setPen(QPen(QColor("#607d8b"), 1))
        painter.setBrush(QColor(*entry.colour))
        painter.drawRect(lefts[2], top, 28, 28)
        painter.setPen(QColor("black"))
        painter.drawText(lefts[2] + 40, top + 14, entry.name)
        painter.setPen(QColor("#546e7a"))
        painter.drawText(lefts[2] + 40, top + 32, f"{entry.pixels / total:.1%}")
    painter.end()
    if not image.save(picture):
        sys.exit(f"{picture} cannot be written")


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    draw(*sys.argv[1:4])
