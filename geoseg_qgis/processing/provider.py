"""The provider ``geoseg`` and the list of its algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

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


class GeosegProvider(QgsProcessingProvider):
    """Groups our algorithms in the toolbox."""

    def loadAlgorithms(self) -> None:
        """Add every algorithm."""
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

    def id(self) -> str:
        """Return the prefix of our algorithms' ids."""
        return "geoseg"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "geoseg"

    def longName(self) -> str:
        """Return the name where there is room."""
        return "geoseg: segmentation with geospatial foundation models"

    def icon(self) -> QIcon:
        """Return the icon of the toolbox group."""
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        """Return the icon's file."""
        return ICON
