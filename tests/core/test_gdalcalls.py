from __future__ import annotations

import pytest
from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt, items_of, text_of, texts_of

from .files import host_raises


@pytest.mark.parametrize("raises", [False, True])
def test_a_failure_is_text_whatever_the_host_has_chosen(raises):
    with host_raises(raises):
        answer = attempt(gdal.Open, "/nowhere/a.tif")
    assert answer.value is None
    assert "/nowhere/a.tif" in answer.reason == answer.problem


def test_a_sentence_has_a_reason_where_gdal_gives_none():
    assert attempt(lambda: None).reason == "GDAL gives no reason"


@pytest.mark.parametrize("raw", ["Gewässer", "Gewässer".encode(), b"Gew\xe4sser", "Gew\udce4sser"])
def test_letters_are_read_whatever_their_encoding(raw):
    assert text_of(raw) == "Gewässer"


def test_what_is_not_there_is_empty():
    dataset = gdal.GetDriverByName("MEM").Create("", 1, 1)
    assert items_of(dataset) == items_of(dataset, "RPC") == {}
    assert texts_of(dataset.GetRasterBand(1).GetCategoryNames) == []


@pytest.mark.parametrize("raises", [False, True])
def test_words_that_are_not_utf_8_are_a_failure_like_any_other(tmp_path, raises):
    """GDAL cannot hand them to Python, and a file may bring it to say any words."""
    path = tmp_path / "a.vrt"
    text = '<VRTDataset rasterXSize="1" rasterYSize="1"><VRTRasterBand dataType="@"/></VRTDataset>'
    path.write_bytes(text.encode().replace(b"@", b"\xe4"))
    with host_raises(raises):
        answer = attempt(gdal.OpenEx, str(path), gdal.OF_RASTER)
        assert attempt(gdal.Open, "/nowhere/a.tif").problem, "nothing of it is left for the next call"
    assert answer.value is None
    assert "ä" in answer.reason
