"""A whole simulated scene: ground, water, light, air and instrument put together."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from . import atmosphere, clouds, sensor, spectra
from .biomes import BIOME_ODDS, BIOMES
from .fields import blur, fractal_noise
from .landcover import land_cover
from .terrain import WATER_KINDS, Wetness, wetness
from .water import water_reflectance

# Odds of `WATER_KINDS`: floods are what the demo model is asked for, dry scenes keep it honest.
_KIND_ODDS = (0.38, 0.17, 0.10, 0.08, 0.07, 0.20)


@dataclass(frozen=True)
class Scene:
    """A simulated image and its truth.

    reflectance: float32 (6, height, width), bands as in `spectra.BANDS`, 0 to about 1.
    classes: uint8 (height, width), ids as in `spectra.CLASSES`.
    description: what was drawn, in words.
    """

    reflectance: np.ndarray
    classes: np.ndarray
    description: str


@dataclass(frozen=True)
class Ground:
    """Reflectance below the air, float32 (6, height, width), and classes, uint8 (height, width)."""

    reflectance: np.ndarray
    classes: np.ndarray
    description: str


def _fill_water(rng: np.random.Generator, wet: Wetness, bed: np.ndarray, kind: str) -> np.ndarray:
    """Reflectance of the water wherever there is some, float32 (6, height, width); elsewhere the bed."""
    shape = wet.fraction.shape
    where = wet.fraction > 0
    sediment_level = {"flood": 3.3, "river": 3.2, "paddy": 3.4, "lake": 2.0, "coast": 1.6}.get(kind, 2.5)
    drift = rng.uniform(0.1, 0.7) * fractal_noise(rng, shape, 3.2, 300)[where]
    drift += rng.normal(0, 0.8) * wet.flow[where]
    sediment = np.exp(np.clip(rng.normal(sediment_level, 1.3) + drift, -1.5, 7.0))
    chlorophyll = np.exp(rng.normal(1.3, 1.2) + rng.normal(0, 0.5) * drift)
    cdom = np.exp(np.clip(rng.normal(-0.5, 1.0) + rng.normal(0, 0.3) * drift, -4, 2.3))
    wet_bed = (bed * np.exp(-0.8 * spectra.WETTING[:, None, None]))[:, where]
    out = bed.copy()
    water = water_reflectance(sediment, chlorophyll, cdom, wet.depth[where], wet_bed, rng.uniform(0, 1.0))
    # Glint, ripples and foam lift all bands alike; the sky mirrored in still water lifts blue.
    glint = min(rng.exponential(0.006) + rng.exponential(0.015) * (rng.random() < 0.2), 0.05)
    ripples = np.exp(0.3 * fractal_noise(rng, shape, rng.uniform(0.5, 2.5), 100)[where])
    water = water + glint * ripples + rng.uniform(0, 0.004) * clouds.SKYLIGHT[:, None] / 0.28
    out[:, where] = water
    return out


def _stand(rng: np.random.Generator, wet: Wetness) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Shares of open water and of plants that hide it (reeds, crops, mats), and their spectrum."""
    shape = wet.fraction.shape
    amount = rng.choice([0.0, rng.uniform(0.0, 0.5), rng.uniform(0.3, 1.0)], p=[0.45, 0.38, 0.17])
    stand = np.clip(amount * (0.9 + fractal_noise(rng, shape, rng.uniform(1.0, 3.0), 60)), 0, 1)
    stand = stand * np.exp(-wet.depth / rng.uniform(0.2, 2.0)) * (1 - 0.7 * wet.flow)
    name = str(rng.choice(["reed", "young rice", "mangrove", "crop"]))
    return wet.fraction * (1 - stand), wet.fraction * stand, spectra.draw(rng, name)[0][:, None, None]


