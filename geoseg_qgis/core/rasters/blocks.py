"""What GDAL decodes together: blocks of a raster's bands, and its overviews."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.rasters.validity import BandValidity, Box

_SMALLEST = 256  # pixels along the edge of a block that is read at once
_LARGEST = 2048 * 2048  # pixels of a tile that is kept
_WIDE = 2  # times a window's width, from which it pays to keep a strip's rows
_UNKNOWN = 1024  # pixels along the edge of a block in the files that a VRT names, as in Sentinel-2's JP2
_VIRTUAL = ("VRT", "SENTINEL2")  # drivers that read other files, whatever block size they tell


@dataclass(frozen=True)
class Layout:
    """What a look at some bands costs.

    Attributes:
        block: width and height of what is decoded at once, pixels.
        block_bytes: of all the bands together.
        pixel_bytes: of a pixel of all the bands.
        overviews: sizes that all the bands and their masks have an overview of, the finest first.
        in_one: whether rows are packed together from the first to the last, however GDAL shows them.
    """

    block: tuple[int, int]
    block_bytes: int
    pixel_bytes: int
    overviews: tuple[tuple[int, int], ...]
    in_one: bool = False


def layout_of(dataset: gdal.Dataset, validity: Sequence[BandValidity]) -> Layout:
    """Return the layout of the bands of an open raster whose validity is given."""
    numbers = [band.number for band in validity]
    first = dataset.GetRasterBand(numbers[0])
    wide, tall = (int(size) for size in first.GetBlockSize())
    pixel = _bytes_together(dataset, numbers)
    if dataset.GetDriver().ShortName in _VIRTUAL:
        wide, tall = min(_UNKNOWN, first.XSize), min(_UNKNOWN, first.YSize)
    common = set.intersection(*(_overviews(band.handles()) for band in validity))
    overviews = tuple(sorted(common, reverse=True))
    return Layout((wide, tall), wide * tall * pixel, pixel, overviews, _in_one_strip(dataset, first))


def _in_one_strip(dataset: gdal.Dataset, band: gdal.Band) -> bool:
    """Whether a GeoTIFF is one packed strip that GDAL shows as rows: each look unpacks it from its start."""
    packed = dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") is not None
    if not packed or band.GetBlockSize()[1] != 1 or band.YSize < 2:
        return False
    first, second = (band.GetMetadataItem(f"BLOCK_OFFSET_0_{row}", "TIFF") for row in (0, 1))
    return first is not None and second is None


def kept_block(dataset: gdal.Dataset, number: int) -> tuple[int, int] | None:
    """Return the size of the blocks to read a tiled raster in: GDAL's own, of small ones several together.

    None for rasters in strips, in tiles too large to be kept, and for VRTs, whose files GDAL keeps tiles of.
    """
    band = dataset.GetRasterBand(number)
    wide, tall = band.GetBlockSize()
    if wide >= band.XSize or wide * tall > _LARGEST or dataset.GetDriver().ShortName in _VIRTUAL:
        return None
    return wide * -(-_SMALLEST // wide), tall * -(-_SMALLEST // tall)


def decoded_bytes(dataset: gdal.Dataset, bands: Sequence[int], box: Box) -> int:
    """Return about how many bytes of blocks GDAL decodes for a box: a file in strips is read full width."""
    wide, tall = dataset.GetRasterBand(bands[0]).GetBlockSize()
    col, row, width, height = box
    across = (-(-(col + width) // wide) - col // wide) * wide
    down = (-(-(row + height) // tall) - row // tall) * tall
    return int(across * down * _bytes_together(dataset, bands))


def keeps_rows(dataset: gdal.Dataset, bands: Sequence[int], box: Box, cache: int) -> bool:
    """Whether a box needs much less than GDAL decodes for it, and more than ``cache``, the bytes it may keep.

    That is where a raster in strips is much wider than a window: its decoded rows are kept on disk.
    """
    band = dataset.GetRasterBand(bands[0])
    wide = band.GetBlockSize()[0]
    much = decoded_bytes(dataset, bands, box) > cache // 2
    return bool(much and wide == band.XSize and wide >= _WIDE * box[2])


def _bytes_together(dataset: gdal.Dataset, bands: Sequence[int]) -> int:
    """Return the bytes of a pixel of the bands that are decoded with these."""
    interleaved = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL"
    count = dataset.RasterCount if interleaved else len(bands)
    return int(count * gdal.GetDataTypeSize(dataset.GetRasterBand(bands[0]).DataType) // 8)


def _overviews(handles: Iterable[gdal.Band]) -> set[tuple[int, int]]:
    """Return the sizes that each of some bands has an overview of."""
    sizes = [
        {(level.XSize, level.YSize) for level in map(handle.GetOverview, range(_overview_count(handle)))}
        for handle in handles
    ]
    return set.intersection(*sizes)


def _overview_count(handle: gdal.Band) -> int:
    """Return how many overviews a band has; GDAL 3.13 fails where a file of a VRT is gone."""
    return attempt(handle.GetOverviewCount).value or 0
