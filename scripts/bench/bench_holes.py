"""What holes do to the valid pixels around them, for several fills: ``bench_holes.py [SCENES]``.

Simulated windows are segmented whole and then with holes, which are filled in different ways. Every pixel
that is still valid and whose class differs owes that to the fill. The bare demo model in float32, no engine.
Started by ``make bench-holes``; runs itself again in the engine's Python, where the model is.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
FIRST_SEED = 900
RINGS = (1, 4, 8, 16, 26)
"""Outer distances to the hole, pixels; the demo model sees no further than the last."""


def training_mean(window: np.ndarray, hole: np.ndarray) -> np.ndarray:
    """Zero, after normalising."""
    return np.where(hole, np.float32(0), window)


def window_mean(window: np.ndarray, hole: np.ndarray) -> np.ndarray:
    """The mean of the window's valid pixels, band by band."""
    return np.where(hole, window[:, ~hole].mean(axis=1)[:, None, None], window)


def mirrored(window: np.ndarray, hole: np.ndarray) -> np.ndarray:
    """Mirror at the nearest valid pixel; that pixel itself where the mirror image is not valid."""
    from scipy.ndimage import distance_transform_edt

    place = np.indices(hole.shape)
    edge = distance_transform_edt(hole, return_distances=False, return_indices=True)
    image = 2 * edge - place
    inside = ((image >= 0) & (image < len(hole))).all(axis=0)
    rows, cols = np.where(inside, image, edge)
    rows, cols = np.where(hole[rows, cols], edge, (rows, cols))
    return window[:, rows, cols]


def nearest(window: np.ndarray, hole: np.ndarray) -> np.ndarray:
    """What the worker does."""
    import torch

    from geoseg_worker.holes import fill_holes

    return fill_holes(torch.from_numpy(window), torch.from_numpy(hole)).numpy()


FILLS = {
    "training mean": training_mean,
    "mean of the window's valid pixels": window_mean,
    "mirrored at the edge": mirrored,
    "**nearest valid pixel**": nearest,
}


def measure(scenes: int) -> str:
    """Return the tables as Markdown."""
    import torch
    from scipy.ndimage import distance_transform_edt

    from benchmark.inside.network import load
    from hole_shapes import HOLES, WINDOW
    from simulate.scene import simulate_scene

    torch.set_num_threads(len(os.sched_getaffinity(0)))
    model, config = load(ROOT / "geoseg_qgis" / "models" / "demo", torch.float32, "cpu")
    means, stds = (np.float32(config["data"]["init_args"][k])[:, None, None] for k in ("means", "stds"))

    def classes(window: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            return model.forward(pixel_values=torch.from_numpy(window)[None]).output[0].argmax(0).numpy()

    changed = {(h, f): np.zeros(len(RINGS) + 1) for h in HOLES for f in FILLS}
    pixels = {h: np.zeros(len(RINGS) + 1) for h in HOLES}
    seconds: dict[str, list[float]] = {f: [] for f in FILLS}
    for seed in range(FIRST_SEED, FIRST_SEED + scenes):
        window = ((simulate_scene(seed, WINDOW, WINDOW).reflectance - means) / stds).astype(np.float32)
        undisturbed = classes(window)
        for name, punch in HOLES.items():
            hole = punch(np.random.default_rng(seed))
            ring = np.searchsorted(RINGS, distance_transform_edt(~hole))
            pixels[name] += np.bincount(ring[~hole], minlength=len(RINGS) + 1)
            for fill, work in FILLS.items():
                start = time.perf_counter()
                filled = work(np.where(hole, np.float32(-99.99), window), hole)
                seconds[fill].append(time.perf_counter() - start)
                differs = (classes(filled) != undisturbed) & ~hole
                changed[name, fill] += np.bincount(ring[differs], minlength=len(RINGS) + 1)
    lines = []
    edges = zip((1, *(r + 1 for r in RINGS)), RINGS)
    rings = [f"{a} to {b}" if a < b else f"{a}" for a, b in edges]
    for name in HOLES:
        lines += [f"## {name[0].upper()}{name[1:]}", ""]
        lines += ["| fill | all valid pixels | " + " | ".join(f"{r} px" for r in rings) + " | beyond |"]
        lines += ["|---" * (len(RINGS) + 3) + "|"]
        for fill in FILLS:
            share = changed[name, fill] / np.maximum(pixels[name], 1)
            total = changed[name, fill].sum() / pixels[name].sum()
            lines.append(f"| {fill} | {total:.2%} | " + " | ".join(f"{s:.2%}" for s in share) + " |")
        lines.append("")
    lines += ["## Cost", "", "| fill | ms a window of 512 x 512, six bands |", "|---|---|"]
    lines += [f"| {fill} | {1000 * median(taken):.0f} |" for fill, taken in seconds.items()]
    forward = []
    for _ in range(5):
        start = time.perf_counter()
        classes(window)
        forward.append(time.perf_counter() - start)
    lines += [f"| the forward of the bare model beside it, float32 | {1000 * median(forward):.0f} |", ""]
    lines += [
        f"{scenes} simulated scenes, seeds from {FIRST_SEED}; {platform.machine()}, "
        f"{len(os.sched_getaffinity(0))} cores, torch {torch.__version__}; "
        f"`make bench-holes` (`scripts/bench.sh bench_holes.py {scenes}`).",
    ]
    return "\n".join(lines) + "\n"


HEAD = """# What holes do to their neighbours

A model wants whole windows, so invalid pixels must be filled with something, and what that is changes the
classes of the valid pixels around it. Each table says which share of the pixels that are still valid gets
another class than in the same window without holes: in all, and by the distance to the nearest hole. What the
file stores inside a hole (-9999, 0, NaN) does not matter: it is replaced before the model sees it.

**The worker takes the nearest valid pixel of the same window.** For every kind of hole it changes the fewest
classes, about half as many or fewer than the training mean, which looks neutral and makes an edge all around
the hole. Mirroring keeps the texture but brings in things from farther away. A smooth fill (a normalised
Gaussian that grows until it finds something) lay between mirroring and the mean of the window, and was slow.
The demo model sees 26 pixels far, so nothing changes beyond. Windows without holes pay nothing; the result
does not depend on how the raster is cut into chunks, because a fill looks no further than its window.

"""


def main(scenes: str = "8") -> None:
    """Measure and write; first go to the engine's Python."""
    if find_spec("terratorch"):
        print(measure(int(scenes)))
        return
    from bench_run import OUT
    from geoseg_qgis.engine.childenv import WORKER_FOLDER, worker_environment
    from geoseg_qgis.engine.environment import default_root, find_python

    paths = os.pathsep.join((str(WORKER_FOLDER), str(ROOT / "scripts")))
    environment = {**worker_environment(os.environ), "PYTHONPATH": paths}
    command = [find_python(default_root()), __file__, scenes]
    tables = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
    print(tables)
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "holes.md").write_text(HEAD + tables[tables.index("## ") :].rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:2])
