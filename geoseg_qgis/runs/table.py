"""The rows of a folder run while they come, in the order of the files, and how far the run is."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Callable

from geoseg_qgis.core.run.spoken import human_time
from geoseg_qgis.errors import OutputError
from geoseg_qgis.runs.collection import Scene
from geoseg_qgis.runs.index import Index
from geoseg_qgis.runs.row import CANCELLED, SKIPPED, Row
from geoseg_qgis.runs.telling import LOADING_SHARE, Feedback
from geoseg_qgis.texts import tr


class Table:
    """Rows by the number of their scene; belongs to the thread that tells.

    Args:
        scenes: of the run.
        folder: takes the tables on disk.
        columns: of the results' classes or values.
        feedback: hears how far it is.
        on_row: hears each row as soon as it is known.
    """

    def __init__(
        self,
        scenes: Sequence[Scene],
        folder: Path,
        columns: Sequence[str],
        feedback: Feedback,
        on_row: Callable[[Row], None],
    ) -> None:
        self._scenes, self._feedback, self._on_row = scenes, feedback, on_row
        self._index = Index(folder, columns)
        self._rows: dict[int, Row] = {}
        self._start, self._worked = time.monotonic(), 0
        self._told = -1  # files done when that was last said

    def start(self) -> None:
        """The engine is ready: time counts from now."""
        self._start = time.monotonic()

    def put(self, number: int, row: Row) -> None:
        """Take a row; a table on disk that is open elsewhere is tried again later."""
        self._rows[number] = row
        if row.status != SKIPPED:  # these come all together, before any other
            self._worked += 1
            with suppress(OutputError):  # the last writing says so
                self._index.write_sometimes(self.rows)
        self._on_row(row)

    def tell(self, running: Sequence[float]) -> None:
        """Say how far the run is; in words only when a file is done, as QGIS keeps all of them in its log.

        Args:
            running: percent of each file that is being worked on.
        """
        done, total = len(self._rows), len(self._scenes)
        share = (done + sum(running) / 100) / total
        self._feedback.setProgress(LOADING_SHARE + share * (100 - LOADING_SHARE))
        if done == self._told:
            return
        self._told = done
        if not self._worked:
            self._feedback.setProgressText(tr("{done} of {total} files …").format(done=done, total=total))
            return
        left = human_time((time.monotonic() - self._start) / self._worked * (total - done))
        said = tr("{done} of {total} files, {time} to go …")
        self._feedback.setProgressText(said.format(done=done, total=total, time=left))

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows so far, in the order of the files."""
        return tuple(self._rows[number] for number in sorted(self._rows))

    def finish(self, why: str = "") -> tuple[Row, ...]:
        """Write the tables; what was not reached is cancelled.

        Args:
            why: what stopped the run.

        Raises:
            OutputError: a table cannot be written.
        """
        missing = {
            number: Row(scene.name, scene.output, CANCELLED, error=why)
            for number, scene in enumerate(self._scenes)
            if number not in self._rows
        }
        self._rows.update(missing)
        try:
            self._index.write(self.rows)
        finally:  # afterwards: whoever hears the rows may fail, as a pipe does whose reader has left
            for row in missing.values():
                self._on_row(row)
        return self.rows
