"""The vector file appears when it is complete, and not before."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from osgeo import ogr, osr

from geoseg_qgis.core.partials import partial_prefix
from geoseg_qgis.core.vector.polygonfile import PolygonFile
from geoseg_qgis.errors import OutputError

SQUARE = bytes(ogr.CreateGeometryFromWkt("POLYGON((0 0,1 0,1 1,0 1,0 0))").ExportToWkb())
COLUMNS = [("class_id", int), ("class", str), ("area_m2", float)]


def crs() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return reference


def test_a_geopackage_has_polygons_attributes_crs_and_an_index(tmp_path):
    path = tmp_path / "it's water.gpkg"
    with PolygonFile(str(path), "GPKG", crs(), COLUMNS) as file:
        file.write([(SQUARE, (3, "Wasser & Meer", 12.5)), (SQUARE, (4, "", None))])
        assert not path.exists()
        file.finish()
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    layer = (opened := ogr.Open(str(path))).GetLayer(0)
    assert layer.GetName() == "it's water"
    assert layer.GetSpatialRef().IsSame(crs())
    assert layer.TestCapability(ogr.OLCFastSpatialFilter)
    features = [(f["class_id"], f["class"], f["area_m2"], f.GetGeometryRef().GetArea()) for f in layer]
    assert features == [(3, "Wasser & Meer", 12.5, 1.0), (4, "", None, 1.0)]
    del layer, opened


@pytest.mark.parametrize(
    ("driver", "ending"), [("ESRI Shapefile", "shp"), ("GeoJSON", "geojson"), ("FlatGeobuf", "fgb")]
)
def test_other_formats_come_with_all_their_files(tmp_path, driver, ending):
    path = tmp_path / f"polygons.{ending}"
    with PolygonFile(str(path), driver, crs(), COLUMNS) as file:
        file.write([(SQUARE, (3, "Water", 12.5))])
        file.finish()
    assert len(ogr.Open(str(path)).GetLayer(0)) == 1
    assert not [entry for entry in tmp_path.iterdir() if entry.name.startswith(".")]


def test_what_is_there_stays_until_the_new_one_is_complete(tmp_path):
    path = tmp_path / "polygons.gpkg"
    path.write_text("old")
    with pytest.raises(RuntimeError), PolygonFile(str(path), "GPKG", crs(), COLUMNS) as file:
        file.write([(SQUARE, (3, "Water", 12.5))])
        raise RuntimeError("cancelled")
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    with PolygonFile(str(path), "GPKG", crs(), COLUMNS) as file:
        file.finish()
    assert len(ogr.Open(str(path)).GetLayer(0)) == 0


def test_what_cannot_be_written_is_said(tmp_path):
    with pytest.raises(OutputError, match="does not exist"):
        PolygonFile(str(tmp_path / "nowhere" / "p.gpkg"), "GPKG", None, COLUMNS)
    with pytest.raises(OutputError, match=r"p\.nothing"):
        PolygonFile(str(tmp_path / "p.nothing"), "NOTHING", None, COLUMNS)
    (tmp_path / "folder.gpkg").mkdir()
    with (
        pytest.raises(OutputError, match="Cannot replace"),
        PolygonFile(str(tmp_path / "folder.gpkg"), "GPKG", None, COLUMNS) as file,
    ):
        file.finish()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["folder.gpkg"]


def test_a_broken_polygon_is_an_error_not_a_gap(tmp_path):
    with pytest.raises(OutputError), PolygonFile(str(tmp_path / "p.gpkg"), "GPKG", None, COLUMNS) as file:
        file.write([(b"\\x01\\x03", (1, "", 0.0))])
    assert list(tmp_path.iterdir()) == []


def test_a_format_without_polygons_is_said_and_leaves_nothing(tmp_path):
    with pytest.raises(OutputError, match=r"Cannot write .*tracks\.gpx"):
        PolygonFile(str(tmp_path / "tracks.gpx"), "GPX", crs(), COLUMNS)
    assert list(tmp_path.iterdir()) == []


def test_a_bug_leaves_nothing_either(tmp_path):
    with pytest.raises(KeyError):
        PolygonFile(str(tmp_path / "p.gpkg"), "GPKG", crs(), [("list", list)])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "driver", "left"),
    [
        ("out.shp", "ESRI Shapefile", ["out.qix", "out.sbn", "out.sbx", "out.idm"]),
        ("out.gpkg", "GPKG", ["out.gpkg-wal", "out.gpkg-shm", "out.gpkg-journal"]),
    ],
)
def test_indexes_and_journals_of_the_replaced_file_do_not_stay(tmp_path, name, driver, left):
    for old in (name, *left, "out.tif", "out.qml", "else.qix"):
        (tmp_path / old).write_text("old")
    with PolygonFile(str(tmp_path / name), driver, crs(), COLUMNS) as file:
        file.write([(SQUARE, (3, "Water", 12.5))])
        file.finish()
    there = {path.name for path in tmp_path.iterdir()}
    assert not there & set(left)
    assert {"out.tif", "out.qml", "else.qix"} < there
    assert len(ogr.Open(str(tmp_path / name)).GetLayer(0)) == 1


def test_what_a_crash_left_is_swept(tmp_path):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    path = tmp_path / "out.gpkg"
    ours = f"-{os.getpid()}-"
    dead, alive = (
        f"{partial_prefix(path)}x".replace(ours, f"-{process}-") for process in (gone.pid, os.getppid())
    )
    for name in (dead, alive):
        (tmp_path / name).mkdir()
        (tmp_path / name / "out.gpkg").write_text("half")
    with PolygonFile(str(path), "GPKG", crs(), COLUMNS) as file:
        file.finish()
    assert {entry.name for entry in tmp_path.iterdir()} == {"out.gpkg", alive}
