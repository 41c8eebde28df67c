"""What the scale is told from: real values from all over, for a few reads however large the raster is."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.rasters import reader as reader_module
from geoseg_qgis.core.rasters.scale import ScaleWish, decide_scale
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.rasters.validity import AS_DECLARED, Nodata

from ..files import numbers, write_raster

TILED = ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64")
BIG = 1200  # pixels; larger than what is read whole for a sample of 64 x 64


def stack_of(*paths: str, bands: int = 1, nodata: Nodata = AS_DECLARED) -> BandStack:
    sources = [BandSource(path, band + 1) for path in paths for band in range(bands)]
    return BandStack(sources, [nodata] * len(sources))


def with_overviews(path: str, spoil=None, method: str = "NEAREST") -> str:
    """Build overviews into a file; ``spoil`` changes the values of each, as they were read."""
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.BuildOverviews(method, [2, 4, 8, 16])
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        for level in map(band.GetOverview, range(band.GetOverviewCount())):
            if spoil is not None:
                level.WriteArray(spoil(level.ReadAsArray()))
    del level, band, dataset
    return path


@pytest.fixture
def reads(monkeypatch) -> list[tuple[int, int]]:
    """Pixels that each read asked for, before and after thinning."""
    seen = []
    original = reader_module.read_band

    def noting(dataset, number, box, size, **options):
        seen.append((box[2] * box[3], size[0] * size[1]))
        return original(dataset, number, box, size, **options)

    monkeypatch.setattr(reader_module, "read_band", noting)
    return seen


def test_a_small_raster_is_thinned_and_only_valid_pixels_count(tmp_path):
    data = numbers(2, 200, 240)
    data[0, :, :120] = 0
    values = stack_of(write_raster(tmp_path / "a.tif", data, nodata=0), bands=2).sample(64)
    assert values.dtype == np.int16 and values.shape == (2, 64 * 32)
    pairs = set(zip(*data[:, :, 120:].reshape(2, -1)))
    assert set(zip(*values)) <= pairs


@pytest.mark.parametrize("options", [TILED, ()])
def test_a_large_raster_is_looked_at_in_places_from_all_over_it(tmp_path, options):
    data = np.arange(BIG, dtype=np.int16)[None, :, None] // 100 + np.zeros((1, 1, BIG), np.int16)
    path = write_raster(tmp_path / "a.tif", data, options=options)
    values = stack_of(path).sample(64)
    assert values.shape[1] <= 64 * 64
    assert len(np.unique(values)) >= 8  # of twelve bands of rows


@pytest.mark.parametrize("options", [[], ["TILED=YES"]])
def test_the_cost_does_not_grow_with_the_raster(tmp_path, reads, options):
    cost = []
    for edge in (6000, 24_000):
        path = str(tmp_path / f"{edge}.tif")
        create = gdal.GetDriverByName("GTiff").Create
        create(path, edge, edge, 2, gdal.GDT_UInt16, ["SPARSE_OK=TRUE", "COMPRESS=DEFLATE", *options])
        reads.clear()
        assert stack_of(path, bands=2).sample().shape[0] == 2
        cost.append(len(reads))
        assert sum(before for before, _ in reads) < 5e6
    assert cost[0] == cost[1] <= 2 * 64


def test_a_jp2_is_read_in_a_reduced_resolution(tmp_path, reads):
    driver = gdal.GetDriverByName("JP2OpenJPEG")
    if driver is None:
        pytest.skip("GDAL was built without JP2OpenJPEG")
    source = gdal.Open(write_raster(tmp_path / "a.tif", numbers(1, 2300, 2300, "uint16")))
    path = str(tmp_path / "a.jp2")
    driver.CreateCopy(path, source, options=["RESOLUTIONS=6", "BLOCKXSIZE=512", "BLOCKYSIZE=512"])
    values = stack_of(path).sample(128)
    assert reads == [(2300 * 2300, 128 * 128)]
    assert 4000 < np.median(values) < 6000


@pytest.mark.parametrize(
    "spoil",
    [lambda old: old * 10_000, lambda old: old * 0, lambda old: old * np.nan, lambda old: old - 9999],
    ids=["of older values", "empty", "invalid", "mixed with nodata"],
)
@pytest.mark.parametrize("edge", [300, BIG])
def test_overviews_that_are_wrong_do_not_change_the_scale(tmp_path, spoil, edge):
    data = numbers(2, edge, edge, "float32") / 10_000
    path = with_overviews(write_raster(tmp_path / "a.tif", data, options=TILED), spoil)
    stack = stack_of(path, bands=2)
    assert decide_scale(stack, ScaleWish()).scale == 1.0
    assert set(stack.sample(64)[0]) <= set(data[0].ravel())


@pytest.mark.parametrize("dtype", ["int16", "float32"])
@pytest.mark.parametrize("overviews", [True, False])
def test_a_small_valid_area_is_found(tmp_path, dtype, overviews):
    data = np.zeros((1, BIG, BIG), dtype)
    data[0, 515:560, 835:880] = 7
    path = write_raster(tmp_path / "a.tif", data, nodata=0, options=TILED)
    values = stack_of(with_overviews(path) if overviews else path).sample(64)
    assert values.size and (values == 7).all()


def test_a_finer_overview_is_looked_at_where_a_coarse_one_shows_nothing(tmp_path):
    data = np.zeros((1, BIG, BIG), np.int16)
    data[0, 544:552, 848:856] = 7  # a pixel of the overview of eight
    path = with_overviews(write_raster(tmp_path / "a.tif", data, nodata=0, options=TILED))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).GetOverview(3).Fill(0)
    del dataset
    assert (stack_of(path).sample(64) == 7).all() and stack_of(path).sample(64).size


def test_where_nothing_is_valid_there_are_no_values(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, BIG, BIG), np.int16), nodata=0, options=TILED)
    assert stack_of(path, bands=2).sample(64).shape == (2, 0)


def test_means_with_pixels_that_are_no_measurements_do_not_count(tmp_path):
    """The analyst says that 0 is nodata; the overviews were made without knowing it."""
    data = np.full((1, BIG, BIG), 4000, np.int16)
    data[0][np.add.outer(np.arange(BIG), np.arange(BIG)) < BIG + 5] = 0
    path = with_overviews(write_raster(tmp_path / "a.tif", data, options=TILED), method="AVERAGE")
    values = stack_of(path, nodata=Nodata.of(0)).sample(64)
    assert values.size > 1000 and (values == 4000).all()


def test_a_mask_without_overviews_is_not_read_whole(tmp_path, reads):
    mask = np.ones((BIG, BIG), bool)
    mask[:, : BIG // 2] = False
    path = with_overviews(write_raster(tmp_path / "a.tif", numbers(1, BIG, BIG), options=TILED))
    dataset = gdal.Open(path)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask.astype(np.uint8) * 255)
    del dataset
    assert stack_of(path).sample(64).size
    assert all(before == after for before, after in reads)


def test_of_a_layer_on_another_grid_the_part_under_the_runs_is_sampled(tmp_path):
    fine = write_raster(tmp_path / "fine.tif", numbers(1, 100, 100))
    data = np.full((1, 900, 900), 9999, np.int16)
    data[0, 400:450, 400:450] = 5
    around = (500000.0 - 400 * 20, 20.0, 0.0, 4600000.0 + 400 * 20, 0.0, -20.0)
    wide = write_raster(tmp_path / "wide.tif", data, geotransform=around, options=TILED)
    values = stack_of(fine, wide).sample(64)
    assert values.shape[0] == 2
    assert (values[1] == 5).mean() > 0.7  # but for the margin that the widest kernel looks at


def test_layers_have_as_many_values_each(tmp_path):
    half = numbers(1, 200, 200)
    half[0, :150] = 0
    paths = [
        write_raster(tmp_path / "whole.tif", numbers(1, 200, 200, seed=2)),
        write_raster(tmp_path / "half.tif", half, nodata=0),
    ]
    values = stack_of(*paths).sample(64)
    assert values.shape == (2, 64 * 16)
    assert len(np.unique(values[0])) > 500


def test_one_packed_strip_is_looked_at_once(tmp_path, reads):
    """GDAL shows rows, but each look unpacks all that is before it, band by band."""
    data = np.full((2, 3000, 3000), 70, np.uint8)
    options = ("COMPRESS=DEFLATE", "ZLEVEL=1", "BLOCKYSIZE=3000", "INTERLEAVE=BAND")
    path = write_raster(tmp_path / "a.tif", data, options=options)
    assert gdal.Open(path).GetRasterBand(1).GetBlockSize() == [3000, 1]
    values = stack_of(path, bands=2).sample(64)
    assert values.shape == (2, 64 * 64) and (values == 70).all()
    assert len(reads) == 2, "one of each band"
