"""How confidences and probabilities look in QGIS: one even ramp from 0 to 100 percent (XML, only written)."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree  # nosec B405

from geoseg_qgis.core.textfile import write_text

RAMP = ("#281e6e", "#225892", "#2f8395", "#68a885", "#aac96e", "#ffec66")
"""Colours of 0, 20 … 100 percent: a curve through CIELAB from dark violet over teal to light yellow, cut into
pieces of one length (colour difference about 33). Lightness rises all the way, so the order is also seen in
grey print and by people who do not tell red from green or blue from yellow."""


def write_score_qml(path: str, band: int = 1, greatest: float = 100.0) -> None:
    """Write a QGIS style that shows one band of scores with the ramp; nodata stays transparent.

    Args:
        path: the ``.qml`` file; QGIS takes it with a raster of the same name.
        band: to show, from 1: of probabilities, the one of the chosen class.
        greatest: value that means 100 percent: 100 in rasters of percent, 1 in rasters of shares.

    Raises:
        OutputError: the file cannot be written.
    """
    root = ElementTree.Element("qgis", version="3.22.0", styleCategories="Symbology")
    pipe = ElementTree.SubElement(root, "pipe")
    renderer = ElementTree.SubElement(
        pipe,
        "rasterrenderer",
        type="singlebandpseudocolor",
        band=str(band),
        opacity="1",
        alphaBand="-1",
        nodataColor="",
        classificationMin="0",
        classificationMax=f"{greatest:g}",
    )
    ElementTree.SubElement(renderer, "rasterTransparency")
    origin = ElementTree.SubElement(renderer, "minMaxOrigin")
    ElementTree.SubElement(origin, "limits").text = "None"  # else QGIS stretches the ramp to the statistics
    shader = ElementTree.SubElement(ElementTree.SubElement(renderer, "rastershader"), "colorrampshader")
    _fill(shader, greatest)
    ElementTree.SubElement(root, "blendMode").text = "0"
    text = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    write_text(Path(path), text + ElementTree.tostring(root, encoding="unicode"))


def _fill(shader: ElementTree.Element, greatest: float) -> None:
    for name, value in (
        ("colorRampType", "INTERPOLATED"),
        ("classificationMode", "1"),  # continuous
        ("minimumValue", "0"),
        ("maximumValue", f"{greatest:g}"),
        ("clip", "0"),
    ):
        shader.set(name, value)
    for step, colour in enumerate(RAMP):
        share = step / (len(RAMP) - 1)
        label = f"{share:.0%}".replace("%", " %")
        ElementTree.SubElement(
            shader, "item", value=f"{share * greatest:g}", label=label, color=colour, alpha="255"
        )
    # A bar would be labelled at its ends alone; so each of the colours has its row in the legend.
    ElementTree.SubElement(shader, "rampLegendSettings", useContinuousLegend="0")
