"""The message format: what is written is read, and nothing else is."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoseg_qgis.worker.geoseg_worker import codec
from geoseg_qgis.worker.geoseg_worker import messages as m

EXAMPLES = [
    m.Load("/models/a b", '{"x": 1}', "terratorch_segmentation", "cuda:1", "float16", 8, 0.5),
    m.Segment(3, "/tmp/a.tif", "/tmp/b.tif", 512, 448, 0.0001, -0.1, 47.5, 8.25),
    m.Segment(3, "/tmp/ü.tif", "/tmp/b.tif", 512, 448, 1, 0),
    m.Segment(
        3, "/a", "/b", 512, 448, 1, 0, scores="confidence", threshold=0.6, below=7, positive_threshold=0.3
    ),
    m.Hello("0.1.0", "3.11.2", 4711),
    m.Stage("import vLLM", 1.5),
    m.Loaded("cpu", "bfloat16", 4, 12.5, {"import vLLM": 3.0}, {"torch": "2.13.0"}),
    m.Done(3, 4, 0.8, 1300.5, 17, 4100.0),
    m.Failed(None, "no", "model", "line\nline"),
    m.Failed(3, "no"),
]


@pytest.mark.parametrize("message", EXAMPLES, ids=lambda message: type(message).__name__)
def test_what_is_written_is_read(message):
    decode = codec.decode_request if isinstance(message, m.REQUESTS) else codec.decode_answer
    line = codec.encode(message)
    assert line.count(b"\n") == 1
    assert decode(line) == message


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"{",
        b"\xff\xfe",
        b'{"type": "shutdown"}',
        b'{"type": "done", "id": true, "windows": 1, "seconds": 1}',
        b'{"type": "done", "id": "3", "windows": 1, "seconds": 1}',
        b'{"type": "done", "windows": 1, "seconds": 1}',
        b'{"type": "done", "id": 3, "windows": 1, "seconds": NaN}',
        b'{"type": "done", "id": 3, "windows": 1, "seconds": 1, "extra": 0}',
        b"[" * 100_000,
        b" " * (codec.MAX_LINE_BYTES + 1),
    ],
    ids=lambda line: repr(line[:40]),
)
def test_what_is_no_message_is_refused(line):
    with pytest.raises(codec.MessageError):
        codec.decode_answer(line)


def test_a_request_is_no_answer():
    with pytest.raises(codec.MessageError):
        codec.decode_answer(codec.encode(m.Load("the-model")))


@given(
    st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda x: st.dictionaries(st.text(), x))
)
def test_no_json_value_breaks_the_reader(value):
    body = {"type": "done", **value} if isinstance(value, dict) else value
    with pytest.raises(codec.MessageError):
        codec.decode_answer(json.dumps(body).encode())
