from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.style import write_qml
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window

from ..fake_engine import CLASSES
from ..files import NORTH_UP, wkt

# QGIS runs in a process of its own: an application inside pytest would stay for every later test.
LOOK = """
import sys
from qgis.core import QgsApplication, QgsRasterLayer
application = QgsApplication([], False)
application.initQgis()
layer = QgsRasterLayer(sys.argv[1], "mask")
assert layer.isValid(), layer.error().message()
renderer = layer.renderer()
print(renderer.type())
for entry in renderer.classes():
    print(int(entry.value), entry.label, entry.color.name(), entry.color.alpha(), sep="|")
print(layer.dataProvider().sourceNoDataValue(1), layer.crs().authid(), layer.rasterUnitsPerPixelX())
del entry, renderer, layer  # before the application goes
application.exitQgis()
"""


@pytest.mark.qgis
def test_qgis_shows_exactly_our_classes(tmp_path):
    pytest.importorskip("qgis.core", reason="PyQGIS is not installed")
    path = str(tmp_path / "mask.tif")
    classes = (*CLASSES, (3, "Rest", "#808080", False))
    with Mosaic(path, Grid(3, 1, NORTH_UP, wkt(32633)), classes) as mosaic:
        mosaic.write(Window(0, 0, 3, 1), np.array([[0, 2, 255]], np.uint8))
        mosaic.finish()
    write_qml(str(tmp_path / "mask.qml"), classes)
    ran = subprocess.run(
        [sys.executable, "-c", LOOK, path],
        capture_output=True,
        text=True,
        timeout=120,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)},
        check=False,
    )
    shown = [line for line in ran.stdout.splitlines() if line]
    assert shown == [
        "paletted",
        *(f"{number}|{name}|{colour}|255" for number, name, colour in CLASSES),
        "3|Rest|#808080|0",  # there, and transparent
        "255.0 EPSG:32633 10.0",
    ], ran.stderr
