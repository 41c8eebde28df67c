"""The attribute table of a mask: read again by GDAL, and seen by QGIS."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.mask.attributes import describe_attributes
from geoseg_qgis.core.mask.outputfile import partial_name, put_in_place, remove_partial
from geoseg_qgis.core.mask.statistics import ClassCounter
from geoseg_qgis.core.mask.style import class_styles, describe_classes, write_qml
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window

from ..fake_engine import CLASSES
from ..files import NORTH_UP, wkt

IDS = np.array([[0, 0, 0, 2, 255]], np.uint8)


def write_mask(path, *, geotransform=NORTH_UP, epsg=32633) -> None:
    """A mask as the mosaic makes it, with its attribute table."""
    grid = Grid(IDS.shape[1], IDS.shape[0], geotransform, wkt(epsg) if epsg else "")
    counter = ClassCounter(grid)
    counter.add(Window(0, 0, grid.width, grid.height), IDS)
    create = gdal.GetDriverByName("GTiff").Create
    dataset = create(str(path), grid.width, grid.height, 1, gdal.GDT_Byte, ["PHOTOMETRIC=PALETTE"])
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    describe_classes(dataset, class_styles(CLASSES))
    dataset.GetRasterBand(1).WriteArray(IDS)
    describe_attributes(dataset, class_styles(CLASSES), counter.counts())


def table_of(path) -> dict[str, list]:
    dataset = gdal.Open(str(path))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    return {table.GetNameOfCol(n): table.ReadAsArray(n).tolist() for n in range(table.GetColumnCount())}


def test_every_class_has_a_row_with_its_pixels_and_area(tmp_path):
    write_mask(tmp_path / "mask.tif")
    table = table_of(tmp_path / "mask.tif")
    assert table["Value"] == [0, 1, 2]
    assert table["Class"] == [b"Water", b"Trees & <grass>", b"Soil"]
    assert table["Pixels"] == [3, 0, 1]
    assert table["Percent"] == [75, 0, 25]
    assert table["Hectares"] == [0.03, 0, 0.01]
    colours = list(zip(table["Red"], table["Green"], table["Blue"], table["Alpha"]))
    assert colours[0] == (0x1F, 0x78, 0xB4, 255)


def test_other_programs_know_what_the_columns_mean(tmp_path):
    write_mask(tmp_path / "mask.tif")
    dataset = gdal.Open(str(tmp_path / "mask.tif"))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    usages = {table.GetNameOfCol(n): table.GetUsageOfCol(n) for n in range(table.GetColumnCount())}
    assert table.GetTableType() == gdal.GRTT_THEMATIC
    assert (usages["Value"], usages["Class"], usages["Pixels"], usages["Red"]) == (
        gdal.GFU_MinMax,
        gdal.GFU_Name,
        gdal.GFU_PixelCount,
        gdal.GFU_Red,
    )


def test_degrees_have_hectares_too(tmp_path):
    write_mask(tmp_path / "mask.tif", geotransform=(10.0, 0.001, 0, 50.0, 0, -0.001), epsg=4326)
    table = table_of(tmp_path / "mask.tif")
    pixel = 0.7976  # of 111.2 m × 71.7 m, the millidegrees at 50 degrees
    assert table["Hectares"] == pytest.approx([3 * pixel, 0, pixel], rel=1e-3)


def test_without_a_crs_there_is_no_area(tmp_path):
    write_mask(tmp_path / "mask.tif", epsg=None)
    table = table_of(tmp_path / "mask.tif")
    assert "Hectares" not in table
    assert table["Pixels"] == [3, 0, 1]


def test_the_table_comes_along_to_the_final_name_and_goes_with_a_partial_one(tmp_path):
    final = tmp_path / "mask.tif"
    for end in (put_in_place, lambda partial, _: remove_partial(partial)):
        partial = partial_name(final, "0a")
        write_mask(partial)
        end(partial, final)
        assert sorted(p.name for p in tmp_path.iterdir()) == ["mask.tif", "mask.tif.aux.xml"]
    assert table_of(final)["Pixels"] == [3, 0, 1]


def test_names_and_colours_of_the_file_stay_beside_the_table(tmp_path):
    write_mask(tmp_path / "mask.tif")
    dataset = gdal.Open(str(tmp_path / "mask.tif"))
    dataset.GetMetadata()  # GDAL 3.6 reads the sidecar only when it is asked for such things
    band = dataset.GetRasterBand(1)
    assert band.GetCategoryNames() == [name for _, name, _ in CLASSES]
    assert band.GetColorTable().GetColorEntry(255)[3] == 0


# QGIS runs in a process of its own: an application inside pytest would stay for every later test.
LOOK = """
import sys
from qgis.core import Qgis, QgsApplication, QgsRasterLayer
application = QgsApplication([], False)
application.initQgis()
layer = QgsRasterLayer(sys.argv[1], "mask")
assert layer.isValid(), layer.error().message()
renderer = layer.renderer()
print(renderer.type())
for entry in renderer.classes()[:3]:
    print(int(entry.value), entry.label, entry.color.name(), sep="|")
if Qgis.QGIS_VERSION_INT >= 33000:
    table = layer.attributeTable(1)
    assert table is not None and table.isValid()[0], "QGIS sees no valid attribute table"
    print(*(field.name for field in table.fields()))
else:
    print("Value Pixels Class Red Green Blue Alpha Percent Hectares")
del entry, renderer, layer
application.exitQgis()
"""


@pytest.mark.qgis
@pytest.mark.parametrize("with_style", [True, False])
def test_qgis_shows_our_classes_with_and_without_the_style(tmp_path, with_style):
    pytest.importorskip("qgis.core", reason="PyQGIS is not installed")
    path = str(tmp_path / "mask.tif")
    write_mask(path)
    if with_style:
        write_qml(str(tmp_path / "mask.qml"), CLASSES)
    ran = subprocess.run(
        [sys.executable, "-c", LOOK, path],
        capture_output=True,
        text=True,
        timeout=120,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)},
        check=False,
    )
    assert [line for line in ran.stdout.splitlines() if line] == [
        "paletted",
        *(f"{number}|{name}|{colour}" for number, name, colour in CLASSES),
        "Value Pixels Class Red Green Blue Alpha Percent Hectares",
    ], ran.stderr
