"""Writes a simulated Sentinel-2 product as analysts get it: ``s2_scene.py FOLDER [EDGE]``.

Six single-band files of two pixel sizes (10 m and 20 m), values of processing baseline 05.09 (reflectance x
10 000 + 1000), nodata 0 where the swath ends and in round holes, and a polygon of interest in longitude and
latitude. The ground is one simulated scene, mirrored five by five times: a whole tile costs little time.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

sys.path.insert(0, str(Path(__file__).resolve().parent))
from sample_scene import SCENE, SEED
from simulate.scene import simulate_scene

PRODUCT = "S2B_MSIL2A_20230701T101031_N0509_R022_T32TNS_20230701T134500.SAFE"
TILE = "T32TNS_20230701T101031"
FILES = {"B02": 10, "B03": 10, "B04": 10, "B8A": 20, "B11": 20, "B12": 20}
"""Name and pixel size in metres of each file, in the order of the simulated bands."""
EDGE = 10980
REPEATS = 5
CORNER = (600_000.0, 5_200_020.0)


def write_product(folder: Path, edge: int = EDGE) -> list[str]:
    """Write the product and ``aoi.gpkg``; return the paths of the bands.

    Args:
        folder: where to put them; made if it is missing.
        edge: pixels of 10 m along an edge of the tile; a multiple of 10.
    """
    images = folder / PRODUCT / "IMG_DATA"
    images.mkdir(parents=True, exist_ok=True)
    part = simulate_scene(SEED, edge // REPEATS, edge // REPEATS, **SCENE).reflectance
    stored = np.rint(part * 10_000 + 1000).clip(1, 65535).astype(np.uint16)
    paths = []
    for band, (name, metres) in enumerate(FILES.items()):
        plane = stored[band]
        if metres == 20:
            half = plane.reshape(plane.shape[0] // 2, 2, plane.shape[1] // 2, 2)
            plane = half.mean(axis=(1, 3)).astype(np.uint16)
        paths.append(str(images / f"{TILE}_{name}_{metres}m.tif"))
        _write_band(paths[-1], plane, metres)
    _write_area(folder / "aoi.gpkg", edge * 10.0)
    return paths


def _write_band(path: str, part: np.ndarray, metres: int) -> None:
    edge = part.shape[0] * REPEATS
    options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=1"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, edge, edge, 1, gdal.GDT_UInt16, options)
    dataset.SetGeoTransform((CORNER[0], metres, 0.0, CORNER[1], 0.0, -metres))
    dataset.SetProjection(_crs(32632).ExportToWkt())
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(0)
    for row, strip in _strips(part):
        strip[_unseen(row, strip.shape, edge)] = 0
        band.WriteArray(strip, 0, row)


def _strips(part: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """Yield the mirrored scene in strips: first row, values."""
    rows = np.concatenate([part if n % 2 == 0 else part[:, ::-1] for n in range(REPEATS)], axis=1)
    for number in range(REPEATS):
        turned = rows if number % 2 == 0 else rows[::-1]
        for start in range(0, len(rows), 512):
            yield number * len(rows) + start, turned[start : start + 512].copy()


def _unseen(row: int, shape: tuple[int, ...], edge: int) -> np.ndarray:
    """Where nothing was measured: beyond the end of the swath, and in twelve round holes."""
    y, x = (np.arange(row, row + shape[0])[:, None] / edge), (np.arange(shape[1])[None] / edge)
    unseen = x + 0.25 * y > 1.12
    for number, (across, down) in enumerate(np.random.default_rng(SEED).uniform(0.05, 0.95, (12, 2))):
        unseen |= (x - across) ** 2 + (y - down) ** 2 < (0.003 + 0.002 * number) ** 2
    return unseen


def _write_area(path: Path, metres: float) -> None:
    """Write a polygon that covers about four fifths of the tile, in EPSG:4326."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for across, down in (
        (0.02, 0.1),
        (0.5, 0.0),
        (0.98, 0.06),
        (0.93, 0.7),
        (1.0, 0.97),
        (0.3, 0.99),
        (0.02, 0.1),
    ):
        ring.AddPoint_2D(CORNER[0] + across * metres, CORNER[1] - down * metres)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    polygon.Segmentize(2000.0)
    polygon.Transform(osr.CoordinateTransformation(_crs(32632), _crs(4326)))
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("aoi", _crs(4326), ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(polygon)
    layer.CreateFeature(feature)


def _crs(epsg: int) -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


if __name__ == "__main__":
    for path in write_product(Path(sys.argv[1]), *(int(edge) for edge in sys.argv[2:3])):
        print(path)
