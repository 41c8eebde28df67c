"""Which engine fits this machine: the one for CUDA or the one for CPUs, and why."""

from __future__ import annotations

from dataclasses import dataclass

from geoseg_qgis.engine.install.wish import KINDS
from geoseg_qgis.engine.nvidia import advice_of, best_of, gpus, problem_of
from geoseg_qgis.errors import EngineError
from geoseg_qgis.texts import tr

AUTO = "auto"


@dataclass(frozen=True)
class KindChoice:
    """What to install.

    Attributes:
        kind: ``cpu`` or ``cuda``.
        note: the sentence that explains it.
        warning: whether the note is one: a GPU is there and stays unused.
    """

    kind: str
    note: str
    warning: bool = False


def choose_kind(wanted: str) -> KindChoice:
    """Return what to install; asks the driver, so never call it in QGIS's main thread.

    Args:
        wanted: ``auto``, ``cpu`` or ``cuda``.

    Raises:
        EngineError: CUDA was asked for that this machine cannot offer.
    """
    if wanted not in (AUTO, *KINDS):
        raise EngineError(
            "There is no engine for {kind!r}.",
            "Choose one of: {names}.",
            kind=wanted,
            names=", ".join((AUTO, *KINDS)),
        )
    if wanted == "cpu":
        return KindChoice("cpu", tr("The engine for CPUs, as asked for."))
    found = gpus()
    best, problem = best_of(found), problem_of(found)
    if wanted == "cuda" and problem:
        raise EngineError("{problem}", "{advice}", problem=problem, advice=advice_of(found))
    if best is None or problem:
        note = tr("The engine for CPUs: {problem}").format(problem=problem)
        return KindChoice("cpu", note, warning=best is not None)
    note = tr("The engine for CUDA: this machine has an {gpu}.")
    if wanted == "cuda":
        note = tr("The engine for CUDA, as asked for: {gpu}.")
    return KindChoice("cuda", note.format(gpu=best.name))


def trial_device(kind: str) -> str:
    """Return the device on which an engine of a kind runs its first model; asks the driver, too."""
    if kind == "cpu":
        return "cpu"
    best = best_of(gpus())
    return best.device if best is not None else "cuda:0"
