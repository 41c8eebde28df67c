"""The result of a pixel does not depend on how the work was cut: chunks, and the area of interest."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.rasters.scale import Scale
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.run.pipeline import segment_stack
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.run.workspace import RunFolder
from geoseg_qgis.core.window import Window

from ..fake_engine import CLASSES, FakeSegmenter, probabilities_of_window, segment_chunk, whole_raster_classes
from ..files import numbers, read_raster, write_raster

MERGES = ("centre", "blend")
HEIGHT, WIDTH, WINDOW, OVERLAP = 131, 173, 32, 8


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> str:
    """A raster with holes, on disk."""
    data = numbers(2, HEIGHT, WIDTH)
    data[0, 40:60, :80] = -9999
    return write_raster(tmp_path_factory.mktemp("invariance") / "in.tif", data, nodata=-9999)


def open_stack(source: str) -> BandStack:
    return BandStack([BandSource(source, 1), BandSource(source, 2)])


@pytest.fixture(scope="module")
def whole(source) -> dict[str, np.ndarray]:
    """What a run must give, for each way of merging; found without chunks."""
    with open_stack(source) as stack:
        plans = [TilePlan(WIDTH, HEIGHT, WINDOW, OVERLAP, merge) for merge in MERGES]
        return {plan.merge: whole_raster_classes(stack, plan) for plan in plans}


@pytest.mark.usefixtures("own_temporary")
@pytest.mark.parametrize("merge", MERGES)
@pytest.mark.parametrize("windows_per_chunk", [1, 2, 4, 6, 9, 16, 100])
def test_a_run_gives_the_same_classes_in_chunks_of_any_size(
    source, whole, tmp_path, merge, windows_per_chunk
):
    plan, target = TilePlan(WIDTH, HEIGHT, WINDOW, OVERLAP, merge), str(tmp_path / "out.tif")
    with open_stack(source) as stack, RunFolder() as folder, Mosaic(target, stack.grid, CLASSES) as mosaic:
        engine, scale = FakeSegmenter(), Scale(0.0001, 0.0, "")
        segment_stack(stack, plan, engine, mosaic, scale, folder, windows_per_chunk=windows_per_chunk)
        mosaic.finish()
    assert {job.merge for job in engine.jobs} == {merge}
    assert np.array_equal(read_raster(target), whole[merge])


def boxes(width: int, height: int) -> st.SearchStrategy[Window]:
    """Areas of interest inside a raster."""
    columns, rows = (
        st.tuples(st.integers(0, size - 1), st.integers(1, size)).map(lambda p: (p[0], max(p[0] + 1, p[1])))
        for size in (width, height)
    )
    return st.builds(lambda c, r: Window(c[0], r[0], c[1] - c[0], r[1] - r[0]), columns, rows)


@pytest.mark.parametrize("merge", MERGES)
@settings(deadline=None, max_examples=30)
@given(boxes(WIDTH, HEIGHT), st.integers(1, 30))
def test_an_area_of_interest_is_a_piece_of_the_whole(source, whole, merge, area, windows_per_chunk):
    plan = TilePlan(WIDTH, HEIGHT, WINDOW, OVERLAP, merge)
    found = np.full((HEIGHT, WIDTH), 77, np.uint8)
    with open_stack(source) as stack:
        for chunk in plan.chunks(windows_per_chunk, area):
            data, valid = stack.read(chunk.read)
            ids, windows = segment_chunk(data, plan)
            assert windows == chunk.windows
            place = chunk.keep.inside(Window(0, 0, WIDTH, HEIGHT))
            here = chunk.keep.inside(chunk.read)
            found[place] = np.where(valid[here], ids[here], 255)
    inside = area.inside(Window(0, 0, WIDTH, HEIGHT))
    assert np.array_equal(found[inside], whole[merge][inside])
    found[inside] = 77
    assert (found == 77).all()


def test_the_fake_engine_would_show_a_missing_window(source, whole):
    """Blending has an effect, and a window that is left out changes classes: else nothing above is proven."""
    assert (whole["centre"] != whole["blend"]).mean() > 0.3
    alone = TilePlan(WIDTH, HEIGHT, WINDOW, OVERLAP, "blend")
    differs = 0
    with open_stack(source) as stack:
        for window, keep in itertools.islice(alone.windows(), 8, 20):
            data, valid = stack.read(window)
            here = keep.inside(window)
            ids = np.argmax(probabilities_of_window(data), axis=0)[here]
            place = keep.inside(Window(0, 0, WIDTH, HEIGHT))
            differs += int((ids != whole["blend"][place])[valid[here]].sum())
    assert differs > 100
