"""``geoseg:segment`` with a regression model: the real engine, the layer as QGIS shows it, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from geoseg_qgis.engine.pool import POOL

from ..core.files import write_raster
from ..models.regression_models import BANDS, image, make_regression_folder
from .conftest import Feedback, run

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def folder(engine_python, tmp_path_factory) -> str:
    """The model folder."""
    return str(make_regression_folder(tmp_path_factory.mktemp("height"), engine_python)[0])


@pytest.fixture
def scene(tmp_path) -> str:
    """A raster with a hole."""
    data = image(150, 170)
    data[:, 20:40, 30:90] = -9999
    return write_raster(tmp_path / "scene.tif", data, descriptions=BANDS, nodata=-9999)


@pytest.fixture
def algorithm(provider, engine_root, monkeypatch):
    """Make an algorithm of ours on the real engine."""
    monkeypatch.setenv("GEOSEG_ENGINE", str(engine_root))
    return lambda name="segment": QgsApplication.processingRegistry().algorithmById(f"geoseg:{name}").create()


def test_the_layer_shows_a_ramp_and_nodata_is_transparent(algorithm, folder, scene, tmp_path):
    output = str(tmp_path / "height.tif")
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject())
    wanted = QgsProcessingOutputLayerDefinition(output, context.project())
    given = {"INPUT": [scene], "MODEL_FOLDER": folder, "DEVICE": "cpu", "OVERLAP": 16, "OUTPUT": wanted}
    given["REPORT"] = str(tmp_path / "report.html")
    results, ok = algorithm().run(given, context, feedback, {}, False)
    assert ok, feedback.errors
    values = gdal.Open(output).ReadAsArray()
    valid = values[values != -9999]
    assert results["VALID_PIXELS"] == valid.size == 150 * 170 - 20 * 60
    assert results["MEAN"] == pytest.approx(valid.mean(dtype=np.float64))
    assert (results["MINIMUM"], results["MAXIMUM"]) == (valid.min(), valid.max())
    assert any(line.startswith("Mean: ") and line.endswith(" m") for line in feedback.lines)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    for part in ("Canopy height", "Standard deviation", "Pixels by canopy height, m", "How it was made"):
        assert part in page
    layer = QgsRasterLayer(output, "height")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert (renderer.classificationMin(), renderer.classificationMax()) == (-3, 3)
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert (items[0].label, items[-1].label) == ("-3 m", "3 m")
    shown = layer.dataProvider().block(1, layer.extent(), 170, 150)
    assert shown.isNoData(25, 50) and not shown.isNoData(0, 0)
    picture = renderer.block(1, layer.extent(), 170, 150)
    assert picture.color(25, 50) >> 24 == 0, "transparent"
    assert layer.loadDefaultMetadata() is not None
    assert "canopy height" in layer.metadata().title()
    assert "Canopy height in m" in layer.metadata().abstract()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CONFIDENCE", "c.tif"),
        ("PROBABILITIES", "p.tif"),
        ("THRESHOLD", 50),
        ("BELOW", "nodata"),
        ("POSITIVE", 30),
        ("MAJORITY", 3),
        ("SMALLEST", 10),
        ("OPTIONS", "NBITS=16"),
    ],
)
def test_what_only_classes_have_is_refused_before_an_engine_starts(
    algorithm, folder, scene, tmp_path, name, value
):
    before = POOL.running()
    path = str(tmp_path / value) if str(value).endswith(".tif") else value
    output = str(tmp_path / "height.tif")
    given = {"INPUT": [scene], "MODEL_FOLDER": folder, "OVERLAP": 16, "OUTPUT": output, name: path}
    with pytest.raises(QgsProcessingException) as refused:
        run(algorithm(), given)
    assert name in str(refused.value)
    assert "canopy height" in str(refused.value) or name == "OPTIONS"
    assert POOL.running() == before
    assert [one.name for one in tmp_path.iterdir()] == ["scene.tif"]


@pytest.mark.parametrize("name", ["classareas", "polygons"])
def test_values_are_not_counted_as_classes(algorithm, tmp_path, name):
    values = np.linspace(0, 1, 40 * 50, dtype=np.float32).reshape(1, 40, 50)
    path = write_raster(tmp_path / "height.tif", values, nodata=-9999)
    given = {"INPUT": path, "OUTPUT": str(tmp_path / "out.gpkg")}
    with pytest.raises(QgsProcessingException, match="measurements, not classes"):
        run(algorithm(name), given)


def test_the_card_of_a_model_says_what_it_measures(algorithm, folder, tmp_path):
    output = tmp_path / "card.json"
    given = {"FOLDER": folder, "OUTPUT": str(output), "PLACE": "file only"}
    results, _ = run(algorithm("modelcard"), {**given, "QUANTITY": ["biomass", "Mg/ha", "0", "400"]})
    assert results["CLASS_COUNT"] == 0
    card = json.loads(output.read_text(encoding="utf-8"))
    assert card["quantity"] == {"name": "biomass", "unit": "Mg/ha", "range": [0.0, 400.0]}
    with pytest.raises(QgsProcessingException, match="CLASSES"):
        run(algorithm("modelcard"), {**given, "CLASSES": ["0", "water", ""]})
    with pytest.raises(QgsProcessingException, match="Give 4"):
        run(algorithm("modelcard"), {**given, "QUANTITY": ["biomass", "Mg/ha"]})


def test_the_list_of_models_shows_what_they_measure(algorithm, folder, tmp_path, monkeypatch):
    monkeypatch.setenv("GEOSEG_MODELS", folder)
    run(algorithm("listmodels"), {"OUTPUT": str(tmp_path / "list.html")})
    page = Path(tmp_path / "list.html").read_text(encoding="utf-8")
    assert "canopy height, -3 to 3&nbsp;m" in page
