from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geoseg_qgis.core.run import journal as journal_room
from geoseg_qgis.core.run import records
from geoseg_qgis.core.run.journal import Journal, discard_journal
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import OutputError

from ...conftest import ROOT
from .journals import HEIGHT, IDENTITY, PIECES, WIDTH, ids_of, reopened, started


def test_what_was_finished_comes_back_bit_by_bit(tmp_path):
    started(tmp_path)
    journal, found = reopened(tmp_path)
    assert (journal.state, [window for window, _ in found]) == ("resumed", PIECES)
    for window, ids in found:
        assert ids.dtype == np.uint8
        assert (ids == ids_of(window)).all()


def test_a_new_journal_lies_hidden_beside_the_output_and_has_nothing(tmp_path):
    with Journal.open(tmp_path / "out.tif", IDENTITY, WIDTH, HEIGHT) as journal:
        assert (journal.state, journal.changed, list(journal.finished())) == ("new", (), [])
        assert not journal.covers(PIECES[0])
    assert [path.name for path in tmp_path.iterdir()] == [".out.tif.resume"]


def test_a_resumed_run_adds_to_what_was_there(tmp_path):
    started(tmp_path, PIECES[:1])
    with Journal.open(tmp_path / "out.tif", IDENTITY, WIDTH, HEIGHT) as journal:
        earlier = journal.finished()
        journal.add(PIECES[1], ids_of(PIECES[1]))
        assert [window for window, _ in earlier] == PIECES[:1]  # adding does not disturb reading
        journal.add(PIECES[2], ids_of(PIECES[2]))
        assert all(journal.covers(piece) for piece in PIECES)
    _, found = reopened(tmp_path)
    assert [window for window, _ in found] == PIECES


def test_pieces_of_another_size_are_of_use(tmp_path):
    started(tmp_path, PIECES[:2])
    journal, _ = reopened(tmp_path)
    assert journal.covers(Window(50, 20, 150, 180))
    assert not journal.covers(Window(50, 20, 151, 180))


@pytest.mark.parametrize(
    ("identity", "changed", "told"),
    [
        ({**IDENTITY, "SCALE": 0.001}, ("SCALE",), "SCALE changed"),
        ({**IDENTITY, "SCALE": 1.0, "model": "x"}, ("model", "SCALE"), "model, SCALE changed"),
        ({**IDENTITY, "inputs": {"a.tif": [1, 2.5, 0]}}, ("inputs",), "inputs changed"),
        ({**IDENTITY, "merge": "blend"}, ("merge",), "merge changed"),
        ({"model": "water", "SCALE": 0.0001}, ("inputs",), "inputs changed"),
    ],
)
def test_a_change_is_named_and_starts_afresh(tmp_path, identity, changed, told):
    started(tmp_path)
    journal, found = reopened(tmp_path, identity)
    assert (journal.state, journal.changed, found) == ("changed", changed, [])
    assert told in journal.note
    assert not journal.covers(PIECES[0])
    again, found = reopened(tmp_path, identity)
    assert (again.state, found) == ("resumed", [])


def test_another_size_of_the_raster_starts_afresh(tmp_path):
    started(tmp_path)
    with Journal.open(tmp_path / "out.tif", IDENTITY, WIDTH + 1, HEIGHT) as journal:
        assert (journal.state, journal.changed) == ("changed", ("size",))


def test_the_order_of_an_identity_and_tuples_for_lists_are_no_change(tmp_path):
    started(tmp_path)
    same = {"inputs": {"a.tif": (1, 2.5, None)}, "SCALE": 0.0001, "model": "water"}
    assert reopened(tmp_path, same)[0].state == "resumed"


