"""One run through the pipeline with an engine that is made up, and the mask that it must give."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.scale import Scale
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.run.pipeline import segment_stack
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.run.workspace import RunFolder

from ..fake_engine import CLASSES, FakeSegmenter, whole_raster_classes
from ..files import numbers

SCALE = Scale(0.0001, 0.0, "")


def run(
    source: str,
    output: Path,
    engine=None,
    *,
    bands=2,
    window=32,
    overlap=8,
    windows_per_chunk=4,
    areas=(),
    **options,
):
    """One whole run; returns the summary."""
    engine = engine or FakeSegmenter()
    with (
        BandStack([BandSource(source, number + 1) for number in range(bands)]) as stack,
        RunFolder() as folder,
    ):
        plan = TilePlan(stack.grid.width, stack.grid.height, window, overlap)
        area = AreaOfInterest(stack.grid, areas)
        grid = stack.grid.crop(area.box.col, area.box.row, area.box.width, area.box.height)
        with Mosaic(str(output), grid, CLASSES) as mosaic:
            options = {"windows_per_chunk": windows_per_chunk, "area": area, **options}
            summary = segment_stack(stack, plan, engine, mosaic, SCALE, folder, **options)
            assert [path.name for path in folder.path.glob("*.tif")] == []
            mosaic.finish()
    return summary


def expected(source: str, *, bands=2, window=32, overlap=8) -> np.ndarray:
    with BandStack([BandSource(source, number + 1) for number in range(bands)]) as stack:
        return whole_raster_classes(stack, TilePlan(stack.grid.width, stack.grid.height, window, overlap))


def with_holes(bands: int, height: int, width: int) -> np.ndarray:
    data = numbers(bands, height, width)
    data[0, height // 3 : height // 2, : width // 2] = -9999
    data[-1, ::7, ::5] = -9999
    return data
