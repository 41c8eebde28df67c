"""Damage, drawn from a seed: what storage, transfers and people who mean harm do to a file."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from random import Random

_LIMITS = (0, 1, 2, 3, 8, 16, 255, 256, 32767, 32768, 65535, 65536, 10**6, 2**31 - 1, 2**31, 2**32 - 1)
_DOUBLES = (float("nan"), float("inf"), -float("inf"), 0.0, -1.0, 1e308, -1e308, 5e-324, 1e-200, 1e17)
_SIZES = (256, 257, 258, 259, 262, 277, 278, 284, 317, 322, 323, 338, 339)
"""Tags of widths, heights, rows of a strip, tiles, bits, samples, compression, predictor, data type."""
_PLACES = (33550, 33922, 34264, 34735, 34736, 34737)
_TEXTS = (42112, 42113, 34737, 270, 305)
_WORDS = (
    b"nan",
    b"inf",
    b"-1",
    b"0",
    b"1e999",
    b"99999999999999999999",
    b"\xff\xfe",
    b"",
    b"/etc/passwd",
    b"1" * 6000,
    b"]]>",
    b"<",
    b"&#0;",
    b"EPSG:99999",
)


def damaged(content: bytes, random: Random) -> bytes:
    """Return content with one to four kinds of damage."""
    data = bytearray(content)
    ways = (
        _BINARY if data[:2] in (b"II", b"MM") else _TEXT if data[:1] == b"<" or b"ENVI" in data[:4] else _ANY
    )
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        if data:
            data = random.choice(ways)(data, random)
    return bytes(data)


def _flip(data: bytearray, random: Random) -> bytearray:
    for _ in range(random.choice((1, 1, 2, 8, 40))):
        end = min(len(data), 1500) if random.random() < 0.6 else len(data)
        data[random.randrange(end)] ^= 1 << random.randrange(8)
    return data


def _cut(data: bytearray, random: Random) -> bytearray:
    return data[: random.randrange(1, len(data) + 1)]


def _hole(data: bytearray, random: Random) -> bytearray:
    start = random.randrange(len(data))
    end = min(len(data), start + random.choice((1, 16, 300, 5000)))
    data[start:end] = bytes([random.choice((0, 255))]) * (end - start)
    return data


def _move(data: bytearray, random: Random) -> bytearray:
    """Take some bytes out, or put some twice: all that follows is in another place."""
    start, size = random.randrange(len(data)), random.choice((1, 2, 7, 64))
    return data[:start] + data[start + size if random.random() < 0.5 else max(0, start - size) :]


@dataclass
class _Entry:
    """An entry of a TIFF directory: where it stands, and how wide its numbers are."""

    at: int
    tag: int
    kind: int
    count: int
    value: int
    big: bool

    @property
    def value_at(self) -> int:
        return self.at + (12 if self.big else 8)

    @property
    def payload(self) -> int:
        """Where its values stand: in the entry, or elsewhere in the file."""
        width = {1: 1, 2: 1, 3: 2, 4: 4, 12: 8, 16: 8}.get(self.kind, 1)
        return self.value_at if width * self.count <= (8 if self.big else 4) else self.value


def _entries(data: bytearray) -> tuple[list[_Entry], list[int]]:
    """Return the entries of all directories, and where the offsets of the next directory stand."""
    big = data[2:3] == b"\x2b"
    head, number, entry = (8, "<Q", "<HHQQ") if big else (4, "<I", "<HHII")
    found, links, visited = [], [head], set()
    try:
        here = struct.unpack_from(number, data, head)[0]
        while here and here not in visited and len(found) < 500:
            visited.add(here)
            count = struct.unpack_from("<Q" if big else "<H", data, here)[0]
            start = here + (8 if big else 2)
            size = struct.calcsize(entry)
            places = range(start, start + min(count, 60) * size, size)
            found += [_Entry(place, *struct.unpack_from(entry, data, place), big) for place in places]
            links.append(start + count * size)
            here = struct.unpack_from(number, data, links[-1])[0]
    except (struct.error, OverflowError):
        pass
    return found, links


def _put(data: bytearray, form: str, place: int, *numbers: float) -> bytearray:
    if 0 <= place <= len(data) - struct.calcsize(form):
        struct.pack_into(form, data, place, *numbers)
    return data


def _some_number(data: bytearray, random: Random) -> int:
    near = (len(data), len(data) - 1, max(0, len(data) - 8), random.randrange(len(data) + 100))
    return random.choice((*_LIMITS, *near))


def _entry(data: bytearray, random: Random) -> bytearray:
    """Make an absurd number of a tag, a type, a count or a value."""
    found, _ = _entries(data)
    if not found:
        return _flip(data, random)
    one, other = random.choice(found), random.choice(found)
    wide = "<Q" if one.big else "<I"
    number = _some_number(data, random)
    what = random.randrange(5)
    if what == 0:
        return _put(data, "<H", one.at, other.tag)
    if what == 1:
        return _put(data, "<H", one.at + 2, random.randrange(20))
    if what == 2:
        return _put(data, wide, one.at + 4, number)
    if what == 3:
        return _put(_put(data, wide, one.value_at, other.value), wide, other.value_at, one.value)
    return _put(data, wide, one.value_at, number)


def _size(data: bytearray, random: Random) -> bytearray:
    sizes = [one for one in _entries(data)[0] if one.tag in _SIZES]
    for one in random.sample(sizes, min(len(sizes), random.choice((1, 1, 2)))):
        number = _some_number(data, random)
        form = "<H" if one.kind == 3 else "<I"
        _put(data, form, one.value_at, number & (0xFFFF if one.kind == 3 else 0xFFFFFFFF))
    return data


def _strips(data: bytearray, random: Random) -> bytearray:
    """Point some strips or tiles to other places, beyond the end, into the header."""
    for one in _entries(data)[0]:
        if one.tag in (273, 279, 324, 325) and random.random() < 0.7:
            form = {3: "<H", 4: "<I", 16: "<Q"}.get(one.kind, "<I")
            for _ in range(random.choice((1, 5))):
                place = one.payload + struct.calcsize(form) * random.randrange(max(1, min(one.count, 200)))
                _put(data, form, place, _some_number(data, random) & (0xFFFF if form == "<H" else 0xFFFFFFFF))
    return data


def _link(data: bytearray, random: Random) -> bytearray:
    """Let a directory follow itself, another one, or nothing that is one."""
    found, links = _entries(data)
    places = [one.at for one in found] + [0, 8, len(data), random.randrange(len(data))]
    return _put(data, "<Q" if data[2:3] == b"\x2b" else "<I", random.choice(links), random.choice(places))


def _place(data: bytearray, random: Random) -> bytearray:
    """Spoil the georeference: scales, tie points, keys."""
    for one in _entries(data)[0]:
        if one.tag in _PLACES and random.random() < 0.6:
            index = random.randrange(max(1, min(one.count, 60)))
            if one.kind == 12:
                _put(data, "<d", one.payload + 8 * index, random.choice(_DOUBLES))
            else:
                _put(data, "<H", one.payload + 2 * index, _some_number(data, random) & 0xFFFF)
    return data


def _text(data: bytearray, random: Random) -> bytearray:
    """Spoil a text that GDAL keeps in a tag, without changing its length."""
    for one in _entries(data)[0]:
        if one.tag in _TEXTS and one.count > 4:
            word = random.choice(_WORDS)[: one.count]
            start = one.payload + random.randrange(max(1, one.count - len(word)))
            data[start : start + len(word)] = word
    return data


def _value(data: bytearray, random: Random) -> bytearray:
    """Replace a number or a word between tags, or of a header, by another one."""
    found = list(re.finditer(rb"(?<=[>\"=,{ ])[^<>\"=,{}\s]+", data))
    if not found:
        return data
    one = random.choice(found)
    word = random.choice((*_WORDS, str(random.choice(_LIMITS)).encode(), random.choice(found).group()))
    return data[: one.start()] + word + data[one.end() :]


def _element(data: bytearray, random: Random) -> bytearray:
    """Take a line out, or put it twice, or elsewhere."""
    lines = data.splitlines(keepends=True)
    one = random.choice(lines)
    if random.random() < 0.5:
        lines.remove(one)
    else:
        lines[random.randrange(len(lines)) : 0] = [one] * random.choice((1, 2, 50))
    return bytearray(b"".join(lines))


_ANY = (_flip, _cut, _hole, _move)
_BINARY = (*_ANY, _entry, _entry, _entry, _size, _size, _strips, _link, _place, _place, _text)
_TEXT = (_flip, _cut, _value, _value, _value, _element)
