"""What a run writes: the mask, the scores beside it, and the journal that remembers what is in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.pixeltype import PixelType
from geoseg_qgis.core.mask.scores import Scores
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.run.jobs import CONFIDENCE, PROBABILITIES, Chunk
from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import ChunkError


@dataclass(frozen=True)
class RunScores:
    """The rasters of scores that a run writes.

    Attributes:
        classes: how many the model has.
        confidence: one band, the score of the pixel's class; None where it is not wanted.
        probabilities: a band for each class; None where they are not wanted.
        positive: of a model of two classes: the second one is taken where its probability is at least this, 0
            to 1; 0 where the larger one is.
    """

    classes: int
    confidence: Scores | None = None
    probabilities: Scores | None = None
    positive: float = 0.0

    @property
    def kind(self) -> str:
        """What the engine is asked for; empty for nothing."""
        if self.probabilities is not None:
            return PROBABILITIES
        return CONFIDENCE if self.confidence is not None else ""

    @property
    def planes(self) -> int:
        """How many bands the engine adds to the mask."""
        return {PROBABILITIES: self.classes, CONFIDENCE: 1, "": 0}[self.kind]

    def write(self, keep: Window, plane: int, scores: np.ndarray) -> None:
        """Write one band of what the engine added, uint8 percent (h, w), 255 where invalid.

        Where the bands are probabilities, that of the class that is taken is the confidence. It follows with
        the last band: what a killed run remembers of a chunk may end before, and earlier pieces lie below.
        """
        if self.probabilities is not None:
            self.probabilities.write(keep, plane + 1, scores)
            if plane + 1 < self.classes:
                return
        if self.confidence is not None:
            self.confidence.write(keep, 1, self._of_the_class(keep, scores))

    def _of_the_class(self, keep: Window, last: np.ndarray) -> np.ndarray:
        """Return the score of the class that is taken; of all the bands the last one is given."""
        if self.probabilities is None:
            return last
        taken = self.probabilities.read(keep, 1) if self.classes > 1 else last
        if self.positive:
            return np.where(last >= round(100 * self.positive, 6), last, taken)  # percent, rounded down
        for band in range(2, self.classes):
            taken = np.maximum(taken, self.probabilities.read(keep, band))
        return np.maximum(taken, last)

    def files(self) -> list[Scores]:
        """Return those that are wanted."""
        return [file for file in (self.confidence, self.probabilities) if file is not None]


class Target(Protocol):
    """Where what the engine gives for the pixels goes: a mask, or a raster of values."""

    path: str
    grid: Grid
    pixels: PixelType

    @property
    def counts(self) -> Any:
        """What is in it."""

    def write(self, keep: Window, ids: np.ndarray) -> None:
        """Write a piece (h, w), nodata where invalid."""


def output_of(
    target: Target, scores: RunScores | None, box: Window, journal: Journal | None, height: int
) -> Output | ValueOutput:
    """Return what takes the chunks of a run; arguments as of `Output`."""
    if isinstance(target, Mosaic):
        return Output(target, scores or RunScores(len(target.classes)), box, journal, height)
    return ValueOutput(target, box, journal)


class ValueOutput:
    """The same for a raster of values, which the journal remembers as bytes, four in a row for each.

    Args:
        target: the raster.
        box: as of `Output`.
        journal: what an earlier run finished, of a raster four times as wide; None without one.
    """

    planes, kind = 1, ""

    def __init__(self, target: Target, box: Window, journal: Journal | None) -> None:
        self._target, self._box, self._journal = target, box, journal
        if journal is None:
            return
        for window, packed in journal.finished():
            place = replace(window, col=window.col // 4, width=window.width // 4)
            if _in_bytes(place) != window or not place.lies_in(box):
                raise journal.damaged()
            values = np.ascontiguousarray(packed).view(np.float32)
            self._put(place, target.pixels.where(np.isfinite(values), values))

    def has(self, chunk: Chunk) -> bool:
        """Whether an earlier run finished a chunk."""
        return self._journal is not None and self._journal.covers(_in_bytes(chunk.keep))

    def write(self, keep: Window, values: np.ndarray) -> None:
        """Write and remember what the engine gave, float32 (1, h, w); raises OutputError on a full disk."""
        self._put(keep, values[0])
        if self._journal is not None:
            self._journal.add(_in_bytes(keep), np.ascontiguousarray(values[0]).view(np.uint8))

    def _put(self, keep: Window, values: np.ndarray) -> None:
        self._target.write(replace(keep, col=keep.col - self._box.col, row=keep.row - self._box.row), values)


def _in_bytes(window: Window) -> Window:
    """Return where a piece lies in the journal."""
    return replace(window, col=4 * window.col, width=4 * window.width)


class Output:
    """Takes what the engine gives for a chunk, and what an earlier run finished.

    Args:
        mosaic: the mask.
        scores: beside it.
        box: of the area of interest, which the files cover; windows are those of the whole grid.
        journal: what an earlier run finished, of a raster ``planes`` times as high; None without one.
        height: rows of the whole grid.
    """

    def __init__(
        self, mosaic: Mosaic, scores: RunScores, box: Window, journal: Journal | None, height: int
    ) -> None:
        self._mosaic, self._scores, self._box = mosaic, scores, box
        self._journal, self._height = journal, height
        self.planes, self.kind = 1 + scores.planes, scores.kind
        if journal is None:
            return
        for window, values in journal.finished():
            plane, row = divmod(window.row, height)
            place = replace(window, row=row)
            if not place.lies_in(box):
                raise journal.damaged()
            self._put(place, plane, values)

    def has(self, chunk: Chunk) -> bool:
        """Whether an earlier run finished a chunk."""
        journal = self._journal
        return journal is not None and all(
            journal.covers(self._in_journal(chunk.keep, plane)) for plane in range(self.planes)
        )

    def write(self, keep: Window, values: np.ndarray) -> None:
        """Write and remember what the engine gave, uint8 (planes, h, w), 255 where invalid.

        Raises:
            ChunkError: the first plane holds what is no class.
            OutputError: the disk is full.
        """
        for plane, part in enumerate(values):
            self._put(keep, plane, part)
        if self._journal is not None:
            for plane, part in enumerate(values):
                self._journal.add(self._in_journal(keep, plane), part)

    def _in_journal(self, window: Window, plane: int) -> Window:
        """Return where a plane lies in the journal: below the one before it."""
        return replace(window, row=window.row + plane * self._height)

    def _put(self, keep: Window, plane: int, values: np.ndarray) -> None:
        window = replace(keep, col=keep.col - self._box.col, row=keep.row - self._box.row)
        if plane:
            self._scores.write(window, plane - 1, values)
            return
        unknown = self._mosaic.unknown_ids(values)
        if unknown:
            raise ChunkError(
                "The engine's mask holds values that are no class of the model: {values}.", values=unknown
            )
        self._mosaic.write(window, values)
