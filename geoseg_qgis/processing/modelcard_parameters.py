"""The parameters of ``geoseg:modelcard``."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRange,
    QgsProcessingParameterString,
)

from geoseg_qgis.processing.parameters import advanced
from geoseg_qgis.texts import mark, tr

FOLDER, CLASSES, PLACE, CARD_ID, BANDS = "FOLDER", "CLASSES", "PLACE", "CARD_ID", "BANDS"
RESOLUTION, OUTPUT, QUANTITY = "RESOLUTION", "OUTPUT", "QUANTITY"
IN_CATALOGUE, IN_FOLDER, NOWHERE = "catalogue", "model folder", "file only"
TEXTS = {
    CARD_ID: "id",
    "TITLE": "title",
    "SUMMARY": "summary",
    "LICENCE": "licence",
    "TRAINED_ON": "trained_on",
    "NOT_FOR": "not_for",
}
"""Parameters of text, and the entries of the card that they fill."""
NUMBERS = {"SCALE": "scale", "OFFSET": "offset"}
_TITLES = {
    CARD_ID: mark("Id of the model"),
    "TITLE": mark("Title"),
    "SUMMARY": mark("What it maps"),
    "LICENCE": mark("Licence"),
    "TRAINED_ON": mark("Trained on"),
    "NOT_FOR": mark("Not for"),
    "SCALE": mark("Scale: reflectance = value × scale + offset"),
    "OFFSET": mark("Offset"),
}
_TIPS = {
    FOLDER: mark("A folder with the config.json and the weights of a TerraTorch model."),
    CLASSES: mark(
        "Only the classes that shall change: number, name, colour such as #1f78b4. An empty cell leaves "
        "what is there. The log lists all classes."
    ),
    PLACE: mark(
        "catalogue: in your own folder of cards. model folder: beside config.json. file only: neither."
    ),
    CARD_ID: mark("Empty: made from the folder's name. Lower-case letters, digits, dots and dashes."),
    "TITLE": mark("Empty: as it is."),
    "SUMMARY": mark("Empty: as it is."),
    "LICENCE": mark("Empty: as it is."),
    "TRAINED_ON": mark("Empty: as it is."),
    "NOT_FOR": mark("Empty: as it is."),
    "SCALE": mark("Empty: as config.json says, else 0.0001. For layers that do not tell it themselves."),
    "OFFSET": mark("Empty: as it is."),
    RESOLUTION: mark("Ground resolution that the model is made for; other pixel sizes are warned of."),
    BANDS: mark(
        "Where config.json does not name the bands: place from 1, name such as NIR_NARROW, wavelength. "
        "Names that TerraTorch knows bring wavelength and sensors along."
    ),
    QUANTITY: mark(
        "Of a model that measures, one row: name, unit, smallest and largest plausible value, which are the "
        "ends of the style. An empty cell leaves what is there; - as the unit means none."
    ),
    OUTPUT: mark("The card as a file of its own."),
}


def modelcard_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters in the order of the dialog, each with its tip."""
    for parameter in (*_usual(), *map(advanced, _unusual()), _output()):
        parameter.setHelp(tr(_TIPS[parameter.name()]))
        yield parameter


def _usual() -> Iterator[QgsProcessingParameterDefinition]:
    folder = QgsProcessingParameterFile.Behavior.Folder
    yield QgsProcessingParameterFile(FOLDER, tr("Model folder"), folder)
    yield _text("TITLE")
    yield _table(CLASSES, tr("Classes"), [tr("Number"), tr("Name"), tr("Colour")])
    columns = [tr("Name"), tr("Unit"), tr("Smallest"), tr("Largest")]
    yield _table(QUANTITY, tr("Measured quantity"), columns)
    places = [IN_CATALOGUE, IN_FOLDER, NOWHERE]
    yield QgsProcessingParameterEnum(
        PLACE, tr("Place the card"), places, defaultValue=IN_CATALOGUE, usesStaticStrings=True
    )


def _unusual() -> Iterator[QgsProcessingParameterDefinition]:
    for name in TEXTS:
        if name != "TITLE":
            yield _text(name)
    number = QgsProcessingParameterNumber.Type.Double
    for name in NUMBERS:
        yield QgsProcessingParameterNumber(name, tr(_TITLES[name]), number, None, True)
    yield QgsProcessingParameterRange(
        RESOLUTION, tr("Pixel sizes, m"), QgsProcessingParameterNumber.Type.Double, None, True
    )
    yield _table(BANDS, tr("Bands"), [tr("Place"), tr("Name"), tr("Wavelength, nm")])


def _output() -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFileDestination(OUTPUT, tr("Card"), tr("JSON files (*.json)"))


def _text(name: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterString(name, tr(_TITLES[name]), "", optional=True)


def _table(name: str, title: str, columns: list[str]) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterMatrix(name, title, 1, False, columns, optional=True)
