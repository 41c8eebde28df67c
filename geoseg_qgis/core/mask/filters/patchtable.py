"""All patches of a mask in a table on disk: sizes, classes, and which of them touch."""

from __future__ import annotations

from typing import Callable

import numpy as np

from geoseg_qgis.core.diskarray import DiskArrays
from geoseg_qgis.core.mask.filters.patches import Patches
from geoseg_qgis.core.patches.joining import Joining
from geoseg_qgis.core.patches.least import Least


class PatchTable:
    """Takes the patches of one strip after the other and numbers them through the whole mask.

    Neighbouring strips share a row, by whose runs a patch goes on in the next strip. So the numbers follow
    the order of the patches' first pixels, wherever strips begin.

    Args:
        arrays: where the table lies.
        pixels: of the mask; says how large numbers become.
        least: patches that have less join others.
    """

    def __init__(self, arrays: DiskArrays, pixels: int, least: Least) -> None:
        self._arrays, self._least = arrays, least
        self._number = np.int32 if pixels < 2**31 else np.int64
        self._size = arrays.growing(self._number)
        self._area = arrays.growing(np.float64) if least.area else None
        self._class = arrays.growing(np.uint8)
        self._links = [arrays.growing(self._number) for _ in range(2)]
        self._touching = [arrays.growing(self._number) for _ in range(2)]
        self._count = 0
        self._shared = np.empty(0, np.int64)  # patch of each run in the last row of the strip before

    def add(self, found: Patches, areas: np.ndarray | None = None) -> None:
        """Take the next strip from the top; its first row is the last one of the strip before.

        Args:
            found: its patches.
            areas: m² of each run, float64 (runs,); None where areas do not matter.

        Raises:
            OutputError: there is no room for temporary files.
        """
        new = found.lengths.copy()
        new[: len(self._shared)] = 0  # counted in the strip before
        size = np.bincount(found.patch, new, len(found.classes)).astype(np.int64)
        area = None
        if self._area is not None and areas is not None:
            areas = np.where(new > 0, areas, 0.0)
            area = np.bincount(found.patch, areas, len(found.classes))
            self._area.append(area)
        number = found.patch + self._count
        self._size.append(size)
        self._class.append(found.classes)
        for column, ends in zip(self._links, (self._shared, number[: len(self._shared)])):
            column.append(ends)
        # Of two patches that are large enough already nothing need be known: neither ever joins the other.
        small = self._least.too_small(size, area)[found.touching].any(axis=0)
        for column, ends in zip(self._touching, found.touching[:, small] + self._count):
            column.append(ends)
        self._shared = number[len(number) - found.last_row :]
        self._count += len(found.classes)

    def settle(self, check: Callable[[], None]) -> np.ndarray:
        """Let small patches join others; see `Joining`.

        Args:
            check: is called often, and may raise.

        Returns:
            The class of each patch, uint8, in the order in which they came.
        """
        size, classes = self._size.mapped(), self._class.mapped()
        root, spare, most = (self._arrays.zeros(self._count, self._number) for _ in range(3))
        area = self._area.mapped() if self._area is not None else None
        joining = Joining(size, classes, root, spare, most, check, area)
        joining.link(self._links[0].mapped(), self._links[1].mapped())
        joining.run((self._touching[0].mapped(), self._touching[1].mapped()), self._least)
        return classes
