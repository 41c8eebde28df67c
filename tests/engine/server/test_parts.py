"""Small parts of the server engine: TIFF headers, and paths that have another name on the server."""

from __future__ import annotations

import contextlib
import io
import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from geoseg_qgis.core.run.jobs import ChunkJob, Decision
from geoseg_qgis.engine.server.chunks import check_mask, make_call
from geoseg_qgis.engine.server.folders import parse_folders, server_path, shared_folder
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.server.tiff import TiffHeader, read_header
from geoseg_qgis.errors import ChoiceError, ChunkError, EngineError

from ..fake_server import small_tiff


@pytest.mark.parametrize(
    "options", [[], ["BIGTIFF=YES"], ["ENDIANNESS=BIG"], ["BIGTIFF=YES", "ENDIANNESS=BIG"]]
)
@pytest.mark.parametrize(
    ("dtype", "bands", "bits", "kind"),
    [
        (gdal.GDT_Byte, 1, 8, 1),
        (gdal.GDT_Int16, 6, 16, 2),
        (gdal.GDT_UInt16, 13, 16, 1),
        (gdal.GDT_Float32, 2, 32, 3),
    ],
)
def test_the_header_of_what_gdal_writes_is_understood(tmp_path, options, dtype, bands, bits, kind):
    path = str(tmp_path / "a.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 37, 1025, bands, dtype, options)
    dataset.GetRasterBand(1).WriteArray(np.ones((1025, 37)))
    del dataset
    with open(path, "rb") as file:  # noqa: PTH123
        assert read_header(file) == TiffHeader(37, 1025, bands, bits, kind)


@given(st.binary(max_size=200), st.integers(0, 70))
def test_damaged_headers_are_refused_and_do_nothing_worse(noise, length):
    for content in (noise, small_tiff(5, 6)[:length] + noise):
        with contextlib.suppress(ValueError):
            read_header(io.BytesIO(content))


def test_a_file_that_ends_early_is_refused():
    whole = small_tiff(5, 6)
    for length in range(len(whole) - 4):
        with pytest.raises(ValueError, match="TIFF"):
            read_header(io.BytesIO(whole[:length]))


@pytest.mark.parametrize(
    ("path", "folders", "expected"),
    [
        ("/data/a.tif", (), "/data/a.tif"),
        ("/data/run/a.tif", (("/data", "/srv/data"),), "/srv/data/run/a.tif"),
        ("/data/run/a.tif", (("/data/", "/srv/data/"),), "/srv/data/run/a.tif"),
        ("/data/run/a.tif", (("/data", "/one"), ("/data/run", "/two")), "/two/a.tif"),
        ("/data/x/../run/a.tif", (("/data/run", "/two"),), "/two/a.tif"),
        ("/data/a.tif", (("/", "/net/client"),), "/net/client/data/a.tif"),
        ("/data/run/a.tif", (("/data", "Z:\\share"),), "Z:\\share\\run\\a.tif"),
    ],
)
def test_a_path_is_told_as_the_server_knows_it(path, folders, expected):
    assert server_path(path, folders) == expected


@pytest.mark.parametrize("path", ["/database/a.tif", "/other/a.tif", "/data/../etc/a.tif", "/data"])
def test_a_path_outside_of_the_shared_folders_is_an_error(path):
    with pytest.raises(EngineError, match="none of the folders that are shared with the server: /data"):
        server_path(path, (("/data", "/srv"),))


def test_temporary_files_lie_where_the_server_can_reach_them():
    folders = (("/mnt/share", "/data/share"), ("/mnt/fast", "/data/fast"))
    assert shared_folder("/mnt/fast/me", folders) == "/mnt/fast/me"
    assert shared_folder("/mnt/fast", folders) == "/mnt/fast"
    assert shared_folder("/home/me", folders) == shared_folder("", folders) == "/mnt/share"
    assert shared_folder("/home/me", ()) == "/home/me"


def test_shared_folders_are_read_from_a_line_of_text():
    assert parse_folders(" /mnt/share = /data/share ; /both; /to windows=D:\\share") == (
        ("/mnt/share", "/data/share"),
        ("/both", "/both"),
        ("/to windows", "D:\\share"),
    )
    assert parse_folders("") == ()
    for text in ("share=/data", "/mnt/share=data", "=/data"):
        with pytest.raises(ChoiceError, match="names no folders"):
            parse_folders(text)


def test_scores_and_thresholds_are_asked_for_only_where_they_are_wanted(tmp_path):
    """A server of an older version refuses what it does not know."""
    (tmp_path / "in.tif").write_bytes(small_tiff(64, 64))
    job = ChunkJob(0, str(tmp_path / "in.tif"), str(tmp_path / "out.tif"), 64, 64, 1e-4, 0.0)
    settings = ServerSettings("http://127.0.0.1:1")
    plain = json.loads(make_call(job, "m", settings).body())["data"]
    assert not {"scores", "threshold", "below", "positive_threshold"} & set(plain)
    wanted = replace(job, scores="probabilities", planes=8, decision=Decision(0.6, 7, 0.0))
    call = make_call(wanted, "m", settings)
    data = json.loads(call.body())["data"]
    assert (data["scores"], data["threshold"], data["below"]) == ("probabilities", 0.6, 7)
    assert call.most > 8 * 64 * 64
    with pytest.raises(ChunkError, match="number of bands is not 8"):
        check_mask(TiffHeader(64, 64, 1, 8, 1), TiffHeader(64, 64, 6, 16, 2), 8)
    check_mask(TiffHeader(64, 64, 8, 8, 1), TiffHeader(64, 64, 6, 16, 2), 8)