def build_ground(
    rng: np.random.Generator,
    shape: tuple[int, int],
    kind: Optional[str] = None,
    biome: Optional[str] = None,
    cloudiness: Optional[float] = None,
) -> Ground:
    """Draw ground, water, clouds and light of a scene of `shape` (height, width); see `simulate_scene`."""
    kind = kind or str(rng.choice(WATER_KINDS, p=_KIND_ODDS))
    biome = biome or str(rng.choice(list(BIOMES), p=BIOME_ODDS))
    if cloudiness is None:
        cloudiness = float(
            rng.choice([0.0, rng.uniform(0.005, 0.1), rng.uniform(0.1, 0.6)], p=[0.5, 0.3, 0.2])
        )
    wet = wetness(rng, shape, kind)
    land = land_cover(rng, shape, biome, wet.moisture, wet.bank)
    relief = rng.uniform(0.2, 0.5) if biome == "mountain" else rng.choice([0.0, rng.uniform(0, 0.15)])
    # Water is flat and keeps its light.
    slope_light = terrain_light(rng, shape, relief) * (1 - wet.fraction) + wet.fraction
    water = _fill_water(rng, wet, land.reflectance, kind)
    covered, plants, leaves = _stand(rng, wet)
    reflectance = land.reflectance * (1 - wet.fraction) + water * covered + leaves * plants
    shares = land.shares * (1 - wet.fraction)
    # Seen from above a third of leaves already looks like a stand of plants, and is labelled so by eye.
    shares[spectra.WATER] += covered - 0.3 * np.minimum(plants, covered)
    shares[spectra.VEGETATION] += plants + 0.3 * np.minimum(plants, covered)
    # Point spread: neighbours mix, and so do their shares; the label is what fills most of the pixel.
    width = rng.uniform(0.3, 0.9)
    reflectance, shares = blur(reflectance, width), blur(shares, width)
    cover = clouds.cloud_cover(rng, shape, cloudiness)
    reflectance = clouds.illuminate(rng, reflectance, slope_light * (1 - cover.shadow))
    reflectance = clouds.cover_with_cloud(rng, reflectance, cover.opacity)
    dry = shares.copy()
    dry[spectra.WATER] = 0
    classes = np.where(shares[spectra.WATER] >= 0.5, spectra.WATER, dry.argmax(axis=0)).astype(np.uint8)
    classes[cover.opacity >= 0.5] = spectra.CLOUD
    words = f"{kind}, {biome}, clouds {cloudiness:.2f}"
    return Ground(reflectance.astype(np.float32), classes, words)


def terrain_light(rng: np.random.Generator, shape: tuple[int, int], relief: float) -> np.ndarray:
    """Direct sun relative to flat ground, float32 (height, width); ones where there is no relief."""
    return clouds.terrain_shade(rng, shape, relief) if relief > 0.01 else np.ones(shape, np.float32)


def view_ground(
    rng: np.random.Generator,
    reflectance: np.ndarray,
    level: Optional[str] = None,
    hazy: Optional[bool] = None,
    instrument: Optional[str] = None,
) -> tuple[np.ndarray, str]:
    """Look at the ground through air and instrument: the image float32 (6, height, width), and words."""
    level = level or ("toa" if rng.random() < 0.6 else "surface")
    hazy = bool(rng.random() < 0.2) if hazy is None else hazy
    instrument = instrument or ("sentinel2-10m" if rng.random() < 0.65 else "even")
    if rng.random() < (0.6 if hazy else 0.1):
        reflectance = atmosphere.add_cirrus(rng, reflectance, rng.uniform(0.02, 0.12))
    air = atmosphere.top_of_atmosphere if level == "toa" else atmosphere.corrected_surface
    image = sensor.observe(rng, air(rng, reflectance, hazy), instrument)
    return image, f"{level}, {'hazy' if hazy else 'clear'}, {instrument}"


def simulate_scene(
    seed: int,
    height: int = 512,
    width: int = 512,
    kind: Optional[str] = None,
    biome: Optional[str] = None,
    cloudiness: Optional[float] = None,
    level: Optional[str] = None,
    hazy: Optional[bool] = None,
    instrument: Optional[str] = None,
) -> Scene:
    """Simulate one multispectral scene; the same arguments give the same scene. None means at random.

    Args:
        seed: 0 or greater.
        height, width: size in pixels, at least 32.
        kind: where the water is, one of `terrain.WATER_KINDS`.
        biome: what the land is, one of `landcover.BIOMES`.
        cloudiness: share of the scene under cloud, 0 to 1.
        level: "toa" (top of atmosphere) or "surface".
        hazy: much aerosol and thin cloud, or little.
        instrument: one of `sensor.SENSORS`.
    """
    rng = np.random.default_rng(seed)
    ground = build_ground(rng, (height, width), kind, biome, cloudiness)
    image, words = view_ground(rng, ground.reflectance, level, hazy, instrument)
    return Scene(image, ground.classes, f"{ground.description}, {words}")
