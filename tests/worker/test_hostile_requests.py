"""What strangers send to a server: each request is answered or refused in few words, and no file is touched outside."""

from __future__ import annotations

import asyncio
import base64
import random
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from geoseg_worker import facts
from geoseg_worker.guard import KEY, Guard
from geoseg_worker.processor import GeosegIOProcessor
from tests.hostile.messages.mutants import damaged, odd

WINDOW = 16
SECRET = "sesame-" + "open"
DATA = np.arange(2 * 20 * 16, dtype=np.int16).reshape(2, 20, 16) + 1


def serve(processor: GeosegIOProcessor, body: object) -> str:
    """Take a request from outside through both steps; the class of a pixel is 1 everywhere."""
    prompts = processor.pre_process(processor.parse_data(body), "1")
    logits = torch.zeros(3, WINDOW, WINDOW)
    logits[1] = 1
    outputs = [SimpleNamespace(outputs=SimpleNamespace(data=logits)) for _ in prompts]
    return processor.post_process(outputs, "1").data


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def tenants(make, write_chunk, tmp_path):
    """Two servers on one machine, each with a folder to read and one to write; each has a raster."""
    made = {}
    for name in ("a", "b"):
        read, write = tmp_path / name / "read", tmp_path / name / "write"
        read.mkdir(parents=True), write.mkdir()
        Path(write_chunk(DATA)).rename(read / "chunk.tif")
        made[name] = make(
            GEOSEG_READ_FOLDERS=str(read),
            GEOSEG_WRITE_FOLDERS=str(write),
            GEOSEG_MAX_UPLOAD_MB="1",
            GEOSEG_MAX_CHUNK_MB="1",
        )
    return made


@pytest.mark.parametrize("seed", range(20))
def test_strange_bodies_are_served_or_refused_and_nothing_is_written_outside(tenants, tmp_path, seed):
    rng, served, before = random.Random(seed), 0, tree(tmp_path / "b")
    read, write = tmp_path / "a" / "read", tmp_path / "a" / "write"
    content = (read / "chunk.tif").read_bytes()
    own = tree(read)
    for number in range(40):
        upload = {"data": base64.b64encode(damaged(content, rng)).decode(), "data_format": "b64_json"}
        paths = {
            "data": str(read / "chunk.tif"),
            "out_data_format": "path",
            "out_path": str(write / f"{number}.tif"),
        }
        asked = {
            "window": 16,
            "stride": 8,
            "scale": 1.0,
            "scores": "confidence",
            "merge": "blend",
            "below": 3,
        }
        body: object = odd({**asked, **rng.choice([upload, paths])}, rng)
        try:
            serve(tenants["a"], body)
            served += 1
        except ValueError as error:
            assert len(str(error)) < 2000
        assert len(tenants["a"].running) == 0
    assert tree(tmp_path / "b") == before
    assert tree(read) == own
    assert len(tree(write)) <= served


@pytest.mark.parametrize("body", [None, [], "x", 3, {}, {"data": None}, [{"data": "x"}]])
def test_what_is_no_request_is_refused(tenants, body):
    with pytest.raises(ValueError):
        serve(tenants["a"], body)


@pytest.mark.parametrize("many", [{"indices": ["x"] * 300_000}, {f"field{n}": 1 for n in range(300_000)}])
def test_a_request_with_many_faults_is_refused_for_the_first(tenants, many):
    with pytest.raises(ValueError) as caught:
        serve(tenants["a"], {"data": "/a.tif", **many})
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "path",
    [
        "{b}/read/chunk.tif",
        "{a}/read/../../b/read/chunk.tif",
        "{a}/read/link.tif",
        "{a}/read/way/chunk.tif",
        "{a}/read/./way/../way/chunk.tif",
        "/proc/self/cwd/../{b}/read/chunk.tif",
        "{a}/write/link/chunk.tif",
    ],
)
def test_one_tenant_neither_reads_nor_writes_what_is_the_others(tenants, tmp_path, path):
    a, b = tmp_path / "a", tmp_path / "b"
    (a / "read" / "link.tif").symlink_to(b / "read" / "chunk.tif")
    (a / "read" / "way").symlink_to(b / "read")
    (a / "write" / "link").symlink_to(b / "write")
    before = tree(b)
    text = path.format(a=a, b=b)
    with pytest.raises(ValueError, match="lies outside"):
        serve(tenants["a"], {"data": text})
    body = {"data": str(a / "read" / "chunk.tif"), "out_data_format": "path"}
    for target in (text, text.replace("chunk.tif", "new.tif")):
        with pytest.raises(ValueError, match="lies outside"):
            serve(tenants["a"], {**body, "out_path": target})
    assert tree(b) == before
    assert serve(tenants["b"], {"data": str(b / "read" / "chunk.tif")})


def test_what_a_tenant_writes_the_same_cannot_read_unless_it_may(tenants, tmp_path):
    a = tmp_path / "a"
    body = {"data": str(a / "read" / "chunk.tif"), "out_data_format": "path"}
    written = serve(tenants["a"], {**body, "out_path": str(a / "write" / "m.tif")})
    with pytest.raises(ValueError, match="GEOSEG_READ_FOLDERS"):
        serve(tenants["a"], {"data": written})


@pytest.mark.parametrize("seed", range(20))
def test_nothing_passes_the_guard_without_the_key(monkeypatch, seed):
    monkeypatch.setattr(facts, "_published", {"plugin": "geoseg_segmentation"})
    rng, passed = random.Random(seed), []

    async def application(scope, receive, send):
        passed.append(scope)

    async def send(message):
        pass

    guard = Guard(application, {KEY: SECRET})
    right = f"Bearer {SECRET}".encode()
    for _ in range(100):
        value = rng.choice([right, damaged(right, rng), right + b" ", right.lower(), b""])
        headers = [(rng.choice([b"authorization", b"Authorization", damaged(b"authorization", rng)]), value)]
        headers.append((b"content-length", rng.choice([b"10", b"-1", b"", b"\xb2", b"9" * 400])))
        scope = {
            "type": "http",
            "method": rng.choice(["GET", "POST", "HEAD", "get", "DELETE"]),
            "path": rng.choice(
                ["/pooling", "/v1/models", "/pooling/", "//pooling", "/health/../pooling", "/x"]
            ),
            "headers": headers,
        }
        before = len(passed)
        asyncio.run(guard(scope, None, send))
        if len(passed) > before:
            assert headers[0][0].lower() == b"authorization" and headers[0][1] == right
            assert (scope["method"], scope["path"]) in {("POST", "/pooling"), ("GET", "/v1/models")}
