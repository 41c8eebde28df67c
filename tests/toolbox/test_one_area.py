"""One kind of area: log, attribute table, report, table of a folder run and the algorithms on masks agree."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication

from ..core.files import numbers
from .conftest import Feedback, run

pytestmark = pytest.mark.usefixtures("own_temporary")

WEST_OF_GREENWICH = (-2.5, 2e-4, 0, 51.6, 0, -2e-4)
PLACES = {
    "UTM, 320 km from the central meridian": (32633, (820000.0, 10.0, 0, 5300000.0, 0, -10.0)),
    "degrees": (4326, WEST_OF_GREENWICH),
    "Web Mercator": (3857, (-280000.0, 30.0, 0, 6700000.0, 0, -30.0)),
    "none": (None, (0.0, 10.0, 0, 0.0, 0, -10.0)),
}
WATER = "Water"


def made(name: str):
    return QgsApplication.processingRegistry().algorithmById(f"geoseg:{name}").create()


def hectares_said(lines: list[str]) -> float | None:
    line = next(line for line in lines if line.startswith(f"{WATER}: "))
    found = re.search(r"([\d,.]+) ha", line)
    return float(found[1].replace(",", "")) if found else None


def table_of(mask: Path) -> dict[str, list]:
    dataset = gdal.Open(str(mask))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    return {table.GetNameOfCol(n): table.ReadAsArray(n).tolist() for n in range(table.GetColumnCount())}


@pytest.fixture
def scene(write_scene, tmp_path):
    """A scene of 600 × 700 pixels with a hole, so of several windows, at a place; its path."""

    def write(place: str) -> str:
        epsg, geotransform = PLACES[place]
        data = numbers(6, 60, 70).repeat(10, axis=1).repeat(10, axis=2)
        data[0, 100:180, 100:400] = -9999
        (tmp_path / "in").mkdir()
        return write_scene(data, "in/scene.tif", nodata=-9999, epsg=epsg, geotransform=geotransform)

    return write


@pytest.mark.parametrize("place", [name for name in PLACES if name != "none"])
@pytest.mark.parametrize("more", [{}, {"MAJORITY": 3, "SMALLEST": 4}])
def test_everything_that_tells_an_area_tells_the_same(segment, scene, tmp_path, place, more):
    path, told, counted = scene(place), Feedback(), Feedback()
    mask = tmp_path / "mask.tif"
    report = tmp_path / "report.html"
    run(segment, {"INPUT": [path], "OUTPUT": str(mask), "REPORT": str(report), **more}, told)
    areas, _ = run(made("classareas"), {"INPUT": str(mask), "OUTPUT": str(tmp_path / "t.gpkg")}, counted)
    polygons, _ = run(made("polygons"), {"INPUT": str(mask), "OUTPUT": str(tmp_path / "p.gpkg")})
    run(made("segmentfolder"), {"INPUT": str(tmp_path / "in"), "OUTPUT": str(tmp_path / "out"), **more})
    with (tmp_path / "out" / "geoseg_index.csv").open(encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    water, whole = areas["CLASS_0_HA"], areas["AREA_HA"]
    classes = json.loads(mask.with_suffix(".provenance.json").read_text(encoding="utf-8"))["result"][
        "classes"
    ]
    table = table_of(mask)
    pixels = table["Pixels"][0]
    assert abs(water / pixels * 1e4 / gdal.Open(str(mask)).GetGeoTransform()[1] ** 2 - 1) > 1e-3, (
        "not the plane"
    )
    assert table["Hectares"][0] == pytest.approx(water, abs=5.1e-5)
    assert hectares_said(told.lines) == hectares_said(counted.lines) == pytest.approx(water, abs=0.0051)
    assert classes[0]["m2"] == pytest.approx(water * 1e4, rel=1e-12)
    assert (float(row["class_0_water"]), row["unit"]) == (pytest.approx(water * 1e4, rel=1e-12), "m2")
    assert sum(one["m2"] for one in classes) == pytest.approx(whole * 1e4, rel=1e-12)
    assert polygons["AREA_HA"] == pytest.approx(whole, rel=1e-12)
    unit = 100 if whole >= 1e5 else 1
    assert (
        f"{whole / unit:,.{0 if whole / unit >= 1000 else 1}f} {'km²' if unit == 100 else 'ha'}"
        in report.read_text()
    )


def test_without_a_crs_nothing_tells_hectares_and_the_log_says_why(segment, scene, tmp_path):
    told = Feedback()
    mask, report = tmp_path / "mask.tif", tmp_path / "report.html"
    run(segment, {"INPUT": [scene("none")], "OUTPUT": str(mask), "REPORT": str(report)}, told)
    assert "no CRS that measures areas: its classes are counted in pixels" in "\n".join(told.lines)
    assert hectares_said(told.lines) is None
    assert "Hectares" not in table_of(mask)
    assert "Without a CRS their areas are unknown." in report.read_text()
    body = json.loads(mask.with_suffix(".provenance.json").read_text(encoding="utf-8"))
    assert {one["m2"] for one in body["result"]["classes"]} == {None}
    assert np.sum([one["pixels"] for one in body["result"]["classes"]]) == body["result"]["valid_pixels"] > 0
