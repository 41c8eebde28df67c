from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.mask.filters.cleaning import Cleaning, clean
from geoseg_qgis.core.mask.outputfile import partial_name
from geoseg_qgis.core.patches.least import Least
from geoseg_qgis.errors import Cancelled, ChoiceError, OutputError

from .masks import NODATA, dataset_of

PROBE = Path(__file__).with_name("cleaning_memory.py")


def noisy(height: int = 700, width: int = 600) -> np.ndarray:
    """Squares of four classes with noise and holes."""
    random = np.random.default_rng(2)
    ids = np.kron(random.integers(0, 4, (height // 20, width // 20)), np.ones((20, 20))).astype(np.uint8)
    ids[random.random(ids.shape) < 0.1] = 2
    ids[random.random(ids.shape) < 0.05] = NODATA
    return ids


def cleaned(ids: np.ndarray, cleaning: Cleaning, folder: Path):
    source, target = dataset_of(ids), dataset_of(np.zeros_like(ids))
    return clean(source, target, cleaning, str(folder)), target.ReadAsArray()


def test_the_majority_filter_comes_first_and_then_the_sieve(tmp_path):
    ids = noisy()
    _, filtered = cleaned(ids, Cleaning(majority=5), tmp_path)
    done, both = cleaned(ids, Cleaning(majority=5, smallest=Least(30)), tmp_path)
    only_sieved, sieved = cleaned(filtered, Cleaning(smallest=Least(30)), tmp_path)
    assert (both == sieved).all()
    assert done.filtered == (filtered != ids).sum() > 0
    assert done.sieved == only_sieved.sieved == (sieved != filtered).sum() > 0


def test_the_counts_are_those_of_the_cleaned_mask(tmp_path):
    done, ids = cleaned(noisy(), Cleaning(3, Least(10)), tmp_path)
    assert done.counts.pixels == {n: int((ids == n).sum()) for n in range(4) if (ids == n).any()}
    assert done.counts.nodata == (ids == NODATA).sum() == (noisy() == NODATA).sum()


def test_progress_goes_from_nothing_to_all_and_no_file_is_left(tmp_path):
    heard: list[float] = []
    ids = noisy()
    clean(dataset_of(ids), dataset_of(ids), Cleaning(3, Least(10)), str(tmp_path), heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 100
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("cleaning", [Cleaning(3), Cleaning(smallest=Least(9)), Cleaning(3, Least(9), 8)])
def test_cancel_ends_it_at_any_moment_and_no_file_is_left(tmp_path, cleaning):
    ids = noisy()
    for moment in range(9):
        asked: list[None] = []

        def cancelled(moment=moment, asked=asked) -> bool:
            asked.append(None)
            return len(asked) > moment

        try:
            clean(dataset_of(ids), dataset_of(ids), cleaning, str(tmp_path), cancelled=cancelled)
        except Cancelled:
            assert len(asked) == moment + 1
        else:
            assert len(asked) <= moment, "asked again after it was cancelled"
        assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_named(tmp_path):
    with pytest.raises(OutputError, match="gone"):
        cleaned(noisy(), Cleaning(3, Least(9)), tmp_path / "gone")
    with pytest.raises(OutputError, match="gone"):
        cleaned(noisy(), Cleaning(smallest=Least(9)), tmp_path / "gone")


def test_a_mask_that_cannot_be_written_is_named(tmp_path):
    ids = noisy()
    dataset_of(ids, "GTiff", str(tmp_path / "locked.tif"))
    target = gdal.Open(str(tmp_path / "locked.tif"))  # for reading only
    with pytest.raises(OutputError, match=r"locked\.tif"):
        clean(dataset_of(ids), target, Cleaning(3), str(tmp_path))


def test_nothing_is_cleaned_unless_it_is_asked_for():
    assert not Cleaning()
    assert not Cleaning(smallest=Least(1))
    assert Cleaning(3) and Cleaning(smallest=Least(2))
    with pytest.raises(ChoiceError, match="4 pixels wide"):
        Cleaning(majority=4)
    with pytest.raises(ChoiceError, match="-2 pixels"):
        Cleaning(smallest=Least(-2))


def test_memory_does_not_grow_with_the_mask(tmp_path):
    command = [sys.executable, str(PROBE), str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stderr
    assert float(ran.stdout) < 150, "48 million pixels; the numbers of their patches alone take 190 MB"


@pytest.mark.parametrize("cleaning", [Cleaning(3), Cleaning(smallest=Least(9))])
def test_tall_blocks_are_written_once_too(tmp_path, cleaning):
    """Rows of blocks that are taller than a step: a compressed block that is written twice leaves a hole."""
    ids = noisy(4100, 600)
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=2048", "COMPRESS=LZW"]
    create = gdal.GetDriverByName("GTiff").Create
    target = create(str(tmp_path / "clean.tif"), 600, 4100, 1, gdal.GDT_Byte, options)
    clean(dataset_of(ids), target, cleaning, str(tmp_path))
    del target
    result = gdal.Open(str(tmp_path / "clean.tif")).ReadAsArray()
    dataset_of(result, "GTiff", str(tmp_path / "whole.tif"), options)
    assert (tmp_path / "clean.tif").stat().st_size <= 1.02 * (tmp_path / "whole.tif").stat().st_size


def test_an_error_names_the_file_that_the_analyst_chose_and_a_cause(tmp_path):
    ids = noisy()
    hidden = partial_name(tmp_path / "mask.tif", "0a")
    dataset_of(ids, "GTiff", str(hidden))
    target = gdal.Open(str(hidden))  # for reading only
    with pytest.raises(OutputError, match=r"Cannot write \S*/mask\.tif: ") as caught:
        clean(dataset_of(ids), target, Cleaning(3), str(tmp_path))
    assert "partial" not in str(caught.value)
