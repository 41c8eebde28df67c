"""The names, and layers and files that are called so."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ...core.files import NORTH_UP

PRINTED = {
    "tag": "<script>alert(1)</script>",
    "attribute": '"><img src=x onerror=alert(1)>',
    "command": "a;rm -rf ~",
    "substitution": "$(touch made)",
    "backticks": "`touch made`&touch made|touch made",
    "quotes": "it's; touch made; '\"",
    "formula": "=cmd|'/c calc'!A1 %s {0} {nobody}",
}
UNPRINTED = {
    "break": "two\nlines\r\nhere",
    "control": "bell\a and \x1b[31mred\x1b[0m\x85",
    "right to left": "photo_\u202egpj.exe\u200f\u2028",
    "long": "x" * 300,
    "half": "half \ud800 a letter",
}
NAMES = {**PRINTED, **UNPRINTED}
ALL = " ".join(NAMES.values())


def file_name(name: str) -> str:
    """The name as a file system takes it; what is no UTF-8 there is another half of a letter here."""
    return name.replace("/", "∕").replace("\ud800", "\udcff")[:200]


def named_layer(kind: str, field: str, shapes, values) -> QgsVectorLayer:
    """A layer in memory that is called all of it."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32633&field={field}:string(2000)", ALL, "memory")
    features = []
    for shape, value in zip(shapes, values):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        try:
            feature.setAttributes([value])
        except SystemError:  # a newer QGIS takes no half of a letter from Python
            feature.setAttributes([value.replace("\ud800", "?")])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def rows_of_pixels(kind: str) -> list[str]:
    """A point in, or a polygon around, each row of the mask: one for each class."""
    west, north = NORTH_UP[0], NORTH_UP[3]
    if kind == "Point":
        return [f"POINT({west + 25} {north - 10 * row - 5})" for row in range(len(NAMES))]
    return [
        f"POLYGON(({west} {north - 10 * row},{west + 80} {north - 10 * row},{west + 80} {north - 10 * row - 10},"
        f"{west} {north - 10 * row - 10},{west} {north - 10 * row}))"
        for row in range(len(NAMES))
    ]
