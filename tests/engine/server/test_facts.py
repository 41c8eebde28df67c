"""What a server says of itself: it is compared with what the run wants before anything is sent."""

from __future__ import annotations

import time
from functools import partial
from types import SimpleNamespace

import pytest

from geoseg_qgis.engine.report.server import ServerQuestion, examine_server
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.errors import ChunkError, EngineError
from geoseg_qgis.worker.geoseg_worker.messages import PROTOCOL

from ..fake_server import KEY, hang, reply
from .conftest import SECONDS, masks_asked, start


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
