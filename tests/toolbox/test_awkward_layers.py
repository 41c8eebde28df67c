"""Several layers together: sizes, CRSs, extents and alignments of all kinds; the grid that was asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer

from ..core.files import numbers, wkt, write_raster
from .conftest import Feedback
from .rasters import BANDS, classes, grid_of, mask_of, refusal

pytestmark = pytest.mark.usefixtures("own_temporary")

FINE = (500000.0, 10.0, 0.0, 4600000.0, 0.0, -10.0)
COARSE = (500000.0, 20.0, 0.0, 4600000.0, 0.0, -20.0)


def band_file(folder, name: str, plane: np.ndarray, **options) -> str:
    return write_raster(folder / f"{name}.tif", plane[None], descriptions=[name], **options)


def warped(path: str, like: str, method: str = "bilinear", epsg: int = 32633) -> np.ndarray:
    """Band 1 as GDAL's own warper, exact, brings it onto another raster's grid."""
    grid = grid_of(like)
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Int16)
    target.SetGeoTransform(grid.geotransform)
    target.SetProjection(wkt(epsg))
    band = gdal.Translate("", path, format="MEM", bandList=[1])
    gdal.Warp(target, band, resampleAlg=method, errorThreshold=0)
    return target.ReadAsArray()


def test_thirteen_files_of_three_pixel_sizes(segment, tmp_path):
    """All of a Sentinel-2 scene: six are taken, the 10 m files give the grid."""
    sizes = {"B02": 10, "B03": 10, "B04": 10, "B08": 10, "B05": 20, "B06": 20, "B07": 20}
    sizes |= {"B8A": 20, "B11": 20, "B12": 20, "B01": 60, "B09": 60, "B10": 60}
    scene, inputs = {}, []
    for seed, (name, size) in enumerate(sizes.items()):
        scene[name] = numbers(1, 1200 // size, 1800 // size, seed=seed)
        path = tmp_path / f"T32TNR_20230701T101031_{name}.tif"
        inputs.append(write_raster(path, scene[name], geotransform=(5e5, size, 0, 4.6e6, 0, -size)))
    feedback = Feedback()
    mask = mask_of(segment, tmp_path, {"INPUT": inputs}, feedback)
    assert (mask == classes(scene["B02"])).all()
    assert grid_of(tmp_path / "mask.tif") == grid_of(inputs[0])
    resampled = next(line for line in feedback.lines if "Resampled" in line)
    assert [name for name in sizes if name in resampled] == ["B8A", "B11", "B12"]


@pytest.mark.parametrize("spelling", ["same", "layer", "relative", "link"])
def test_a_layer_that_is_given_twice_counts_once(segment, write_scene, tmp_path, monkeypatch, spelling):
    scene = numbers(6, 40, 50)
    source = write_scene(scene)
    (tmp_path / "link.tif").symlink_to(source)
    monkeypatch.chdir(tmp_path)
    again = {
        "same": source,
        "layer": QgsRasterLayer(source, "once more"),
        "relative": "./scene.tif",
        "link": str(tmp_path / "link.tif"),
    }[spelling]
    assert (mask_of(segment, tmp_path, {"INPUT": [source, again]}) == classes(scene)).all()


def test_of_a_list_with_a_file_that_is_gone_nothing_runs(segment, write_scene, tmp_path):
    gone = str(tmp_path / "gone.tif")
    said = refusal(segment, tmp_path, {"INPUT": [write_scene(numbers(6, 40, 50)), gone]})
    assert f"INPUT: {gone} does not exist" in said


@pytest.mark.parametrize(
    ("geotransform", "epsg"),
    [
        (COARSE, 32633),
        ((499991.0, 20.0, 0.0, 4600013.0, 0.0, -20.0), 32633),
        ((499800.0, 16.0, 12.0, 4600000.0, 12.0, -16.0), 32633),
        ((499900.0, 20.0, 0.0, 4598900.0, 0.0, 20.0), 32633),
        ((1000400.0, 20.0, 0.0, 4618300.0, 0.0, -20.0), 32632),
        ((14.998, 0.0002, 0.0, 41.552, 0.0, -0.0002), 4326),
    ],
    ids=["aligned", "shifted", "rotated", "south-up", "other-zone", "degrees"],
)
def test_the_first_band_on_another_grid_is_resampled_as_gdal_does(segment, tmp_path, geotransform, epsg):
    """A field without noise, so that a hundredth of a pixel, which the warper may miss, changes little."""
    rows, cols = np.mgrid[0:90, 0:90]
    field = (1000 + 20 * cols + 30 * rows).astype(np.int16)
    others = numbers(6, 60, 80)
    inputs = [band_file(tmp_path, name, others[n]) for n, name in enumerate(BANDS) if n]
    first = band_file(tmp_path, BANDS[0], field, geotransform=geotransform, epsg=epsg)
    mask = mask_of(segment, tmp_path, {"INPUT": [first, *inputs]})
    assert grid_of(tmp_path / "mask.tif") == grid_of(inputs[0])
    expected, valid = warped(first, inputs[0]), mask != 255
    assert valid.mean() > 0.2
    assert (expected[valid] > 0).all()
    off = (mask.astype(int) - expected)[valid] % 7
    assert set(np.unique(off)) <= {0, 1, 6}
    assert (off == 0).mean() > 0.7


def test_where_one_layer_ends_there_is_no_class(segment, tmp_path):
    scene = numbers(6, 60, 80)
    inputs = [band_file(tmp_path, name, scene[n]) for n, name in enumerate(BANDS[:5])]
    part = (500100.0, 10.0, 0.0, 4599900.0, 0.0, -10.0)
    inputs.append(band_file(tmp_path, BANDS[5], scene[5, 10:30, 10:40], geotransform=part))
    inside = np.zeros((60, 80), bool)
    inside[10:30, 10:40] = True
    assert (mask_of(segment, tmp_path, {"INPUT": inputs}) == classes(scene, inside)).all()


def test_layers_that_do_not_meet_are_refused(segment, tmp_path):
    scene = numbers(6, 60, 80)
    inputs = [band_file(tmp_path, name, scene[n]) for n, name in enumerate(BANDS[:5])]
    inputs.append(band_file(tmp_path, BANDS[5], scene[5], geotransform=(600000, 10, 0, 4600000, 0, -10)))
    said = refusal(segment, tmp_path, {"INPUT": inputs})
    assert f"{BANDS[5]}.tif lies beside the grid of the run" in said


def test_layers_of_which_one_has_no_crs_are_refused(segment, tmp_path):
    scene = numbers(6, 60, 80)
    inputs = [band_file(tmp_path, name, scene[n]) for n, name in enumerate(BANDS[:5])]
    inputs.append(band_file(tmp_path, BANDS[5], scene[5], epsg=None))
    said = refusal(segment, tmp_path, {"INPUT": inputs})
    assert f"{BANDS[5]}.tif: Of two layers on different grids only one has a CRS. Assign" in said


def test_the_target_gives_the_grid(segment, write_scene, tmp_path):
    scene = numbers(6, 60, 80)
    target = write_raster(
        tmp_path / "target.tif", numbers(1, 30, 50), geotransform=(500095, 10, 0, 4599905, 0, -10)
    )
    parameters = {"INPUT": write_scene(scene), "TARGET": target, "RESAMPLING": "nearest"}
    mask = mask_of(segment, tmp_path, parameters)
    assert grid_of(tmp_path / "mask.tif") == grid_of(target)
    expected = warped(str(tmp_path / "scene.tif"), target, "near")
    assert (mask == expected % 7).all()


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "average"])
@pytest.mark.parametrize("size", [20.0, 7.0])
def test_pixel_size_and_resampling(segment, write_scene, tmp_path, resampling, size):
    rows, cols = np.mgrid[0:60, 0:80]
    scene = np.stack([1000 + 20 * cols + 30 * rows] * 6).astype(np.float32)
    source = write_scene(scene)
    mask = mask_of(segment, tmp_path, {"INPUT": source, "PIXEL_SIZE": size, "RESAMPLING": resampling})
    own = grid_of(tmp_path / "mask.tif")
    assert own.geotransform == (500000, size, 0, 4600000, 0, -size)
    assert (own.width, own.height) == (-(-800 // size), -(-600 // size))
    rows, cols = (np.mgrid[0 : own.height, 0 : own.width] + 0.5) * size / 10
    place = [np.floor(rows), np.floor(cols)] if resampling == "nearest" else [rows - 0.5, cols - 0.5]
    expected = 1000 + 20 * place[1] + 30 * place[0]
    inner = (slice(3, -3), slice(3, -3))
    off = (mask - np.floor(expected))[inner] % 7
    loose = 13 if resampling == "average" and size < 10 else 1
    assert loose > 1 or set(np.unique(off)) <= {0, 1, 6}


def test_a_pixel_size_on_an_unlocated_raster_keeps_its_direction(segment, write_scene, tmp_path):
    scene = np.repeat(np.repeat(numbers(6, 30, 40), 2, axis=1), 2, axis=2)
    source = write_scene(scene, geotransform=None, epsg=None)
    mask = mask_of(segment, tmp_path, {"INPUT": source, "PIXEL_SIZE": 2, "RESAMPLING": "nearest"})
    assert (mask == classes(scene[:, ::2, ::2])).all()
    assert QgsRasterLayer(str(tmp_path / "mask.tif")).extent() == QgsRasterLayer(source).extent()


@pytest.mark.parametrize("size", ["0", "-10", "1e-12"])
def test_impossible_pixel_sizes_are_refused(segment, write_scene, tmp_path, size):
    parameters = {"INPUT": write_scene(numbers(6, 9, 9)), "PIXEL_SIZE": float(size)}
    assert "PIXEL_SIZE" in refusal(segment, tmp_path, parameters)


def test_the_output_may_not_be_an_input(segment, write_scene, tmp_path):
    source = Path(write_scene(numbers(6, 40, 50), "mask.tif"))
    assert "is an input too. Choose another name" in refusal(segment, tmp_path, {"INPUT": str(source)})
