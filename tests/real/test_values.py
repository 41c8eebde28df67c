"""A regression model with the real engine: its numbers, as they are, in a raster with real nodata."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("osgeo.gdal")
from osgeo import gdal, osr

from geoseg_qgis.core.mask.pixeltype import VALUES_NODATA
from geoseg_qgis.core.rasters.areafile import Extent, area_of
from geoseg_qgis.core.run.windows import MERGES
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import Cancelled, EngineError
from geoseg_qgis.models.catalogue import resolve_model
from geoseg_qgis.runs.collection import Scene
from geoseg_qgis.runs.folder import segment_folder
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.segment import segment

from ..core.files import write_raster
from ..models.regression_models import BANDS, WINDOW, image, make_regression_folder
from .servers import running_server

pytestmark = pytest.mark.engine


class Quiet:
    """Feedback that remembers warnings, and may cancel after some progress."""

    def __init__(self, until: float = 1000.0) -> None:
        self.warnings: list[str] = []
        self._until, self._progress = until, 0.0

    def setProgress(self, progress: float) -> None:
        self._progress = progress

    def isCanceled(self) -> bool:
        return self._progress > self._until

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def __getattr__(self, name: str):
        return lambda *arguments: None


@pytest.fixture(scope="module")
def model(engine_python, tmp_path_factory) -> tuple[Path, np.ndarray]:
    """The model folder, and what plain torch makes of one window."""
    return make_regression_folder(tmp_path_factory.mktemp("height"), engine_python)


@pytest.fixture(scope="module")
def request_of(model, engine_root, engine_python):
    """Make requests; the engine stays warm until the last test of the module."""
    found = resolve_model(str(model[0]))

    def make(path: str, **changes) -> SegmentRequest:
        engine = EngineSettings(
            engine_python,
            str(found.folder),
            json.dumps(found.checked.overrides, sort_keys=True),
            max_num_seqs=changes.pop("batch", 4),
            cache=str(engine_root / "cache"),
        )
        values = {"overlap": 16, "idle_seconds": 60, **changes}
        return SegmentRequest((InputRaster("image", path),), "", found, engine, "cpu", **values)

    yield make
    POOL.stop()


@pytest.fixture(scope="module")
def server(model, engine_root, tmp_path_factory):
    """A server of this model."""
    folder = tmp_path_factory.mktemp("server")
    with running_server(folder, engine_root, "--model", str(model[0])) as made:
        yield made


def with_holes(height: int, width: int) -> np.ndarray:
    """Stored values with invalid pixels, -9999."""
    data = image(height, width)
    data[:, 20:40, 30:90] = -9999
    data[0, ::17, ::13] = -9999
    return data


def read(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_the_engine_gives_the_values_of_plain_torch(model, request_of, tmp_path):
    _, expected = model
    assert expected.std() == pytest.approx(1, abs=0.01)
    output = tmp_path / "height.tif"
    outcome = segment(
        request_of(write_raster(tmp_path / "in.tif", image(), descriptions=BANDS)), str(output), Quiet()
    )
    assert outcome.loaded.dtype == "float32", "a number format of three digits would show steps"
    assert np.allclose(read(output), expected, atol=1e-4)
    assert outcome.counts.valid == WINDOW * WINDOW
    assert outcome.counts.mean == pytest.approx(float(expected.mean()), abs=1e-4)
    assert outcome.counts.deviation == pytest.approx(1, abs=0.01)


def test_the_file_says_what_it_holds(request_of, tmp_path):
    path = write_raster(tmp_path / "in.tif", with_holes(150, 170), descriptions=BANDS, nodata=-9999)
    output = tmp_path / "height.tif"
    outcome = segment(request_of(path), str(output), Quiet())
    dataset = gdal.Open(str(output))
    band = dataset.GetRasterBand(1)
    assert (dataset.RasterCount, gdal.GetDataTypeName(band.DataType)) == (1, "Float32")
    assert (band.GetNoDataValue(), band.GetUnitType(), band.GetDescription()) == (-9999, "m", "canopy height")
    assert band.GetBlockSize() == [512, 512] or band.GetBlockSize()[0] % 16 == 0
    structure = dataset.GetMetadata("IMAGE_STRUCTURE")
    assert (structure["COMPRESSION"], structure["PREDICTOR"]) == ("DEFLATE", "3")
    assert dataset.GetMetadataItem("GEOSEG_QUANTITY") == "canopy height (m)"
    assert band.GetRasterColorTable() is None and band.GetDefaultRAT() is None
    assert float(band.GetMetadataItem("STATISTICS_MEAN")) == pytest.approx(outcome.counts.mean)
    beside = json.loads(output.with_suffix(".provenance.json").read_text(encoding="utf-8"))
    assert beside["result"]["values"]["unit"] == "m" and beside["result"]["classes"] == []
    style = output.with_suffix(".qml").read_text(encoding="utf-8")
    assert "singlebandpseudocolor" in style and 'minimumValue="-3.0"' in style and "3 m" in style
    invalid = (with_holes(150, 170) == -9999).any(0)
    assert np.array_equal(read(output) == VALUES_NODATA, invalid)
    assert outcome.counts.nodata == invalid.sum()


@pytest.mark.parametrize("merge", MERGES)
def test_a_value_does_not_depend_on_chunks_and_batches(request_of, tmp_path, merge, monkeypatch):
    path = write_raster(tmp_path / "in.tif", with_holes(230, 310), descriptions=BANDS, nodata=-9999)
    found = []
    for number in (1, 2, 5, 40):
        monkeypatch.setattr("geoseg_qgis.runs.through.windows_per_chunk", lambda *_, n=number: n)
        output = tmp_path / f"{number}.tif"
        segment(request_of(path, merge=merge, batch=1), str(output), Quiet())
        found.append(read(output))
    for other in found[1:]:
        assert np.array_equal(found[0], other), "one window at a time: equal to the last bit"
    output = tmp_path / "batch.tif"
    segment(request_of(path, merge=merge, batch=4), str(output), Quiet())
    assert np.allclose(read(output), found[0], rtol=1e-4, atol=1e-4)


def test_outside_the_area_of_interest_there_is_nodata_and_inside_the_same_values(request_of, tmp_path):
    path = write_raster(tmp_path / "in.tif", image(200, 220), descriptions=BANDS)
    grid = gdal.Open(path).GetGeoTransform()
    segment(request_of(path, batch=1), str(tmp_path / "all.tif"), Quiet())
    west, north = grid[0] + 50 * grid[1], grid[3] + 60 * grid[5]
    east, south = grid[0] + 120 * grid[1], grid[3] + 160 * grid[5]
    crs = osr.SpatialReference(gdal.Open(path).GetProjection())
    crs.AutoIdentifyEPSG()
    code = f"EPSG:{crs.GetAuthorityCode(None)}"
    area = area_of("", Extent(west, south, east, north, code))
    segment(request_of(path, batch=1), str(tmp_path / "part.tif"), Quiet(), area)
    assert np.array_equal(read(tmp_path / "part.tif"), read(tmp_path / "all.tif")[60:160, 50:120])


def test_a_cancelled_run_leaves_nothing_and_is_resumed(request_of, tmp_path):
    path = write_raster(tmp_path / "in.tif", with_holes(300, 330), descriptions=BANDS, nodata=-9999)
    segment(request_of(path), str(tmp_path / "whole.tif"), Quiet())
    asked, output = request_of(path, resume=True), tmp_path / "out" / "resumed.tif"
    output.parent.mkdir()
    with pytest.raises(Cancelled):
        segment(asked, str(output), Quiet(until=40))
    assert [one.name for one in output.parent.iterdir()] == [".resumed.tif.resume"]
    outcome = segment(asked, str(output), Quiet())
    assert outcome.summary.windows < 7 * 7, "some were finished before"
    assert np.allclose(read(output), read(tmp_path / "whole.tif"), rtol=1e-4, atol=1e-4)
    assert outcome.counts.valid == (read(output) != VALUES_NODATA).sum()
    assert not list(output.parent.glob("*.resume"))


def test_a_folder_run_tells_the_statistics_of_each_raster(request_of, tmp_path):
    scenes = []
    for number in range(2):
        path = write_raster(tmp_path / f"in{number}.tif", image(90, 80, number), descriptions=BANDS)
        scenes.append(Scene((path,), str(tmp_path / "out" / f"in{number}_mask.tif")))
    rows = segment_folder(replace(request_of(""), layers=()), scenes, str(tmp_path / "out"), Quiet())
    assert [row.status for row in rows] == ["done", "done"]
    for row in rows:
        values = read(Path(row.output))
        assert (row.unit, row.valid_pixels) == ("m", 90 * 80)
        assert row.classes["mean"] == pytest.approx(float(values.mean(dtype=np.float64)))
        assert row.classes["minimum"] == float(values.min())
    table = (tmp_path / "out" / "geoseg_index.csv").read_text(encoding="utf-8")
    assert "minimum,maximum,mean,standard_deviation" in table.splitlines()[0]
    again = segment_folder(replace(request_of(""), layers=()), scenes, str(tmp_path / "out"), Quiet())
    assert [row.status for row in again] == ["skipped", "skipped"]


@pytest.mark.parametrize("upload", [True, False], ids=["upload", "shared folder"])
def test_a_server_gives_the_values_of_the_local_engine(server, request_of, tmp_path, upload):
    path = write_raster(tmp_path / "in.tif", with_holes(150, 170), descriptions=BANDS, nodata=-9999)
    segment(request_of(path), str(tmp_path / "here.tif"), Quiet())
    folders = () if upload else ((str(server.shared), str(server.shared)),)
    there = ServerSettings(server.url, upload=upload, folders=folders)
    asked = replace(request_of(path, server=there), server_key=server.key, temporary=str(server.shared))
    segment(asked, str(tmp_path / "there.tif"), Quiet())
    assert np.allclose(read(tmp_path / "there.tif"), read(tmp_path / "here.tif"), rtol=1e-4, atol=1e-4)
    assert server.facts()["task"] == "regression"


def test_a_server_of_another_kind_of_model_is_refused(server):
    with (
        server.engine(task="segmentation") as remote,
        pytest.raises(EngineError, match="task regression instead of segmentation"),
    ):
        remote.wait_until_loaded()
