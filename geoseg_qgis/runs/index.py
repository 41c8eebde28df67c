"""The tables of a folder run, ``geoseg_index.csv`` and ``.gpkg``: true whatever ends the run."""

from __future__ import annotations

import csv
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from geoseg_qgis.core.csvcells import as_cell
from geoseg_qgis.core.vector.geopackage import write_geopackage
from geoseg_qgis.errors import OutputError
from geoseg_qgis.runs.footprint import wkt
from geoseg_qgis.runs.row import Row

CSV, GEOPACKAGE = "geoseg_index.csv", "geoseg_index.gpkg"
_EVERY = 5.0  # seconds between two writings, at least
_SHARE = 20  # times as long as a writing took there is none

_BEFORE = [("input", str), ("output", str), ("status", str), ("seconds", float), ("windows", int)]
_COLUMNS = [*_BEFORE, ("valid_pixels", int), ("unit", str)]


class Index:
    """The two tables in a folder; each writing replaces them at once.

    Args:
        folder: takes the files.
        classes: column of each class.
    """

    def __init__(self, folder: Path, classes: Sequence[str]) -> None:
        self.csv, self.geopackage = folder / CSV, folder / GEOPACKAGE
        self._classes = tuple(classes)
        self._next = 0.0

    def write_sometimes(self, rows: Sequence[Row]) -> None:
        """Write the tables, if that is some time ago; raises as ``write`` does."""
        if time.monotonic() >= self._next:
            self.write(rows)

    def write(self, rows: Sequence[Row]) -> None:
        """Write the tables.

        Raises:
            OutputError: the disk is full, or a table is open in a program that locks it.
        """
        start = time.monotonic()
        self._replace(self.csv, lambda partial: self._write_csv(partial, rows))
        self._replace(self.geopackage, lambda partial: self._write_geopackage(partial, rows))
        end = time.monotonic()
        self._next = end + max(_EVERY, _SHARE * (end - start))

    def _replace(self, final: Path, write: Any) -> None:
        partial = final.with_name(f".{final.stem}.partial-{os.getpid()}{final.suffix}")
        try:
            partial.unlink(missing_ok=True)
            write(partial)
            partial.replace(final)
        except (OSError, OutputError) as error:
            raise OutputError(
                "Cannot write {path}: {reason}.",
                "Close it where it is open, check the free space, or choose another folder.",
                path=final,
                reason=_reason(error),
            ) from error
        finally:
            with suppress(OSError):
                partial.unlink()

    def _write_csv(self, path: Path, rows: Sequence[Row]) -> None:
        names = [name for name, _ in _COLUMNS]
        with path.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow([*names, *self._classes, "error", "footprint"])
            for row in rows:
                source, output, *numbers, error = self._values(row)
                paths = map(_no_formula, (source, output))
                table.writerow([*paths, *numbers, as_cell(error), wkt(row.footprint)])

    def _write_geopackage(self, path: Path, rows: Sequence[Row]) -> None:
        columns = [*_COLUMNS, *((name, float) for name in self._classes), ("error", str)]
        write_geopackage(path, columns, [(wkt(row.footprint), self._values(row)) for row in rows])

    def _values(self, row: Row) -> list[Any]:
        own = [getattr(row, name) for name, _ in _COLUMNS]
        return [_in_utf8(v) for v in (*own, *(row.classes.get(name) for name in self._classes), row.error)]


def _reason(error: OSError | OutputError) -> object:
    """Return what stands within a sentence that has its own advice."""
    return error.message.rstrip(".") if isinstance(error, OutputError) else error.strerror or error


def _in_utf8(value: Any) -> Any:
    """Return a text as UTF-8 holds it, as names of files need not be; anything else as it is."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value


def _no_formula(path: str) -> str:
    """Return a path that a spreadsheet does not take for a formula; it leads to the same file."""
    return f"{os.curdir}{os.sep}{path}" if path.startswith(("=", "+", "-", "@")) else path
