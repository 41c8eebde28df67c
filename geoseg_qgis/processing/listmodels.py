"""``geoseg:listmodels``: the catalogue as a page, and what of it is on this machine."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from geoseg_qgis.core.textfile import write_text
from geoseg_qgis.models.inventory import ListedModel, take_inventory
from geoseg_qgis.models.page import page, state
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.texts import mark, tr

OUTPUT = "OUTPUT"
COUNT, LOCAL, IDS, LOCAL_IDS = "COUNT", "LOCAL", "IDS", "LOCAL_IDS"
_HELP = mark(
    "<p>Shows the models that the plugin knows: what each maps, the bands and pixel sizes it wants, its "
    "classes and colours or what it measures, licence and size, whether it is on this machine and whether it "
    "can run.</p>"
    "<p>Models that came into the Hugging Face cache in another way are listed too. The page opens in the "
    "results viewer; making it needs no network and no engine.</p>"
)


class ListModelsAlgorithm(GeosegAlgorithm):
    """Reads cards and the headers of weights; runs nothing."""

    ID = "listmodels"
    TITLE = mark("List models")
    GROUP = mark("Models")
    HELP = _HELP
    TAGS = mark("catalogue,catalog,cards,classes,licence,Prithvi,TerraTorch,Hugging Face")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the page and the outputs."""
        kind = tr("HTML files (*.html)")
        output = QgsProcessingParameterFileDestination(OUTPUT, tr("Catalogue"), kind)
        output.setHelp(tr("The page; it loads nothing from elsewhere."))
        self.addParameter(output)
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Models")))
        self.addOutput(QgsProcessingOutputNumber(LOCAL, tr("Models that can run on this machine")))
        self.addOutput(QgsProcessingOutputString(IDS, tr("Their ids, with commas between them")))
        self.addOutput(QgsProcessingOutputString(LOCAL_IDS, tr("The ids of those that can run here")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Look at the models and write the page."""
        output = self.parameterAsFileOutput(parameters, OUTPUT, context)
        inventory = take_inventory()
        for problem in inventory.problems:
            feedback.pushWarning(problem)
        for model in inventory.models:
            feedback.pushInfo(f"{model.choice}: {state(model)}")
        write_text(output, page(inventory))
        return {
            OUTPUT: output,
            COUNT: len(inventory.models),
            LOCAL: len(inventory.local),
            IDS: _joined(inventory.models),
            LOCAL_IDS: _joined(inventory.local),
        }


def _joined(models: tuple[ListedModel, ...]) -> str:
    return ",".join(model.choice for model in models)
