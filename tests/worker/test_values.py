"""Values of a regression model: put together as classes are, without seams, with real nodata."""

from __future__ import annotations

import base64
import json

import numpy as np
import pytest
import rasterio
import torch
from rasterio.io import MemoryFile
from rasterio.transform import from_origin

from geoseg_worker.blending import ramp
from geoseg_worker.chunks import Outline
from geoseg_worker.devices import choose_dtype
from geoseg_worker.masks import Mask
from geoseg_worker.messages import VALUES_NODATA
from geoseg_worker.requests import ChunkRequest
from geoseg_worker.tasks import folder_measures
from geoseg_worker.windows import WindowGrid

WINDOW = 16
PROFILE = {"driver": "GTiff", "crs": "EPSG:32632", "transform": from_origin(4e5, 5e6, 10, 10)}


def outputs_of(windows: int, dtype: torch.dtype = torch.float32) -> list[torch.Tensor]:
    """Random values (window, window) for each window, with a place in a batch or without."""
    generator = torch.Generator().manual_seed(0)
    made = [100 * torch.randn(WINDOW, WINDOW, generator=generator) for _ in range(windows)]
    return [(one[None] if number % 2 else one).to(dtype) for number, one in enumerate(made)]


def values(
    grid: WindowGrid, outputs: list[torch.Tensor], valid: np.ndarray | None = None, **asked
) -> np.ndarray:
    """Return the values (h, w) of a chunk."""
    valid = np.ones((grid.height, grid.width), bool) if valid is None else valid
    outline = Outline(ChunkRequest(data="a", **asked), grid, valid, PROFILE, measures=True)
    (band,) = outline.segment(outputs).mask.bands
    assert band.dtype == np.float32
    return band


def weighted_mean(grid: WindowGrid, outputs: list[torch.Tensor]) -> np.ndarray:
    """The definition, in float64."""
    sums, total = np.zeros(grid.padded), np.zeros(grid.padded)
    edge = ramp(grid.window, grid.window - grid.stride).double().numpy()
    for index, output in enumerate(outputs):
        y, x = (number * grid.stride for number in divmod(index, grid.cols))
        here = (slice(y, y + grid.window), slice(x, x + grid.window))
        sums[here] += np.outer(edge, edge) * output.reshape(WINDOW, WINDOW).double().numpy()
        total[here] += np.outer(edge, edge)
    return (sums / total)[: grid.height, : grid.width]


@pytest.mark.parametrize("size", [(16, 16), (1, 40), (17, 15), (28, 52)])
@pytest.mark.parametrize("stride", [16, 12, 8])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float16])
def test_where_windows_overlap_a_value_is_their_weighted_mean(size, stride, dtype):
    grid = WindowGrid(*size, WINDOW, stride)
    outputs = outputs_of(grid.count, dtype)
    expected = weighted_mean(grid, outputs)
    assert np.allclose(values(grid, outputs, merge="blend"), expected, rtol=1e-5, atol=1e-4)


def test_windows_that_agree_leave_no_seam():
    grid = WindowGrid(28, 40, WINDOW, 12)
    same = [torch.full((WINDOW, WINDOW), 123.456)] * grid.count
    for merge in ("centre", "blend"):
        assert np.ptp(values(grid, same, merge=merge)) < 1e-4


def test_a_chunk_of_some_windows_gives_the_same_bits_as_one_of_all():
    """Where all windows that see a pixel are in the chunk, as the plan of a run has it."""
    whole = WindowGrid(16, 40, WINDOW, 12)
    outputs = outputs_of(whole.count)
    part = WindowGrid(16, 28, WINDOW, 12)
    for merge in ("centre", "blend"):
        left = values(part, outputs[:2], merge=merge)
        assert np.array_equal(left[:, :24], values(whole, outputs, merge=merge)[:, :24])


def test_centres_are_the_models_own_numbers():
    grid = WindowGrid(16, 28, WINDOW, 12)
    left, right = outputs_of(2)
    joined = values(grid, [left, right])
    assert np.array_equal(joined[:, :14], left.numpy()[:, :14])
    assert np.array_equal(joined[:, 14:], right.reshape(WINDOW, WINDOW).numpy()[:, 2:])


@pytest.mark.parametrize("merge", ["centre", "blend"])
def test_invalid_pixels_and_what_is_no_number_are_nodata(merge):
    grid = WindowGrid(16, 16, WINDOW, WINDOW)
    (output,) = outputs_of(1)
    output[3, 4], output[5, 6] = float("nan"), float("inf")
    valid = np.ones((16, 16), bool)
    valid[0, :5] = False
    found = values(grid, [output], valid, merge=merge)
    empty = ~valid
    empty[3, 4] = empty[5, 6] = True
    assert np.array_equal(found == VALUES_NODATA, empty)


def test_a_smaller_output_is_repeated():
    grid = WindowGrid(16, 16, WINDOW, WINDOW)
    small = torch.arange(64.0).reshape(8, 8)
    assert np.array_equal(values(grid, [small]), np.kron(small.numpy(), np.ones((2, 2), np.float32)))


def test_the_file_holds_floats_and_says_its_nodata(tmp_path):
    bands = np.linspace(-5, 300, 16 * 16, dtype=np.float32).reshape(1, 16, 16)
    mask = Mask(bands, {**PROFILE, "width": 16, "height": 16}, ["value"])
    mask.write(str(tmp_path / "v.tif"))
    with rasterio.open(tmp_path / "v.tif") as written:
        assert (written.dtypes, written.nodata, written.descriptions) == (("float32",), -9999, ("value",))
        assert np.array_equal(written.read(), bands)
    with MemoryFile(base64.b64decode(mask.text())) as memory, memory.open() as sent:
        assert sent.nodata == -9999
        assert np.array_equal(sent.read(), bands)


@pytest.mark.parametrize("asked", [{"scores": "confidence"}, {"threshold": 0.5}, {"positive_threshold": 0.5}])
def test_what_belongs_to_classes_is_refused(make, write_chunk, asked):
    processor = make()
    processor.measures = True
    path = write_chunk(np.zeros((2, 16, 16), np.int16))
    with pytest.raises(ValueError, match="belongs to classes, and this model measures"):
        processor.prepare(ChunkRequest(data=path, scale=0.0001, **asked))
    assert processor.prepare(ChunkRequest(data=path, scale=0.0001)).outline.measures


def test_what_is_loaded_says_whether_it_measures(tmp_path):
    def config(task: str) -> str:
        return json.dumps({"pretrained_cfg": {"model": {"class_path": f"terratorch.tasks.{task}"}}})

    assert not folder_measures(str(tmp_path))
    assert folder_measures(str(tmp_path), config("PixelwiseRegressionTask"))
    (tmp_path / "config.json").write_text(config("PixelwiseRegressionTask"), encoding="utf-8")
    assert folder_measures(str(tmp_path))
    assert not folder_measures(str(tmp_path), config("SemanticSegmentationTask"))


def test_a_model_that_measures_keeps_more_than_three_digits(monkeypatch):
    monkeypatch.setattr("geoseg_worker.devices._cpu_flags", lambda: {"avx512_bf16", "amx_bf16"})
    assert choose_dtype("cpu", "auto") == "bfloat16"
    assert choose_dtype("cpu", "auto", measures=True) == "float32"
    assert choose_dtype("cuda:0", "auto", measures=True) == "float16"
    assert choose_dtype("cpu", "bfloat16", measures=True) == "bfloat16", "as it was told"
