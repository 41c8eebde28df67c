"""The real ``vllm serve`` with our plugin class, started as scripts/serve.sh does, and the server engine before it."""

from __future__ import annotations

import base64
import http.client
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

import bench_run
from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.errors import ChunkError, EngineError
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model
from geoseg_qgis.models.fingerprint import fingerprint
from simulate.scene import simulate_scene

from ..core.files import write_raster
from .servers import family, running_server

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def server(tmp_path_factory, engine_root, engine):
    """A server that computes as the local engine of these tests does."""
    options = ["--dtype", engine.loaded.dtype, "--max-num-seqs", str(engine.loaded.max_num_seqs)]
    folder = tmp_path_factory.mktemp("server")
    with running_server(folder, engine_root, *options, GEOSEG_MAX_UPLOAD_MB="20") as made:
        yield made


@pytest.fixture(scope="module")
def scene() -> np.ndarray:
    return np.rint(simulate_scene(77, 600, 600).reflectance * 10_000).astype(np.int16)


def chunk(folder: Path, scene: np.ndarray, number: int, size: int = 512) -> str:
    """A part of the scene as a chunk file; another one for each number, with a hole."""
    part = scene[:, number * 7 : number * 7 + size, number * 5 : number * 5 + size].copy()
    part[:, 10:20, 30:40] = -9999
    return write_raster(folder / f"chunk{number}.tif", part, nodata=-9999)


def test_the_server_says_what_it_is(server, engine):
    model = resolve_model(DEFAULT_MODEL)
    expected = {
        "bands": 6,
        "window": 512,
        "classes": 7,
        "fingerprint": fingerprint(model.checked).short,
        "model": "geoseg",
    }
    with server.engine(**expected) as remote:
        loaded = remote.wait_until_loaded()
    assert loaded.device == f"cpu of {server.url}"
    assert (loaded.dtype, loaded.max_num_seqs) == (engine.loaded.dtype, engine.loaded.max_num_seqs)
    assert loaded.versions == engine.loaded.versions
    for name, wrong in (("bands", 10), ("classes", 2), ("fingerprint", "0" * 12)):
        other = server.engine(**{**expected, name: wrong})
        with other, pytest.raises(EngineError, match=f"another model: .*{name}"):
            other.wait_until_loaded()


@pytest.mark.parametrize("upload", [True, False], ids=["upload", "shared folder"])
def test_masks_are_those_of_the_local_engine(server, engine, scene, segment_file, upload):
    """Chunks that are with the server at the same time do not mix: each mask is that of its own chunk."""
    jobs = []
    for number in range(4):
        path = chunk(server.shared, scene, number)
        jobs.append(ChunkJob(number, path, str(server.shared / f"{upload}{number}.tif"), 512, 448, 1e-4, 0.0))
    with server.engine(upload=upload) as remote:
        for future in [remote.submit(job) for job in jobs]:
            assert future.result(120).windows == 1
    expected = [segment_file(engine, job.path) for job in jobs]
    masks = [gdal.Open(job.mask_path).ReadAsArray() for job in jobs]
    for mask, right in zip(masks, expected):
        assert np.array_equal(mask, right)
        assert (mask[10:20, 30:40] == 255).all()
        assert len(np.unique(mask)) > 3
    assert not np.array_equal(masks[0], masks[1])
    mask, source = (gdal.Open(path) for path in (jobs[0].mask_path, jobs[0].path))
    assert mask.GetGeoTransform() == source.GetGeoTransform()


def test_a_whole_run_gives_the_mask_of_the_local_engine(server, engine, tmp_path):
    model = resolve_model(DEFAULT_MODEL)
    values = np.rint(simulate_scene(9, 900, 1100).reflectance * 10_000).astype(np.int16)
    values[:, 300:420, 200:700] = -9999
    names = [band.name for band in model.card.bands]
    raster = write_raster(tmp_path / "scene.tif", values, nodata=-9999, descriptions=names)
    with server.engine() as remote:
        remote.wait_until_loaded()
        _, summary = bench_run.run(remote, model, raster, str(tmp_path / "there.tif"))
    bench_run.run(engine, model, raster, str(tmp_path / "here.tif"))
    there, here = (gdal.Open(str(tmp_path / name)).ReadAsArray() for name in ("there.tif", "here.tif"))
    assert summary.windows == 6
    assert np.array_equal(there, here)
    assert (there[300:420, 200:700] == 255).all()
    assert len(np.unique(there)) > 3


@pytest.mark.parametrize("key", ["", "wrong"])
def test_without_the_right_key_there_is_nothing(server, key):
    with server.engine(key) as engine, pytest.raises(EngineError, match="refuses the key"):
        engine.wait_until_loaded()
    assert server.post({"data": {}}, {"Authorization": f"Bearer {key}"})[0] == 401


