"""The parameters of ``geoseg:segment``: what they are called, what they default to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from geoseg_qgis import settings
from geoseg_qgis.core.rasters.warp import METHODS
from geoseg_qgis.core.run.windows import MERGES
from geoseg_qgis.engine.devices import DEVICES
from geoseg_qgis.engine.settings import DTYPES
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, catalogue
from geoseg_qgis.processing.help import SEGMENT_TIPS
from geoseg_qgis.runs.classes import UNCERTAIN
from geoseg_qgis.runs.request import (
    DEFAULT_MERGE,
    DEFAULT_OVERLAP,
    DEFAULT_RESAMPLING,
    HECTARES,
    PIXELS,
)
from geoseg_qgis.texts import tr

INPUT = "INPUT"
MODEL = "MODEL"
MODEL_FOLDER = "MODEL_FOLDER"
BANDS = "BANDS"
EXTENT = "EXTENT"
AOI = "AOI"
DEVICE = "DEVICE"
TARGET = "TARGET"
PIXEL_SIZE = "PIXEL_SIZE"
RESAMPLING = "RESAMPLING"
SCALE = "SCALE"
OFFSET = "OFFSET"
NODATA = "NODATA"
OVERLAP = "OVERLAP"
MERGE = "MERGE"
DTYPE = "DTYPE"
MAX_NUM_SEQS = "MAX_NUM_SEQS"
GPU_MEMORY = "GPU_MEMORY"
SERVER = "SERVER"
SERVER_LOGIN = "SERVER_LOGIN"
RESUME = "RESUME"
OPTIONS = "OPTIONS"
THRESHOLD = "THRESHOLD"
BELOW = "BELOW"
POSITIVE = "POSITIVE"
MAJORITY = "MAJORITY"
SMALLEST = "SMALLEST"
SMALLEST_UNIT = "SMALLEST_UNIT"
OUTPUT = "OUTPUT"
CONFIDENCE = "CONFIDENCE"
PROBABILITIES = "PROBABILITIES"
REPORT = "REPORT"
NODATA_CLASS = "nodata"
"""Of BELOW: uncertain pixels get no class."""

_BANDS_WIDGET = {"class": "geoseg_qgis.gui.bands_widget.BandsWidgetWrapper"}
_OPTIONS_WIDGET = (  # QGIS's own: in C++ from 3.40 on, in Python before
    {"widget_type": "rasteroptions"}
    if Qgis.QGIS_VERSION_INT >= 33900
    else {"class": "processing.algs.gdal.ui.RasterOptionsWidget.RasterOptionsWidgetWrapper"}
)


def segment_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield the parameters in the order of the dialog, each with its tip."""
    for parameter in (*_usual(), *map(advanced, (*_unusual(), *_of_the_result())), *_outputs()):
        parameter.setHelp(tr(SEGMENT_TIPS[parameter.name()]))
        yield parameter


