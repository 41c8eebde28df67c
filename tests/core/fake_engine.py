"""An engine without a model: the class follows from a pixel's values and its place in its window."""

from __future__ import annotations

import threading
import time
from collections.abc import Collection
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.core.run.jobs import ChunkJob, ChunkResult
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import ChunkError

CLASSES = ((0, "Water", "#1f78b4"), (1, "Trees & <grass>", "#33a02c"), (2, "Soil", "#d8b365"))


def _numbers_of_window(data: np.ndarray) -> np.ndarray:
    """A number (h, w) for each pixel of a window (bands, h, w), from its values and its place."""
    _, height, width = data.shape
    total = np.arange(height)[:, None] * 5 + np.arange(width)[None, :] * 3
    for weight, plane in enumerate(np.nan_to_num(data, posinf=0, neginf=0), start=7):
        total = total + np.rint(plane).astype(np.int64) * weight
    return total


def classes_of_window(data: np.ndarray, classes: int = len(CLASSES)) -> np.ndarray:
    """Class ids (h, w) of one window (bands, h, w): any error of a pixel in place or band changes them."""
    return (_numbers_of_window(data) % classes).astype(np.uint8)


def probabilities_of_window(data: np.ndarray, classes: int = len(CLASSES)) -> np.ndarray:
    """Probabilities (classes, h, w) float32 of one window; no class is ever far ahead of the others."""
    numbers = _numbers_of_window(data)
    votes = np.stack([1000 + (numbers * (31 + 2 * number)) % 97 for number in range(classes)])
    return (votes / votes.sum(axis=0)).astype(np.float32)


def weights_of_window(window: int, overlap: int) -> np.ndarray:
    """Weights (window, window) float32: a linear ramp across each overlap, never 0."""
    edge = np.ones(window, np.float32)
    edge[:overlap] = (np.arange(overlap) + 0.5) / max(overlap, 1)
    edge[window - overlap :] = edge[:overlap][::-1]
    return edge[:, None] * edge[None, :]


def whole_raster_classes(stack: BandStack, plan: TilePlan) -> np.ndarray:
    """What a run must give: every window on its own, merged as the plan says; 255 where invalid."""
    height, width = (plan.stride * (count - 1) + plan.window for count in (plan.rows, plan.columns))
    ids = np.full((height, width), 77, np.uint8)
    sums = np.zeros((len(CLASSES), height, width), np.float32)
    weights = weights_of_window(plan.window, plan.overlap)
    for window, keep in plan.windows():
        data, _ = stack.read(window)
        sums[(slice(None), *_pixels(window))] += probabilities_of_window(data) * weights
        ids[_pixels(keep)] = classes_of_window(data)[keep.inside(window)]
    if plan.merge == "blend":
        ids = np.argmax(sums, axis=0).astype(np.uint8)
    _, valid = stack.read(Window(0, 0, plan.width, plan.height))
    return np.where(valid, ids[: plan.height, : plan.width], np.uint8(255))


def _pixels(window: Window) -> tuple[slice, slice]:
    return window.inside(Window(0, 0, 0, 0))


class FakeSegmenter:
    """Segments chunk files in one thread of its own.

    Args:
        fail_on: numbers of the chunks that end with a ChunkError.
        never: take chunks and never answer.
        seconds: how long a chunk takes at least.
        class_of_nodata: what it writes where the chunk's mask says invalid.
        spoil: changes the mask before it is written.
    """

    def __init__(self, *, fail_on=(), never=False, seconds=0.0, class_of_nodata=255, spoil=None) -> None:
        self.jobs: list[ChunkJob] = []
        self.most_at_once = 0
        self._fail_on: Collection[int] = fail_on
        self._never = never
        self._seconds = seconds
        self._class_of_nodata = class_of_nodata
        self._spoil = spoil
        self._out = 0
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(1)

    def submit(self, job: ChunkJob) -> Future[ChunkResult]:
        self.jobs.append(job)
        with self._lock:
            self._out += 1
            self.most_at_once = max(self.most_at_once, self._out)
        return Future() if self._never else self._pool.submit(self._segment, job)

    def _segment(self, job: ChunkJob) -> ChunkResult:
        start = time.perf_counter()
        time.sleep(self._seconds)
        try:
            if job.index in self._fail_on:
                raise ChunkError(f"chunk {job.index} failed")
            return ChunkResult(job.index, self._write_mask(job), time.perf_counter() - start)
        finally:
            with self._lock:
                self._out -= 1

    def _write_mask(self, job: ChunkJob) -> int:
        """Write the mask and the scores; return the number of windows."""
        source = gdal.Open(job.path)
        data = source.ReadAsArray().reshape(source.RasterCount, source.RasterYSize, source.RasterXSize)
        valid = source.GetRasterBand(1).GetMaskBand().ReadAsArray() != 0
        ids, windows = segment_chunk(data, job)
        ids[~valid] = self._class_of_nodata
        if self._spoil is not None:
            ids = self._spoil(ids)
        kind = gdal.GDT_Byte if ids.dtype == np.uint8 else gdal.GDT_UInt16
        planes = [ids, *scores_of(data, valid, job.scores)]
        if job.measures:
            kind, planes = gdal.GDT_Float32, [np.where(valid, values_of_chunk(data, job), np.float32(-9999))]
        create = gdal.GetDriverByName("GTiff").Create
        target = create(job.mask_path, ids.shape[1], ids.shape[0], len(planes), kind)
        for number, plane in enumerate(planes, 1):
            target.GetRasterBand(number).WriteArray(plane)
        return windows


