"""A server that answers whatever it likes: each chunk ends in a mask or an error, in bounded time and memory."""

from __future__ import annotations

import base64
import gzip
import json
import random
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.run.chunkfile import read_mask
from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.engine.local import EngineResult
from geoseg_qgis.engine.server import call as server_call
from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.errors import ChunkError, EngineError, GeosegError

from ...engine.fake_server import FACTS, KEY, FakeServer, drop, mask_answer, reply, small_tiff
from .mutants import damaged, odd

SECONDS = 20
WIDTH, HEIGHT = 60, 40


@pytest.fixture
def job(tmp_path) -> ChunkJob:
    """The job of a chunk of one window."""
    path = tmp_path / "in.tif"
    path.write_bytes(small_tiff(WIDTH, HEIGHT, 16, 6))
    return ChunkJob(0, str(path), str(tmp_path / "out.tif"), 512, 448, 1e-4, 0.0)


def run(server: FakeServer, job: ChunkJob, **changes) -> EngineResult | EngineError:
    """Send a chunk and return what comes of it: soon, with no word of the key and with no file left beside."""
    settings = replace(ServerSettings(server.url, tries=2, timeout=1.0, ask_timeout=1.0), **changes)
    begin, engine = time.monotonic(), ServerEngine(settings, KEY)
    with engine:
        try:
            engine.wait_until_loaded()
            found: EngineResult | EngineError = engine.submit(job).result(SECONDS)
        except EngineError as error:
            found = error
        words = [
            *engine.log(),
            *engine.happened,
            str(found),
            repr(vars(engine.loaded) if engine.loaded else ""),
        ]
    assert time.monotonic() - begin < 5
    assert not [line for line in words if KEY in line]
    assert all(line.isprintable() and len(line) < 1500 for line in words)
    left = {path.name for path in Path(job.path).parent.iterdir()} - {"in.tif"}
    assert left <= ({"out.tif"} if isinstance(found, EngineResult) else set())
    return found


def real_mask(folder: Path, values: np.ndarray, *options: str) -> bytes:
    """The bytes of a GeoTIFF as GDAL writes it, (bands, h, w)."""
    kinds = {"uint8": gdal.GDT_Byte, "float32": gdal.GDT_Float32, "uint16": gdal.GDT_UInt16}
    path, (bands, height, width) = folder / "mask", values.shape
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, bands, kinds[values.dtype.name], list(options)
    )
    made.WriteArray(values if bands > 1 else values[0])
    del made
    content = path.read_bytes()
    path.unlink()
    return content


def raw(*parts: bytes, pause: float = 0.0):
    """Answer with these bytes and hang up."""

    def answer(handler):
        for part in parts:
            handler.wfile.write(part)
            time.sleep(pause)
        drop(handler)

    return answer


def endless(head: bytes, part: bytes, pause: float = 0.0, most: int = 10**9):
    """Answer without an end, until the client goes; says in `endless.sent` how much it took."""

    def answer(handler):
        endless.sent = 0
        handler.connection.settimeout(10)
        handler.wfile.write(head)
        while endless.sent < most:
            handler.wfile.write(part)
            endless.sent += len(part)
            time.sleep(pause)

    return answer


OK = b"HTTP/1.1 200 OK\r\n"
SLOW = {
    "status": endless(b"", b"H", 0.02),
    "headers": endless(OK, b"X", 0.02),
    "a header after the other": endless(OK, b"X: y\r\n", 0.02),
    "continue": endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.02),
    "body": endless(OK + b"\r\n", b" ", 0.02),
    "body of known length": endless(OK + b"Content-Length: 99999\r\n\r\n", b" ", 0.02),
    "chunks": endless(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n", 0.02),
    "size of a chunk": endless(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"0", 0.02),
    "trailer": endless(OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X: y\r\n", 0.02),
}


@pytest.mark.parametrize("kind", SLOW)
def test_what_drips_in_has_its_time_and_not_more(server, job, kind):
    server.script.extend([SLOW[kind]] * 2)
    assert isinstance(run(server, job), EngineError)


@pytest.mark.parametrize("kind", SLOW)
def test_so_has_what_a_server_says_of_itself(server, job, kind):
    server.get = SLOW[kind]
    assert isinstance(run(server, job), EngineError)


MUCH = {
    "body": endless(OK + b"\r\n", b" " * 65536),
    "body that says so": endless(OK + b"Content-Length: 1000000000000000\r\n\r\n", b" " * 65536),
    "chunks": endless(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b" " * 65536 + b"\r\n"),
    "one chunk": endless(OK + b"Transfer-Encoding: chunked\r\n\r\nffffffffffff\r\n", b" " * 65536),
    "headers": endless(OK, b"X: " + b"y" * 60000 + b"\r\n"),
    "a header": endless(OK, b"X" * 65536),
    "continue": endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 1000),
}


