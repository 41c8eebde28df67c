"""Wide rasters in strips: the values of the file in any order of windows, and a bound on memory and work."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from geoseg_qgis.core.rasters import reader as reader_module
from geoseg_qgis.core.rasters.reader import RasterReader
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.rasters.validity import AS_DECLARED
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import OutputError

from ..files import numbers, write_raster

SMALL = 40_000  # bytes of decoded blocks: makes the reader keep rows of a small raster
PROBE = Path(__file__).with_name("strips_memory.py")


@pytest.fixture(scope="module")
def striped(tmp_path_factory) -> tuple[str, np.ndarray]:
    data = numbers(3, 90, 400)
    data[1, 20:30, 100:200] = -1
    options = ["COMPRESS=DEFLATE", "BLOCKYSIZE=7"]
    return write_raster(tmp_path_factory.mktemp("strips") / "a.tif", data, nodata=-1, options=options), data


def read(reader: RasterReader, col: int, row: int, width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
    planes = np.empty((len(reader.bands), height, width), reader.dtype)
    return planes, reader.read((col, row, width, height), planes)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, 399), st.integers(0, 89), st.integers(1, 400), st.integers(1, 90)),
        min_size=1,
        max_size=6,
    )
)
def test_any_windows_in_any_order_hold_the_values_of_the_file(striped, boxes):
    path, data = striped
    reader = RasterReader(path, (3, 2), (AS_DECLARED, AS_DECLARED), SMALL)
    for col, row, width, height in boxes:
        width, height = min(width, 400 - col), min(height, 90 - row)
        here = slice(row, row + height), slice(col, col + width)
        planes, valid = read(reader, col, row, width, height)
        assert (planes == data[[2, 1]][(slice(None), *here)]).all()
        assert (valid == (data[1] != -1)[here]).all()
    reader.close()


def test_a_row_is_decoded_once_for_all_windows_that_lie_beside_each_other(striped, monkeypatch):
    path, data = striped
    rows = []
    original = reader_module.read_band

    def counting(dataset, number, box, size, **options):
        rows.append((box[1], box[3]))
        return original(dataset, number, box, size, **options)

    monkeypatch.setattr(reader_module, "read_band", counting)
    reader = RasterReader(path, (1,), (AS_DECLARED,), SMALL // 4)
    for row in (0, 28, 56):
        for col in range(0, 400, 50):
            planes, _ = read(reader, col, row, 50, 34)
            assert (planes[0] == data[0, row : row + 34, col : col + 50]).all()
    reader.close()
    assert sum(count for _, count in rows) == 90


def test_a_full_disk_is_said(striped, monkeypatch):
    class Full:
        def seek(self, *_):
            pass

        def write(self, *_):
            raise OSError(28, "No space left on device")

        def close(self):
            pass

    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: Full())
    reader = RasterReader(striped[0], (1, 2), (AS_DECLARED,) * 2, SMALL)
    with pytest.raises(OutputError, match=r"No space left on device.*Make room there"):
        read(reader, 0, 0, 40, 60)


def test_nothing_is_left_in_the_folder_for_temporary_files(striped, own_temporary):
    reader = RasterReader(striped[0], (1, 2), (AS_DECLARED,) * 2, SMALL)
    read(reader, 0, 0, 40, 60)
    reader.close()
    assert list(own_temporary.iterdir()) == []


def test_the_rows_lie_in_the_folder_that_was_chosen(striped, tmp_path, monkeypatch):
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    with BandStack([BandSource(striped[0], 1)], folder=str(chosen)) as stack, stack.twin() as twin:
        for one in (stack, twin):
            reader, _ = one._parts[0]
            reader.keep(SMALL)
            assert one.read(Window(0, 0, 40, 60))[1].any()
            assert reader._strips is not None
    with BandStack([BandSource(striped[0], 1)]) as stack:
        stack._parts[0][0].keep(SMALL)
        with pytest.raises(OutputError, match="nowhere"):
            stack.read(Window(0, 0, 40, 60))


def test_memory_does_not_grow_with_the_width(tmp_path):
    """Twelve bands, 20 000 columns: a row of windows would be 245 MB of decoded strips."""
    path = str(tmp_path / "wide.tif")
    options = ["COMPRESS=DEFLATE", "ZLEVEL=1", "SPARSE_OK=TRUE", "BIGTIFF=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 20_000, 1100, 12, gdal.GDT_Int16, options)
    dataset.GetRasterBand(12).Fill(3)
    del dataset
    answer = subprocess.run([sys.executable, str(PROBE), path], capture_output=True, text=True, check=True)
    grown = float(answer.stdout.split()[-1])
    assert grown < 180
