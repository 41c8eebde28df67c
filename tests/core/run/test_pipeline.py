from __future__ import annotations

import os
import threading
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.scale import Scale
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.run.pipeline import segment_stack
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.run.workspace import RunFolder, temporary_root
from geoseg_qgis.errors import Cancelled, ChunkError, RasterError

from ..fake_engine import CLASSES, FakeSegmenter, whole_raster_classes
from ..files import NORTH_UP, ROTATED, SOUTH_UP, box, numbers, read_raster, write_raster

pytestmark = pytest.mark.usefixtures("own_temporary")
SCALE = Scale(0.0001, 0.0, "")
LONG = 30  # seconds until a wait counts as in vain


def run(
    source: str,
    output: Path,
    engine=None,
    *,
    bands=2,
    window=32,
    overlap=8,
    windows_per_chunk=4,
    areas=(),
    **options,
):
    """One whole run; returns the summary."""
    engine = engine or FakeSegmenter()
    with (
        BandStack([BandSource(source, number + 1) for number in range(bands)]) as stack,
        RunFolder() as folder,
    ):
        plan = TilePlan(stack.grid.width, stack.grid.height, window, overlap)
        area = AreaOfInterest(stack.grid, areas)
        grid = stack.grid.crop(area.box.col, area.box.row, area.box.width, area.box.height)
        with Mosaic(str(output), grid, CLASSES) as mosaic:
            options = {"windows_per_chunk": windows_per_chunk, "area": area, **options}
            summary = segment_stack(stack, plan, engine, mosaic, SCALE, folder, **options)
            assert [path.name for path in folder.path.glob("*.tif")] == []
            mosaic.finish()
    return summary


def expected(source: str, *, bands=2, window=32, overlap=8) -> np.ndarray:
    with BandStack([BandSource(source, number + 1) for number in range(bands)]) as stack:
        return whole_raster_classes(stack, TilePlan(stack.grid.width, stack.grid.height, window, overlap))


def with_holes(bands: int, height: int, width: int) -> np.ndarray:
    data = numbers(bands, height, width)
    data[0, height // 3 : height // 2, : width // 2] = -9999
    data[-1, ::7, ::5] = -9999
    return data


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


def assert_nothing_left(output: Path) -> None:
    assert not output.exists()
    assert [path for path in output.parent.iterdir() if "partial" in path.name] == []
    assert list(temporary_root().iterdir()) == []


@pytest.mark.parametrize("chunk", [0, 3, 8])
def test_a_failing_chunk_fails_the_run_and_leaves_nothing(tmp_path, chunk):
    source = write_raster(tmp_path / "in.tif", numbers(2, 80, 80))
    with pytest.raises(ChunkError, match=f"chunk {chunk} failed"):
        run(source, tmp_path / "out.tif", FakeSegmenter(fail_on={chunk}), windows_per_chunk=1)
    assert_nothing_left(tmp_path / "out.tif")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda ids: ids + np.uint8(1), "no class of the model: .*3"),
        (lambda ids: ids[1:], "pixels instead of"),
        (lambda ids: ids.astype(np.uint16), "UInt16 instead of Byte"),
    ],
)
def test_an_answer_that_is_no_mask_is_refused(tmp_path, spoil, says):
    source = write_raster(tmp_path / "in.tif", numbers(2, 40, 40))
    with pytest.raises(ChunkError, match=says):
        run(source, tmp_path / "out.tif", FakeSegmenter(spoil=spoil))
    assert_nothing_left(tmp_path / "out.tif")


def test_cancel_is_looked_for_again_and_again_while_the_engine_is_silent(tmp_path):
    source = write_raster(tmp_path / "in.tif", numbers(2, 100, 100))
    looks = count()
    with pytest.raises(Cancelled):
        run(source, tmp_path / "out.tif", FakeSegmenter(never=True), cancelled=lambda: next(looks) == 20)
    assert_nothing_left(tmp_path / "out.tif")


def test_a_cancelled_run_never_starts(tmp_path):
    engine = FakeSegmenter()
    source = write_raster(tmp_path / "in.tif", numbers(2, 40, 40))
    with pytest.raises(Cancelled):
        run(source, tmp_path / "out.tif", engine, cancelled=lambda: True)
    assert engine.jobs == []


def test_a_truncated_input_fails_with_its_name_and_leaves_nothing(tmp_path):
    source = write_raster(tmp_path / "cut.tif", numbers(2, 500, 500))
    os.truncate(source, Path(source).stat().st_size // 2)
    with pytest.raises(RasterError, match=r"cut\.tif.*incomplete or damaged"):
        run(source, tmp_path / "out.tif", window=128)
    assert_nothing_left(tmp_path / "out.tif")


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


def test_an_error_while_reading_stops_the_thread_that_reads(tmp_path, monkeypatch):
    def broken(self, window):
        raise RasterError("broken")

    monkeypatch.setattr(BandStack, "read", broken)
    source = write_raster(tmp_path / "in.tif", numbers(2, 150, 150))
    with pytest.raises(RasterError, match="broken"):
        run(source, tmp_path / "out.tif")
    assert not [thread for thread in threading.enumerate() if thread.name == "geoseg-feeder"]
    assert_nothing_left(tmp_path / "out.tif")
