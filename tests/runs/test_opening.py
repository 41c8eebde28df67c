"""What a run works with: the grid, what a layer's properties say, and what is doubtful."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.errors import RasterError
from geoseg_qgis.runs.opening import open_inputs, resolution_doubt
from geoseg_qgis.runs.request import GridWish, InputRaster

from ..core.files import NORTH_UP, numbers, wkt, write_raster
from .conftest import MODEL, Feedback


@pytest.fixture
def opened(request_for, chip, tmp_path):
    """Open one scene as a request says; returns what was opened and what was told."""
    chip("scene.tif")

    def make(layer=None, **changes):
        path = str(tmp_path / "in" / "scene.tif")
        layer = replace(layer or InputRaster("Scene", ""), path=path)
        feedback = Feedback()
        found = open_inputs(request_for(layers=(layer,), **changes), lambda grid: (), feedback)
        found.stack.close()
        return found, feedback.lines

    return make


def test_the_grid_is_the_inputs_unless_somebody_says_otherwise(opened, tmp_path):
    transform = (NORTH_UP[0] + 100.0, 20.0, 0.0, NORTH_UP[3] - 100.0, 0.0, -20.0)
    target = write_raster(tmp_path / "target.tif", numbers(1, 9, 11), geotransform=transform)
    assert (opened()[0].grid.width, opened()[0].grid.height) == (70, 60)
    assert opened(grid=GridWish(pixel_size=20.0))[0].grid.width == 35
    found = opened(grid=GridWish(target))[0]
    assert (found.grid.geotransform, found.grid.width) == (transform, 11)
    assert any("Resampled onto it (bilinear): scene.tif" in note for note in found.notes())
    assert opened(grid=GridWish(target, 40.0))[0].grid.geotransform[1] == 40.0


def test_what_the_properties_of_a_layer_say_counts(opened):
    layer = InputRaster("Scene", "", {2: Nodata.of(7.0)}, wkt(32634), "EPSG:32634")
    found, said = opened(layer, nodata=5.0)
    assert "The layer Scene counts as EPSG:32634, as its properties say." in said
    assert "zone 34N" in found.grid.crs_wkt
    assert [one.ranges for one in found.stack.nodata[:2]] == [((5.0, 5.0),), ((7.0, 7.0), (5.0, 5.0))]


@pytest.mark.parametrize(("suits", "doubt"), [((10.0, 30.0), ""), ((30.0, 60.0), "is 10 m wide"), (None, "")])
def test_pixels_far_from_what_the_model_knows_are_told(opened, request_for, suits, doubt):
    model = replace(MODEL, card=replace(MODEL.card, resolution_m=suits))
    found, _ = opened(model=model)
    said = resolution_doubt(request_for(model=model), found.grid)
    assert (doubt in said) if doubt else said == ""


@pytest.mark.parametrize("measures", [False, True])
def test_without_a_crs_areas_are_missed_where_there_are_classes(opened, chip, measures):
    task = {"task": "regression", "classes": ()} if measures else {}
    chip("scene.tif", epsg=None)
    notes = " ".join(opened(model=replace(MODEL, card=replace(MODEL.card, **task)))[0].notes())
    assert ("counted in pixels" in notes) != measures
    assert ("The raster of values has 70 × 60 pixels." in notes) == measures


def test_a_name_that_gdal_cannot_take_is_named(request_for):
    layer = InputRaster.of("in/K\udcf6ln.tif")
    with pytest.raises(RasterError, match=r"K\?ln\.tif is not in UTF-8"):
        open_inputs(request_for(layers=(layer,)), lambda grid: (), Feedback())
