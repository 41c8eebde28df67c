"""Writes the toolbox models that come with the plugin: ``make_toolbox_models.py [FOLDER]``.

They are made from code, so that a change of an algorithm's parameters is a change here, and a test compares.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, "/usr/share/qgis/python/plugins")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

from geoseg_qgis.models.shipped import DEFAULT_MODEL
from geoseg_qgis.processing.provider import GeosegProvider

FOLDER = Path(__file__).resolve().parent.parent / "geoseg_qgis" / "processing" / "toolboxmodels"
GROUP = "Ready models"
_STEP = QSizeF(220, 60)
_OPTIONS = "Device, number format and memory are as geoseg's options say."


class Drawing:
    """A model while it is put together; what it holds is also placed, for who opens it in the designer.

    Args:
        name: in the toolbox.
        text: what it does, for the help.
    """

    def __init__(self, name: str, text: str) -> None:
        self.model = QgsProcessingModelAlgorithm(name, GROUP)
        self.help: dict[str, Any] = {"ALG_DESC": f"{text} {_OPTIONS}", "ALG_CREATOR": "geoseg"}
        self.asked: list[str] = []
        self._steps = 0

    def ask(self, parameter: QgsProcessingParameterDefinition, tip: str) -> None:
        """Add an input."""
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(130, 80 + 90 * len(self.asked)))
        component.setSize(_STEP)
        self.model.addModelParameter(parameter, component)
        self.help[parameter.name()] = tip
        self.asked.append(parameter.name())

    def step(
        self, key: str, algorithm: str, title: str, sources: dict[str, Any], results: dict[str, str]
    ) -> None:
        """Add a child algorithm.

        Args:
            key: by which later steps know it.
            algorithm: its id.
            title: in the designer.
            sources: where its parameters come from; what is not named takes its default, or what the options
                say when the model runs.
            results: name of each result of the model, by the child's output.
        """
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(key)
        child.setDescription(title)
        for name, source in {**_defaults(algorithm), **sources}.items():
            child.addParameterSources(name, [source])
        outputs = {}
        for name, shown in results.items():
            output = QgsProcessingModelOutput(shown, shown)
            output.setChildId(key)
            output.setChildOutputName(name)
            output.setPosition(QPointF(900, 80 + 90 * len(outputs) + 200 * self._steps))
            output.setSize(_STEP)
            outputs[shown] = output
        child.setModelOutputs(outputs)
        child.setPosition(QPointF(500, 100 + 200 * self._steps))
        child.setSize(_STEP)
        self.model.addChildAlgorithm(child)
        self._steps += 1

    def write(self, path: Path) -> None:
        """Write the file."""
        self.model.setHelpContent(self.help)
        self.model.setParameterOrder(self.asked)
        problems = [
            text for text in self.model.validate()[1] if not any(f"<i>{one}</i>" in text for one in _DECIDED)
        ]
        if problems:
            raise SystemExit(f"{path.name}: {problems}")
        self.model.toFile(str(path))


Source = QgsProcessingModelChildParameterSource
asked, made = Source.fromModelParameter, Source.fromChildOutput
_MODEL = {"MODEL": asked("MODEL")}
_DECIDED = ("DEVICE", "DTYPE", "MAX_NUM_SEQS")
"""In the options page or the environment; a model that gave them a value would pass over both. QGIS 3.22
calls them mandatory when it looks a model over, and takes their defaults when the model runs."""


def _defaults(algorithm: str) -> dict[str, Source]:
    """Return the defaults of the parameters that must have a value and that no option decides."""
    known = QgsApplication.processingRegistry().algorithmById(algorithm).parameterDefinitions()
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    return {
        one.name(): Source.fromStaticValue(one.defaultValue())
        for one in known
        if not (one.flags() & optional or one.isDestination() or one.defaultValue() is None)
        and one.name() not in _DECIDED
    }


def flood() -> Drawing:
    """Masks of two dates and what changed between them."""
    drawing = Drawing(
        "Flood extent before and after",
        "Segments images of one area from before and after a flood with the same model, and compares the "
        "masks: a map of the changes, such as vegetation → water, and a page with their areas.",
    )
    _ask_layers(drawing, "BEFORE", "Layers from before")
    _ask_layers(drawing, "AFTER", "Layers from after")
    _ask_model(drawing)
    for name in ("BEFORE", "AFTER"):
        drawing.step(
            name.lower(),
            "geoseg:segment",
            f"Segment what is from {name.lower()}",
            {"INPUT": asked(name), "AOI": asked("AOI"), **_MODEL},
            {"OUTPUT": f"Mask {name.lower()}"},
        )
    drawing.step(
        "change",
        "geoseg:change",
        "Compare the masks",
        {"BEFORE": made("before", "OUTPUT"), "AFTER": made("after", "OUTPUT")},
        {"OUTPUT": "Changes", "HTML": "Report of the changes"},
    )
    return drawing


def burnt() -> Drawing:
    """A mask and the areas of its classes in each zone."""
    drawing = Drawing(
        "Burnt area by municipality",
        "Segments an image from after a fire and measures, for each polygon of a layer such as "
        "municipalities, how many hectares of each class lie in it: burnt ground is the burnt area.",
    )
    _ask_layers(drawing, "INPUT", "Layers")
    polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
    drawing.ask(
        QgsProcessingParameterFeatureSource("ZONES", "Municipalities", polygon),
        "Polygons, in any CRS. A pixel belongs to the one that its centre lies in.",
    )
    drawing.ask(
        QgsProcessingParameterField("FIELD", "Field with their names", None, "ZONES", optional=True),
        "What the rows of the table are called.",
    )
    _ask_model(drawing, with_area=False)
    drawing.step(
        "segment",
        "geoseg:segment",
        "Segment",
        {"INPUT": asked("INPUT"), **_MODEL},
        {"OUTPUT": "Mask"},
    )
    drawing.step(
        "areas",
        "geoseg:classareas",
        "Measure",
        {"INPUT": made("segment", "OUTPUT"), "ZONES": asked("ZONES"), "FIELD": asked("FIELD")},
        {"OUTPUT": "Areas", "HTML": "Report of the areas"},
    )
    return drawing


MODELS = {"flood_before_after.model3": flood, "burnt_by_municipality.model3": burnt}


def _ask_layers(drawing: Drawing, name: str, title: str) -> None:
    kind = QgsProcessing.SourceType.TypeRaster
    parameter = QgsProcessingParameterMultipleLayers(name, title, kind)
    drawing.ask(parameter, "One or several raster layers that together hold the bands of the model.")


def _ask_model(drawing: Drawing, with_area: bool = True) -> None:
    model = QgsProcessingParameterString("MODEL", "Model", DEFAULT_MODEL)
    drawing.ask(
        model,
        "Id of a model that is on this machine, as List models shows it, one of your own too; or a hub id, "
        "or a model folder.",
    )
    if with_area:
        polygon = [QgsProcessing.SourceType.TypeVectorPolygon]
        area = QgsProcessingParameterFeatureSource(
            "AOI", "Only inside these polygons", polygon, optional=True
        )
        drawing.ask(area, "Empty: where both masks are.")


def main(folder: Path = FOLDER) -> None:
    """Write all models."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = GeosegProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    folder.mkdir(exist_ok=True)
    for name, make in MODELS.items():
        make().write(folder / name)
    QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
