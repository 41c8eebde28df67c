"""What the instrument makes of the light: coarser bands, shifts, gains, noise and digital numbers."""

import numpy as np

SENSORS = ("sentinel2-10m", "even")
# Bands that Sentinel-2 measures at 20 m: narrow near infrared and both short-wave infrared ones.
_COARSE = slice(3, 6)


def _native(size: int, pitch: float, start: float) -> np.ndarray:
    """Centre of the native pixel of width `pitch` that each output pixel takes, in output pixels."""
    return (np.floor((np.arange(size) + start) / pitch) + 0.5) * pitch - start - 0.5


def _resampled(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    """The 20 m bands on the 10 m grid, and what cutting a chip in degrees does to all bands."""
    height, width = image.shape[1:]
    padded = np.pad(image[_COARSE], ((0, 0), (2, 2), (2, 2)), mode="edge")
    # Mean over the 2 x 2 fine pixels from each position on.
    box = (padded[:, :-1, :-1] + padded[:, 1:, :-1] + padded[:, :-1, 1:] + padded[:, 1:, 1:]) / 4
    image = image.copy()
    if rng.random() < 0.3:
        image[_COARSE] = (box[:, 1 : 1 + height, 1 : 1 + width] + box[:, 2 : 2 + height, 2 : 2 + width]) / 2
        return image
    # Ten metres in degrees of latitude are less in longitude away from the equator.
    pitches = (1.0, 1.0 if rng.random() < 0.5 else rng.uniform(1.0, 1.3))
    starts = rng.uniform(0, 2, 2)
    fine, coarse = [], []
    for size, pitch, start in zip((height, width), pitches, starts):
        fine.append(np.clip(np.round(_native(size, pitch, start)).astype(int), 0, size - 1))
        coarse.append(np.clip(np.round(_native(size, 2 * pitch, start) - 0.5).astype(int) + 2, 0, size + 2))
    image[:3] = image[:3][:, fine[0]][:, :, fine[1]]
    image[_COARSE] = box[:, coarse[0]][:, :, coarse[1]]
    return image


def _shifted(image: np.ndarray, down: float, right: float) -> np.ndarray:
    """One band moved by less than a pixel (bilinear)."""
    for axis, step in ((0, down), (1, right)):
        image = (1 - abs(step)) * image + abs(step) * np.roll(image, 1 if step > 0 else -1, axis)
    return image


def observe(rng: np.random.Generator, reflectance: np.ndarray, sensor: str) -> np.ndarray:
    """Reflectance as the product holds it.

    Args:
        rng: source of randomness.
        reflectance: float32 (6, height, width).
        sensor: "sentinel2-10m" (near and short-wave infrared from 20 m pixels) or "even" (all bands alike:
            Sentinel-2 at 20 m, Landsat and HLS at 30 m).

    Returns:
        float32 (6, height, width), rounded to 0.0001.
    """
    image = reflectance.astype(np.float32)
    if sensor == "sentinel2-10m":
        image = _resampled(rng, image)
    if rng.random() < 0.6:
        for band in range(6):
            image[band] = _shifted(image[band], rng.uniform(-0.4, 0.4), rng.uniform(-0.4, 0.4))
    # Calibration is good to about 3 % (Sentinel-2 data quality reports, Landsat 8: Markham et al. 2014).
    image = image * rng.normal(1, 0.025, (6, 1, 1)).astype(np.float32)
    floor = rng.uniform(0.0003, 0.0025)
    ratio = rng.uniform(0.003, 0.015)
    noise = rng.standard_normal(image.shape, dtype=np.float32)
    image = image + noise * (floor + ratio * np.abs(image))
    return (np.round(image * 10000) / 10000).astype(np.float32)
