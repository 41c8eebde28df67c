"""Is the engine in order? Looks at the machine, the environment and a model that runs; says what is wrong."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from geoseg_qgis.engine.childenv import child_environment
from geoseg_qgis.engine.devices import choose_device
from geoseg_qgis.engine.environment import find_python, outdated, read_installation
from geoseg_qgis.engine.install_check import CheckResult, run_check
from geoseg_qgis.engine.install_step import Steps
from geoseg_qgis.engine.install_wish import Listener
from geoseg_qgis.engine.memory import Memory, memory_of
from geoseg_qgis.engine.report_machine import gpu_rows, machine_findings, machine_rows
from geoseg_qgis.engine.report_parts import Finding, Row, Section, finding_of, gigabytes
from geoseg_qgis.errors import EngineError


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
    """

    root: Path | str
    device: str
    model: Path | None
    log: Path
    program: tuple[Row, ...] = ()
    models: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Report:
    """What was found.

    Attributes:
        findings: what is wrong and what to do; empty where all is well.
        sections: what there is.
        forward: the run of the model, None where it did not run.
        memory: of the device, None where nobody tells.
    """

    findings: tuple[Finding, ...]
    sections: tuple[Section, ...]
    forward: CheckResult | None = None
    memory: Memory | None = None

    @property
    def works(self) -> bool:
        """Whether nothing was found that keeps a model from running."""
        return not any(finding.serious for finding in self.findings)

    @property
    def headline(self) -> str:
        """One sentence."""
        if not self.works:
            return "The engine does not work."
        if self.forward is None:
            return "Nothing is seen that is wrong. No model was run."
        return f"The engine works: {self.forward.device}, {self.forward.window_seconds:.2f} s for a window."


@dataclass
class _State:
    findings: list[Finding] = field(default_factory=list)
    engine: list[Row] = field(default_factory=list)
    python: str = ""
    device: str = ""
    forward: CheckResult | None = None


def examine(question: Question, listener: Listener) -> Report:
    """Look at everything; what is wrong becomes a finding, not an error.

    Raises:
        Cancelled: the listener said so.
    """
    state = _State()
    _environment(question, state)
    _device(question, state)
    listener.progress(10.0)
    state.findings += machine_findings(state.device)
    if state.python and state.device and question.model is not None:
        listener.say("running a model …")
        _forward(question, question.model, state, listener)
    listener.progress(95.0)
    sections = (
        Section("Engine", tuple(state.engine)),
        Section("A timed forward", _forward_rows(state)),
        Section("This machine", (*gpu_rows(), *machine_rows())),
        Section("Models", question.models),
        Section("Program", question.program),
    )
    memory = memory_of(state.device or "cpu")
    shown = tuple(section for section in sections if section.rows)
    return Report(tuple(state.findings), shown, state.forward, memory)


def _environment(question: Question, state: _State) -> None:
    root = question.root
    try:
        state.python = find_python(root)
    except EngineError as error:
        state.findings.append(finding_of(error))
        state.engine.append(Row("Folder", str(root)))
        return
    installed = read_installation(Path(root))
    if installed is None:
        state.engine.append(Row("Interpreter of your own", state.python))
        return
    state.engine += [
        Row("Folder", str(root)),
        Row("Environment", f"{installed.environment}, installed in {installed.seconds:.0f} s"),
        Row("Installed for", {"cpu": "CPUs", "cuda": "CUDA"}.get(installed.kind, installed.kind)),
        *(Row(name, version) for name, version in installed.versions.items()),
    ]
    old = outdated(Path(root))
    if old:
        cause, _, advice = old.partition(". ")
        state.findings.append(Finding(f"{cause}.", advice, serious=False))


def _device(question: Question, state: _State) -> None:
    installed = read_installation(Path(question.root))
    try:
        choice = choose_device(question.device, installed.kind if installed else None)
    except EngineError as error:
        state.findings.append(finding_of(error))
        return
    state.device = choice.device
    state.engine.append(Row("Device", choice.note.partition("Device ")[2] or choice.device))


def _forward(question: Question, model: Path, state: _State, listener: Listener) -> None:
    cache = str(Path(question.root) / "cache") if read_installation(Path(question.root)) else ""
    steps = Steps(question.log, child_environment(os.environ), listener)
    try:
        state.forward = run_check(state.python, model, state.device, cache, steps)
    except EngineError as error:
        state.findings.append(finding_of(error))


def _forward_rows(state: _State) -> tuple[Row, ...]:
    done = state.forward
    if done is None:
        return ()
    memory = memory_of(state.device)
    free = (Row("Memory free afterwards", gigabytes(memory.free)),) if memory else ()
    return (
        Row("Device", done.device),
        Row("Number format", done.dtype),
        Row("Loading the model", f"{done.load_seconds:.1f} s"),
        Row("One window", f"{done.window_seconds:.2f} s, from file to mask"),
        *free,
    )
