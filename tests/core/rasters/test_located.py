"""A geotransform that no raster can have is refused before anything divides by it."""

from __future__ import annotations

import pytest
from osgeo import gdal

from geoseg_qgis.core.bands.match import WantedBand, match_bands
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.errors import RasterError

from ..files import NORTH_UP, ROTATED, SOUTH_UP, numbers, write_raster


def placed(folder, geotransform: str) -> str:
    path = folder / "placed.vrt"
    gdal.Translate(str(path), write_raster(folder / "a.tif", numbers(1, 8, 8)), format="VRT")
    start, rest = path.read_text().split("<GeoTransform>")
    path.write_text(f"{start}<GeoTransform>{geotransform}{rest[rest.index('</GeoTransform>') :]}")
    return str(path)


@pytest.mark.parametrize(
    "geotransform",
    [
        "0,0,0,0,0,0",
        "5,nan,0,7,0,-10",
        "nan,10,0,7,0,-10",
        "5,10,0,inf,0,-10",
        "5,10,20,7,10,20",
        "5,1e308,0,7,0,-10",
        "1e17,10,0,7,0,-10",
        "5,1e-200,0,7,0,-1e-200",
        "5,5e-324,0,7,0,-10",
    ],
)
def test_pixels_without_an_area_or_a_place_are_refused(tmp_path, geotransform):
    path = placed(tmp_path, geotransform)
    with pytest.raises(RasterError, match=r"placed\.vrt has a geotransform that no raster can have.*Georef"):
        Grid.from_dataset(open_raster(path))


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED, (10.0, 1e-7, 0.0, 50.0, 0.0, -1e-7)])
def test_ordinary_ones_are_taken_as_they_are(tmp_path, geotransform):
    path = write_raster(tmp_path / "a.tif", numbers(1, 8, 8), geotransform=geotransform)
    assert Grid.from_dataset(open_raster(path)).geotransform == geotransform


def test_bands_are_not_looked_for_in_a_raster_that_lies_nowhere(tmp_path):
    path = placed(tmp_path, "nan,10,0,7,0,-10")
    with pytest.raises(RasterError, match="geotransform that no raster can have"):
        match_bands([WantedBand("red")], [path])
