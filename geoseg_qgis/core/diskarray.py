"""Arrays that grow on disk and are mapped into memory, for tables of any length."""

from __future__ import annotations

from types import TracebackType

import numpy as np

from geoseg_qgis.core.temporary import TemporaryFile

_ZEROS = bytes(1 << 20)


class DiskArrays:
    """Arrays in nameless files of one folder; a context manager that lets go of them.

    What is mapped can be taken back by the system where memory is short, since it lies in files.

    Args:
        folder: for temporary files; empty for the system's.
    """

    def __init__(self, folder: str = "") -> None:
        self._folder = folder
        self._files: list[DiskArray] = []

    def growing(self, dtype: type) -> DiskArray:
        """Return an array without entries, to append to."""
        self._files.append(DiskArray(self._folder, dtype))
        return self._files[-1]

    def zeros(self, length: int, dtype: type) -> np.ndarray:
        """Return a mapped array of zeros."""
        new = self.growing(dtype)
        new.append_zeros(length)
        return new.mapped()

    def close(self) -> None:
        """Let go of the files, each of which goes with the last array that is mapped from it."""
        for file in self._files:
            file.close()

    def __enter__(self) -> DiskArrays:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class DiskArray:
    """One array of `DiskArrays`."""

    def __init__(self, folder: str, dtype: type) -> None:
        self._dtype: np.dtype = np.dtype(dtype)
        self._file = TemporaryFile(folder)
        self._bytes = 0

    def append(self, values: np.ndarray) -> None:
        """Add entries at the end; raises OutputError where the disk is full."""
        self._write(memoryview(np.ascontiguousarray(values, self._dtype)).cast("B"))

    def append_zeros(self, length: int) -> None:
        """Add zeros. They are written: a mapped file with holes ends the process where the disk is full."""
        left = length * self._dtype.itemsize
        while left:
            piece = min(left, len(_ZEROS))
            self._write(memoryview(_ZEROS)[:piece])
            left -= piece

    def mapped(self) -> np.ndarray:
        """Return all entries; what is written into them is in the file."""
        if not self._bytes:
            return np.empty(0, self._dtype)
        return np.memmap(self._file.file, self._dtype, "r+")

    def close(self) -> None:
        """Let go of the file, which goes with the last array that is mapped from it."""
        self._file.close()

    def _write(self, piece: memoryview) -> None:
        self._file.write(piece)
        self._bytes += len(piece)
