"""Several files at once on one engine: one is opened, one finished, while the engine works on others."""

from __future__ import annotations

import threading
import traceback
from collections import deque
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import replace

from geoseg_qgis.core.rasters.reading import open_raster, values_type
from geoseg_qgis.errors import Cancelled, ChunkError, EngineError, GeosegError, RasterError
from geoseg_qgis.runs.collection import Scene
from geoseg_qgis.runs.ear import Ear
from geoseg_qgis.runs.engines import Engines
from geoseg_qgis.runs.hold import Hold
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.row import FAILED, Row, done_row
from geoseg_qgis.runs.segment import segment
from geoseg_qgis.runs.state import FolderState
from geoseg_qgis.runs.table import Table
from geoseg_qgis.runs.telling import Feedback
from geoseg_qgis.runs.unchanged import Identities

FILES_AT_ONCE = 4
"""Of small files, at least: enough to keep the engine fed. Memory is that of so many runs."""
MOST_AT_ONCE = 64
"""Of small files, whose windows together fill the large batches of a GPU: one in it, one on its way."""
LARGE = 64 * 2**20
"""Bytes of a scene's values from which two runs at once are enough, and memory counts."""
LARGE_AT_ONCE = 2
_POLL = 0.1  # seconds between two looks at Cancel and at the engine

_Work = tuple[str, Row]


class Lanes:
    """Runs scenes in a few threads, in their order; belongs to the thread that tells.

    Args:
        request: model and parameters.
        engines: what every run takes.
        scenes: all of the run.
        identities: what masks follow from.
        state: remembers what is finished.
        table: takes the rows.
        feedback: hears what happens, and may cancel.
        details: tell also what was decided for each file.
    """

    def __init__(
        self,
        request: SegmentRequest,
        engines: Engines,
        scenes: Sequence[Scene],
        identities: Identities,
        state: FolderState,
        table: Table,
        feedback: Feedback,
        details: bool,
    ) -> None:
        self._request, self._engines = request, engines
        self._scenes, self._identities = scenes, identities
        self._state, self._table, self._feedback = state, table, feedback
        self._stop, self._details = threading.Event(), details
        self._ears: dict[int, Ear] = {}
        self._told: set[str] = set()
        self._suspects: list[int] = []

    def run(self, todo: Sequence[int], hold: Hold, batch: int) -> None:
        """Do scenes; those beside which the engine died twice are done again at the end, one at a time.

        Args:
            todo: their numbers.
            hold: of the engines.
            batch: windows that these take in one forward.

        Raises:
            Cancelled: feedback was cancelled.
            GeosegError: no file can survive it.
        """
        self._run(todo, hold, max(FILES_AT_ONCE, min(MOST_AT_ONCE, 2 * batch)))
        suspects, self._suspects = self._suspects, []
        for number in sorted(suspects):
            self._run([number], hold, 1)

    def _run(self, todo: Sequence[int], hold: Hold, at_once: int) -> None:
        waiting = deque(todo)
        running: dict[Future[_Work], int] = {}
        large: dict[int, bool] = {}

        def has_room() -> bool:
            next_one = waiting[0]
            if next_one not in large:
                large[next_one] = is_large(self._scenes[next_one])
            few = any(large[number] for number in (next_one, *running.values()))
            return len(running) < (min(at_once, LARGE_AT_ONCE) if few else at_once)

        with ThreadPoolExecutor(at_once, "geoseg-file") as threads:
            try:
                while waiting or running:
                    while waiting and has_room():
                        number = waiting.popleft()
                        running[threads.submit(self._one, number)] = number
                    finished, _ = wait(running, _POLL, FIRST_COMPLETED)
                    self._tell()
                    for future in finished:
                        self._take(running.pop(future), future, hold, alone=at_once == 1)
                    if self._feedback.isCanceled():
                        raise Cancelled
                    hold.follow()
            except BaseException:
                self._stop.set()
                self._take_finished(running, hold)
                raise

    def _one(self, number: int) -> _Work:
        """Run one scene, in a thread of its own."""
        scene = self._scenes[number]
        if scene.problem:
            raise RasterError("{reason}", reason=scene.problem)
        ear = self._ears[number] = Ear(self._stop, self._details)
        identity = self._identities.of(scene)
        layers = tuple(map(InputRaster.of, scene.inputs))
        outcome = segment(replace(self._request, layers=layers), scene.output, ear, engines=self._engines)
        return identity, done_row(scene.name, scene.output, outcome)

    def _take(self, number: int, future: Future[_Work], hold: Hold, alone: bool) -> None:
        """Make a row of what became of a scene."""
        scene, error = self._scenes[number], future.exception()
        self._tell_of(number, self._ears.pop(number, None))
        if error is None:
            identity, row = future.result()
            self._state.add(identity, row)
            self._table.put(number, row)
            hold.finished_one()
        elif isinstance(error, Cancelled):
            return
        elif isinstance(error, EngineError) and not isinstance(error, ChunkError) and not alone:
            self._suspects.append(number)
            hold.failed_one(error)
        else:
            if not isinstance(error, GeosegError):  # a fault of ours, which must not stop the others
                self._feedback.pushDebugInfo(
                    "".join(traceback.format_exception(None, error, error.__traceback__))
                )
            sentence = str(error) if isinstance(error, GeosegError) else f"{type(error).__name__}: {error}"
            self._table.put(number, Row(scene.name, scene.output, FAILED, error=sentence))

    def _take_finished(self, running: dict[Future[_Work], int], hold: Hold) -> None:
        """Wait for what runs to stop, and keep what was finished all the same."""
        wait(running)
        for future, number in running.items():
            if future.exception() is None:
                with suppress(GeosegError, OSError):  # what stopped the run says more
                    self._take(number, future, hold, alone=True)

    def _tell(self) -> None:
        for number, ear in list(self._ears.items()):
            self._tell_of(number, ear)
        self._table.tell([ear.percent for ear in list(self._ears.values())])

    def _tell_of(self, number: int, ear: Ear | None) -> None:
        """Tell what a run said; a warning that many share is told once."""
        title = self._scenes[number].title
        while ear is not None and ear.infos:
            self._feedback.pushInfo(f"{title}: {ear.infos.popleft()}")
        while ear is not None and ear.warnings:
            warning = ear.warnings.popleft()
            if warning not in self._told:
                self._told.add(warning)
                self._feedback.pushWarning(f"{title}: {warning}")


def is_large(scene: Scene) -> bool:
    """Whether a scene's values take so much that few runs at once are enough; its files say little of that.

    What cannot be opened is not: its run says why.
    """
    total = 0
    for path in scene.inputs:
        with suppress(RasterError, UnicodeEncodeError):
            dataset = open_raster(path)
            values = dataset.RasterXSize * dataset.RasterYSize * dataset.RasterCount
            total += values * values_type(dataset, 1).itemsize
    return total > LARGE
