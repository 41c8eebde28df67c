"""Reading chunks."""

from __future__ import annotations

import numpy as np
import pytest

from geoseg_worker.rasters import read_chunk

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
