"""The main job as a script does it: ``qgis_process run geoseg:segment`` with the real engine and the demo model."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card, find_folder
from sample_scene import write_scene

from ..core.files import numbers, write_raster

pytestmark = [pytest.mark.engine, pytest.mark.end_to_end]
BANDS = [band.name for band in find_card(DEFAULT_MODEL).bands]


def test_a_scene_becomes_a_georeferenced_mask_with_names_colours_and_style(segment, tmp_path):
    scene, mask = tmp_path / "scene one.tif", tmp_path / "mask.tif"
    write_scene(str(scene), height=530, width=610)
    done = segment(INPUT=scene, OUTPUT=mask)
    assert done.code == 0, done.output
    raster, result = gdal.Open(str(scene)), gdal.Open(str(mask))
    ids = result.ReadAsArray()
    nodata = (raster.ReadAsArray() == -9999).any(axis=0)
    assert (result.GetGeoTransform(), result.GetProjection()) == (
        raster.GetGeoTransform(),
        raster.GetProjection(),
    )
    assert np.array_equal(ids == 255, nodata)
    assert nodata.any()
    assert done.results["VALID_PIXELS"] == str((~nodata).sum())
    assert done.results["CLASS_0_PIXELS"] == str((ids == 0).sum())
    assert done.results["DEVICE"] == "cpu"
    assert result.GetMetadataItem("CLASS_0") == "Water"
    assert "Water" in mask.with_suffix(".qml").read_text()
    assert "BLUE is band 1" in done.output
    produced = {path.name for path in tmp_path.iterdir()} - {"temporary"}
    beside = {"mask.tif.aux.xml", "mask.qml", "mask.qmd", "mask.provenance.json"}
    assert produced == {"scene one.tif", "scene one.tif.aux.xml", "mask.tif", *beside}


def test_a_real_ten_band_chip_is_recognised_and_segmented(segment, texas_chip, tmp_path):
    chip = tmp_path / texas_chip.name  # QGIS writes statistics beside what it opens
    shutil.copy(texas_chip, chip)
    done = segment(INPUT=chip, OUTPUT=tmp_path / "mask.tif")
    assert done.code == 0, done.output
    ids = gdal.Open(str(tmp_path / "mask.tif")).ReadAsArray()
    assert "BLUE is band 2" in done.output
    shares = np.bincount(ids.ravel(), minlength=256) / ids.size
    assert shares[[1, 2]].sum() > 0.7, "Texan fields are vegetation and bare ground"
    assert 0 < shares[0] < 0.1, "with some ponds"
    assert shares[[4, 5, 255]].sum() < 0.02


@pytest.mark.parametrize("size", [(1, 1), (3, 700)])
def test_tiny_rasters_and_rasters_without_crs_work(segment, tmp_path, size):
    path = write_raster(tmp_path / "tiny.tif", numbers(6, *size), epsg=None, descriptions=BANDS)
    done = segment(INPUT=path, OUTPUT=tmp_path / "mask.tif")
    assert done.code == 0, done.output
    mask = gdal.Open(str(tmp_path / "mask.tif"))
    assert (mask.RasterYSize, mask.RasterXSize) == size
    assert mask.GetProjection() == ""
    assert mask.ReadAsArray().max() < 7


def test_an_empty_raster_gives_an_empty_mask(segment, tmp_path):
    empty = np.full((6, 40, 40), -9999, np.int16)
    path = write_raster(tmp_path / "empty.tif", empty, nodata=-9999, descriptions=BANDS)
    done = segment(INPUT=path, OUTPUT=tmp_path / "mask.tif")
    assert done.code == 0, done.output
    assert (gdal.Open(str(tmp_path / "mask.tif")).ReadAsArray() == 255).all()


class TestBadInput:
    """One sentence that names the thing and what to do, a non-zero exit, nothing under the final name."""

    @pytest.fixture
    def fails(self, segment, tmp_path):
        def run(**parameters) -> str:
            output = parameters.setdefault("OUTPUT", tmp_path / "mask.tif")
            done = segment(**parameters)
            assert done.code != 0
            assert not Path(output).exists()
            assert not list(tmp_path.glob("**/.*partial*"))
            # the engine's log, which is shown where it does not load, may hold a traceback of its own
            assert "Traceback" not in done.output or "geoseg_worker" in done.output
            return done.sentence

        return run

    @pytest.fixture
    def good(self, tmp_path) -> str:
        return write_raster(tmp_path / "good.tif", numbers(6, 60, 60), descriptions=BANDS)

    def test_a_file_that_is_no_raster(self, fails, tmp_path):
        (tmp_path / "notes.tif").write_text("buy milk")
        said = fails(INPUT=tmp_path / "notes.tif")
        assert "notes.tif is not a raster that GDAL can open. Choose" in said

    def test_a_truncated_geotiff(self, fails, tmp_path):
        path = Path(write_raster(tmp_path / "cut.tif", numbers(6, 900, 900), descriptions=BANDS))
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
        assert "cut.tif" in fails(INPUT=path)

    def test_too_few_bands(self, fails, tmp_path):
        said = fails(INPUT=write_raster(tmp_path / "rgb.tif", numbers(3, 60, 60)))
        assert "BLUE, GREEN, RED, NIR_NARROW, SWIR_1, SWIR_2" in said
        assert "rgb.tif has 3" in said

    def test_an_output_folder_that_cannot_be_written(self, fails, good):
        assert "in /proc, and 0 bytes are free" in fails(INPUT=good, OUTPUT="/proc/mask.tif")

    def test_a_model_folder_without_weights(self, fails, good, tmp_path):
        folder = tmp_path / "no weights"
        folder.mkdir()
        shutil.copy(find_folder(find_card(DEFAULT_MODEL)) / "config.json", folder)
        said = fails(INPUT=good, MODEL_FOLDER=folder)
        assert "no weights has no weights. Put model.safetensors" in said

    def test_a_model_folder_whose_weights_do_not_fit(self, fails, good, tmp_path):
        folder = tmp_path / "other weights"
        shutil.copytree(find_folder(find_card(DEFAULT_MODEL)), folder)
        config = (folder / "config.json").read_text()
        assert '"num_classes": 7' in config
        (folder / "config.json").write_text(config.replace('"num_classes": 7', '"num_classes": 5'))
        assert "other weights cannot be loaded" in fails(INPUT=good, MODEL_FOLDER=folder)

    def test_a_model_folder_that_names_a_dangerous_class(self, fails, good, tmp_path):
        folder = tmp_path / "hostile"
        shutil.copytree(find_folder(find_card(DEFAULT_MODEL)), folder)
        config = (folder / "config.json").read_text()
        before = '"class_path": "terratorch.datamodules'
        assert before in config
        (folder / "config.json").write_text(
            config.replace(before, '"class_path": "subprocess.Popen", "was": "t')
        )
        said = fails(INPUT=good, MODEL_FOLDER=folder)
        assert "hostile" in said
        assert "subprocess.Popen" in said or "was" in said