def values_of_chunk(data: np.ndarray, job: ChunkJob | TilePlan) -> np.ndarray:
    """Values (h, w) float32 of a chunk, each pixel from the nearest centre: its class and a fraction."""
    ids, _ = _keep_centres(data, job)
    return ids * np.float32(100) + np.nan_to_num(data[0]).astype(np.float32) / np.float32(7)


def scores_of(data: np.ndarray, valid: np.ndarray, kind: str) -> np.ndarray:
    """Percent (planes, h, w) of pixels (bands, h, w): they follow from the first band alone."""
    first = np.nan_to_num(data[0], posinf=0, neginf=0).astype(np.int64)
    percent = np.stack([first * (number + 3) % 101 for number in range(len(CLASSES))]).astype(np.uint8)
    planes = {"": percent[:0], "probabilities": percent, "confidence": percent.max(0, keepdims=True)}[kind]
    return np.where(valid, planes, np.uint8(255))


def segment_chunk(data: np.ndarray, cut: ChunkJob | TilePlan) -> tuple[np.ndarray, int]:
    """Class ids (h, w) of a chunk (bands, h, w), whatever is valid, and the number of its windows."""
    return (_blend if cut.merge == "blend" else _keep_centres)(data, cut)


def _keep_centres(data: np.ndarray, job: ChunkJob | TilePlan) -> tuple[np.ndarray, int]:
    """Class ids of a chunk and the number of its windows, each pixel from the nearest centre."""
    _, height, width = data.shape
    ids = np.empty((height, width), np.uint8)
    windows = 0
    for top, (down, down_end) in _spans(height, job):
        for left, (across, across_end) in _spans(width, job):
            window = classes_of_window(data[:, top : top + job.window, left : left + job.window])
            ids[down:down_end, across:across_end] = window[
                down - top : down_end - top, across - left : across_end - left
            ]
            windows += 1
    return ids, windows


def _blend(data: np.ndarray, job: ChunkJob | TilePlan) -> tuple[np.ndarray, int]:
    """Class ids of a chunk and the number of its windows, each pixel from the weighted probabilities."""
    sums = np.zeros((len(CLASSES), *data.shape[1:]), np.float32)
    weights = weights_of_window(job.window, job.window - job.stride)
    windows = 0
    for top, _ in _spans(data.shape[1], job):
        for left, _ in _spans(data.shape[2], job):
            here = (slice(None), slice(top, top + job.window), slice(left, left + job.window))
            sums[here] += probabilities_of_window(data[here]) * weights
            windows += 1
    return np.argmax(sums, axis=0).astype(np.uint8), windows


def _spans(size: int, job: ChunkJob | TilePlan) -> list[tuple[int, tuple[int, int]]]:
    """Start of each window along one axis, and what is kept of it: to the middle of the overlap."""
    count, rest = divmod(size - job.window, job.stride)
    assert rest == 0, "a chunk must hold whole windows"
    half = (job.window - job.stride) // 2
    edges = [0, *(number * job.stride + half for number in range(1, count + 1)), size]
    return [(number * job.stride, (edges[number], edges[number + 1])) for number in range(count + 1)]
