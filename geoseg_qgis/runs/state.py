"""What a folder run finished, in a hidden file beside its tables: what the next run need not do again."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, TextIO

from geoseg_qgis.errors import OutputError
from geoseg_qgis.runs.row import Row

NAME = ".geoseg-folder.jsonl"
_VERSION = 1


class FolderState:
    """Finished masks by their name; a line of JSON for each, so that a killed run loses none but the last.

    A context manager that closes the file. A line that is torn or strange counts as none.

    Args:
        folder: of the masks.

    Raises:
        OutputError: the file cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self._path, self._folder = folder / NAME, folder
        self._known: dict[str, dict[str, Any]] = {}
        try:
            self._read()
            self._file: TextIO = self._compacted()
        except OSError as error:
            raise OutputError(f"Cannot write {self._path}: {error}.", "Choose another folder.") from error

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
            self._file.write(_line(key, self._known[key]))
            self._file.flush()
        except OSError as error:
            raise OutputError(f"Cannot write {self._path}: {error}.", "Check the free space.") from error

    def __enter__(self) -> FolderState:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def _read(self) -> None:
        if not self._path.exists():
            return
        for line in self._path.read_text(encoding="utf-8", errors="replace").splitlines():
            try:
                body = json.loads(line)
                if body["version"] == _VERSION:
                    entry = body["entry"]
                    self._known[str(body["output"])] = {k: entry[k] for k in ("identity", "mask", "row")}
            except (ValueError, TypeError, KeyError):
                continue

    def _compacted(self) -> TextIO:
        """Return the file, open for more, with one line for each mask."""
        partial = self._path.with_name(f"{NAME}.partial-{os.getpid()}")
        partial.write_text("".join(_line(*item) for item in self._known.items()), encoding="utf-8")
        partial.replace(self._path)
        return self._path.open("a", encoding="utf-8")

    def _key(self, output: str) -> str:
        return os.path.relpath(output, self._folder)


def _line(output: str, entry: dict[str, Any]) -> str:
    return json.dumps({"version": _VERSION, "output": output, "entry": entry}) + "\n"


def _look(path: str) -> list[int] | None:
    """Return what changes when somebody writes a file; None where there is none."""
    try:
        facts = Path(path).stat()
    except OSError:
        return None
    return [facts.st_size, facts.st_mtime_ns]
