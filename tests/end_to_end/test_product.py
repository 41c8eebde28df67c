"""A scene as analysts get it: six files of two pixel sizes, holes, an area of interest in another CRS."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from s2_scene import write_product

pytestmark = [pytest.mark.engine, pytest.mark.end_to_end]
EDGE = 1500


@pytest.fixture(scope="module")
def product(tmp_path_factory):
    folder = tmp_path_factory.mktemp("product")
    return write_product(folder, EDGE), folder / "aoi.gpkg"


def test_the_files_of_a_product_become_one_mask_cut_to_the_area_of_interest(segment, product, tmp_path):
    bands, area = product
    part = segment(INPUT=bands, AOI=area, OUTPUT=tmp_path / "part.tif")
    assert part.code == 0, part.output
    assert "BLUE is band 1 of" in part.output and "processing baseline 05.09, with its offset" in part.output
    whole = segment(INPUT=bands, OUTPUT=tmp_path / "whole.tif")
    assert whole.code == 0, whole.output

    everything = gdal.Open(str(tmp_path / "whole.tif"))
    fine, result = gdal.Open(bands[0]), gdal.Open(str(tmp_path / "part.tif"))
    assert everything.GetGeoTransform() == fine.GetGeoTransform()
    coarse = gdal.Open(bands[3]).ReadAsArray().repeat(2, axis=0).repeat(2, axis=1)
    unseen = (fine.ReadAsArray() == 0) | (coarse == 0)
    classes = everything.ReadAsArray()
    assert np.array_equal(classes == 255, unseen) and unseen.any()

    x, y = result.GetGeoTransform()[0], result.GetGeoTransform()[3]
    left, top = round((x - 600_000) / 10), round((5_200_020 - y) / 10)
    ids = result.ReadAsArray()
    same = classes[top : top + ids.shape[0], left : left + ids.shape[1]]
    inside = ids != 255
    assert 0.6 < inside.sum() / (~unseen).sum() < 0.95
    assert (ids[inside] == same[inside]).all()
    fields = sum(int(whole.results[f"CLASS_{number}_PIXELS"]) for number in (1, 2))
    assert fields > 0.7 * int(whole.results["VALID_PIXELS"]), "fields are vegetation and bare ground"
