"""A whole run of a model that measures, with an engine without a model."""

from __future__ import annotations

import numpy as np
import pytest

from geoseg_qgis.core.rasters.scale import Scale
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.run.pipeline import segment_stack
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.run.workspace import RunFolder
from geoseg_qgis.core.values.raster import ValueRaster
from geoseg_qgis.errors import ChunkError

from ..fake_engine import FakeSegmenter
from ..files import numbers, read_raster, write_raster

pytestmark = pytest.mark.usefixtures("own_temporary")


def run(source: str, output, windows: int, engine=None, journal=False):
    """One run; returns the summary."""
    with BandStack([BandSource(source, 1), BandSource(source, 2)]) as stack, RunFolder() as folder:
        grid = stack.grid
        plan = TilePlan(grid.width, grid.height, 32, 8)
        with ValueRaster(str(output), grid, "height", "m") as raster:
            kept = Journal.open(output, {"run": 1}, 4 * grid.width, grid.height) if journal else None
            try:
                engine = engine or FakeSegmenter()
                how = {"windows_per_chunk": windows, "journal": kept}
                summary = segment_stack(stack, plan, engine, raster, Scale(1.0, 0.0, ""), folder, **how)
            finally:
                if kept is not None:
                    kept.close()
            raster.complete()
            raster.put_in_place()
    return summary


@pytest.fixture
def source(tmp_path) -> str:
    data = numbers(2, 131, 173)
    data[0, 40:60, :70] = -9999
    return write_raster(tmp_path / "in.tif", data, nodata=-9999)


def test_a_value_does_not_depend_on_the_chunks(source, tmp_path):
    found = []
    for windows in (1, 4, 100):
        run(source, tmp_path / f"{windows}.tif", windows)
        found.append(read_raster(tmp_path / f"{windows}.tif"))
    assert found[0].dtype == np.float32
    assert len(np.unique(found[0])) > 100
    assert (found[0][40:60, :70] == -9999).all() and (found[0] == -9999).sum() == 20 * 70
    assert np.array_equal(found[0], found[1]) and np.array_equal(found[0], found[2])


def test_a_run_that_failed_goes_on_where_it_was(source, tmp_path):
    run(source, tmp_path / "whole.tif", 4)
    with pytest.raises(ChunkError):
        run(source, tmp_path / "out.tif", 4, FakeSegmenter(fail_on={6}), journal=True)
    engine = FakeSegmenter()
    summary = run(source, tmp_path / "out.tif", 4, engine, journal=True)
    assert 0 < len(engine.jobs) < summary.chunks + 6
    assert min(job.index for job in engine.jobs) >= 4, "the first ones were finished before"
    assert np.array_equal(read_raster(tmp_path / "out.tif"), read_raster(tmp_path / "whole.tif"))


def test_a_mask_is_no_answer_for_values(source, tmp_path):
    class Classes(FakeSegmenter):
        def submit(self, job):
            from dataclasses import replace

            return super().submit(replace(job, measures=False))

    with pytest.raises(ChunkError, match="Byte instead of Float32"):
        run(source, tmp_path / "out.tif", 4, Classes())
    assert not (tmp_path / "out.tif").exists()
