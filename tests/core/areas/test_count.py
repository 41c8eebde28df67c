"""Pixels and areas of classes, of masks and of other rasters of whole numbers."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr

from geoseg_qgis.core.areas.classraster import ClassRaster
from geoseg_qgis.core.areas.count import Tally, class_areas, count_classes
from geoseg_qgis.core.areas.pixels import pixel_areas
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled, RasterError

from ..files import ROTATED, SOUTH_UP, wkt, write_raster
from .rasters import patches, write_classes


@pytest.mark.parametrize("transform", [(500000.0, 10.0, 0.0, 4600000.0, 0.0, -10.0), ROTATED, SOUTH_UP])
def test_each_class_has_the_pixels_and_the_area_that_it_has(tmp_path, transform):
    ids = patches(700, 2100)
    path = write_classes(tmp_path / "mask.tif", ids, geotransform=transform)
    totals = class_areas(path)
    areas = pixel_areas(ClassRaster(path).grid).of(Window(0, 0, 2100, 700))
    assert list(totals) == [0, 1, 2, 3]
    for number, (pixels, area) in totals.items():
        assert pixels == np.count_nonzero(ids == number)
        assert area == pytest.approx(areas[ids == number].sum(), rel=1e-12)


def test_without_a_crs_there_are_pixels_and_no_areas(tmp_path):
    path = write_classes(tmp_path / "mask.tif", np.zeros((3, 4), np.uint8), epsg=None)
    assert class_areas(path) == {0: (12, None)}


@pytest.mark.parametrize("dtype", ["int16", "int32", "uint16", "uint32", "uint64", "float32", "float64"])
def test_any_whole_numbers_are_classes(tmp_path, dtype):
    ids = np.array([[1, 1, 300], [300, 12, 0]], dtype)
    if ids.dtype.kind != "u":
        ids[0, 0] = -9
    if ids.dtype.itemsize >= 4:
        ids[1, 1] = 100000
    path = write_classes(tmp_path / "mask.tif", ids, nodata=0)
    expected = {int(n): int((ids == n).sum()) for n in np.unique(ids) if n}
    assert {number: pixels for number, (pixels, _) in class_areas(path).items()} == expected


def test_a_mask_band_and_what_a_person_says_count_as_nodata(tmp_path):
    ids = np.array([[1, 2, 3, 4]], np.uint8)
    path = write_raster(tmp_path / "mask.tif", ids[None], mask=np.array([[1, 1, 1, 0]]))
    assert set(class_areas(path)) == {1, 2, 3}
    assert set(count_classes(ClassRaster(path, nodata=Nodata.of(2)))) == {1, 3}


def test_nothing_but_nodata_is_no_class(tmp_path):
    path = write_classes(tmp_path / "mask.tif", np.full((9, 9), 255, np.uint8))
    assert class_areas(path) == {}


def test_measurements_are_no_classes(tmp_path):
    half = write_classes(tmp_path / "half.tif", np.full((2, 2), 0.5, np.float32))
    with pytest.raises(RasterError, match="measurements, not classes"):
        class_areas(half)
    holes = np.array([[1, np.nan]], np.float32)  # NaN is nodata, not a fraction
    assert set(class_areas(write_classes(tmp_path / "holes.tif", holes))) == {1}
    waves = write_raster(tmp_path / "waves.tif", np.ones((1, 2, 2), np.complex64))
    with pytest.raises(RasterError, match="complex"):
        ClassRaster(waves)


def test_cancel_is_asked_block_by_block(tmp_path):
    path = write_classes(tmp_path / "mask.tif", np.zeros((600, 10), np.uint8))
    asked = []
    with pytest.raises(Cancelled):
        class_areas(path, lambda: bool(asked.append(None)) or len(asked) == 2)
    assert len(asked) == 2


def test_names_and_colours_come_from_the_file(tmp_path):
    ids = np.array([[0, 1, 2]], np.uint8)
    path = write_classes(
        tmp_path / "mask.tif", ids, names=["Land", "Water"], colours={0: (1, 2, 3), 1: (31, 120, 180)}
    )
    legend = ClassRaster(path).legend
    assert legend[1] == ("Water", "#1f78b4")
    assert legend[0].colour == "#010203"
    assert legend[2].name == "2"  # nobody named it
    assert legend[2].colour != "#000000"


def test_names_come_from_an_attribute_table_too(tmp_path):
    path = write_classes(tmp_path / "mask.tif", np.array([[40, 300]], np.int16))
    dataset = gdal.Open(path, gdal.GA_Update)
    table = gdal.RasterAttributeTable()
    usages = (gdal.GFU_MinMax, gdal.GFU_Name, gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)
    for usage in usages:
        kind = gdal.GFT_String if usage == gdal.GFU_Name else gdal.GFT_Integer
        table.CreateColumn(f"c{usage}", kind, usage)
    for row, values in enumerate([(40, "Cropland", 240, 150, 255), (300, "Ice", 0, 0, 0)]):
        for column, value in enumerate(values):
            set_value = table.SetValueAsString if isinstance(value, str) else table.SetValueAsInt
            set_value(row, column, value)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    del dataset
    legend = ClassRaster(path).legend
    assert legend[40] == ("Cropland", "#f096ff")
    assert legend[300] == ("Ice", "#000000")


def test_signed_bytes_of_older_gdal_are_signed(tmp_path):
    path = str(tmp_path / "signed.tif")
    create = gdal.GetDriverByName("GTiff").Create
    if hasattr(gdal, "GDT_Int8"):
        dataset = create(path, 2, 1, 1, gdal.GDT_Int8)
        dataset.GetRasterBand(1).WriteArray(np.array([[-3, 7]], np.int8))
    else:
        dataset = create(path, 2, 1, 1, gdal.GDT_Byte, ["PIXELTYPE=SIGNEDBYTE"])
        dataset.GetRasterBand(1).WriteArray(np.array([[253, 7]], np.uint8))
    del dataset
    assert set(class_areas(path)) == {-3, 7}


def test_unsigned_numbers_of_64_bits_are_classes_up_to_what_numpy_counts_by(tmp_path):
    small = write_classes(tmp_path / "small.tif", np.array([[1, 7, 7]], np.uint64), nodata=None)
    assert {number: pixels for number, (pixels, _) in class_areas(small).items()} == {1: 1, 7: 2}
    ids = np.array([[1, 2**63]], np.uint64)
    with pytest.raises(RasterError, match="more than 9223372036854775807"):
        class_areas(write_classes(tmp_path / "mask.tif", ids, nodata=None))


def test_the_share_that_is_done_grows_to_all_of_it(tmp_path):
    path = write_classes(tmp_path / "mask.tif", patches(1100, 2100))
    heard: list[float] = []
    count_classes(ClassRaster(path), lambda share: not heard.append(share))
    assert heard == sorted(heard) and heard[0] > 0 and heard[-1] == 1


def test_a_window_is_measured_where_it_lies_and_where_its_crs_maps_it():
    """Larger than what is added at once; and over the rim of a map of the whole Earth, pixel by pixel."""
    round_map = osr.SpatialReference()
    round_map.SetFromUserInput("+proj=laea +lat_0=90 +lon_0=0 +datum=WGS84")
    globe = Grid(3600, 1800, (-180.0, 0.1, 0.0, 90.0, 0.0, -0.1), wkt(4326))
    circle = Grid(65, 65, (-1.3e7, 4e5, 0.0, 1.3e7, 0.0, -4e5), round_map.ExportToWkt())
    for grid, window in ((globe, Window(20, 40, 3500, 700)), (circle, Window(1, 2, 60, 40))):
        areas, tally = pixel_areas(grid), Tally()
        ids = np.repeat(np.arange(window.height) // 10, window.width).reshape(window.height, window.width)
        tally.add(ids, np.ones(ids.shape, bool), areas, window)
        single = areas.of(window)
        for number, (pixels, area) in tally.totals.items():
            assert pixels == 10 * window.width
            assert area == pytest.approx(single[ids == number].sum(), rel=1e-9)
