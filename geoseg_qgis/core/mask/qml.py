"""The QGIS style of one band of a raster, in a file beside it (XML, only written)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree  # nosec B405

from geoseg_qgis.core.mask.outputfile import shares_stem
from geoseg_qgis.core.textfile import write_text

RAMP_OF_STEPS, RAMP_OF_COLOURS = "DISCRETE", "INTERPOLATED"

Item = tuple[str, str, str, str]
"""Value, label, colour (``#rrggbb``) and alpha of an entry of a ramp."""

# QGIS itself writes its version in more words.
_OURS = '<qgis version="3.22.0" styleCategories="Symbology">'


def document(band: int = 1, **renderer: str) -> tuple[ElementTree.Element, ElementTree.Element]:
    """Return a style without its entries, and its renderer."""
    root = ElementTree.Element("qgis", version="3.22.0", styleCategories="Symbology")
    renderer.update(band=str(band), opacity="1", alphaBand="-1", nodataColor="")
    made = ElementTree.SubElement(ElementTree.SubElement(root, "pipe"), "rasterrenderer", renderer)
    ElementTree.SubElement(made, "rasterTransparency")
    return root, made


def ramp(kind: str, least: str, greatest: str, items: Iterable[Item], band: int = 1) -> ElementTree.Element:
    """Return a style that colours numbers by a ramp, with a row in the legend for each of its entries."""
    root, renderer = document(
        band, type="singlebandpseudocolor", classificationMin=least, classificationMax=greatest
    )
    origin = ElementTree.SubElement(renderer, "minMaxOrigin")
    ElementTree.SubElement(origin, "limits").text = "None"  # else QGIS stretches the ramp to the statistics
    shader = ElementTree.SubElement(
        ElementTree.SubElement(renderer, "rastershader"),
        "colorrampshader",
        colorRampType=kind,
        classificationMode="1",  # continuous
        clip="0",
        minimumValue=least,
        maximumValue=greatest,
    )
    for value, label, colour, alpha in items:
        ElementTree.SubElement(shader, "item", value=value, label=label, color=colour, alpha=alpha)
    if kind == RAMP_OF_COLOURS:  # a bar would be labelled at its ends alone
        ElementTree.SubElement(shader, "rampLegendSettings", useContinuousLegend="0")
    return root


def write(path: str | Path, root: ElementTree.Element) -> None:
    """Write a style; one that is there stays where it may be that of another file of this name.

    Raises:
        OutputError: the file cannot be written.
    """
    final = Path(path)
    if shares_stem(final.with_suffix(".tif")) and final.exists() and not _is_ours(final):
        return
    ElementTree.SubElement(root, "blendMode").text = "0"
    text = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    write_text(final, text + ElementTree.tostring(root, encoding="unicode"))


def printable(text: str) -> str:
    """Leave out the control characters that XML cannot hold."""
    return "".join(letter for letter in text if letter >= " ")


def _is_ours(path: Path) -> bool:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return _OURS in file.read(1000)
    except OSError:
        return False
