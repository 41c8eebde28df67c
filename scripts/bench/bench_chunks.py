"""Does the real engine give a pixel the same class however the raster is cut? ``bench_chunks.py``.

One raster in chunks of 1, 4 and 9 windows and in an area of interest, at several batch sizes. Inside one
batch size and from one to another it counts the pixels whose class differs, and says by how much the best
class leads there in float32. Its numbers go into the report of ``bench_seams.py``.
"""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import tempfile
from functools import partial

import numpy as np
from osgeo import gdal

import chunk_invariance as cut
import seams_report
from bench_run import OUT, ROOT, demo_engine
from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.core.run.windows import MERGES, TilePlan
from geoseg_qgis.core.window import Window
from geoseg_qgis.engine.childenv import WORKER_FOLDER, worker_environment
from geoseg_qgis.engine.environment import default_root, find_python
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model

WINDOW = 512
DTYPES = ("bfloat16", "float32")
BATCHES = (1, 2, 4)
CUTS: tuple[tuple[int, Window | None], ...] = ((9, None), (4, None), (1, None), (4, cut.AREA))


def write(path: str, values: np.ndarray) -> str:
    """Write (bands, h, w) int16 as a GeoTIFF."""
    bands, height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, bands, gdal.GDT_Int16)
    dataset.WriteArray(values)
    return path


def segment(engine: LocalEngine, folder: str, plan: TilePlan, values: np.ndarray) -> np.ndarray:
    """Return the classes (h, w) of a chunk's values (bands, h, w)."""
    path, mask = write(f"{folder}/chunk.tif", values), f"{folder}/mask.tif"
    engine.submit(ChunkJob(0, path, mask, plan.window, plan.stride, 0.0001, 0.0, merge=plan.merge)).result()
    return gdal.Open(mask).ReadAsArray()


def margins(folder: str, values: np.ndarray) -> np.ndarray:
    """Return how far the best class is ahead, (h, w) float32 difference of logits."""
    root = default_root()
    paths = os.pathsep.join((str(WORKER_FOLDER), str(ROOT / "scripts")))
    model, output = str(resolve_model(DEFAULT_MODEL).folder), f"{folder}/margins.npy"
    command = [find_python(root), str(ROOT / "scripts/bench/margins.py"), model]
    command += [write(f"{folder}/whole.tif", values), output]
    subprocess.run(command, env={**worker_environment(os.environ), "PYTHONPATH": paths}, check=True)
    return np.load(output)


def main() -> None:
    """Measure, print and write."""
    plan, rows = cut.plan(MERGES[0], WINDOW), []
    values = cut.scene(plan)
    references: dict[tuple[str, int, str], np.ndarray] = {}
    with tempfile.TemporaryDirectory() as folder:
        leads = margins(folder, values)
        for dtype, batch in itertools.product(DTYPES, BATCHES):
            engine, _ = demo_engine(max_num_seqs=batch, dtype=dtype)
            with engine:
                engine.wait_until_loaded()
                for merge, (windows, area) in itertools.product(MERGES, CUTS):
                    plan = cut.plan(merge, WINDOW)
                    work = partial(segment, engine, folder, plan)
                    ids = cut.segment_in_chunks(work, values, plan, windows, area)
                    same = references.setdefault((dtype, batch, merge), ids)
                    others = {
                        "differ from chunks of 9": same,
                        "differ from batch 1": references[dtype, 1, merge],
                    }
                    differs = {name: (ids != other) & (ids != 255) for name, other in others.items()}
                    where = np.logical_or(*differs.values())
                    rows.append(
                        {
                            "dtype": dtype,
                            "batch": batch,
                            "merge": merge,
                            "chunks": f"up to {windows}" + (", area of interest" if area else ""),
                            "pixels": int((ids != 255).sum()),
                            **{name: int(differ.sum()) for name, differ in differs.items()},
                            "largest lead": float(leads[where].max()) if where.any() else None,
                        }
                    )
                    print(rows[-1], flush=True)
    quantiles = {f"{share:.0%}": round(float(np.quantile(leads, share)), 3) for share in (0.01, 0.5)}
    body = {"edge": plan.width, "window": WINDOW, "overlap": cut.OVERLAP, "leads": quantiles, "rows": rows}
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "seams.chunks.json").write_text(json.dumps(body, indent=1) + "\n", encoding="utf-8")
    seams_report.write(OUT)


if __name__ == "__main__":
    main()
