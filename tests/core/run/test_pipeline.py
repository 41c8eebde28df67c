from __future__ import annotations

import threading
from itertools import count

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.stack import BandStack

from ..fake_engine import FakeSegmenter
from ..files import NORTH_UP, ROTATED, SOUTH_UP, box, numbers, read_raster, write_raster
from .pipelines import expected, run, with_holes

pytestmark = pytest.mark.usefixtures("own_temporary")
LONG = 30  # seconds until a wait counts as in vain


@pytest.mark.parametrize("windows_per_chunk", [1, 2, 3, 4, 6, 9, 100])
def test_a_pixels_class_does_not_depend_on_the_chunks(tmp_path, windows_per_chunk):
    source = write_raster(tmp_path / "in.tif", with_holes(2, 131, 173), nodata=-9999)
    summary = run(source, tmp_path / "out.tif", windows_per_chunk=windows_per_chunk)
    assert (read_raster(tmp_path / "out.tif") == expected(source)).all()
    assert summary.windows == 6 * 7
    assert summary.skipped_chunks == 0


@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (5000, 1), (7, 31), (32, 32), (33, 32), (56, 57)])
def test_odd_sizes_lose_no_row_and_no_column(tmp_path, size):
    source = write_raster(tmp_path / "in.tif", numbers(2, *size))
    run(source, tmp_path / "out.tif")
    ids = read_raster(tmp_path / "out.tif")
    assert ids.shape == size
    assert (ids == expected(source)).all()


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_the_mask_lies_on_the_grid_of_the_input(tmp_path, geotransform):
    source = write_raster(tmp_path / "in.tif", numbers(2, 45, 67), geotransform=geotransform)
    run(source, tmp_path / "out.tif")
    before, after = (Grid.from_dataset(gdal.Open(str(path))) for path in (source, tmp_path / "out.tif"))
    assert (before.width, before.height, before.geotransform) == (
        after.width,
        after.height,
        after.geotransform,
    )
    assert (read_raster(tmp_path / "out.tif") == expected(source)).all()


def test_a_raster_without_a_crs_is_segmented_too(tmp_path):
    source = write_raster(tmp_path / "in.tif", numbers(2, 40, 40), epsg=None, geotransform=None)
    engine = FakeSegmenter()
    run(source, tmp_path / "out.tif", engine)
    assert (read_raster(tmp_path / "out.tif") == expected(source)).all()
    assert engine.jobs[0].location is None


def test_nodata_stays_nodata_whatever_the_engine_says(tmp_path):
    data = with_holes(2, 70, 70)
    source = write_raster(tmp_path / "in.tif", data, nodata=-9999)
    run(source, tmp_path / "out.tif", FakeSegmenter(class_of_nodata=1))
    ids = read_raster(tmp_path / "out.tif")
    assert ((ids == 255) == (data == -9999).any(axis=0)).all()


def test_nan_in_one_band_is_nodata_in_the_mask(tmp_path):
    data = numbers(2, 40, 40, "float32")
    data[1, 3, 4] = np.nan
    source = write_raster(tmp_path / "in.tif", data)
    run(source, tmp_path / "out.tif")
    ids = read_raster(tmp_path / "out.tif")
    assert list(zip(*np.where(ids == 255))) == [(3, 4)]
    assert (ids == expected(source)).all()


def test_the_engine_gets_no_chunk_without_a_valid_pixel(tmp_path):
    data = numbers(2, 100, 200)
    data[0, :, 40:] = 0
    source = write_raster(tmp_path / "in.tif", data, nodata=0)
    engine = FakeSegmenter()
    seen = []
    summary = run(source, tmp_path / "out.tif", engine, windows_per_chunk=1, progress=seen.append)
    assert summary.chunks == len(engine.jobs) == 2 * 4
    assert summary.skipped_chunks == 6 * 4
    assert summary.counts.valid == 100 * 40
    assert (read_raster(tmp_path / "out.tif") == expected(source)).all()
    assert seen[-1].percent == 100


def test_all_nodata_gives_an_empty_mask(tmp_path):
    source = write_raster(tmp_path / "in.tif", np.zeros((2, 40, 50), np.int16), nodata=0)
    summary = run(source, tmp_path / "out.tif")
    assert (summary.chunks, summary.counts.valid, summary.counts.nodata) == (0, 0, 2000)
    assert (read_raster(tmp_path / "out.tif") == 255).all()


def test_progress_only_grows_and_ends_at_all(tmp_path):
    seen = []
    run(write_raster(tmp_path / "in.tif", numbers(2, 150, 150)), tmp_path / "out.tif", progress=seen.append)
    done = [step.done for step in seen]
    assert done == sorted(done)
    assert (seen[-1].done, seen[-1].percent) == (seen[-1].total, 100)


