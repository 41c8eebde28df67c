"""``geoseg:listmodels`` in a real QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingOutputHtml
from qgis.PyQt.QtGui import QTextDocument

from geoseg_qgis.models.catalogue import catalogue

from .conftest import Feedback, run


@pytest.fixture
def listing(provider, tmp_path, monkeypatch):
    """The algorithm as a fresh object, on a machine without downloaded models."""
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    return QgsApplication.processingRegistry().algorithmById("geoseg:listmodels").create()


def test_the_page_and_its_numbers(listing, tmp_path):
    feedback = Feedback()
    results, _ = run(listing, {"OUTPUT": str(tmp_path / "models.html")}, feedback)
    assert results["COUNT"] == len(catalogue())
    assert results["LOCAL"] == 1
    assert results["LOCAL_IDS"] == "demo-landcover"
    assert results["IDS"].split(",") == [card.id for card in catalogue()]
    assert "demo-landcover: on this machine: comes with the plugin" in feedback.lines
    page = QTextDocument()
    page.setHtml(Path(results["OUTPUT"]).read_text(encoding="utf-8"))
    for card in catalogue():
        assert card.title in page.toPlainText()


def test_the_results_viewer_shows_it(listing):
    assert isinstance(listing.outputDefinition("OUTPUT"), QgsProcessingOutputHtml)


def test_a_page_that_cannot_be_written_is_named(listing, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"models\.html cannot be written"):
        run(listing, {"OUTPUT": str(tmp_path / "none" / "models.html")})
