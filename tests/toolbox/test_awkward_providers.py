"""Layers that GDAL does not read: written out by QGIS where they are data, refused where they are pictures."""

from __future__ import annotations

import json
import shlex
import threading
import time
from contextlib import suppress

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from geoseg_qgis.errors import Cancelled
from geoseg_qgis.processing import writeout
from geoseg_qgis.processing.inputs import input_layers
from geoseg_qgis.processing.writeout import written_out

from ..core.files import numbers
from .conftest import Feedback
from .rasters import BANDS, classes, extent, grid_of, mask_of, refusal

pytestmark = pytest.mark.usefixtures("own_temporary")


def calculated(source: str, formula: str, crs: str = "EPSG:32633") -> QgsRasterLayer:
    """A layer of QGIS's virtual provider: computed from the first band of a raster, 80 x 60 pixels."""
    uri = (
        f"?crs={crs}&extent=500000,4599400,500800,4600000&width=80&height=60&formula={formula}"
        f"&scene:uri={source}&scene:provider=gdal"
    )
    layer = QgsRasterLayer(uri, "calculated", "virtualraster")
    assert layer.isValid()
    return layer


@pytest.fixture
def scene():
    return numbers(6, 60, 80)


BANDS_OF_ONE = ", ".join(f"{name}=1" for name in BANDS)


def test_a_calculated_layer_is_written_out(segment, write_scene, tmp_path, scene):
    layer = calculated(write_scene(scene), "%22scene@1%22%20+%203")
    mask = mask_of(segment, tmp_path, {"INPUT": [layer], "BANDS": BANDS_OF_ONE})
    assert (mask == classes(scene + 3)).all()
    assert grid_of(tmp_path / "mask.tif").same_as(grid_of(tmp_path / "scene.tif"))


def test_of_a_calculated_layer_only_the_area_is_written_out(segment, write_scene, tmp_path, scene):
    layer = calculated(write_scene(scene), "%22scene@1%22%20+%203")
    area = extent("EPSG:32633", 500200, 4599700, 500500, 4599900)
    mask = mask_of(segment, tmp_path, {"INPUT": [layer], "BANDS": BANDS_OF_ONE, "EXTENT": area})
    assert (mask == classes(scene[:, 10:30, 20:50] + 3)).all()
    assert grid_of(tmp_path / "mask.tif").geotransform == (500200, 10, 0, 4599900, 0, -10)


def test_a_calculated_layer_of_the_project(segment, write_scene, tmp_path, scene):
    layer = QgsProject.instance().addMapLayer(calculated(write_scene(scene), "%22scene@1%22"))
    mask = mask_of(segment, tmp_path, {"INPUT": [layer.id()], "BANDS": BANDS_OF_ONE})
    QgsProject.instance().removeMapLayer(layer.id())
    assert (mask == classes(scene)).all()


def test_holes_of_a_calculated_layer_stay_holes(segment, write_scene, tmp_path, scene):
    scene[0, 10:20, 10:30] = -1
    layer = calculated(write_scene(scene, nodata=-1), "%22scene@1%22%20*%202")
    mask = mask_of(segment, tmp_path, {"INPUT": [layer], "BANDS": BANDS_OF_ONE})
    assert (mask == classes(scene * 2, scene[0] != -1)).all()


def test_a_crs_of_the_user_counts_for_a_calculated_layer_too(segment, write_scene, tmp_path, scene):
    layer = calculated(write_scene(scene), "%22scene@1%22")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    mask = mask_of(segment, tmp_path, {"INPUT": [layer], "BANDS": BANDS_OF_ONE})
    assert (mask == classes(scene)).all()
    assert grid_of(tmp_path / "mask.tif").crs().GetAuthorityCode(None) == "32632"


def test_map_tiles_are_refused(segment, tmp_path):
    tile = tmp_path / "0" / "0"
    tile.mkdir(parents=True)
    picture = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
    picture.WriteArray(np.full((3, 256, 256), 99, np.uint8))
    gdal.GetDriverByName("PNG").CreateCopy(str(tile / "0.png"), picture)
    uri = f"type=xyz&url=file://{tmp_path}/{{z}}/{{x}}/{{y}}.png&zmin=0&zmax=0"
    layer = QgsRasterLayer(uri, "a street map", "wms")
    assert layer.isValid()
    said = refusal(segment, tmp_path, {"INPUT": [layer], "BANDS": BANDS_OF_ONE})
    assert "The layer a street map is a rendered picture (wms), not measurements. Choose the data" in said


