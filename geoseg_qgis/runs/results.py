"""What a run leaves behind: the mask, what was wished for beside it, and how it was made."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.mask.scores import Scores
from geoseg_qgis.core.mask.style import write_qml
from geoseg_qgis.core.run.outputs import RunScores
from geoseg_qgis.core.values.options import value_options
from geoseg_qgis.models.catalogue import ResolvedModel
from geoseg_qgis.runs.classes import cleaning_of, mask_classes
from geoseg_qgis.runs.inplace import refuse_locked, tell_failures
from geoseg_qgis.runs.opening import Opened
from geoseg_qgis.runs.provenancefile import ENDING, as_metadata, write_json
from geoseg_qgis.runs.request import Beside, SegmentRequest
from geoseg_qgis.runs.telling import Feedback
from geoseg_qgis.runs.valueresults import ValueResults
from geoseg_qgis.texts import grouped, tr


class Results:
    """The files of one run while they are written; a context manager that removes what is not complete.

    Args:
        request: what to run.
        opened: the inputs.
        output: path of the mask.
        beside: paths of what else is wished for.

    Attributes:
        mosaic: the mask.
        scores: beside it.
        classes: of the mask.
        cleaning: how it is cleaned.

    Raises:
        ChoiceError: the cleaning cannot be done on this grid.
        OutputError: a file cannot be written.
    """

    def __init__(self, request: SegmentRequest, opened: Opened, output: str, beside: Beside) -> None:
        self.classes = mask_classes(request)
        self.cleaning = cleaning_of(request.result, opened.grid)
        grid, names = opened.grid, [c.name for c in request.model.card.classes]
        options = creation_options(request.options, grid.width, grid.height)
        with ExitStack() as until_complete:
            self.mosaic = until_complete.enter_context(Mosaic(output, grid, self.classes, options))
            self.scores = RunScores(
                len(names),
                until_complete.enter_context(Scores(beside.confidence, grid, ["confidence"]))
                if beside.confidence
                else None,
                until_complete.enter_context(Scores(beside.probabilities, grid, names))
                if beside.probabilities
                else None,
                request.result.positive,
            )
            self._held = until_complete.pop_all()

    def clean(self, folder: str, feedback: Feedback) -> tuple[str, ...]:
        """Clean the mask as far as that is wished for; return sentences on what it did.

        Args:
            folder: for temporary files.
            feedback: may cancel.
        """
        if not self.cleaning:
            return ()
        feedback.setProgressText(tr("Cleaning the mask …"))
        done = self.mosaic.clean(self.cleaning, folder, feedback.isCanceled)
        notes = []
        if self.cleaning.majority:
            said = tr("The majority filter ({edge} × {edge} pixels) changed {count} pixels.")
            notes.append(said.format(edge=self.cleaning.majority, count=grouped(done.filtered)))
        if self.cleaning.smallest:
            said = tr("Patches of less than {size} were given to their largest neighbour: {count} pixels.")
            notes.append(said.format(size=self.cleaning.smallest, count=grouped(done.sieved)))
        return tuple(notes)

    def finish(self, body: dict[str, Any], feedback: Feedback) -> None:
        """Complete all files and give them their final names, the mask first; the rest lies beside it.

        Args:
            body: how the mask was made.
            feedback: may cancel, up to the first final name; hears what could not be put beside the mask.

        Raises:
            Cancelled: feedback was cancelled; nothing is left.
            OutputError: a file cannot be completed, or an existing one is in use; all are as they were.
        """
        self.mosaic.describe(as_metadata(body))
        files: list[Mosaic | Scores] = [self.mosaic, *self.scores.files()]
        for file in files:
            file.complete(feedback.isCanceled)
        for file in files:
            refuse_locked(Path(file.path))
        self.mosaic.put_in_place()
        path = Path(self.mosaic.path)
        tell_failures(
            feedback,
            *(file.put_in_place for file in files[1:]),
            lambda: write_qml(str(path.with_suffix(".qml")), self.classes),
            lambda: write_json(path.with_suffix(ENDING), body),
        )

    def __enter__(self) -> Results:
        return self

    def __exit__(self, *_: object) -> None:
        self._held.close()


def check_options(text: str, model: ResolvedModel) -> None:
    """Raise OutputError where creation options do not fit what a model's run writes."""
    (value_options if model.card.measures else creation_options)(text, 1, 1)


def results_of(
    request: SegmentRequest, opened: Opened, output: str, beside: Beside
) -> Results | ValueResults:
    """Return the files of a run: a mask's, or those of a raster of values; arguments as of `Results`."""
    if request.model.card.measures:
        return ValueResults(request, opened, output)
    return Results(request, opened, output, beside)
