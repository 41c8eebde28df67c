"""The BANDS parameter in QGIS's own dialogs says while one types where the bands are."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip

from geoseg_qgis.errors import BandError
from geoseg_qgis.gui import bands_check, bands_edit
from geoseg_qgis.gui.bands_check import Answer

from ..conftest import ROOT
from ..core.files import numbers, write_raster
from .conftest import WIDGET, wait_until

NAMES = ("blue", "green", "red", "nir08", "swir16", "swir22")


@pytest.fixture
def scene(tmp_path):
    return write_raster(tmp_path / "scene.tif", numbers(6, 4, 4), descriptions=NAMES)


@pytest.fixture
def dialog(bands_algorithm, qgis_iface, monkeypatch):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    monkeypatch.setattr(qgis_iface, "browserModel", lambda: None, raising=False)
    made = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(bands_algorithm))
    yield made
    if not sip.isdeleted(made):  # closing deletes it
        made.close()


@pytest.fixture
def wrappers(dialog):
    return dialog.mainWidget().wrappers


def verdict(wrapper) -> str:
    return wrapper.widget.verdict.text()


def choose(wrapper, value) -> None:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    wrapper.setParameterValue(value, context)


def test_bands_are_shown_once_a_layer_is_chosen(wrappers, scene):
    assert verdict(wrappers["BANDS"]) == ""
    choose(wrappers["INPUT"], [scene])
    wait_until(lambda: "BLUE is band 1, GREEN is band 2" in verdict(wrappers["BANDS"]))
    assert verdict(wrappers["BANDS"]).startswith("✓ By the names of the bands:")
    assert bands_edit.GOOD in wrappers["BANDS"].widget.verdict.styleSheet()


def test_a_layer_of_the_project_is_known_by_its_id(wrappers, scene):
    layer = QgsRasterLayer(scene, "a scene")
    QgsProject.instance().addMapLayer(layer)
    choose(wrappers["INPUT"], [layer.id()])
    wait_until(lambda: "of scene.tif" in verdict(wrappers["BANDS"]))
    QgsProject.instance().removeMapLayer(layer.id())


def test_layers_are_resolved_without_opening_them(bands_algorithm, scene):
    from geoseg_qgis.gui.bands_widget import rasters_of

    layer = QgsRasterLayer(scene, "my scene")
    QgsProject.instance().addMapLayer(layer)
    assert rasters_of([layer.id(), "my scene", layer, "/nowhere/x.tif"]) == (*[scene] * 3, "/nowhere/x.tif")
    assert rasters_of(scene) == (scene,)
    calculated = QgsRasterLayer(f"{scene}|option:NUM_THREADS=2", "sum")
    QgsProject.instance().addMapLayer(calculated)
    for one in (calculated, calculated.id(), "sum", calculated.source()):
        assert rasters_of([scene, one]) == ()
    QgsProject.instance().removeMapLayer(calculated.id())
    assert rasters_of(None) == rasters_of(NULL) == rasters_of([""]) == ()
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("kind", ["calculated", "opened with an option"])
def test_of_a_layer_that_qgis_reads_itself_only_the_text_is_checked(wrappers, scene, kind):
    """A run has it written out; until then there is no file, and what GDAL says of its source is no fault."""
    if kind == "calculated":
        uri = "?crs=EPSG:32632&extent=0,0,40,40&width=4&height=4&formula=%22s@1%22"
        layer = QgsRasterLayer(f"{uri}&s:uri={scene}&s:provider=gdal", "sum", "virtualraster")
    else:
        layer = QgsRasterLayer(f"{scene}|option:NUM_THREADS=2", "sum")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    bands = wrappers["BANDS"]
    choose(wrappers["INPUT"], [layer.id(), scene])
    bands.widget.line.setText("BLUE=")
    wait_until(lambda: "BLUE" in verdict(bands))
    bands.widget.line.setText("1,2,3,4,5,6")
    wait_until(lambda: verdict(bands) == "")
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_wrong_text_is_said_in_red_and_a_right_one_clears_it(wrappers, scene):
    bands = wrappers["BANDS"]
    choose(wrappers["INPUT"], [scene])
    bands.widget.line.setText("BLUE=7, GREEN=2")
    wait_until(lambda: "BANDS asks for band 7 of scene.tif, which has 6" in verdict(bands))
    assert bands_edit.BAD in bands.widget.verdict.styleSheet()
    bands.widget.line.setText("6,5,4,3,2,1")
    wait_until(lambda: verdict(bands).startswith("✓ As BANDS says: BLUE is band 6"))
    assert bands.parameterValue() == "6,5,4,3,2,1"


def test_another_model_needs_other_bands(wrappers, tmp_path):
    path = write_raster(tmp_path / "x.tif", numbers(2, 4, 4), descriptions=["red", "green"])
    (tmp_path / "no model").mkdir()
    choose(wrappers["INPUT"], [path])
    wait_until(lambda: "No band is known to be BLUE" in verdict(wrappers["BANDS"]))
    choose(wrappers["MODEL_FOLDER"], str(tmp_path / "no model"))
    wait_until(lambda: "config.json" in verdict(wrappers["BANDS"]))
    choose(wrappers["MODEL_FOLDER"], "")
    choose(wrappers["MODEL"], "prithvi-flood")
    wait_until(lambda: "No band is known to be BLUE" in verdict(wrappers["BANDS"]))


def test_values_go_in_and_out_as_with_any_text(dialog, wrappers, scene):
    assert wrappers["BANDS"].parameterValue() == ""
    choose(wrappers["BANDS"], None)
    assert wrappers["BANDS"].parameterValue() == ""
    choose(wrappers["INPUT"], [scene])
    choose(wrappers["BANDS"], "1,2,3,4,5,6")
    assert dialog.createProcessingParameters()["BANDS"] == "1,2,3,4,5,6"


def test_the_main_thread_never_waits_and_stale_answers_are_dropped(wrappers, scene, monkeypatch):
    release, threads = threading.Event(), []

    def slow(question):
        threads.append(threading.current_thread())
        assert release.wait(20)
        return Answer(True, f"answer to {question.text}")

    monkeypatch.setattr(bands_check, "answer", slow)
    bands = wrappers["BANDS"]
    choose(wrappers["INPUT"], [scene])
    start = time.monotonic()
    for text in ("1", "12", "123"):
        bands.widget.line.setText(text)
        bands.widget._ask()
    assert time.monotonic() - start < 10  # it would be 20 s for each
    wait_until(lambda: "Looking at the files" in verdict(bands))
    assert len(threads) == 1
    release.set()
    wait_until(lambda: verdict(bands) == "✓ answer to 123")
    assert len(threads) == 2
    assert threading.main_thread() not in threads


def test_closing_the_dialog_while_files_are_looked_at_is_harmless(dialog, wrappers, scene, monkeypatch):
    release, answered = threading.Event(), threading.Event()

    def slow(_question):
        release.wait(20)
        answered.set()
        return Answer(False, "too late")

    monkeypatch.setattr(bands_check, "answer", slow)
    choose(wrappers["INPUT"], [scene])
    wrappers["BANDS"].widget._ask()
    dialog.close()
    release.set()
    assert answered.wait(20)
    wait_until(lambda: sip.isdeleted(dialog))


def test_whatever_goes_wrong_becomes_a_sentence(monkeypatch):
    question = bands_check.Question("", ("/nowhere.tif",), "demo-landcover")
    assert "does not exist" in bands_check.answer(question).text
    monkeypatch.setattr(bands_check, "match_bands", lambda *_: 1 / 0)
    assert bands_check.answer(question) == Answer(False, "The bands cannot be checked: division by zero")


def test_what_all_names_begin_with_is_left_out(tmp_path):
    files = [f"T32TNR_20230701T101031_{code}.tif" for code in ("B02", "B03", "B04", "B8A", "B11", "B12")]
    paths = tuple(write_raster(tmp_path / file, numbers(1, 4, 4)) for file in files)
    found = bands_check.answer(bands_check.Question("", paths, "demo-landcover"))
    assert found.text.startswith("By the file names of Sentinel-2: BLUE is band 1 of B02.tif; GREEN")
    found = bands_check.answer(bands_check.Question("BLUE=B02.tif, RED=B05", paths, "demo-landcover"))
    assert "one of: B02.tif, B03.tif" in found.text


def test_without_a_layer_only_the_text_is_read():
    assert bands_check.answer(bands_check.Question("BLUE=1", (), "demo-landcover")) == Answer(True, "")
    with pytest.raises(BandError):
        bands_check.parse_bands_text("BLUE=0")
    assert not bands_check.answer(bands_check.Question("BLUE=0", (), "demo-landcover")).fine


def test_a_row_of_a_batch_is_a_line_with_the_verdict_in_its_tooltip(bands_algorithm, qgis_iface, scene):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(bands_algorithm)
    dialog = BatchAlgorithmDialog(algorithm)
    panel = dialog.mainWidget()
    row = {wrapper.parameterDefinition().name(): wrapper for wrapper in panel.wrappers[0] if wrapper}
    choose(row["INPUT"], [scene])
    bands = row["BANDS"]
    wait_until(lambda: "BLUE is band 1" in bands.widget.line.toolTip())
    choose(bands, "9")
    wait_until(lambda: bands_edit.BAD in bands.widget.line.styleSheet())
    assert panel.valueForParameter(0, "BANDS") == "9"
    assert not bands.widget.verdict.isVisible()
    dialog.close()


def test_the_modeler_has_its_own_widget_that_connects_inputs(bands_algorithm, qgis_iface):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.gui import QgsProcessingModelerParameterWidget

    model = QgsProcessingModelAlgorithm("m", "tests")
    model.addModelParameter(QgsProcessingParameterString("TEXT"), QgsProcessingModelParameter("TEXT"))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(bands_algorithm)
    dialog = ModelerParametersDialog(algorithm, model)
    widgets = dialog.widget.widget.wrappers if hasattr(dialog.widget, "widget") else dialog.widget.wrappers
    assert isinstance(widgets["BANDS"], QgsProcessingModelerParameterWidget)
    assert widgets["BANDS"].parameterDefinition().name() == "BANDS"
    dialog.close()


def test_alone_it_is_a_plain_line(bands_algorithm):
    from geoseg_qgis.gui.bands_widget import BandsWidgetWrapper

    definition = QgsProcessingParameterString("BANDS", "Bands", defaultValue="1,2", optional=True)
    wrapper = BandsWidgetWrapper(definition, None)
    assert wrapper.value() == "1,2"
    wrapper.widget._ask()
    assert wrapper.widget.verdict.text() == ""


def test_a_run_without_a_window_never_loads_it():
    code = (
        "import sys; from geoseg_qgis.processing.provider import GeosegProvider;"
        "import geoseg_qgis.processing.segment; sys.exit('geoseg_qgis.gui' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_it_fits_the_real_algorithm(bands_algorithm, qgis_iface, monkeypatch, scene):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    monkeypatch.setattr(qgis_iface, "browserModel", lambda: None, raising=False)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geosegtest:segment")
    algorithm.parameterDefinition("BANDS").setMetadata(WIDGET)
    dialog = AlgorithmDialog(algorithm)
    wrappers = dialog.mainWidget().wrappers
    choose(wrappers["INPUT"], [scene])
    wait_until(lambda: "BLUE is band 1" in verdict(wrappers["BANDS"]))
    choose(wrappers["BANDS"], "1,2")
    wait_until(lambda: "where 2 bands are; the model needs 6" in verdict(wrappers["BANDS"]))
    dialog.close()