def server_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield what chooses a server, each with its tip."""
    for parameter in (
        QgsProcessingParameterString(SERVER, tr("Server instead of this machine"), "", optional=True),
        QgsProcessingParameterAuthConfig(SERVER_LOGIN, tr("Key of the server"), optional=True),
    ):
        parameter.setHelp(tr(SEGMENT_TIPS[parameter.name()]))
        yield parameter


def _usual() -> Iterator[QgsProcessingParameterDefinition]:
    source = QgsProcessing.SourceType
    folder = QgsProcessingParameterFile.Behavior.Folder
    yield QgsProcessingParameterMultipleLayers(INPUT, tr("Raster layers"), source.TypeRaster)
    yield _choice(MODEL, tr("Model"), [card.id for card in catalogue()], DEFAULT_MODEL)
    yield QgsProcessingParameterFile(
        MODEL_FOLDER, tr("Model folder (instead of the model above)"), folder, optional=True
    )
    yield _text(BANDS, tr("Bands (if they are not found by themselves)"), _BANDS_WIDGET)
    yield QgsProcessingParameterExtent(EXTENT, tr("Only this extent"), optional=True)
    polygons = [source.TypeVectorPolygon]
    yield QgsProcessingParameterFeatureSource(AOI, tr("Only inside these polygons"), polygons, optional=True)
    yield _choice(DEVICE, tr("Device"), list(DEVICES), settings.DEVICE.text())


def _unusual() -> Iterator[QgsProcessingParameterDefinition]:
    yield QgsProcessingParameterRasterLayer(TARGET, tr("Layer whose grid the mask gets"), optional=True)
    yield _number(PIXEL_SIZE, tr("Pixel size, in units of the grid's CRS"), minValue=0.0)
    yield _choice(RESAMPLING, tr("Resampling"), list(METHODS), DEFAULT_RESAMPLING)
    yield _number(SCALE, tr("Scale: reflectance = value × scale + offset"))
    yield _number(OFFSET, tr("Offset"))
    yield _number(NODATA, tr("One more value that means nodata"))
    yield QgsProcessingParameterNumber(
        OVERLAP,
        tr("Overlap of neighbouring windows, pixels"),
        QgsProcessingParameterNumber.Type.Integer,
        DEFAULT_OVERLAP,
        minValue=0,
        maxValue=2048,
    )
    yield _choice(MERGE, tr("Where windows overlap"), list(MERGES), DEFAULT_MERGE)
    yield _choice(DTYPE, tr("Number format of the model"), list(DTYPES), settings.DTYPE.text())
    yield QgsProcessingParameterNumber(
        MAX_NUM_SEQS,
        tr("Windows in one forward (0: chosen for the device)"),
        QgsProcessingParameterNumber.Type.Integer,
        int(settings.MAX_NUM_SEQS.number_or(0)),
        minValue=0,
        maxValue=1024,
    )
    share = settings.GPU_MEMORY.number_or(0) or None
    yield _number(
        GPU_MEMORY, tr("Share of the GPU's memory for the engine, percent"), share, minValue=1, maxValue=99
    )
    yield from server_parameters()
    yield QgsProcessingParameterBoolean(
        RESUME, tr("Keep what is finished if the run stops, and go on there"), defaultValue=False
    )
    yield _text(OPTIONS, tr("Additional creation options"), _OPTIONS_WIDGET)


def _of_the_result() -> Iterator[QgsProcessingParameterDefinition]:
    yield _number(THRESHOLD, tr("Least confidence of a certain pixel, percent"), minValue=0, maxValue=99)
    yield _choice(BELOW, tr("Less certain pixels become"), [UNCERTAIN, NODATA_CLASS], UNCERTAIN)
    yield _number(
        POSITIVE, tr("Probability that makes the second of two classes, percent"), minValue=0, maxValue=99
    )
    yield QgsProcessingParameterNumber(
        MAJORITY,
        tr("Width of a majority filter, pixels (0: none)"),
        QgsProcessingParameterNumber.Type.Integer,
        0,
        minValue=0,
        maxValue=15,
    )
    yield _number(SMALLEST, tr("Smallest patch that stays"), minValue=0)
    yield _choice(SMALLEST_UNIT, tr("Unit of the smallest patch"), [PIXELS, HECTARES], PIXELS)


def _outputs() -> Iterator[QgsProcessingParameterDefinition]:
    raster, page_file = QgsProcessingParameterRasterDestination, tr("HTML files (*.html)")
    yield raster(OUTPUT, tr("Mask"))
    yield raster(CONFIDENCE, tr("Confidence, percent"), None, True, False)
    yield raster(PROBABILITIES, tr("Probability of each class, percent"), None, True, False)
    yield QgsProcessingParameterFileDestination(REPORT, tr("Report of the run"), page_file, None, True, False)


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return a parameter as one that the dialog keeps folded away."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def _choice(name: str, title: str, options: list[str], default: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterEnum(name, title, options, defaultValue=default, usesStaticStrings=True)


def _number(
    name: str, title: str, default: float | None = None, **limits: Any
) -> QgsProcessingParameterDefinition:
    kind = QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(name, title, kind, default, True, **limits)


def _text(name: str, title: str, widget: dict[str, str]) -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterString(name, title, defaultValue="", optional=True)
    parameter.setMetadata({"widget_wrapper": widget})
    return parameter
