"""Seconds to decide the scale of a Sentinel-2 product of JP2 files: ``bench_sample.py [EDGE]``.

Six files as ESA makes them (lossless, tiles of 1024, six resolutions), three of 10 m and three of 20 m, on
one grid; the values are a random walk with a collar of zeros. A process of its own reads the sample, so that
nothing is kept from the writing but what the system caches of the files. Started by
``scripts/bench.sh bench_sample.py``.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

EDGE = 10_980
ROOT = Path(__file__).resolve().parents[2]
OPTIONS = ["QUALITY=100", "REVERSIBLE=YES", "BLOCKXSIZE=1024", "BLOCKYSIZE=1024", "RESOLUTIONS=6"]


def write_jp2(path: Path, edge: int, size: float) -> None:
    """Write a band of ``edge`` x ``edge`` pixels of ``size`` metres, the left eighth of it 0."""
    random = np.random.default_rng(edge)
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path.with_suffix(".tif")), edge, edge, 1, gdal.GDT_UInt16
    )
    raster.SetGeoTransform((600_000, size, 0, 5_200_000, 0, -size))
    raster.SetProjection(osr.GetUserInputAsWKT("EPSG:32632"))
    for row in range(edge):
        line = (3000 + np.cumsum(random.integers(-20, 21, edge))).clip(1, 9000)
        line[: edge // 8] = 0
        raster.GetRasterBand(1).WriteArray(line.astype(np.uint16)[None], 0, row)
    raster.FlushCache()
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), raster, options=OPTIONS)
    del raster
    path.with_suffix(".tif").unlink()


def write_product(folder: Path, edge: int = EDGE) -> list[str]:
    """Write six bands; return their paths."""
    paths = []
    for size, resolution in ((10, edge), (20, edge // 2)):
        first = folder / f"{size}m-0.jp2"
        write_jp2(first, resolution, size)
        copies = [folder / f"{size}m-{number}.jp2" for number in (1, 2)]
        for copy in copies:
            shutil.copyfile(first, copy)
        paths += [first, *copies]
    return [str(path) for path in paths]


def sample(paths: list[str]) -> None:
    """Print what one sample took: seconds, and the bytes that were asked of the files."""
    sys.path.insert(0, str(ROOT))
    from geoseg_qgis.core.rasters.stack import BandSource, BandStack

    with BandStack([BandSource(path, 1) for path in paths]) as stack:
        start, before = time.perf_counter(), bytes_read()
        stack.sample()
        print(f"{time.perf_counter() - start:.2f} s, {(bytes_read() - before) / 1e6:.0f} MB read")


def bytes_read() -> int:
    """Return how many bytes this process has read so far, from the disk or from the system's cache."""
    return int(Path("/proc/self/io").read_text().split()[1])


if __name__ == "__main__":
    if sys.argv[1:2] == ["sample"]:
        sample(sys.argv[2:])
    else:
        with tempfile.TemporaryDirectory() as temporary:
            written = write_product(Path(temporary), *(int(argument) for argument in sys.argv[1:2]))
            subprocess.run([sys.executable, __file__, "sample", *written], check=True)
