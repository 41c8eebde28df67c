"""The rasters whose segmentation is measured: half of them valid, of any size, data type and layout."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array, osr

TILE = 2000  # pixels of what is repeated in every second place
NODATA = -9999  # of floating point; 0 of integers
NAMES = ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2", *(f"EXTRA_{n}" for n in range(1, 7))]
GEOTRANSFORM = (600_000, 10, 0, 5_200_000, 0, -10)


@dataclass(frozen=True)
class Layout:
    """What a file is called in a report, and how GDAL is told to write it."""

    name: str
    options: tuple[str, ...] = ()


_TILED = ("TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512")
LAYOUTS = {
    "vrt": Layout("VRT of tiles"),  # one file in many places, which costs no disk
    "tiles": Layout("tiles of 512, band by band", (*_TILED, "INTERLEAVE=BAND")),
    "pixels": Layout("tiles of 512, bands together", (*_TILED, "INTERLEAVE=PIXEL")),
    "strips": Layout("strips, bands together", ("INTERLEAVE=PIXEL",)),
}
_COMPRESSED = ["COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=YES", "NUM_THREADS=ALL_CPUS"]


def write_raster(folder: Path, edge: int, bands: int, dtype: str, layout: str) -> str:
    """Write a raster of ``edge`` x ``edge`` pixels, unless it is there; return its path."""
    suffix = "vrt" if layout == "vrt" else "tif"
    path = folder / f"raster-{edge}-{bands}-{dtype}-{layout}.{suffix}"
    if not path.exists():
        (_write_vrt if layout == "vrt" else _write_tiff)(path, edge, bands, dtype, layout)
    return str(path)


def _values(bands: int, dtype: str) -> np.ndarray:
    """Return what is repeated, (bands, TILE, TILE): reflectance, times 10 000 where it is an integer."""
    values = np.random.default_rng(0).integers(200, 5000, (bands, TILE, TILE)).astype(dtype)
    return values / np.float32(10_000) if values.dtype.kind == "f" else values


def _nodata(dtype: str) -> int:
    return NODATA if np.dtype(dtype).kind == "f" else 0


def _places(edge: int) -> list[tuple[int, int, int, int]]:
    """Return column, row, width and height of the places that are valid."""
    across = -(-edge // TILE)
    places = [(c * TILE, r * TILE) for r in range(across) for c in range(across) if (c + r) % 2 == 0]
    return [(x, y, min(TILE, edge - x), min(TILE, edge - y)) for x, y in places]


def _write_tiff(path: Path, edge: int, bands: int, dtype: str, layout: str) -> None:
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(np.dtype(dtype).type)
    options = [*LAYOUTS[layout].options, *_COMPRESSED]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), edge, edge, bands, kind, options)
    dataset.SetGeoTransform(GEOTRANSFORM)
    dataset.SetProjection(osr.GetUserInputAsWKT("EPSG:32632"))
    for number in range(bands):
        dataset.GetRasterBand(number + 1).SetNoDataValue(_nodata(dtype))
        dataset.GetRasterBand(number + 1).SetDescription(NAMES[number])
    values = _values(bands, dtype)
    for top in range(0, edge, 500):  # rows that are written together: a part of TILE
        height = min(500, edge - top)
        rows = np.full((bands, height, edge), _nodata(dtype), dtype)
        for col, row, width, tall in _places(edge):
            if row <= top < row + tall:
                first = top - row
                rows[:, :, col : col + width] = values[:, first : first + height, :width]
        dataset.WriteArray(rows, 0, top)
    dataset.FlushCache()


def _write_vrt(path: Path, edge: int, bands: int, dtype: str, _layout: str) -> None:
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(np.dtype(dtype).type)
    tile = path.with_name(f"tile-{bands}-{dtype}.tif")
    if not tile.exists():
        options = ["TILED=YES", *_COMPRESSED]
        dataset = gdal.GetDriverByName("GTiff").Create(str(tile), TILE, TILE, bands, kind, options)
        dataset.WriteArray(_values(bands, dtype))
        del dataset
    name = gdal.GetDataTypeName(kind)
    lines = [f'<VRTDataset rasterXSize="{edge}" rasterYSize="{edge}"><SRS>EPSG:32632</SRS>']
    lines.append(f"<GeoTransform>{', '.join(map(str, GEOTRANSFORM))}</GeoTransform>")
    for number in range(1, bands + 1):
        lines.append(f'<VRTRasterBand dataType="{name}" band="{number}">')
        lines.append(f"<NoDataValue>{_nodata(dtype)}</NoDataValue>")
        lines.append(f"<Description>{NAMES[number - 1]}</Description>")
        for x, y, w, h in _places(edge):
            lines.append(
                f'<SimpleSource><SourceFilename relativeToVRT="1">{tile.name}</SourceFilename>'
                f"<SourceBand>{number}</SourceBand>"
                f'<SourceProperties RasterXSize="{TILE}" RasterYSize="{TILE}" DataType="{name}" '
                f'BlockXSize="256" BlockYSize="256"/><SrcRect xOff="0" yOff="0" xSize="{w}" ySize="{h}"/>'
                f'<DstRect xOff="{x}" yOff="{y}" xSize="{w}" ySize="{h}"/></SimpleSource>'
            )
        lines.append("</VRTRasterBand>")
    path.write_text("\n".join([*lines, "</VRTDataset>"]), encoding="utf-8")
