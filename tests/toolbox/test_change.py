"""``geoseg:change`` in a real QGIS; counting itself is tried in tests/core/areas."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.areas.rasters import write_classes
from ..core.files import read_raster
from .conftest import Feedback, run

BEFORE = np.array([[0, 0, 1, 1], [0, 1, 1, 255]], np.uint8)
AFTER = np.array([[5, 4, 4, 4], [5, 4, 5, 4]], np.uint8)
TURNED_ROUND = (500040.0, -10.0, 0.0, 4599980.0, 0.0, 10.0)


@pytest.fixture
def change(provider):
    return QgsApplication.processingRegistry().algorithmById("geoseg:change").create()


@pytest.fixture
def masks(tmp_path) -> dict[str, str]:
    """Water and land, which have other numbers in the second mask, and a name that is markup."""
    colours = {0: (0, 0, 255), 1: (0, 255, 0)}
    before = write_classes(tmp_path / "before.tif", BEFORE, names=["Water", "<i>Land</i>"], colours=colours)
    names = ["", "", "", "", "<i>land</i>", "water"]
    return {"BEFORE": before, "AFTER": write_classes(tmp_path / "after.tif", AFTER, names=names)}


def outputs(tmp_path) -> dict[str, str]:
    names = {"OUTPUT": "map.tif", "TABLE": "table.gpkg", "HTML": "page.html", "CSV": "table.csv"}
    return {key: str(tmp_path / "out" / name) for key, name in names.items()}


@pytest.fixture(autouse=True)
def folder(tmp_path):
    (tmp_path / "out").mkdir()


def test_map_table_page_and_numbers(change, masks, tmp_path):
    feedback = Feedback()
    results, ok = run(change, {**masks, **outputs(tmp_path)}, feedback)
    assert ok
    assert read_raster(results["OUTPUT"]).tolist() == [[0, 1, 0, 0], [0, 0, 2, 255]]
    opened = gdal.Open(results["OUTPUT"])
    assert "0 did not change" in opened.GetMetadata()["GEOSEG_CHANGE"]
    assert opened.GetRasterBand(1).GetCategoryNames() == [
        "unchanged",
        "Water → <i>Land</i>",
        "<i>Land</i> → Water",
    ]
    assert (results["COMPARED_PIXELS"], results["CHANGED_PIXELS"]) == (7, 2)
    assert results["CHANGED_HA"] == pytest.approx(0.02, rel=1e-3)
    assert results["CHANGED_PERCENT"] == pytest.approx(200 / 7, rel=1e-6)
    with Path(results["CSV"]).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(r["from_class"], r["to_class"], r["code"], r["pixels"]) for r in rows] == [
        ("Water", "Water", "0", "2"),
        ("Water", "<i>Land</i>", "1", "1"),
        ("<i>Land</i>", "Water", "2", "1"),
        ("<i>Land</i>", "<i>Land</i>", "0", "3"),
    ]
    assert [f["pixels"] for f in QgsVectorLayer(results["TABLE"]).getFeatures()] == [2, 1, 1, 3]
    page = Path(results["HTML"]).read_text(encoding="utf-8")
    assert "&lt;i&gt;Land" in page and "<i>" not in page
    assert "28.6% changed" in page
    assert "Water has the number 0 in the first mask and 5 in the second." in feedback.lines
    assert "1 pixels have a class in one of the masks only and count nowhere." in feedback.lines


def test_the_map_comes_with_its_style(change, masks, tmp_path):
    results, _ = run(change, {**masks, **outputs(tmp_path)})
    layer = QgsRasterLayer(results["OUTPUT"], "map")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert [(int(c.value), c.label) for c in layer.renderer().classes()] == [
        (0, "unchanged"),
        (1, "Water → <i>Land</i>"),
        (2, "<i>Land</i> → Water"),
    ]
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "map.tif",
        "map.tif.aux.xml",
        "map.qml",
        "table.gpkg",
        "page.html",
        "table.csv",
    }


def stray(tmp_path, edge: int, *, flooded: int) -> dict[str, str]:
    """Masks of six classes: land becomes water in a row, and a pixel of each other pair is something else."""
    before = np.ones((edge, edge), np.uint8)
    after = before.copy()
    after[0, :flooded] = 0
    pairs = [(i, j) for i in range(6) for j in range(6) if i != j and (i, j) != (1, 0)]
    before[1, : len(pairs)], after[1, : len(pairs)] = zip(*pairs)
    names = [f"class {number}" for number in range(6)]
    colours = {number: (40 * number, 0, 255 - 40 * number) for number in range(6)}
    first = write_classes(tmp_path / "before.tif", before, names=names, colours=colours)
    return {"BEFORE": first, "AFTER": write_classes(tmp_path / "after.tif", after, names=names)}


@pytest.mark.parametrize(("edge", "flooded"), [(200, 200), (700, 400)], ids=["a flood", "a small one"])
def test_stray_pixels_share_an_entry_of_the_legend_and_keep_their_numbers(change, tmp_path, edge, flooded):
    """The small flood is less than 0.1 % of the land, and yet most of what changed."""
    given = stray(tmp_path, edge, flooded=flooded)
    results, _ = run(change, {**given, **outputs(tmp_path)})
    values = read_raster(results["OUTPUT"])
    assert np.bincount(values.ravel())[1:].tolist() == [flooded, *[1] * 29]
    named = gdal.Open(results["OUTPUT"]).GetMetadata()
    assert (named["CLASS_1"], named["CLASS_2"]) == ("class 1 → class 0", "class 0 → class 1")
    assert "CLASS_30" in named
    with Path(results["CSV"]).open(encoding="utf-8") as file:
        assert len({row["code"] for row in csv.DictReader(file)}) == 31

    layer = QgsRasterLayer(results["OUTPUT"], "map")
    shown = [label for label, _ in layer.renderer().legendSymbologyItems()]
    assert shown == ["unchanged", "class 1 → class 0", "other changes"]
    block = layer.renderer().block(1, layer.extent(), edge, edge)
    seen = [QColor(block.color(*place)).name() for place in ((0, 0), (2, 0), (1, 0), (1, 28))]
    assert seen == ["#0800f7", "#d9d9d9", "#8c8c8c", "#8c8c8c"]


def test_one_small_transition_keeps_its_name(change, tmp_path):
    before, after = np.zeros((1, 5000), np.uint8), np.zeros((1, 5000), np.uint8)
    after[0, :100], after[0, 100] = 1, 2
    given = {
        "BEFORE": write_classes(tmp_path / "a.tif", before),
        "AFTER": write_classes(tmp_path / "b.tif", after),
    }
    results, _ = run(change, {**given, **outputs(tmp_path)})
    layer = QgsRasterLayer(results["OUTPUT"], "map")
    assert [int(one.value) for one in layer.renderer().classes()] == [0, 1, 2]


def test_another_grid_is_said_and_read_by_nearest_neighbour(change, masks, tmp_path):
    turned = write_classes(
        tmp_path / "turned.tif",
        AFTER[::-1, ::-1],
        names=["", "", "", "", "<i>land</i>", "Water"],
        geotransform=TURNED_ROUND,
    )
    feedback = Feedback()
    results, _ = run(change, {"BEFORE": masks["BEFORE"], "AFTER": turned, **outputs(tmp_path)}, feedback)
    assert read_raster(results["OUTPUT"]).tolist() == [[0, 1, 0, 0], [0, 0, 2, 255]]
    assert [line for line in feedback.lines if "another grid" in line]


def test_more_transitions_than_numbers_share_one(change, tmp_path):
    ids = np.arange(17, dtype=np.uint8)
    before, after = np.meshgrid(ids, ids)
    after[0, 1] = 0  # one transition has two pixels: it is among the largest
    before[0, 1] = 2
    given = {
        "BEFORE": write_classes(tmp_path / "a.tif", before.copy()),
        "AFTER": write_classes(tmp_path / "b.tif", after.copy()),
    }
    feedback = Feedback()
    results, _ = run(change, {**given, **outputs(tmp_path)}, feedback)
    values = read_raster(results["OUTPUT"])
    assert values.max() == 254
    assert values[0, 2] == values[0, 1] != 254
    with Path(results["CSV"]).open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == 17 * 17 - 1
    assert [line for line in feedback.lines if "share the number 254" in line]


def test_without_common_pixels_there_is_a_page_that_says_so(change, tmp_path):
    empty = np.full((2, 4), 255, np.uint8)
    given = {
        "BEFORE": write_classes(tmp_path / "a.tif", BEFORE),
        "AFTER": write_classes(tmp_path / "b.tif", empty),
    }
    results, _ = run(change, {**given, **outputs(tmp_path)})
    assert results["COMPARED_PIXELS"] == 0
    assert "No pixel has a class in both masks." in Path(results["HTML"]).read_text(encoding="utf-8")
    assert (read_raster(results["OUTPUT"]) == 255).all()


def test_cancel_and_errors_leave_nothing(change, masks, tmp_path):
    feedback = Feedback()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 45 else None)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(change, {**masks, **outputs(tmp_path)}, feedback)
    assert list((tmp_path / "out").iterdir()) == []
    with pytest.raises(QgsProcessingException, match="AFTER"):
        run(
            change.create(),
            {"BEFORE": masks["BEFORE"], "AFTER": str(tmp_path / "none.tif"), **outputs(tmp_path)},
        )


@pytest.mark.parametrize("name", ["BEFORE", "AFTER"])
def test_a_mask_is_not_replaced_by_the_map_of_its_changes(change, masks, tmp_path, name):
    style = Path(masks[name]).with_suffix(".qml")
    style.write_text("its style")
    before = Path(masks[name]).read_bytes()
    with pytest.raises(QgsProcessingException, match=r"\.tif is an input too\. Choose another name"):
        run(change, {**masks, **outputs(tmp_path), "OUTPUT": masks[name]})
    assert Path(masks[name]).read_bytes() == before and style.read_text() == "its style"


def test_a_value_that_is_no_layer_is_named_by_its_parameter(change, masks, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"^BEFORE holds no raster layer"):
        run(change, {**masks, "BEFORE": 5, **outputs(tmp_path)})


def test_a_name_that_a_spreadsheet_would_run_is_text_in_the_csv(change, masks, tmp_path):
    names = ['=HYPERLINK("http://evil")', "Land"]
    masks["BEFORE"] = write_classes(tmp_path / "evil.tif", BEFORE, names=names)
    results, _ = run(change, {**masks, **outputs(tmp_path)})
    with Path(results["CSV"]).open(encoding="utf-8") as file:
        cells = {row["from_class"] for row in csv.DictReader(file)}
    assert '\'=HYPERLINK("http://evil")' in cells and not any(cell.startswith("=") for cell in cells)
