"""How a result looks when QGIS loads it into a project."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt import sip


class SidecarStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer the style and metadata that lie beside its file; Processing loads layers without them."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Load the style, and what the file says of how it was made; QGIS calls this in the main thread."""
        layer.loadDefaultStyle()
        layer.loadDefaultMetadata()
        layer.triggerRepaint()


_KEPT: list[QgsProcessingLayerPostProcessorInterface] = []
"""QGIS keeps the C++ half of a post-processor, and deletes it with the run; this is the half in Python."""


def when_loaded(
    layer: str, processor: QgsProcessingLayerPostProcessorInterface, context: QgsProcessingContext
) -> None:
    """Let something be done to a result, if it gets loaded.

    Args:
        layer: path or id, as announced for loading.
        processor: does it; one for each layer, since QGIS owns it from now on.
        context: of the algorithm, in the thread that announced the layer.
    """
    if context.willLoadLayerOnCompletion(layer):
        _KEPT[:] = [one for one in _KEPT if not sip.isdeleted(one)]
        _KEPT.append(processor)
        context.layerToLoadOnCompletionDetails(layer).setPostProcessor(processor)


def style_when_loaded(path: str, context: QgsProcessingContext) -> None:
    """See to it that a result, if it gets loaded, has the style that lies beside it."""
    when_loaded(path, SidecarStyle(), context)
