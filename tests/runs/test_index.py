"""Outlines, and the GeoPackage that holds them."""

from __future__ import annotations

import re

import pytest
from osgeo import ogr

from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.errors import OutputError
from geoseg_qgis.runs import index as index_module
from geoseg_qgis.runs.footprint import footprint, wkt
from geoseg_qgis.runs.index import Index
from geoseg_qgis.runs.row import DONE, FAILED, Row

from ..core.files import NORTH_UP
from ..core.files import wkt as crs


def shape(grid: Grid) -> ogr.Geometry:
    made = ogr.CreateGeometryFromWkt(wkt(footprint(grid)))
    assert made.IsValid()
    west, east, south, north = made.GetEnvelope()
    assert west >= -180 and east <= 180 and south >= -90 and north <= 90
    return made


def test_an_outline_bends_with_the_projection():
    outline = shape(Grid(10000, 10000, NORTH_UP, crs(32633)))
    assert outline.GetGeometryCount() == 1
    assert outline.GetGeometryRef(0).GetGeometryRef(0).GetPointCount() == 33
    assert outline.GetEnvelope()[0] == pytest.approx(15.0, abs=0.01)


def test_across_the_antimeridian_there_is_a_polygon_on_each_side():
    outline = shape(Grid(100, 100, (170.0, 0.2, 0.0, 10.0, 0.0, -0.2), crs(4326)))
    assert outline.GetGeometryCount() == 2
    assert outline.GetArea() == pytest.approx(400.0)
    zone = shape(Grid(4000, 4000, (700000.0, 100.0, 0.0, 9000000.0, 0.0, -100.0), crs(32760)))
    assert zone.GetGeometryCount() == 2
    assert zone.GetArea() < 20


def test_a_whole_world_is_one_polygon():
    outline = shape(Grid(360, 180, (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), crs(4326)))
    assert outline.GetArea() == pytest.approx(360 * 180)


def test_round_a_pole_the_outline_reaches_to_it():
    outline = shape(Grid(200, 200, (-1e6, 1e4, 0.0, 1e6, 0.0, -1e4), crs(3995)))
    assert outline.GetEnvelope() == pytest.approx((-180.0, 180.0, outline.GetEnvelope()[2], 90.0))
    assert outline.GetEnvelope()[2] < 82


@pytest.mark.parametrize("grid", [Grid(9, 9, NORTH_UP, ""), Grid(9, 9, (0, 1, 0, 0, 0, 1), crs(32633))])
def test_without_a_place_there_is_no_outline(grid):
    assert footprint(grid) == ()


def test_gdal_reads_what_was_written(tmp_path):
    index = Index(tmp_path, ["class_0_water"])
    outline = footprint(Grid(100, 100, NORTH_UP, crs(32633)))
    index.write(
        [
            Row("a.tif", "a_mask.tif", DONE, 1.5, 4, 100, "m2", {"class_0_water": 12.5}, "", outline),
            Row("b.tif", "b_mask.tif", FAILED, error='It is "broken", says GDAL.'),
        ]
    )
    dataset = ogr.Open(str(index.geopackage))
    layer = dataset.GetLayer(0)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    first, second = layer
    assert (first["status"], first["seconds"], first["windows"], first["class_0_water"]) == (
        "done",
        1.5,
        4,
        12.5,
    )
    assert first.GetGeometryRef().ExportToWkt().startswith("MULTIPOLYGON (((15.0")
    assert (second["class_0_water"], second.GetGeometryRef()) == (None, None)
    assert second["error"] == 'It is "broken", says GDAL.'
    assert index.csv.read_text(encoding="utf-8").splitlines()[2].endswith('"It is ""broken"", says GDAL.",')


def test_a_table_that_cannot_be_written_is_named(tmp_path):
    index = Index(tmp_path / "nowhere", [])
    with pytest.raises(OutputError, match=r"geoseg_index\.csv"):
        index.write([])


def test_what_a_table_cannot_be_written_for_is_said_once(tmp_path, monkeypatch):
    def full(path, columns, rows):
        raise OutputError("Cannot write {path}: {reason}.", "Check it.", path=path.name, reason="disk full")

    monkeypatch.setattr(index_module, "write_geopackage", full)
    with pytest.raises(OutputError) as error:
        Index(tmp_path, []).write([])
    assert re.fullmatch(
        r"Cannot write .*index\.gpkg: Cannot write .*: disk full\. Close it .*", str(error.value)
    )
    (tmp_path / "geoseg_index.csv").unlink()
    (tmp_path / "geoseg_index.csv").mkdir()
    with pytest.raises(OutputError, match=r"Cannot write .*index\.csv: Is a directory\. Close it "):
        Index(tmp_path, []).write([])
