"""The style of confidences: an even ramp, and what QGIS makes of it."""

from __future__ import annotations

import subprocess
import sys
from xml.etree import ElementTree

import numpy as np
import pytest

from geoseg_qgis.core.mask.scorestyle import RAMP, write_score_qml
from geoseg_qgis.errors import OutputError

from ..files import write_raster

# From linear RGB to XYZ (IEC 61966-2-1), and what people without one kind of cones see (Machado, Oliveira,
# Fernandes 2009, severity 1).
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
SEEN = {
    "all cones": np.eye(3),
    "no L cones": [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]],
    "no M cones": [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]],
    "no S cones": [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]],
}


def lab_of(colour: str, seen) -> np.ndarray:
    """CIELAB of ``#rrggbb`` (D65), as seen."""
    rgb = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(np.asarray(seen) @ linear, 0, 1) / (0.95047, 1, 1.08883)
    x, y, z = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def test_the_ramp_is_even():
    colours = [lab_of(colour, SEEN["all cones"]) for colour in RAMP]
    steps = [np.linalg.norm(other - one) for one, other in zip(colours, colours[1:])]
    assert max(steps) < 1.1 * min(steps)


@pytest.mark.parametrize("cones", SEEN)
def test_everybody_sees_its_order(cones):
    lightness = [lab_of(colour, SEEN[cones])[0] for colour in RAMP]
    assert all(other - one > 10 for one, other in zip(lightness, lightness[1:]))


def test_an_older_style_is_replaced_and_nothing_else_is_left(tmp_path):
    (tmp_path / "confidence.qml").write_text("old")
    write_score_qml(str(tmp_path / "confidence.qml"))
    root = ElementTree.parse(tmp_path / "confidence.qml").getroot()
    assert [item.get("value") for item in root.iter("item")] == ["0", "20", "40", "60", "80", "100"]
    assert [file.name for file in tmp_path.iterdir()] == ["confidence.qml"]
    with pytest.raises(OutputError, match="gone"):
        write_score_qml(str(tmp_path / "gone" / "confidence.qml"))


# QGIS runs in a process of its own: an application inside pytest would stay for every later test.
LOOK = """
import sys
from qgis.core import QgsApplication, QgsRasterLayer, QgsLayerTree, QgsLayerTreeModel
application = QgsApplication([], False)
application.initQgis()
layer = QgsRasterLayer(sys.argv[1], "scores")
assert layer.isValid(), layer.error().message()
renderer = layer.renderer()
shader = renderer.shader().rasterShaderFunction()
print(renderer.type(), renderer.usesBands(), renderer.classificationMin(), renderer.classificationMax())
print(*(label for label, _ in renderer.legendSymbologyItems()), sep="|")
pixels = renderer.block(renderer.usesBands()[0], layer.extent(), 4, 1)
for column in range(4):
    colour = pixels.color(0, column)
    print("#%06x" % (colour & 0xFFFFFF) if colour >> 24 == 255 else "transparent")
del layer, renderer, shader, pixels
application.exitQgis()
"""


def looked_at(path: str, tmp_path) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", LOOK, path],
        capture_output=True,
        text=True,
        timeout=120,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)},
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


@pytest.mark.qgis
@pytest.mark.parametrize(("band", "greatest", "dtype"), [(1, 100.0, "uint8"), (2, 1.0, "float32")])
def test_qgis_draws_percent_with_the_ramp_and_nothing_on_nodata(tmp_path, band, greatest, dtype):
    pytest.importorskip("qgis.core", reason="PyQGIS is not installed")
    data = np.zeros((band, 1, 4), dtype)
    data[band - 1] = [[0, 0.4 * greatest, greatest, 255]]
    path = write_raster(tmp_path / "scores.tif", data, nodata=255)
    write_score_qml(str(tmp_path / "scores.qml"), band, greatest)
    assert looked_at(path, tmp_path) == [
        f"singlebandpseudocolor [{band}] 0.0 {greatest}",
        "0 %|20 %|40 %|60 %|80 %|100 %",
        RAMP[0],
        RAMP[2],
        RAMP[5],
        "transparent",
    ]
