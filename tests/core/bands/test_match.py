from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.bands.match import WantedBand, match_bands
from geoseg_qgis.errors import BandError, RasterError

from ..files import numbers, write_raster

SIX = (
    WantedBand("BLUE", (), 490, {"sentinel-2": "B2", "landsat-8": "B2"}),
    WantedBand("GREEN", (), 560, {"sentinel-2": "B3", "landsat-8": "B3"}),
    WantedBand("RED", (), 665, {"sentinel-2": "B4", "landsat-8": "B4"}),
    WantedBand("NIR_NARROW", ("nir08",), 865, {"sentinel-2": "B8A", "landsat-8": "B5"}),
    WantedBand("SWIR_1", ("swir16",), 1610, {"sentinel-2": "B11", "landsat-8": "B6"}),
    WantedBand("SWIR_2", ("swir22",), 2200, {"sentinel-2": "B12", "landsat-8": "B7"}),
)
S2_NAMES = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")


def raster(folder, count, names=(), file="scene.tif", **options) -> str:
    return write_raster(folder / file, numbers(count, 3, 3), descriptions=names, **options)


def found(path, text="", wanted=SIX) -> list[int]:
    return [source.band for source in match_bands(wanted, [path], text).sources]


def test_bands_are_found_by_name_in_any_order_and_spelling(tmp_path):
    path = raster(tmp_path, 7, ("swir-2", "Red", "GREEN", "blue", "nir narrow", "SWIR 1", "thermal"))
    assert found(path) == [4, 3, 2, 5, 6, 1]


def test_an_alias_is_as_good_as_a_name(tmp_path):
    assert found(raster(tmp_path, 6, ("blue", "green", "red", "nir08", "swir16", "swir22"))) == [
        1,
        2,
        3,
        4,
        5,
        6,
    ]


def test_part_of_a_description_is_a_name_unless_another_band_has_it_whole(tmp_path):
    names = ("B2 - Blue", "Green (560 nm)", "red", "red, edge", "NIR narrow", "SWIR_1", "SWIR_2")
    assert found(raster(tmp_path, 7, names)) == [1, 2, 3, 5, 6, 7]


def test_b8a_tells_whose_names_these_are(tmp_path):
    path = raster(tmp_path, 13, S2_NAMES)
    match = match_bands(SIX, [path])
    assert [source.band for source in match.sources] == [2, 3, 4, 9, 12, 13]
    assert "Sentinel-2" in match.notes[0]


def test_the_same_names_on_landsat_are_other_bands(tmp_path):
    names = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B9", "B10", "B11")
    assert found(raster(tmp_path, 10, names, file="LC08_L2SP_scene.tif")) == [2, 3, 4, 5, 6, 7]
    assert found(raster(tmp_path, 10, names, file="HLS.L30.T14RNS.tif")) == [2, 3, 4, 5, 6, 7]


def test_sensor_names_without_a_sensor_are_not_guessed(tmp_path):
    with pytest.raises(BandError, match="not known which"):
        found(raster(tmp_path, 6, ("B2", "B3", "B4", "B5", "B6", "B7x")))


def test_a_sensor_in_the_metadata_counts(tmp_path):
    path = raster(tmp_path, 7, ("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7"))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadata({"SPACECRAFT_ID": "LANDSAT_8"})
    del dataset
    assert found(path) == [2, 3, 4, 5, 6, 7]


def test_position_counts_where_the_numbers_agree_and_is_said(tmp_path):
    match = match_bands(SIX, [raster(tmp_path, 6)])
    assert [source.band for source in match.sources] == [1, 2, 3, 4, 5, 6]
    assert match.notes == (
        "No band names in scene.tif: the 6 bands are taken in the model's order: "
        "BLUE, GREEN, RED, NIR_NARROW, SWIR_1, SWIR_2.",
    )


def test_an_alpha_band_is_no_band_of_the_image(tmp_path):
    path = write_raster(
        tmp_path / "a.tif", np.full((4, 3, 3), 9, np.uint8), options=["PHOTOMETRIC=MINISBLACK", "ALPHA=YES"]
    )
    wanted = [WantedBand("ONE"), WantedBand("TWO"), WantedBand("THREE")]
    assert found(path, wanted=wanted) == [1, 3, 4]


