"""Bands are found by the wavelengths that files state, in whatever way they do."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal

from geoseg_qgis.core.bands.match import WantedBand, match_bands
from geoseg_qgis.errors import BandError

from ..files import numbers, write_raster
from .scenes import SIX, match
from .test_match import found, raster


def wavelengths(path: str, items: list[dict[str, str]], domain: str = "") -> str:
    dataset = gdal.Open(path, gdal.GA_Update)
    for number, item in enumerate(items, start=1):
        dataset.GetRasterBand(number).SetMetadata(item, domain)
    del dataset
    return path


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


@pytest.mark.parametrize(
    ("items", "nm"),
    [
        ({"eo:center_wavelength": "0.665"}, 665),
        ({"EO:CENTER_WAVELENGTH": "0.665"}, 665),
        ({"central_wavelength_um": "0.665"}, 665),
        ({"wavelength": "665", "wavelength_units": "Unknown"}, 665),
        ({"wavelength": "665", "wavelength_units": "Index"}, None),
        ({"wavelength": "665", "wavelength_units": "Wavenumber"}, None),
        ({"wavelength": "no number"}, None),
    ],
)
def test_leftovers_of_other_formats_count_and_other_units_do_not(tmp_path, items, nm):
    path = wavelengths(raster(tmp_path, 2, ("x1", "x2")), [items])
    if nm is None:
        with pytest.raises(BandError):
            found(path, wanted=SIX[2:3])
    else:
        assert found(path, wanted=SIX[2:3]) == [1]


def test_a_description_may_state_a_wavelength(tmp_path):
    names = (
        "2190 nm",
        "b (1.61 µm)",
        "865nm",
        "842 nm",
        "0.665 Micrometers",
        "x, 560.4 nanometers",
        "492 nm",
    )
    assert found(raster(tmp_path, 7, names)) == [7, 6, 5, 3, 2, 1]


@pytest.mark.parametrize(
    "header",
    [
        "wavelength units = Nanometers\nwavelength = {2190, 1610, 865, 842,\n 665, 560.5, 492}",
        "wavelength units = Micrometers\nwavelength = {2.19, 1.61, .865, 0.842, 0.665, 0.5605, 0.492}",
        "wavelength = {2190, 1610, 865, 842, 665, 560.5, 492}",
        "wavelength units = µm\nwavelength = {2.19, 1.61, .865, 0.842, 0.665, 0.5605, 0.492}",
        "wavelength units = Nanometers\nwavelength = {2190, 1610, 865, 842, 665, 560.5, 492}\n"
        "band names = {one, two, three, four, five, six, seven}",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_the_header_of_an_envi_file_counts(tmp_path, header, encoding):
    path = tmp_path / "cube.dat"
    gdal.GetDriverByName("ENVI").Create(str(path), 3, 3, 7, gdal.GDT_Int16)
    with path.with_suffix(".hdr").open("a", encoding=encoding) as out:
        out.write(header + "\n")
    match = match_bands(SIX, [str(path)])
    assert [source.band for source in match.sources] == [7, 6, 5, 3, 2, 1]
    assert "wavelength" in match.notes[0]


def test_a_description_of_a_hundred_thousand_digits_states_nothing(tmp_path):
    with pytest.raises(BandError, match=r"It is not known|No band is known"):
        found(raster(tmp_path, 2, ("1" * 100_000, "1." * 50_000)), wanted=SIX[:1])


def single_bands(folder: Path, nanometres, prefix: str = "x") -> list[str]:
    """Write one file for each wavelength; their names say nothing."""
    paths = []
    for number, nm in enumerate(nanometres):
        path = write_raster(folder / f"{prefix}{number}x.tif", numbers(1, 3, 3))
        paths.append(wavelengths(path, [{"CENTRAL_WAVELENGTH_UM": str(nm / 1000)}], "IMAGERY"))
    return paths


def test_over_several_files_the_nearest_wins(tmp_path):
    twelve = (443, 490, 560, 665, 705, 740, 783, 842, 865, 945, 1610, 2190)
    paths = single_bands(tmp_path, twelve)
    chosen = [paths[twelve.index(nm)] for nm in (490, 560, 665, 865, 1610, 2190)]
    assert [source.path for source in match(reversed(paths)).sources] == chosen


@pytest.mark.parametrize(
    ("one", "other", "aim"),
    [(665, 665, 665), (664.6, 665.0, 665), (660, 670, 665), (2202.4, 2185.7, 2200)],
    ids=["the same", "twins", "to both sides", "twins in the infrared"],
)
def test_equally_near_ones_are_an_error(tmp_path, one, other, aim):
    with pytest.raises(BandError, match=r"X could be any of: band 1 of x0x.tif; band 1 of x1x.tif"):
        match(single_bands(tmp_path, (one, other)), wanted=[WantedBand("X", (), aim)])


def test_the_same_wavelength_twice_in_one_file_is_an_error(tmp_path):
    path = wavelengths(raster(tmp_path, 2), [{"wavelength": "665"}, {"wavelength": "665"}])
    with pytest.raises(BandError, match="RED could be any of"):
        found(path, wanted=SIX[2:3])


def test_neighbours_in_a_hyperspectral_cube_are_told_apart(tmp_path):
    cube = wavelengths(raster(tmp_path, 9), [{"wavelength": str(655 + 2.4 * k)} for k in range(9)])
    assert found(cube, wanted=SIX[2:3]) == [5]


def test_a_file_named_for_another_wavelength_is_no_answer(tmp_path):
    path = wavelengths(write_raster(tmp_path / "red.tif", numbers(1, 3, 3)), [{"wavelength": "860"}])
    with pytest.raises(BandError):
        found(path, wanted=[SIX[2], SIX[1]])


def test_a_common_name_of_stac_is_a_name(tmp_path):
    path = wavelengths(raster(tmp_path, 2), [{"eo:common_name": "swir22"}, {"common_name": "Blue"}])
    assert found(path, wanted=[SIX[0], SIX[5]]) == [2, 1]
