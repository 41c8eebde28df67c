"""EXTENT and AOI drawn anywhere and in any CRS: the right pixels, or a sentence."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import osr

from ..core.files import numbers
from .rasters import classes, extent, grid_of, inside_degrees, mask_of, refusal, whole

pytestmark = pytest.mark.usefixtures("own_temporary")

UTM = "EPSG:32633"
NEAR_FIJI = (179.99, 0.0005, 0.0, -17.0, 0.0, -0.0005)  # 40 columns: 179.99 to 180.01


@pytest.fixture
def scene():
    return numbers(6, 60, 80)


@pytest.mark.parametrize("wide", [0.003, 30.0, 160.0])
def test_an_extent_in_degrees_on_metres(segment, write_scene, tmp_path, scene, wide):
    """Also one that is far larger than a UTM zone: what is far from the raster does not matter."""
    source, degrees = write_scene(scene), (15.002, 41.5475, 15.002 + wide, 41.5475 + min(wide, 40))
    expected = inside_degrees(source, degrees[0], degrees[1], degrees[2], degrees[3])
    assert 100 < expected.sum() < expected.size - 100
    mask_of(segment, tmp_path, {"INPUT": source, "EXTENT": extent("EPSG:4326", *degrees)})
    assert (whole(tmp_path, source) == classes(scene, expected)).all()


def test_an_extent_of_the_whole_world_is_everything(segment, write_scene, tmp_path, scene):
    world = extent("EPSG:4326", -180, -90, 180, 90)
    mask = mask_of(segment, tmp_path, {"INPUT": write_scene(scene), "EXTENT": world})
    assert (mask == classes(scene)).all()


@pytest.mark.parametrize("west", [179.995, -180.005])
def test_an_extent_across_the_antimeridian_counted_from_either_side(segment, write_scene, tmp_path, west):
    scene = numbers(6, 30, 40)
    source = write_scene(scene, geotransform=NEAR_FIJI, epsg=4326)
    drawn = extent("EPSG:4326", west, -17.01, west + 0.012, -17.005)
    mask = mask_of(segment, tmp_path, {"INPUT": source, "EXTENT": drawn})
    assert (mask == classes(scene[:, 10:20, 10:34])).all()
    assert grid_of(tmp_path / "mask.tif").geotransform[0] == pytest.approx(179.995)


def test_the_world_covers_a_raster_across_the_antimeridian(segment, write_scene, tmp_path):
    scene = numbers(6, 30, 40)
    source = write_scene(scene, geotransform=NEAR_FIJI, epsg=4326)
    mask = mask_of(segment, tmp_path, {"INPUT": source, "EXTENT": extent("EPSG:4326", -180, -90, 180, 90)})
    assert (mask == classes(scene)).all()


def test_metres_across_the_antimeridian_on_degrees(segment, write_scene, tmp_path):
    """Reprojected, such a polygon has corners at 179.999 and at -179.999 degrees."""
    scene = numbers(6, 30, 40)
    source = write_scene(scene, geotransform=NEAR_FIJI, epsg=4326)
    mercator = extent("EPSG:3832", 3339027.5, -1909900, 3340000.0, -1908900)  # centred on 150 degrees east
    mask_of(segment, tmp_path, {"INPUT": source, "EXTENT": mercator})
    grid, pacific = grid_of(source), osr.SpatialReference()
    pacific.ImportFromEPSG(3832)
    rows, cols = np.mgrid[0:30, 0:40] + 0.5
    points = np.stack([axis.ravel() for axis in grid.at(cols, rows)], 1).tolist()
    x, y, _ = np.array(osr.CoordinateTransformation(grid.crs(), pacific).TransformPoints(points)).T
    expected = (x > 3339027.5) & (x < 3340000) & (y > -1909900) & (y < -1908900)
    assert 20 < expected.sum() < 1000
    assert (whole(tmp_path, source) == classes(scene, expected.reshape(30, 40))).all()


def test_degrees_on_metres_across_the_antimeridian(segment, write_scene, tmp_path):
    scene = numbers(6, 60, 80)
    source = write_scene(scene, geotransform=(819200.0, 10.0, 0.0, 8117000.0, 0.0, -10.0), epsg=32760)
    expected = inside_degrees(source, 179.998, -17.03, 180.003, -16.98)
    assert 100 < expected.sum() < expected.size - 100
    drawn = extent("EPSG:4326", 179.998, -17.03, 180.003, -16.98)
    mask_of(segment, tmp_path, {"INPUT": source, "EXTENT": drawn})
    assert (whole(tmp_path, source) == classes(scene, expected)).all()


def test_on_a_raster_without_crs_an_area_counts_in_the_rasters_coordinates(
    segment, write_scene, tmp_path, scene
):
    source = write_scene(scene, epsg=None)
    drawn = extent(UTM, 500100, 4599800, 500300, 4599900)
    mask = mask_of(segment, tmp_path, {"INPUT": source, "EXTENT": drawn})
    assert (mask == classes(scene[:, 10:20, 10:30])).all()


@pytest.mark.parametrize(
    ("area", "said"),
    [
        ({"EXTENT": extent(UTM, 600000, 4599800, 600300, 4599900)}, "holds no pixel's centre"),
        ({"EXTENT": extent(UTM, 500101, 4599801, 500104, 4599804)}, "larger than a pixel"),
        ({"EXTENT": extent("EPSG:4326", -70, -30, -69, -29)}, "holds no pixel's centre"),
        ({"EXTENT": "here"}, "EXTENT: here is no extent"),
        ({"AOI": "/nowhere/areas.gpkg"}, "areas.gpkg cannot be opened"),
    ],
)
def test_areas_that_hold_nothing_are_refused(segment, write_scene, tmp_path, scene, area, said):
    assert said in refusal(segment, tmp_path, {"INPUT": write_scene(scene), **area})


def test_an_area_of_less_than_a_pixel_around_its_centre_is_that_pixel(segment, write_scene, tmp_path, scene):
    area = extent(UTM, 500104, 4599894, 500106, 4599896)
    mask = mask_of(segment, tmp_path, {"INPUT": write_scene(scene), "EXTENT": area})
    assert (mask == classes(scene[:, 10:11, 10:11])).all()
    assert mask.shape == (1, 1)


def test_an_area_round_the_pole_on_degrees_is_refused(segment, write_scene, tmp_path):
    source = write_scene(numbers(6, 30, 40), geotransform=(10, 0.01, 0, 89.9, 0, -0.01), epsg=4326)
    area = extent("EPSG:3995", -50000, -50000, 50000, 50000)
    assert "goes round a pole" in refusal(segment, tmp_path, {"INPUT": source, "EXTENT": area})
