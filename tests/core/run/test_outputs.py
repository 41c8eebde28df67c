"""What a journal says is taken only where a run of ours can have written it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.scores import Scores
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.run.outputs import Output, RunScores, ValueOutput
from geoseg_qgis.core.values.raster import ValueRaster
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import OutputError

from ..fake_engine import CLASSES
from ..files import NORTH_UP

WIDTH, HEIGHT = 60, 50  # of the whole grid
BOX = Window(8, 5, 40, 30)
GRID = Grid(BOX.width, BOX.height, NORTH_UP, "")


def journal_of(folder: Path, *pieces: tuple[Window, np.ndarray], times=(1, 1)) -> Journal:
    """A journal as a killed run leaves it, of a raster so many times as wide and as high."""
    size = WIDTH * times[0], HEIGHT * times[1]
    with Journal.open(folder / "out.tif", {}, *size) as journal:
        for window, values in pieces:
            journal.add(window, np.broadcast_to(values.astype(np.uint8), (window.height, window.width)))
    return Journal.open(folder / "out.tif", {}, *size)


def class_output(folder: Path, journal: Journal, scores: RunScores | None = None) -> Mosaic:
    mosaic = Mosaic(str(folder / "out.tif"), GRID, CLASSES)
    try:
        Output(mosaic, scores or RunScores(len(CLASSES)), BOX, journal, HEIGHT)
    except BaseException:
        mosaic.abort()
        raise
    return mosaic


@pytest.mark.parametrize(
    "window",
    [
        Window(0, 0, 10, 10),
        Window(7, 5, 10, 10),
        Window(39, 5, 10, 10),
        Window(8, 26, 10, 10),
        Window(8, 5 + HEIGHT - 1, 10, 5),
        Window(8, 30, 10, HEIGHT),
    ],
    ids=["beside", "left", "right", "below", "above in the next plane", "across two planes"],
)
def test_a_piece_outside_the_area_or_across_planes_is_damage(tmp_path, window):
    journal = journal_of(tmp_path, (window, np.array(1)), times=(1, 2))
    with journal, pytest.raises(OutputError, match=r"journal .*out\.tif\.resume is damaged.*Remove it"):
        class_output(tmp_path, journal)


@pytest.mark.parametrize("window", [Window(33, 5, 40, 10), Window(32, 5, 42, 10), Window(0, 5, 40, 10)])
def test_a_piece_of_values_that_ends_within_a_value_or_outside_is_damage(tmp_path, window):
    journal = journal_of(tmp_path, (window, np.array(1)), times=(4, 1))
    raster = ValueRaster(str(tmp_path / "out.tif"), GRID, "height", "m")
    with raster, journal, pytest.raises(OutputError, match="is damaged"):
        ValueOutput(raster, BOX, journal)


def test_made_up_values_that_are_no_numbers_become_nodata(tmp_path):
    values = np.array([[1.5, np.nan, np.inf, -np.inf, 2.5]], np.float32)
    journal = journal_of(tmp_path, (Window(32, 5, 20, 1), values.view(np.uint8)), times=(4, 1))
    with ValueRaster(str(tmp_path / "out.tif"), GRID, "height", "m") as raster, journal:
        ValueOutput(raster, BOX, journal)
        counts = raster.measure()
    assert (counts.valid, counts.least, counts.greatest) == (2, 1.5, 2.5)


def scores_for(folder: Path, classes: int, positive: float = 0.0) -> RunScores:
    confidence = Scores(str(folder / "confidence.tif"), GRID, ["confidence"])
    names = [str(number) for number in range(classes)]
    return RunScores(classes, confidence, Scores(str(folder / "p.tif"), GRID, names), positive)


def planes(window: Window, *values: int) -> list[tuple[Window, np.ndarray]]:
    """Records of a chunk: its classes, then its scores, each below the one before."""
    rows = [window.row + plane * HEIGHT for plane in range(len(values))]
    return [(Window(window.col, row, *_size(window)), np.array(value)) for row, value in zip(rows, values)]


def _size(window: Window) -> tuple[int, int]:
    return window.width, window.height


def test_a_chunk_that_a_killed_run_began_leaves_the_confidence_of_earlier_ones(tmp_path):
    """Chunks of the two runs differ in size, so their pieces may lie over one another."""
    whole = planes(Window(8, 5, 20, 10), 1, 10, 70, 20)
    begun = planes(Window(18, 5, 20, 10), 1, 10, 70, 20)[:2]
    scores = scores_for(tmp_path, len(CLASSES))
    with journal_of(tmp_path, *whole, *begun, times=(1, 4)) as journal:
        mosaic = class_output(tmp_path, journal, scores)
        confidence = scores.confidence.read(Window(0, 0, 40, 10), 1)
    for file in (mosaic, *scores.files()):
        file.abort()
    assert (confidence[:, :20] == 70).all()
    assert (confidence[:, 30:] == 255).all(), "nobody finished these"


@pytest.mark.parametrize(
    ("first", "second", "positive", "confidence"),
    [(70, 30, 0.3, 30), (71, 29, 0.3, 71), (70, 30, 0.0, 70), (30, 70, 0.0, 70), (255, 255, 0.3, 255)],
)
def test_confidence_is_that_of_the_class_that_is_taken(tmp_path, first, second, positive, confidence):
    scores = scores_for(tmp_path, 2, positive)
    everywhere = Window(0, 0, GRID.width, GRID.height)
    for plane, value in enumerate((first, second)):
        scores.write(everywhere, plane, np.full((GRID.height, GRID.width), value, np.uint8))
    found = scores.confidence.read(everywhere, 1)
    for file in scores.files():
        file.abort()
    assert (found == confidence).all()
