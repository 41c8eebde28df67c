"""The form in which an analyst labels points: the classes of the mask to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsValueMapFieldFormatter,
)

_SHORT = 10  # letters that a Shapefile keeps of a field's name


class LabelForm(QgsProcessingLayerPostProcessorInterface):
    """Offers class names for a field of a layer that was loaded, and hides what would sway the analyst.

    Args:
        field: name of the field.
        names: of the classes.
        hidden: fields that the form leaves away; a file's own key, such as a GeoPackage's ``fid``, it leaves
            away in any case.
    """

    def __init__(self, field: str, names: Sequence[str], hidden: Sequence[str]) -> None:
        super().__init__()
        self._field, self._names, self._hidden = field, tuple(names), tuple(hidden)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set up the form; QGIS calls this in the main thread."""
        empty = {"": QgsValueMapFieldFormatter.NULL_VALUE}
        choices = [empty, *({name: name} for name in self._names)]
        fields = layer.fields()
        places = {fields.lookupField(name[:end]) for name in self._hidden for end in (None, _SHORT)}
        for place in places.union(layer.primaryKeyAttributes()):
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("Hidden", {}))
        labels = QgsEditorWidgetSetup("ValueMap", {"map": choices})
        layer.setEditorWidgetSetup(layer.fields().lookupField(self._field), labels)
