"""One raster through an engine in chunks of any size: shared by a test and a benchmark."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.window import Window
from simulate.scene import simulate_scene

OVERLAP = 64
AREA = Window(150, 90, 300, 420)
SEED = 77


def plan(merge: str, window: int) -> TilePlan:
    """Return nine windows of ``window`` pixels; the demo model, convolutional throughout, takes any size."""
    edge = 3 * window - 2 * OVERLAP
    return TilePlan(edge, edge, window, OVERLAP, merge)


def scene(plan: TilePlan) -> np.ndarray:
    """Return the raster, (6, height, width) int16 reflectance x 10 000."""
    return np.rint(simulate_scene(SEED, plan.height, plan.width).reflectance * 10_000).astype(np.int16)


def segment_in_chunks(
    segment: Callable[[np.ndarray], np.ndarray],
    values: np.ndarray,
    plan: TilePlan,
    windows_per_chunk: int,
    within: Window | None = None,
) -> np.ndarray:
    """Segment a raster of whole windows chunk by chunk.

    Args:
        segment: gives the class ids (h, w) of a chunk's values (bands, h, w).
        values: (bands, height, width).
        plan: the windows.
        windows_per_chunk: see `TilePlan.chunks`.
        within: area of interest, or None.

    Returns:
        (height, width) uint8, 255 outside the area of interest.
    """
    whole = Window(0, 0, plan.width, plan.height)
    ids = np.full((plan.height, plan.width), 255, np.uint8)
    for chunk in plan.chunks(windows_per_chunk, within):
        mask = segment(np.ascontiguousarray(values[(slice(None), *chunk.read.inside(whole))]))
        ids[chunk.keep.inside(whole)] = mask[chunk.keep.inside(chunk.read)]
    return ids
