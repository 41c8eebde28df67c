"""What the air adds and takes: top-of-atmosphere reflectance, or what is left of it after correction."""

import numpy as np

from .fields import spread
from .spectra import WAVELENGTHS

_WL = np.array(WAVELENGTHS)
# Optical depth of air molecules at sea level: Hansen & Travis 1974, Space Science Reviews 16.
RAYLEIGH: np.ndarray = 0.008569 * _WL**-4 * (1 + 0.0113 * _WL**-2 + 0.00013 * _WL**-4)
# Gases (ozone, water vapour, oxygen, methane), one air mass down and up: 6S, Vermote et al. 1997.
GASES: np.ndarray = np.array((0.985, 0.945, 0.965, 0.985, 0.985, 0.955))


def path_and_transmittance(
    sun_zenith: float, aerosol: float, angstrom: float, phase: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Path reflectance, two-way transmittance and spherical albedo at the six bands, seen from the nadir.

    Args:
        sun_zenith: degrees.
        aerosol: optical depth at 0.55 um.
        angstrom: Angstrom exponent of the aerosol.
        phase: aerosol phase function at the scattering angle, times single scattering albedo (0.15 to 0.6).
    """
    mu = np.cos(np.radians(sun_zenith))
    haze = aerosol * (_WL / 0.55) ** -angstrom
    # Single scattering (Kaufman & Sendra 1988), with the molecules' multiple scattering as a gain.
    rayleigh = RAYLEIGH * 0.75 * (1 + mu**2) / (4 * mu) * (1 + RAYLEIGH)
    dust = haze * phase / (4 * mu) * np.exp(-0.3 * haze)
    through = np.exp(-(0.52 * RAYLEIGH + 0.18 * haze) * (1 / mu + 1))
    albedo = (0.92 * RAYLEIGH + 0.3 * haze) * np.exp(-(RAYLEIGH + haze))
    return rayleigh + dust, through, albedo


def _surroundings(reflectance: np.ndarray, cell: int = 24) -> np.ndarray:
    """Mean reflectance of the neighbourhood (blocks of `cell` pixels, smoothed)."""
    _bands, height, width = reflectance.shape
    rows, cols = max(height // cell, 1), max(width // cell, 1)
    row_edges = np.linspace(0, height, rows + 1).astype(int)[:-1]
    col_edges = np.linspace(0, width, cols + 1).astype(int)[:-1]
    total = np.add.reduceat(np.add.reduceat(reflectance, row_edges, axis=1), col_edges, axis=2)
    sizes = np.outer(np.diff(np.append(row_edges, height)), np.diff(np.append(col_edges, width)))
    return spread((total / sizes).astype(np.float32), (height, width))


def top_of_atmosphere(rng: np.random.Generator, reflectance: np.ndarray, hazy: bool) -> np.ndarray:
    """Reflectance at the ground to that above the air, both float32 (6, height, width)."""
    aerosol = rng.uniform(0.25, 0.8) if hazy else rng.gamma(2.0, 0.06) + 0.02
    path, through, albedo = path_and_transmittance(
        rng.uniform(15, 62), aerosol, rng.uniform(0.4, 1.8), rng.uniform(0.12, 0.5)
    )
    gas = GASES ** rng.uniform(0.5, 1.8)
    # The aerosol is never quite even over a scene.
    patchy = spread(rng.normal(1, 0.25 if hazy else 0.08, (3, 3)).astype(np.float32), reflectance.shape[1:])
    clear, _, _ = path_and_transmittance(40.0, 0.0, 1.0, 0.3)
    veil = (path - np.minimum(clear, path))[:, None, None] * np.clip(patchy, 0.3, 2)
    path_map = np.minimum(clear, path)[:, None, None] + veil
    # Light scattered in from the neighbourhood brightens water among plants.
    strength = (1 - through)[:, None, None] * rng.uniform(0.3, 0.9)
    mixed = reflectance + strength * (_surroundings(reflectance) - reflectance)
    seen = path_map + through[:, None, None] * mixed / (1 - albedo[:, None, None] * mixed)
    return (gas[:, None, None] * seen).astype(np.float32)


def corrected_surface(rng: np.random.Generator, reflectance: np.ndarray, hazy: bool) -> np.ndarray:
    """Surface reflectance as processors deliver it: some aerosol left or overdone, gains slightly wrong."""
    amount = abs(rng.normal(0, 0.03)) if hazy else rng.normal(0, 0.008)
    rest = amount * (_WL / 0.49) ** -rng.uniform(0.3, 2.0) + rng.normal(0, 0.002, 6)
    patchy = spread(rng.normal(1, 0.3, (3, 3)).astype(np.float32), reflectance.shape[1:])
    gain = rng.normal(1, 0.03, 6)
    return (reflectance * gain[:, None, None] + rest[:, None, None] * patchy).astype(np.float32)


def add_cirrus(rng: np.random.Generator, reflectance: np.ndarray, most: float) -> np.ndarray:
    """Thin high cloud: a flat, smooth veil of 0 to `most` reflectance (Gao et al. 1998)."""
    veil = spread(rng.random((4, 4)).astype(np.float32), reflectance.shape[1:]) * most
    short = rng.uniform(0.35, 0.9)
    spectrum = np.array((1.05, 1.0, 0.98, 0.95, short, short * 0.8), np.float32)[:, None, None]
    return reflectance * (1 - veil) + spectrum * veil
