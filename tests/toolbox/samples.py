"""Samples to assess a mask with."""

from __future__ import annotations

import csv
from pathlib import Path

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from ..core.files import NORTH_UP
from .conftest import run


def layer_of(kind: str, shapes, labels, crs: str = "EPSG:32633", field: str = "reference:string"):
    """A layer in memory."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field={field}", "samples", "memory")
    features = []
    for shape, label in zip(shapes, labels):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape) if isinstance(shape, str) else shape)
        feature.setAttributes([label])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def point(col: float, row: float, geotransform=NORTH_UP) -> QgsGeometry:
    x, wide, _, y, _, tall = geotransform
    return QgsGeometry.fromPointXY(QgsPointXY(x + col * wide, y + row * tall))


def table_of(path: str | Path) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def assess(algorithm, tmp_path, parameters, feedback=None):
    given = {"OUTPUT": str(tmp_path / "report.html"), "TABLE": str(tmp_path / "table.csv"), **parameters}
    results, ok = run(algorithm.create(), given, feedback)
    assert ok
    return results
