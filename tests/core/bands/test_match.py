from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.bands.match import WantedBand, match_bands, parse_bands_text
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


def wavelengths(path: str, items: list[dict[str, str]], domain: str = "") -> str:
    dataset = gdal.Open(path, gdal.GA_Update)
    for number, item in enumerate(items, start=1):
        dataset.GetRasterBand(number).SetMetadata(item, domain)
    del dataset
    return path


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


def test_names_of_sentinel_2_are_known_by_their_8a(tmp_path):
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


@pytest.mark.parametrize(
    ("domain", "items"),
    [
        (
            "IMAGERY",
            [{"CENTRAL_WAVELENGTH_UM": str(nm / 1000)} for nm in (2190, 1610, 865, 842, 665, 560, 492)],
        ),
        ("", [{"wavelength": str(nm)} for nm in (2190, 1610, 865, 842, 665, 560, 492)]),
        ("", [{"WAVELENGTH": f"{nm / 1000} um"} for nm in (2190, 1610, 865, 842, 665, 560, 492)]),
        (
            "",
            [
                {"wavelength": str(nm / 1000), "wavelength_units": "Micrometers"}
                for nm in (2190, 1610, 865, 842, 665, 560, 492)
            ],
        ),
        (
            "",
            [
                {"wavelength": str(nm), "wavelength_units": "Nanometers"}
                for nm in (2190, 1610, 865, 842, 665, 560, 492)
            ],
        ),
    ],
)
def test_bands_are_found_by_wavelength(tmp_path, domain, items):
    path = wavelengths(raster(tmp_path, 7), items, domain)
    match = match_bands(SIX, [path])
    assert [source.band for source in match.sources] == [7, 6, 5, 3, 2, 1]
    assert "wavelength" in match.notes[0]


def test_a_wavelength_that_is_only_near_is_no_answer(tmp_path):
    path = wavelengths(raster(tmp_path, 1), [{"wavelength": "704"}])
    with pytest.raises(BandError):
        found(path, wanted=[WantedBand("RED", (), 665), WantedBand("GREEN", (), 560)])


def test_a_name_that_contradicts_its_wavelength_is_no_answer(tmp_path):
    path = wavelengths(raster(tmp_path, 2, ("red", "x1")), [{"wavelength": "860"}, {"wavelength": "660"}])
    assert found(path, wanted=[WantedBand("RED", (), 665)]) == [2]


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
    with pytest.raises(BandError, match="both NIR_BROAD and NIR_NARROW"):
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


def test_bands_text_may_name_the_models_bands(tmp_path):
    text = "swir 2=1; SWIR_1=2, nir08 = 3\nred=4, Green=scene:5, BLUE=scene.tif:6"
    assert found(raster(tmp_path, 6), text) == [6, 5, 4, 3, 2, 1]


def test_bands_text_overrules_names_and_is_noted(tmp_path):
    path = raster(tmp_path, 6, ("blue", "green", "red", "nir08", "swir16", "swir22"))
    match = match_bands(SIX, [path], "6,5,4,3,2,1")
    assert [source.band for source in match.sources] == [6, 5, 4, 3, 2, 1]
    assert match.notes[0].startswith("As BANDS says: BLUE is band 6, GREEN is band 5,")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1,2,3", "where 3 bands are; the model needs 6"),
        ("BLUE=1", "Missing: GREEN, RED"),
        ("BLUE=1, BLUE=2", "BLUE is said twice"),
        ("PINK=1", "PINK is no band of the model"),
        ("BLUE=1, 2", "mixes"),
        ("BLUE", "names no band"),
        ("0,1,2,3,4,5", "counted from 1"),
        ("1,2,3,4,5,7", "band 7 .* has 6"),
        ("1,2,3,4,5,other.tif:6", "none of the inputs.*scene.tif"),
    ],
)
def test_a_wrong_bands_text_says_what_is_wrong(tmp_path, text, says):
    with pytest.raises(BandError, match=says):
        found(raster(tmp_path, 6), text)


def test_a_number_alone_does_not_choose_among_files(tmp_path):
    paths = [raster(tmp_path, 6, file=name) for name in ("a.tif", "b.tif")]
    with pytest.raises(BandError, match=r"several inputs.*a\.tif, b\.tif"):
        match_bands(SIX, paths, "1,2,3,4,5,6")
    match = match_bands(SIX, paths, "a:1,a:2,a:3,b:4,b:5,b:6")
    assert [source.path for source in match.sources] == [paths[0]] * 3 + [paths[1]] * 3


def test_files_may_have_colons_in_their_path():
    (entry,) = parse_bands_text("BLUE=C:/data/scene.tif:12")
    assert (entry.name, entry.file, entry.number) == ("BLUE", "C:/data/scene.tif", 12)


def test_a_missing_raster_is_an_error_about_the_raster():
    with pytest.raises(RasterError, match="does not exist"):
        found("/nowhere/a.tif")
