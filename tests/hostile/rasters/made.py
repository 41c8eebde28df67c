"""Rasters that nobody has by accident: bombs, loops, files that point elsewhere or want to run something."""

from __future__ import annotations

import os
import re
import struct
import zlib
from pathlib import Path

import numpy as np
from osgeo import gdal

from ...core.files import host_raises, numbers, write_raster

MARK = "was-run"
"""Name of the file that exists where code in a raster was run."""

_VRT = """<VRTDataset rasterXSize="{width}" rasterYSize="{height}">{head}
{bands}</VRTDataset>"""
_BAND = """<VRTRasterBand dataType="{kind}" band="{number}"{more}><Description>{name}</Description>{inside}
{source}</VRTRasterBand>"""
_SIMPLE = (
    '<SimpleSource><SourceFilename relativeToVRT="1">{file}</SourceFilename><SourceBand>{number}</SourceBand>'
    '<SrcRect xOff="0" yOff="0" xSize="40" ySize="40"/><DstRect xOff="0" yOff="0" xSize="{w}" ySize="{h}"/>'
    "</SimpleSource>"
)
_COMPLEX = (
    '<ComplexSource><SourceFilename relativeToVRT="1">inner.tif</SourceFilename><SourceBand>1</SourceBand>{}'
    "</ComplexSource>"
)
_PYTHON = """<PixelFunctionType>touch</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>
<PixelFunctionCode><![CDATA[
def touch(in_ar, out_ar, xoff, yoff, xsize, ysize, raster_xsize, raster_ysize, r, gt, **kwargs):
    open({mark!r}, "w").close()
]]></PixelFunctionCode>"""


def make_hostile(folder: Path) -> list[Path]:
    """Write them; the names say what they are."""
    with host_raises(False):
        write_raster(folder / "inner.tif", numbers(2, 40, 40), descriptions=("red", "nir"))
        vrts = dict(_virtual(folder))
        for name, text in vrts.items():
            (folder / f"{name}.vrt").write_bytes(text if isinstance(text, bytes) else text.encode())
        links, ends = re.compile(r"(chain|tree) \d+"), ("chain 119", "tree 4", "tree 12")
        shown = [name for name in vrts if not links.fullmatch(name) or name in ends]
        return [*(folder / f"{name}.vrt" for name in shown), *_bombs(folder), *_declared(folder)]


def _vrt(
    *,
    size: tuple[int, int] = (40, 40),
    head: str = "<GeoTransform>5, 10, 0, 7, 0, -10</GeoTransform>",
    file: str = "inner.tif",
    source: str = "",
    inside: str = "",
    more: str = "",
    name: str = "",
    kind: str = "Int16",
) -> str:
    bands = [
        _BAND.format(
            kind=kind,
            number=number,
            more=more,
            name=name or ("red", "nir")[number - 1],
            inside=inside,
            source=source or _SIMPLE.format(file=file, number=number, w=size[0], h=size[1]),
        )
        for number in (1, 2)
    ]
    return _VRT.format(width=size[0], height=size[1], head=head, bands="".join(bands))


def _virtual(folder: Path):
    yield "sound", _vrt()
    yield from _elsewhere(folder)
    yield from _loops()
    yield from _absurd()
    python = 'subClass="VRTDerivedRasterBand"'
    yield "python", _vrt(more=f" {python}", inside=_PYTHON.format(mark=str(folder / MARK)))
    module = "<PixelFunctionType>os.system</PixelFunctionType><PixelFunctionLanguage>Python"
    yield "python module", _vrt(more=f" {python}", inside=f"{module}</PixelFunctionLanguage>")
    unknown = "<PixelFunctionType>nosuch</PixelFunctionType>"
    yield "unknown function", _vrt(more=f" {python}", inside=unknown)


