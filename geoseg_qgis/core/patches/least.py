"""How large a patch must be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.texts import grouped, tr


@dataclass(frozen=True)
class Least:
    """What a patch must have, both of it, not to be too small.

    Attributes:
        pixels: so many at least; 0 or 1 for any.
        area: m² on the ellipsoid at least; 0 for any.

    Raises:
        ChoiceError: one of them is negative or no number.
    """

    pixels: int = 0
    area: float = 0.0

    def __post_init__(self) -> None:
        if not (np.isfinite(self.pixels) and self.pixels >= 0):
            raise ChoiceError(
                "The smallest patch has {count:g} pixels.", "Choose 0 or more.", count=self.pixels
            )
        if not (np.isfinite(self.area) and self.area >= 0):
            raise ChoiceError(
                "The smallest patch has {area:g} ha.", "Choose 0 or more.", area=self.area / 1e4
            )

    def __bool__(self) -> bool:
        return bool(self.pixels > 1 or self.area > 0)

    def __str__(self) -> str:
        if self.area:
            return f"{self.area / 1e4:g} ha"
        return tr("{count} pixels").format(count=grouped(self.pixels))

    def too_small(self, pixels: np.ndarray, areas: np.ndarray | None) -> np.ndarray:
        """Return which patches have less, bool (n,).

        Args:
            pixels: of each, (n,).
            areas: m² of each, (n,); may be None where ``area`` is 0.
        """
        small = np.asarray(pixels < self.pixels)
        if self.area:
            if areas is None:
                raise ValueError("without areas no patch has the area that it must have")
            small |= areas < self.area
        return small


ANY = Least()
"""Any patch is large enough."""
