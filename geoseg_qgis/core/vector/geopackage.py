"""A GeoPackage of outlines with attributes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.vector.polygonfile import KINDS
from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import mark, tr

_ADVICE = mark("Check the free space and the permissions of the folder.")


def write_geopackage(
    path: Path, columns: Sequence[tuple[str, type]], rows: Iterable[tuple[str, Sequence[Any]]]
) -> None:
    """Write the layer ``masks`` of multipolygons in EPSG:4326 into a new file.

    Args:
        path: of the file; must not exist.
        columns: name and type (str, int or float) of each attribute.
        rows: shape as WKT, empty for none, and attributes, None for an unknown one.

    Raises:
        OutputError: it cannot be written.
    """
    driver = gdal.GetDriverByName("GPKG")
    created = attempt(driver.Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
    if created.value is None:
        raise OutputError("Cannot write {path}: {reason}.", _ADVICE, path=path, reason=created.reason)
    open_files = [created.value]
    del created
    problem = attempt(_fill, open_files[0], columns, rows).problem
    problem = attempt(open_files.clear).problem or problem  # closes it, which is when a full disk shows
    if problem:
        raise OutputError("Cannot write {path}: {reason}.", _ADVICE, path=path, reason=problem)


def _fill(
    dataset: gdal.Dataset, columns: Sequence[tuple[str, type]], rows: Iterable[tuple[str, Sequence[Any]]]
) -> None:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    layer = dataset.CreateLayer("masks", crs, ogr.wkbMultiPolygon)
    if layer is None:
        raise RuntimeError(tr("it takes no layer"))  # as GDAL's exceptions do
    for name, kind in columns:
        layer.CreateField(ogr.FieldDefn(name, KINDS[kind]))
    layer.StartTransaction()
    for shape, values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for number, value in enumerate(values):
            if value is not None:
                feature.SetField(number, value)
        if shape:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(shape))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
