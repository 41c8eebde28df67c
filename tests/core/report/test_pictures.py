"""The pictures of a report: the right place, the right way up, in the right colours."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.mask.scorestyle import RAMP
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.core.report.content import Picture
from geoseg_qgis.core.report.pictures import make_pictures
from geoseg_qgis.core.report.thumbnails import small_values
from geoseg_qgis.errors import RasterError

from ..files import NORTH_UP, ROTATED, SOUTH_UP, wkt, write_raster
from .pages import pixels_of, report_of

WATER, TREES = (0x1F, 0x78, 0xB4), (0x33, 0xA0, 0x2C)


def quarters(upper_left, lower_right, elsewhere, side: int = 40, dtype="uint8") -> np.ndarray:
    """A square whose upper left and lower right quarters differ from the others."""
    values = np.full((side, side), elsewhere, dtype)
    values[: side // 2, : side // 2], values[side // 2 :, side // 2 :] = upper_left, lower_right
    return values


def pictures_of(report):
    return make_pictures(report, lambda: None)


def test_a_mask_has_its_colours_and_nodata_is_transparent(tmp_path):
    shown = pixels_of(pictures_of(report_of(tmp_path, quarters(0, 1, 255))).mask)
    assert shown.shape == (4, 40, 40), "a small raster is not blown up"
    assert tuple(shown[:, 5, 5]) == (*WATER, 255)
    assert tuple(shown[:, 35, 35]) == (*TREES, 255)
    assert shown[3, 35, 5] == 0


def test_the_input_is_stretched_band_by_band(tmp_path):
    bands = [quarters(100, 200, 150, dtype="int16"), quarters(9000, 1000, 5000, dtype="int16")]
    bands.append(quarters(-1, 30, 20, dtype="int16"))  # nodata in the upper left
    report = report_of(tmp_path, quarters(0, 1, 2), np.stack(bands))
    shown = pixels_of(pictures_of(report).input)
    assert tuple(shown[:3, 35, 35]) == (255, 0, 255)
    assert shown[3, 5, 5] == 0 and shown[3, 35, 35] == 255


def test_clouds_do_not_make_the_rest_black(tmp_path):
    land = np.random.default_rng(1).integers(300, 900, (1, 100, 100)).astype("int16")
    land[0, :25, :20] = 9000  # clouds on 5 percent
    shown = pixels_of(pictures_of(report_of(tmp_path, np.zeros((100, 100), np.uint8), land)).input)
    assert shown[0, 50:].mean() > 80
    assert (shown[0, :25, :20] == 255).all()


@pytest.mark.parametrize(("geotransform", "upright"), [(NORTH_UP, True), (SOUTH_UP, False), (ROTATED, True)])
def test_north_is_up_and_pictures_fit_one_another(tmp_path, geotransform, upright):
    ids, scene = quarters(0, 1, 2), quarters(900, 100, 500, dtype="int16")[None]
    pictures = pictures_of(report_of(tmp_path, ids, scene, geotransform=geotransform))
    mask, grey = pixels_of(pictures.mask), pixels_of(pictures.input)
    row = 5 if upright else 35  # a south-up raster has its first row at the bottom
    assert tuple(mask[:3, row, 5]) == WATER
    assert grey[0, row, 5] == 255


def test_of_a_mask_that_was_cut_its_part_of_the_input_is_shown(tmp_path):
    scene = np.zeros((1, 60, 80), "int16")
    scene[0, 20:40, 30:60] = quarters(900, 100, 500, 20, "int16").repeat(2, axis=1)[:, 5:35]
    path = write_raster(tmp_path / "scene.tif", scene)
    grid = Grid.from_dataset(gdal.Open(path)).crop(30, 20, 30, 20)
    values = small_values(BandSource(path, 1), grid, (30, 20))
    assert (values == scene[0, 20:40, 30:60]).all()


def test_an_input_on_another_grid_lies_under_the_mask_all_the_same(tmp_path):
    fine = quarters(900, 100, 500, 100, "int16")
    whole = write_raster(tmp_path / "utm.tif", fine[None], nodata=-1)
    other = str(tmp_path / "lonlat.tif")
    gdal.Warp(other, whole, dstSRS="EPSG:4326")
    coarse = Grid(50, 50, (NORTH_UP[0], 20.0, 0, NORTH_UP[3], 0, -20.0), wkt(32633))
    for path in (whole, other):
        values = small_values(BandSource(path, 1), coarse, (50, 50))
        assert values[10, 10] == 900 and values[40, 40] == 100 and values[10, 40] == 500
    beyond = Grid(50, 50, (NORTH_UP[0] + 500, 20.0, 0, NORTH_UP[3], 0, -20.0), wkt(32633))
    values = small_values(BandSource(whole, 1), beyond, (50, 50))
    assert np.isnan(values[:, 30:]).all() and values[10, 10] == 500


def test_the_crs_that_a_person_knows_better_counts(tmp_path):
    path = write_raster(tmp_path / "wrong.tif", quarters(900, 100, 500, dtype="int16")[None], epsg=32601)
    grid = Grid(40, 40, NORTH_UP, wkt(32633))
    right = small_values(BandSource(path, 1), grid, (40, 40), wkt(32633))
    assert right[5, 5] == 900 and np.isfinite(right).all()


def test_a_raster_without_a_place_is_shown(tmp_path):
    ids, scene = quarters(0, 1, 2), quarters(900, 100, 500, dtype="int16")[None]
    pictures = pictures_of(report_of(tmp_path, ids, scene, geotransform=None, epsg=None))
    assert tuple(pixels_of(pictures.mask)[:3, 5, 5]) == WATER
    assert pixels_of(pictures.input)[0, 5, 5] == 255


def test_confidence_has_the_ramp_of_its_style(tmp_path):
    report = report_of(tmp_path, quarters(0, 1, 2), confidence=quarters(0, 100, 255))
    shown = pixels_of(pictures_of(report).confidence)
    assert bytes(shown[:3, 5, 5]).hex() == RAMP[0][1:]
    assert bytes(shown[:3, 35, 35]).hex() == RAMP[-1][1:]
    assert shown[3, 5, 35] == 0


def test_pictures_of_noise_are_made_smaller_until_there_is_room(tmp_path):
    noise = np.random.default_rng(1).integers(0, 30000, (3, 900, 900)).astype("int16")
    pictures = pictures_of(report_of(tmp_path, (noise[0] % 3).astype(np.uint8), noise))
    assert len(pictures.mask) + len(pictures.input) < 1_500_000
    assert max(pictures.width, pictures.height) in (600, 450, 300)


def test_a_raster_of_nothing_but_nodata_is_shown_empty(tmp_path):
    scene = np.full((3, 40, 40), -1, "int16")
    pictures = pictures_of(report_of(tmp_path, np.full((40, 40), 255, np.uint8), scene))
    assert (pixels_of(pictures.mask)[3] == 0).all()
    assert (pixels_of(pictures.input)[3] == 0).all()


def test_looking_at_a_large_raster_can_be_cancelled(tmp_path):
    def stop():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        make_pictures(report_of(tmp_path, quarters(0, 1, 2)), stop)


def test_an_input_that_is_gone_is_named(tmp_path):
    gone = Picture((BandSource(str(tmp_path / "gone.tif"), 1),), ("RED",))
    with pytest.raises(RasterError, match=r"gone\.tif"):
        pictures_of(report_of(tmp_path, quarters(0, 1, 2), picture=gone))
