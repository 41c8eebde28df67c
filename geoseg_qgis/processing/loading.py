"""How a result looks when QGIS loads it into a project."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)


class SidecarStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer the style and metadata that lie beside its file; Processing loads layers without them."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Load the style, and what the file says of how it was made; QGIS calls this in the main thread."""
        layer.loadDefaultStyle()
        layer.loadDefaultMetadata()
        layer.triggerRepaint()


def style_when_loaded(path: str, context: QgsProcessingContext) -> None:
    """See to it that a result, if it gets loaded, has its style.

    Args:
        path: the result's file, as announced for loading.
        context: of the algorithm, in the thread that announced the layer.
    """
    if context.willLoadLayerOnCompletion(path):
        # one for each layer: the context owns it, and deletes it with itself
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(SidecarStyle())
