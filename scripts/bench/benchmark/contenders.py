"""Who is timed: each is ready when it is made, and does the whole job once when asked."""

from __future__ import annotations

import contextlib
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from bench_run import run
from benchmark.child import Child
from benchmark.compare import CHUNK, OVERLAP
from benchmark.servers import served
from geoseg_qgis.engine.local import LocalEngine
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import ResolvedModel


@dataclass(frozen=True)
class Job:
    """What everybody does.

    Attributes:
        model: the model.
        raster: path of the raster.
        overlap: of neighbouring windows, pixels.
        settings: of the local engine.
    """

    model: ResolvedModel
    raster: str
    overlap: int
    settings: EngineSettings

    @property
    def target(self) -> str:
        """Where the mask goes."""
        return str(Path(self.raster).with_name("mask.tif"))


@dataclass
class Contender:
    """One way to do the job.

    Attributes:
        name: as the table has it.
        once: does the job; returns the seconds.
        memory: peak of each process so far, MB.
        facts: what it said of itself.
    """

    name: str
    once: Callable[[], float]
    memory: Callable[[], dict[str, float]]
    facts: dict[str, Any] = field(default_factory=dict)


def own_peak_mb() -> float:
    """Return the largest resident memory of this process so far, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


@contextlib.contextmanager
def child(name: str, job: Job, script: str, dtype: str, *more: object) -> Iterator[Contender]:
    """A way that goes on in one process of the engine's Python."""
    settings = job.settings
    arguments = [str(job.model.folder), job.raster, dtype, settings.device, *map(str, more)]
    with Child(settings.python, script, arguments, settings.cache) as process:
        yield Contender(name, process.seconds, lambda: {"process": process.peak_mb}, process.facts)


@contextlib.contextmanager
def warm(name: str, job: Job, **changes: Any) -> Iterator[Contender]:
    """A whole run on an engine that is loaded; changes as of `configurations`."""
    chunk, overlap = changes.pop(CHUNK, 0), changes.pop(OVERLAP, job.overlap)
    with LocalEngine(replace(job.settings, **changes)) as engine:
        engine.wait_until_loaded()
        facts: dict[str, Any] = {"dtype": engine.loaded.dtype, "device": engine.loaded.device}
        facts["versions"] = engine.loaded.versions

        def once() -> float:
            seconds, summary = run(engine, job.model, job.raster, job.target, overlap, chunk=chunk)
            facts["stages"] = {name: round(value, 2) for name, value in asdict(summary.seconds).items()}
            return seconds

        once()
        yield Contender(name, once, lambda: {"plugin": own_peak_mb(), "engine": engine.peak_rss_mb}, facts)


@contextlib.contextmanager
def cold(name: str, job: Job) -> Iterator[Contender]:
    """A whole run that starts its engine."""
    peak = [0.0]

    def once() -> float:
        start = time.perf_counter()
        with LocalEngine(job.settings) as engine:
            engine.wait_until_loaded()
            run(engine, job.model, job.raster, job.target, job.overlap)
            peak[0] = max(peak[0], engine.peak_rss_mb)
            return time.perf_counter() - start

    yield Contender(name, once, lambda: {"plugin": own_peak_mb(), "engine": peak[0]})


@contextlib.contextmanager
def server(name: str, job: Job) -> Iterator[Contender]:
    """A whole run on a server of this machine, which gets the chunks over HTTP."""
    with served(job.model, job.settings) as (engine, memory):
        engine.wait_until_loaded()
        once = lambda: run(engine, job.model, job.raster, job.target, job.overlap)[0]  # noqa: E731
        once()
        yield Contender(name, once, lambda: {"plugin": own_peak_mb(), "server": memory()})
