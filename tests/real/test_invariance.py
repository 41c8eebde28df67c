"""The real engine gives a pixel the same class however the raster is cut."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

import bench_chunks
import chunk_invariance as cut
from geoseg_qgis.core.run.windows import MERGES
from geoseg_qgis.core.window import Window
from geoseg_qgis.engine.local import LocalEngine

from ..core.files import write_raster

pytestmark = pytest.mark.engine

WINDOW = 256
CUTS = [(9, None), (4, None), (1, None), (4, cut.AREA)]
"""Windows in a chunk, and the area of interest."""


@pytest.fixture
def masks(engine_settings, segment_file, tmp_path):
    """Segment the raster in chunks of all sizes, with a batch size: {(merge, cut): classes (h, w)}."""

    def segment_all(batch: int) -> dict[tuple[str, int], np.ndarray]:
        values, found = cut.scene(cut.plan("centre", WINDOW)), {}
        with LocalEngine(engine_settings(max_num_seqs=batch)) as engine:
            engine.wait_until_loaded()
            for merge, (number, (windows, area)) in itertools.product(MERGES, enumerate(CUTS)):
                plan = cut.plan(merge, WINDOW)

                def segment(values: np.ndarray, plan=plan) -> np.ndarray:
                    path = write_raster(tmp_path / "chunk.tif", values)
                    how = {"window": plan.window, "stride": plan.stride, "merge": plan.merge}
                    return segment_file(engine, path, **how)

                found[merge, number] = cut.segment_in_chunks(segment, values, plan, windows, area)
        return found

    return segment_all


def differs(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Where two masks differ, inside the area of interest of either."""
    return (a != b) & (a != 255) & (b != 255)


def test_one_window_at_a_time_gives_the_same_bits_in_chunks_of_any_size(masks):
    found = masks(batch=1)
    plan = cut.plan("centre", WINDOW)
    inside = cut.AREA.inside(Window(0, 0, plan.width, plan.height))
    for (merge, number), ids in found.items():
        assert (ids[inside] != 255).all()
        assert not differs(ids, found[merge, 0]).any(), (merge, CUTS[number])
    assert len(np.unique(found["centre", 0])) > 2, "a mask of one class would prove nothing"


def test_in_batches_only_pixels_differ_whose_two_best_classes_tie(masks, tmp_path):
    """A batch that a chunk does not fill has another size, and torch then adds up in another order."""
    found = masks(batch=4)
    ahead = bench_chunks.margins(str(tmp_path), cut.scene(cut.plan("centre", WINDOW)))
    for (merge, _), ids in found.items():
        changed = differs(ids, found[merge, 0])
        assert changed.mean() < 1e-3
        assert not changed.any() or ahead[changed].max() < 0.05 < np.median(ahead)
