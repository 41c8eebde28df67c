"""``geoseg:stopengine``: ends the engines of this QGIS session."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.processing.algorithm import GeosegAlgorithm, tr

STOPPED = "STOPPED"
_HELP = (
    "<p>Ends the engines that this QGIS holds and gives their memory back. After a run an engine stays ready "
    "for the next one and leaves by itself when nobody wants it for a while.</p>"
    "<p>A run that is using an engine ends with an error. Engines of other QGIS windows stay.</p>"
)


class StopEngineAlgorithm(GeosegAlgorithm):
    """Needs no parameter."""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the output."""
        self.addOutput(QgsProcessingOutputNumber(STOPPED, tr("Engines that were ended")))

    def name(self) -> str:
        """Return the id within the provider."""
        return "stopengine"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Stop the engine")

    def shortHelpString(self) -> str:
        """Return the text beside the dialog."""
        return tr(_HELP)

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        return tr("end,kill,memory,GPU,free").split(",")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """End them; nothing of them runs when this returns."""
        stopped = POOL.stop()
        feedback.pushInfo(tr("Engines ended: {}.").format(stopped))
        return {STOPPED: stopped}
