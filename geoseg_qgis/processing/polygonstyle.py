"""How polygons of a mask look: each class in the colour of the mask."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.texts import tr


def renderer_of(numbers: Iterable[int], legend: Legend) -> QgsCategorizedSymbolRenderer:
    """Return a renderer with a category for each class.

    Borders have the colour of their class: a line of another colour would hide small polygons, and none
    would let the background shine through between neighbours.
    """
    categories = []
    for number in sorted(numbers):
        entry = legend[number]
        look = {"color": entry.colour, "outline_color": entry.colour, "outline_width": "0.1"}
        symbol = QgsFillSymbol.createSimple({**look, "outline_width_unit": "MM", "joinstyle": "bevel"})
        categories.append(QgsRendererCategory(number, symbol, entry.name))
    return QgsCategorizedSymbolRenderer("class_id", categories)


def save_style(path: Path, final: Path, numbers: Iterable[int], legend: Legend) -> str:
    """Save the style as the file's default: in a GeoPackage, for other formats beside it.

    Args:
        path: of a complete vector file.
        final: the name that it gets, where files of other layers may lie.
        numbers: of the classes that it holds.
        legend: gives their names and colours.

    Returns:
        What went wrong; empty for nothing.
    """
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    if not layer.isValid():
        return tr("the file cannot be opened")
    layer.setRenderer(renderer_of(numbers, legend))
    if path.suffix.lower() == ".gpkg":
        return str(layer.saveStyleToDatabase("classes", "the classes of the mask", True, "") or "")
    beside = final.with_suffix(".qml")
    if beside.exists() and any(final.with_suffix(end).exists() for end in (".tif", ".tiff")):
        return tr("{} belongs to a raster of that name").format(beside)
    said, fine = layer.saveNamedStyle(str(path.with_suffix(".qml")))
    return "" if fine else str(said)
