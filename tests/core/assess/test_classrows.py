"""Counts and areas of a map's classes, row by row."""

from __future__ import annotations

import numpy as np
import pytest

from geoseg_qgis.core.areas.count import class_areas
from geoseg_qgis.core.assess.classrows import count_rows
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.errors import RasterError

from ..files import write_raster
from .maps import class_map, nothing, write_map

IDS = np.array([[0, 0, 2], [255, 2, 0]])


def test_pixels_and_areas_of_each_class(tmp_path):
    path = write_map(tmp_path / "map.tif", IDS)
    rows = count_rows(class_map(path), nothing)
    assert rows.pixels == {0: 3, 2: 2}
    assert rows.rows[0].tolist() == [2, 1]
    assert rows.areas == pytest.approx({0: 300.0, 2: 200.0}, rel=1e-3)
    assert rows.areas == pytest.approx({number: area for number, (_, area) in class_areas(path).items()})
    assert rows.sizes == rows.areas


def test_without_a_crs_pixels_are_what_can_be_said(tmp_path):
    rows = count_rows(class_map(write_map(tmp_path / "map.tif", IDS, epsg=None)), nothing)
    assert rows.areas is None and rows.sizes == {0: 3.0, 2: 2.0}


@pytest.mark.parametrize("options", [[], ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]])
def test_counts_do_not_depend_on_how_the_file_is_stored(tmp_path, options, monkeypatch):
    monkeypatch.setattr("geoseg_qgis.core.assess.classmap._STRIP", 20_000)  # several strips
    ids = np.random.default_rng(2).integers(0, 4, (300, 700))
    source = class_map(write_map(tmp_path / "map.tif", ids, options=options))
    told: list[float] = []
    rows = count_rows(source, told.append)
    for number in range(4):
        assert np.array_equal(rows.rows[number], (ids == number).sum(axis=1))
    assert told == sorted(told) and len(told) > 5 and told[-1] == 1


def test_declared_and_further_nodata_and_255_as_a_class(tmp_path):
    path = write_map(tmp_path / "map.tif", np.array([[0, 1, 255]]), nodata=0)
    assert count_rows(class_map(path), nothing).pixels == {1: 1, 255: 1}
    assert count_rows(class_map(path, Nodata.of(255)), nothing).pixels == {1: 1}


@pytest.mark.parametrize("value", [-3.0, 256.0])
def test_numbers_that_are_no_classes_are_refused(tmp_path, value):
    path = write_raster(tmp_path / "map.tif", np.array([[[1.0, value]]], np.float32))
    with pytest.raises(
        RasterError, match=f"holds the number {value:.0f}; the classes of a mask are 0 to 255"
    ):
        count_rows(class_map(path), nothing)


def test_an_empty_map_is_refused(tmp_path):
    with pytest.raises(RasterError, match="no pixel with a class"):
        count_rows(class_map(write_map(tmp_path / "map.tif", np.full((2, 2), 255))), nothing)
