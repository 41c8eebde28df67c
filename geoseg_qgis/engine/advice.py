"""From a worker's words to an error with advice."""

from __future__ import annotations

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


def chunk_error(answer: Failed) -> ChunkError:
    """Return the error of a chunk that failed."""
    kind = OutOfMemory if answer.kind == "memory" else ChunkError
    return kind(answer.error, _ADVICE.get(answer.kind, ""))


def load_error(answer: Failed, settings: EngineSettings) -> GeosegError:
    """Return the error of a model or an engine that does not load."""
    advice = _ADVICE.get(answer.kind, "")
    if answer.kind == "model":
        return ModelError(f"The model in {settings.model} cannot be loaded: {answer.error}.", advice)
    return EngineError(f"The engine does not start: {answer.error}", advice)


def end_error(log: list[str]) -> EngineDied:
    """Return the error of a worker that ended by itself, with the last telling line of its log."""
    telling = [line for line in log if "Error" in line or "error:" in line or "Killed" in line]
    said = f": {telling[-1][:300]}" if telling else "."
    advice = "Often memory ran out; run again, and if it happens again look at the log."
    return EngineDied(f"The engine ended unexpectedly{said}", advice)
