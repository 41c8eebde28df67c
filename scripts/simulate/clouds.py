"""Light from above: terrain shade, clouds, their shadows and cirrus."""

from typing import NamedTuple

import numpy as np

from .fields import blur, fractal_noise

# Share of skylight in the light on the ground, clear sky, sun at 45 degrees: after Bird & Riordan 1986.
SKYLIGHT: np.ndarray = np.array((0.28, 0.23, 0.18, 0.11, 0.05, 0.035), np.float32)


class Cover(NamedTuple):
    """Opacity of clouds and the share of direct sun that shadows take away, float32 (height, width)."""

    opacity: np.ndarray
    shadow: np.ndarray


def cloud_cover(rng: np.random.Generator, shape: tuple[int, int], share: float) -> Cover:
    """Draw clouds over `share` of the scene, with shadows thrown to one side."""
    if share <= 0:
        empty = np.zeros(shape, np.float32)
        return Cover(empty, empty)
    height, width = shape
    reach = int(rng.uniform(6, 70))
    angle = rng.uniform(0, 2 * np.pi)
    down, right = round(reach * np.sin(angle)), round(reach * np.cos(angle))
    margin = reach + 1
    field = fractal_noise(
        rng, (height + 2 * margin, width + 2 * margin), rng.uniform(2.4, 4.0), rng.uniform(40, 400)
    )
    over = field - np.quantile(field[::4, ::4], 1 - share)
    # From cotton-wool edges to veils that stay half transparent.
    opacity = np.clip(over / np.exp(rng.uniform(np.log(0.15), np.log(2.0))) + 0.1, 0, 1)
    here = opacity[margin : margin + height, margin : margin + width]
    top, left = margin - down, margin - right
    there = blur(opacity, rng.uniform(0.5, 2.0))[top : top + height, left : left + width]
    return Cover(here, there * rng.uniform(0.75, 1.0))


def terrain_shade(rng: np.random.Generator, shape: tuple[int, int], relief: float) -> np.ndarray:
    """Direct sun on slopes relative to flat ground, float32 (height, width), 0.05 to 1.5."""
    ground = fractal_noise(rng, shape, rng.uniform(3.0, 4.2), rng.uniform(60, 300))
    slope_y, slope_x = np.gradient(ground)
    angle = rng.uniform(0, 2 * np.pi)
    tilt = slope_x * np.cos(angle) + slope_y * np.sin(angle)
    return np.clip(1 + relief * tilt / (tilt.std() + 1e-6), 0.05, 1.5).astype(np.float32)


def illuminate(rng: np.random.Generator, reflectance: np.ndarray, direct: np.ndarray) -> np.ndarray:
    """Reflectance where only `direct` (height, width) of the sun is left; skylight stays and is blue."""
    sky = np.clip(SKYLIGHT * rng.uniform(0.6, 1.8), 0, 0.6)[:, None, None]
    return reflectance * (sky + (1 - sky) * direct)


def cover_with_cloud(rng: np.random.Generator, reflectance: np.ndarray, opacity: np.ndarray) -> np.ndarray:
    """Lay clouds over a scene: water clouds grey, ice clouds dark beyond 1.5 um (King et al. 2004)."""
    short = rng.uniform(0.40, 0.95)
    spectrum = np.array((1.0, 0.99, 0.985, 0.97, short, short * rng.uniform(0.55, 0.9)), np.float32)
    texture = 1 + rng.uniform(0.02, 0.15) * fractal_noise(rng, opacity.shape, 2.2, 60)
    cloud = spectrum[:, None, None] * (rng.uniform(0.35, 0.95) * texture)
    return reflectance * (1 - opacity) + cloud * opacity