def _elsewhere(folder: Path):
    os.mkfifo(folder / "pipe")
    for name, file in {
        "passwd": "/etc/passwd",
        "pipe": "pipe",
        "zero": "/dev/zero",
        "gone": "gone.tif",
        "folder": ".",
        "refused": "/vsicurl/http://127.0.0.1:9/x.tif",
        "own file": "/vsicurl/file:///etc/passwd",
        "no archive": "/vsizip/inner.tif/x.tif",
        "many archives": "/vsizip/" * 50 + "x.tif",
        "connection": "PG:dbname=x host=127.0.0.1 port=9",
        "service": "&lt;GDAL_WMS&gt;&lt;Service name='TMS'&gt;&lt;ServerUrl&gt;http://127.0.0.1:9/&lt;/ServerUrl&gt;",
        "text as name": "&lt;VRTDataset rasterXSize='9' rasterYSize='9'/&gt;",
        "long": "x" * 100_000,
    }.items():
        yield name, _vrt(file=file)
    raw = '<SourceFilename relativeToVRT="0">{}</SourceFilename><ImageOffset>{}</ImageOffset><PixelOffset>{}'
    raw += "</PixelOffset><LineOffset>{}</LineOffset>"
    for name, numbers_ in {
        "raw passwd": ("/etc/passwd", 0, 2, 80),
        "raw backwards": ("/etc/passwd", 10**18, -(10**9), -(10**9)),
        "raw far": ("/etc/passwd", 2**63 - 1, 2**31 - 1, 2**31 - 1),
    }.items():
        yield name, _vrt(more=' subClass="VRTRawRasterBand"', source=raw.format(*numbers_))
    yield "bytes in a name", _vrt(file="gone-@.tif").encode().replace(b"@", b"\xff\xe4")
    yield "bytes everywhere", _vrt(name="@", head="<SRS>@</SRS><Metadata><MDI key='@'>@</MDI></Metadata>").encode().replace(b"@", b"\xff\xe4")  # fmt: skip


def _loops():
    yield "itself", _vrt(file="itself.vrt")
    yield "one", _vrt(file="other.vrt")
    yield "other", _vrt(file="one.vrt")
    inside = (
        '<Overview><SourceFilename relativeToVRT="1">own overview.vrt</SourceFilename>'
        "<SourceBand>1</SourceBand></Overview>"
    )
    yield "own overview", _vrt(inside=inside)
    mask = "<MaskBand><VRTRasterBand dataType='Byte'>{}</VRTRasterBand></MaskBand>"
    source = _SIMPLE.format(file="own mask.vrt", number="mask,1", w=40, h=40)
    yield "own mask", _vrt(inside=mask.format(source), head=mask.format(source))
    yield "chain 0", _vrt()
    for number in range(1, 120):
        yield f"chain {number}", _vrt(file=f"chain {number - 1}.vrt")
    double = "".join(_SIMPLE.format(file="{0}", number=1, w=40, h=40) for _ in range(8))
    yield "tree 0", _vrt()
    for number in range(1, 13):  # 8 ** 4 readings of the innermost below the fourth, 8 ** 12 below the last
        yield f"tree {number}", _vrt(source=double.replace("{0}", f"tree {number - 1}.vrt"))


