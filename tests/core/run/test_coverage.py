from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from geoseg_qgis.core.run import coverage
from geoseg_qgis.core.run.coverage import Coverage
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.window import Window

SIDE = 24
ALL = Window(0, 0, SIDE, SIDE)


@st.composite
def windows(draw):
    col, row = draw(st.integers(0, SIDE - 1)), draw(st.integers(0, SIDE - 1))
    return Window(col, row, draw(st.integers(1, SIDE - col)), draw(st.integers(1, SIDE - row)))


@given(st.lists(windows(), max_size=12), windows(), st.sampled_from([1, 5, 4096]))
def test_a_window_is_covered_where_every_pixel_of_it_is(added, asked, cell):
    before, coverage._CELL = coverage._CELL, cell
    try:
        done, pixels = Coverage(), np.zeros((SIDE, SIDE), bool)
        for window in added:
            done.add(window)
            pixels[window.inside(ALL)] = True
        assert done.covers(asked) == pixels[asked.inside(ALL)].all()
    finally:
        coverage._CELL = before


def test_chunks_of_another_size_are_covered_by_those_that_were_done():
    plan, done = TilePlan(20_000, 9_000), Coverage()
    for chunk in list(plan.chunks(16))[:-1]:
        done.add(chunk.keep)
    missing = list(plan.chunks(16))[-1].keep
    for chunk in plan.chunks(4):
        apart = (
            chunk.keep.col + chunk.keep.width <= missing.col
            or chunk.keep.row + chunk.keep.height <= missing.row
        )
        assert done.covers(chunk.keep) == apart
