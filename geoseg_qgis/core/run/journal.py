"""What a run has finished, beside its output: a run that was stopped goes on where it was."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from geoseg_qgis.core.run import records
from geoseg_qgis.core.run.coverage import Coverage
from geoseg_qgis.core.run.journalfacts import CHANGED, NEW, RESUMED, changes, facts_of, note_on
from geoseg_qgis.core.run.ownfile import lock_own, open_own
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import mark

_MOST_RECORDS = 500_000  # some 20 MB to look them up; what comes later is only not remembered
_ADVICE = mark("Check the free space and the permissions of the folder, or switch RESUME off.")


class Journal:
    """A hidden file beside the output that remembers finished pieces; one run at a time may have it.

    Every piece is with the operating system when ``add`` returns, so that a killed process loses at most the
    piece it was writing. A damaged end is cut off; those pieces are not finished, that is all.

    Attributes:
        path: the file.
        state: ``new``; ``resumed`` where an earlier run had the same identity; ``changed`` where it had
            another, or its journal is damaged from the start: then nothing of it is taken.
        changed: what changed: keys of the identity, and ``size`` of the raster; empty for damage.
        note: a sentence on that for the log.
    """

    def __init__(
        self, file: BinaryIO, path: Path, identity: Mapping[str, Any], width: int, height: int
    ) -> None:
        self.path = path
        self.changed: tuple[str, ...] = ()
        self._file = file
        self._size = (width, height)
        self._done = Coverage()
        self._first = self._found = self._end = 0  # bytes: first record, end of an earlier run's, end
        facts = facts_of(identity, width, height)
        self.state = self._compare(facts)
        if self.state == RESUMED:
            self._scan()
        else:
            self._start(facts)
        self.note = note_on(self.state, self.changed, self._done.rectangles)

    @classmethod
    def open(cls, final: Path, identity: Mapping[str, Any], width: int, height: int) -> Journal:
        """Open the journal of an output, or start one.

        Args:
            final: the output's final name, in an existing folder.
            identity: all that the result depends on, by names that people know; values that JSON holds.
            width: columns of the grid that windows refer to.
            height: its rows.

        Raises:
            OutputError: another run has it, it cannot be written, or what has its name is no journal.
        """
        path = _path(final)
        file = None
        try:
            file = open_own(path, records.MAGIC)
            if not lock_own(file, path):
                raise OutputError(
                    "Another run writes to {output} now: it has {path}.",
                    "Wait for it, or choose another output.",
                    output=final,
                    path=path,
                )
            return cls(file, path, identity, width, height)
        except BaseException as error:
            if file is not None:
                file.close()
            if isinstance(error, OSError):
                raise _cannot_write(path, error) from error
            raise

    def finished(self) -> Iterator[tuple[Window, np.ndarray]]:
        """Yield the pieces that the earlier run finished: window, and class ids uint8 (h, w), read-only.

        One piece is in memory at a time. Pieces may overlap: the later one counts.

        Raises:
            OutputError: the journal was made by somebody to look whole and is not, or cannot be read.
        """
        at = self._first
        while at < self._found:
            self._file.seek(at)
            found = records.read_record(self._file, *self._size)
            at = self._file.tell()
            ids = records.unpack(*found) if found else None
            if found is None or ids is None:
                raise self.damaged()
            yield found[0], ids

    def damaged(self) -> OutputError:
        """Return the error for what no run of ours wrote."""
        return OutputError("The journal {path} is damaged.", "Remove it, and run again.", path=self.path)

    def covers(self, window: Window) -> bool:
        """Whether every pixel of a window is in what was finished, by this run or an earlier one."""
        return self._done.covers(window)

    def add(self, window: Window, ids: np.ndarray) -> None:
        """Remember a finished piece: class ids, uint8 (h, w), at a window of the grid.

        Raises:
            OutputError: the disk is full; what was there before stays as it is.
        """
        if ids.dtype != np.uint8 or ids.shape != (window.height, window.width):
            raise ValueError(f"{ids.dtype} {ids.shape} for {window}")
        rows = max(1, records.MOST_PIXELS // window.width)
        for top in range(0, window.height, rows):
            part = ids[top : top + rows]
            piece = Window(window.col, window.row + top, window.width, len(part))
            if self._done.rectangles < _MOST_RECORDS:
                self._append(records.record(piece, part))
                self._done.add(piece)

    def close(self) -> None:
        """Leave the journal for the next run; harmless the second time."""
        self._file.close()

    def remove(self) -> None:
        """Remove the journal: the output is complete."""
        if os.name == "nt":
            self.close()  # an open file cannot be removed there
        with contextlib.suppress(OSError):
            self.path.unlink()
        self.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _compare(self, facts: Mapping[str, str]) -> str:
        if self._file.seek(0, os.SEEK_END) == 0:
            return NEW
        self._file.seek(0)
        before = records.read_header(self._file)
        if before == facts:
            return RESUMED
        self.changed = changes(before, facts)
        return CHANGED

    def _start(self, facts: Mapping[str, str]) -> None:
        self._file.truncate(0)
        self._append(records.header(facts))
        self._first = self._found = self._end

    def _scan(self) -> None:
        self._first = self._end = self._file.tell()
        while self._done.rectangles < _MOST_RECORDS:
            found = records.read_record(self._file, *self._size)
            if found is None:
                break
            self._done.add(found[0])
            self._end = self._file.tell()
        self._file.truncate(self._end)
        self._found = self._end

    def _append(self, block: bytes) -> None:
        try:
            self._file.seek(self._end)
            view = memoryview(block)
            while view:
                view = view[self._file.write(view) :]
        except OSError as error:
            with contextlib.suppress(OSError):
                self._file.truncate(self._end)
            raise _cannot_write(self.path, error) from error
        self._end += len(block)


def discard_journal(final: Path) -> None:
    """Remove what an earlier run left for an output that is complete now, unless a run has it."""
    path = _path(final)
    if not path.exists():
        return
    with contextlib.suppress(OSError, OutputError), open_own(path, records.MAGIC) as file:
        if lock_own(file, path):
            if os.name == "nt":
                file.close()  # an open file cannot be removed there
            path.unlink()


def _path(final: Path) -> Path:
    return final.with_name(f".{final.name}.resume")


def _cannot_write(path: Path, error: OSError) -> OutputError:
    return OutputError(
        "Cannot write the journal {path}: {reason}.", _ADVICE, path=path, reason=error.strerror or error
    )
