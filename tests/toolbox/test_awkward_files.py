"""Files with strange names, files that break and files that change."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from ..core.files import numbers
from .conftest import Feedback, run
from .rasters import classes, grid_of, mask_of, refusal

pytestmark = pytest.mark.usefixtures("own_temporary")


@pytest.mark.parametrize(
    "name",
    [
        "a scene.tif",
        "l'été “2024”.tif",
        'the "best" one.tif',
        "🌊 flood.tif",
        "Überschwemmung_洪水.tif",
        "50% & more; #1.tif",
        "a|b.tif",
        "a,b=c:1.tif",
        "-o.tif",
        "back\\slash.tif",
    ],
)
def test_strange_file_names(segment, write_scene, tmp_path, name):
    scene = numbers(6, 40, 50)
    assert (mask_of(segment, tmp_path, {"INPUT": [write_scene(scene, name)]}) == classes(scene)).all()


def test_a_strange_folder_and_a_strange_output(segment, write_scene, tmp_path):
    scene, folder = numbers(6, 40, 50), tmp_path / "my 'maps' 🌍"
    folder.mkdir()
    source = shutil.move(write_scene(scene), folder / "scene.tif")
    (tmp_path / "mask.tif").symlink_to(folder / 'the "mask".tif')
    assert (mask_of(segment, tmp_path, {"INPUT": str(source)}) == classes(scene)).all()


@pytest.mark.parametrize("options", [[], ["COMPRESS=DEFLATE", "TILED=YES"], ["INTERLEAVE=BAND"]])
def test_a_file_that_ends_in_the_middle_is_named(segment, write_scene, tmp_path, options):
    source = write_scene(numbers(6, 1300, 600), options=options)
    os.truncate(source, Path(source).stat().st_size * 2 // 3)
    said = refusal(segment, tmp_path, {"INPUT": source})
    # newer GDALs notice it when they open some of them, older ones while they read
    assert f"of {source} at columns" in said or f"{source} cannot be opened as a raster" in said
    assert "copy, download or export it again" in said


@pytest.mark.parametrize("resume", [False, True])
def test_a_file_that_changes_during_the_run_is_named(segment, write_scene, tmp_path, resume):
    source = Path(write_scene(numbers(6, 1300, 600)))

    class Meddler(Feedback):
        def setProgress(self, progress):
            if progress > 30 and source.exists():
                source.write_bytes(source.read_bytes() + b"more")

    parameters = {"INPUT": str(source), "OUTPUT": str(tmp_path / "mask.tif"), "RESUME": resume}
    with pytest.raises(QgsProcessingException, match=r"scene\.tif changed during the run.*Run again"):
        run(segment, parameters, Meddler())
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} <= {"scene.tif", "scene.tif.aux.xml"}


def test_options_of_the_format_count_as_in_the_layer(segment, write_scene, tmp_path):
    """A layer of the first overview has half the pixels; GDAL does not know QGIS's way to write that."""
    scene = numbers(6, 80, 100)
    source = write_scene(scene)
    gdal.Open(source).BuildOverviews("NEAREST", [2])
    layer = QgsRasterLayer(f"{source}|option:OVERVIEW_LEVEL=0", "half")
    assert layer.isValid() and layer.width() == 50
    mask = mask_of(segment, tmp_path, {"INPUT": [layer]})
    half = gdal.OpenEx(source, open_options=["OVERVIEW_LEVEL=0"])
    assert (mask == classes(half.ReadAsArray())).all()
    assert grid_of(tmp_path / "mask.tif").geotransform == (500000, 20, 0, 4600000, 0, -20)
