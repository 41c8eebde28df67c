"""How a mask looks: names and colours in its file, and the QGIS style (XML, only written) beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple
from xml.etree import ElementTree  # nosec B405

from osgeo import gdal

from geoseg_qgis.core.mask import qml
from geoseg_qgis.core.mask.statistics import NODATA


class ClassStyle(NamedTuple):
    """A class of the mask: its id (0 to 254), its name, its colour (``#rrggbb``), and whether it is shown."""

    id: int
    name: str
    colour: str
    visible: bool = True

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Red, green and blue, 0 to 255."""
        return int(self.colour[1:3], 16), int(self.colour[3:5], 16), int(self.colour[5:7], 16)

    @property
    def alpha(self) -> int:
        """255, or 0 for a class that is transparent at first."""
        return 255 if self.visible else 0


def class_styles(classes: Sequence[tuple[Any, ...]]) -> tuple[ClassStyle, ...]:
    """Check classes: (id, name, colour), and whether it is shown if that is said too.

    Raises:
        ValueError: an id is outside 0 to 254 or occurs twice, or a colour is not ``#rrggbb``.
    """
    styles = tuple(ClassStyle(*entry) for entry in classes)
    for style in styles:
        if not 0 <= style.id <= 254 or not re.fullmatch("#[0-9a-fA-F]{6}", style.colour):
            raise ValueError(f"not a class of a mask: {style}")
    if len({style.id for style in styles}) < len(styles):
        raise ValueError(f"a class id occurs twice: {styles}")
    return styles


def describe_classes(dataset: gdal.Dataset, classes: Sequence[ClassStyle]) -> None:
    """Put names, colours and nodata into the file of a mask. GDAL's errors are the caller's to hear."""
    dataset.SetMetadata({f"CLASS_{style.id}": style.name for style in classes})
    band = dataset.GetRasterBand(1)
    band.SetDescription("class")
    band.SetNoDataValue(NODATA)
    table = gdal.ColorTable()
    for style in classes:
        table.SetColorEntry(style.id, (*style.rgb, style.alpha))
    table.SetColorEntry(NODATA, (0, 0, 0, 0))
    band.SetColorTable(table)
    names = {style.id: style.name for style in classes}
    band.SetCategoryNames([names.get(number, "") for number in range(max(names, default=-1) + 1)])


def write_qml(path: str, classes: Sequence[tuple[Any, ...]]) -> None:
    """Write a QGIS style that shows the classes as paletted values; nodata stays transparent.

    Args:
        path: the ``.qml`` file; QGIS takes it with a raster of the same name.
        classes: as for `class_styles`, in the order of the legend.

    Raises:
        OutputError: the file cannot be written.
    """
    root, renderer = qml.document(type="paletted")
    palette = ElementTree.SubElement(renderer, "colorPalette")
    for style in class_styles(classes):
        value, label, colour, alpha = _item(style)
        ElementTree.SubElement(palette, "paletteEntry", value=value, label=label, color=colour, alpha=alpha)
    qml.write(path, root)


def write_steps_qml(path: str, classes: Sequence[tuple[Any, ...]]) -> None:
    """Write a QGIS style whose legend has an entry for each step: a number, and those since the entry before.

    Args:
        path: the ``.qml`` file.
        classes: as for `class_styles`, with ascending ids.

    Raises:
        OutputError: the file cannot be written.
    """
    styles = class_styles(classes)
    qml.write(path, qml.ramp(qml.RAMP_OF_STEPS, "0", str(styles[-1].id), map(_item, styles)))


def _item(style: ClassStyle) -> qml.Item:
    return str(style.id), qml.printable(style.name), style.colour, str(style.alpha)
