"""What takes minutes: several engines behind one address, and TerraTorch's own plugin in a server.

Run with ``GEOSEG_BY_HAND=1``; docs/benchmarks/server.md says what came out.
"""

from __future__ import annotations

import os
import re
import urllib.request
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.errors import ChunkError
from simulate.scene import simulate_scene

from ..core.files import write_raster
from .servers import Server, running_server

pytestmark = [
    pytest.mark.engine,
    pytest.mark.skipif(
        not os.environ.get("GEOSEG_BY_HAND"), reason="takes minutes; GEOSEG_BY_HAND=1 runs it"
    ),
]


@pytest.fixture(scope="module")
def chunks(tmp_path_factory) -> list[str]:
    """Chunks of four windows, all different."""
    folder = tmp_path_factory.mktemp("chunks")
    scene = np.rint(simulate_scene(3, 1100, 1100).reflectance * 10_000).astype(np.int16)
    return [
        write_raster(folder / f"{number}.tif", scene[:, number * 30 :, number * 20 :][:, :960, :960])
        for number in range(4)
    ]


def jobs(paths: list[str], folder: Path, overlap: int = 64) -> list[ChunkJob]:
    """Their jobs."""
    return [
        ChunkJob(number, path, str(folder / f"mask{number}.tif"), 512, 512 - overlap, 1e-4, 0.0)
        for number, path in enumerate(paths)
    ]


def windows_of_each_engine(server: Server) -> dict[str, float]:
    """How many windows each engine behind an address has finished."""
    request = urllib.request.Request(
        f"{server.url}/metrics", headers={"Authorization": f"Bearer {server.key}"}
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        text = answer.read().decode()
    found: dict[str, float] = {}
    for engine, number in re.findall(r'request_success_total\{engine="(\d+)".*\} ([\d.]+)', text):
        found[engine] = found.get(engine, 0.0) + float(number)
    return found


def test_one_address_spreads_the_windows_over_two_engines(
    tmp_path, engine_root, engine, segment_file, chunks
):
    options = ["--data-parallel-size", "2", "--dtype", engine.loaded.dtype]
    options += ["--max-num-seqs", str(engine.loaded.max_num_seqs)]
    wanted = jobs(chunks, tmp_path)
    with running_server(tmp_path, engine_root, *options) as server:
        with server.engine() as remote:
            for future in [remote.submit(job) for job in wanted]:
                assert future.result(300).windows == 4
        spread = windows_of_each_engine(server)
    print(f"windows of each engine: {spread}")
    assert sum(spread.values()) == 16
    assert len(spread) == 2
    assert min(spread.values()) >= 4
    for job in wanted:
        mask = gdal.Open(job.mask_path).ReadAsArray()
        expected = segment_file(engine, job.path, overlap=64)
        # two engines have a core each: torch splits sums otherwise, and rounds ties otherwise
        assert (mask == expected).mean() > 0.9999
        assert len(np.unique(mask)) > 3


@pytest.mark.parametrize("upload", [True, False], ids=["upload", "path"])
def test_terratorchs_own_plugin_cannot_serve_and_that_is_said(tmp_path, engine_root, chunks, upload):
    options = ["--io-processor-plugin", "terratorch_segmentation", "--dtype", "float16"]
    with running_server(tmp_path, engine_root, *options) as server:
        (server.shared / "a.tif").write_bytes(Path(chunks[0]).read_bytes())
        (job,) = jobs([str(server.shared / "a.tif")], server.shared, overlap=0)
        with server.engine(upload=upload) as remote:
            assert remote.wait_until_loaded().dtype == "unknown"
            with pytest.raises(ChunkError, match="TerraTorch's own plugin, which cannot serve"):
                remote.submit(job).result(120)
        status, answer = server.post(
            {"data": {"data": job.path, "data_format": "path", "out_data_format": "b64_json"}}
        )
        assert status == 501
        assert "does not run geoseg_segmentation" in answer["error"]["message"]
