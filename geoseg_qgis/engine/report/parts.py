"""The pieces of a report."""

from __future__ import annotations

from dataclasses import dataclass

from geoseg_qgis.engine.memory import Memory
from geoseg_qgis.errors import GeosegError
from geoseg_qgis.texts import grouped, tr
from geoseg_qgis.worker.geoseg_worker.messages import Checked


@dataclass(frozen=True)
class Row:
    """A fact: what it is called, and its text."""

    label: str
    value: str


@dataclass(frozen=True)
class Section:
    """Facts under one heading."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Finding:
    """Something that is wrong.

    Attributes:
        cause: one sentence.
        advice: what to do.
        serious: whether no model runs until it is mended.
    """

    cause: str
    advice: str
    serious: bool = True


@dataclass(frozen=True)
class Report:
    """What was found.

    Attributes:
        findings: what is wrong and what to do; empty where all is well.
        sections: what there is.
        forward: the run of the model, None where it did not run.
        memory: of the device, None where nobody tells.
        answered: what a server said that works; empty without one.
    """

    findings: tuple[Finding, ...]
    sections: tuple[Section, ...]
    forward: Checked | None = None
    memory: Memory | None = None
    answered: str = ""

    @property
    def works(self) -> bool:
        """Whether nothing was found that keeps a model from running."""
        return not any(finding.serious for finding in self.findings)

    @property
    def headline(self) -> str:
        """One sentence."""
        if not self.works:
            return tr("The engine does not work.")
        if self.answered:
            return self.answered
        if self.forward is None:
            return tr("Nothing is seen that is wrong. No model was run.")
        works = tr("The engine works: {device}, {seconds:.2f} s for a window.")
        return works.format(device=self.forward.device, seconds=self.forward.window_seconds)


def finding_of(error: GeosegError) -> Finding:
    """Return an error as a finding."""
    return Finding(error.message, error.advice)


def gigabytes(size: float) -> str:
    """Return bytes for a reader."""
    return f"{grouped(size / 1e9, 1)} GB"
