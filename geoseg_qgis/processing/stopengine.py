"""``geoseg:stopengine``: ends the engines of this QGIS session."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.texts import mark, tr

STOPPED = "STOPPED"
_HELP = mark(
    "<p>Ends the engines that this QGIS holds and gives their memory back. After a run an engine stays ready "
    "for the next one and leaves by itself when nobody wants it for a while.</p>"
    "<p>A run that is using an engine ends with an error. Engines of other QGIS windows stay.</p>"
)


class StopEngineAlgorithm(GeosegAlgorithm):
    """Needs no parameter."""

    ID = "stopengine"
    TITLE = mark("Stop the engine")
    GROUP = mark("Engine")
    HELP = _HELP
    TAGS = mark("end,kill,memory,GPU,free")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the output."""
        self.addOutput(QgsProcessingOutputNumber(STOPPED, tr("Engines that were ended")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """End them; nothing of them runs when this returns."""
        stopped = POOL.stop()
        feedback.pushInfo(tr("Engines ended: {}.").format(stopped))
        return {STOPPED: stopped}