def _absurd():
    for size in ((10**6, 10**6), (2**31 - 1, 2**31 - 1), (2**31 - 1, 1), (1, 2**31 - 1), (0, 5), (-3, 5)):
        yield f"size {size[0]} x {size[1]}", _vrt(size=size)
    for name, numbers_ in {
        "zero": "0,0,0,0,0,0",
        "nan": "nan,nan,nan,nan,nan,nan",
        "endless": "inf,10,0,7,0,-10",
        "huge": "1e300,1e300,0,1e300,0,-1e300",
        "tiny": "0,1e-300,0,0,0,1e-300",
        "far": "1e17,1,0,1e17,0,-1",
        "flat": "0,1,1,0,1,1",
        "few": "0,1",
        "beyond": "1e9,10,0,1e9,0,-10",
    }.items():
        located = f"<GeoTransform>{numbers_}</GeoTransform>"
        yield f"place {name}", _vrt(head=located)
        for code in (4326, 32633, 3857, 54009, 3413):
            authority = "ESRI" if code == 54009 else "EPSG"
            yield f"place {name} in {code}", _vrt(head=f"<SRS>{authority}:{code}</SRS>{located}")
    for number, crs in enumerate(
        ("EPSG:0", "+proj=nosuch", "LOCAL_CS[", "EPSG:4978", "EPSG:5703", "[" * 9999)
    ):
        yield f"crs {number}", _vrt(head=f"<SRS>{crs}</SRS><GeoTransform>5,10,0,7,0,-10</GeoTransform>")
    for value in ("nan", "inf", "-inf", "1e999", "0", "-1", "1e-320", "1e308", "x", ""):
        yield f"scale {value}", _vrt(inside=f"<Scale>{value}</Scale><Offset>0</Offset>")
        yield f"offset {value}", _vrt(inside=f"<Scale>0.0001</Scale><Offset>{value}</Offset>")
        yield f"nodata {value}", _vrt(inside=f"<NoDataValue>{value}</NoDataValue>", kind="Float32")
        yield f"ratio {value}", _vrt(source=_COMPLEX.format(f"<ScaleRatio>{value}</ScaleRatio>"))
    yield "lut", _vrt(source=_COMPLEX.format("<LUT>nan:nan,1:inf,0:x</LUT>"))
    kernel = '<Kernel normalized="1"><Size>9999</Size><Coefs>1 2</Coefs></Kernel>'
    yield "kernel", _vrt(source=_COMPLEX.format(kernel).replace("ComplexSource", "KernelFilteredSource"))
    for edge in (0, -1, 2**31 - 1, 30_000):
        yield f"block {edge}", _vrt(more=f' blockXSize="{edge}" blockYSize="{edge}"')
    yield (
        "many bands",
        _vrt().replace("</VRTDataset>", "<VRTRasterBand dataType='Byte'/>" * 5000 + "</VRTDataset>"),
    )
    yield "digits", _vrt(name="1" * 200_000)
    yield "wavelengths", _vrt(inside=f"<Metadata><MDI key='wavelength'>{'9' * 9999}</MDI></Metadata>")
    yield "histograms", _vrt() + "<!--" + "<Histograms>" * 200_000 + "-->"
    yield (
        "points",
        _vrt(head="<GCPList>" + "<GCP Id='' Pixel='nan' Line='inf' X='x' Y='1e999'/>" * 4 + "</GCPList>"),
    )
    yield "warped", '<VRTDataset rasterXSize="9" rasterYSize="9" subClass="VRTWarpedDataset"/>'
    for kind in ("CFloat64", "Unknown", "UInt64", "Int8", ""):
        yield f"type {kind}", _vrt(kind=kind)


def _bombs(folder: Path) -> list[Path]:
    """Little on disk and much in memory, for whoever believes what is declared."""
    made = []
    for name, options in {
        "tiles": ["TILED=YES"],
        "large tiles": ["TILED=YES", "BLOCKXSIZE=65536", "BLOCKYSIZE=65536"],
        "rows": ["BLOCKYSIZE=1"],
        "one strip": ["BLOCKYSIZE=1000000"],
    }.items():
        path = folder / f"bomb of {name}.tif"
        more = ["SPARSE_OK=YES", "BIGTIFF=YES", "COMPRESS=DEFLATE"]
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        made_of = gdal.GetDriverByName("GTiff").Create(
            str(path), 10**6, 10**6, 2, gdal.GDT_UInt16, options + more
        )
        if made_of is not None:
            made_of.SetGeoTransform((5, 10, 0, 7, 0, -10))
            made.append(path)
        del made_of
        gdal.PopErrorHandler()
    zeros = folder / "zeros.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(zeros),
        4000,
        4000,
        2,
        gdal.GDT_Byte,
        ["COMPRESS=DEFLATE", "BLOCKYSIZE=4000", "INTERLEAVE=BAND"],
    )
    del dataset
    return [*made, zeros, _png(folder / "bomb.png")]


def _png(path: Path) -> Path:
    """A PNG of 100 000 x 100 000 bytes in some kilobytes, cut off."""
    packed = zlib.compress(bytes(10**7), 9)
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)),
        (b"IDAT", packed),
        (b"IEND", b""),
    ]
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def _declared(folder: Path) -> list[Path]:
    """A GeoTIFF with values at the ends of what its type holds, and one with a scale that is none."""
    extremes = folder / "extremes.tif"
    ends = np.array([1e308, -1e308, 5e-324, np.nan, np.inf, 0.0])
    write_raster(extremes, np.resize(ends, (2, 30, 31)))
    scaled = folder / "scaled.tif"
    write_raster(scaled, numbers(2, 30, 30))
    dataset = gdal.Open(str(scaled), gdal.GA_Update)
    for number in (1, 2):
        dataset.GetRasterBand(number).SetScale(float("nan"))
    del dataset
    return [extremes, scaled]
