"""Bands that lie in files of their own are found by the names of these files."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

import pytest
from osgeo import gdal

from geoseg_qgis.core.bands.match import WantedBand
from geoseg_qgis.errors import BandError

from ..files import numbers, write_raster
from .scenes import SIX, files_found, match, write_files

MSI = ["B02", "B03", "B04", "B8A", "B11", "B12"]
ALL_MSI = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12"]
OLI = ["B2", "B3", "B4", "B5", "B6", "B7"]
TM = ["B1", "B2", "B3", "B4", "B5", "B7"]
SAFE = "S2B_MSIL2A_20230701T101031_N0509_R022_T32TNR_20230701T134512.SAFE/GRANULE/L2A_T32TNR/IMG_DATA"


@pytest.mark.parametrize(
    ("form", "codes", "there"),
    [
        ("T32TNR_20230701T101031_{}.jp2.tif", MSI, ALL_MSI),
        ("S2A_MSIL1C_x.SAFE/GRANULE/IMG_DATA/{}.tif", MSI, ALL_MSI),
        ("S2A_15SXU_20200101_0_L2A/{}.tif", MSI, ALL_MSI),
        ("S2A_15SXU_20200101_0_L2A_{}.tif", MSI, ALL_MSI),
        ("2023-07-01-00_00_Sentinel-2_L2A_{}_(Raw).tiff", MSI, ALL_MSI),
        ("HLS.S30.T15SXU.2020001T170711.v2.0.{}.tif", MSI, ALL_MSI),
        (
            "HLS.L30.T15SXU.2020001T170711.v2.0.{}.tif",
            [f"B0{n}" for n in range(2, 8)],
            [f"B{n:02}" for n in range(1, 12) if n != 8],
        ),
        (
            "LC08_L2SP_045032_20200101_20200823_02_T1_SR_{}.TIF",
            OLI,
            ["B1", *OLI],
        ),
        ("LC09_L1TP_045032_20220101_20220823_02_T1_{}.TIF", OLI, [f"B{n}" for n in range(1, 12)]),
        ("LE07_L2SP_045032_20020101_20200823_02_T1_SR_{}.TIF", TM, TM),
        ("LT05_L2SP_045032_19900101_20200823_02_T1_SR_{}.TIF", TM, TM),
        ("scene_{}.tif", ["blue", "green", "red", "nir08", "swir16", "swir22"], ["coastal", "nir", "visual"]),
        ("{}.tif", ["BLUE", "Green", "red", "nir_narrow", "SWIR-1", "swir 2"], ["scl", "near_infra_red"]),
        (
            "MOD09A1.A2020001.h18v04.061.{}.tif",
            [f"sur_refl_b0{n}" for n in (3, 4, 1, 2, 6, 7)],
            [f"sur_refl_b0{n}" for n in range(1, 8)],
        ),
        (
            "MOD09A1.061_{}_doy2020001_aid0001.tif",
            [f"sur_refl_b0{n}" for n in (3, 4, 1, 2, 6, 7)],
            ["sur_refl_qc_500m", "sur_refl_b05"],
        ),
    ],
)
def test_every_products_files_are_known(tmp_path, form, codes, there):
    names = [form.format(code) for code in dict.fromkeys([*codes, *there])]
    random.Random(1).shuffle(names)
    found = match(write_files(tmp_path, names))
    assert [Path(s.path).name for s in found.sources] == [Path(form.format(code)).name for code in codes]
    assert {source.band for source in found.sources} == {1}
    assert "By the " in found.notes[-1] and "file" in found.notes[-1]


def test_the_sensor_of_a_folder_is_said_in_the_note(tmp_path):
    found = match(write_files(tmp_path, [f"LC08_L2SP_045032/{code}.tif" for code in OLI]))
    assert found.notes[0].startswith(
        "By the file names of Landsat 8/9 (as the folder LC08_L2SP_045032 says): BLUE is band 1 of B2.tif;"
    )


def test_the_innermost_folder_counts(tmp_path):
    assert files_found(write_files(tmp_path, [f"sentinel-2/LC08_x/{code}.tif" for code in OLI]))
    with pytest.raises(BandError, match="which sensor's"):
        match(write_files(tmp_path, [f"LC08_x/sentinel-2-and-landsat-8/{code}.tif" for code in OLI]))


def test_metadata_may_name_the_sensor_and_tell_the_files_beside_it(tmp_path):
    paths = write_files(tmp_path, [f"x/{code}.tif" for code in OLI])
    dataset = gdal.Open(paths[3], gdal.GA_Update)
    dataset.SetMetadata({"SPACECRAFT_ID": "LANDSAT_8"})
    del dataset
    found = match(paths)
    assert [source.path for source in found.sources] == paths
    assert any("Landsat 8/9 (as B5.tif beside it says)" in note for note in found.notes)


def test_b8a_tells_the_files_beside_it_but_no_others(tmp_path):
    assert files_found(write_files(tmp_path, [f"a/{code}.tif" for code in ALL_MSI])) == [
        f"{code}.tif" for code in MSI
    ]
    apart = write_files(tmp_path, [*(f"b/{code}.tif" for code in MSI if code != "B8A"), "c/B8A.tif"])
    with pytest.raises(BandError, match="No band is known to be BLUE, GREEN, RED, SWIR_1, SWIR_2"):
        match(apart)


def test_codes_without_a_sensor_are_no_evidence_and_no_order(tmp_path):
    with pytest.raises(BandError, match=r"which sensor's.*B2, B3, B4, B5, B6, B7") as caught:
        match(write_files(tmp_path, [f"{code}.tif" for code in OLI]))
    assert "BLUE=B2.tif, GREEN=B3.tif, RED=B4.tif, …" in caught.value.advice


def test_the_band_is_not_read_from_a_file_with_several_bands_or_a_mask(tmp_path):
    paths = write_files(tmp_path, ["S2A_x_B02.tif"], bands=2)
    with pytest.raises(BandError):
        match(paths, wanted=SIX[:1])
    masks = write_files(tmp_path, ["S2A_x_B03.tif", "MSK_QUALIT_B02.tif", "S2A_MSK_QUALIT_B03.tif"])
    assert files_found(masks, wanted=SIX[1:2]) == ["S2A_x_B03.tif"]


def test_another_kind_of_nir_or_red_is_not_taken(tmp_path):
    paths = write_files(tmp_path, ["narrow_nir.tif", "near_infra_red.tif", "green.tif"])
    with pytest.raises(BandError, match="NIR_BROAD, RED"):
        match(paths, wanted=[WantedBand("NIR_BROAD", ("nir",)), SIX[2], SIX[1]])


def test_names_of_bands_are_stronger_than_names_of_files_but_b1_is_no_name(tmp_path):
    paths = [
        write_raster(tmp_path / f"LE07_x_{code}.tif", numbers(1, 3, 3), descriptions=["b1"])
        for code in TM[:5]
    ]
    paths.append(write_raster(tmp_path / "LE07_x_B6.tif", numbers(1, 3, 3), descriptions=["SWIR 2"]))
    assert [Path(p).name for p in paths] == files_found(paths)


def test_thirteen_layers_and_one_twice(tmp_path):
    paths = write_files(tmp_path, [f"S2A_{code}.tif" for code in ALL_MSI])
    again = str(Path(paths[1]).parent / "." / ".." / tmp_path.name / "S2A_B02.tif")
    found = match([*paths, paths[1], again])
    assert found.sources[0].path == paths[1]
    assert files_found([*paths, again]) == [f"S2A_{code}.tif" for code in MSI]


def test_of_several_resolutions_the_finest_is_taken_and_said(tmp_path):
    names = {
        10: ["B02", "B03", "B04", "B08"],
        20: ["B02", "B03", "B04", "B8A", "B11", "B12", "SCL"],
        60: ["B01", "B02", "B03", "B04", "B8A", "B11", "B12"],
    }
    paths = []
    for pixel in (60, 20, 10):
        forms = [f"{SAFE}/R{pixel}m/T32TNR_20230701T101031_{code}_{pixel}m.tif" for code in names[pixel]]
        paths += write_files(tmp_path, forms, float(pixel))
    found = match(paths)
    assert [Path(source.path).name[23:-4] for source in found.sources] == [
        *("B02_10m", "B03_10m", "B04_10m", "B8A_20m", "B11_20m", "B12_20m")
    ]
    assert found.notes[0].startswith(
        "Of several resolutions of one band the finest is taken: T32TNR_20230701T101031_B02_10m.tif rather than "
        "T32TNR_20230701T101031_B02_60m.tif, T32TNR_20230701T101031_B02_20m.tif; "
    )


def test_the_same_holds_where_the_files_were_put_elsewhere(tmp_path):
    fine = write_files(tmp_path, [f"a/T32TNR_20230701T101031_{c}_10m.tif" for c in MSI[:3]], 10.0)
    coarse = write_files(tmp_path, [f"b/T32TNR_20230701T101031_{c}_20m.tif" for c in MSI], 20.0)
    assert files_found([*coarse, *fine])[:3] == [Path(path).name for path in fine]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("T32TNR_20230701T101031_{}_10m.tif", "T32TNR_20230711T101031_{}_20m.tif"),
        ("T32TNR_20230701T101031_{}_10m.tif", "T32TNS_20230701T101031_{}_20m.tif"),
        ("T32TNR_20230701T101031_{}.tif", "T32TNR_20230701T101031_{}_20m.tif"),
        ("2023/s2_{}_10m.tif", "2024/s2_{}_20m.tif"),
        ("2023/S2A_{}.tif", "2024/S2A_{}.tif"),
    ],
    ids=["two dates", "two tiles", "two levels", "two folders", "the same name"],
)
def test_two_products_are_an_error_with_the_candidates(tmp_path, first, second):
    paths = write_files(tmp_path, [first.format(code) for code in MSI], 10.0)
    paths += write_files(tmp_path, [second.format(code) for code in MSI], 20.0)
    with pytest.raises(BandError) as caught:
        match(paths)
    one, other = first.format("B02"), second.format("B02")
    if Path(one).name != Path(other).name:
        one, other = Path(one).name, Path(other).name
    assert f"BLUE could be any of: band 1 of {one}; band 1 of {other}." in caught.value.message


def test_two_resolutions_of_equal_pixels_are_an_error(tmp_path):
    with pytest.raises(BandError, match="BLUE could be any of"):
        match(write_files(tmp_path, ["S2A_x_B02_10m.tif", "S2A_x_B02_20m.tif"]), wanted=SIX[:1])


def test_bands_in_an_archive_are_found(tmp_path):
    paths = write_files(tmp_path, [f"{code}.tif" for code in MSI])
    archive = tmp_path / "S2A_MSIL2A_20230701.SAFE.zip"
    with zipfile.ZipFile(archive, "w") as out:
        for path in paths:
            out.write(path, f"IMG_DATA/{Path(path).name}")
    inside = [f"/vsizip/{archive}/IMG_DATA/{code}.tif" for code in MSI]
    assert [source.path for source in match(reversed(inside)).sources] == inside


def test_real_jp2_files_of_a_safe_folder(tmp_path):
    (tif,) = write_files(tmp_path, ["t.tif"])
    folder = tmp_path / SAFE / "R20m"
    folder.mkdir(parents=True)
    paths = [str(folder / f"T32TNR_20230701T101031_{code}_20m.jp2") for code in [*MSI, "SCL", "TCI"]]
    for path in paths:
        bands = [1, 1, 1] if "TCI" in path else [1]
        kind = gdal.GDT_Byte if "TCI" in path else gdal.GDT_UInt16
        gdal.Translate(path, tif, format="JP2OpenJPEG", outputType=kind, bandList=bands)
    assert [source.path for source in match(paths).sources] == paths[:6]
    text = ", ".join(f"{band.name}={code}_20m.jp2" for band, code in zip(SIX, MSI))
    assert [source.path for source in match(paths, text).sources] == paths[:6]


def test_subdatasets_are_known_by_their_own_names(tmp_path):
    netcdf, geopackage = tmp_path / "a, b.nc", tmp_path / "rasters.gpkg"
    _write_netcdf(netcdf, MSI)
    (tif,) = write_files(tmp_path, ["t.tif"])
    for code in MSI:
        options = [f"RASTER_TABLE={code}", *(["APPEND_SUBDATASET=YES"] if geopackage.exists() else [])]
        assert gdal.Translate(str(geopackage), tif, format="GPKG", creationOptions=options, outputType=1)
    for form in (f'NETCDF:"{netcdf}":{{}}', f"GPKG:{geopackage}:{{}}"):
        paths = [form.format(code) for code in MSI]
        found = match(reversed(paths))
        assert [source.path for source in found.sources] == paths
        text = ", ".join(f"{band.name}={code}" for band, code in zip(SIX, MSI))
        assert [source.path for source in match(paths, text).sources] == paths
        whole = ", ".join(f"{band.name}={path}:1" for band, path in zip(SIX, paths))
        assert [source.path for source in match(paths, whole).sources] == paths
    assert "band 1 of rasters.gpkg:B02" in " ".join(found.notes)


def _write_netcdf(path: Path, names: list[str]) -> None:
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path))
    group = dataset.GetRootGroup()
    sides = [group.CreateDimension(name, None, None, 4) for name in ("y", "x")]
    for name in names:
        array = group.CreateMDArray(name, sides, gdal.ExtendedDataType.Create(gdal.GDT_Int16))
        array.Write(numbers(1, 4, 4)[0])
        del array
    del sides, group, dataset
