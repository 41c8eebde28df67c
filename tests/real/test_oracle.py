"""Our I/O processor against TerraTorch's own, on the same engine, model and number format.

Where TerraTorch's plugin is right, both give the same class in every pixel, but for ties: our convolutions add
the same products in another order. Where it is wrong, these tests show what it does and what ours does instead.
"""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.errors import ChunkError
from simulate.scene import simulate_scene

from ..core.files import write_raster

pytestmark = pytest.mark.engine


WINDOW = 128
"""Pixels. The stock plugin knows only float16, which a CPU computes some 40 times slower than float32; so these
tests give the model a smaller window than its own 512, which it does not mind, being convolutional throughout."""
TIES = 1e-4
"""Share of the pixels in which two classes may be so near that float16 decides; 0 and 1 of 34 000 were seen."""
REACH = 40
"""Pixels; the demo model sees less far."""


@pytest.fixture(scope="module")
def both(engine_settings):
    """Our plugin and the stock one, with the same model in the same number format."""
    config = json.loads(engine_settings().config)
    crop = {"h_crop": WINDOW, "w_crop": WINDOW}
    config["pretrained_cfg"]["model"]["init_args"]["tiled_inference_parameters"] = crop
    settings = {"dtype": "float16", "config": json.dumps(config)}
    with (
        LocalEngine(engine_settings(**settings, plugin="geoseg_segmentation")) as ours,
        LocalEngine(engine_settings(**settings, plugin="terratorch_segmentation")) as stock,
    ):
        ours.wait_until_loaded()
        stock.wait_until_loaded()
        yield ours, stock


@pytest.fixture
def run(segment_file):
    """Segment a file window for window, without overlap."""
    return lambda engine, path: segment_file(engine, path, window=WINDOW, stride=WINDOW)


@pytest.fixture
def texas(texas_bands) -> np.ndarray:
    """The real chip as an array (6, 224, 224) float32."""
    return gdal.Open(texas_bands).ReadAsArray()


@pytest.mark.parametrize("seed", [4242, 7])
def test_both_agree_on_a_simulated_scene(both, run, tmp_path, seed):
    values = np.rint(simulate_scene(seed, 200, 170).reflectance * 10_000).astype(np.int16)
    path = write_raster(tmp_path / "scene.tif", values)  # neither fills nor divides into windows
    ours, stock = (run(engine, path) for engine in both)
    assert ours.shape == (200, 170)
    assert (ours != stock).mean() < TIES
    assert len(np.unique(ours)) > 2, "a mask of one class would prove nothing"


def test_both_agree_on_the_real_chip(both, run, texas_bands):
    ours, stock = (run(engine, texas_bands) for engine in both)
    assert (ours != stock).mean() < TIES
    assert len(np.unique(ours)) > 2


def test_nodata_changes_the_stock_plugins_scale_and_not_ours(both, run, texas, texas_bands, tmp_path):
    expected = run(both[0], texas_bands)
    texas[:, :64] = -9999  # the mean of the file is negative now: the stock plugin divides nothing by 10 000
    path = write_raster(tmp_path / "holes.tif", texas, nodata=-9999)
    ours, stock = (run(engine, path) for engine in both)
    below = slice(64 + REACH, None)
    assert (ours[:64] == 255).all()
    assert np.array_equal(ours[below], expected[below])
    assert len(np.unique(expected[below])) > 2
    assert (stock[below] == expected[below]).mean() < 0.5


def test_one_nan_spoils_the_stock_plugins_window_and_a_pixel_of_ours(both, run, texas, texas_bands, tmp_path):
    expected = run(both[0], texas_bands)
    texas[2, 60, 60] = np.nan
    path = write_raster(tmp_path / "nan.tif", texas)
    ours, stock = (run(engine, path) for engine in both)
    far = np.ones(ours.shape, bool)
    far[60 - REACH : 60 + REACH, 60 - REACH : 60 + REACH] = False
    assert ours[60, 60] == 255
    assert np.array_equal(ours[far], expected[far])
    assert not np.array_equal(stock[far], expected[far])


def test_a_dark_chunk_has_the_scale_of_its_neighbours(both, run, tmp_path):
    """Deep clear water after atmospheric correction: the mean of the file is below 1."""
    dark = np.zeros((6, 64, 128), np.int16)
    dark[0] = 5
    bright = dark.copy()
    bright[:, :, 100:] = 4000
    paths = [write_raster(tmp_path / name, data) for name, data in (("d.tif", dark), ("b.tif", bright))]
    (ours_dark, ours_bright), (stock_dark, stock_bright) = ([run(e, p)[:, :32] for p in paths] for e in both)
    assert np.array_equal(ours_dark, ours_bright)
    assert not np.array_equal(stock_dark, stock_bright)


def test_the_stock_plugin_refuses_overlap_with_a_sentence(both, segment_file, texas_bands):
    with pytest.raises(ChunkError, match="cannot overlap windows"):
        segment_file(both[1], texas_bands, window=WINDOW, stride=WINDOW - 32)
