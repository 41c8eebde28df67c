"""``geoseg:segmentfolder``: a folder of rasters in, a mask for each and a table of them out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.processing.help import SEGMENTFOLDER_HELP, SEGMENTFOLDER_TIPS
from geoseg_qgis.processing.modelchoice import ModelAlgorithm
from geoseg_qgis.processing.parameters import (
    AOI,
    BANDS,
    CONFIDENCE,
    EXTENT,
    INPUT,
    OUTPUT,
    PROBABILITIES,
    REPORT,
    TARGET,
    segment_parameters,
)
from geoseg_qgis.runs.collection import PATTERNS, Scene, Selection, ending_of, find_scenes
from geoseg_qgis.runs.folder import segment_folder
from geoseg_qgis.runs.index import CSV, GEOPACKAGE
from geoseg_qgis.runs.request import SegmentRequest
from geoseg_qgis.runs.row import DONE, FAILED, SKIPPED, Row
from geoseg_qgis.texts import mark, tr

FILES = "FILES"
PATTERN = "PATTERN"
RECURSIVE = "RECURSIVE"
SCENES = "SCENES"
AGAIN = "AGAIN"
INDEX = "INDEX"
TABLE = "TABLE"
_OF_ONE_SCENE = (INPUT, EXTENT, AOI, TARGET, OUTPUT, CONFIDENCE, PROBABILITIES, REPORT)
_COUNTS = {
    "DONE": (DONE, mark("Files that were done")),
    "SKIPPED": (SKIPPED, mark("Files that were done before")),
    "FAILED": (FAILED, mark("Files that failed")),
}
"""Outputs by name: which rows they count, and what they are called."""


class SegmentFolderAlgorithm(ModelAlgorithm):
    """Runs a model over many files in the background."""

    ID = "segmentfolder"
    TITLE = mark("Segment a folder of rasters")
    HELP = SEGMENTFOLDER_HELP
    TAGS = mark("batch,collection,files,directory,tiles,segmentation,classification")

    def __init__(self) -> None:
        super().__init__()
        self._request: SegmentRequest | None = None
        self._scenes: tuple[Scene, ...] = ()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in _parameters():
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputVectorLayer(INDEX, tr("Outlines and numbers of the masks")))
        self.addOutput(QgsProcessingOutputFile(TABLE, tr("The same as a table")))
        for name, (_, title) in _COUNTS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Resolve model and engine in the main thread; what cannot work is said here."""
        self._request = self.resolve(parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run in the background."""
        if self._request is None:
            raise QgsProcessingException(tr("The algorithm was not prepared."))
        output = self.parameterAsString(parameters, OUTPUT, context)

        def tell(row: Row) -> None:
            if row.status == FAILED:
                feedback.reportError(f"{row.input}: {row.error}", False)

        selection = self._selection(parameters, context, ending_of(self._request.model.card))
        scenes = find_scenes(self._places(parameters, context), output, selection)
        again = self.parameterAsBoolean(parameters, AGAIN, context)
        rows = segment_folder(self._request, scenes, output, feedback, again, on_row=tell)
        counts = Counter(row.status for row in rows)
        numbers = {name: counts[status] for name, (status, _) in _COUNTS.items()}
        feedback.pushInfo(
            tr("Done: {done}. Skipped: {skipped}. Failed: {failed}.").format(
                done=counts[DONE], skipped=counts[SKIPPED], failed=counts[FAILED]
            )
        )
        index, table = str(Path(output, GEOPACKAGE)), str(Path(output, CSV))
        return {OUTPUT: output, INDEX: index, TABLE: table, **numbers}

    def _places(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        folder = self.parameterAsFile(parameters, INPUT, context)
        files = self.parameterAsFileList(parameters, FILES, context)
        places = [place for place in (folder, *files) if place]
        if not places:
            raise ChoiceError("Neither a folder nor files are chosen.", "Choose INPUT, FILES, or both.")
        return places

    def _selection(self, parameters: dict[str, Any], context: QgsProcessingContext, ending: str) -> Selection:
        return Selection(
            self.parameterAsString(parameters, PATTERN, context) or PATTERNS,
            self.parameterAsBoolean(parameters, RECURSIVE, context),
            self.parameterAsBoolean(parameters, SCENES, context),
            ending,
        )


def _parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """Yield our own parameters, and between them those of a single run that fit."""
    for parameter in (*_which_files(), QgsProcessingParameterFolderDestination(OUTPUT, tr("Masks"))):
        parameter.setHelp(tr(SEGMENTFOLDER_TIPS[parameter.name()]))
        yield parameter
    for parameter in segment_parameters():
        if parameter.name() == BANDS:
            parameter.setMetadata({})  # its line checks itself against layers, which there are none of
        if parameter.name() not in _OF_ONE_SCENE:
            yield parameter


def _which_files() -> Iterator[QgsProcessingParameterDefinition]:
    folder, file = QgsProcessingParameterFile.Behavior.Folder, QgsProcessing.SourceType.TypeFile
    yield QgsProcessingParameterFile(INPUT, tr("Folder of rasters"), folder, optional=True)
    yield QgsProcessingParameterMultipleLayers(FILES, tr("Or single files"), file, optional=True)
    yield QgsProcessingParameterString(PATTERN, tr("Names of the files"), PATTERNS)
    yield QgsProcessingParameterBoolean(RECURSIVE, tr("Subfolders too"), True)
    yield QgsProcessingParameterBoolean(SCENES, tr("The files of one folder are one scene"), False)
    yield QgsProcessingParameterBoolean(AGAIN, tr("Also what is done and unchanged"), False)
