"""What the parameters do to a run, and what they refuse."""

from __future__ import annotations

import re
import shutil
from collections import namedtuple

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsSettings

from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card, find_folder
from geoseg_qgis.processing.parameters import segment_parameters
from geoseg_qgis.processing.request import segment_request
from geoseg_qgis.settings import SPEED

from ..core.files import numbers, read_raster
from .conftest import Feedback, run

pytestmark = pytest.mark.usefixtures("own_temporary")


@pytest.fixture
def log(segment, write_scene, tmp_path):
    """Run on a small scene with some parameters; return what was said."""

    def said(scene=None, **parameters) -> str:
        feedback = Feedback()
        source = write_scene(numbers(6, 60, 60) if scene is None else scene)
        run(segment, {"INPUT": source, "OUTPUT": str(tmp_path / "mask.tif"), **parameters}, feedback)
        return "\n".join(feedback.lines)

    return said


@pytest.fixture
def refused(segment, write_scene, tmp_path):
    """Run with parameters that cannot work; return why."""

    def why(**parameters) -> str:
        source = write_scene(numbers(6, 60, 60))
        with pytest.raises(QgsProcessingException) as error:
            run(segment, {"INPUT": source, "OUTPUT": str(tmp_path / "mask.tif"), **parameters})
        assert not (tmp_path / "mask.tif").exists()
        return str(error.value)

    return why


def test_every_parameter_has_a_tip():
    for parameter in segment_parameters():
        assert len(parameter.help()) > 20, parameter.name()


def test_what_the_run_will_take_is_said_before_it_starts(log):
    lines = log().splitlines()
    estimate = next(line for line in lines if "megapixels" in line)
    assert "1 window of 512 pixels, 0.0 megapixels" in estimate
    assert lines.index(estimate) < next(n for n, line in enumerate(lines) if "Loading" in line)


def test_the_speed_of_a_long_run_is_told_to_the_next(segment, write_scene, tmp_path):
    settings = QgsSettings()
    settings.remove(SPEED)
    parameters = {"INPUT": write_scene(numbers(6, 2000, 2000)), "OUTPUT": str(tmp_path / "mask.tif")}
    try:
        for expected in ("not known yet", "at the speed of the last run"):
            feedback = Feedback()
            run(segment.create(), parameters, feedback)
            assert expected in next(line for line in feedback.lines if "megapixels" in line)
    finally:
        settings.remove(SPEED)


def test_a_full_disk_is_noticed_before_the_engine_starts(refused, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10, 9, 1))
    assert "free" in refused()


def test_creation_options_reach_the_file(log, tmp_path):
    log(OPTIONS="COMPRESS=ZSTD|BLOCKXSIZE=256|BLOCKYSIZE=256")
    mask = gdal.Open(str(tmp_path / "mask.tif"))
    assert mask.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "ZSTD"
    assert mask.GetRasterBand(1).GetBlockSize() == [256, 256]


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"OPTIONS": "COMPRESS=JPEG"}, "COMPRESS=JPEG"),
        ({"OPTIONS": "COMPRES=LZW"}, "COMPRES"),
        ({"OVERLAP": 63}, "OVERLAP is 63.*even"),
        ({"OVERLAP": 258}, "OVERLAP is 258.*256"),
        ({"MERGE": "glue"}, "MERGE is 'glue'.*centre, blend"),
        ({"RESAMPLING": "magic"}, "RESAMPLING is 'magic'.*bilinear"),
        ({"SCALE": 0}, "SCALE is 0"),
        ({"PIXEL_SIZE": 0}, "PIXEL_SIZE is 0"),
        ({"TARGET": "/nowhere/grid.tif"}, "TARGET: /nowhere/grid.tif cannot be opened"),
        ({"BANDS": "BLUE=one"}, "BANDS"),
        ({"AOI": "/nowhere/area.gpkg"}, "AOI"),
    ],
)
def test_what_cannot_work_is_named(refused, parameters, says):
    assert re.search(says, refused(**parameters))


@pytest.mark.parametrize("merge", ["centre", "blend"])
def test_overlap_and_merge_reach_the_engine_and_the_file(segment, write_scene, tmp_path, merge):
    scene = numbers(6, 600, 1031)
    output = str(tmp_path / "mask.tif")
    parameters = {"INPUT": write_scene(scene), "OUTPUT": output, "OVERLAP": 32, "MERGE": merge}
    run(segment, parameters)
    assert np.array_equal(read_raster(output), scene[0] % 7)
    assert gdal.Open(output).GetMetadataItem("GEOSEG_WINDOWS") == f"512 pixels, overlap 32, {merge}"


def test_scale_and_offset_are_those_of_the_analyst(log):
    assert "value × 0.001 - 0.2 (as SCALE and OFFSET say)" in log(SCALE=0.001, OFFSET=-0.2)


def test_pixels_of_a_size_the_model_was_not_made_for_are_warned_of(log, segment, write_scene, tmp_path):
    warned = []

    class Warned(Feedback):
        def pushWarning(self, warning):
            warned.append(warning)

    coarse = write_scene(numbers(6, 60, 60), geotransform=(500000, 250, 0, 4600000, 0, -250))
    run(segment, {"INPUT": coarse, "OUTPUT": str(tmp_path / "mask.tif")}, Warned())
    assert any("250 m wide" in warning and "10 to 30 m" in warning for warning in warned)


@pytest.mark.parametrize(
    ("given", "share"), [({}, 0.2), ({"GPU_MEMORY": 35}, 0.35), ({"GPU_MEMORY": None}, 0.0)]
)
def test_the_share_of_the_gpus_memory_is_the_options_where_none_is_given(segment, monkeypatch, given, share):
    """Scripts, qgis_process and models give no parameter that they do not care for; the dialog gives an empty one."""
    monkeypatch.setenv("GEOSEG_GPU_MEMORY", "20")
    found = segment_request(segment, given, QgsProcessingContext())
    assert found.engine.gpu_memory_utilization == pytest.approx(share)


@pytest.mark.parametrize("algorithm", ["segment", "segmentfolder"])
@pytest.mark.parametrize(
    ("model", "why"),
    [
        (DEFAULT_MODEL, ""),
        (str(find_folder(find_card(DEFAULT_MODEL))), ""),
        ("somebody/elses-model", "somebody/elses-model is not on this machine"),
        ("demo-landcovr", "There is no model 'demo-landcovr'"),
    ],
    ids=["listed", "folder", "hub", "typo"],
)
def test_a_model_need_not_be_in_the_list(provider, use_engine, write_scene, tmp_path, algorithm, model, why):
    """processing.run and qgis_process ask this first, and refuse what it refuses."""
    use_engine()
    source = write_scene(numbers(6, 60, 60))
    found = provider.algorithm(algorithm).create()
    inputs = {"segment": {"INPUT": [source]}, "segmentfolder": {"INPUT": str(tmp_path)}}[algorithm]
    parameters = {**inputs, "MODEL": model, "OUTPUT": str(tmp_path / "mask.tif")}
    fine, message = found.checkParameterValues(parameters, QgsProcessingContext())
    assert fine == (not why)
    assert why in message
