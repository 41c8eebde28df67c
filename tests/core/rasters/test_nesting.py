"""VRTs of VRTs: an honest mosaic opens, and what would keep GDAL busy for ages is refused before it is read."""

from __future__ import annotations

import html
import os
import shutil
import time
from pathlib import Path

import pytest
from osgeo import gdal

from geoseg_qgis.core.rasters import nesting
from geoseg_qgis.core.rasters.nesting import DEEPEST, MOST_READS, refuse_endless
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.errors import RasterError

from ..files import numbers, write_raster

_VRT = """<VRTDataset rasterXSize="16" rasterYSize="16">
<GeoTransform>500000, 10, 0, 5000000, 0, -10</GeoTransform>{}</VRTDataset>"""
_BAND = '<VRTRasterBand dataType="Byte" band="1">{}</VRTRasterBand>'
_NAMED = "<SimpleSource><{tag}{kind}>{name}</{tag}><SourceBand>1</SourceBand></SimpleSource>"


_OWN = ' relativeToVRT="1"'


def write_vrt(path: Path, name: str, times: int = 1, kind: str = _OWN) -> Path:
    sources = _NAMED.format(tag="SourceFilename", kind=kind, name=name) * times
    path.write_text(_VRT.format(_BAND.format(sources)))
    return path


@pytest.fixture
def tree(tmp_path):
    """Write levels of VRTs that name the next one several times each, and return the uppermost."""

    def write(levels: int, times: int, suffix: str = "vrt", **how) -> Path:
        write_raster(tmp_path / f"level 0.{suffix}", numbers(1, 16, 16))
        for level in range(1, levels + 1):
            write_vrt(tmp_path / f"level {level}.{suffix}", f"level {level - 1}.{suffix}", times, **how)
        return tmp_path / f"level {levels}.{suffix}"

    return write


def test_a_vrt_of_vrts_opens(tree):
    assert open_raster(str(tree(3, 8))).ReadAsArray().shape == (16, 16)


def test_as_many_reads_as_allowed_and_no_more(tree):
    assert MOST_READS == 10**7
    assert open_raster(str(tree(7, 10))).RasterCount == 1
    with pytest.raises(RasterError, match=r"level 8\.vrt is a VRT of VRTs that name each other so often"):
        open_raster(str(tree(8, 8)))


@pytest.mark.parametrize(
    ("suffix", "how"),
    [("vrt", {}), ("tif", {}), ("vrt", {"kind": ""}), ("VRT", {"kind": ' shared="0" relativeToVRT="1"'})],
    ids=["by its name", "called a GeoTIFF", "from where one is", "with more said of it"],
)
def test_it_is_refused_at_once_whatever_it_is_called(tree, tmp_path, monkeypatch, suffix, how):
    path = tree(12, 20, suffix, **how)
    monkeypatch.chdir(tmp_path)
    start = time.monotonic()
    with pytest.raises(RasterError, match="millions of reads") as caught:
        open_raster(path.name)
    assert "gdal_translate" in caught.value.advice
    assert time.monotonic() - start < 20  # 20^12 reads would take longer than there is


def test_names_that_are_hidden_are_followed(tree, tmp_path):
    inner = tree(9, 9).name
    hidden = {
        "cdata": f"<![CDATA[{inner}]]>",
        "entities": "".join(f"&#{ord(letter)};" for letter in inner),
        "a circle and more": f"{inner}</SourceFilename></SimpleSource><SimpleSource>"
        f'<SourceFilename relativeToVRT="1">a circle and more.vrt',
        "a link": "link.tif",
    }
    (tmp_path / "link.tif").symlink_to(inner)
    for what, name in hidden.items():
        with pytest.raises(RasterError, match="millions of reads"):
            open_raster(str(write_vrt(tmp_path / f"{what}.vrt", name)))


def test_a_vrt_in_a_name_is_followed(tree, tmp_path):
    inner = _VRT.format(_BAND.format(_NAMED.format(tag="SourceFilename", kind="", name=tree(9, 9))))
    for name in (html.escape(inner), f"vrt://{tmp_path}/level 9.vrt?bands=1"):
        with pytest.raises(RasterError, match="millions of reads"):
            open_raster(str(write_vrt(tmp_path / "outer.vrt", name, kind="")))


def test_warped_vrts_count(tree, tmp_path):
    inner = str(tree(9, 9))
    warped = str(tmp_path / "warped.vrt")
    gdal.Warp(warped, inner, format="VRT", srcSRS="EPSG:32633", dstSRS="EPSG:4326")
    with pytest.raises(RasterError, match="millions of reads"):
        open_raster(warped)


