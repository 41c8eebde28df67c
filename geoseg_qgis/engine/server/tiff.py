"""The first lines of a TIFF: how large it is and what it holds, read without GDAL."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

from geoseg_qgis.texts import mark, tr

_WIDTH, _HEIGHT, _BITS, _SAMPLES, _FORMAT = 256, 257, 258, 277, 339
_TILE_WIDTH, _TILE_HEIGHT = 322, 323
_TYPES = {1: "B", 3: "H", 4: "I", 16: "Q"}
_MAX_ENTRIES = 1000
_NO_TIFF = mark("this is no TIFF, or a damaged one")


@dataclass(frozen=True)
class TiffHeader:
    """Width and height in pixels, bands, bits of a value.

    ``kind`` is 1 for whole numbers without a sign, 3 for floating point numbers. ``tile``: pixels of a tile
    (whoever reads it has one in memory at once), 0 where there are none.
    """

    width: int
    height: int
    bands: int
    bits: int
    kind: int
    tile: int = 0


def read_header(file: BinaryIO) -> TiffHeader:
    """Return the header of a TIFF or BigTIFF; raises ValueError for anything else."""
    try:
        return _read(file)
    except (struct.error, KeyError, OverflowError) as error:
        raise ValueError(tr(_NO_TIFF)) from error


def _read(file: BinaryIO) -> TiffHeader:
    order = {b"II": "<", b"MM": ">"}[file.read(2)]
    (version,) = struct.unpack(order + "H", file.read(2))
    big = {42: False, 43: True}[version]
    if big:
        file.read(4)
    offset = _number(file, order + ("Q" if big else "I"))
    file.seek(offset)
    count = _number(file, order + ("Q" if big else "H"))
    if count > _MAX_ENTRIES:
        raise ValueError(tr(_NO_TIFF))
    tags: dict[int, int] = {}
    size = 20 if big else 12
    for _ in range(count):
        entry = file.read(size)
        if len(entry) < size:
            raise ValueError(tr(_NO_TIFF))
        tag, kind, number = struct.unpack_from(order + ("HHQ" if big else "HHI"), entry)
        if tag in (_WIDTH, _HEIGHT, _BITS, _SAMPLES, _FORMAT, _TILE_WIDTH, _TILE_HEIGHT):
            tags[tag] = _value(file, entry[size - (8 if big else 4) :], order, _TYPES[kind], number, big)
    tile = tags.get(_TILE_WIDTH, 0) * tags.get(_TILE_HEIGHT, 0)
    return TiffHeader(
        tags[_WIDTH], tags[_HEIGHT], tags.get(_SAMPLES, 1), tags.get(_BITS, 1), tags.get(_FORMAT, 1), tile
    )


def _value(file: BinaryIO, field: bytes, order: str, code: str, number: int, big: bool) -> int:
    """Return the first value of an entry; where they do not fit into the entry, it says where they are."""
    if struct.calcsize(code) * number <= len(field):
        return int(struct.unpack_from(order + code, field)[0])
    here = file.tell()
    file.seek(struct.unpack(order + ("Q" if big else "I"), field)[0])
    value = _number(file, order + code)
    file.seek(here)
    return value


def _number(file: BinaryIO, layout: str) -> int:
    return int(struct.unpack(layout, file.read(struct.calcsize(layout)))[0])
