"""From a worker's words to an error with advice."""

from __future__ import annotations

from geoseg_qgis.engine.faults import Fault, known_fault
from geoseg_qgis.engine.process import HUNG, UNREADABLE
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import ChunkError, EngineDied, EngineError, GeosegError, ModelError, OutOfMemory
from geoseg_qgis.texts import mark, tr
from geoseg_qgis.worker.geoseg_worker.messages import Failed

_ADVICE = {
    "device": mark("Choose another device, or install the engine that fits this machine."),
    "memory": mark("Close other programs, or use fewer windows in one forward (max_num_seqs)."),
    "environment": mark("The engine's environment is not complete: install the engine again."),
    "model": mark("Check that the weights belong to this config.json."),
    "bug": mark("This is a bug of the plugin: please report it with the log."),
}
_OWN_ENVIRONMENT = mark(
    "Install what is missing into that Python; Check the engine (geoseg:checkengine) looks again."
)
_AGAIN = mark("Often memory ran out; run again, and if it happens again look at the log.")
_WORKERS_FAULTS = ("gpu", "memory", "environment", "disk")
"""Kinds of what may stop a worker; it speaks to no package index."""
_TELLING = ("Error", "error:", "Killed", "No module named")


def chunk_error(answer: Failed) -> ChunkError:
    """Return the error of a chunk that failed."""
    kind = OutOfMemory if answer.kind == "memory" else ChunkError
    return kind("{reason}", _ADVICE.get(answer.kind, ""), reason=sentence(answer.error))


def load_error(answer: Failed, settings: EngineSettings) -> GeosegError:
    """Return the error of a model or an engine that does not load."""
    if answer.kind == "protocol":
        return protocol_error(answer.error)
    kind, said = answer.kind, answer.error
    fault = known_fault(said, _WORKERS_FAULTS)
    if fault is not None and kind == "model":  # the worker calls all by this name that it does not know
        kind, said = fault.kind, f"{fault.cause} ({said})"
    if kind == "model":
        return ModelError(
            "The model in {folder} cannot be loaded: {reason}",
            _ADVICE["model"],
            folder=settings.model,
            reason=sentence(said),
        )
    is_own = kind == "environment" and not settings.cache  # which the installed engine alone has
    known = fault.advice if fault else ""
    advice = tr(_OWN_ENVIRONMENT if is_own else _ADVICE.get(kind, "")) or known
    return EngineError(
        "The engine does not start: {reason}", "{advice}", reason=sentence(said), advice=advice
    )


def protocol_error(reason: str) -> EngineError:
    """Return the error of a worker that belongs to another version of the plugin."""
    return EngineError(
        "The worker does not fit this version of the plugin: {reason}",
        "Install its package again into the engine's Python: pip install geoseg_qgis/worker.",
        reason=sentence(reason),
    )


def end_error(log: list[str]) -> EngineError:
    """Return the error of a worker that ended by itself, with what of its log tells why."""
    unreadable = next((line for line in log if line.startswith(UNREADABLE)), "")
    if unreadable:
        said = unreadable[len(UNREADABLE) :].lstrip(": ")[:300]
        return protocol_error(tr("what it says cannot be read: {reason}").format(reason=said))
    telling = next((line for line in reversed(log) if any(word in line for word in _TELLING)), "")
    if not telling:
        return EngineDied("The engine ended unexpectedly.", _AGAIN)
    fault = known_fault(telling, _WORKERS_FAULTS)
    if fault is None:
        hung = tr("it did not answer any more and was ended")
        fault = Fault(hung if telling == HUNG else telling[:300], tr(_AGAIN))
    return EngineDied(
        "The engine ended unexpectedly: {reason}",
        "{advice}",
        reason=sentence(fault.cause),
        advice=fault.advice,
    )


def sentence(text: str) -> str:
    """Return a text that ends as a sentence does."""
    text = text.rstrip()
    return text if text.endswith(("!", "?", "…")) else f"{text.rstrip('.:;, ')}."
