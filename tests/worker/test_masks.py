"""Masks as files, bytes and text."""

from __future__ import annotations

import base64

import numpy as np
import pytest
import rasterio
from rasterio.io import MemoryFile

from geoseg_worker.masks import Mask
from geoseg_worker.rasters import read_chunk

DATA = np.zeros((2, 5, 7), np.int16)
BANDS = np.arange(3 * 35, dtype=np.uint8).reshape(3, 5, 7)


@pytest.fixture
def profile(write_chunk) -> dict:
    """Size and georeferencing of a chunk."""
    return read_chunk(write_chunk(DATA)).profile


def test_a_mask_has_the_chunks_grid_and_is_complete_or_absent(profile, tmp_path):
    mask = Mask(BANDS[:1], profile)
    mask.write(str(tmp_path / "mask.tif"))
    with rasterio.open(tmp_path / "mask.tif") as written:
        assert (written.crs, written.transform) == (profile["crs"], profile["transform"])
        assert (written.nodata, written.dtypes) == (255, ("uint8",))
        assert np.array_equal(written.read(), BANDS[:1])
    with pytest.raises(rasterio.errors.RasterioIOError):
        mask.write(str(tmp_path / "no" / "mask.tif"))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["chunk.tif", "mask.tif"]


def test_scores_are_further_bands_that_say_what_they_hold(profile, tmp_path):
    Mask(BANDS, profile, ["class", "a", "b"]).write(str(tmp_path / "mask.tif"))
    with rasterio.open(tmp_path / "mask.tif") as written:
        assert np.array_equal(written.read(), BANDS)
        assert written.descriptions == ("class", "a", "b")
        assert written.nodatavals == (255, 255, 255)
        assert written.interleaving.name == "band", "who wants the classes alone reads no more"


@pytest.mark.parametrize("bands", [1, 3])
def test_base64_text_decodes_to_the_same_mask(profile, bands):
    text = Mask(BANDS[:bands], profile).text()
    with MemoryFile(base64.b64decode(text)) as memory, memory.open() as mask:
        assert np.array_equal(mask.read(), BANDS[:bands])
