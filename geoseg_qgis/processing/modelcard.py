"""``geoseg:modelcard``: writes the card of a model folder, with class names and colours as one wants them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtGui import QColor

from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.models.card import ModelCard, parse_card
from geoseg_qgis.models.card_edit import with_bands, with_classes, with_quantity
from geoseg_qgis.models.card_json import card_as_json, write_card
from geoseg_qgis.models.catalogue import find_card, resolve_model
from geoseg_qgis.models.check import check_card
from geoseg_qgis.models.derive import CARD_NAME, DERIVED
from geoseg_qgis.models.own_cards import place_of
from geoseg_qgis.models.shipped import shipped_cards
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.modelcard_parameters import (
    BANDS,
    CARD_ID,
    CLASSES,
    FOLDER,
    IN_CATALOGUE,
    IN_FOLDER,
    NOWHERE,
    NUMBERS,
    OUTPUT,
    PLACE,
    QUANTITY,
    RESOLUTION,
    TEXTS,
    modelcard_parameters,
)
from geoseg_qgis.texts import mark, tr

ID, PLACED, COUNT = "ID", "PLACED", "CLASS_COUNT"
_HELP = mark(
    "<p>Writes the card of a model folder as JSON: what the model is called, its bands, and the names and "
    "colours of its classes. What config.json says is filled in; the tables change it. A second run goes on "
    "with the card that is there, so a single colour takes one row.</p>"
    "<p><b>catalogue</b>: the card lies in your own folder of cards (the log says where), and the model can "
    "be chosen like those that come with the plugin. <b>model folder</b>: it is used whenever the folder is, "
    "and goes with it to other machines.</p>"
)


class ModelCardAlgorithm(GeosegAlgorithm):
    """Reads the model folder, checks it, and writes a small file."""

    ID = "modelcard"
    TITLE = mark("Make a model card")
    GROUP = mark("Models")
    HELP = _HELP
    TAGS = mark("classes,colours,names,legend,catalogue,own model,TerraTorch")

    def __init__(self) -> None:
        super().__init__()
        self._card: ModelCard | None = None
        self._folder = Path()
        self._place = ""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in modelcard_parameters():
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString(ID, tr("The model's id")))
        self.addOutput(QgsProcessingOutputString(PLACED, tr("Where the card was placed")))
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Classes")))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Read and check everything; nothing is written yet."""
        model = resolve_model(self.parameterAsFile(parameters, FOLDER, context))
        self._folder, self._place = model.folder, self.listed(parameters, PLACE, context)
        self._card = self._edited(model.card, parameters, context)
        check_card(self._card, model.checked.config, model.folder)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the card."""
        if self._card is None:
            raise QgsProcessingException(tr("The algorithm was not prepared."))
        card, output = self._card, self.parameterAsFileOutput(parameters, OUTPUT, context)
        placed = self._target(card)
        for path in (Path(output), placed):
            if path is not None:
                write_card(card, path)
        if card.quantity is not None:
            feedback.pushInfo(card.quantity.title)
        for entry in card.classes:
            feedback.pushInfo(f"{entry.id}  {entry.color}  {entry.name}")
        if placed is not None:
            feedback.pushInfo(tr("The card is in {}.").format(placed))
        if self._place == IN_CATALOGUE:
            feedback.pushInfo(tr("Choose MODEL = {}.").format(card.id))
        return {OUTPUT: output, ID: card.id, PLACED: str(placed or ""), COUNT: len(card.classes)}

    def _target(self, card: ModelCard) -> Path | None:
        if self._place == NOWHERE:
            return None
        return self._folder / CARD_NAME if self._place == IN_FOLDER else place_of(card)

    def _edited(
        self, card: ModelCard, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> ModelCard:
        """Return the card with what the parameters say, checked entry by entry."""
        card = with_classes(card, [_in_hexadecimal(row) for row in self._rows(parameters, CLASSES, context)])
        card = with_bands(card, self._rows(parameters, BANDS, context))
        for row in self._rows(parameters, QUANTITY, context, 4)[:1]:
            card = with_quantity(card, row)
        changes: dict[str, Any] = {}
        for name, field in TEXTS.items():
            text = self.parameterAsString(parameters, name, context).strip()
            if text:
                changes[field] = text
        for name, field in NUMBERS.items():
            if parameters.get(name) not in (None, ""):
                changes[field] = self.parameterAsDouble(parameters, name, context)
        span = self.parameterAsRange(parameters, RESOLUTION, context)
        if parameters.get(RESOLUTION) not in (None, "") and span:
            changes["resolution_m"] = (min(span), max(span))
        if card.summary == DERIVED:
            card = replace(card, summary="")
        card = replace(card, **changes)
        _refuse_place(card, self._place)
        return parse_card(card_as_json(card), tr("The card {card}").format(card=card.id))

    def _rows(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, width: int = 3
    ) -> list[list[str]]:
        """Return a table's rows of ``width`` cells, given as one list, as a list of rows, or as text."""
        if parameters.get(name) in (None, "", []):
            return []
        given = self.parameterAsMatrix(parameters, name, context)
        cells = [_as_text(cell) for row in given for cell in (row if isinstance(row, list) else [row])]
        if len(cells) % width:
            raise ChoiceError(
                "{name} has {count} cells.",
                "Give {size} for each row.",
                name=name,
                count=len(cells),
                size=width,
            )
        return [cells[start : start + width] for start in range(0, len(cells), width)]


def _as_text(cell: Any) -> str:
    """Return a cell as it was written: QGIS has NULL where nothing stands, and makes 1.0 of 1 in a text."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell) if cell or cell == 0 else ""


def _in_hexadecimal(row: list[str]) -> list[str]:
    """Return a row with its colour as #rrggbb, where QGIS knows it under a name."""
    if row[2].strip().startswith("#"):  # QColor knows other orders of digits too
        return row
    color = QColor(row[2].strip())
    return [row[0], row[1], color.name() if color.isValid() else row[2]]


def _refuse_place(card: ModelCard, place: str) -> None:
    """Raise ChoiceError where a card cannot be placed."""
    if place == IN_FOLDER and card.source.kind == "embedded":
        raise ChoiceError(
            "This model folder belongs to the plugin.",
            "Choose {name} = {option}.",
            name=PLACE,
            option=IN_CATALOGUE,
        )
    known = find_card(card.id)
    shipped = {other.id for other in shipped_cards()}
    if place == IN_CATALOGUE and known and (known.id in shipped or known.source != card.source):
        raise ChoiceError(
            "The catalogue has a model {model} already.",
            "Give this one another id in {name}.",
            model=card.id,
            name=CARD_ID,
        )
