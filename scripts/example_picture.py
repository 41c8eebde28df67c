"""Makes the small example picture of a model: ``example_picture.py SCENE.tif MASK.tif PICTURE.jpg``.

A part of the scene stands beside the same part of its mask, both cut from the middle. The demo model's
picture is made from what ``make demo`` leaves, which is simulated and nobody's property.
"""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QImage, QPainter

from picture import mask_image, scene_image

PANEL = (240, 180)
"""Width and height of each half, pixels."""
GAP = 8
SHARE = 0.36
"""How much of the raster's width is shown: enough to see fields and a river."""
QUALITY = 88


def middle(path: str) -> gdal.Dataset:
    """Return the middle of a raster, in the shape of a panel."""
    dataset = gdal.Open(path)
    width = round(dataset.RasterXSize * SHARE)
    height = min(dataset.RasterYSize, round(width * PANEL[1] / PANEL[0]))
    left, top = (dataset.RasterXSize - width) // 2, (dataset.RasterYSize - height) // 2
    return gdal.Translate("", dataset, format="MEM", srcWin=[left, top, width, height])


def draw(scene_path: str, mask_path: str, picture: str) -> None:
    """Draw the picture."""
    scene, mask = middle(scene_path), middle(mask_path)
    image = QImage(2 * PANEL[0] + GAP, PANEL[1], QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawImage(0, 0, scene_image(scene, mask, PANEL))
    painter.drawImage(PANEL[0] + GAP, 0, mask_image(mask, PANEL))
    painter.end()
    if not image.save(picture, "JPG", QUALITY):
        sys.exit(f"{picture} cannot be written.")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    application = QGuiApplication([])
    draw(*sys.argv[1:])
