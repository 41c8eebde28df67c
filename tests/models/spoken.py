"""What is said of models, and which words of it stay English whatever the reader's language is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

from geoseg_qgis.models.card import CardBand, CardClass, ModelCard, ModelSource
from geoseg_qgis.models.derive import DERIVED
from geoseg_qgis.models.inventory import ListedModel
from geoseg_qgis.models.quantity import Quantity

from ..spoken import outside

UNITS = {"nm", "MB", "m"}
FULL = ModelCard(
    id="ID",
    title="TITLE",
    summary=DERIVED,
    source=ModelSource("hub", "OWNER/NAME", "0" * 40),
    bands=(CardBand("BLUE", wavelength_nm=490),),
    classes=(CardClass(0, "GROUND", "#000000"),),
    offset=-0.1,
    resolution_m=(10, 30),
    frames=2,
    licence="LICENCE",
    licence_url="https://example.org",
    trained_on="HERE",
    not_for="THERE",
    download_mb=5,
)


def english(text: str) -> list[str]:
    """Return the words that no translator gets; data are in capitals."""
    rest = outside(re.sub("<[^>]*>", " ", text))
    assert "«" not in rest, text
    return [word for word in re.findall(r"[^\W\d_]+", unescape(rest)) if not word.isupper()]


def models() -> Iterator[ListedModel]:
    """Yield one model of each kind."""
    folder = Path("/FOLDER")
    yield ListedModel(FULL, "ID")
    yield ListedModel(replace(FULL, source=ModelSource("hub", "OWNER/NAME")), "ID", folder, 10**6)
    yield ListedModel(FULL, "ID", folder, problem="PROBLEM")
    yield ListedModel(replace(FULL, source=ModelSource("embedded", "NAME")), "ID", folder, example=b"1")
    for place in (None, folder):
        yield ListedModel(replace(FULL, source=ModelSource("folder", "/FOLDER")), "ID", place)
    for span, ramp in (((0, 9), ()), ((0, 9), ("#000000", "#ffffff")), (None, ())):
        quantity = Quantity("HEIGHT", "M", span, ramp)
        yield ListedModel(replace(FULL, classes=(), quantity=quantity), "ID")