def test_only_the_named_folder_can_be_read_and_written(server, scene, tmp_path):
    outside, inside = chunk(tmp_path, scene, 0), chunk(server.shared, scene, 9)
    (server.shared / "link.tif").symlink_to(outside)
    for path in (
        outside,
        str(server.shared / "link.tif"),
        f"{server.shared}/../../{tmp_path.name}/chunk0.tif",
    ):
        status, answer = server.post({"data": {"data": path}})
        assert (status, "GEOSEG_READ_FOLDERS" in answer["error"]["message"]) == (400, True)
    for path in ("/vsicurl/http://127.0.0.1:1/a.tif", "http://127.0.0.1:1/a.tif"):
        status, answer = server.post({"data": {"data": path}})
        assert (status, "are refused" in answer["error"]["message"]) == (400, True)
    target = tmp_path / "mask.tif"
    status, answer = server.post(
        {"data": {"data": inside, "out_data_format": "path", "out_path": str(target)}}
    )
    assert (status, "GEOSEG_WRITE_FOLDERS" in answer["error"]["message"]) == (400, True)
    assert not target.exists()


@pytest.mark.parametrize(
    "data",
    [
        {"data": "QQ==", "data_format": "b64_json"},
        {"data": "?", "data_format": "b64_json"},
        {"window": 100},
        {"stride": 1, "merge": "blend"},
        {"data_format": "url", "data": "http://127.0.0.1:1/a.tif"},
        {"deferred": True},
    ],
)
def test_what_cannot_work_is_an_error_of_that_request_and_the_server_goes_on(server, scene, data):
    good = base64.b64encode(Path(chunk(server.shared, scene, 8)).read_bytes()).decode()
    body = {"data": {"data": good, "data_format": "b64_json", **data}}
    status, answer = server.post(body)
    assert status == 400, answer
    for other in ({"input": "hello"}, {"messages": [{"role": "user", "content": "x"}]}, {"data": None}):
        assert server.post(other)[0] in (400, 500)
    assert server.post({"data": {"data": good, "data_format": "b64_json"}})[0] == 200


def test_a_request_that_is_too_long_is_refused_before_it_is_sent(server, scene, tmp_path):
    big = np.tile(scene, (1, 4, 4))[:, :2048, :2048]
    job = ChunkJob(0, write_raster(tmp_path / "big.tif", big), str(tmp_path / "m.tif"), 512, 512, 1e-4, 0.0)
    with server.engine() as engine, pytest.raises(ChunkError, match="the server takes 27 MB"):
        engine.submit(job).result(60)
    connection = http.client.HTTPConnection(server.url.partition("//")[2], timeout=30)
    headers = {"Authorization": f"Bearer {server.key}", "Content-Length": "30000000"}
    connection.request("POST", "/pooling", headers=headers)
    with closing(connection), connection.getresponse() as answer:
        assert answer.status == 413


def test_one_id_is_not_for_two_requests_at_a_time(server, scene):
    """Whoever chooses the id of somebody else's request must not get its mask."""
    bodies = []
    for number in (1, 2):
        content = Path(chunk(server.shared, scene, number)).read_bytes()
        bodies.append({"data": {"data": base64.b64encode(content).decode(), "data_format": "b64_json"}})
    alone = [server.post(body)[1]["data"]["data"] for body in bodies]
    with ThreadPoolExecutor(6) as threads:
        answers = list(
            threads.map(lambda n: (n, server.post(bodies[n], {"X-Request-Id": "same"})), [0, 1] * 3)
        )
    good = [(number, answer) for number, (status, answer) in answers if status == 200]
    refused = [answer for _, (status, answer) in answers if status == 400]
    assert len(good) + len(refused) == 6
    assert good and refused
    assert all(answer["data"]["data"] == alone[number] for number, answer in good)
    assert all("an id of its own" in answer["error"]["message"] for answer in refused)


def test_closing_in_the_middle_is_soon_and_the_server_goes_on(server, scene, tmp_path):
    path = chunk(tmp_path, scene, 3)
    jobs = [ChunkJob(n, path, str(tmp_path / f"m{n}.tif"), 512, 512, 1e-4, 0.0) for n in range(6)]
    engine = server.engine()
    engine.wait_until_loaded()
    futures = [engine.submit(job) for job in jobs]
    futures[0].result(60)
    begin = time.monotonic()
    engine.close()
    assert time.monotonic() - begin < 2
    with pytest.raises(EngineError, match="closed"):
        futures[-1].result(60)
    end = time.monotonic() + 20
    while server.facts()["running"] and time.monotonic() < end:
        time.sleep(0.1)
    assert server.facts()["running"] == 0, "the server keeps the chunks of a client that is gone"
    with server.engine() as again:
        assert again.submit(jobs[-1]).result(60).windows == 1


def test_the_key_is_in_no_log(server):
    assert server.key not in server.log.read_text(errors="replace")
    for pid in family(server.process.pid):
        assert server.key.encode() not in Path(f"/proc/{pid}/cmdline").read_bytes()
