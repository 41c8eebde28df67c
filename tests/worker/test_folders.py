"""What a client of a server may read and write: what lies in the folders that were named, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from geoseg_worker.folders import Folders


@pytest.fixture
def outside(tmp_path):
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "secret.tif").write_bytes(b"secret")
    return folder


@pytest.fixture
def inside(tmp_path):
    folder = tmp_path / "inside"
    (folder / "deeper").mkdir(parents=True)
    (folder / "a.tif").write_bytes(b"12345")
    return folder


@pytest.fixture
def folders(inside):
    return Folders.parse(str(inside), "VARIABLE")


def test_a_file_inside_is_read(folders, inside):
    assert folders.read(str(inside / "a.tif"), 5) == b"12345"
    assert folders.read(str(inside / "deeper" / ".." / "a.tif"), 5) == b"12345"


def test_several_folders_are_separated_as_in_path(inside, outside):
    both = Folders.parse(os.pathsep.join([str(inside), " ", str(outside)]), "VARIABLE")
    assert both.read(str(outside / "secret.tif"), 99) == b"secret"


def test_nothing_is_open_where_nothing_is_named(inside):
    for text in ("", " ", os.pathsep):
        with pytest.raises(ValueError, match=r"opens no folder to clients \(VARIABLE\)"):
            Folders.parse(text, "VARIABLE").read(str(inside / "a.tif"), 99)


@pytest.mark.parametrize("bad", ["relative", "/no/such/folder"])
def test_folders_that_make_no_sense_are_refused_at_the_start(bad):
    with pytest.raises(ValueError, match="VARIABLE"):
        Folders.parse(bad, "VARIABLE")


@pytest.mark.parametrize(
    "path",
    [
        "{outside}/secret.tif",
        "{inside}/../outside/secret.tif",
        "{inside}/link.tif",
        "{inside}/way/secret.tif",
        "{inside}2/secret.tif",
        "/etc/passwd",
        "/proc/self/environ",
        "{inside}/loop",
    ],
)
def test_whatever_leads_outside_is_refused(folders, inside, outside, path):
    (inside / "link.tif").symlink_to(outside / "secret.tif")
    (inside / "way").symlink_to(outside)
    (inside / "loop").symlink_to(inside / "loop")
    beside = inside.parent / "inside2"
    beside.mkdir()
    (beside / "secret.tif").write_bytes(b"secret")
    text = path.format(inside=inside, outside=outside)
    with pytest.raises(ValueError, match=r"lies outside|leads nowhere"):
        folders.read(text, 99)
    with pytest.raises(ValueError, match=r"lies outside|leads nowhere"):
        folders.write_new(text, b"overwritten")
    assert (outside / "secret.tif").read_bytes() == b"secret"


@pytest.mark.parametrize(
    "text",
    [
        "a.tif",
        "",
        "/vsicurl/http://127.0.0.1/a.tif",
        "/vsizip/{inside}/a.zip",
        "http://127.0.0.1/a.tif",
        "file://{inside}/a.tif",
        "zip+file://{inside}/a.tif",
        "GTIFF_DIR:1:{inside}/a.tif",
        "{inside}/a.tif\0.png",
    ],
)
def test_urls_and_names_that_only_gdal_understands_are_refused(folders, inside, text):
    with pytest.raises(ValueError, match="is no absolute path of a file"):
        folders.read(text.format(inside=inside), 99)


def test_a_file_outside_is_refused_in_the_same_words_whether_it_is_there_or_not(folders, outside):
    said = []
    for name in ("secret.tif", "absent.tif"):
        with pytest.raises(ValueError, match="outside") as caught:
            folders.read(str(outside / name), 99)
        said.append(str(caught.value).replace(name, ""))
    assert said[0] == said[1]


def test_what_is_no_readable_file_is_refused_and_a_pipe_does_not_hold_the_server(folders, inside):
    os.mkfifo(inside / "pipe.tif")
    with pytest.raises(ValueError, match="is no file"):
        folders.read(str(inside / "pipe.tif"), 99)
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(ValueError, match="is no file"):
        folders.read(str(inside / "deeper"), 99)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    with pytest.raises(ValueError, match="No such file"):
        folders.read(str(inside / "absent.tif"), 99)


def test_long_files_are_refused_before_they_are_read(folders, inside):
    with pytest.raises(ValueError, match="has 5 bytes; this server reads at most 4"):
        folders.read(str(inside / "a.tif"), 4)


def test_a_link_that_changes_after_the_check_leads_nowhere(folders, inside, outside, monkeypatch):
    """Between the check and the opening somebody puts a link in the place of a folder."""
    (inside / "way").mkdir()
    (inside / "way" / "secret.tif").write_bytes(b"harmless")
    check = Folders._check

    def check_then_swap(self, path, text):
        check(self, path, text)
        if not (inside / "way").is_symlink():
            (inside / "way").rename(inside / "old")
            (inside / "way").symlink_to(outside)

    monkeypatch.setattr(Folders, "_check", check_then_swap)
    with pytest.raises(ValueError, match="outside"):
        folders.read(str(inside / "way" / "secret.tif"), 99)


def test_nothing_is_made_where_such_a_link_leads(folders, inside, outside, monkeypatch):
    (inside / "way").mkdir()
    vacant = Folders.vacant

    def vacant_then_swap(self, text):
        found = vacant(self, text)
        (inside / "way").rename(inside / "old")
        (inside / "way").symlink_to(outside)
        return found

    monkeypatch.setattr(Folders, "vacant", vacant_then_swap)
    with pytest.raises(ValueError, match="outside"):
        folders.write_new(str(inside / "way" / "mask.tif"), b"mask")
    assert [path.name for path in outside.iterdir()] == ["secret.tif"]


def test_a_folder_that_one_may_only_pass_through_is_no_hindrance(folders, inside):
    (inside / "deeper").chmod(0o311)
    folders.write_new(str(inside / "deeper" / "mask.tif"), b"mask")
    assert folders.read(str(inside / "deeper" / "mask.tif"), 9) == b"mask"


@pytest.mark.parametrize("name", ["x" * 300 + ".tif", "x/" * 3000 + "a.tif", "\ud800.tif"])
def test_names_that_no_file_has_are_refused_in_few_words(folders, inside, name):
    for ask in (lambda text: folders.read(text, 9), lambda text: folders.write_new(text, b"")):
        with pytest.raises(ValueError) as caught:
            ask(str(inside / name))
        assert len(str(caught.value)) < 500


def test_a_new_file_is_written_and_nothing_is_overwritten(folders, inside):
    folders.write_new(str(inside / "mask.tif"), b"mask")
    assert (inside / "mask.tif").read_bytes() == b"mask"
    with pytest.raises(ValueError, match="overwrites nothing"):
        folders.write_new(str(inside / "mask.tif"), b"other")
    assert (inside / "mask.tif").read_bytes() == b"mask"
    with pytest.raises(ValueError, match="cannot be written: No such file"):
        folders.write_new(str(inside / "no" / "mask.tif"), b"mask")
