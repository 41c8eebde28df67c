"""Makes sure that Python and torch read the same directory of a zip file.

Python looks for it by where the records lie, torch by the offsets that stand in them, so that a file can be
made which shows one pickle to a check and another to torch. In what torch.save writes both are the same.
"""

from __future__ import annotations

import zipfile
from typing import BinaryIO

MAX_DIRECTORY = 4 * 1024 * 1024  # bytes; zipfile reads as many as the file says
_END, _LOCATOR, _END64 = 22, 20, 56  # bytes of the records at the end of a zip file


def check_directory(file: BinaryIO) -> None:
    """Raise BadZipFile where a zip file is not laid out as torch.save does it.

    The directory must end where the records begin, lie where they say, and be followed by them alone.
    """
    size = file.seek(0, 2)
    tail_size = min(size, _END + _LOCATOR + _END64)
    file.seek(size - tail_size)
    tail = file.read(tail_size)
    end, locator, end64 = tail[-_END:], tail[-_END - _LOCATOR : -_END], tail[: -_END - _LOCATOR]
    if end[:4] != b"PK\5\6" or end[20:] != b"\0\0":
        raise zipfile.BadZipFile("no directory at the end")
    length, start, records = _number(end[12:16]), _number(end[16:20]), _END
    if locator[:4] == b"PK\6\7":
        records = tail_size
        if end64[:4] != b"PK\6\6" or _number(locator[8:16]) != size - records:
            raise zipfile.BadZipFile("the directory's record is elsewhere")
        length, start = _number(end64[40:48]), _number(end64[48:56])
    file.seek(0)
    if file.read(4) != b"PK\3\4" or start + length != size - records or length > MAX_DIRECTORY:
        raise zipfile.BadZipFile("the directory is elsewhere")


def _number(field: bytes) -> int:
    return int.from_bytes(field, "little")
