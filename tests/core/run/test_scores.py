"""Scores beside the mask: the same however the raster is cut, whatever is wanted, and after a stop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.scores import Scores
from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.scale import Scale
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.run.jobs import Decision
from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.run.outputs import RunScores
from geoseg_qgis.core.run.pipeline import segment_stack
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.run.workspace import RunFolder
from geoseg_qgis.errors import ChunkError

from ..fake_engine import CLASSES, FakeSegmenter, scores_of
from ..files import box, numbers, read_raster, write_raster

pytestmark = pytest.mark.usefixtures("own_temporary")


@pytest.fixture
def source(tmp_path) -> str:
    data = numbers(2, 131, 173)
    data[0, 40:60, :80] = -9999
    return write_raster(tmp_path / "in.tif", data, nodata=-9999)


def run(
    source: str, folder: Path, wanted: str, engine=None, *, resume=False, chunks=4, areas=(), decision=None
):
    """One whole run into mask.tif, confidence.tif and probabilities.tif, as far as they are wanted."""
    engine = engine or FakeSegmenter()
    with BandStack([BandSource(source, 1), BandSource(source, 2)]) as stack, RunFolder() as temporary:
        plan = TilePlan(stack.grid.width, stack.grid.height, 32, 8)
        area = AreaOfInterest(stack.grid, areas)
        grid = stack.grid.crop(area.box.col, area.box.row, area.box.width, area.box.height)
        names = [name for _, name, _ in CLASSES]
        scores = RunScores(
            len(CLASSES),
            Scores(str(folder / "confidence.tif"), grid, ["confidence"]) if "c" in wanted else None,
            Scores(str(folder / "probabilities.tif"), grid, names) if "p" in wanted else None,
        )
        height = stack.grid.height * (1 + scores.planes)
        journal = Journal.open(folder / "mask.tif", {}, stack.grid.width, height) if resume else None
        with Mosaic(str(folder / "mask.tif"), grid, CLASSES) as mosaic:
            try:
                segment_stack(
                    stack,
                    plan,
                    engine,
                    mosaic,
                    Scale(0.0001, 0.0, ""),
                    temporary,
                    windows_per_chunk=chunks,
                    area=area,
                    scores=scores,
                    decision=decision,
                    journal=journal,
                )
                for file in (mosaic, *scores.files()):
                    file.complete()
                    file.put_in_place()
            finally:
                for file in scores.files():
                    file.abort()
                if journal is not None:
                    journal.close()
    return engine


def expected(source: str, kind: str) -> np.ndarray:
    data = read_raster(source)
    return scores_of(data, (data != -9999).all(axis=0), kind)


@pytest.mark.parametrize("chunks", [1, 4, 9])
@pytest.mark.parametrize("wanted", ["c", "p", "cp"])
def test_scores_do_not_depend_on_the_chunks_or_on_what_else_is_wanted(tmp_path, source, wanted, chunks):
    run(source, tmp_path, wanted, chunks=chunks)
    if "c" in wanted:
        assert np.array_equal(read_raster(tmp_path / "confidence.tif"), expected(source, "confidence")[0])
    if "p" in wanted:
        assert np.array_equal(read_raster(tmp_path / "probabilities.tif"), expected(source, "probabilities"))
    made = {path.stem for path in tmp_path.glob("*.tif")} - {"in"}
    assert made == {"mask"} | ({"confidence"} if "c" in wanted else set()) | (
        {"probabilities"} if "p" in wanted else set()
    )


def test_with_an_area_of_interest_scores_are_cut_as_the_mask_is(tmp_path, source):
    with BandStack([BandSource(source, 1)]) as stack:
        areas = [[box(stack.grid, 30, 20, 110, 90)]]
    run(source, tmp_path, "cp", areas=areas)
    whole = expected(source, "confidence")[0][20:90, 30:110]
    assert np.array_equal(read_raster(tmp_path / "confidence.tif"), whole)


def test_a_run_that_was_stopped_goes_on_with_its_scores(tmp_path, source):
    with pytest.raises(ChunkError):
        run(source, tmp_path, "cp", FakeSegmenter(fail_on=[7]), resume=True)
    engine = run(source, tmp_path, "cp", resume=True)
    assert len(engine.jobs) < 13  # of 14 chunks, some were finished
    assert np.array_equal(read_raster(tmp_path / "confidence.tif"), expected(source, "confidence")[0])
    assert np.array_equal(read_raster(tmp_path / "probabilities.tif"), expected(source, "probabilities"))


def test_an_engine_that_gives_no_scores_is_an_error(tmp_path, source):
    class Deaf(FakeSegmenter):
        def _segment(self, job):

            return super()._segment(replace(job, scores=""))

    with pytest.raises(ChunkError, match="1 bands instead of 2"):
        run(source, tmp_path, "c", Deaf())
    assert [path.name for path in tmp_path.glob("*.tif")] == ["in.tif"]


def test_the_engine_hears_what_makes_a_class(tmp_path, source):
    decision = Decision(0.6, 2, 0.0)
    engine = run(source, tmp_path, "", decision=decision)
    assert {job.decision for job in engine.jobs} == {decision}
    assert {job.scores for job in engine.jobs} == {""}
