from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.window import Window


@st.composite
def plans(draw, merge: str = "centre") -> TilePlan:
    window = draw(st.integers(3, 40))
    most = window // 2 if merge == "blend" else window - 1
    overlap = 2 * draw(st.integers(0, most // 2))
    return TilePlan(draw(st.integers(1, 120)), draw(st.integers(1, 120)), window, overlap, merge)


any_plans = st.sampled_from(["centre", "blend"]).flatmap(plans)


@st.composite
def plans_and_areas(draw, some_plans=any_plans) -> tuple[TilePlan, Window]:
    plan = draw(some_plans)
    (left, right), (top, bottom) = (
        sorted(draw(st.lists(st.integers(0, size), min_size=2, max_size=2, unique=True)))
        for size in (plan.width, plan.height)
    )
    return plan, Window(left, top, right - left, bottom - top)


def windows_of(plan: TilePlan, part: Window) -> set[tuple[int, int]]:
    """Where the windows start that are cut out of a chunk's pixels."""
    assert (part.width - plan.window) % plan.stride == 0
    assert (part.height - plan.window) % plan.stride == 0
    assert part.col % plan.stride == part.row % plan.stride == 0
    cols = range(part.col, part.col + part.width - plan.window + 1, plan.stride)
    rows = range(part.row, part.row + part.height - plan.window + 1, plan.stride)
    return set(itertools.product(cols, rows))


def paint(plan: TilePlan, parts) -> np.ndarray:
    """Number of each part where it is kept; the sum shows gaps and doubles."""
    times = np.zeros((plan.height, plan.width), int)
    for part in parts:
        assert part.width > 0 and part.height > 0
        assert part.col >= 0 and part.col + part.width <= plan.width
        assert part.row >= 0 and part.row + part.height <= plan.height
        times[part.row : part.row + part.height, part.col : part.col + part.width] += 1
    return times


@given(any_plans)
def test_every_pixel_is_kept_from_exactly_one_window(plan):
    windows = list(plan.windows())
    assert len(windows) == plan.window_count
    assert (paint(plan, (keep for _, keep in windows)) == 1).all()


@given(plans(), st.integers(1, 20))
def test_every_window_is_held_by_exactly_one_chunk(plan, windows_per_chunk):
    chunks = list(plan.chunks(windows_per_chunk))
    held = [place for chunk in chunks for place in windows_of(plan, chunk.read)]
    assert sorted(held) == sorted((window.col, window.row) for window, _ in plan.windows())
    assert [chunk.windows for chunk in chunks] == [len(windows_of(plan, chunk.read)) for chunk in chunks]
    assert all(1 <= chunk.windows <= windows_per_chunk for chunk in chunks)


@given(any_plans, st.integers(1, 20))
def test_without_an_area_the_whole_raster_is_meant(plan, windows_per_chunk):
    whole = Window(0, 0, plan.width, plan.height)
    assert list(plan.chunks(windows_per_chunk)) == list(plan.chunks(windows_per_chunk, whole))


@given(plans_and_areas(), st.integers(1, 40))
def test_what_the_chunks_keep_tiles_the_area(plan_and_area, windows_per_chunk):
    plan, area = plan_and_area
    chunks = list(plan.chunks(windows_per_chunk, area))
    expected = np.zeros((plan.height, plan.width), int)
    expected[area.row : area.row + area.height, area.col : area.col + area.width] = 1
    assert (paint(plan, (chunk.keep for chunk in chunks)) == expected).all()
    assert [chunk.index for chunk in chunks] == list(range(len(chunks)))


@given(plans_and_areas(), st.integers(1, 40))
def test_windows_are_counted_as_they_are_held(plan_and_area, windows_per_chunk):
    plan, area = plan_and_area
    chunks = list(plan.chunks(windows_per_chunk, area))
    held = [windows_of(plan, chunk.read) for chunk in chunks]
    assert [chunk.windows for chunk in chunks] == [len(windows) for windows in held]
    few = max(windows_per_chunk, 4 if plan.merge == "blend" else 1)
    assert all(1 <= chunk.windows <= few for chunk in chunks)


@given(plans_and_areas(plans()), st.integers(1, 20))
def test_the_window_that_decides_a_pixel_depends_on_nothing_but_the_plan(plan_and_area, windows_per_chunk):
    plan, area = plan_and_area
    cells = {(window.col, window.row): keep for window, keep in plan.windows()}
    for chunk in plan.chunks(windows_per_chunk, area):
        mine = [cells[place] for place in windows_of(plan, chunk.read)]
        clipped = [cell.clip(area) for cell in mine]
        assert all(cell.width > 0 and cell.height > 0 for cell in clipped), "a window that decides nothing"
        assert sum(c.width * c.height for c in clipped) == chunk.keep.width * chunk.keep.height
        assert all(cell.clip(chunk.keep) == cell for cell in clipped)


@given(plans_and_areas(plans("blend")), st.integers(1, 40))
def test_to_blend_a_chunk_holds_every_window_that_sees_what_it_keeps(plan_and_area, windows_per_chunk):
    plan, area = plan_and_area
    windows = [window for window, _ in plan.windows()]
    for chunk in plan.chunks(windows_per_chunk, area):
        held, keep = windows_of(plan, chunk.read), chunk.keep
        for window in windows:
            shared = window.clip(keep)
            if shared.width > 0 and shared.height > 0:
                assert (window.col, window.row) in held


@pytest.mark.parametrize(
    ("held", "kept"), [(1, 1), (4, 1), (8, 3), (9, 4), (13, 6), (16, 9), (18, 10), (64, 49)]
)
def test_what_blending_costs(held, kept):
    plan = TilePlan(100_000, 100_000, merge="blend")
    inside = Window(100 * plan.stride, 100 * plan.stride, 63 * plan.stride, 63 * plan.stride)
    keeps = [chunk.keep for chunk in plan.chunks(held, inside)]
    assert max(keep.width * keep.height for keep in keeps) == kept * plan.stride**2


def test_without_an_overlap_there_is_nothing_to_blend():
    plan = TilePlan(5120, 5120, overlap=0, merge="blend")
    assert [chunk.windows for chunk in plan.chunks(4)] == [4] * 25


def test_a_window_may_be_a_pixel():
    assert len(list(TilePlan(3, 2, window=1, overlap=0).windows())) == 6


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


def test_blending_refuses_an_overlap_in_which_three_windows_meet():
    TilePlan(100, 100, window=64, overlap=32, merge="blend")
    with pytest.raises(ValueError, match="at most half of the window"):
        TilePlan(100, 100, window=64, overlap=34, merge="blend")


def test_an_unknown_merge_is_refused():
    with pytest.raises(ValueError, match="centre or blend"):
        TilePlan(100, 100, merge="mean")


@pytest.mark.parametrize("area", [Window(-1, 0, 5, 5), Window(0, 96, 5, 5), Window(3, 3, 0, 5)])
def test_an_area_that_is_not_inside_the_raster_is_refused(area):
    with pytest.raises(ValueError, match="inside the raster"):
        list(TilePlan(100, 100).chunks(4, area))


def test_a_small_area_of_a_huge_raster_costs_its_own_windows():
    plan = TilePlan(2_000_000, 3_000_000)
    (chunk,) = plan.chunks(4, Window(1_000_000, 2_000_000, 300, 10))
    assert chunk.keep == Window(1_000_000, 2_000_000, 300, 10)
    assert (chunk.windows, chunk.read.width, chunk.read.height) == (1, 512, 512)


@pytest.mark.parametrize("sizes", [(0, 1, 1), (1, 0, 1), (1, 1, 0)])
def test_an_empty_raster_or_window_is_refused(sizes):
    with pytest.raises(ValueError, match="positive"):
        TilePlan(*sizes, overlap=0)


def test_a_chunk_without_windows_is_refused():
    with pytest.raises(ValueError, match="at least one window"):
        list(TilePlan(10, 10).chunks(0))