def test_colours_that_contradict_the_position_are_an_error(tmp_path):
    path = write_raster(tmp_path / "rgb.tif", np.full((3, 3, 3), 9, np.uint8), options=["PHOTOMETRIC=RGB"])
    assert found(path, wanted=[SIX[2], SIX[1], SIX[0]]) == [1, 2, 3]
    with pytest.raises(BandError, match="colours"):
        found(path, wanted=SIX[:3])


def test_names_that_mean_nothing_to_the_model_are_not_overruled_by_position(tmp_path):
    with pytest.raises(BandError, match="elevation"):
        found(raster(tmp_path, 6, ("elevation", "slope", "aspect", "a1x", "b1x", "c1x")))


def test_two_bands_of_one_name_are_an_error_that_lists_them(tmp_path):
    path = raster(tmp_path, 7, ("blue", "green", "red", "nir08", "swir16", "swir22", "blue"))
    with pytest.raises(
        BandError, match=r"BLUE could be any of: band 1 \(blue\) of scene.tif; band 7 \(blue\)"
    ):
        found(path)


def test_one_band_for_two_is_an_error(tmp_path):
    path = raster(tmp_path, 1, ("nir",))
    with pytest.raises(BandError, match=r"several of the model's \(NIR_BROAD, NIR_NARROW\)"):
        found(path, wanted=[WantedBand("NIR_BROAD", ("nir",)), WantedBand("NIR_NARROW", ("nir",))])


def test_too_few_bands_say_what_is_needed_and_what_is_there(tmp_path):
    with pytest.raises(BandError) as caught:
        found(raster(tmp_path, 3, ("blue", "green", "red")))
    text = str(caught.value)
    assert "NIR_NARROW, SWIR_1, SWIR_2" in text
    assert "3 image bands (1 blue, 2 green, 3 red)" in text
    assert "BANDS" in caught.value.advice


def test_bands_of_several_files_are_found_together(tmp_path):
    a = raster(tmp_path, 3, ("blue", "green", "red"), file="a.tif")
    b = raster(tmp_path, 3, ("nir08", "swir16", "swir22"), file="b.tif")
    assert [(s.path, s.band) for s in match_bands(SIX, [b, a]).sources] == [
        *((a, number) for number in (1, 2, 3)),
        *((b, number) for number in (1, 2, 3)),
    ]


def test_ten_bands_without_names_say_what_to_type(tmp_path, texas):
    path = str(tmp_path / "scene.tif")
    shutil.copy(texas, path)
    with pytest.raises(BandError) as caught:
        found(path)
    assert "10 image bands without names" in caught.value.message
    assert '"2,3,4,5,6,7"' in caught.value.advice
    assert found(path, "2,3,4,5,6,7") == [2, 3, 4, 5, 6, 7]


def test_a_product_that_the_file_names_is_known_and_said(texas):
    match = match_bands(SIX, [texas])
    assert [source.band for source in match.sources] == [2, 3, 4, 5, 6, 7]
    assert "taken for HLS L30" in match.notes[0] and "BLUE is band 2" in match.notes[0]


@pytest.mark.parametrize(
    ("file", "count", "numbers_found"),
    [
        ("Bolivia_23014_S2Hand.tif", 13, [2, 3, 4, 9, 12, 13]),
        ("S2A_MSIL1C_20200101.tif", 13, [2, 3, 4, 9, 12, 13]),
        ("S2B_MSIL2A_20200101.tif", 12, [2, 3, 4, 9, 11, 12]),
        ("S2D_MSIL2A_20280101.tif", 12, [2, 3, 4, 9, 11, 12]),
        ("HLS.S30.T10SEH.tif", 13, [2, 3, 4, 9, 12, 13]),
        ("HLS.L30.T10SEH.tif", 10, [2, 3, 4, 5, 6, 7]),
    ],
)
def test_known_products_have_known_orders(tmp_path, file, count, numbers_found):
    assert found(raster(tmp_path, count, file=file)) == numbers_found


@pytest.mark.parametrize(
    ("file", "count"), [("HLS.S30.x.tif", 10), ("chls_x.tif", 10), ("S2A_MSIL2A.tif", 13)]
)
def test_a_product_with_another_number_of_bands_is_not_taken_for_it(tmp_path, file, count):
    with pytest.raises(BandError):
        found(raster(tmp_path, count, file=file))


def test_a_missing_raster_is_an_error_about_the_raster():
    with pytest.raises(RasterError, match="does not exist"):
        found("/nowhere/a.tif")
