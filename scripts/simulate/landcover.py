"""Land before water and clouds: fields, woods, bare ground, towns, burns and snow."""

from typing import NamedTuple

import numpy as np

from . import spectra
from .biomes import BIOMES, Biome
from .fields import fractal_noise, parcels
from .terrain import line_distance


class Land(NamedTuple):
    """Reflectance float32 (6, height, width) and class shares float32 (7, height, width) that add up to 1."""

    reflectance: np.ndarray
    shares: np.ndarray


def _lay(land: Land, share: np.ndarray, reflectance: np.ndarray, class_id: int) -> None:
    """Cover `share` of each pixel with a surface, in place."""
    land.reflectance[...] += share * (reflectance - land.reflectance)
    land.shares[...] *= 1 - share
    land.shares[class_id] += share


def _countryside(
    rng: np.random.Generator, shape: tuple[int, int], biome: Biome, moisture: np.ndarray
) -> Land:
    wild_ids, _, wild = parcels(rng, shape, rng.uniform(25, 140), 1.0, False, rng.uniform(4, 25))
    field_ids, border, fields = parcels(
        rng, shape, np.exp(rng.uniform(1.6, 3.9)), rng.uniform(1, 4), True, rng.uniform(0, 2)
    )
    farmed = fractal_noise(rng, shape, 3.0, 250) < np.tan((biome.farmed - 0.5) * 2.8)
    ids = np.where(farmed, field_ids, wild_ids + fields)
    count = fields + wild
    vary = rng.uniform(0.6, 1.2)
    # One scene holds a few plants and soils only; parcels differ by less than materials do.
    plants, _ = spectra.draw_mixed(rng, list(rng.permutation(biome.plants)[:3]), count)
    soils, _ = spectra.draw_mixed(rng, list(rng.permutation(biome.soils)[:2]), count)
    grown = np.clip(rng.beta(0.7, 0.7, count) * 0.9 + biome.cover - 0.45, 0, 1)
    cover = grown.astype(np.float32)[ids]
    cover = cover + np.where(farmed, 0.05, 0.22) * vary * fractal_noise(
        rng, shape, rng.uniform(1.2, 2.8), 120
    )
    hedge = farmed & (border < rng.uniform(0, 1.0))
    cover = np.clip(np.where(hedge, rng.choice([0.1, 0.9]), cover), 0, 1).astype(np.float32)
    wetting = np.exp(-spectra.WETTING[:, None, None] * moisture * rng.uniform(0.5, 1.1))
    reflectance = plants.T[:, ids] * cover + soils.T[:, ids] * wetting * (1 - cover)
    shares = np.zeros((7, *shape), np.float32)
    shares[spectra.VEGETATION] = cover
    shares[spectra.BARE] = 1 - cover
    # Crowns and furrows: fine brightness texture, stronger over woods.
    grain = fractal_noise(rng, shape, rng.uniform(0.3, 1.6), 12)
    reflectance *= np.exp(grain * rng.uniform(0.02, 0.12) * (0.5 + cover))
    return Land(reflectance.astype(np.float32), shares)


def _town(rng: np.random.Generator, shape: tuple[int, int], land: Land, density: float) -> None:
    where = fractal_noise(rng, shape, 3.2, rng.uniform(60, 300)) > np.tan((0.5 - density) * 2.8)
    ids, border, count = parcels(rng, shape, rng.uniform(2.0, 7.0), rng.uniform(1, 2), True)
    names = list(rng.permutation(spectra.names_of(spectra.BUILT))[:5])
    roofs, _ = spectra.draw_mixed(rng, names, count)
    garden = rng.random(count) < rng.uniform(0.05, 0.5)
    street = border < rng.uniform(0.2, 0.7)
    _lay(land, where * np.where(garden[ids], 0.15, 1.0).astype(np.float32), roofs.T[:, ids], spectra.BUILT)
    paving = spectra.draw(rng, "asphalt" if rng.random() < 0.7 else "concrete")[0][:, None, None]
    _lay(land, (where & street).astype(np.float32) * 0.8, paving, spectra.BUILT)


def _road(rng: np.random.Generator, shape: tuple[int, int], land: Land, distance: np.ndarray) -> None:
    share = np.clip(rng.uniform(0.3, 1.3) - np.abs(distance) + 0.5, 0, 1)
    name = str(rng.choice(["asphalt", "concrete", "asphalt", "dark roof"]))
    _lay(land, share, spectra.draw(rng, name)[0][:, None, None], spectra.BUILT)


def land_cover(
    rng: np.random.Generator, shape: tuple[int, int], biome: str, moisture: np.ndarray, bank: np.ndarray
) -> Land:
    """Draw countryside of one of `BIOMES`, with towns, roads, burns and snow now and then.

    `moisture` and `bank` (bare share beside rivers) are float32 (height, width); see `terrain.Wetness`.
    """
    land = _countryside(rng, shape, BIOMES[biome], moisture)
    sand = spectra.draw(rng, str(rng.choice(["river sand", "river sand", "wet mud", "bright sand"])))[0]
    damp = np.exp(-spectra.WETTING[:, None, None] * moisture * rng.uniform(0.2, 1.0))
    _lay(land, bank, sand[:, None, None] * damp, spectra.BARE)
    if rng.random() < 0.16:
        share = np.clip(fractal_noise(rng, shape, 2.6, rng.uniform(80, 400)) * 3 - rng.uniform(-2, 5), 0, 1)
        table, _ = spectra.draw_mixed(rng, spectra.names_of(spectra.BURNT), 2)
        mix = np.clip(0.5 + 0.4 * fractal_noise(rng, shape, 2.5, 60), 0, 1)
        _lay(land, share, table[0][:, None, None] * mix + table[1][:, None, None] * (1 - mix), spectra.BURNT)
    if rng.random() < 0.5:
        _town(rng, shape, land, rng.choice([0.03, 0.08, 0.2, 0.7], p=[0.35, 0.35, 0.2, 0.1]))
    for _ in range(rng.integers(0, 4)):
        _road(rng, shape, land, line_distance(rng, shape, rng.uniform(150, 900), 0.15))
    if rng.random() < (0.6 if biome == "mountain" else 0.03):
        height = fractal_noise(rng, shape, 3.0, 400) + 0.15 * fractal_noise(rng, shape, 1.5, 40)
        share = np.clip((height - rng.uniform(-1, 1.5)) * rng.uniform(1.5, 8), 0, 1)
        table, _ = spectra.draw_mixed(rng, spectra.names_of(spectra.SNOW), 2)
        mix = np.clip(0.5 + 0.4 * fractal_noise(rng, shape, 2.5, 80), 0, 1)
        _lay(land, share, table[0][:, None, None] * mix + table[1][:, None, None] * (1 - mix), spectra.SNOW)
    return land
