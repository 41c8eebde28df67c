"""How well a model maps held-out simulated scenes, beside the best single threshold on a water index."""

from typing import Any, Callable

import numpy as np

from .scene import Scene, simulate_scene
from .spectra import BANDS, CLASSES, CLOUD, WATER

# Seeds far from those of training; another range is for choosing, so that scores stay unseen.
SCORE_SEEDS = 900_000_000
CHOICE_SEEDS = 800_000_000
SUBSETS: dict[str, dict[str, Any]] = {
    "all": {},
    "surface": {"level": "surface", "hazy": False},
    "top of atmosphere": {"level": "toa", "hazy": False},
    "hazy": {"hazy": True},
    "flood, top of atmosphere, Sentinel-2 10 m": {
        "kind": "flood",
        "level": "toa",
        "instrument": "sentinel2-10m",
    },
    "river, top of atmosphere": {"kind": "river", "level": "toa"},
}
GREEN, NIR, SWIR = BANDS.index("GREEN"), BANDS.index("NIR_NARROW"), BANDS.index("SWIR_1")

# Reflectance float32 (6, h, w) to class logits float32 (7, h, w).
Predictor = Callable[[np.ndarray], np.ndarray]


def held_out(count: int, first: int, side: int = 256, **choice: Any) -> list[Scene]:
    """Scenes with the seeds from `first` on."""
    return [simulate_scene(first + index, side, side, **choice) for index in range(count)]


def confusion(truth: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Pixel counts int64 (7, 7), truth by row."""
    size = len(CLASSES)
    return np.bincount(truth.ravel().astype(np.int64) * size + mask.ravel(), minlength=size * size).reshape(
        size, size
    )


def class_ious(counts: np.ndarray) -> dict[str, float]:
    """Intersection over union of each class from pixel counts (7, 7)."""
    both = np.diag(counts)
    either = counts.sum(0) + counts.sum(1) - both
    return {name: round(float(b / max(e, 1)), 4) for name, b, e in zip(CLASSES, both, either)}


def best_threshold(scenes: list[Scene], band: int) -> tuple[float, float]:
    """Water IoU and threshold of the best (green - band) / (green + band), clouds left out in its favour."""
    land, water = np.zeros(401), np.zeros(401)
    for scene in scenes:
        green, other = scene.reflectance[GREEN], scene.reflectance[band]
        index = (green - other) / np.maximum(np.abs(green + other), 1e-4)
        bins = np.clip(np.round((index + 1) * 200), 0, 400).astype(int)
        clear = scene.classes != CLOUD
        wet = scene.classes == WATER
        water += np.bincount(bins[wet], minlength=401)
        land += np.bincount(bins[clear & ~wet], minlength=401)
    hits = np.cumsum(water[::-1])[::-1]
    false = np.cumsum(land[::-1])[::-1]
    iou = hits / (water.sum() + false)
    at = int(iou.argmax())
    return round(float(iou[at]), 4), round(at / 200 - 1, 3)


def score(predict: Predictor, count: int = 40) -> dict[str, Any]:
    """Score a model on every one of `SUBSETS`, `count` scenes each."""
    report: dict[str, Any] = {}
    for name, choice in SUBSETS.items():
        scenes = held_out(count, SCORE_SEEDS, **choice)
        counts = np.zeros((len(CLASSES), len(CLASSES)), np.int64)
        for scene in scenes:
            counts += confusion(scene.classes, predict(scene.reflectance).argmax(0))
        ious = class_ious(counts)
        report[name] = {
            "water_iou": ious["water"],
            "accuracy": round(float(np.trace(counts) / counts.sum()), 4),
        }
        if name == "all":
            report[name]["class_iou"] = ious
        for index, band in (("mndwi", SWIR), ("ndwi", NIR)):
            report[name][f"best_{index}_water_iou"], report[name][f"best_{index}_threshold"] = best_threshold(
                scenes, band
            )
    dry = held_out(count, SCORE_SEEDS, kind="none")
    false = [float((predict(scene.reflectance).argmax(0) == WATER).mean()) for scene in dry]
    report["dry scenes"] = {"called_water": round(float(np.mean(false)), 5)}
    return report


def best_water_shift(predict: Predictor, count: int = 40) -> float:
    """What to add to the water logit for the highest water IoU on flood scenes (seeds of their own)."""
    shifts = np.arange(-1.5, 1.51, 0.1)
    hits, unions = np.zeros(len(shifts)), np.zeros(len(shifts))
    for scene in held_out(count, CHOICE_SEEDS, kind="flood", level="toa", instrument="sentinel2-10m"):
        logits = predict(scene.reflectance)
        lead = logits[WATER] - np.delete(logits, WATER, axis=0).max(axis=0)
        wet = scene.classes == WATER
        for index, shift in enumerate(shifts):
            mask = lead + shift > 0
            hits[index] += (mask & wet).sum()
            unions[index] += (mask | wet).sum()
    return round(float(shifts[(hits / unions).argmax()]), 2)
