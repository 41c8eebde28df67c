"""A worker's words become one error that says what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geoseg_qgis.engine.advice import chunk_error, end_error, load_error, sentence
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import EngineError, ModelError
from geoseg_qgis.worker.geoseg_worker.messages import Failed

MANAGED = EngineSettings("python", "/models/a", cache="/engine/cache")
OWN = replace(MANAGED, cache="")


@pytest.mark.parametrize(
    ("kind", "said", "settings", "error", "words"),
    [
        (
            "model",
            "Free memory on device cuda:0 (1.2/7.9 GiB) on startup is less than desired",
            MANAGED,
            EngineError,
            ("The engine does not start: memory ran out (Free memory", "desired).", "Close other programs"),
        ),
        (
            "model",
            "No available memory for the cache blocks.",
            MANAGED,
            EngineError,
            ("memory ran out", "Close other programs"),
        ),
        (
            "environment",
            "No module named 'terratorch'",
            MANAGED,
            EngineError,
            ("No module named 'terratorch'. The engine's environment", "install the engine again."),
        ),
        (
            "environment",
            "No module named 'terratorch'",
            OWN,
            EngineError,
            ("No module named 'terratorch'. Install what is missing into that Python",),
        ),
        (
            "model",
            "size mismatch for head.",
            MANAGED,
            ModelError,
            ("The model in /models/a cannot be loaded: size mismatch for head. Check that the weights",),
        ),
        ("device", "cuda:0 has no room.", OWN, EngineError, ("has no room. Choose another device",)),
        ("protocol", "Segment: unknown field 'merge'", OWN, EngineError, ("does not fit this version",)),
    ],
)
def test_a_load_that_failed_is_a_sentence_and_what_helps(kind, said, settings, error, words):
    found = load_error(Failed(None, said, kind), settings)
    assert type(found) is error
    for word in words:
        assert word in str(found)


def test_the_error_of_a_chunk_ends_as_a_sentence_does():
    assert str(chunk_error(Failed(1, "in.tif: no such file", "bug"))).startswith("in.tif: no such file. This")


@pytest.mark.parametrize(
    ("log", "said"),
    [
        (["torch.OutOfMemoryError: CUDA out of memory. Tried", "bye"], "unexpectedly: memory ran out."),
        (["No module named geoseg_worker"], "pip install geoseg_qgis/worker"),
        (["ModuleNotFoundError: No module named 'x'", "RuntimeError: on fire"], "RuntimeError: on fire."),
        (["all is well"], "ended unexpectedly. Often memory"),
        (["unreadable answer: not JSON: b'x'"], "does not fit this version of the plugin"),
    ],
)
def test_the_end_of_a_worker_is_told_by_the_last_line_that_says_why(log, said):
    assert said in str(end_error(log))


@pytest.mark.parametrize("text", ["It is so", "It is so.", "It is so..", "It is so: "])
def test_a_sentence_has_one_full_stop(text):
    assert sentence(text) == "It is so."
