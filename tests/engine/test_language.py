"""What the engine's room says comes in the reader's language, and what others said stays as they said it."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from geoseg_qgis.engine import local
from geoseg_qgis.engine.advice import end_error, load_error
from geoseg_qgis.engine.childenv import WORKER_FOLDER
from geoseg_qgis.engine.devices import choose_device
from geoseg_qgis.engine.faults import Fault, fault_of
from geoseg_qgis.engine.gpuwatch import GpuWatch
from geoseg_qgis.engine.install.build import StepFailed
from geoseg_qgis.engine.install.wish import Listener
from geoseg_qgis.engine.nvidia import Gpu
from geoseg_qgis.engine.process import HUNG, UNREADABLE
from geoseg_qgis.engine.report.bugreport import copy_of
from geoseg_qgis.engine.report.examine import Question, examine
from geoseg_qgis.engine.report.page import page
from geoseg_qgis.engine.retry import next_try
from geoseg_qgis.engine.server.address import Address
from geoseg_qgis.engine.server.facts import ServerFacts
from geoseg_qgis.engine.server.failures import understand
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import OutOfMemory
from geoseg_qgis.worker.geoseg_worker.messages import Failed

from ..spoken import outside
from .fake_installer import FakeTools

pytestmark = pytest.mark.usefixtures("marked")

DATA = {"cpu", "GPU", "CUDA", "float", "vllm", "s", "GB"}
"""Words of the report that are names, units or what the engine says."""


class Words(HTMLParser):
    """Collects what is read of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += f"{data}\n"


def untranslated(text: str) -> set[str]:
    """Return the words outside of the signs."""
    return set(re.findall(r"[^\W\d_]+", outside(text)))


def test_a_fault_is_told_in_the_readers_language_with_the_name_that_was_printed():
    assert fault_of("No space left on device").cause == "«the disk is full»"
    fault = fault_of("ModuleNotFoundError: No module named 'rasterio'")
    assert fault.cause == "«the Python package rasterio is missing»"
    assert fault.advice.startswith("«Install the engine again")


def test_a_step_that_failed_is_told_whole():
    failed = str(StepFailed("«making it»", Fault("«it is full»", "«Free some.»"), Path("install.log")))
    assert untranslated(failed) == set()
    assert "«making it»" in failed and "install.log" in failed


def test_what_the_worker_says_stays_as_it_is_inside_of_our_sentence():
    error = load_error(Failed(None, "size mismatch for head", "model"), EngineSettings("python", "/models/a"))
    assert error.message == "«The model in /models/a cannot be loaded: size mismatch for head.»"
    assert "«Check that the weights belong to this config.json.»" in error.advice


@pytest.mark.parametrize("line", [HUNG, f"{UNREADABLE}: not JSON", "RuntimeError: on fire", "all is well"])
def test_the_end_of_a_worker_is_told_in_the_readers_language_and_its_log_stays_english(line):
    assert untranslated(str(end_error([line]))) == set()


def test_the_steps_of_loading_are_those_of_the_worker():
    source = (WORKER_FOLDER / "geoseg_worker" / "loading.py").read_text(encoding="utf-8")
    assert re.findall(r'\bstage\(\s*"([^"]+)"', source) == list(local.STAGES)


def test_what_is_tried_again_is_told_in_the_readers_language():
    told, _ = next_try(OutOfMemory("The chunk was broken off."), 8, died_before=False)
    assert untranslated(told) == set()


def test_a_device_is_chosen_in_the_readers_language():
    gpu = Gpu("NVIDIA H100", "590.1", 9.0, 1, 1)
    for wanted, kind in (("auto", "cpu"), ("auto", "cuda"), ("cuda", "cuda"), ("cpu", None)):
        assert untranslated(choose_device(wanted, kind, [gpu]).note) == set()
    assert untranslated(choose_device("auto", None, []).note) == set()


@pytest.mark.parametrize("gpus", [1, 2])
def test_the_gpus_use_is_told_in_the_readers_language(gpus):
    seen = GpuWatch("cpu")
    seen.gpus, seen.peak_used_mb, seen.total_mb, seen._uses = gpus, 1000.0, 2000.0, [50.0]
    assert untranslated(seen.sentence(500.0)) == set()


def test_the_network_and_the_server_are_told_of_in_the_readers_language():
    address = Address.parse("http://gpu.example.org")
    assert str(understand(ConnectionRefusedError(), address)) == "«connection refused»"
    assert untranslated(" ".join(ServerFacts("m", {}, "1").doubts())) == set()
    assert untranslated(" ".join(ServerFacts("m", {"plugin": "a", "protocol": 0}, "1").doubts())) == set()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the fakes are shell scripts")
@pytest.mark.parametrize("works", [True, False])
def test_the_report_has_no_words_but_data_outside_of_what_translators_get(tmp_path, works, monkeypatch):
    monkeypatch.setattr("geoseg_qgis.engine.report.machine._system", lambda: "1")
    monkeypatch.setattr("platform.machine", lambda: "2")
    tools = FakeTools(tmp_path / "tools")
    if not works:
        tools.behave(check="echo 'No space left on device'; exit 1")
    said: list[str] = []
    question = Question(tools.python, "cpu", tmp_path / "model", tmp_path / "check.log")
    report = examine(question, Listener(say=said.append))
    words = Words()
    words.feed(page(report, copy_of(report, (str(tools.python),))))
    text = words.text.replace(str(tools.python), "").replace(f"…/{Path(tools.python).name}", "")
    assert report.works is works
    assert untranslated(text) <= DATA
    assert untranslated(" ".join(said)) == set()
