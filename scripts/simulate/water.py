"""Reflectance of water from what is in it, and of shallow water over its bed."""

import numpy as np

from .spectra import WAVELENGTHS

# Absorption of pure water in 1/m: Pope & Fry 1997 up to red, Kou et al. 1993 beyond.
_ABSORPTION = np.array((0.0150, 0.0620, 0.429, 4.9, 670.0, 2200.0), np.float32)
# Backscatter of pure water in 1/m: Morel 1974.
_BACKSCATTER = np.array((0.0016, 0.0009, 0.0004, 0.0001, 0.0, 0.0), np.float32)
# Absorption per chlorophyll in m2/mg: Bricaud et al. 1995, rounded.
_CHLOROPHYLL = np.array((0.026, 0.008, 0.016, 0.0, 0.0, 0.0), np.float32)
# Coloured matter exp(-0.015 (wl - 440 nm)) and sediment exp(-0.011 (wl - 440 nm)): Babin et al. 2003.
_CDOM = np.exp(-15.0 * (np.array(WAVELENGTHS, np.float32) - 0.44))
_SEDIMENT = np.exp(-11.0 * (np.array(WAVELENGTHS, np.float32) - 0.44))


def water_reflectance(
    sediment: np.ndarray,
    chlorophyll: np.ndarray,
    cdom: np.ndarray,
    depth: np.ndarray,
    bed: np.ndarray,
    slope: float,
) -> np.ndarray:
    """Reflectance just above the water, without glint.

    Args:
        sediment: suspended matter in mg/l, shape (n,).
        chlorophyll: mg/m3, shape (n,).
        cdom: absorption of coloured matter at 440 nm in 1/m, shape (n,).
        depth: metres, shape (n,).
        bed: reflectance of the ground under the water, shape (6, n).
        slope: spectral exponent of particle backscatter, 0 (coarse) to 1.2 (fine).

    Returns:
        float32 (6, n).
    """
    out = np.empty((6, sediment.size), np.float32)
    for band, wavelength in enumerate(WAVELENGTHS):
        # Backscatter 0.0095 m2/g at 560 nm and absorption 0.035 m2/g at 440 nm: Babin et al. 2003.
        scatter = _BACKSCATTER[band] + 0.0095 * sediment * (0.56 / wavelength) ** slope
        absorb = (
            _ABSORPTION[band]
            + cdom * _CDOM[band]
            + chlorophyll * _CHLOROPHYLL[band]
            + 0.035 * sediment * _SEDIMENT[band]
        )
        u = scatter / (scatter + absorb)
        # Gordon et al. 1988 below the surface; Lee et al. 2002 for the bottom and across the surface.
        deep = (0.0895 + 0.1247 * u) * u
        # Beds are lit and seen through the column: attenuation there and back.
        seen = np.exp(-2.2 * depth * np.minimum(scatter + absorb, 400.0))
        below = deep * (1 - seen) + bed[band] / np.pi * seen
        out[band] = np.pi * 0.52 * below / (1 - 1.7 * np.minimum(below, 0.4))
    return out
