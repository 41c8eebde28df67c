"""The server engine, against a server without a model: what it repeats, where it stops, and what it never does."""

from __future__ import annotations

import socket
import threading
import time
from functools import partial
from pathlib import Path

import pytest

from geoseg_qgis.engine.server import call as server_call
from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.server.tiff import read_header
from geoseg_qgis.errors import Cancelled, ChunkError, EngineError

from ..fake_server import KEY, FakeServer, drip, drop, hang, mask_answer, reply, small_tiff
from .conftest import SECONDS, masks_asked, start


def test_a_chunk_is_uploaded_and_its_mask_lies_where_the_job_wants_it(server, job):
    with start(server) as engine:
        loaded = engine.wait_until_loaded()
        wanted = job(7)
        result = engine.submit(wanted).result(SECONDS)
    assert (result.index, result.windows) == (7, 2)
    assert result.seconds > 0
    with Path(wanted.mask_path).open("rb") as file:
        assert read_header(file).width == 960
    assert loaded.device == f"cpu of {server.url}"
    assert (loaded.dtype, loaded.max_num_seqs, loaded.versions) == ("bfloat16", 4, {"vllm": "0.32.0"})
    request = server.seen[-1][3]
    assert request["model"] == "geoseg"
    assert {k: v for k, v in request["data"].items() if k != "data"} == {
        "data_format": "b64_json",
        "out_data_format": "b64_json",
        "window": 512,
        "stride": 448,
        "scale": 1e-4,
        "offset": 0.0,
        "merge": "centre",
        "location": [45.0, 7.0],
    }
    assert sorted(p.name for p in Path(wanted.path).parent.iterdir()) == ["in7.tif", "out7.tif"]


def test_several_chunks_are_with_the_server_at_a_time_and_no_more(server, job):
    server.seconds = 0.2
    with start(server, in_flight=3) as engine:
        futures = [engine.submit(job(index)) for index in range(7)]
        assert [future.result(SECONDS).index for future in futures] == list(range(7))
    assert server.most_at_once == 3


@pytest.mark.parametrize("trouble", [429, 502, 503, 504, drop], ids=str)
def test_what_may_pass_is_tried_again(server, job, trouble):
    server.script.extend([trouble, trouble])
    with start(server) as engine:
        assert engine.submit(job()).result(SECONDS).windows == 2
        assert len([line for line in engine.happened if "again in" in line]) == 2
    assert masks_asked(server) == 3


def test_the_number_of_tries_is_bounded_and_the_error_says_what_happened(server, job):
    server.script.extend([503] * 50)
    with start(server, tries=4) as engine:
        with pytest.raises(EngineError, match=r"HTTP 503 \(tried for .*Check that it runs"):
            engine.submit(job()).result(SECONDS)
        with pytest.raises(EngineError, match="HTTP 503"):
            engine.submit(job(1)).result(SECONDS)
        assert not engine.alive
    assert masks_asked(server) == 4


def test_pauses_grow_and_a_server_may_ask_for_a_longer_one(server, job, monkeypatch):
    monkeypatch.setattr(server_call, "FIRST_PAUSE", 0.1)
    server.script.extend([503, 503, partial(reply, status=503, body={}, Retry_After="1")])
    with start(server) as engine:
        engine.submit(job()).result(SECONDS)
        pauses = [float(line.split()[-2]) for line in engine.happened]
    assert 0.05 <= pauses[0] <= 0.1 <= pauses[1] <= 0.2
    assert pauses[2] == 1.0


@pytest.mark.parametrize("status", [400, 413, 422, 500])
def test_a_refused_chunk_is_not_sent_again_and_the_next_one_is_welcome(server, job, status):
    server.script.append(status)
    with start(server) as engine:
        with pytest.raises(ChunkError, match="as told"):
            engine.submit(job()).result(SECONDS)
        assert engine.submit(job(1)).result(SECONDS).windows == 2
    assert masks_asked(server) == 2


@pytest.mark.parametrize("status", [401, 403, 404])
def test_what_cannot_pass_stops_everything_at_once(server, job, status):
    server.script.append(status)
    with start(server, in_flight=1) as engine:
        futures = [engine.submit(job(index)) for index in range(3)]
        for future in futures:
            with pytest.raises(EngineError, match=r"refuses the key|does not have") as caught:
                future.result(SECONDS)
            assert not isinstance(caught.value, ChunkError)
    assert masks_asked(server) == 1


def test_a_wrong_key_is_told_before_anything_is_sent(server, job):
    with start(server, key="wrong") as engine:
        with pytest.raises(EngineError, match=r"refuses the key\. Check the key"):
            engine.wait_until_loaded()
        with pytest.raises(EngineError, match="refuses the key"):
            engine.submit(job()).result(SECONDS)
    assert masks_asked(server) == 0


def test_the_key_may_be_a_function_and_is_never_told(server, job):
    server.script.extend([503, 400])
    asked = []
    settings = ServerSettings(server.url)
    with ServerEngine(settings, lambda: asked.append(1) or KEY) as engine:
        with pytest.raises(ChunkError) as caught:
            engine.submit(job()).result(SECONDS)
        told = [*engine.happened, str(caught.value), repr(engine), repr(settings), repr(vars(engine))]
    assert asked == [1]
    assert "as told, with …" in str(caught.value)
    assert not [line for line in told if KEY in line]
    assert ("GET", "/health", None, None) in server.seen, "the first question goes without the key"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirects_are_refused_and_the_key_stays(server, job, status):
    other = FakeServer(key="")
    try:
        server.script.append(partial(reply, status=status, body={}, Location=f"{other.url}/pooling"))
        with start(server) as engine, pytest.raises(EngineError, match=f"sends us to {other.url}"):
            engine.submit(job()).result(SECONDS)
        assert other.seen == []
    finally:
        other.close()


