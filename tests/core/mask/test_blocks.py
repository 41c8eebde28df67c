from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from geoseg_qgis.core.mask.blocks import BlockBuffer
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.window import Window


class Memory:
    """A store that remembers what was put, and how often each pixel was."""

    def __init__(self, width: int, height: int) -> None:
        self.ids = np.full((height, width), 255, np.uint8)
        self.times = np.zeros((height, width), int)
        self.puts: list[Window] = []

    def put(self, ids: np.ndarray, col: int, row: int) -> None:
        window = Window(col, row, ids.shape[1], ids.shape[0])
        self.ids[self._at(window)] = ids
        self.times[self._at(window)] += 1
        self.puts.append(window)

    def get(self, window: Window) -> np.ndarray:
        return self.ids[self._at(window)]

    def _at(self, window: Window) -> tuple[slice, slice]:
        return window.inside(Window(0, 0, *self.ids.shape[::-1]))


@st.composite
def pieces_in_a_raster(draw):
    width, height = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    windows = []
    for _ in range(draw(st.integers(1, 12))):
        col, row = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
        windows.append(
            Window(col, row, draw(st.integers(1, width - col)), draw(st.integers(1, height - row)))
        )
    block = (draw(st.integers(1, 20)), draw(st.integers(1, 20)))
    return width, height, block, windows, draw(st.integers(0, 400))


@given(pieces_in_a_raster())
def test_whatever_comes_in_whatever_order_the_last_one_stands(case):
    width, height, block, windows, room = case
    store = Memory(width, height)
    buffer = BlockBuffer(width, height, block, store, room)
    wanted = np.full((height, width), 255, np.uint8)
    for number, window in enumerate(windows):
        here = window.inside(Window(0, 0, width, height))
        assert (buffer.read(window) == wanted[here]).all()
        ids = np.full((window.height, window.width), number, np.uint8)
        buffer.write(window, ids)
        wanted[here] = ids
        assert (buffer.read(Window(0, 0, width, height)) == wanted).all()
    buffer.finish()
    assert (store.ids == wanted).all()


@given(st.integers(1, 120), st.integers(1, 120), st.integers(1, 6), st.randoms())
def test_a_block_of_a_whole_run_is_put_once_in_any_order(width, height, windows_per_chunk, random):
    store = Memory(width, height)
    buffer = BlockBuffer(width, height, (16, 16), store)
    keeps = [chunk.keep for chunk in TilePlan(width, height, 20, 6).chunks(windows_per_chunk)]
    random.shuffle(keeps)
    for keep in keeps:
        buffer.write(keep, np.full((keep.height, keep.width), 1, np.uint8))
    assert (store.times == 1).all()  # before finish: nothing waits in vain
    assert all(put.col % 16 == 0 and put.row % 16 == 0 for put in store.puts)


def test_in_reading_order_little_more_than_a_row_of_blocks_waits():
    plan, side = TilePlan(4000, 4000, 100, 12), 64
    store = Memory(4000, 4000)
    row_of_blocks = 4000 * side
    buffer = BlockBuffer(4000, 4000, (side, side), store, room=row_of_blocks + 8 * side * side)
    for chunk in plan.chunks(4):
        keep = chunk.keep
        buffer.write(keep, np.full((keep.height, keep.width), 1, np.uint8))
    assert (store.times == 1).all()


def test_what_waits_is_bounded():
    store = Memory(640, 640)
    buffer = BlockBuffer(640, 640, (64, 64), store, room=3 * 64 * 64)
    for row in range(10):
        for col in range(10):
            buffer.write(Window(col * 64, row * 64, 1, 1), np.array([[7]], np.uint8))
    assert len(store.puts) == 97
    buffer.finish()
    assert (store.ids[::64, ::64] == 7).all()
    assert (store.ids == 7).sum() == 100
