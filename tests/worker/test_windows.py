"""Cutting and merging windows."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from geoseg_worker.windows import WindowGrid


@pytest.mark.parametrize("size", [(16, 16), (1, 1), (1, 40), (17, 15), (28, 52), (40, 40)])
@pytest.mark.parametrize("stride", [16, 12, 8])
def test_cutting_and_merging_gives_every_pixel_back(size, stride):
    grid = WindowGrid(*size, window=16, stride=stride)
    image = np.arange(size[0] * size[1], dtype=np.int32).reshape(1, *size)
    windows = grid.cut(torch.from_numpy(grid.pad(image)))
    assert len(windows) == grid.count
    assert np.array_equal(grid.merge([w[0].numpy() for w in windows]), image[0])


def test_of_two_neighbours_each_gives_its_half_of_the_overlap():
    grid = WindowGrid(16, 28, window=16, stride=12)
    left, right = np.zeros((16, 16), np.uint8), np.ones((16, 16), np.uint8)
    merged = grid.merge([left, right])
    assert (merged[:, :14] == 0).all()
    assert (merged[:, 14:] == 1).all()


def test_padding_reflects_as_the_stock_plugin_does():
    image = np.arange(12, dtype=np.float32).reshape(1, 3, 4)
    padded = WindowGrid(3, 4, window=8, stride=8).pad(image)
    assert np.array_equal(padded, np.pad(image, ((0, 0), (0, 5), (0, 4)), mode="reflect"))


@pytest.mark.parametrize("stride", [0, -1, 17])
def test_a_stride_that_leaves_gaps_is_refused(stride):
    with pytest.raises(ValueError, match="stride"):
        WindowGrid(16, 16, 16, stride)
