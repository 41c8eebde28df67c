"""The lines between QGIS and the worker: whatever comes is a message or is refused in few words."""

from __future__ import annotations

import json
import os
import random
import threading
from dataclasses import asdict

import pytest

from geoseg_qgis.worker.geoseg_worker import channel, codec
from geoseg_qgis.worker.geoseg_worker import messages as m

from .mutants import as_line, damaged, odd

MESSAGES = [
    m.Load("/models/a", '{"x": 1}', "geoseg_segmentation", "cuda:1", "float16", 8, 0.5),
    m.Segment(3, "/tmp/a.tif", "/tmp/b.tif", 512, 448, 0.0001, -0.1, 47.5, 8.25, "blend", "confidence", 0.5),
    m.Hello("0.1.0", "3.11.2", 4711),
    m.Stage("import vLLM", 1.5),
    m.Loaded("cpu", "bfloat16", 4, 12.5, {"import vLLM": 3.0}, {"torch": "2.13.0"}),
    m.Pulse(),
    m.Done(3, 4, 0.8, 1300.5, 17, 4100.0),
    m.Failed(3, "no", "model", "line\nline"),
]
EACH = 250


def mutant(rng: random.Random) -> bytes:
    """A message with its fields or its bytes changed."""
    message = rng.choice(MESSAGES)
    body = {"type": type(message).__name__.lower(), **asdict(message)}
    return damaged(codec.encode(message), rng) if rng.random() < 0.5 else as_line(odd(body, rng))


@pytest.mark.parametrize("seed", range(20))
def test_a_mutant_is_a_message_or_refused_in_few_words(seed):
    rng = random.Random(seed)
    for _ in range(EACH):
        line = mutant(rng)
        for decode, kinds in ((codec.decode_request, m.REQUESTS), (codec.decode_answer, m.ANSWERS)):
            try:
                message = decode(line)
            except codec.MessageError as error:
                assert len(str(error)) < 500
            else:
                assert isinstance(message, kinds)
                assert decode(codec.encode(message)) == message, "what is accepted can be told on"


@pytest.mark.parametrize(
    "line",
    [
        b'{"type": "done", "id": 3, "windows": 1, "seconds": 1e999}',
        b'{"type": "loaded", "device": "cpu", "dtype": "a", "max_num_seqs": 4, "seconds": 1, "versions": {"a": []}}',
        b'{"type": "loaded", "device": "cpu", "dtype": "a", "max_num_seqs": 4, "seconds": 1, "stages": {"a": true}}',
        b'{"type": "done", "id": ' + b"9" * 5000 + b"}",
    ],
)
def test_numbers_and_tables_hold_what_they_say(line):
    with pytest.raises(codec.MessageError):
        codec.decode_answer(line)


@pytest.mark.parametrize("seed", range(5))
def test_a_worker_reads_on_after_whatever_comes_and_dies_with_the_last_byte(seed, monkeypatch):
    """A line without an end is read in pieces: none is longer than a message may be."""
    rng, died = random.Random(seed), threading.Event()
    monkeypatch.setattr(channel, "die", died.set)
    good = codec.encode(MESSAGES[1])
    stream = [mutant(rng).replace(b"\n", b"") + b"\n" for _ in range(EACH)]
    stream += [b"\xff" * (3 * codec.MAX_LINE_BYTES) + b"\n", good]
    reading, writing = os.pipe()
    with open(reading, "rb") as requests, open(os.devnull, "wb") as answers:  # noqa: PTH123
        worker = channel.Channel(requests, answers)
        with open(writing, "wb") as line:  # noqa: PTH123
            line.write(b"".join(stream))
        found = [worker.received.get(timeout=20) for _ in range(EACH + 4)]
        assert found[-1] == MESSAGES[1]
        assert all(isinstance(one, (*m.REQUESTS, codec.MessageError)) for one in found)
        assert died.wait(10)


def test_keys_that_come_twice_are_one_message_and_not_two():
    line = b'{"type": "failed", "id": 1, "error": "a", "type": "done", "windows": 2, "seconds": 1, "id": 2}'
    with pytest.raises(codec.MessageError, match="unknown field 'error'"):
        codec.decode_answer(line)
    assert json.loads(line)["id"] == 2