@pytest.mark.parametrize("kind", MUCH)
def test_of_much_little_is_read(server, job, kind):
    server.script.extend([MUCH[kind]] * 2)
    assert isinstance(run(server, job), EngineError)
    if kind != "continue":  # read as fast as it comes, and kept nowhere
        assert endless.sent < 30_000_000, "what lies in the buffers of two sockets is sent too"


WRONG = {
    "no http": raw(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "nothing": raw(b""),
    "noise": raw(random.Random(0).randbytes(5000)),
    "no status": raw(b"HTTP/1.1 abc\r\n\r\n"),
    "status 999": raw(b"HTTP/1.1 999 " + KEY.encode() + b"\r\n\r\n" + KEY.encode()),
    "status 204": raw(b"HTTP/1.1 204 No Content\r\n\r\n"),
    "negative length": raw(OK + b"Content-Length: -5\r\n\r\n{}"),
    "length that is none": raw(OK + b"Content-Length: many\r\n\r\n{}"),
    "two lengths": raw(OK + b"Content-Length: 2\r\nContent-Length: 99\r\n\r\n{}"),
    "chunks that are none": raw(OK + b"Transfer-Encoding: chunked\r\n\r\n" + b"z" * 100),
    "a bomb of gzip": raw(
        OK + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(gzip.compress(bytes(50_000_000)))
    ),
    "a deep list": partial(reply, status=200, body=b"[" * 90_000),
    "a long number": partial(reply, status=200, body=b"9" * 90_000),
    "an error of lists": partial(reply, status=400, body=b'{"error": ' + b"[" * 90_000),
    "an error that shouts the key": partial(reply, status=400, body=f"\x1b[31m{KEY} ".encode() * 3000),
    "a pause without an end": partial(reply, status=503, body=b"", Retry_After="9" * 400),
    "a path in place of a mask": partial(reply, status=200, body={"data": {"data": "/etc/passwd"}}),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_is_no_answer_is_an_error(server, job, kind, monkeypatch):
    monkeypatch.setattr(server_call, "LONGEST_PAUSE", 0.1)
    server.script.extend([WRONG[kind]] * 2)
    assert isinstance(run(server, job), EngineError)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("target", ["{other}/pooling", "//{rest}/", "file:///etc/passwd", "data:,x", "", KEY])
@pytest.mark.parametrize("asked", ["GET", "POST"])
def test_no_redirect_is_followed_wherever_it_leads(server, job, status, target, asked):
    other = FakeServer(key="")
    try:
        place = target.format(other=other.url, rest=other.url.partition("//")[2])
        answer = partial(reply, status=status, body={}, Location=place)
        if asked == "GET":
            server.get = answer
        server.script.append(answer)
        assert "that is not followed" in str(run(server, job))
        assert other.seen == []
    finally:
        other.close()


MASKS = {
    "another size": lambda folder: real_mask(folder, np.zeros((1, WIDTH, HEIGHT), np.uint8)),
    "two bands": lambda folder: real_mask(folder, np.zeros((2, HEIGHT, WIDTH), np.uint8)),
    "larger numbers": lambda folder: real_mask(folder, np.zeros((1, HEIGHT, WIDTH), np.uint16)),
    "values": lambda folder: real_mask(folder, np.full((1, HEIGHT, WIDTH), np.nan, np.float32)),
    "huge tiles": lambda folder: real_mask(
        folder,
        np.zeros((1, HEIGHT, WIDTH), np.uint8),
        *("TILED=YES", "BLOCKXSIZE=8192", "BLOCKYSIZE=8192", "COMPRESS=DEFLATE"),
    ),
    "a header alone": lambda folder: small_tiff(WIDTH, HEIGHT),
    "a picture": lambda folder: b"\x89PNG\r\n\x1a\n" + bytes(500),
    "a vrt": lambda folder: b"<VRTDataset rasterXSize='60' rasterYSize='40'/>",
}


@pytest.mark.parametrize("kind", MASKS)
def test_the_mask_of_another_model_never_becomes_a_result(server, job, kind, tmp_path):
    server.script.append(partial(reply, status=200, body=mask_answer(MASKS[kind](tmp_path))))
    found = run(server, job)
    if isinstance(found, EngineResult):  # its header says the right things; who reads it sees more
        with pytest.raises(ChunkError):
            read_mask(job.mask_path, HEIGHT, WIDTH)
    else:
        assert isinstance(found, ChunkError)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_mask_is_read_or_refused(server, job, seed, tmp_path):
    rng = random.Random(seed)
    ids = (np.arange(WIDTH * HEIGHT) % 7).astype(np.uint8).reshape(1, HEIGHT, WIDTH)
    content = damaged(real_mask(tmp_path, ids, *(["COMPRESS=DEFLATE"] if seed % 2 else [])), rng)
    server.script.append(partial(reply, status=200, body=mask_answer(content)))
    if isinstance(run(server, job), EngineResult):
        try:
            assert read_mask(job.mask_path, HEIGHT, WIDTH).shape == (1, HEIGHT, WIDTH)
        except ChunkError as error:
            assert len(str(error)) < 1500


@pytest.mark.parametrize("seed", range(120))
def test_a_damaged_answer_is_a_mask_or_an_error(server, job, seed):
    rng = random.Random(seed)
    body = mask_answer(small_tiff(WIDTH, HEIGHT))
    body["echo"] = f"Bearer {KEY}"
    if rng.random() < 0.5:
        body = odd(body, rng)
    content = json.dumps(body).encode()
    status = rng.choice([200, 200, 200, 400, 413, 422, 500, 502, rng.randrange(200, 600)])
    whole = b"HTTP/1.1 %d %b\r\nContent-Length: %d\r\nX-Echo: %b\r\n\r\n%b" % (
        *(status, KEY.encode(), len(content), KEY.encode(), content),
    )
    server.script.extend([raw(damaged(whole, rng) if rng.random() < 0.6 else whole)] * 2)
    assert isinstance(run(server, job), (EngineResult, EngineError))


@pytest.mark.parametrize("seed", range(80))
def test_what_a_damaged_server_says_of_itself_is_used_or_refused(server, job, seed):
    rng = random.Random(seed)
    answers = {
        "/health": {},
        "/v1/models": {"data": [{"id": "geoseg"}]},
        "/version": {"version": "0.32.0"},
        "/geoseg": {**FACTS, "echo": KEY},
    }
    path = rng.choice([*answers][1:])
    content = json.dumps(odd(answers[path], rng)).encode()
    content = damaged(content, rng) if rng.random() < 0.3 else content

    def get(handler):
        reply(handler, 200, content if handler.path == path else answers[handler.path])

    server.get = get
    found = run(server, job, bands=6, classes=7, window=512)
    assert isinstance(found, (EngineResult, EngineError))


@pytest.mark.parametrize("name", ["@", '"', "\\", "a\nb", "\x00", "é", "\ud800"])
def test_a_model_may_be_called_anything(server, job, name):
    server.models = [name]
    found = run(server, job)
    assert isinstance(found, EngineResult), found
    request = server.seen[-1][3]
    assert request["model"] == name
    assert base64.b64decode(request["data"]["data"]) == Path(job.path).read_bytes()


def test_errors_are_sentences_for_the_analyst(server, job):
    server.script.extend([raw(b"")] * 2)
    found = run(server, job)
    assert isinstance(found, GeosegError)
    assert "cannot be used: it closed the connection without an answer" in str(found)
    assert "Check that it runs" in found.advice
