"""What the pipeline hands to an engine for each chunk, and what it gets back."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from geoseg_qgis.core.window import Window

CONFIDENCE, PROBABILITIES = "confidence", "probabilities"
"""What the engine may say of a pixel beside its class."""


@dataclass(frozen=True)
class Decision:
    """What makes a class of a pixel's probabilities, beside that the largest one wins.

    Attributes:
        threshold: pixels whose class has a smaller probability, 0 to 1, get no class but ``below``.
        below: a class id, or 255.
        positive: of a model of two classes: the second one wins where its probability is at least this, 0 to
            1; 0 where the larger one wins.
    """

    threshold: float = 0.0
    below: int = 255
    positive: float = 0.0


@dataclass(frozen=True)
class Chunk:
    """What the engine gets at once.

    Attributes:
        index: number of the chunk, counted from 0.
        read: the pixels to read; may go beyond the raster's right and bottom ends, where it is reflected.
        keep: the pixels whose classes come from this chunk; inside the raster and the area of interest.
        windows: how many windows of the model it holds.
    """

    index: int
    read: Window
    keep: Window
    windows: int


@dataclass(frozen=True)
class ChunkJob:
    """One chunk on disk, ready for an engine.

    The file at ``path`` holds the model's bands in the model's order, in the source's data type, and its
    validity as the file's own mask. Its size is ``window + k * stride`` pixels in both directions, so that it
    cuts into whole windows without padding.

    Attributes:
        index: number of the chunk in the tile plan.
        path: the temporary GeoTIFF to segment.
        mask_path: where the engine writes the mask: one uint8 band of class ids, 255 where the input is
            invalid, same size and georeferencing as ``path``; after it the bands of scores.
        window: edge of the model's window, pixels.
        stride: distance between neighbouring windows, pixels; ``window - overlap``.
        scale: reflectance = value * scale + offset.
        offset: see ``scale``.
        location: (latitude, longitude) of the raster's centre in degrees, None without a CRS; the same for
            every chunk, so that a model that uses it gives the same result however the raster is cut.
        merge: what becomes of pixels that several windows see: ``centre`` or ``blend``, see `TilePlan`.
        scores: ``confidence`` adds one band to the mask, the class's probability; ``probabilities`` one for
            each class; uint8 percent, rounded down, 255 where the input is invalid. Empty adds none.
        planes: bands of the mask with those.
        decision: what makes a class of probabilities.
        measures: of a regression model: the engine writes one float32 band of values instead of a mask, -9999
            where the input is invalid or the model gives no number.
    """

    index: int
    path: str
    mask_path: str
    window: int
    stride: int
    scale: float
    offset: float
    location: tuple[float, float] | None = None
    merge: str = "centre"
    scores: str = ""
    planes: int = 1
    decision: Decision = Decision()
    measures: bool = False


@dataclass(frozen=True)
class ChunkResult:
    """What the engine says about one finished chunk.

    Attributes:
        index: number of the chunk.
        windows: how many windows went through the model.
        seconds: time in the engine for this chunk: its forward, and making and writing its mask.
        prepare: seconds of reading and normalising it, beside the forwards of others; 0 where it is not told.
        finish: seconds of making and writing its mask, beside them too; 0 where it is not told.
    """

    index: int
    windows: int
    seconds: float
    prepare: float = 0.0
    finish: float = 0.0


class Segmenter(Protocol):
    """What ``core`` needs of an engine."""

    def submit(self, job: ChunkJob) -> Future[ChunkResult]:
        """Queue a chunk; the future holds the result or the error."""
