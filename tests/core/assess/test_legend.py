"""Class names and colours come from wherever a file keeps them."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.assess.legend import Legend, MapClass, read_legend
from geoseg_qgis.core.mask.style import class_styles, describe_classes

from ..fake_engine import CLASSES
from ..files import write_raster
from .maps import write_map


def plain(tmp_path) -> str:
    return write_raster(tmp_path / "plain.tif", np.zeros((1, 2, 2), np.uint8))


def test_our_own_masks(tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "mask.tif"), 2, 2)
    describe_classes(dataset, class_styles(CLASSES))
    dataset.FlushCache()
    assert [(c.id, c.name, c.colour) for c in read_legend(dataset)] == [tuple(entry) for entry in CLASSES]


def test_category_names_with_gaps(tmp_path):
    legend = read_legend(
        gdal.Open(write_map(tmp_path / "map.tif", np.zeros((2, 2)), {1: "water", 4: " sea "}))
    )
    assert [(c.id, c.name) for c in legend] == [(1, "water"), (4, "sea")]
    assert legend[4].colour == "#2864c8"


def test_a_raster_attribute_table(tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "rat.tif"), 2, 2)
    table = gdal.RasterAttributeTable()
    for name, kind, usage in (
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
        ("Label", gdal.GFT_String, gdal.GFU_Name),
        ("R", gdal.GFT_Integer, gdal.GFU_Red),
        ("G", gdal.GFT_Integer, gdal.GFU_Green),
        ("B", gdal.GFT_Integer, gdal.GFU_Blue),
    ):
        table.CreateColumn(name, kind, usage)
    for row, (value, name) in enumerate(((10, "trees"), (80, "water"))):
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsString(row, 1, name)
        table.SetValueAsInt(row, 4, 255)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    assert [(c.id, c.name, c.colour) for c in read_legend(dataset)] == [
        (10, "trees", "#0000ff"),
        (80, "water", "#0000ff"),
    ]


def test_an_attribute_table_that_does_not_say_what_its_columns_are(tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "rat.tif"), 2, 2)
    table = gdal.RasterAttributeTable()
    table.CreateColumn("id", gdal.GFT_Integer, gdal.GFU_Generic)
    table.CreateColumn("what", gdal.GFT_String, gdal.GFU_Generic)
    table.SetValueAsInt(0, 0, 7)
    table.SetValueAsString(0, 1, "bog")
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    assert [(c.id, c.name) for c in read_legend(dataset)] == [(7, "bog")]


def test_a_file_that_names_nothing(tmp_path):
    legend = read_legend(gdal.Open(plain(tmp_path)))
    assert len(legend) == 0 and not legend.named
    assert legend[3].label == "3"
    assert [c.id for c in legend.also([3, 1])] == [1, 3]


def test_the_first_of_two_entries_counts():
    assert Legend((MapClass(1, "a"), MapClass(1, "b")))[1].name == "a"
