"""What GDAL opens is called by a short name that tells it from the others, and found by one."""

from __future__ import annotations

import pytest

from geoseg_qgis.core.bands.filenames import name_says
from geoseg_qgis.core.bands.paths import Place, labels, meant_by, place_of


@pytest.mark.parametrize(
    ("path", "folders", "name"),
    [
        ("/a/b/scene.tif", ("a", "b"), "scene.tif"),
        (r"C:\data\scene.tif", ("C:", "data"), "scene.tif"),
        (r"GPKG:C:\data\x.gpkg:land", ("C:", "data"), "x.gpkg:land"),
        ("GPKG:/a/b c.gpkg:B02", ("a",), "b c.gpkg:B02"),
        ('NETCDF:"/a/x, y.nc":B02', ("a",), "x, y.nc:B02"),
        ("NETCDF:x.nc:B02", (), "x.nc:B02"),
        ('HDF5:"/d/x.h5"://grp/sub/B02', ("d",), "x.h5:B02"),
        ('HDF4_EOS:EOS_GRID:"x.hdf":MODIS_Grid_500m_2D:sur_refl_b01_1', (), "x.hdf:sur_refl_b01_1"),
        ("/vsizip/{/d/a.SAFE.zip}/B02.tif", ("vsizip", "d", "a.SAFE.zip"), "B02.tif"),
        ("/vsicurl/https://h.org/p/B02.tif?sig=a/b", ("vsicurl", "https:", "h.org", "p"), "B02.tif"),
        ('NETCDF:"/vsicurl/https://a.b/x.nc":B02', ("vsicurl", "https:", "a.b"), "x.nc:B02"),
        ("", (), ""),
    ],
)
def test_whatever_gdal_opens_is_taken_apart(path, folders, name):
    place = place_of(path)
    assert (place.folders, place.name) == (folders, name)


def test_labels_hold_as_many_folders_as_tell_them_apart():
    assert labels(["/a/1/s.tif", "/a/2/s.tif", "/b/2/s.tif", "/c/x.tif"]) == {
        "/a/1/s.tif": "1/s.tif",
        "/a/2/s.tif": "a/2/s.tif",
        "/b/2/s.tif": "b/2/s.tif",
        "/c/x.tif": "x.tif",
    }


@pytest.mark.parametrize("path", ["s.tif", "GTIFF_DIR:1:/p/x.tif"])
def test_where_folders_do_not_tell_the_whole_path_does(path):
    shown = labels([path, "/d/s.tif", "GTIFF_DIR:2:/p/x.tif"])
    assert len(set(shown.values())) == 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("scene.tif", ["/a/1/scene.tif", r"C:\2\scene.tif"]),
        ("1/scene.tif", ["/a/1/scene.tif"]),
        (r"2\scene.tif", [r"C:\2\scene.tif"]),
        (r"C:\2\scene.tif", [r"C:\2\scene.tif"]),
        ("1/scene", ["/a/1/scene.tif"]),
        ("SCENE.JP2", ["/a/scene.jp2"]),
        ("B02", ['NETCDF:"/a/x.nc":B02']),
        ("x.nc:B02", ['NETCDF:"/a/x.nc":B02']),
        ("NETCDF:/a/x.nc:B02", ['NETCDF:"/a/x.nc":B02']),
        ("cene.tif", []),
        ("tif", []),
        ("B8A.jp2", ["/s/T32TNR_20230701T101031_B8A.jp2"]),
        ("b8a", ["/s/T32TNR_20230701T101031_B8A.jp2"]),
        ("20230701T101031_B8A.jp2", ["/s/T32TNR_20230701T101031_B8A.jp2"]),
        ("8A.jp2", []),
    ],
)
def test_a_person_may_name_a_file_by_the_end_of_its_path(text, found):
    paths = ["/a/1/scene.tif", r"C:\2\scene.tif", "/a/scene.jp2", 'NETCDF:"/a/x.nc":B02']
    paths.append("/s/T32TNR_20230701T101031_B8A.jp2")
    assert meant_by(text, paths) == found


@pytest.mark.parametrize(
    ("layer", "code"),
    [("sur_refl_b01_1", "b1"), ("sur_refl_b01_c", ""), ("sur_refl_b07", "b7"), ("SurfReflect_I1", "")],
)
def test_names_within_modis_files_are_known(layer, code):
    assert name_says(place_of(f'HDF4_EOS:EOS_GRID:"MOD09GA.hdf":MODIS_Grid_500m_2D:{layer}')).code == code


@pytest.mark.parametrize("name", ["B0.tif", "B123.tif", "AB2.tif", "B2_B3x.tif", "QA_B2.tif", "b20.tif"])
def test_what_only_looks_like_a_band_is_none(name):
    assert name_says(Place((), name)).code == ""
