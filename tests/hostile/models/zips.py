"""Zip files record by record, for what Python's zipfile would not write."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A file in an archive.

    Attributes:
        name, data: of it, stored as they are.
        flags: 1 for encrypted, 0x800 for a name in UTF-8.
        offset: where the directory says that it lies; None for where it does.
    """

    name: bytes
    data: bytes
    flags: int = 0
    offset: int | None = None

    @property
    def _facts(self) -> bytes:
        facts = (20, self.flags, 0, 0, 33, zlib.crc32(self.data), len(self.data), len(self.data))
        return struct.pack("<5H3L", *facts) + struct.pack("<2H", len(self.name), 0)

    @property
    def local(self) -> bytes:
        """The record before the data, and the data."""
        return b"PK\3\4" + self._facts + self.name + self.data

    def central(self, offset: int) -> bytes:
        """The record in the directory."""
        said = offset if self.offset is None else self.offset
        return b"PK\1\2\x14\0" + self._facts + struct.pack("<3H2L", 0, 0, 0, 0, said) + self.name


def directory(parts: Sequence[Part], places: dict[Part, int]) -> bytes:
    """The directory of some parts, which lie at these places."""
    return b"".join(part.central(places[part]) for part in parts)


def end(count: int, length: int, start: int, comment: bytes = b"") -> bytes:
    """The last record."""
    count = min(count, 0xFFFF)
    return b"PK\5\6" + struct.pack("<4H2LH", 0, 0, count, count, length, start, len(comment)) + comment


def end64(count: int, length: int, start: int) -> bytes:
    """The record before it in large archives."""
    return b"PK\6\6" + struct.pack("<Q2H2L4Q", 44, 45, 45, 0, 0, count, count, length, start)


def locator(end64_at: int) -> bytes:
    """The record between the two, which says where the one before lies."""
    return b"PK\6\7" + struct.pack("<LQL", 0, end64_at, 1)


def archive(*parts: Part, comment: bytes = b"", length: int | None = None) -> bytes:
    """A whole file; `length` of the directory may be a lie."""
    data, places = laid_out(parts)
    listed = directory(parts, places)
    said = len(listed) if length is None else length
    return data + listed + end(len(parts), said, len(data), comment)


def laid_out(parts: Sequence[Part]) -> tuple[bytes, dict[Part, int]]:
    """The parts one after the other, and where each begins."""
    places, position = dict[Part, int](), 0
    for part in parts:
        places[part] = position
        position += len(part.local)
    return b"".join(part.local for part in parts), places


def two_directories(common: Part, for_python: Part, for_torch: Part) -> bytes:
    """An archive in which Python reads one directory and torch another.

    Python takes the large end record that lies before the locator, torch the one that the locator points at.
    """
    data, places = laid_out([common, for_torch, for_python])
    torch_start = len(data)
    data += directory([common, for_torch], places)
    torch_end = len(data)
    data += end64(2, torch_end - torch_start, torch_start)
    python_start = len(data)
    listed = directory([common, for_python], places)
    data += listed + end64(2, len(listed), python_start)
    return data + locator(torch_end) + end(2, len(listed), python_start)
