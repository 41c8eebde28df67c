"""The server engine, against a server without a model: what it repeats, where it stops, and what it never does."""

from __future__ import annotations

import socket
import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

from geoseg_qgis.core.run.jobs import ChunkJob
from geoseg_qgis.engine.report.server import ServerQuestion, examine_server
from geoseg_qgis.engine.server import call as server_call
from geoseg_qgis.engine.server import chunks as server_chunks
from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.server.tiff import read_header
from geoseg_qgis.errors import Cancelled, ChunkError, EngineError
from geoseg_qgis.worker.geoseg_worker.messages import PROTOCOL

from .fake_server import KEY, FakeServer, drip, drop, good_answer, hang, mask_answer, reply, small_tiff

SECONDS = 10


@pytest.fixture
def server():
    server = FakeServer()
    yield server
    server.close()


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch):
    monkeypatch.setattr(server_call, "FIRST_PAUSE", 0.02)


@pytest.fixture
def job(tmp_path):
    """Make the job of a chunk whose file is there."""

    def make(index: int = 0, width: int = 960, height: int = 512) -> ChunkJob:
        path = tmp_path / f"in{index}.tif"
        path.write_bytes(small_tiff(width, height, 16, 6))
        return ChunkJob(index, str(path), str(tmp_path / f"out{index}.tif"), 512, 448, 1e-4, 0.0, (45.0, 7.0))

    return make


def start(server: FakeServer, key: str = KEY, **changes) -> ServerEngine:
    return ServerEngine(replace(ServerSettings(server.url), **changes), key)


def masks_asked(server: FakeServer) -> int:
    return sum(method == "POST" for method, *_ in server.seen)


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
    assert time.monotonic() - begin < 3
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
            future.result(2)
    assert time.monotonic() - begin < 1
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
        assert time.monotonic() - begin < 1.5


@pytest.mark.parametrize(
    ("expected", "message"),
    [
        ({"bands": 10}, "another model: number of bands 6 instead of 10"),
        ({"classes": 2}, "number of classes 7 instead of 2"),
        ({"window": 256}, "window 512 instead of 256"),
        ({"fingerprint": "xyz"}, "fingerprint abc instead of xyz"),
        ({"model": "other"}, "does not serve other. It serves: geoseg"),
    ],
)
def test_a_server_with_another_model_is_refused_before_anything_is_sent(server, expected, message):
    with start(server, **expected) as engine, pytest.raises(EngineError, match=message):
        engine.wait_until_loaded()
    assert masks_asked(server) == 0


def test_the_expected_model_is_welcome(server, job):
    with start(server, bands=6, classes=7, window=512, fingerprint="abc", model="geoseg") as engine:
        assert engine.submit(job()).result(SECONDS).windows == 2


def test_of_several_models_one_must_be_named(server):
    server.models = ["a", "b"]
    with start(server) as engine, pytest.raises(EngineError, match=r"several models\. Choose one of: a, b"):
        engine.wait_until_loaded()
    with start(server, model="b") as engine:
        engine.wait_until_loaded()


def test_a_server_that_does_not_say_what_it_is_can_be_used_and_that_is_told(server, job):
    server.facts = None
    with start(server, bands=6) as engine:
        loaded = engine.wait_until_loaded()
        assert (loaded.device, loaded.dtype, loaded.max_num_seqs) == (
            f"unknown of {server.url}",
            "unknown",
            0,
        )
        assert loaded.versions == {"vllm": "0.32.0"}
        assert engine.submit(job()).result(SECONDS).windows == 2
        assert any("cannot be compared" in line for line in engine.happened)


def test_a_server_that_is_busy_with_others_may_take_its_time_to_say_what_it_is(server):
    """While it reads and cuts rasters it answers nobody."""
    get = server.get

    def late(handler):
        time.sleep(0.3)
        get(handler)

    server.get = late
    with start(server, connect_timeout=0.1) as engine:
        engine.wait_until_loaded()
        assert not engine.happened
    server.get = hang
    with start(server, ask_timeout=0.2) as engine, pytest.raises(EngineError, match="no answer in time"):
        engine.wait_until_loaded()


