"""Which files are taken, and what their masks are called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.runs.collection import Selection, find_scenes


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
