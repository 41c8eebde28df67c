"""What a folder run finished, in a hidden file beside its tables: what the next run need not do again."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from geoseg_qgis.core.run.ownfile import lock_own, open_own
from geoseg_qgis.errors import OutputError
from geoseg_qgis.runs.row import Row

NAME = ".geoseg-folder.jsonl"
_VERSION = 1


class FolderState:
    """Finished masks by their name; a line of JSON for each, so that a killed run loses none but the last.

    A context manager that closes the file. A line that is torn or strange counts as none. One run at a time
    has the file, and with it the folder: two would write the same masks and tables.

    Args:
        folder: of the masks.

    Raises:
        OutputError: the file cannot be written, or another run has it.
    """

    def __init__(self, folder: Path) -> None:
        self._path, self._folder = folder / NAME, folder
        self._known: dict[str, dict[str, Any]] = {}
        try:
            self._file = open_own(self._path, b"")
        except OSError as error:
            raise self._cannot_write(error) from error
        try:
            if not lock_own(self._file, self._path):
                raise OutputError(
                    "Another run writes to {output} now: it has {path}.",
                    "Wait for it, or choose another folder.",
                    output=folder,
                    path=self._path,
                )
            self._read()
            self._compact()
        except BaseException as error:
            self._file.close()
            if isinstance(error, OSError):
                raise self._cannot_write(error) from error
            raise

    def row(self, output: str, identity: str) -> Row | None:
        """Return the row of a mask that is there as it was written, from the same inputs; else None."""
        entry = self._known.get(self._key(output))
        if entry is None or entry["identity"] != identity or entry["mask"] != _look(output):
            return None
        try:
            return Row.from_json(entry["row"])
        except (TypeError, KeyError, ValueError):
            return None

    def knows(self, output: str) -> bool:
        """Whether a mask may be done."""
        return self._key(output) in self._known

    def add(self, identity: str, row: Row) -> None:
        """Remember a finished mask, at once.

        Raises:
            OutputError: the disk is full.
        """
        key = self._key(row.output)
        self._known[key] = {"identity": identity, "mask": _look(row.output), "row": row.as_json()}
        try:
            self._write(_line(key, self._known[key]))
        except OSError as error:
            raise self._cannot_write(error) from error

    def __enter__(self) -> FolderState:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def _read(self) -> None:
        self._file.seek(0)
        for line in self._file.read().decode("utf-8", "replace").splitlines():
            try:
                body = json.loads(line)
                if body["version"] == _VERSION:
                    entry = body["entry"]
                    self._known[str(body["output"])] = {k: entry[k] for k in ("identity", "mask", "row")}
            except (ValueError, TypeError, KeyError):
                continue

    def _compact(self) -> None:
        """Leave one line for each mask.

        Lines are written over the older ones, which are cut off afterwards: what a crash in between leaves
        of them is looked at like any other line.
        """
        self._file.seek(0)
        self._write(b"".join(_line(*item) for item in self._known.items()))
        self._file.truncate()

    def _write(self, block: bytes) -> None:
        view = memoryview(block)
        while view:  # the file has no buffer, and may take a part
            view = view[self._file.write(view) :]

    def _cannot_write(self, error: OSError) -> OutputError:
        return OutputError(
            "Cannot write {path}: {reason}.",
            "Check the free space, or choose another folder.",
            path=self._path,
            reason=error,
        )

    def _key(self, output: str) -> str:
        return os.path.relpath(output, self._folder)


def _line(output: str, entry: dict[str, Any]) -> bytes:
    return json.dumps({"version": _VERSION, "output": output, "entry": entry}).encode("ascii") + b"\n"


def _look(path: str) -> list[int] | None:
    """Return what changes when somebody writes a file; None where there is none."""
    try:
        facts = Path(path).stat()
    except OSError:
        return None
    return [facts.st_size, facts.st_mtime_ns]
