"""Cleaning of a finished mask: majority filter, then sieve, from one dataset into another."""

from __future__ import annotations

import contextlib
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.mask.filters.majority import check_majority, majority
from geoseg_qgis.core.mask.filters.maskio import Step
from geoseg_qgis.core.mask.filters.sieve import check_sieve, sieve
from geoseg_qgis.core.mask.statistics import ClassCounter, ClassCounts
from geoseg_qgis.core.patches.least import ANY, Least
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.temporary import ADVICE
from geoseg_qgis.errors import Cancelled, OutputError

_BETWEEN = ("TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=LZW", "BIGTIFF=IF_SAFER")


@dataclass(frozen=True)
class Cleaning:
    """What is cleaned; both off by default.

    Attributes:
        majority: width of the majority filter's window, pixels, odd, 3 to 15; 0 for none.
        smallest: what the smallest patch has that stays.
        connectedness: whether pixels of a patch hang together by their edges (4) or also by corners (8).

    Raises:
        ChoiceError: a number is out of range.
    """

    majority: int = 0
    smallest: Least = ANY
    connectedness: int = 4

    def __post_init__(self) -> None:
        if self.majority:
            check_majority(self.majority)
        if self.smallest:
            check_sieve(self.smallest, self.connectedness)

    def __bool__(self) -> bool:
        return bool(self.majority or self.smallest)


@dataclass(frozen=True)
class Cleaned:
    """What cleaning did.

    Attributes:
        counts: pixels of each class afterwards.
        filtered: pixels that the majority filter changed.
        sieved: pixels that the sieve changed.
    """

    counts: ClassCounts
    filtered: int
    sieved: int


def clean(
    source: gdal.Dataset,
    target: gdal.Dataset,
    cleaning: Cleaning,
    folder: str = "",
    progress: Callable[[float], None] = lambda percent: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Cleaned:
    """Clean a mask into another dataset, where there are no overviews yet.

    Nodata stays what and where it is: it is neither filled nor taken from. Memory is bounded.

    Args:
        source: a finished mask, uint8, nodata 255.
        target: of the same size and located by the caller; every pixel is written once, row by row.
        cleaning: what to do, at least one thing.
        folder: for temporary files: about a byte for each pixel if both are done, and up to 40 for each
            patch; empty for the system's.
        progress: hears percent, 0 to 100.
        cancelled: is asked often.

    Raises:
        Cancelled: ``cancelled`` said so; the target is half written.
        OutputError: a file cannot be read or written.
    """
    if not cleaning:
        raise ValueError("nothing to clean")

    def check() -> None:
        if cancelled():
            raise Cancelled

    counter = ClassCounter(Grid.from_dataset(source))
    filtered = sieved = 0
    both = cleaning.majority and cleaning.smallest
    with ExitStack() as open_things:
        between = open_things.enter_context(_between(source, folder)) if both else None
        if cleaning.majority:
            steps = majority(source, between or target, cleaning.majority)
            filtered = _run(steps, None if both else counter, progress, 0, 40 if both else 100, check)
        if cleaning.smallest:
            steps = sieve(between or source, target, cleaning.smallest, cleaning.connectedness, folder, check)
            sieved = _run(steps, counter, progress, 40 if both else 0, 100, check)
        del steps, between  # the file between is closed before it is removed
    return Cleaned(counter.counts(), filtered, sieved)


def _run(
    steps: Iterator[Step],
    counter: ClassCounter | None,
    progress: Callable[[float], None],
    begin: float,
    end: float,
    check: Callable[[], None],
) -> int:
    changed = 0
    for step in steps:
        changed += step.changed
        if counter is not None and step.window is not None and step.ids is not None:
            counter.add(step.window, step.ids)
        progress(begin + (end - begin) * step.share)
        check()
    return changed


@contextlib.contextmanager
def _between(source: gdal.Dataset, folder: str) -> Iterator[gdal.Dataset]:
    """Make a mask of the same size and place for what lies between two filters; the file goes afterwards."""
    path = Path(folder or tempfile.gettempdir()) / f"geoseg-between-{secrets.token_hex(8)}.tif"
    size = source.RasterXSize, source.RasterYSize
    create = gdal.GetDriverByName("GTiff").Create
    created = attempt(create, str(path), *size, 1, gdal.GDT_Byte, list(_BETWEEN))
    if created.value is None:
        raise OutputError("Cannot write {path}: {reason}.", ADVICE, path=path, reason=created.reason)
    if source.GetProjection():  # its place says how large its pixels are
        created.value.SetProjection(source.GetProjection())
        created.value.SetGeoTransform(source.GetGeoTransform())
    try:
        yield created.value
    finally:
        del created
        # Where an error keeps the dataset open, Windows does not remove it; the folder goes with the run.
        with contextlib.suppress(OSError):
            path.unlink()
