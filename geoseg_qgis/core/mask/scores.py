"""The scores of a mask while they are written: its confidence, or the probability of each class."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.mask.gridfile import GridFile
from geoseg_qgis.core.mask.levels import mean
from geoseg_qgis.core.mask.options import bigtiff
from geoseg_qgis.core.mask.scorestyle import write_score_qml
from geoseg_qgis.core.mask.statistics import NODATA
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import OutputError

_ROOM = 96 * 1024 * 1024
_BLOCK = 256
"""Edge of a block, pixels: of many bands, two rows of incomplete blocks are in memory."""
_OPTIONS = (
    "TILED=YES",
    f"BLOCKXSIZE={_BLOCK}",
    f"BLOCKYSIZE={_BLOCK}",
    "COMPRESS=DEFLATE",
    "PREDICTOR=2",
    "INTERLEAVE=BAND",
)


class Scores:
    """Model scores in percent on a mask's grid: uint8, 0 to 100, nodata 255; a context manager.

    Args:
        path: the final name, ``.tif`` or ``.tiff``.
        grid: of the mask.
        names: what each band is the score of.

    Raises:
        OutputError: the file cannot be written.
    """

    def __init__(self, path: str, grid: Grid, names: Sequence[str]) -> None:
        self.path = path
        options = [*_OPTIONS, f"BIGTIFF={bigtiff(grid.width * grid.height * len(names))}"]
        self._file = GridFile(path, grid, len(names), options, _ROOM)
        try:
            self._file.do(lambda dataset: _describe(dataset, names))
        except OutputError:
            self.abort()
            raise

    def write(self, keep: Window, band: int, scores: np.ndarray) -> None:
        """Write scores of a band, uint8 (h, w), 255 where invalid; raises OutputError on a full disk."""
        self._file.write(keep, scores, band)

    def read(self, keep: Window, band: int) -> np.ndarray:
        """Return what was written, uint8 (h, w); 255 where nothing was."""
        return self._file.read(keep, band)

    def complete(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Build the overviews and close the file under its hidden name.

        Raises:
            Cancelled: ``cancelled`` said so.
            OutputError: the file cannot be completed.
        """
        self._file.settle()
        self._file.complete(mean, cancelled)

    def put_in_place(self) -> None:
        """Rename the complete file to its final name, with its style; raises OutputError if in use."""
        self._file.put_in_place()
        write_score_qml(str(Path(self.path).with_suffix(".qml")))

    def abort(self) -> None:
        """Remove what was written under the temporary name; harmless at the end."""
        self._file.abort()

    def __enter__(self) -> Scores:
        return self

    def __exit__(self, *_: object) -> None:
        self.abort()


def _describe(dataset: gdal.Dataset, names: Sequence[str]) -> None:
    dataset.SetMetadata({"GEOSEG_SCORES": "model scores in percent; they are not calibrated probabilities"})
    for number, name in enumerate(names, 1):
        band = dataset.GetRasterBand(number)
        band.SetNoDataValue(NODATA)
        band.SetDescription(name)
        band.SetUnitType("%")
