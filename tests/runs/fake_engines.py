"""Engines without a worker: what a run takes where a test chooses them."""

from __future__ import annotations

from collections import deque

from geoseg_qgis.worker.geoseg_worker.messages import Loaded

from ..core.fake_engine import FakeSegmenter


class FakeEngine(FakeSegmenter):
    """A segmenter that loads at once."""

    warm, batch, in_flight = False, 0, 2
    peak_rss_mb = peak_gpu_mb = 0.0

    def __init__(self, **how) -> None:
        super().__init__(**how)
        self.told: deque[str] = deque()

    def wait_until_loaded(self, cancelled, on_stage) -> Loaded:
        on_stage("import nothing")
        return Loaded("cpu", "float32", 4, 0.1, {}, {"fake": "1"})

    def log(self) -> list[str]:
        return ["the engine's log"]

    def __enter__(self) -> FakeEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown()


class FakeEngines:
    """One such engine for each run.

    Args:
        how: as of `FakeSegmenter`.
    """

    name, note, opening, workers, folder, is_shared = "cpu", "A fake.", "It starts.", 1, "", False
    devices = ("cpu",)

    def __init__(self, **how) -> None:
        self._how, self.opened = how, []

    def warning(self) -> str:
        return ""

    def open(self) -> FakeEngine:
        self.opened.append(FakeEngine(**self._how))
        return self.opened[-1]
