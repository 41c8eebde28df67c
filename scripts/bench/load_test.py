"""Several clients at one server: is every answer right, and how much faster are they than one alone?

``scripts/bench.sh load_test.py URL KEY_FILE [CLIENTS [CHUNKS [WINDOWS]]]``. Each client is a `ServerEngine`
of its own with two chunks in flight; every chunk is another piece of a simulated scene. What one client gets
alone, chunk after chunk, is what all must get: the masks are compared byte by byte.
"""

from __future__ import annotations

import platform
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from osgeo import gdal

from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.engine.server.settings import ServerSettings
from simulate.scene import simulate_scene

OVERLAP = 64
WINDOW = 512
SECONDS = 600


def write_chunk(path: Path, data: np.ndarray) -> None:
    """Write an array (bands, height, width) as the pipeline does."""
    bands, height, width = data.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, gdal.GDT_Int16)
    dataset.WriteArray(data)


def make_chunks(folder: Path, chunks: int, windows: int) -> list[Path]:
    """Write chunks of a row of windows each, all different; return their paths."""
    width = WINDOW + (windows - 1) * (WINDOW - OVERLAP)
    scene = np.rint(simulate_scene(4, WINDOW + chunks * 16, width).reflectance * 10_000).astype(np.int16)
    paths = [folder / f"chunk{number}.tif" for number in range(chunks)]
    for number, path in enumerate(paths):
        write_chunk(path, scene[:, number * 16 : number * 16 + WINDOW])
    return paths


def run_client(settings: ServerSettings, key: str, paths: list[Path], masks: Path) -> list[float]:
    """Segment all chunks with an engine of its own; return the seconds of each."""
    masks.mkdir()
    with ServerEngine(settings, key) as engine:
        engine.wait_until_loaded()
        jobs = [
            ChunkJob(n, str(p), str(masks / f"{n}.tif"), WINDOW, WINDOW - OVERLAP, 1e-4, 0.0)
            for n, p in enumerate(paths)
        ]
        return [future.result(SECONDS).seconds for future in [engine.submit(job) for job in jobs]]


def measure(
    settings: ServerSettings, key: str, paths: list[Path], folder: Path, clients: int
) -> tuple[float, list[float]]:
    """Run clients side by side, each with all chunks; return the seconds together and of each chunk."""
    start = time.perf_counter()
    with ThreadPoolExecutor(clients) as threads:
        work = [
            threads.submit(run_client, settings, key, paths[n:] + paths[:n], folder / f"{clients}-{n}")
            for n in range(clients)
        ]
        seconds = [second for client in work for second in client.result()]
    return time.perf_counter() - start, seconds


def wrong_masks(paths: list[Path], folder: Path, clients: int, expected: list[bytes]) -> int:
    """Count the masks that are not those of one client alone."""
    wrong = 0
    for client in range(clients):
        order = list(range(len(paths)))[client:] + list(range(len(paths)))[:client]
        for place, number in enumerate(order):
            mask = gdal.Open(str(folder / f"{clients}-{client}" / f"{place}.tif")).ReadAsArray()
            wrong += mask.tobytes() != expected[number]
    return wrong


def main(url: str, key_file: str, clients: int = 8, chunks: int = 8, windows: int = 2) -> None:
    """Print a table and the facts of this machine."""
    key = Path(key_file).read_text(encoding="utf-8").strip()
    serial, normal = ServerSettings(url, in_flight=1), ServerSettings(url, in_flight=2)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = make_chunks(folder, chunks, windows)
        megabytes = paths[0].stat().st_size / 1e6
        with ServerEngine(serial, key) as engine:
            loaded = engine.wait_until_loaded()
        run_client(serial, key, paths[:2], folder / "warm")
        rows = []
        alone = folder / "alone"
        start = time.perf_counter()
        waited = run_client(serial, key, paths, alone)
        rows.append(("one client, one chunk at a time", time.perf_counter() - start, waited, 1, 0))
        expected = [gdal.Open(str(alone / f"{n}.tif")).ReadAsArray().tobytes() for n in range(chunks)]
        if len(set(expected)) < chunks:
            raise SystemExit("two chunks have the same mask: they could be mixed up and nobody would see it")
        for number in (1, clients):
            seconds, waited = measure(normal, key, paths, folder, number)
            wrong = wrong_masks(paths, folder, number, expected)
            rows.append(
                (f"{number} client{'s' * (number > 1)}, two chunks each", seconds, waited, number, wrong)
            )
    print("| | seconds | windows/s | ratio | a chunk took, median and longest | wrong masks |")
    print("|---|---|---|---|---|---|")
    floor = chunks * windows / rows[0][1]
    for what, seconds, waited, number, wrong in rows:
        speed = number * chunks * windows / seconds
        print(
            f"| {what} | {seconds:.1f} | {speed:.2f} | {speed / floor:.2f} "
            f"| {np.median(waited):.2f}, {max(waited):.2f} s | {wrong} of {number * chunks} |"
        )
    print(f"\n- server: {loaded.device}, {loaded.dtype}, windows in one forward: {loaded.max_num_seqs}")
    print(f"- chunks: {chunks} of {windows} windows, uploaded, {megabytes:.1f} MB each")
    print(f"- versions: {loaded.versions}")
    print(f"- client: {platform.machine()}, Python {platform.python_version()}")
    if any(row[-1] for row in rows):
        raise SystemExit("wrong masks")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *(int(word) for word in sys.argv[3:]))
