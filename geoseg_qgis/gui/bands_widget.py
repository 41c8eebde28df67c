"""How the BANDS parameter looks in Processing's dialogs: checked while one types.

An algorithm asks for it in the parameter's metadata, by name, so that only dialogs import this module::

    parameter.setMetadata({"widget_wrapper": {"class": "geoseg_qgis.gui.bands_widget.BandsWidgetWrapper"}})
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from processing.gui.wrappers import WidgetWrapper  # type: ignore[import-not-found, unused-ignore]
from qgis.core import NULL, QgsProcessingParameterEnum, QgsProject, QgsRasterLayer
from qgis.gui import QgsGui, QgsProcessingGui

from geoseg_qgis.gui.bands_check import Question
from geoseg_qgis.gui.bands_edit import BandsEdit
from geoseg_qgis.processing.inputs import is_read_by_gdal

INPUT, MODEL, MODEL_FOLDER = "INPUT", "MODEL", "MODEL_FOLDER"


class BandsWidgetWrapper(WidgetWrapper):  # type: ignore[misc, unused-ignore]
    """The parameter's widget in the dialog of an algorithm and in a row of a batch.

    In the modeler, where there are no files yet but inputs to connect, QGIS's own widget is made instead.
    """

    def __new__(cls, param: Any, dialog: Any, row: int = 0, col: int = 0, **more: Any) -> Any:
        """Return this wrapper, or in the modeler QGIS's own widget for a text."""
        if type(dialog).__name__ == "ModelerParametersDialog":
            registry = QgsGui.processingGuiRegistry()
            native = registry.createModelerParameterWidget(
                dialog.model, dialog.childId, param, dialog.context
            )
            native.setDialog(dialog)
            return native
        return super().__new__(cls)

    def createWidget(self, **_more: Any) -> BandsEdit:
        """Return the line edit with its verdict; called once, by QGIS's own class."""
        self._others: dict[str, Any] = {}
        edit = BandsEdit(self._question, compact=self.dialogType == QgsProcessingGui.WidgetType.Batch)
        edit.edited.connect(lambda _text: self.widgetValueHasChanged.emit(self))
        return edit

    def setValue(self, value: Any) -> None:
        """Show a value of the parameter."""
        self.widget.line.setText("" if value in (None, NULL) else str(value))

    def value(self) -> str:
        """Return the text."""
        return str(self.widget.text())

    def postInitialize(self, wrappers: Iterable[Any]) -> None:
        """Follow what else is chosen in the dialog."""
        super().postInitialize(wrappers)
        for wrapper in wrappers:
            name = wrapper.parameterDefinition().name()
            if name in (INPUT, MODEL, MODEL_FOLDER):
                self._others[name] = wrapper
                wrapper.widgetValueHasChanged.connect(self.refresh)
        self.refresh()

    def refresh(self, *_changed: Any) -> None:
        """Check again: something else in the dialog, or the project's layers, changed."""
        self.widget.check_soon()

    def _question(self, text: str) -> Question | None:
        if not self._others:
            return None  # a dialog of somebody else's: a plain line edit
        return Question(text, rasters_of(self._value(INPUT)), self._model())

    def _model(self) -> str:
        folder = self._value(MODEL_FOLDER)
        if folder not in (None, NULL, ""):
            return str(folder)
        chosen = self._value(MODEL)
        if isinstance(chosen, int) and MODEL in self._others:
            definition = self._others[MODEL].parameterDefinition()
            if isinstance(definition, QgsProcessingParameterEnum):
                return str(definition.options()[chosen])
        return "" if chosen in (None, NULL) else str(chosen)

    def _value(self, name: str) -> Any:
        return self._others[name].parameterValue() if name in self._others else None


def rasters_of(value: Any) -> tuple[str, ...]:
    """Return what GDAL opens for each chosen layer, without opening any.

    Nothing where QGIS itself reads one of them: it is a file only in the run.

    Args:
        value: of a parameter of layers: ids or names of the project's layers, paths, or layers.
    """
    chosen = value if isinstance(value, (list, tuple)) else [value]
    found = [_layer(one) if isinstance(one, str) else one for one in chosen if one not in (None, NULL, "")]
    if not all(is_read_by_gdal(one) for one in found if isinstance(one, QgsRasterLayer)):
        return ()
    usable = (one for one in found if isinstance(one, (str, QgsRasterLayer)))
    return tuple(one if isinstance(one, str) else str(one.source()) for one in usable)


def _layer(text: str) -> QgsRasterLayer | str:
    """Return the project's raster layer of an id, name or source, else the text, which is a path."""
    project = QgsProject.instance()
    of_source = (layer for layer in project.mapLayers().values() if layer.source() == text)
    layers = (project.mapLayer(text), *project.mapLayersByName(text), *of_source)
    return next((layer for layer in layers if isinstance(layer, QgsRasterLayer)), text)
