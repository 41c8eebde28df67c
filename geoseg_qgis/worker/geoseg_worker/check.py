"""``python -m geoseg_worker.check --model DIR``: does this environment run a model? Prints a JSON line."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
import traceback
from dataclasses import asdict
from pathlib import Path

import numpy as np

from .loading import LoadedModel, load_model, versions
from .messages import Checked, Load
from .requests import ChunkRequest


def check(model: str, device: str) -> Checked:
    """Load a model and run it on one window of noise; raises whatever goes wrong."""
    start = time.perf_counter()
    loaded = load_model(Load(model, device=device))
    load_seconds = time.perf_counter() - start
    return Checked(loaded.device, loaded.dtype, round(load_seconds, 2), _time_a_window(loaded), versions())


def _time_a_window(loaded: LoadedModel) -> float:
    import rasterio

    bands, window = loaded.processor.bands, loaded.processor.window
    noise = np.random.default_rng(0).integers(0, 3000, (bands, window, window), dtype=np.int16)
    seconds = 0.0
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "noise.tif")
        profile = {"driver": "GTiff", "width": window, "height": window, "count": bands, "dtype": "int16"}
        with rasterio.open(path, "w", crs="EPSG:32632", **profile) as dataset:
            dataset.write(noise)
        request = ChunkRequest(data=path, scale=0.0001, location=(47.0, 9.0))
        for _ in range(2):
            start = time.perf_counter()
            loaded.llm.encode({"data": request}, pooling_task="plugin", use_tqdm=False)
            seconds = time.perf_counter() - start
    return round(seconds, 3)


def main() -> None:
    """Run from the command line; the report is the last line of stdout."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    answers = os.dup(1)
    os.dup2(2, 1)  # whatever libraries print goes to stderr
    try:
        report = check(options.model, options.device)
        os.write(answers, (json.dumps(asdict(report)) + "\n").encode())
    except BaseException:
        traceback.print_exc()
        os._exit(1)  # vLLM leaves threads behind that would keep an ordinary exit waiting
    os._exit(0)


if __name__ == "__main__":
    main()
