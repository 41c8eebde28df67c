from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from geoseg_qgis.core.mask.mosaic import Mosaic
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.mask.scores import Scores
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.run import estimate
from geoseg_qgis.core.run.estimate import check_free_space, estimate_run
from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.run.spoken import human_bytes, human_time
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import OutputError

from ..files import NORTH_UP

MB = 1_000_000


def run_of(**changes):
    numbers = {
        "pixels": 120_560_000,
        "windows": 625,
        "window": 512,
        "chunk_bytes": 60 * MB,
        "chunks_at_once": 3,
        **changes,
    }
    return estimate_run(**numbers)


def test_the_sentence_tells_windows_size_and_time():
    assert run_of(seconds_per_window=0.2).sentence() == (
        "625 windows of 512 pixels, 120.6 megapixels; mask about 24 MB, at most 161 MB, temporary files "
        "180 MB; about 2 min at the speed of the last run of this model on this device."
    )


def test_other_temporary_files_are_told_with_those_of_the_chunks():
    assert "temporary files 1.2 GB" in run_of(kept_bytes=1000 * MB).sentence()


def test_a_journal_is_told_with_its_mask():
    told = run_of(resumable=True).sentence()
    assert "mask with its journal about 48 MB, at most 281 MB, temporary" in told


def test_scores_are_told_with_their_mask():
    plain, confident, all_bands = run_of(), run_of(confidence=True), run_of(confidence=True, probabilities=7)
    assert "mask with its scores about 145 MB, at most 330 MB, temporary" in confident.sentence()
    assert plain.output_bytes < confident.output_bytes < all_bands.output_bytes < all_bands.most_output_bytes
    kept = run_of(confidence=True, probabilities=7, resumable=True)
    assert kept.sentence().count("mask with its scores and journal") == 1
    more = kept.most_output_bytes - all_bands.most_output_bytes
    assert more == pytest.approx(8 * 120_560_000, rel=1e-6), "a byte for the class and one for each score"


@pytest.mark.parametrize("bands", [1, 3])
def test_scores_of_noise_take_what_is_told_at_most(tmp_path, bands):
    values = np.random.default_rng(3).integers(0, 101, (bands, 1024, 1024), np.uint8)
    grid = Grid(1024, 1024, NORTH_UP, "")
    with Scores(str(tmp_path / "scores.tif"), grid, [str(band) for band in range(bands)]) as file:
        for band, plane in enumerate(values, start=1):
            file.write(Window(0, 0, 1024, 1024), band, plane)
        file.complete()
        file.put_in_place()
    plain = run_of(pixels=1024**2)
    told = run_of(pixels=1024**2, **({"confidence": True} if bands == 1 else {"probabilities": bands}))
    size = (tmp_path / "scores.tif").stat().st_size
    assert 0.7 < size / (told.most_output_bytes - plain.most_output_bytes) < 1
    assert told.output_bytes < plain.output_bytes + size * 1.2


def test_a_mask_that_is_cleaned_lies_there_twice_and_takes_temporary_room():
    plain, once, twice = (run_of(cleaned=filters) for filters in (0, 1, 2))
    assert "mask about 48 MB, at most 281 MB, temporary files 180 MB" in once.sentence()
    assert once.most_output_bytes == twice.most_output_bytes > plain.most_output_bytes
    large = {"pixels": 10**10, "chunk_bytes": 60 * MB}
    assert "temporary files 4.0 GB" in run_of(**large, cleaned=1).sentence(), "what a sieve knows of patches"
    assert "temporary files 6.0 GB" in run_of(**large, cleaned=2).sentence(), "and the mask between the two"


def test_what_is_not_known_is_said():
    told = run_of(windows=1, compressed=False).sentence()
    assert told.startswith("1 window of 512 pixels, 120.6 megapixels; mask 161 MB,")
    assert told.endswith("not known yet: no run of this model on this device was measured.")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "1 s"),
        (0.4, "1 s"),
        (7.3, "7 s"),
        (9.9, "10 s"),
        (41, "40 s"),
        (57, "55 s"),
        (58, "60 s"),
        (89, "90 s"),
        (170, "3 min"),
        (3569, "59 min"),
        (3571, "1 h"),
        (7800, "2 h 10 min"),
        (7900, "2 h 10 min"),
        (23.99 * 3600, "1 d"),
        (27 * 3600, "1 d 3 h"),
    ],
)
def test_times_are_as_people_say_them(seconds, text):
    assert human_time(seconds) == text


@given(st.floats(0, 1e7), st.floats(0, 1e7))
def test_a_longer_time_never_reads_as_a_shorter_one(first, second):
    units = {"s": 1, "min": 60, "h": 3600, "d": 86400}

    def read(text: str) -> int:
        words = text.split()
        return sum(int(number) * units[unit] for number, unit in zip(words[::2], words[1::2]))

    less, more = (read(human_time(seconds)) for seconds in sorted((first, second)))
    assert less <= more
    assert abs(less - min(first, second)) <= max(1, 0.34 * less)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (999, "999 bytes"),
        (999.6, "1 kB"),
        (180 * MB, "180 MB"),
        (1230 * MB, "1.2 GB"),
        (45_600 * MB, "46 GB"),
        (2e12, "2.0 TB"),
    ],
)
def test_sizes_are_as_file_managers_show_them(number, text):
    assert human_bytes(number) == text


