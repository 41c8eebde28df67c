from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from geoseg_qgis.core.mask.filters.cleaning import Cleaning
from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.patches.least import Least
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import Cancelled

from ...conftest import ROOT
from ..fake_engine import CLASSES
from ..files import NORTH_UP, ROTATED, SOUTH_UP, read_raster
from .mosaics import grid_of, ids_of, write_whole


@given(st.integers(1, 90), st.integers(1, 90), st.integers(1, 5))
def test_a_mosaic_is_the_sum_of_its_pieces(tmp_path_factory, width, height, windows_per_chunk):
    path = tmp_path_factory.mktemp("mosaic") / "out.tif"
    ids = ids_of(height, width)
    with Mosaic(str(path), grid_of(width, height), CLASSES) as mosaic:
        for chunk in reversed(list(TilePlan(width, height, 16, 4).chunks(windows_per_chunk))):
            keep = chunk.keep
            mosaic.write(keep, ids[keep.row : keep.row + keep.height, keep.col : keep.col + keep.width])
        counts = mosaic.finish()
    assert (read_raster(path) == ids).all()
    assert counts.pixels == {n: int((ids == n).sum()) for n in range(3) if (ids == n).any()}
    assert counts.nodata == (ids == 255).sum()


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_the_mask_lies_exactly_on_the_grid(tmp_path, geotransform):
    write_whole(tmp_path / "out.tif", ids_of(5, 7), geotransform=geotransform)
    grid = Grid.from_dataset(gdal.Open(str(tmp_path / "out.tif")))
    assert (grid.width, grid.height, grid.geotransform) == (7, 5, geotransform)
    assert gdal.Open(str(tmp_path / "out.tif")).GetSpatialRef().GetAuthorityCode(None) == "32633"


def test_colours_names_and_nodata_are_in_the_file(tmp_path):
    write_whole(tmp_path / "out.tif", ids_of(5, 7))
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    band = dataset.GetRasterBand(1)
    assert (band.DataType, band.GetNoDataValue(), band.GetDescription()) == (gdal.GDT_Byte, 255, "class")
    assert band.GetColorTable().GetColorEntry(0) == (0x1F, 0x78, 0xB4, 255)
    assert band.GetColorTable().GetColorEntry(255)[3] == 0
    assert band.GetCategoryNames() == ["Water", "Trees & <grass>", "Soil"]
    assert dataset.GetMetadataItem("CLASS_1") == "Trees & <grass>"


def test_names_survive_the_loss_of_the_sidecar(tmp_path):
    write_whole(tmp_path / "out.tif", ids_of(5, 7))
    (tmp_path / "out.tif.aux.xml").unlink()
    assert gdal.Open(str(tmp_path / "out.tif")).GetMetadataItem("CLASS_2") == "Soil"


def test_what_was_decided_is_in_the_file(tmp_path):
    path = str(tmp_path / "out.tif")
    with Mosaic(path, grid_of(4, 4), CLASSES) as mosaic:
        mosaic.describe({"GEOSEG_SCALE": "× 0.0001"})
        mosaic.finish()
    assert gdal.Open(path).GetMetadataItem("GEOSEG_SCALE") == "× 0.0001"
    assert gdal.Open(path).GetMetadataItem("CLASS_0") == "Water"


def test_what_is_never_written_is_nodata(tmp_path):
    path = tmp_path / "out.tif"
    with Mosaic(str(path), grid_of(1300, 700), CLASSES) as mosaic:
        mosaic.write(Window(600, 300, 2, 1), np.array([[1, 2]], np.uint8))
        counts = mosaic.finish()
    ids = read_raster(path)
    assert ids[300, 600:602].tolist() == [1, 2]
    assert (ids == 255).sum() == ids.size - 2 == counts.nodata


def test_large_masks_have_overviews_without_new_classes(tmp_path):
    write_whole(tmp_path / "out.tif", np.kron(ids_of(30, 40), np.ones((25, 25), np.uint8)))
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    band = dataset.GetRasterBand(1)
    assert [band.GetOverview(i).XSize for i in range(band.GetOverviewCount())] == [500]
    assert set(np.unique(band.GetOverview(0).ReadAsArray())) <= {0, 1, 2, 255}


