"""Blending windows: the class with the largest weighted sum of probabilities."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from geoseg_worker.blending import blend, check_blendable, ramp
from geoseg_worker.classes import class_ids, probabilities
from geoseg_worker.windows import WindowGrid

CLASSES = 4


def logits_of(grid: WindowGrid, seed: int = 0) -> list[torch.Tensor]:
    """Random logits (classes, window, window) for each window."""
    generator = torch.Generator().manual_seed(seed)
    return [torch.randn(CLASSES, grid.window, grid.window, generator=generator) for _ in range(grid.count)]


def expected(grid: WindowGrid, outputs: list[torch.Tensor]) -> np.ndarray:
    """The definition, in float64 over the whole image, with weights that sum to 1 everywhere."""
    sums = np.zeros((CLASSES, *grid.padded))
    total = np.zeros(grid.padded)
    edge = ramp(grid.window, grid.window - grid.stride).double().numpy()
    for index, output in enumerate(outputs):
        y, x = (number * grid.stride for number in divmod(index, grid.cols))
        here = (slice(y, y + grid.window), slice(x, x + grid.window))
        sums[(slice(None), *here)] += np.outer(edge, edge) * torch.softmax(output.double(), 0).numpy()
        total[here] += np.outer(edge, edge)
    return np.argmax(sums / total, axis=0)[: grid.height, : grid.width]


@pytest.mark.parametrize("size", [(16, 16), (1, 40), (17, 15), (28, 52), (40, 41)])
@pytest.mark.parametrize("stride", [16, 14, 12, 8])
def test_the_class_is_that_of_the_largest_weighted_sum(size, stride):
    grid = WindowGrid(*size, window=16, stride=stride)
    outputs = logits_of(grid)
    assert np.array_equal(blend(grid, outputs), expected(grid, outputs))


def test_the_weights_of_neighbours_sum_to_one():
    for overlap in (0, 2, 6, 8):
        weights = ramp(16, overlap)
        assert (weights > 0).all()
        assert torch.allclose(
            weights[16 - overlap :] + weights[:overlap], torch.ones(overlap), rtol=0, atol=1e-7
        )
        assert (weights[overlap : 16 - overlap] == 1).all()


def test_without_overlap_blending_and_centres_agree():
    grid = WindowGrid(48, 32, window=16, stride=16)
    outputs = logits_of(grid)
    assert np.array_equal(blend(grid, outputs), grid.merge([class_ids(output, 16) for output in outputs]))


def test_near_its_own_end_a_window_counts_little():
    grid = WindowGrid(16, 24, window=16, stride=8)
    sure, unsure = torch.zeros(2, 16, 16), torch.zeros(2, 16, 16)
    sure[0], unsure[1] = 2.0, 1.0
    row = blend(grid, [sure, unsure])[8].tolist()
    first = row.index(1)
    assert row == [0] * first + [1] * (24 - first)
    assert 12 < first < 16, "the surer window wins beyond the middle of the overlap, not to its end"


@pytest.mark.parametrize("rows", [slice(0, 2), slice(1, 3), slice(2, 5)])
@pytest.mark.parametrize("cols", [slice(0, 3), slice(1, 2), slice(1, 5)])
def test_a_group_of_the_windows_gives_the_same_bits_as_all_of_them(rows, cols):
    whole = WindowGrid(12 * 4 + 16, 12 * 4 + 16, window=16, stride=12)
    # logits that nearly tie, so that one more rounding anywhere would show
    outputs = [output * 1e-6 for output in logits_of(whole)]
    table = np.arange(whole.count).reshape(whole.rows, whole.cols)[rows, cols]
    height, width = (12 * (number - 1) + 16 for number in table.shape)
    part = blend(WindowGrid(height, width, 16, 12), [outputs[number] for number in table.ravel()])
    # of the group's first row and column the windows before may have a say, and after its last ones those after
    top, left = (4 if part_of.start else 0 for part_of in (rows, cols))
    inner = part[top : table.shape[0] * 12, left : table.shape[1] * 12]
    y, x = rows.start * 12, cols.start * 12
    all_of_them = blend(whole, outputs)[y + top :, x + left :]
    assert np.array_equal(inner, all_of_them[: inner.shape[0], : inner.shape[1]])


def test_a_smaller_output_is_repeated_before_it_is_blended():
    grid = WindowGrid(8, 8, window=8, stride=8)
    small = torch.randn(1, CLASSES, 4, 4, generator=torch.Generator().manual_seed(3))
    assert np.array_equal(blend(grid, [small]), class_ids(small, 8))


def test_probabilities_are_float32_whatever_the_logits():
    found = probabilities(torch.randn(3, 4, 4, dtype=torch.bfloat16), 4)
    assert found.dtype == torch.float32
    assert torch.allclose(found.sum(0), torch.ones(4, 4))


def test_windows_of_which_three_meet_are_refused():
    check_blendable(WindowGrid(40, 40, window=16, stride=8))
    with pytest.raises(ValueError, match="at least 8 apart, not 7"):
        check_blendable(WindowGrid(40, 40, window=16, stride=7))