def test_a_vector_layer_is_refused(segment, tmp_path):
    (tmp_path / "areas.geojson").write_text('{"type": "FeatureCollection", "features": []}')
    said = refusal(segment, tmp_path, {"INPUT": str(tmp_path / "areas.geojson")})
    assert "areas" in said
    assert "Choose" in said


@pytest.mark.parametrize(
    "area",
    [
        {"EXTENT": extent("EPSG:4326", -60.0, -10.0, -59.0, -9.0)},
        {"EXTENT": extent("EPSG:32633", 100, 100, 200, 200)},
        {
            "EXTENT": extent("EPSG:32633", 500000, 4599800, 500100, 4600000),
            "AOI": QgsVectorLayer("Polygon?crs=EPSG:32633", "elsewhere", "memory"),
        },
    ],
    ids=["another CRS", "the same CRS", "apart"],
)
def test_an_area_outside_is_said_before_anything_is_written_out(segment, write_scene, tmp_path, scene, area):
    """A national WCS would be downloaded as a whole otherwise."""
    if "AOI" in area:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt("POLYGON((500700 4599500,500790 4599500,500700 4599600))"))
        area["AOI"].dataProvider().addFeatures([feature])
        area["AOI"].updateExtents()
    layer = calculated(write_scene(scene), "%22scene@1%22")
    said = refusal(segment, tmp_path, {"INPUT": [layer], "BANDS": BANDS_OF_ONE, **area})
    assert "The area of interest lies outside the layer calculated." in said


def test_the_record_names_the_layer_and_not_a_file_that_is_gone(segment, write_scene, tmp_path, scene):
    layer = calculated(write_scene(scene), "%22scene@1%22")
    mask_of(segment, tmp_path, {"INPUT": [layer], "BANDS": BANDS_OF_ONE})
    text = (tmp_path / "mask.provenance.json").read_text(encoding="utf-8")
    body = json.loads(text)
    given = next(word for word in shlex.split(body["command"]) if word.startswith("INPUT="))
    assert given.startswith("INPUT=virtualraster:")
    assert "layer-0.tif" not in body["command"]
    assert "calculated is no file" in " ".join(body["beyond_command"])
    assert not [entry for entry in (*body["inputs"], *body["files"]) if "layer-0.tif" in entry["path"]]


def test_a_run_that_could_not_be_resumed_is_not_begun(segment, write_scene, tmp_path, scene):
    layer = calculated(write_scene(scene), "%22scene@1%22")
    said = refusal(segment, tmp_path, {"INPUT": [layer], "BANDS": BANDS_OF_ONE, "RESUME": True})
    assert "RESUME cannot go on with the layer calculated" in said


def test_cancel_is_heard_in_the_thread_that_writes(segment, write_scene, tmp_path, scene, monkeypatch):
    """As in the dialog: Cancel comes from the main thread, and the one that writes turns no loop of events."""
    begun, heard = threading.Event(), []

    class Writer:
        def __init__(self, path):
            pass

        def __getattr__(self, name):
            return lambda *given: None

        def writeRaster(self, pipe, cols, rows, extent, crs, context, told):
            begun.set()
            end = time.monotonic() + 10
            while not told.isCanceled() and time.monotonic() < end:
                time.sleep(0.01)
            heard.append(told.isCanceled())
            return 0

    def write():
        with suppress(Cancelled):
            written_out(layer, str(tmp_path / "layer.tif"), lambda crs, whole: None, None, feedback)

    monkeypatch.setattr(writeout, "QgsRasterFileWriter", Writer)
    (layer,) = input_layers([calculated(write_scene(scene), "%22scene@1%22")], None, False)
    feedback = Feedback()
    thread = threading.Thread(target=write)
    thread.start()
    assert begun.wait(10)
    feedback.cancel()
    thread.join()
    assert heard == [True]
