"""Layers that GDAL does not read: written out by QGIS where they are data, refused where they are pictures."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from ..core.files import numbers
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
