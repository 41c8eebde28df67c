"""Holes of the kinds that satellite images have, as masks (512, 512) bool; True where nothing was seen."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

WINDOW = 512


def discs(rng: np.random.Generator) -> np.ndarray:
    """Twelve round holes of 5 to 40 pixels' radius."""
    row, col = np.ogrid[:WINDOW, :WINDOW]
    centres, radii = rng.uniform(0, WINDOW, (12, 2)), rng.uniform(5, 40, 12)
    return np.any([(row - y) ** 2 + (col - x) ** 2 < r * r for (y, x), r in zip(centres, radii)], axis=0)


def clouds(rng: np.random.Generator) -> np.ndarray:
    """A quarter of the window under cloud-shaped holes."""
    field = sum(gaussian_filter(rng.normal(size=(WINDOW, WINDOW)), scale) * scale for scale in (4, 10, 25))
    return field > np.quantile(field, 0.75)


def stripes(rng: np.random.Generator) -> np.ndarray:
    """Gaps between scan lines as of Landsat 7: every 33 rows, 3 pixels wide at one end, 12 at the other."""
    row, col = np.indices((WINDOW, WINDOW))
    return (row + 0.16 * col + rng.uniform(0, 33)) % 33 < 3 + 9 * col / WINDOW


def half(rng: np.random.Generator) -> np.ndarray:
    """Half of the window beyond the edge of the swath."""
    row, col = np.indices((WINDOW, WINDOW))
    return (row - WINDOW / 2) + rng.uniform(-0.4, 0.4) * (col - WINDOW / 2) > 0


HOLES = {
    "round holes": discs,
    "cloud-shaped holes": clouds,
    "scan-line gaps": stripes,
    "half the window": half,
}
