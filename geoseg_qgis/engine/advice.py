"""From a worker's words to an error with advice."""

from __future__ import annotations

from geoseg_qgis.engine.faults import known_fault
from geoseg_qgis.engine.process import UNREADABLE
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import ChunkError, EngineDied, EngineError, GeosegError, ModelError, OutOfMemory
from geoseg_qgis.worker.geoseg_worker.messages import Failed

_ADVICE = {
    "device": "Choose another device, or install the engine that fits this machine.",
    "memory": "Close other programs, or use fewer windows in one forward (max_num_seqs).",
    "environment": "The engine's environment is not complete: install the engine again.",
    "model": "Check that the weights belong to this config.json.",
    "bug": "This is a bug of the plugin: please report it with the log.",
}
_OWN_ENVIRONMENT = (
    "Install what is missing into that Python; Check the engine (geoseg:checkengine) looks again."
)
_WORKERS_FAULTS = ("gpu", "memory", "environment", "disk")
"""Kinds of what may stop a worker; it speaks to no package index."""
_TELLING = ("Error", "error:", "Killed", "No module named")


def chunk_error(answer: Failed) -> ChunkError:
    """Return the error of a chunk that failed."""
    kind = OutOfMemory if answer.kind == "memory" else ChunkError
    return kind(sentence(answer.error), _ADVICE.get(answer.kind, ""))


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
            sentence(f"The model in {settings.model} cannot be loaded: {said}"), _ADVICE["model"]
        )
    is_own = kind == "environment" and not settings.cache  # which the installed engine alone has
    advice = _OWN_ENVIRONMENT if is_own else _ADVICE.get(kind, fault.advice if fault else "")
    return EngineError(sentence(f"The engine does not start: {said}"), advice)


def protocol_error(what: str) -> EngineError:
    """Return the error of a worker that belongs to another version of the plugin."""
    return EngineError(
        sentence(f"The worker does not fit this version of the plugin: {what}"),
        "Install its package again into the engine's Python: pip install geoseg_qgis/worker.",
    )


def end_error(log: list[str]) -> EngineError:
    """Return the error of a worker that ended by itself, with what of its log tells why."""
    unreadable = next((line for line in log if line.startswith(UNREADABLE)), "")
    if unreadable:
        return protocol_error(unreadable[:300])
    telling = next((line for line in reversed(log) if any(word in line for word in _TELLING)), "")
    fault = known_fault(telling, _WORKERS_FAULTS)
    if fault is not None:
        return EngineDied(sentence(f"The engine ended unexpectedly: {fault.cause}"), fault.advice)
    said = f": {telling[:300]}" if telling else ""
    advice = "Often memory ran out; run again, and if it happens again look at the log."
    return EngineDied(sentence(f"The engine ended unexpectedly{said}"), advice)


def sentence(text: str) -> str:
    """Return a text that ends as a sentence does."""
    text = text.rstrip()
    return text if text.endswith(("!", "?", "…")) else f"{text.rstrip('.:;, ')}."
