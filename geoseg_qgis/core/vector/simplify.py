"""Simpler borders that no neighbour notices: fewer corners, no gap, no overlap.

Each arc is simplified by itself, as D. H. Douglas and T. K. Peucker do it (Algorithms for the reduction of
the number of points required to represent a digitized line or its caricature, Cartographica 10, 1973): a
chord replaces the corners between two when none is farther from it than the tolerance. Here a chord must also
leave every other corner of the raster on the side where it was: between the chord and the border that it
replaces, and on the chord, lies no corner of any border. M. de Berg, M. van Kreveld and S. Schirra show why
borders that keep to this never cross, whatever each leaves out (Topologically correct subdivision
simplification using the bandwidth criterion, Cartography and GIS 25, 1998). An arc that has corners keeps at
least one of them, a loop two besides its first, so that no polygon collapses. The frame of the raster stays
as it is, so that polygons of neighbouring rasters fit. What becomes of an arc depends on nothing but the
corners around it: neighbours share it, and strips do not matter.
"""

from __future__ import annotations

from types import TracebackType
from typing import Callable

import numpy as np

from geoseg_qgis.core.vector.arcs import Arcs
from geoseg_qgis.core.vector.between import others_between
from geoseg_qgis.core.vector.cornermap import CornerMap
from geoseg_qgis.core.vector.lattice import Corners
from geoseg_qgis.core.vector.spans import Spans


class Simplifier:
    """Says which points of arcs remain. A context manager, which has a temporary file.

    Args:
        width: columns of the raster.
        height: rows of the raster.
        tolerance: how far a corner may lie from the new border, in pixels; 0 keeps all corners.
        folder: for the temporary file; empty for the system's.
    """

    def __init__(self, width: int, height: int, tolerance: float, folder: str = "") -> None:
        self._tolerance, self._size = tolerance, (width, height)
        self._map = CornerMap(width, height, folder) if tolerance > 0 else None

    def add(self, corners: Corners) -> None:
        """Take the corners of a strip; strips come from the first row on."""
        if self._map is not None:
            here = np.flatnonzero(corners.bends[: corners.inner])
            self._map.add(corners.cols[here], corners.rows[here])

    def kept(self, arcs: Arcs, check: Callable[[], None] = lambda: None) -> np.ndarray:
        """Return which points of arcs remain, bool (n,).

        Args:
            arcs: complete ones, in strips that were added.
            check: is called between rounds; may raise.
        """
        if self._map is None:
            return np.ones(len(arcs.points), bool)
        kept = ((arcs.points == 0) | (arcs.points == self._size)).any(axis=1)  # the frame of the raster
        starts, last = arcs.starts[:-1], arcs.starts[1:] - 1
        kept[starts] = kept[last] = True
        anchors = np.flatnonzero(kept)
        leads = ~np.isin(anchors, last)
        spans = Spans(arcs.points, anchors[leads], anchors[1:][leads[:-1]])
        closed = (arcs.points[spans.first] == arcs.points[spans.last]).all(axis=1)
        loops = spans.chosen(closed).with_corners()
        halves = loops.split(loops.farthest()[0], kept)
        spans = spans.chosen(~closed).plus(halves).with_corners()
        spans = spans.split(spans.farthest()[0], kept).with_corners()  # one corner stays in any case
        while len(spans.first):
            check()
            place, distance = spans.farthest()
            fits = distance <= self._tolerance
            fits[fits] = ~others_between(spans.chosen(fits), self._map)
            spans = spans.chosen(~fits).split(place[~fits], kept).with_corners()
        return kept

    def __enter__(self) -> Simplifier:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._map is not None:
            self._map.close()