KILLED = """
import os, signal, sys
from pathlib import Path
import numpy as np
from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.window import Window
journal = Journal.open(Path(sys.argv[1]), {"model": "water"}, 300, 200)
for col in (0, 100):
    journal.add(Window(col, 0, 100, 200), np.full((200, 100), col // 100, np.uint8))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="has no SIGKILL")
def test_a_killed_run_loses_nothing_that_was_added_and_holds_no_lock(tmp_path):
    killed = subprocess.run([sys.executable, "-c", KILLED, tmp_path / "out.tif"], cwd=ROOT, check=False)
    assert killed.returncode == -9
    journal, found = reopened(tmp_path, {"model": "water"})
    assert journal.state == "resumed"
    assert [(window.col, int(ids.min()), int(ids.max())) for window, ids in found] == [(0, 0, 0), (100, 1, 1)]


HOLDS = """
import sys
from pathlib import Path
from geoseg_qgis.core.run.journal import Journal
journal = Journal.open(Path(sys.argv[1]), {}, 300, 200)
print("ready", flush=True)
sys.stdin.read()
"""


def test_two_runs_cannot_share_an_output(tmp_path):
    final = tmp_path / "out.tif"
    command = [sys.executable, "-c", HOLDS, final]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as other:
        assert other.stdout.readline() == "ready\n"
        with pytest.raises(OutputError, match=r"Another run writes to .*out\.tif now.*Wait for it"):
            Journal.open(final, {}, WIDTH, HEIGHT)
        other.stdin.close()
    with Journal.open(final, {}, WIDTH, HEIGHT) as mine:
        with pytest.raises(OutputError, match="Another run"):  # nor two runs of one QGIS
            Journal.open(final, {}, WIDTH, HEIGHT)
        assert mine.state == "resumed"
        mine.add(PIECES[0], ids_of(PIECES[0]))


def test_removed_when_the_output_is_complete(tmp_path):
    with Journal.open(tmp_path / "out.tif", IDENTITY, WIDTH, HEIGHT) as journal:
        journal.add(PIECES[0], ids_of(PIECES[0]))
        journal.remove()
        journal.remove()
    assert list(tmp_path.iterdir()) == []


def test_what_an_earlier_run_left_is_removed_on_windows_too(tmp_path, monkeypatch):
    """Which removes no file that is open."""
    path, opened, unlink = started(tmp_path), [], Path.unlink
    open_own = journal_room.open_own

    def remember(*args):
        opened.append(open_own(*args))
        return opened[-1]

    def unlink_closed(self):
        if not opened[-1].closed:
            raise PermissionError(13, "is in use")
        unlink(self)

    monkeypatch.setattr(journal_room, "open_own", remember)
    with monkeypatch.context() as windows:
        windows.setattr(Path, "unlink", unlink_closed)
        windows.setattr(os, "name", "nt")
        discard_journal(tmp_path / "out.tif")
    assert not path.exists()


def test_a_full_disk_is_said_and_loses_nothing_that_was_there(tmp_path):
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    path = started(tmp_path, PIECES[:2])
    whole = path.read_bytes()
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) + 1000, hard))
        with Journal.open(tmp_path / "out.tif", IDENTITY, WIDTH, HEIGHT) as journal:
            with pytest.raises(OutputError, match=r"Cannot write the journal .*resume.*free space"):
                journal.add(PIECES[2], ids_of(PIECES[2]))
            assert not journal.covers(PIECES[2])
            assert path.read_bytes() == whole
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert len(reopened(tmp_path)[1]) == 2


def test_a_folder_that_is_gone_is_said(tmp_path):
    with pytest.raises(OutputError, match=r"Cannot write the journal .*gone.*RESUME"):
        Journal.open(tmp_path / "gone" / "out.tif", IDENTITY, WIDTH, HEIGHT)


def test_a_file_that_is_no_journal_is_left_alone(tmp_path):
    path = tmp_path / ".out.tif.resume"
    path.write_text("my notes")
    with pytest.raises(OutputError, match="no journal"):
        Journal.open(tmp_path / "out.tif", IDENTITY, WIDTH, HEIGHT)
    assert path.read_text() == "my notes"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs links and pipes")
def test_neither_a_link_nor_a_pipe_is_followed(tmp_path):
    path, victim = tmp_path / ".out.tif.resume", tmp_path / "empty.txt"
    victim.touch()
    path.symlink_to(victim)
    with pytest.raises(OutputError, match="no journal"):
        Journal.open(tmp_path / "out.tif", IDENTITY, WIDTH, HEIGHT)
    assert victim.stat().st_size == 0
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(OutputError, match="no journal"):
        Journal.open(tmp_path / "out.tif", IDENTITY, WIDTH, HEIGHT)


def test_a_large_piece_is_recorded_in_parts(tmp_path, monkeypatch):
    monkeypatch.setattr(records, "MOST_PIXELS", 1000)
    started(tmp_path)
    _, found = reopened(tmp_path)
    assert max(ids.size for _, ids in found) <= 1000
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    for window, ids in found:
        mask[window.inside(Window(0, 0, WIDTH, HEIGHT))] = ids
    assert all((mask[p.inside(Window(0, 0, WIDTH, HEIGHT))] == ids_of(p)).all() for p in PIECES)


@given(st.integers(1, 90), st.integers(1, 90), st.integers(1, 6), st.integers(1, 6), st.integers(0, 99))
@settings(max_examples=40)
def test_a_run_stopped_anywhere_and_resumed_gives_the_whole(
    tmp_path_factory, width, height, first, second, stop
):
    final = tmp_path_factory.mktemp("journal") / "out.tif"
    whole = np.random.default_rng(3).integers(0, 3, (height, width)).astype(np.uint8)
    plan, everything = TilePlan(width, height, 16, 4), Window(0, 0, width, height)
    with Journal.open(final, IDENTITY, width, height) as journal:
        for chunk in list(plan.chunks(first))[: stop % (len(list(plan.chunks(first))) + 1)]:
            journal.add(chunk.keep, whole[chunk.keep.inside(everything)])
    mask = np.full((height, width), 99, np.uint8)
    with Journal.open(final, IDENTITY, width, height) as journal:
        for window, ids in journal.finished():
            mask[window.inside(everything)] = ids
        for chunk in plan.chunks(second):
            if not journal.covers(chunk.keep):
                mask[chunk.keep.inside(everything)] = whole[chunk.keep.inside(everything)]
    assert (mask == whole).all()
