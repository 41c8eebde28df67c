"""Names that somebody else chose do nothing: they are text on every page, in every command and in every log.

Layers, files, classes, zones and models come from anywhere. What is written with their names is opened in browsers,
pasted into shells and read in logs.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import QgsApplication, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from geoseg_qgis.models.card import ModelSource
from geoseg_qgis.models.card_json import write_card
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card, find_folder
from geoseg_qgis.models.derive import CARD_NAME

from ...core.areas.rasters import write_classes
from .names import ALL, NAMES, PRINTED, file_name


@pytest.fixture(autouse=True)
def nothing_is_made(tmp_path, monkeypatch, own_temporary):
    """Run in an empty folder, which a command that gets loose would write into."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setenv("HOME", str(here))
    yield
    assert list(here.iterdir()) == []


@pytest.fixture
def algorithm(provider):
    return lambda name: QgsApplication.processingRegistry().algorithmById(f"geoseg:{name}").create()


@pytest.fixture
def out(tmp_path) -> Path:
    """The folder of the results."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


@pytest.fixture
def mask(tmp_path):
    """A layer of the project that is called all of it, and has a class of each name; half a letter in the style alone."""
    ids = np.repeat(np.arange(len(NAMES), dtype=np.uint8), 8).reshape(-1, 8)
    in_file = ["" if key == "half" else name for key, name in NAMES.items()]
    layer = QgsRasterLayer(write_classes(tmp_path / "mask.tif", ids, names=in_file), ALL)
    entries = [
        QgsPalettedRasterRenderer.Class(number, QColor(10 * number + 9, 99, 9), name)
        for number, name in enumerate(NAMES.values())
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    yield QgsProject.instance().addMapLayer(layer).id()
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.fixture
def hostile_model(tmp_path) -> Path:
    """A model folder of such a name, with classes of such names."""
    folder = tmp_path / file_name(" ".join(PRINTED.values()))
    shutil.copytree(find_folder(find_card(DEFAULT_MODEL)), folder)
    card = find_card(DEFAULT_MODEL)
    classes = tuple(
        replace(entry, name=name) for entry, name in zip(card.classes, [*PRINTED.values(), *card.classes[7:]])
    )
    assert len(classes) == len(card.classes) == 7
    texts = dict.fromkeys(("title", "summary", "licence", "trained_on", "not_for"), PRINTED["tag"])
    card = replace(card, id="evil", source=ModelSource("folder", str(folder), None), classes=classes, **texts)
    write_card(card, folder / CARD_NAME)
    return folder
