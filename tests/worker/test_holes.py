"""Invalid pixels are filled from their neighbours, window by window."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch

from geoseg_worker.holes import fill_holes
from geoseg_worker.normalise import Normalisation
from geoseg_worker.processor import GeosegIOProcessor
from geoseg_worker.rasters import read_chunk
from geoseg_worker.requests import ChunkRequest
from geoseg_worker.windows import WindowGrid


def test_a_hole_takes_the_nearest_valid_values():
    window = torch.tensor([[[1.0, 9, 9, 9, 5]], [[2.0, 9, 9, 9, 6]]])
    invalid = torch.tensor([[False, True, True, True, False]])
    filled = fill_holes(window, invalid)
    assert filled[:, 0, [0, 1, 3, 4]].tolist() == [[1, 1, 5, 5], [2, 2, 6, 6]]
    assert filled[0, 0, 2] in (1, 5)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_every_band_is_copied_from_one_pixel_and_valid_ones_stay(dtype):
    random = np.random.default_rng(5)
    invalid = torch.from_numpy(random.random((40, 50)) < 0.4)
    numbers = torch.arange(2000).reshape(40, 50)
    window = torch.stack([numbers // 50, numbers % 50]).to(dtype)
    filled = fill_holes(window.masked_fill(invalid, float("nan")), invalid)
    assert torch.equal(filled[:, ~invalid], window[:, ~invalid])
    rows, cols = (plane.long() for plane in filled)
    assert not invalid[rows, cols].any()
    valid = (~invalid).nonzero()
    for row, col in invalid.nonzero().tolist():
        best = ((valid - torch.tensor([row, col])) ** 2).sum(1).min()
        assert (rows[row, col] - row) ** 2 + (cols[row, col] - col) ** 2 == best


def test_a_window_without_holes_costs_nothing_and_one_without_valid_pixels_is_zero():
    window = torch.full((2, 3, 3), float("nan"))
    assert fill_holes(window, torch.zeros(3, 3, dtype=bool)) is window
    assert torch.equal(fill_holes(window, torch.ones(3, 3, dtype=bool)), torch.zeros(2, 3, 3))


def processor(vectorised: bool) -> GeosegIOProcessor:
    """Our processor, of which only the preparation is asked: no engine is needed."""
    made = GeosegIOProcessor.__new__(GeosegIOProcessor)
    means, stds = torch.tensor([0.1])[:, None, None], torch.tensor([0.05])[:, None, None]
    normalise = Normalisation.__new__(Normalisation)
    normalise._means_stds = (means, stds) if vectorised else None
    normalise._datamodule = SimpleNamespace(
        test_transform=lambda image: {"image": torch.from_numpy(image.transpose(2, 0, 1).copy())},
        aug=lambda image: {"image": (image["image"] - means) / stds},
    )
    made.bands, made.window, made._dtype, made._with_location = 1, 16, torch.float32, False
    made._normalise = normalise
    return made


@pytest.mark.parametrize("vectorised", [True, False])
def test_what_a_window_sees_depends_on_nothing_outside_of_it(write_chunk, vectorised):
    """One band and one column of windows: there the windows share the image's memory."""
    data = np.random.default_rng(1).integers(1, 3000, (1, 40, 16), dtype=np.int16)
    valid = np.random.default_rng(2).random((40, 16)) > 0.3
    valid[10:22] = False
    made = processor(vectorised)

    def windows(rows: slice) -> list[torch.Tensor]:
        path = write_chunk(data[:, rows], valid[rows])
        request = ChunkRequest(data=path, window=16, stride=12, scale=0.0001)
        chunk = read_chunk(path)
        return made._windows(request, chunk, WindowGrid(*chunk.valid.shape, 16, 12))

    together = windows(slice(0, 40))
    alone = [windows(slice(top, top + 16))[0] for top in (0, 12, 24)]
    assert all(torch.equal(a, b) for a, b in zip(together, alone, strict=True))
    assert all(torch.isfinite(window).all() for window in together)


@pytest.mark.parametrize("vectorised", [True, False])
@pytest.mark.parametrize("stored", [-9999.0, 0.0, float("nan"), 3e38])
def test_what_is_stored_in_a_hole_does_not_matter(write_chunk, vectorised, stored):
    data = np.random.default_rng(1).random((1, 16, 16), dtype=np.float32)
    valid = np.random.default_rng(2).random((16, 16)) > 0.3
    windows = []
    for value in (0.5, stored):
        path = write_chunk(np.where(valid, data, np.float32(value)), valid)
        chunk = read_chunk(path)
        request = ChunkRequest(data=path, window=16, stride=16, scale=1.0)
        windows += processor(vectorised)._windows(request, chunk, WindowGrid(16, 16, 16, 16))
    assert torch.equal(*windows)
