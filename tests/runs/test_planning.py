"""What a run needs on disk: the chunks of all workers, and the decoded rows of wide rasters in strips."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal

from geoseg_qgis.core.rasters import reader
from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.rasters.strips import StripStore
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.runs import planning
from geoseg_qgis.runs.opening import Opened
from geoseg_qgis.runs.planning import check_space, windows_per_chunk
from geoseg_qgis.runs.request import Beside

from .conftest import Feedback, statuses


@pytest.fixture
def needed(tmp_path, monkeypatch, request_for):
    """Temporary bytes and their folder, as ``check_space`` estimates them for a raster."""

    def of(path: str, bands: int, **options) -> tuple[Opened, int, str]:
        stack = BandStack([BandSource(path, number + 1) for number in range(bands)])
        plan = TilePlan(stack.grid.width, stack.grid.height)
        opened = Opened(None, stack, (), AreaOfInterest(stack.grid), None, plan)
        seen = []
        monkeypatch.setattr(planning, "check_free_space", lambda *asked: seen.append(asked) or "")
        check_space(request_for(), opened, str(tmp_path / "mask.tif"), "cpu", Feedback(), **options)
        return opened, seen[0][0].temporary_bytes, seen[0][2]

    return of


def striped(path, width: int, height: int, bands: int, **options) -> str:
    create = gdal.GetDriverByName("GTiff").Create
    given = ["SPARSE_OK=TRUE", "COMPRESS=DEFLATE", *(f"{key}={value}" for key, value in options.items())]
    create(str(path), width, height, bands, gdal.GDT_Int16, given)
    return str(path)


@pytest.mark.parametrize("workers", [1, 2, 8])
def test_each_worker_has_two_chunks_on_disk_and_reading_and_writing_have_three(tmp_path, needed, workers):
    opened, found, _ = needed(striped(tmp_path / "a.tif", 3000, 2000, 2, TILED="YES"), 2, workers=workers)
    chunk = windows_per_chunk(opened, planning.MIN_CHUNK) * 512 * 512 * (2 * 2 + 1 + 1)
    assert found == (2 * workers + 3) * chunk


@pytest.mark.parametrize(
    ("beside", "bands"), [(Beside(confidence="c.tif"), 1), (Beside(probabilities="p.tif"), 7)]
)
def test_scores_count_in_the_chunks(tmp_path, needed, beside, bands):
    path = striped(tmp_path / "a.tif", 3000, 2000, 2, TILED="YES")
    opened, without, _ = needed(path, 2)
    _, found, _ = needed(path, 2, beside=beside)
    assert found - without == 5 * windows_per_chunk(opened, planning.MIN_CHUNK) * bands * 512 * 512


def test_decoded_rows_of_a_wide_raster_in_strips_count(tmp_path, needed):
    _, tiled, _ = needed(striped(tmp_path / "a.tif", 30_000, 1500, 4, TILED="YES"), 4)
    opened, found, _ = needed(striped(tmp_path / "b.tif", 30_000, 1500, 4), 4)
    chunk = next(opened.plan.chunks(windows_per_chunk(opened, planning.MIN_CHUNK)))
    assert found - tiled == chunk.read.height * 30_000 * (4 * 2 + 1)


def test_that_is_how_large_the_file_of_decoded_rows_gets(tmp_path):
    path = striped(tmp_path / "a.tif", 30_000, 1500, 4)
    with BandStack([BandSource(path, band + 1) for band in range(4)]) as stack:
        plan = TilePlan(stack.grid.width, stack.grid.height)
        chunks = list(plan.chunks(4))
        for chunk in chunks:
            stack.read(chunk.read)
        store = stack._parts[0][0]._strips
        size = store._file.seek(0, 2)
        assert size == stack.temporary_bytes(chunks[0].read.width, chunks[0].read.height)


def test_the_folder_for_temporary_files_is_the_one_that_was_chosen(tmp_path, needed):
    path = striped(tmp_path / "a.tif", 600, 600, 1)
    assert needed(path, 1, folder=str(tmp_path / "scratch"))[2].startswith(str(tmp_path / "scratch"))


def test_the_decoded_rows_of_a_run_lie_in_its_own_folder_there(tmp_path, run, chip, request_for, monkeypatch):
    """So that they go with it, whatever ends the run."""
    chosen, made = tmp_path / "scratch", []

    class Store(StripStore):
        def __init__(self, *args) -> None:
            made.append(Path(args[-1]))
            super().__init__(*args)

    monkeypatch.setattr(reader, "StripStore", Store)
    monkeypatch.setattr(reader, "keeps_rows", lambda *_: True)
    chosen.mkdir()
    chip("a.tif")
    assert statuses(run(request_for(temporary=str(chosen)))) == [("a.tif", "done")]
    assert made and all(chosen in folder.parents and folder.name.startswith("run-") for folder in made)
    assert [path for path in chosen.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("bands", "batch", "windows"),
    [(1, 4, 64), (6, 4, 10), (6, 32, 32), (64, 32, 4), (32, 32, 8), (200, 32, 4)],
)
def test_a_chunk_of_blended_windows_is_large_but_bounded(tmp_path, bands, batch, windows):
    path = striped(tmp_path / "a.tif", 4000, 4000, bands, TILED="YES")
    stack = BandStack([BandSource(path, number + 1) for number in range(bands)])
    plan = TilePlan(stack.grid.width, stack.grid.height, merge="blend")
    opened = Opened(None, stack, (), AreaOfInterest(stack.grid), None, plan)
    with stack:
        assert windows_per_chunk(opened, batch) == windows