def test_nobody_there_is_an_error_in_the_end_and_told_meanwhile():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    told: list[str] = []
    engine = ServerEngine(ServerSettings(url, tries=3))
    with engine, pytest.raises(EngineError, match="connection refused"):
        engine.wait_until_loaded(on_stage=told.append)
    assert len([line for line in told if "connection refused; again in" in line]) == 2


def test_a_server_that_is_just_starting_is_waited_for():
    gone = FakeServer()
    gone.close()
    begun: list[FakeServer] = []

    def begin(sentence: str) -> None:
        if "connection refused" in sentence and not begun:
            begun.append(FakeServer(port=gone.port))

    with ServerEngine(ServerSettings(gone.url, tries=1000), KEY) as engine:
        assert engine.wait_until_loaded(on_stage=begin).dtype == "bfloat16"
    begun[0].close()


def test_a_machine_that_does_not_exist_is_named_at_once():
    engine = ServerEngine(ServerSettings("http://no-such-machine.invalid:1", proxy=""))
    with engine, pytest.raises(EngineError, match=r"no-such-machine\.invalid|name server"):
        engine.wait_until_loaded()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (small_tiff(512, 512), "512 × 512 pixels instead of 960 × 512"),
        (small_tiff(960, 512, 16), "not of whole numbers"),
        (small_tiff(960, 512, 8, 3), "number of bands is not 1"),
        (b"no raster", "cannot be used"),
        (b"", "cannot be used"),
    ],
)
def test_a_mask_that_is_none_is_an_error_and_leaves_no_file(server, job, content, message):
    server.script.append(partial(reply, status=200, body=mask_answer(content)))
    wanted = job()
    with start(server) as engine, pytest.raises(ChunkError, match=message):
        engine.submit(wanted).result(SECONDS)
    assert not Path(wanted.mask_path).exists()
    assert [p.name for p in Path(wanted.path).parent.iterdir()] == ["in0.tif"]


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[1]",
        b'{"data": null}',
        b'{"data": {"data": 3}}',
        b'{"data": {"data": "?"}}',
        b"[" * 99999,
    ],
)
def test_what_is_no_answer_of_vllm_is_an_error(server, job, body):
    server.script.append(partial(reply, status=200, body=body))
    with start(server) as engine, pytest.raises(EngineError, match="server"):
        engine.submit(job()).result(SECONDS)


def test_an_endless_answer_is_not_read_to_its_end(server, job):
    server.script.append(partial(reply, status=200, body=b" " * 5_000_000))
    with start(server) as engine, pytest.raises(EngineError, match="longer than any"):
        engine.submit(job()).result(SECONDS)


def test_an_answer_that_breaks_off_is_asked_for_again(server, job):
    def short(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"{")
        handler.close_connection = True

    server.script.append(short)
    with start(server) as engine:
        assert engine.submit(job()).result(SECONDS).windows == 2
        assert "in the middle of an answer" in engine.happened[0]


@pytest.mark.parametrize("slow", [hang, drip])
def test_a_slow_answer_has_its_time_and_not_more(server, job, slow):
    server.script.extend([slow] * 9)
    begin = time.monotonic()
    with start(server, timeout=0.4, tries=4) as engine, pytest.raises(EngineError, match="no answer in time"):
        engine.submit(job()).result(SECONDS)
    assert time.monotonic() - begin < SECONDS
    assert masks_asked(server) == 2, "a timeout counts as three tries"


@pytest.mark.parametrize("state", [hang, drip, 503], ids=["waiting", "reading", "pausing"])
def test_closing_is_soon_in_every_state_and_nothing_is_written_later(server, job, state, monkeypatch):
    monkeypatch.setattr(server_call, "FIRST_PAUSE", 30.0)
    server.script.extend([state] * 9)
    engine = start(server, in_flight=2)
    engine.wait_until_loaded()
    futures = [engine.submit(job(index)) for index in range(5)]
    deadline = time.monotonic() + 5
    while masks_asked(server) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.1)
    begin = time.monotonic()
    engine.close()
    for future in futures:
        with pytest.raises(EngineError, match="closed"):
            future.result(SECONDS)
    assert time.monotonic() - begin < SECONDS
    time.sleep(0.2)
    assert not [p for p in Path(job(0).path).parent.iterdir() if p.name.startswith("out")]
    assert not [t.name for t in threading.enumerate() if t.name.startswith("geoseg-server")]


def test_cancel_is_seen_while_nobody_answers():
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(1)
        begin = time.monotonic()
        settings = ServerSettings(f"http://127.0.0.1:{silent.getsockname()[1]}")
        with ServerEngine(settings) as engine, pytest.raises(Cancelled):
            engine.wait_until_loaded(lambda: time.monotonic() - begin > 0.3)
        assert time.monotonic() - begin < SECONDS
