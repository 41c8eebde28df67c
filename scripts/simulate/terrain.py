"""Where the water lies: rivers, lakes, coasts, flood plains and flooded fields."""

from typing import NamedTuple

import numpy as np

from .fields import fractal_noise, parcels

WATER_KINDS: tuple[str, ...] = ("flood", "river", "lake", "coast", "paddy", "none")


class Wetness(NamedTuple):
    """Water on the ground, all float32 (height, width).

    fraction: share of the pixel that is covered, before plants are counted.
    depth: metres, 0 on land.
    moisture: 0 (dry) to 1 (saturated) of the ground that is not covered.
    flow: 1 where the water is a river's or the sea's own, 0 where it is a flood or a still lake.
    bank: share of the ground that is bare sand or mud beside a river or between its arms.
    """

    fraction: np.ndarray
    depth: np.ndarray
    moisture: np.ndarray
    flow: np.ndarray
    bank: np.ndarray


def line_distance(
    rng: np.random.Generator, shape: tuple[int, int], wander: float, bend: float = 0.5
) -> np.ndarray:
    """Signed distance in pixels, float32 (height, width), from a winding line: the contour of a field."""
    noise = fractal_noise(rng, shape, 5.0, wander)
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    ramp = x * np.cos(angle) + y * np.sin(angle)
    field = noise * rng.uniform(0.3 * bend, bend) * wander + ramp
    centre = rng.uniform(0.25, 0.75, 2) * shape
    field = field - field[int(centre[0]), int(centre[1])]
    slope_y, slope_x = np.gradient(field)
    return field / np.maximum(np.hypot(slope_y, slope_x), 0.25)


def _river(rng: np.random.Generator, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Share of each pixel covered by a river, distance to its line in pixels, share of bare bank."""
    distance = np.abs(line_distance(rng, shape, rng.uniform(80, 400)))
    width = np.exp(rng.uniform(np.log(1.0), np.log(90.0)))
    width = width * np.exp(0.25 * fractal_noise(rng, shape, 4.0, 200))
    bed = np.clip(width / 2 - distance + 0.5, 0, 1).astype(np.float32)
    bank = np.zeros(shape, np.float32)
    if rng.random() < 0.5:
        patches = fractal_noise(rng, shape, 3.0, 60)
        reach = width / 2 + rng.uniform(0.5, 25) * np.clip(patches + rng.uniform(-0.5, 1), 0, None)
        bank = np.clip(reach - distance + 0.5, 0, 1).astype(np.float32)
    if rng.random() < 0.35:
        # Bars of a braided bed: long shapes inside the corridor.
        bars = fractal_noise(rng, shape, 3.0, rng.uniform(20, 80), rng.uniform(2, 5))
        bank = np.maximum(bank, bed)
        bed = bed * np.clip((rng.uniform(-0.3, 1.0) - bars) * 6, 0, 1)
    return bed, distance, bank


def _level(ground: np.ndarray, share: float) -> np.ndarray:
    """Water level over the ground, in pixels of shore distance, where `share` of the scene is covered."""
    height = np.quantile(ground[::4, ::4], share) - ground
    slope = np.mean(np.abs(np.diff(ground, axis=1))) + 1e-6
    return (height / slope).astype(np.float32)


def _flooded_plain(rng: np.random.Generator, shape: tuple[int, int], valley: np.ndarray) -> np.ndarray:
    ground = fractal_noise(rng, shape, rng.uniform(1.8, 3.2), rng.uniform(100, 900))
    ground = ground + valley * rng.uniform(0, 4)
    if rng.random() < 0.5:
        # Levelled fields flood one by one.
        ids, _, count = parcels(rng, shape, rng.uniform(8, 35), rng.uniform(1, 3), True)
        ground = ground + rng.normal(0, rng.uniform(0.1, 0.8), count).astype(np.float32)[ids]
    return _level(ground, rng.beta(1.2, 4.5))


def _flooded_fields(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    ids, border, count = parcels(rng, shape, rng.uniform(5, 25), rng.uniform(1, 4), True)
    wet = rng.random(count) < rng.uniform(0.05, 0.6)
    near = fractal_noise(rng, shape, 3.0, 200) > rng.uniform(-1, 1.5)
    return np.where(wet[ids] & near, border - rng.uniform(0, 0.8), -4).astype(np.float32)


def _coast(rng: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    ground = line_distance(rng, shape, rng.uniform(100, 500)) / 60
    ground = ground + rng.uniform(0.05, 0.8) * fractal_noise(rng, shape, rng.uniform(2.2, 3.2), 300)
    return _level(ground, rng.uniform(0.15, 0.75))


def wetness(rng: np.random.Generator, shape: tuple[int, int], kind: str) -> Wetness:
    """Draw the water of a scene of one of `WATER_KINDS`; `shape` is (height, width)."""
    fraction, depth, flow, bank, valley = (np.zeros(shape, np.float32) for _ in range(5))
    moisture = np.clip(rng.beta(0.8, 3.5) + 0.2 * fractal_noise(rng, shape, 2.5), 0, 1)
    if kind == "none":
        return Wetness(fraction, depth, moisture, flow, bank)
    rivers = {"river": int(rng.integers(1, 4)), "flood": 1, "paddy": 1}.get(kind, int(rng.random() < 0.3))
    for _ in range(rivers):
        covered, distance, sand = _river(rng, shape)
        bank = np.maximum(bank, sand)
        fraction = np.maximum(fraction, covered)
        flow = np.maximum(flow, covered)
        depth = np.maximum(depth, covered * rng.uniform(0.3, 6.0))
        valley = np.minimum(valley, -np.exp(-distance / rng.uniform(30, 200)))
    # Metres of depth for a pixel of distance from the shore.
    metres = np.exp(rng.uniform(np.log(0.004), np.log(0.1)))
    if kind == "flood":
        height = _flooded_plain(rng, shape, valley)
    elif kind == "lake":
        ground = fractal_noise(rng, shape, rng.uniform(2.6, 4.0), rng.uniform(60, 500))
        height = _level(ground, rng.beta(1.2, 5.0))
        metres = metres * 6
    elif kind == "coast":
        height = _coast(rng, shape)
        flow = np.where(height > 0, 1, flow).astype(np.float32)
        metres = metres * 3
    elif kind == "paddy":
        height = _flooded_fields(rng, shape)
        metres = 0.1
    else:
        height = _level(fractal_noise(rng, shape, 3.0, 300) + 2 * valley, rng.uniform(0, 0.05))
    # A shore is between crisp (one pixel) and a wide zone of puddles.
    soft = np.exp(rng.uniform(np.log(0.6), np.log(5.0)))
    shore = np.clip(height / soft + 0.5, 0, 1)
    fraction = np.maximum(fraction, shore)
    depth = np.maximum(depth, np.clip(height, 0, None) * metres + shore * rng.uniform(0.01, 0.3))
    margin = np.exp(-np.clip(-height, 0, None) / np.exp(rng.uniform(np.log(1), np.log(40))))
    moisture = np.clip(np.maximum(moisture, margin * rng.uniform(0.1, 1.1)), 0, 1)
    return Wetness(fraction, depth.astype(np.float32), moisture.astype(np.float32), flow, bank)
