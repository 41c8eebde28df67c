"""Reading chunks and writing masks."""

from __future__ import annotations

import base64

import numpy as np
import pytest
import rasterio
from rasterio.io import MemoryFile

from geoseg_worker.rasters import encode_mask, read_chunk, write_mask

DATA = np.arange(2 * 5 * 7, dtype=np.int16).reshape(2, 5, 7)


def test_the_files_own_mask_is_the_validity(write_chunk):
    valid = np.ones((5, 7), bool)
    valid[2, 3] = False
    chunk = read_chunk(write_chunk(DATA, valid))
    assert np.array_equal(chunk.valid, valid)
    assert np.array_equal(chunk.data, DATA)


def test_nodata_in_one_band_makes_the_pixel_invalid(write_chunk):
    data = DATA.copy()
    data[1, 0, 0] = -9999
    chunk = read_chunk(write_chunk(data, nodata=-9999))
    assert not chunk.valid[0, 0]
    assert chunk.valid.sum() == 34


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_makes_the_pixel_invalid(write_chunk, bad):
    data = DATA.astype(np.float32)
    data[0, 4, 6] = bad
    assert not read_chunk(write_chunk(data)).valid[4, 6]


def test_only_the_wanted_bands_count(write_chunk):
    data = DATA.astype(np.float32)
    data[0] = np.nan
    chunk = read_chunk(write_chunk(data), [1])
    assert chunk.data.shape == (1, 5, 7)
    assert chunk.valid.all()


def test_a_band_that_is_not_there_is_named(write_chunk):
    with pytest.raises(ValueError, match="has 2 bands; band 3"):
        read_chunk(write_chunk(DATA), [0, 2])


def test_the_centre_is_longitude_and_latitude(write_chunk):
    longitude, latitude = read_chunk(write_chunk(DATA)).centre
    assert (round(longitude, 1), round(latitude, 1)) == (7.7, 45.1)
    assert read_chunk(write_chunk(DATA, name="b.tif", crs=None)).centre is None


def test_a_mask_has_the_chunks_grid_and_is_complete_or_absent(write_chunk, tmp_path):
    chunk = read_chunk(write_chunk(DATA))
    ids = np.full((5, 7), 255, np.uint8)
    write_mask(str(tmp_path / "mask.tif"), ids, chunk.profile)
    with rasterio.open(tmp_path / "mask.tif") as mask:
        assert (mask.crs, mask.transform) == (chunk.profile["crs"], chunk.profile["transform"])
        assert (mask.nodata, mask.dtypes) == (255, ("uint8",))
    with pytest.raises(rasterio.errors.RasterioIOError):
        write_mask(str(tmp_path / "no" / "mask.tif"), ids, chunk.profile)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["chunk.tif", "mask.tif"]


def test_base64_text_decodes_to_the_same_mask(write_chunk):
    chunk = read_chunk(write_chunk(DATA))
    ids = np.arange(35, dtype=np.uint8).reshape(5, 7)
    with MemoryFile(base64.b64decode(encode_mask(ids, chunk.profile))) as memory, memory.open() as mask:
        assert np.array_equal(mask.read(1), ids)
