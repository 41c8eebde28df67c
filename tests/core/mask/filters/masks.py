"""Small masks as GDAL datasets."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from osgeo import gdal

NODATA = 255
small_masks = arrays.arrays(
    np.uint8,
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
    elements=st.sampled_from([0, 1, 2, 254, NODATA]),
)


def dataset_of(ids: np.ndarray, driver: str = "MEM", path: str = "", options=()) -> gdal.Dataset:
    height, width = ids.shape
    dataset = gdal.GetDriverByName(driver).Create(path, width, height, 1, gdal.GDT_Byte, list(options))
    dataset.GetRasterBand(1).SetNoDataValue(NODATA)
    dataset.GetRasterBand(1).WriteArray(ids)
    return dataset


def filtered(step_function, ids, *args, **options) -> np.ndarray:
    """What a filter makes of a mask, written into another dataset."""
    source, target = dataset_of(np.asarray(ids, np.uint8)), dataset_of(np.full_like(ids, 77, np.uint8))
    steps = list(step_function(source, target, *args, **options))
    assert [step.share for step in steps] == sorted(step.share for step in steps)
    assert steps[-1].share == 1.0
    result = target.ReadAsArray()
    assert sum(step.changed for step in steps) == (result != ids).sum()
    return result
