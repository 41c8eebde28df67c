"""Areas in zones: each by itself, by the centres of pixels."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.areas.arearows import area_rows, as_csv
from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.areas.zones import zone_areas
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled, RasterError

from ..files import ROTATED, polygon
from .rasters import patches, write_classes


@pytest.mark.parametrize("transform", [(500000.0, 10.0, 0.0, 4600000.0, 0.0, -10.0), ROTATED])
def test_zones_may_overlap_lie_across_blocks_and_have_parts(tmp_path, transform):
    ids = patches(900, 2500)
    raster = ClassRaster(write_classes(tmp_path / "mask.tif", ids, geotransform=transform))
    grid = raster.grid
    corners = [(10.2, 5.4), (2300.7, 5.4), (2300.7, 800.6), (10.2, 800.6)]
    one = (polygon(grid, *corners),)
    other = (
        polygon(grid, (0, 0), (100, 0), (100, 50), (0, 50)),
        polygon(grid, (50, 20), (200, 20), (200, 50), (50, 50)),
    )
    found = list(zone_areas(raster, [one, other]))
    rows, cols = np.mgrid[0:900, 0:2500] + 0.5
    inside = [
        (cols > 10.2) & (cols < 2300.7) & (rows > 5.4) & (rows < 800.6),
        ((cols < 100) & (rows < 50)) | ((cols > 50) & (cols < 200) & (rows > 20) & (rows < 50)),
    ]
    areas = pixel_areas(grid).of(Window(0, 0, 2500, 900))
    for totals, chosen in zip(found, inside):
        for number, (pixels, area) in totals.items():
            of_class = chosen & (ids == number)
            assert pixels == of_class.sum()
            assert area == pytest.approx(areas[of_class].sum(), rel=1e-12)


def test_a_zone_outside_between_centres_or_without_polygons_is_empty(tmp_path):
    raster = ClassRaster(write_classes(tmp_path / "mask.tif", np.zeros((20, 20), np.uint8)))
    outside = (polygon(raster.grid, (30, 0), (40, 0), (40, 10)),)
    between = (polygon(raster.grid, (3.6, 3.6), (4.4, 3.6), (4.4, 4.4)),)
    whole = (polygon(raster.grid, (-9, -9), (30, -9), (30, 30), (-9, 30)),)
    assert [sum(n for n, _ in t.values()) for t in zone_areas(raster, [outside, between, (), whole])] == [
        0,
        0,
        0,
        400,
    ]


def test_cancel_is_asked_zone_by_zone(tmp_path):
    raster = ClassRaster(write_classes(tmp_path / "mask.tif", np.zeros((20, 20), np.uint8)))
    zone = (polygon(raster.grid, (0, 0), (9, 0), (9, 9)),)
    asked = iter([True, True, False])
    with pytest.raises(Cancelled):
        list(zone_areas(raster, [zone] * 5, lambda: next(asked)))


def test_each_zone_has_a_row_for_each_class_and_shares_add_up():
    zones = [("north", {1: (30, 3000.0), 2: (10, 1000.0)}), ("south", {}), ("sea", {7: (5, 500.0)})]
    rows = list(area_rows(zones, Legend({1: "Water"}, {}), True))
    assert [(row.zone, row.class_id, row.pixels, row.percent) for row in rows[:6]] == [
        ("north", 1, 30, 75.0),
        ("north", 2, 10, 25.0),
        ("north", 7, 0, 0.0),
        ("south", 1, 0, 0.0),
        ("south", 2, 0, 0.0),
        ("south", 7, 0, 0.0),
    ]
    assert rows[0].area_ha == 0.3
    assert as_csv(rows[:1]) == (
        "zone,class_id,class,pixels,area_m2,area_ha,percent\nnorth,1,Water,30,3000.00,0.300000,75.0000\n"
    )


def test_without_a_crs_shares_are_those_of_pixels():
    rows = list(area_rows([("", {1: (30, None), 2: (10, None)})], Legend({}, {}), False))
    assert [(row.area_m2, row.percent) for row in rows] == [(None, 75.0), (None, 25.0)]
    assert as_csv(rows).splitlines()[1] == ",1,1,30,,,75.0000"


def test_where_no_class_is_known_zones_are_named_all_the_same():
    rows = list(area_rows([("a", {}), ("b", {})], Legend({}, {}), True))
    assert [(row.zone, row.class_id, row.pixels) for row in rows] == [("a", None, 0), ("b", None, 0)]


def test_a_name_from_anybodys_layer_is_no_formula_in_the_table():
    rows = list(area_rows([("=1+1", {1: (1, 1.0)})], Legend({1: "@now"}, {}), True))
    assert as_csv(rows).splitlines()[1].startswith("'=1+1,1,'@now,1,")


def test_a_zone_that_gdal_cannot_burn_is_an_error_and_not_empty(tmp_path, monkeypatch):
    raster = ClassRaster(write_classes(tmp_path / "mask.tif", np.zeros((20, 20), np.uint8)))
    zone = (polygon(raster.grid, (0, 0), (9, 0), (9, 9)),)

    def refused(*_args, **_options):
        raise RuntimeError("too many points")  # as GDAL raises where the host has its exceptions on

    monkeypatch.setattr(gdal, "RasterizeLayer", refused)
    with pytest.raises(RasterError, match="too many points"):
        list(zone_areas(raster, [zone]))
