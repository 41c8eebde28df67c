"""The messages between QGIS and the worker.

Standard library only and Python 3.9: both sides import this file and ``codec``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Union

PROTOCOL = 5
NODATA = 255
"""Value of a mask where the input is invalid; class ids are 0 to 254, scores 0 to 100."""
VALUES_NODATA = -9999.0
"""Value of a regression model's raster where the input is invalid, or the model gives no number."""
GPU_BATCH = 32
"""Windows in one forward on a GPU, which wants many, unless told otherwise."""


@dataclass(frozen=True)
class Load:
    """Request: load a model. Sent once, before any chunk.

    Attributes:
        model: folder with ``config.json`` and weights, already checked.
        config: JSON text of the entries of config.json that passed the check; they replace those in the file.
        plugin: ``geoseg_segmentation`` or the stock ``terratorch_segmentation``.
        device: ``cpu`` or ``cuda:N``; the worker never takes another one than it is told.
        dtype: ``auto``, ``float16``, ``bfloat16`` or ``float32``.
        max_num_seqs: windows in one forward; 0 leaves the choice to the worker.
        gpu_memory_utilization: share of the device's memory that vLLM may take, 0 to 1; 0 leaves the choice
            to the worker.
    """

    model: str
    config: str = "{}"
    plugin: str = "geoseg_segmentation"
    device: str = "cpu"
    dtype: str = "auto"
    max_num_seqs: int = 0
    gpu_memory_utilization: float = 0.0


@dataclass(frozen=True)
class Segment:
    """Request: segment one chunk.

    Attributes:
        id: number of the request, unique in the life of the worker.
        input: temporary GeoTIFF with the model's bands in the model's order.
        output: where the mask goes: a GeoTIFF whose first band holds class ids, and 255 where the input is
            invalid or the model gives no number; see ``scores``. Of a regression model one float32 band, and
            `VALUES_NODATA` there.
        window: edge of the model's window, pixels.
        stride: distance between neighbouring windows, pixels.
        scale: reflectance = value * scale + offset.
        offset: see ``scale``.
        latitude: centre of the whole raster in degrees, for models that use it; the same for every chunk of a
            run, so that the result does not depend on how the raster is cut. None without a CRS.
        longitude: see ``latitude``.
        merge: what becomes of pixels that several windows see: ``centre`` keeps of each window what is
            nearest to its centre, ``blend`` takes the class with the largest weighted sum of probabilities,
            or of values the weighted mean.
        scores: further bands of the mask: ``confidence`` one with the probability of the pixel's class,
            ``probabilities`` one for each class, in order of the ids; empty none. In percent, rounded down,
            so that ``value >= t`` says that the probability is at least t / 100; 255 where there is no class.
        threshold: pixels whose class has a smaller probability, 0 to 1, get the class ``below``; 0 is off.
        below: see ``threshold``; 255 makes them nodata. Their scores stay.
        positive_threshold: for models with two classes: class 1 wherever its probability is at least this,
            else class 0; 0 is off.
    """

    id: int
    input: str
    output: str
    window: int
    stride: int
    scale: float
    offset: float
    latitude: float | None = None
    longitude: float | None = None
    merge: str = "centre"
    scores: str = ""
    threshold: float = 0.0
    below: int = 255
    positive_threshold: float = 0.0


@dataclass(frozen=True)
class Hello:
    """Answer: the worker is up; nothing heavy is imported yet."""

    version: str
    python: str
    pid: int
    protocol: int = PROTOCOL


@dataclass(frozen=True)
class Stage:
    """Answer: a step of loading begins."""

    name: str
    seconds: float


@dataclass(frozen=True)
class Loaded:
    """Answer: the model is ready.

    Attributes:
        device: the device really used, with its name.
        dtype: the number format of the forward.
        max_num_seqs: windows in one forward.
        seconds: since the load request.
        stages: seconds of each step.
        versions: package name to version.
    """

    device: str
    dtype: str
    max_num_seqs: int
    seconds: float
    stages: dict[str, float] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Checked:
    """What a check of the environment found; ``geoseg_worker.check`` prints it as JSON.

    Attributes:
        device: the device really used, with its name.
        dtype: number format of the forward.
        load_seconds: from nothing to a model that is ready.
        window_seconds: one window, from file to mask, after a first one.
        versions: package name to version.
    """

    device: str
    dtype: str
    load_seconds: float
    window_seconds: float
    versions: dict[str, str]


@dataclass(frozen=True)
class Pulse:
    """Answer: the worker is alive; every two seconds, also while it loads or computes."""


@dataclass(frozen=True)
class Done:
    """Answer: the mask of request ``id`` is complete at its output path.

    Attributes:
        id: number of the request.
        windows: of the model, in this chunk.
        seconds: time of its share of the forward, and of making and writing its mask.
        peak_rss_mb: largest resident memory of the worker so far, MB (10^6 bytes).
        forwards: how often the model has run since it was loaded; small chunks share a forward.
        gpu_peak_mb: most memory of its GPU that the worker took so far, MB; 0 on a CPU.
        prepare: seconds of reading, normalising and cutting it, beside the forwards of others.
        finish: seconds of making and writing its mask, beside them too; the rest is its forward.
    """

    id: int
    windows: int
    seconds: float
    peak_rss_mb: float = 0.0
    forwards: int = 0
    gpu_peak_mb: float = 0.0
    prepare: float = 0.0
    finish: float = 0.0


@dataclass(frozen=True)
class Failed:
    """Answer: a request failed; without ``id`` and of another kind than ``protocol`` the load failed.

    Attributes:
        id: number of the request, or None.
        error: one sentence for the analyst.
        kind: ``chunk``, ``model``, ``device``, ``memory``, ``environment``, ``protocol`` or
            ``bug``.
        detail: the traceback, for the log.
    """

    id: int | None
    error: str
    kind: str = "bug"
    detail: str = ""


def windows_along(size: int, window: int, stride: int) -> int:
    """Return how many windows cover an axis of a chunk; all three in pixels."""
    return 1 if size <= window else 1 + -(-(size - window) // stride)


Request = Union[Load, Segment]
Answer = Union[Hello, Stage, Loaded, Pulse, Done, Failed]
REQUESTS = (Load, Segment)
ANSWERS = (Hello, Stage, Loaded, Pulse, Done, Failed)