def real_mask() -> np.ndarray:
    """Classes as a model gives them: smooth regions with speckles and a ragged edge."""
    random = np.random.default_rng(2)
    shape = (1200, 1200)
    field = np.zeros(shape)
    for scale in (4, 16, 64, 256):
        coarse = random.normal(size=(shape[0] // scale + 2, shape[1] // scale + 2))
        memory = gdal.GetDriverByName("MEM").Create("", *coarse.shape[::-1], 1, gdal.GDT_Float64)
        memory.WriteArray(coarse)
        field += memory.ReadAsArray(
            buf_xsize=shape[1], buf_ysize=shape[0], resample_alg=gdal.GRIORA_Cubic
        ) * np.sqrt(scale)
    return np.digitize(field, np.quantile(field, [0.2, 0.5, 0.7, 0.9])).astype(np.uint8)


@pytest.mark.parametrize(("options", "compressed"), [("", True), ("COMPRESS=NONE", False)])
def test_a_mask_with_its_journal_is_about_as_large_as_estimated(tmp_path, options, compressed):
    ids = real_mask()
    height, width = ids.shape
    everything = Window(0, 0, width, height)
    grid = Grid(width, height, NORTH_UP, "")
    classes = [(number, str(number), "#000000") for number in range(5)]
    with Mosaic(str(tmp_path / "out.tif"), grid, classes, creation_options(options, width, height)) as mosaic:
        mosaic.write(everything, ids)
        mosaic.finish()
    with Journal.open(tmp_path / "out.tif", {}, width, height) as journal:
        journal.add(everything, ids)
    wanted = run_of(pixels=ids.size, compressed=compressed, resumable=True)
    size = sum(path.stat().st_size for path in tmp_path.iterdir())
    padding = 1536**2 / ids.size * 1.1 if not compressed else 1.1  # blocks at the edge are whole ones
    assert 0.4 * wanted.output_bytes < size < wanted.output_bytes * padding
    assert size < wanted.most_output_bytes * padding


@pytest.fixture
def disks(monkeypatch):
    """Choose how much is free in folders, and which are on a file system of their own."""

    def set_free(free: dict[Path, int]) -> None:
        monkeypatch.setattr(estimate, "_device", list(free).index)
        monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=free[Path(path)]))

    return set_free


@pytest.fixture
def folders(tmp_path) -> tuple[Path, Path]:
    pair = tmp_path / "out", tmp_path / "temporary"
    for folder in pair:
        folder.mkdir()
    return pair


def test_enough_space_says_nothing(disks, folders):
    output, temporary = folders
    disks({output: 161 * MB, temporary: 180 * MB})
    assert check_free_space(run_of(), str(output), str(temporary)) == ""


def test_a_mask_that_hardly_compresses_is_a_warning(disks, folders):
    output, temporary = folders
    disks({output: 160 * MB, temporary: 180 * MB})
    told = check_free_space(run_of(), str(output), str(temporary))
    assert str(output) in told
    assert "160 MB free" in told
    assert "need 161 MB." in told


def test_too_little_for_the_output_names_folder_need_and_free(disks, folders):
    output, temporary = folders
    disks({output: 24 * MB, temporary: 999 * MB})
    with pytest.raises(OutputError, match=r"needs about 24 MB in .*out, and 24 MB are free") as told:
        check_free_space(run_of(), str(output), str(temporary))
    assert told.value.advice == "Free some space, or choose another folder for the output."


def test_too_little_for_temporary_files_names_that_folder(disks, folders):
    output, temporary = folders
    disks({output: 999 * MB, temporary: 179 * MB})
    with pytest.raises(OutputError, match=r"180 MB .*temporary, and 179 MB are free.*GEOSEG_TMP"):
        check_free_space(run_of(), str(output), str(temporary))


def test_two_folders_on_one_file_system_share_its_space(folders, monkeypatch):
    output, temporary = folders
    free = 200 * MB  # enough for either, not for both
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(OutputError, match=r"about 204 MB in .*out with the temporary files in .*temporary"):
        check_free_space(run_of(), str(output), str(temporary))
    free = 300 * MB
    assert "need 341 MB with the temporary files" in check_free_space(run_of(), str(output), str(temporary))


def test_a_folder_that_is_not_there_yet_counts_as_the_one_above(folders):
    output, _ = folders
    assert check_free_space(run_of(pixels=100), str(output), str(output / "later" / "still")) == ""
    with pytest.raises(OutputError, match="later"):
        check_free_space(run_of(chunk_bytes=10**18), str(output), str(output / "later"))
