"""Which files are taken, and what their masks are called."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest

from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.runs.collection import Selection, ending_of, find_scenes

from .conftest import MODEL


@pytest.fixture
def folder(tmp_path):
    for name in (
        "b.tif",
        "a.TIF",
        "sub/c.tif",
        ".hidden/d.tif",
        "notes.txt",
        "a.tif.aux.xml",
        "sub/c.tif.ovr",
    ):
        path = tmp_path / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path / "data"


def found(places, output, **selection):
    scenes = find_scenes([str(place) for place in places], str(output), Selection(**selection))
    return [(*map(os.path.basename, s.inputs), os.path.relpath(s.output, output)) for s in scenes]


def test_masks_lie_as_their_inputs_do(folder, tmp_path):
    assert found([folder], tmp_path / "out") == [
        ("a.TIF", "a_mask.tif"),
        ("b.tif", "b_mask.tif"),
        ("c.tif", "sub/c_mask.tif"),
    ]


def test_patterns_and_subfolders_can_be_left_out(folder, tmp_path):
    assert found([folder], tmp_path, recursive=False, patterns="b*;*.xyz") == [("b.tif", "b_mask.tif")]


def test_single_files_are_seen_from_the_folder_they_share(folder, tmp_path):
    files = [folder / "b.tif", folder / "sub" / "c.tif", folder / "b.tif"]
    assert found(files, tmp_path) == [("b.tif", "b_mask.tif"), ("c.tif", "sub/c_mask.tif")]


def test_the_files_of_a_folder_can_be_one_scene(folder, tmp_path):
    assert found([folder], tmp_path / "out", scenes=True) == [
        ("a.TIF", "b.tif", "data_mask.tif"),
        ("c.tif", "sub_mask.tif"),
    ]


@pytest.mark.parametrize("places", [("", "sub"), ("sub", ""), ("", "b.tif"), ("b.tif", "")])
def test_what_lies_in_two_places_is_one_scene(folder, tmp_path, places):
    scenes = found([folder / place for place in places], tmp_path / "out")
    assert sorted(name for name, _ in scenes) == ["a.TIF", "b.tif", "c.tif"]
    assert ("c.tif", "c_mask.tif" if places[0] == "sub" else "sub/c_mask.tif") in scenes


def test_files_on_two_drives_share_no_folder(folder, tmp_path, monkeypatch):
    """As C: and D: on Windows."""

    def commonpath(paths):
        raise ValueError("Paths don't have the same drive")

    monkeypatch.setattr(os.path, "commonpath", commonpath)
    files = [folder / "b.tif", folder / "sub" / "c.tif"]
    assert found(files, tmp_path) == [("b.tif", "b_mask.tif"), ("c.tif", "c_mask.tif")]


@pytest.fixture
def locked(monkeypatch):
    """Let a folder be unreadable, to the administrator too."""
    scandir = os.scandir

    def lock(folder: Path) -> None:
        def refuse(path):
            if Path(path) == folder:
                raise PermissionError(13, "Permission denied", str(path))
            return scandir(path)

        monkeypatch.setattr(os, "scandir", refuse)

    return lock


def test_a_subfolder_that_cannot_be_read_is_a_scene_with_a_problem(folder, tmp_path, locked):
    locked(folder / "sub")
    *scenes, lost = find_scenes([str(folder)], str(tmp_path / "out"), Selection())
    assert [scene.title for scene in scenes] == ["a.TIF", "b.tif"]
    assert lost.inputs == (str(folder / "sub"),)
    assert "sub cannot be read (Permission denied)" in lost.problem


def test_a_folder_that_cannot_be_read_is_named(folder, tmp_path, locked):
    locked(folder)
    with pytest.raises(RasterError, match=r"data cannot be read \(Permission denied\)"):
        find_scenes([str(folder)], str(tmp_path / "out"), Selection())


def test_what_a_regression_model_measures_is_called_values(folder, tmp_path):
    card = dataclasses.replace(MODEL.card, task="regression")
    assert (ending_of(MODEL.card), ending_of(card)) == ("_mask.tif", "_values.tif")
    assert found([folder], tmp_path, patterns="b*", ending=ending_of(card)) == [("b.tif", "b_values.tif")]


def test_two_inputs_never_share_one_mask(folder, tmp_path):
    (folder / "b.jp2").touch()
    with pytest.raises(ChoiceError, match=r"b\.jp2 and .*b\.tif would both become"):
        found([folder], tmp_path / "out")


def test_a_mask_never_overwrites_an_input(folder):
    (folder / "b_mask.tif").touch()  # not one of ours
    with pytest.raises(ChoiceError, match=r"would overwrite the input"):
        found([folder], folder)


@pytest.mark.parametrize("place", ["", "nowhere"])
def test_what_is_not_there_is_named(place, tmp_path):
    with pytest.raises(RasterError, match=r"without a name|nowhere does not exist"):
        find_scenes([place], str(tmp_path), Selection())


def test_a_folder_without_rasters_is_an_error(tmp_path):
    with pytest.raises(RasterError, match="No file in"):
        find_scenes([str(tmp_path)], str(tmp_path), Selection())


def test_masks_of_ours_are_no_inputs_the_next_time(run, chip, tmp_path):
    chip("a.tif")
    out = Path(tmp_path / "in")
    (tmp_path / "out").symlink_to(out)
    assert [row.status for row in run()] == ["done"]
    assert (out / "a_mask.tif").exists()
    assert [row.status for row in run()] == ["skipped"]
    assert [row.status for row in run(selection=Selection("*"))] == ["skipped"]
