"""A journal that was cut, damaged, or made up by somebody gives no class that no run found."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geoseg_qgis.core.run import records
from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import OutputError

from .journals import HEIGHT, IDENTITY, PIECES, WIDTH, ids_of, reopened, started


@given(cut=st.integers(0, 200_000))
@settings(max_examples=60)
def test_a_journal_cut_anywhere_gives_what_is_whole_and_goes_on(tmp_path_factory, cut):
    folder = tmp_path_factory.mktemp("journal")
    path = started(folder)
    size = path.stat().st_size
    os.truncate(path, cut % size)
    _, found = reopened(folder)
    assert [window for window, _ in found] == PIECES[: len(found)]
    assert all((ids == ids_of(window)).all() for window, ids in found)
    assert len(found) < len(PIECES)
    with Journal.open(folder / "out.tif", IDENTITY, WIDTH, HEIGHT) as journal:
        for piece in PIECES[len(found) :]:
            assert not journal.covers(piece)
            journal.add(piece, ids_of(piece))
    assert path.stat().st_size == size
    assert len(reopened(folder)[1]) == len(PIECES)


@given(place=st.integers(0, 200_000), flip=st.integers(1, 255))
@settings(max_examples=60)
def test_no_damaged_byte_ever_becomes_a_class(tmp_path_factory, place, flip):
    folder = tmp_path_factory.mktemp("journal")
    path = started(folder)
    content = bytearray(path.read_bytes())
    content[place % len(content)] ^= flip
    path.write_bytes(content)
    try:
        _, found = reopened(folder)
    except OutputError as error:
        assert "no journal" in str(error)  # its first bytes were hit
    else:
        assert len(found) < len(PIECES)
        assert all((ids == ids_of(window)).all() for window, ids in found)


def with_record(folder: Path, window: Window, packed: bytes) -> None:
    """Add a record that somebody made up, with checksums that are right."""
    fields = (b"done", window.col, window.row, window.width, window.height, len(packed))
    check = zlib.crc32(packed, zlib.crc32(struct.pack("<4s5I", *fields)))
    path = started(folder, PIECES[:1])
    path.write_bytes(path.read_bytes() + struct.pack("<4s5II", *fields, check) + packed)


@pytest.mark.parametrize(
    "window",
    [
        Window(201, 0, 100, 200),
        Window(0, 1, 100, 200),
        Window(0, 0, 0, 200),
        Window(2**32 - 1, 2**32 - 1, 1, 1),
        Window(0, 0, 2**32 - 1, 2**32 - 1),
    ],
)
def test_a_made_up_window_outside_the_raster_is_cut_off(tmp_path, window):
    with_record(tmp_path, window, zlib.compress(bytes(100)))
    assert [found for found, _ in reopened(tmp_path)[1]] == PIECES[:1]


def test_a_made_up_length_is_not_allocated(tmp_path):
    with_record(tmp_path, Window(0, 0, 10, 10), bytes(100_000))
    assert len(reopened(tmp_path)[1]) == 1


@pytest.mark.parametrize(
    ("window", "packed"),
    [
        (Window(0, 0, 300, 170), zlib.compress(bytes(50_000_000))),  # fits the limit, unpacks to far more
        (Window(0, 0, 10, 10), zlib.compress(bytes(99))),
        (Window(0, 0, 10, 10), zlib.compress(bytes(101))),
        (Window(0, 0, 10, 10), b"no zlib"),
    ],
    ids=["bomb", "too little", "too much", "no zlib"],
)
def test_made_up_content_of_another_size_is_an_error_and_not_a_class(tmp_path, window, packed):
    with_record(tmp_path, window, packed)
    journal = Journal.open(tmp_path / "out.tif", IDENTITY, WIDTH, HEIGHT)
    assert journal.covers(window)  # it looks like a finished piece
    with journal, pytest.raises(OutputError, match=r"damaged.*Remove it"):
        list(journal.finished())


@pytest.mark.parametrize(
    "text", [b"[" * 200_000, b"[1]", b'{"size": 3}', b"\xff", b'{"size": "300 200"'], ids=range(5)
)
def test_a_made_up_header_starts_afresh(tmp_path, text):
    head = records.MAGIC + struct.pack("<II", len(text), zlib.crc32(text))
    path = tmp_path / ".out.tif.resume"
    path.write_bytes(head + struct.pack("<I", zlib.crc32(head)) + text)
    journal, found = reopened(tmp_path)
    assert (journal.state, journal.changed, found) == ("changed", (), [])
    assert "damaged" in journal.note
