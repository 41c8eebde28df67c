"""Small sound rasters of many layouts, which damage starts from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ...core.files import NORTH_UP, ROTATED, host_raises, numbers, wkt, write_raster

GLOBE = (10.0, 0.001, 0.0, 50.0, 0.0, -0.001)


def make_originals(folder: Path) -> list[Path]:
    """Write the rasters; each has two bands at least, of which the first two are wanted."""
    with host_raises(False):
        return [
            path for make in (_striped, _tiled, _big, _located_otherwise, _beside) for path in make(folder)
        ]


def _striped(folder: Path) -> list[Path]:
    lzw = folder / "striped.tif"
    write_raster(
        lzw,
        numbers(3, 70, 61, "uint16"),
        nodata=0,
        descriptions=("red", "nir", "other"),
        options=["COMPRESS=LZW", "PREDICTOR=2"],
    )
    plain = folder / "plain.tif"
    write_raster(plain, numbers(2, 50, 50), geotransform=ROTATED, options=["INTERLEAVE=BAND"])
    return [lzw, plain]


def _tiled(folder: Path) -> list[Path]:
    path = folder / "tiled.tif"
    mask = np.ones((100, 90), bool)
    mask[10:20, 10:20] = False
    data = numbers(2, 100, 90, "float32") / 10000
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    options = ["TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=32", "COMPRESS=DEFLATE", "PREDICTOR=3"]
    write_raster(path, data, geotransform=GLOBE, epsg=4326, mask=mask, options=options)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.BuildOverviews("AVERAGE", [2, 4])
    del dataset
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    return [path]


def _big(folder: Path) -> list[Path]:
    path = folder / "big.tif"
    options = ["BIGTIFF=YES", "INTERLEAVE=BAND", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    write_raster(path, numbers(2, 64, 64), nodata=-9999, descriptions=("665 nm", "842 nm"), options=options)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number in (1, 2):
        dataset.GetRasterBand(number).SetScale(0.0001)
        dataset.GetRasterBand(number).SetOffset(-0.1)
    dataset.SetMetadata({"PROCESSING_BASELINE": "04.00", "PRODUCT_TYPE": "S2MSI2A"})
    del dataset
    picture = folder / "S2A_MSIL2A_picture.tif"
    names = ("red", "nir", "other", "")
    write_raster(
        picture, numbers(4, 40, 40, "uint8"), descriptions=names, options=["PHOTOMETRIC=RGB", "ALPHA=YES"]
    )
    return [path, picture]


def _located_otherwise(folder: Path) -> list[Path]:
    path = folder / "points.tif"
    write_raster(path, numbers(2, 30, 30, "float64"), geotransform=None, epsg=None)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGCPs([gdal.GCP(10 + x / 30, 50 - y / 30, 0, x, y) for x in (0, 30) for y in (0, 30)], crs)
    del dataset
    return [path]


def _beside(folder: Path) -> list[Path]:
    """Rasters whose description is text: a VRT, an ENVI header, GDAL's own sidecar."""
    inner = write_raster(folder / "inner.tif", numbers(2, 60, 60), nodata=-1, descriptions=("red", "nir"))
    vrt, envi = folder / "virtual.vrt", folder / "cube.dat"
    gdal.Translate(str(vrt), inner, format="VRT")
    gdal.GetDriverByName("ENVI").CreateCopy(str(envi), gdal.Open(inner))
    with envi.with_suffix(".hdr").open("a") as header:
        header.write("wavelength units = Nanometers\nwavelength = {665, 842}\n")
    aux = folder / "sidecar.tif"
    write_raster(aux, numbers(2, 40, 40), geotransform=None, epsg=None)
    text = "<PAMDataset><SRS>{}</SRS><GeoTransform>{}</GeoTransform>{}</PAMDataset>"
    band = (
        '<PAMRasterBand band="{}"><Description>{}</Description><NoDataValue>5</NoDataValue></PAMRasterBand>'
    )
    bands = band.format(1, "red") + band.format(2, "842 nm")
    place = ", ".join(map(str, NORTH_UP))
    Path(f"{aux}.aux.xml").write_text(text.format(wkt(32633).replace('"', "&quot;"), place, bands))
    return [vrt, envi, aux]
