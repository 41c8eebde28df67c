from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoseg_qgis.core.run.windows import TilePlan, Window


@st.composite
def plans(draw) -> TilePlan:
    window = draw(st.integers(3, 40))
    overlap = 2 * draw(st.integers(0, (window - 1) // 2))
    return TilePlan(draw(st.integers(1, 120)), draw(st.integers(1, 120)), window, overlap)


def paint(plan: TilePlan, parts) -> np.ndarray:
    """Number of each part where it is kept; the sum shows gaps and doubles."""
    times = np.zeros((plan.height, plan.width), int)
    for part in parts:
        assert part.width > 0 and part.height > 0
        assert part.col >= 0 and part.col + part.width <= plan.width
        assert part.row >= 0 and part.row + part.height <= plan.height
        times[part.row : part.row + part.height, part.col : part.col + part.width] += 1
    return times


@given(plans())
def test_every_pixel_is_kept_from_exactly_one_window(plan):
    windows = list(plan.windows())
    assert len(windows) == plan.window_count
    assert (paint(plan, (keep for _, keep in windows)) == 1).all()


@given(plans(), st.integers(1, 20))
def test_every_pixel_is_kept_from_exactly_one_chunk(plan, windows_per_chunk):
    chunks = list(plan.chunks(windows_per_chunk))
    assert (paint(plan, (chunk.keep for chunk in chunks)) == 1).all()
    assert [chunk.index for chunk in chunks] == list(range(len(chunks)))
    assert len(chunks) == plan.chunk_count(windows_per_chunk)
    assert sum(chunk.windows for chunk in chunks) == plan.window_count
    assert all(1 <= chunk.windows <= windows_per_chunk for chunk in chunks)


@given(plans())
def test_kept_pixels_are_half_the_overlap_away_from_a_window_border_inside_the_raster(plan):
    margin = plan.overlap // 2
    for window, keep in plan.windows():
        assert keep.col - window.col >= (margin if keep.col else 0)
        assert keep.row - window.row >= (margin if keep.row else 0)
        right, bottom = keep.col + keep.width, keep.row + keep.height
        assert window.col + window.width - right >= (margin if right < plan.width else 0)
        assert window.row + window.height - bottom >= (margin if bottom < plan.height else 0)


@given(plans(), st.integers(1, 20))
def test_a_chunk_is_cut_where_the_windows_are_whatever_its_size(plan, windows_per_chunk):
    alone = {(window.col, window.row): keep for window, keep in plan.windows()}
    for chunk in plan.chunks(windows_per_chunk):
        assert (chunk.read.width - plan.window) % plan.stride == 0
        assert (chunk.read.height - plan.window) % plan.stride == 0
        cols = range(chunk.read.col, chunk.read.col + chunk.read.width - plan.window + 1, plan.stride)
        rows = range(chunk.read.row, chunk.read.row + chunk.read.height - plan.window + 1, plan.stride)
        keeps = [alone[place] for place in itertools.product(cols, rows)]
        assert len(keeps) == chunk.windows
        assert min(keep.col for keep in keeps) == chunk.keep.col
        assert min(keep.row for keep in keeps) == chunk.keep.row
        assert sum(keep.width * keep.height for keep in keeps) == chunk.keep.width * chunk.keep.height


@pytest.mark.parametrize(
    ("width", "height", "columns", "rows"),
    [(1, 1, 1, 1), (512, 512, 1, 1), (513, 512, 2, 1), (1, 5000, 1, 12), (960, 961, 2, 3)],
)
def test_windows_go_on_until_one_reaches_the_end(width, height, columns, rows):
    plan = TilePlan(width, height)
    assert (plan.columns, plan.rows) == (columns, rows)


def test_four_windows_make_a_square_and_a_row_where_the_raster_is_thin():
    plan = TilePlan(448 * 4 + 64, 448 * 3 + 64)
    shapes = [(c.read.width, c.read.height) for c in plan.chunks(4)]
    assert shapes == [(960, 960), (960, 960), (448 * 4 + 64, 512)]
    assert [c.windows for c in TilePlan(100, 5000).chunks(4)] == [4, 4, 4]


def test_a_huge_raster_needs_no_list_of_its_windows():
    plan = TilePlan(2_000_000, 3_000_000)
    first = next(plan.chunks(4))
    assert (first.read, first.keep) == (Window(0, 0, 960, 960), Window(0, 0, 928, 928))
    assert plan.window_count == 4465 * 6697


@pytest.mark.parametrize("overlap", [-2, 3, 64, 70])
def test_an_impossible_overlap_is_refused(overlap):
    with pytest.raises(ValueError, match="overlap"):
        TilePlan(100, 100, window=64, overlap=overlap)


@pytest.mark.parametrize("sizes", [(0, 1, 1), (1, 0, 1), (1, 1, 0)])
def test_an_empty_raster_or_window_is_refused(sizes):
    with pytest.raises(ValueError, match="positive"):
        TilePlan(*sizes, overlap=0)


def test_a_chunk_without_windows_is_refused():
    with pytest.raises(ValueError, match="at least one window"):
        list(TilePlan(10, 10).chunks(0))