def test_too_many_levels_are_refused(tree):
    assert open_raster(str(tree(DEEPEST + 1, 1))).RasterCount == 1
    with pytest.raises(RasterError, match=r"level 1\.vrt lies under more than 32 levels of VRTs"):
        open_raster(str(tree(DEEPEST + 2, 1)))


def test_a_band_counts_by_itself(tmp_path):
    """Stacks of stacks are common, and reading one band of them reads one band of each."""
    write_raster(tmp_path / "level 0.vrt", numbers(12, 16, 16))
    for level in range(1, 13):
        gdal.Translate(str(tmp_path / "stack.vrt"), str(tmp_path / "level 0.vrt"), format="VRT")
        text = (tmp_path / "stack.vrt").read_text().replace("level 0.vrt", f"level {level - 1}.vrt")
        (tmp_path / f"level {level}.vrt").write_text(text)
    assert open_raster(str(tmp_path / "level 12.vrt")).ReadAsArray().shape == (12, 16, 16)


def test_a_mask_is_read_with_its_band(tmp_path):
    write_raster(tmp_path / "level 0.vrt", numbers(1, 16, 16))
    for level in range(1, 25):
        write_vrt(tmp_path / "plain.vrt", f"level {level - 1}.vrt")
        inside = _NAMED.format(tag="SourceFilename", kind=_OWN, name=f"level {level - 1}.vrt")
        mask = f'<MaskBand><VRTRasterBand dataType="Byte">{inside}</VRTRasterBand></MaskBand></VRTDataset>'
        text = (tmp_path / "plain.vrt").read_text().replace("</VRTDataset>", mask)
        (tmp_path / f"level {level}.vrt").write_text(text)
    with pytest.raises(RasterError, match="millions of reads"):
        open_raster(str(tmp_path / "level 24.vrt"))


def test_in_haste_the_names_in_a_large_mosaic_are_believed(tree, tmp_path, monkeypatch):
    """A dialog must not wait for a drive of the network; the run looks into every file."""
    monkeypatch.setattr(nesting, "_MANY", 1)
    tree(9, 9)
    shutil.copy(tmp_path / "level 9.vrt", tmp_path / "level 9.tif")
    sources = "".join(
        _NAMED.format(tag="SourceFilename", kind=_OWN, name=n) for n in ("a.tif", "level 9.tif")
    )
    mosaic = tmp_path / "mosaic.vrt"
    mosaic.write_text(_VRT.format(_BAND.format(sources)))
    refuse_endless(str(mosaic), quick=True)
    with pytest.raises(RasterError, match="millions of reads"):
        refuse_endless(str(mosaic))
    mosaic.write_text(mosaic.read_text().replace("level 9.tif", "level 9.vrt"))
    with pytest.raises(RasterError, match="millions of reads"):
        refuse_endless(str(mosaic), quick=True)


def test_a_circle_is_gdals_to_refuse(tmp_path):
    write_vrt(tmp_path / "a.vrt", "b.vrt", 9)
    assert open_raster(str(write_vrt(tmp_path / "b.vrt", "a.vrt", 9))).RasterCount == 1


def test_what_is_not_there_is_not_waited_for(tmp_path):
    for name in ("gone.vrt", "/vsicurl/http://127.0.0.1:9/x.vrt", "x" * 5000, "."):
        assert open_raster(str(write_vrt(tmp_path / "outer.vrt", name))).RasterCount == 1


def test_a_pipe_or_a_device_is_refused(tmp_path):
    """GDAL would wait until somebody writes into the pipe, when it is asked how many overviews there are."""
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", "/dev/zero"):
        with pytest.raises(RasterError, match=f"{name} is no file, but a pipe or a device"):
            open_raster(str(write_vrt(tmp_path / "outer.vrt", name)))
    with pytest.raises(RasterError, match="pipe is no file"):
        open_raster(str(tmp_path / "pipe"))


def test_it_is_looked_at_again_when_it_changes(tree, tmp_path):
    outer = write_vrt(tmp_path / "outer.vrt", tree(9, 9).name)
    with pytest.raises(RasterError, match="millions of reads"):
        open_raster(str(outer))
    write_vrt(outer, "level 0.vrt", 2)
    assert open_raster(str(outer)).RasterCount == 1


def test_it_opens_when_one_of_those_that_it_names_is_mended(tree, tmp_path):
    outer = write_vrt(tmp_path / "outer.vrt", tree(9, 9).name)
    with pytest.raises(RasterError, match="millions of reads"):
        open_raster(str(outer))
    write_vrt(tmp_path / "level 9.vrt", "level 0.vrt")
    assert open_raster(str(outer)).RasterCount == 1
