"""Reads a raster of twelve bands in windows, in a process of its own; prints by how many MB its peak grew."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.run.windows import TilePlan


def peak() -> float:
    """Largest resident memory so far, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


with BandStack([BandSource(sys.argv[1], band + 1) for band in range(12)]) as stack:
    before = peak()
    plan = TilePlan(stack.grid.width, stack.grid.height, 512, 64)
    for chunk in plan.chunks(4):
        data, valid = stack.read(chunk.read)
        assert (data[11] == 3).all() and valid.all()
print(peak() - before)
