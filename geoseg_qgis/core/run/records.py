"""How a journal lies on disk: a header, and a record for each finished piece. No byte of it is trusted."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping
from typing import BinaryIO

import numpy as np

from geoseg_qgis.core.window import Window

MAGIC = b"geoseg journal 1\n"
MOST_PIXELS = 16 * 1024 * 1024
"""Pixels of one record, at most; a larger piece goes into several."""

_HEADER = struct.Struct("<III")  # bytes of the JSON text, its CRC-32, the CRC-32 of what is before
_LONGEST = 256 * 1024  # bytes of JSON
_RECORD = struct.Struct("<4s5II")  # mark, col, row, width, height, bytes that follow; CRC-32 of all
_MARK = b"done"
_FASTEST = 1  # zlib's level: four times as fast as the usual one; the journal is soon gone


def header(facts: Mapping[str, str]) -> bytes:
    """Return the first bytes of a journal."""
    text = json.dumps(dict(facts), sort_keys=True).encode("utf-8")
    if len(text) > _LONGEST:
        raise ValueError(f"a journal's header holds {_LONGEST} bytes, not {len(text)}")
    head = MAGIC + struct.pack("<II", len(text), zlib.crc32(text))
    return head + struct.pack("<I", zlib.crc32(head)) + text


def read_header(file: BinaryIO) -> dict[str, str] | None:
    """Return what ``header`` was given, with the file behind it; None where it is damaged."""
    head = file.read(len(MAGIC) + _HEADER.size)
    if len(head) < len(MAGIC) + _HEADER.size or not head.startswith(MAGIC):
        return None
    length, check, head_check = _HEADER.unpack(head[len(MAGIC) :])
    if zlib.crc32(head[:-4]) != head_check or length > _LONGEST:
        return None
    text = file.read(length)
    try:
        facts = json.loads(text) if zlib.crc32(text) == check else None
    except (ValueError, RecursionError):
        return None
    plain = isinstance(facts, dict) and all(isinstance(value, str) for value in facts.values())
    return facts if plain else None


def record(window: Window, ids: np.ndarray) -> bytes:
    """Return the record of a finished piece: uint8 (h, w), at most ``MOST_PIXELS``."""
    packed = zlib.compress(np.ascontiguousarray(ids), _FASTEST)
    fields = (_MARK, window.col, window.row, window.width, window.height, len(packed))
    return _RECORD.pack(*fields, _check(fields, packed)) + packed


def read_record(file: BinaryIO, width: int, height: int) -> tuple[Window, bytes] | None:
    """Return the window and the packed class ids of the record at the file's position.

    None at the end, and where the record is cut off, damaged or impossible on a grid of width × height.
    """
    head = file.read(_RECORD.size)
    if len(head) < _RECORD.size:
        return None
    *fields, check = _RECORD.unpack(head)
    mark, col, row, across, down, length = fields
    possible = across > 0 and down > 0 and col + across <= width and row + down <= height
    # No more is read than so many pixels can need, whatever the file says: zlib adds less than 1 % and 64.
    if mark != _MARK or not possible or across * down > MOST_PIXELS or length > across * down * 1.01 + 64:
        return None
    packed = file.read(length)
    if len(packed) < length or _check(tuple(fields), packed) != check:
        return None
    return Window(col, row, across, down), packed


def unpack(window: Window, packed: bytes) -> np.ndarray | None:
    """Return class ids, uint8 (h, w); None where they are not as many as the window has pixels."""
    size = window.width * window.height
    unpacker = zlib.decompressobj()
    try:
        ids = unpacker.decompress(packed, size + 1)  # never more, however much is packed
    except zlib.error:
        return None
    if len(ids) != size:
        return None
    return np.frombuffer(ids, np.uint8).reshape(window.height, window.width)


def _check(fields: tuple[object, ...], packed: bytes) -> int:
    return zlib.crc32(packed, zlib.crc32(struct.pack("<4s5I", *fields)))