@pytest.mark.parametrize(("width", "height", "overviews"), [(1301, 1027, 2), (5000, 300, 4)])
def test_each_pixel_of_an_overview_is_the_commonest_class_under_it(tmp_path, width, height, overviews):
    ids = ids_of(height, width)
    ids[:, 600:] = 255
    ids[7, 1290:] = 1  # one valid row among nodata
    write_whole(tmp_path / "out.tif", ids)
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    band = dataset.GetRasterBand(1)
    assert band.GetOverviewCount() == overviews
    for number in range(overviews):
        factor = 2 ** (number + 1)
        small = band.GetOverview(number).ReadAsArray()
        assert small.shape == (-(-height // factor), -(-width // factor))
        padded = np.pad(ids, ((0, -height % factor), (0, -width % factor)), constant_values=255)
        under = padded.reshape(small.shape[0], factor, small.shape[1], factor)
        votes = np.stack([(under == number).sum((1, 3)) for number in range(3)])
        most = votes.max(0)
        taken = np.take_along_axis(votes, np.where(small == 255, 0, small)[None].astype(int), 0)[0]
        assert (np.where(small == 255, 0, taken) == most).all()


def test_a_mask_is_cleaned_before_its_overviews_and_counts_are_made(tmp_path):
    ids = np.zeros((700, 900), np.uint8)
    ids[:, 450:] = 1
    ids[10::20, 15::20] = 2  # single pixels
    ids[300:310] = 255
    with Mosaic(str(tmp_path / "out.tif"), grid_of(900, 700), CLASSES) as mosaic:
        mosaic.write(Window(0, 0, 900, 700), ids)
        mosaic.describe({"GEOSEG_MODEL": "demo"})
        cleaned = mosaic.clean(Cleaning(smallest=Least(5)), str(tmp_path))
        counts = mosaic.finish()
    expected = np.where(np.arange(900) < 450, 0, 1).astype(np.uint8) * np.ones((700, 1), np.uint8)
    expected[300:310] = 255
    assert np.array_equal(read_raster(tmp_path / "out.tif"), expected)
    assert counts.pixels == {0: 690 * 450, 1: 690 * 450}
    assert cleaned.sieved == int((ids == 2).sum())
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert set(np.unique(dataset.GetRasterBand(1).GetOverview(0).ReadAsArray())) == {0, 1, 255}
    assert dataset.GetMetadataItem("GEOSEG_MODEL") == "demo"
    assert dataset.GetRasterBand(1).GetDefaultRAT().GetValueAsInt(2, 1) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.tif", "out.tif.aux.xml"]


def test_a_cancel_while_a_mask_is_cleaned_leaves_nothing(tmp_path):
    with pytest.raises(Cancelled), Mosaic(str(tmp_path / "out.tif"), grid_of(900, 700), CLASSES) as mosaic:
        mosaic.write(Window(0, 0, 900, 700), ids_of(700, 900))
        mosaic.clean(Cleaning(majority=3), str(tmp_path), lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_what_is_written_twice_counts_once_and_as_it_was_last(tmp_path):
    path = tmp_path / "out.tif"
    with Mosaic(str(path), grid_of(600, 600), CLASSES) as mosaic:
        mosaic.write(Window(0, 0, 600, 600), np.zeros((600, 600), np.uint8))  # complete blocks
        mosaic.write(Window(500, 500, 50, 50), np.ones((50, 50), np.uint8))
        mosaic.write(Window(510, 510, 10, 10), np.full((10, 10), 255, np.uint8))
        before = mosaic.counts
        counts = mosaic.finish()
    assert before == counts
    ids = read_raster(path)
    assert counts.pixels == {0: int((ids == 0).sum()), 1: int((ids == 1).sum())} == {0: 357_500, 1: 2400}


# GDAL's cache belongs to the process: it is changed in one of its own.
SMALL_CACHE = """
import sys
import numpy as np
from osgeo import gdal
from geoseg_qgis.core.mask.filters.cleaning import Cleaning
from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.outputfile import partial_name
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.core.run.windows import TilePlan
path, side, windows, cache = sys.argv[1], *map(int, sys.argv[2:])
if cache:
    gdal.SetCacheMax(cache)
def ids(w):
    columns, rows = np.arange(w.col, w.col + w.width), np.arange(w.row, w.row + w.height)
    return ((columns // 7 * rows[:, None] // 5) % 3).astype(np.uint8)
def resident():
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
grid = Grid(side, side, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), "")
ids(Window(0, 0, 3000, 3000))
before = resident()
with Mosaic(path, grid, [(n, str(n), "#000000") for n in range(3)]) as mosaic:
    keeps = [chunk.keep for chunk in TilePlan(side, side).chunks(windows)] if windows else [
        Window(0, 0, side, side)]
    for keep in keeps:
        mosaic.write(keep, ids(keep))
    mosaic.finish()
print((resident() - before) // 1024)
"""


def in_a_process_of_its_own(path, side: int, windows: int, cache: int) -> int:
    """Write a mask chunk by chunk; return by how many MB the process grew."""
    command = [sys.executable, "-c", SMALL_CACHE, *map(str, (path, side, windows, cache))]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, timeout=300)
    return int(ran.stdout)


def test_chunks_take_no_more_disk_than_the_whole_however_small_gdals_cache(tmp_path):
    in_a_process_of_its_own(tmp_path / "whole.tif", 3000, 0, 0)
    in_a_process_of_its_own(tmp_path / "chunks.tif", 3000, 1, 1_000_000)
    assert (read_raster(tmp_path / "whole.tif") == read_raster(tmp_path / "chunks.tif")).all()
    whole, chunks = ((tmp_path / name).stat().st_size for name in ("whole.tif", "chunks.tif"))
    assert chunks <= whole * 1.02


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the peak from /proc")
def test_a_large_mask_needs_little_memory(tmp_path):
    grown = in_a_process_of_its_own(tmp_path / "out.tif", 12_000, 4, 0)
    assert grown < 80  # GDAL's own cache alone would hold 144


def test_a_cancel_while_overviews_are_built_leaves_nothing(tmp_path):
    with Mosaic(str(tmp_path / "out.tif"), grid_of(700, 600), CLASSES) as mosaic:
        mosaic.write(Window(0, 0, 700, 600), ids_of(600, 700))
        with pytest.raises(Cancelled):
            mosaic.finish(cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("classes", [[(255, "x", "#000000")], [(0, "x", "red")], [(0, "a", "#000000")] * 2])
def test_impossible_classes_are_a_bug(tmp_path, classes):
    with pytest.raises(ValueError, match="class"):
        Mosaic(str(tmp_path / "out.tif"), grid_of(4, 4), classes)
