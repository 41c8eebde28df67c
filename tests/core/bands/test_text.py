"""The BANDS text overrides whatever the files say."""

from __future__ import annotations

import pytest

from geoseg_qgis.core.bands.match import match_bands
from geoseg_qgis.core.bands.text import parse_bands_text
from geoseg_qgis.errors import BandError

from ..files import numbers, write_raster
from .scenes import match, write_files
from .test_match import SIX, found, raster


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
        ("1,2,3,4,5,other.tif:6", "no such file among the inputs.*scene.tif"),
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


@pytest.mark.parametrize(
    ("text", "name", "file", "number"),
    [
        ("2", "", "", 2),
        ("BLUE=2", "BLUE", "", 2),
        (" nir narrow = B8A.jp2 ", "nir narrow", "B8A.jp2", None),
        ("BLUE=my scene.tif : 2", "BLUE", "my scene.tif", 2),
        ('BLUE="a, b=c.tif":2', "BLUE", "a, b=c.tif", 2),
        ('BLUE = "a;b.tif" : 2', "BLUE", "a;b.tif", 2),
        ('BLUE="scene:2"', "BLUE", "scene:2", None),
        ('"2"', "", "2", None),
        ('"a=b.tif":3', "", "a=b.tif", 3),
        (r"BLUE=C:\data\scene.tif", "BLUE", r"C:\data\scene.tif", None),
        (r"BLUE=C:\data\scene.tif:2", "BLUE", r"C:\data\scene.tif", 2),
        ("BLUE=GPKG:/a/b.gpkg:land", "BLUE", "GPKG:/a/b.gpkg:land", None),
        ('BLUE=NETCDF:"/a/b, c.nc":B02:1', "BLUE", "NETCDF:/a/b, c.nc:B02", 1),
    ],
)
def test_every_form_is_read(text, name, file, number):
    (entry,) = parse_bands_text(text)
    assert (entry.name, entry.file, entry.number) == (name, file, number)


@pytest.mark.parametrize("text", ["BLUE=", "BLUE=:2x", "=", '""', 'BLUE="a.tif:2', "BLUE=0", "a.tif:0"])
def test_no_text_is_read_for_something_else(tmp_path, text):
    with pytest.raises(BandError, match="BANDS"):
        found(raster(tmp_path, 6), text)


@pytest.mark.parametrize("text", ["", "  ", ",", "\n;,"])
def test_an_empty_text_means_to_find_them(tmp_path, text):
    assert found(raster(tmp_path, 6), text) == [1, 2, 3, 4, 5, 6]


def test_a_file_alone_is_its_one_band(tmp_path):
    paths = write_files(tmp_path, [f"{code}.tif" for code in "abcdef"])
    text = "BLUE=f.tif, GREEN=e, RED=d.tif:1, NIR_NARROW=c.tif, SWIR_1=b.tif, SWIR_2=a.tif"
    assert [source.path for source in match(paths, text).sources] == paths[::-1]
    assert [s.path for s in match(paths, "f.tif,e.tif,d.tif,c.tif,b.tif,a.tif").sources] == paths[::-1]


def test_a_file_alone_with_several_bands_is_an_error_that_names_them(tmp_path):
    path = raster(tmp_path, 3, ("red", "green", "nir"))
    with pytest.raises(BandError, match=r"3 image bands \(1 red, 2 green, 3 nir\)"):
        found(path, "BLUE=scene.tif", wanted=SIX[:1])


def test_an_alpha_band_cannot_be_asked_for(tmp_path):
    path = write_raster(tmp_path / "a.tif", numbers(2, 3, 3, "uint8"), options=["ALPHA=YES"])
    assert found(path, "a.tif", wanted=SIX[:1]) == [1]
    with pytest.raises(BandError, match=r"band 2 of a\.tif, which has 1 image band"):
        found(path, "2", wanted=SIX[:1])


def test_names_with_signs_and_layers_called_by_numbers(tmp_path):
    odd = raster(tmp_path, 2, file="a, b=c.tif")
    ends = raster(tmp_path, 2, file="scene:2")
    sources = match([odd, ends], 'BLUE="a, b=c.tif":2, GREEN="scene:2":1', SIX[:2]).sources
    assert [(s.path, s.band) for s in sources] == [(odd, 2), (ends, 1)]
    with pytest.raises(BandError) as caught:
        match([odd, ends], "BLUE=x.tif:2", SIX[:1])
    assert '"a, b=c.tif", "scene:2"' in caught.value.advice


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path):
    a, b = write_files(tmp_path, ["a/scene.tif", "b/scene.tif"], bands=2)
    with pytest.raises(BandError, match=r"several of the inputs.*a/scene\.tif, b/scene\.tif"):
        match([a, b], "BLUE=scene.tif:2", SIX[:1])
    found = match([a, b], f"BLUE=b/scene.tif:2, GREEN=a/scene:1, RED={b}:1", SIX[:3])
    assert [(s.path, s.band) for s in found.sources] == [(b, 2), (a, 1), (b, 1)]
    assert found.notes == (
        "As BANDS says: BLUE is band 2, RED is band 1 of b/scene.tif; GREEN is band 1 of a/scene.tif.",
    )


def test_a_raster_given_twice_counts_once(tmp_path):
    path = raster(tmp_path, 6)
    assert [source.band for source in match([path, path], "6,5,4,3,2,1").sources] == [6, 5, 4, 3, 2, 1]
    assert len(match([path, path]).sources) == 6