def test_what_a_server_says_of_itself_is_short_and_on_one_line(server):
    """It goes into the log, the report and the metadata of the mask."""
    long = "\x1b[31m\r\n" + f"{KEY} " + "x" * 300
    server.facts.update(
        device=long, dtype={"a": [1]}, versions={f"{n}{long}": long for n in range(300)}, max_num_seqs="many"
    )
    with start(server) as engine:
        loaded = engine.wait_until_loaded()
    assert loaded.dtype == "unknown"
    assert loaded.max_num_seqs == 0
    texts = [loaded.device.partition(" of http")[0], *loaded.versions, *loaded.versions.values()]
    assert len(loaded.versions) == 20
    assert all(text.isprintable() and len(text) <= 100 and KEY not in text for text in texts)


def test_a_report_never_shows_a_password_in_an_address():
    question = ServerQuestion(ServerSettings("http://me:secret@127.0.0.1:1"))
    report = examine_server(question, (), SimpleNamespace(cancelled=lambda: False, say=print))
    assert "secret" not in repr(report)
    assert "A key belongs into the authentication settings" in repr(report.findings)


@pytest.mark.parametrize("found", [PROTOCOL, PROTOCOL - 1, None])
def test_a_server_of_another_version_is_told(server, found):
    server.facts["protocol"] = found
    with start(server) as engine:
        engine.wait_until_loaded()
        told = [line for line in engine.happened if "is of another version" in line]
    assert bool(told) == (found != PROTOCOL)


def test_a_refusal_of_what_an_older_server_does_not_know_says_what_to_do(server, job):
    said = {"error": {"message": "1 validation error for ChunkRequest scores Extra inputs are not permitted"}}
    server.script.append(partial(reply, status=400, body=said))
    with start(server) as engine, pytest.raises(ChunkError, match="install this plugin's there"):
        engine.submit(job()).result(SECONDS)


def test_a_chunk_above_the_servers_limit_is_not_sent(server, job):
    server.facts["request_bytes"] = 50
    with start(server) as engine, pytest.raises(ChunkError, match=r"takes 0 MB.*shared folder"):
        engine.submit(job()).result(SECONDS)
    assert masks_asked(server) == 0


def test_on_a_shared_folder_only_paths_travel(server, job, tmp_path):
    there = tmp_path / "there"
    there.symlink_to(tmp_path)  # the server's name of the same folder
    with start(server, upload=False, folders=((str(tmp_path), str(there)),)) as engine:
        wanted = job()
        assert engine.submit(wanted).result(SECONDS).windows == 2
    sent = server.seen[-1][3]["data"]
    assert (sent["data"], sent["data_format"]) == (str(there / "in0.tif"), "path")
    assert Path(sent["out_path"]).parent == there
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in0.tif", "out0.tif", "there"]


def test_an_answer_that_was_lost_may_have_left_a_mask_in_the_shared_folder(server, job, tmp_path):
    """The server overwrites nothing, so each try has a mask of its own; none of them stays."""

    def write_and_drop(handler):
        good_answer(server.seen[-1][3]["data"])
        drop(handler)

    server.script.extend([write_and_drop, 504])
    with start(server, upload=False) as engine:
        assert engine.submit(job()).result(SECONDS).windows == 2
    asked = {body["data"]["out_path"] for method, _, _, body in server.seen if method == "POST"}
    assert len(asked) == 3
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in0.tif", "out0.tif"]


def test_a_mask_that_is_not_seen_here_is_an_error(server, job, tmp_path, monkeypatch):
    monkeypatch.setattr(server_chunks, "VISIBLE_SECONDS", 0.4)

    def elsewhere(handler):
        body = server.seen[-1][3]["data"]
        reply(handler, 200, {"data": {"data_format": "path", "data": body["out_path"]}})

    server.script.append(elsewhere)
    with start(server, upload=False) as engine, pytest.raises(ChunkError, match="here it is not to be seen"):
        engine.submit(job()).result(SECONDS)


def test_a_mask_written_somewhere_else_is_refused(server, job):
    server.script.append(partial(reply, status=200, body={"data": {"data": "/etc/passwd"}}))
    with start(server, upload=False) as engine, pytest.raises(ChunkError, match="somewhere else"):
        engine.submit(job()).result(SECONDS)


def test_a_chunk_outside_of_the_shared_folders_is_an_error_with_advice(server, job):
    folders = (("/nowhere/shared", "/srv/shared"),)
    with (
        start(server, upload=False, folders=folders) as engine,
        pytest.raises(EngineError, match="none of the folders"),
    ):
        engine.submit(job()).result(SECONDS)
    assert masks_asked(server) == 0