def test_what_the_engine_is_told(tmp_path):
    engine = FakeSegmenter()
    run(write_raster(tmp_path / "in.tif", numbers(2, 60, 60)), tmp_path / "out.tif", engine)
    job = engine.jobs[0]
    assert (job.window, job.stride, job.scale, job.offset) == (32, 24, 0.0001, 0.0)
    assert job.location == pytest.approx((41.55, 15.0), abs=0.02)
    assert all(other.location == job.location for other in engine.jobs)


def test_counts_and_times_are_reported(tmp_path):
    source = write_raster(tmp_path / "in.tif", numbers(2, 60, 60))
    summary = run(source, tmp_path / "out.tif")
    ids = read_raster(tmp_path / "out.tif")
    assert summary.counts.pixels == {number: int((ids == number).sum()) for number in range(3)}
    seconds = summary.seconds
    assert min(seconds.read, seconds.write_chunk, seconds.wait, seconds.write_mask, seconds.engine) > 0


@pytest.mark.parametrize("in_flight", [1, 2, 5])
def test_a_bounded_number_of_chunks_is_out(tmp_path, in_flight):
    engine = FakeSegmenter(seconds=0.005)
    source = write_raster(tmp_path / "in.tif", numbers(2, 150, 150))
    run(source, tmp_path / "out.tif", engine, windows_per_chunk=1, in_flight=in_flight)
    assert engine.most_at_once == in_flight
    assert (read_raster(tmp_path / "out.tif") == expected(source)).all()


def test_a_real_image_keeps_its_place(tmp_path, texas):
    run(texas, tmp_path / "out.tif", bands=6, window=128, overlap=16)
    before, after = (Grid.from_dataset(gdal.Open(str(path))) for path in (texas, tmp_path / "out.tif"))
    assert before == after
    assert (read_raster(tmp_path / "out.tif") == expected(texas, bands=6, window=128, overlap=16)).all()


@pytest.mark.parametrize("windows_per_chunk", [1, 4, 100])
@pytest.mark.parametrize("corners", [(3.2, 5.1, 20.0, 140.3), (60, 40, 170, 130), (100.1, 77.0, 101.9, 78.6)])
def test_an_area_of_interest_cuts_the_mask_and_changes_no_pixel(tmp_path, corners, windows_per_chunk):
    source = write_raster(tmp_path / "in.tif", with_holes(2, 131, 173), nodata=-9999)
    grid = Grid.from_dataset(gdal.Open(source))
    run(source, tmp_path / "out.tif", areas=[[box(grid, *corners)]], windows_per_chunk=windows_per_chunk)
    part = gdal.Open(str(tmp_path / "out.tif"))
    left, top = (round(corners[0] - 0.001), round(corners[1]))
    assert part.GetGeoTransform() == grid.window_geotransform(left, top)
    whole = expected(source)[top : top + part.RasterYSize, left : left + part.RasterXSize]
    assert (part.ReadAsArray() == whole).all()


def test_outside_the_polygon_there_is_no_class_and_far_outside_no_work(tmp_path):
    source = write_raster(tmp_path / "in.tif", numbers(2, 150, 200))
    grid = Grid.from_dataset(gdal.Open(source))
    two = [box(grid, 0, 0, 10, 10), box(grid, 190, 140, 200, 150)]
    engine = FakeSegmenter()
    summary = run(source, tmp_path / "out.tif", engine, areas=[two], windows_per_chunk=1)
    ids = read_raster(tmp_path / "out.tif")
    inside = np.zeros((150, 200), bool)
    inside[:10, :10] = inside[140:, 190:] = True
    assert (ids == np.where(inside, expected(source), 255)).all()
    assert len(engine.jobs) == 2 and summary.skipped_chunks > 30


def test_reading_writing_and_the_engine_go_on_at_the_same_time(tmp_path, monkeypatch):
    """The engine waits for the next chunk, writing waits for the engine and for reading to go ahead of it."""
    chunks = 36
    read, given, begun = ([threading.Event() for _ in range(chunks + 2)] for _ in range(3))
    for event in (*read[chunks:], *given[chunks:], *begun[chunks:]):
        event.set()
    read_chunk, write_chunk, reads, writes = BandStack.read, Mosaic.write, count(), count()

    def reading(self, window):
        read[next(reads)].set()
        return read_chunk(self, window)

    def writing(self, keep, ids):
        number = next(writes)
        assert read[number + 2].wait(LONG) and begun[number + 1].wait(LONG)
        write_chunk(self, keep, ids)

    class Engine(FakeSegmenter):
        def submit(self, job):
            given[job.index].set()
            return super().submit(job)

        def _segment(self, job):
            begun[job.index].set()
            assert given[job.index + 1].wait(LONG)
            return super()._segment(job)

    monkeypatch.setattr(BandStack, "read", reading)
    monkeypatch.setattr(Mosaic, "write", writing)
    source = write_raster(tmp_path / "in.tif", numbers(2, 150, 150))
    assert run(source, tmp_path / "out.tif", Engine(), windows_per_chunk=1).chunks == chunks
