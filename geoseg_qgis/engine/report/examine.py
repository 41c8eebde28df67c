"""Is the engine in order? Looks at the machine, the environment and a model that runs; says what is wrong."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from geoseg_qgis.engine.childenv import child_environment
from geoseg_qgis.engine.devices import DeviceChoice, choose_device
from geoseg_qgis.engine.environment import Installation, doubt_and_advice, find_python, read_installation
from geoseg_qgis.engine.install.check import run_check
from geoseg_qgis.engine.install.step import Steps
from geoseg_qgis.engine.install.wish import Listener
from geoseg_qgis.engine.memory import memory_of
from geoseg_qgis.engine.nvidia import gpus
from geoseg_qgis.engine.pythons import check_python
from geoseg_qgis.engine.report.machine import gpu_rows, machine_findings, machine_rows
from geoseg_qgis.engine.report.parts import Finding, Report, Row, Section, finding_of
from geoseg_qgis.engine.report.server import ServerQuestion, examine_server
from geoseg_qgis.errors import EngineError
from geoseg_qgis.texts import tr
from geoseg_qgis.worker.geoseg_worker.messages import Checked

_Found = TypeVar("_Found")


@dataclass(frozen=True)
class Question:
    """What is to be looked at.

    Attributes:
        root: engine folder, interpreter or command; see `geoseg_qgis.engine.environment.find_python`.
        device: one of ``geoseg_qgis.engine.devices.DEVICES``.
        model: folder of a small model that may be trusted; None runs nothing.
        log: file for what the model's run prints.
        program: rows about QGIS and the plugin.
        models: rows about the models on this machine.
        server: that is asked instead of the engine of this machine; None without.
    """

    root: Path | str
    device: str
    model: Path | None
    log: Path
    program: tuple[Row, ...] = ()
    models: tuple[Row, ...] = ()
    server: ServerQuestion | None = None


def examine(question: Question, listener: Listener) -> Report:
    """Look at everything; what is wrong becomes a finding, not an error.

    Raises:
        Cancelled: the listener said so.
    """
    if question.server is not None:
        others = (Section(tr("Models"), question.models), Section(tr("Program"), question.program))
        return examine_server(question.server, tuple(one for one in others if one.rows), listener)
    installed = read_installation(question.root)
    kind = installed.kind if installed else None
    findings: list[Finding] = []
    python = _try(findings, lambda: _python(question.root, installed))
    doubt, advice = doubt_and_advice(question.root)
    if python is not None and doubt:
        findings.append(Finding(doubt, advice, serious=False))
    found = gpus()
    choice = _try(findings, lambda: choose_device(question.device, kind, found))
    device = choice.workers[0] if choice else ""
    findings += machine_findings(device, found)
    listener.progress(10.0)
    forward = None
    if python is not None and choice is not None and question.model is not None:
        listener.say(tr("running a model …"))
        command, model = python, question.model
        forward = _try(findings, lambda: _run(question, command, model, device, installed, listener))
    listener.progress(95.0)
    sections = (
        Section(tr("A timed forward"), _forward_rows(forward)),
        Section(tr("Engine"), _engine_rows(question, python, installed, forward, choice)),
        Section(tr("This machine"), (*gpu_rows(found), *machine_rows())),
        Section(tr("Models"), question.models),
        Section(tr("Program"), question.program),
    )
    shown = tuple(section for section in sections if section.rows)
    return Report(tuple(findings), shown, forward, memory_of(device or "cpu", found))


def _try(findings: list[Finding], work: Callable[[], _Found]) -> _Found | None:
    """Return what some work finds; an error of it becomes a finding, and None."""
    try:
        return work()
    except EngineError as error:
        findings.append(finding_of(error))
        return None


def _python(root: Path | str, installed: Installation | None) -> str:
    python = find_python(root)
    if installed is None:  # the user's own
        check_python(python, makes_environments=False)
    return python


def _run(
    question: Question,
    python: str,
    model: Path,
    device: str,
    installed: Installation | None,
    listener: Listener,
) -> Checked:
    cache = str(Path(question.root) / "cache") if installed else ""
    steps = Steps(question.log, child_environment(os.environ), listener)
    return run_check(python, model, device, cache, steps)


def _forward_rows(forward: Checked | None) -> tuple[Row, ...]:
    if forward is None:
        return ()
    return (
        Row(tr("Device"), forward.device),
        Row(tr("Number format"), forward.dtype),
        Row(tr("Loading the model"), f"{forward.load_seconds:.1f} s"),
        Row(
            tr("One window"), tr("{seconds:.2f} s, from file to mask").format(seconds=forward.window_seconds)
        ),
    )


def _engine_rows(
    question: Question,
    python: str | None,
    installed: Installation | None,
    forward: Checked | None,
    choice: DeviceChoice | None,
) -> tuple[Row, ...]:
    found = forward.versions if forward else installed.versions if installed else {}
    label = tr("Folder") if installed or python is None else tr("Started with")
    rows = [Row(label, str(question.root))]
    if installed is not None:
        kind = {"cpu": tr("CPUs"), "cuda": "CUDA"}.get(installed.kind, installed.kind)
        said = tr("{kind}, in {seconds:.0f} s, as {folder}").format(
            kind=kind, seconds=installed.seconds, folder=installed.environment
        )
        rows.append(Row(tr("Installed for"), said))
    if found:
        rows.append(Row(tr("Versions"), ", ".join(f"{name} {version}" for name, version in found.items())))
    if choice is not None:
        rows.append(Row(tr("For runs"), choice.note))
    return tuple(rows)
