"""Rasters that lie oddly, or nowhere: each gives the right mask or a sentence that says what to do."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle

from ..core.files import NORTH_UP, ROTATED, SOUTH_UP, numbers, wkt
from .conftest import Feedback
from .rasters import classes, grid_of, mask_of, refusal

pytestmark = pytest.mark.usefixtures("own_temporary")


@pytest.mark.parametrize(
    ("geotransform", "epsg"),
    [
        (ROTATED, 32633),
        (SOUTH_UP, 32633),
        ((500000.0, -10.0, 0.0, 4600000.0, 0.0, -10.0), 32633),
        ((500000.0, 10.0, 0.0, 4600000.0, 0.0, -30.0), 32633),
        (NORTH_UP, None),
        ((10.0, 0.0001, 0.0, 50.0, 0.0, -0.0001), 4326),
        ((10.0, 0.0002, 0.0, 50.0, 0.0, -0.0001), 4326),
        ((179.995, 0.0001, 0.0, -17.0, 0.0, -0.0001), 4326),
        ((-180.005, 0.0001, 0.0, -17.0, 0.0, -0.0001), 4326),
        ((817000.0, 10.0, 0.0, 8120000.0, 0.0, -10.0), 32760),
        ((0.0, 10.0, 0.0, 0.0, 0.0, -10.0), 3031),
        (None, None),
    ],
    ids=[
        "rotated",
        "south-up",
        "mirrored",
        "anisotropic",
        "no-crs",
        "geographic",
        "anisotropic-geographic",
        "antimeridian",
        "antimeridian-west",
        "antimeridian-utm",
        "pole",
        "unlocated",
    ],
)
def test_the_mask_lies_where_the_raster_lies(segment, write_scene, tmp_path, geotransform, epsg):
    scene = numbers(6, 90, 110)
    source = write_scene(scene, geotransform=geotransform, epsg=epsg)
    assert (mask_of(segment, tmp_path, {"INPUT": source}) == classes(scene)).all()
    assert grid_of(tmp_path / "mask.tif") == grid_of(source)


@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (5000, 1), (2, 513)])
def test_thin_rasters_are_whole(segment, write_scene, tmp_path, size):
    scene = numbers(6, *size)
    assert (mask_of(segment, tmp_path, {"INPUT": write_scene(scene)}) == classes(scene)).all()


def test_ground_control_points_alone_are_refused(segment, write_scene, tmp_path):
    source = write_scene(numbers(6, 40, 40), geotransform=None, epsg=None)
    dataset = gdal.Open(source, gdal.GA_Update)
    corners = [gdal.GCP(10 + c * 1e-4, 50 - r * 1e-4, 0, c, r) for c in (0, 40) for r in (0, 40)]
    dataset.SetGCPs(corners, wkt(4326))
    del dataset
    said = refusal(segment, tmp_path, {"INPUT": source})
    assert "scene.tif is located by ground control points only. Warp it first" in said


def test_rational_polynomials_alone_are_refused(segment, write_scene, tmp_path):
    source = write_scene(numbers(6, 40, 40), geotransform=None, epsg=None)
    dataset = gdal.Open(source, gdal.GA_Update)
    ones = " ".join(["1"] + ["0"] * 19)
    polynomials = {f"{axis}_{part}_COEFF": ones for axis in ("LINE", "SAMP") for part in ("NUM", "DEN")}
    polynomials["LINE_NUM_COEFF"] = " ".join(["0", "0", "-1"] + ["0"] * 17)
    polynomials["SAMP_NUM_COEFF"] = " ".join(["0", "1"] + ["0"] * 18)
    places = {
        "LINE_OFF": 20,
        "SAMP_OFF": 20,
        "LINE_SCALE": 20,
        "SAMP_SCALE": 20,
        "LAT_OFF": 50,
        "LONG_OFF": 10,
    }
    places |= {"LAT_SCALE": 0.01, "LONG_SCALE": 0.01, "HEIGHT_OFF": 0, "HEIGHT_SCALE": 100}
    dataset.SetMetadata({**polynomials, **{k: str(v) for k, v in places.items()}}, "RPC")
    del dataset
    said = refusal(segment, tmp_path, {"INPUT": source})
    assert "scene.tif is located by rational polynomials (RPC) only" in said


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_an_area_cuts_a_raster_however_it_lies(segment, write_scene, tmp_path, geotransform):
    """Pixels keep their class, and the mask lies on the raster's own pixels."""
    scene = numbers(6, 80, 100)
    source = write_scene(scene, geotransform=geotransform)
    grid = grid_of(source)
    x, y = grid.at(50.5, 40.5)
    around = QgsRectangle(x - 93, y - 93, x + 93, y + 93)
    extent = QgsReferencedRectangle(around, QgsCoordinateReferenceSystem("EPSG:32633"))
    mask = mask_of(segment, tmp_path, {"INPUT": source, "EXTENT": extent})
    own = grid_of(tmp_path / "mask.tif")
    inverse = gdal.InvGeoTransform(grid.geotransform)
    col, row = (round(c) for c in gdal.ApplyGeoTransform(inverse, *own.at(0, 0)))
    assert own == grid.crop(col, row, own.width, own.height)
    rows, cols = np.mgrid[0 : own.height, 0 : own.width] + 0.5
    xs, ys = own.at(cols, rows)
    inside = (abs(xs - x) < 93) & (abs(ys - y) < 93)
    assert inside.sum() > 300
    assert (mask == classes(scene[:, row : row + own.height, col : col + own.width], inside)).all()


def test_an_area_on_an_unlocated_raster_is_the_one_that_qgis_shows(segment, write_scene, tmp_path):
    """QGIS draws such a raster from 0 downwards; so is the extent drawn, and so must the mask lie."""
    scene = numbers(6, 60, 80)
    source = write_scene(scene, geotransform=None, epsg=None)
    assert QgsRasterLayer(source).extent() == QgsRectangle(0, -60, 80, 0)
    mask = mask_of(segment, tmp_path, {"INPUT": source, "EXTENT": "10,30,-25,-5"})
    assert (mask == classes(scene[:, 5:25, 10:30])).all()
    assert QgsRasterLayer(str(tmp_path / "mask.tif")).extent() == QgsRectangle(10, -25, 30, -5)


def test_a_crs_that_the_user_gave_the_layer_counts(segment, write_scene, tmp_path):
    """As on the map: for the mask, and for what is drawn around it."""
    scene = numbers(6, 40, 50)
    layer = QgsRasterLayer(write_scene(scene, epsg=None), "scene")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    feedback = Feedback()
    assert (mask_of(segment, tmp_path, {"INPUT": [layer]}, feedback) == classes(scene)).all()
    assert grid_of(tmp_path / "mask.tif").crs().GetAuthorityCode(None) == "32632"
    assert "The layer scene counts as EPSG:32632, as its properties say" in "\n".join(feedback.lines)


def test_a_crs_of_the_user_replaces_a_wrong_one_of_the_file(segment, write_scene, tmp_path):
    scene = numbers(6, 40, 50)
    layer = QgsRasterLayer(write_scene(scene, epsg=32633), "scene")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    crs = QgsCoordinateReferenceSystem("EPSG:32632")
    extent = QgsReferencedRectangle(QgsRectangle(500100, 4599800, 500300, 4599900), crs)
    mask = mask_of(segment, tmp_path, {"INPUT": [layer], "EXTENT": extent})
    assert (mask == classes(scene[:, 10:20, 10:30])).all()
    assert grid_of(tmp_path / "mask.tif").crs().GetAuthorityCode(None) == "32632"
