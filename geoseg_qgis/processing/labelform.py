"""The form in which an analyst labels points: the classes of the mask to choose from."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from qgis.core import (
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsValueMapFieldFormatter,
)

_KEPT: deque[LabelForm] = deque(maxlen=64)
"""QGIS keeps no reference to post-processors, and each of these has classes of its own."""


class LabelForm(QgsProcessingLayerPostProcessorInterface):
    """Offers class names for a field of a layer that was loaded.

    Args:
        field: name of the field.
        names: of the classes.
    """

    def __init__(self, field: str, names: Sequence[str]) -> None:
        super().__init__()
        self._field, self._names = field, tuple(names)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set up the form; QGIS calls this in the main thread."""
        empty = {"": QgsValueMapFieldFormatter.NULL_VALUE}
        choices = [empty, *({name: name} for name in self._names)]
        place = layer.fields().lookupField(self._field)
        layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", {"map": choices}))


def label_when_loaded(identity: str, field: str, names: Sequence[str], context: QgsProcessingContext) -> None:
    """See to it that a layer, if it gets loaded, offers classes for a field.

    Args:
        identity: of the layer, as a sink gave it.
        field: name of the field.
        names: of the classes.
        context: of the algorithm, in the thread that announced the layer.
    """
    if context.willLoadLayerOnCompletion(identity):
        _KEPT.append(LabelForm(field, names))
        context.layerToLoadOnCompletionDetails(identity).setPostProcessor(_KEPT[-1])
