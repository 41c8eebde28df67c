"""The provider ``geoseg`` and the list of its algorithms."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingModelAlgorithm,
    QgsProcessingProvider,
)
from qgis.PyQt.QtGui import QIcon

from geoseg_qgis import settings
from geoseg_qgis.models.own_cards import choose_folder
from geoseg_qgis.processing.accuracy import AccuracyAlgorithm
from geoseg_qgis.processing.algorithm import ICON
from geoseg_qgis.processing.change import ChangeAlgorithm
from geoseg_qgis.processing.checkengine import CheckEngineAlgorithm
from geoseg_qgis.processing.classareas import ClassAreasAlgorithm
from geoseg_qgis.processing.downloadmodel import DownloadModelAlgorithm
from geoseg_qgis.processing.installengine import InstallEngineAlgorithm
from geoseg_qgis.processing.listmodels import ListModelsAlgorithm
from geoseg_qgis.processing.modelcard import ModelCardAlgorithm
from geoseg_qgis.processing.polygons import PolygonsAlgorithm
from geoseg_qgis.processing.samplepoints import SamplePointsAlgorithm
from geoseg_qgis.processing.segment import SegmentAlgorithm
from geoseg_qgis.processing.segmentfolder import SegmentFolderAlgorithm
from geoseg_qgis.processing.stopengine import StopEngineAlgorithm
from geoseg_qgis.texts import tr

_MODELS = Path(__file__).resolve().parent / "toolboxmodels"
"""Toolbox models; scripts/make_toolbox_models.py writes them."""


class GeosegProvider(QgsProcessingProvider):
    """Groups our algorithms in the toolbox."""

    def loadAlgorithms(self) -> None:
        """Add every algorithm; some list the models."""
        choose_folder(settings.MODELS.stored())
        for algorithm in (
            SegmentAlgorithm,
            SegmentFolderAlgorithm,
            SamplePointsAlgorithm,
            AccuracyAlgorithm,
            PolygonsAlgorithm,
            ClassAreasAlgorithm,
            ChangeAlgorithm,
            InstallEngineAlgorithm,
            CheckEngineAlgorithm,
            StopEngineAlgorithm,
            ListModelsAlgorithm,
            DownloadModelAlgorithm,
            ModelCardAlgorithm,
        ):
            self.addAlgorithm(algorithm())
        for path in sorted(_MODELS.glob("*.model3")):
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                self.addAlgorithm(model)
            else:
                text = tr("The ready model {path} cannot be read. Install the plugin again.")
                QgsMessageLog.logMessage(text.format(path=path), "geoseg", Qgis.MessageLevel.Warning)

    def load(self) -> bool:
        """Load, and once more when QGIS knows our algorithms: only then do models find their steps."""
        QgsApplication.processingRegistry().providerAdded.connect(self._added)
        return bool(super().load())

    def unload(self) -> None:
        """Let go of the registry; a QGIS that ends has none any more (3.44)."""
        registry = QgsApplication.processingRegistry()
        if registry is not None:
            registry.providerAdded.disconnect(self._added)
        super().unload()

    def _added(self, name: str) -> None:
        if name == self.id():
            self.refreshAlgorithms()

    def id(self) -> str:
        """Return the prefix of our algorithms' ids."""
        return "geoseg"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "geoseg"

    def longName(self) -> str:
        """Return the name where there is room."""
        return tr("geoseg: segmentation with geospatial foundation models")

    def icon(self) -> QIcon:
        """Return the icon of the toolbox group."""
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        """Return the icon's file."""
        return ICON
