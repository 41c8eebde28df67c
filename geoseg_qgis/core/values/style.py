"""How measured values look in QGIS: one even ramp over their range (XML, only written)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree  # nosec B405

from geoseg_qgis.core.mask.scorestyle import RAMP
from geoseg_qgis.core.textfile import write_text

_STEPS = 6  # rows of the legend where a ramp has fewer colours


def write_value_qml(
    path: str, least: float, greatest: float, unit: str = "", ramp: Sequence[str] = RAMP
) -> None:
    """Write a QGIS style that shows values with a ramp; what lies beyond has its ends' colours.

    Nodata is what the file declares, and stays transparent.

    Args:
        path: the ``.qml`` file; QGIS takes it with a raster of the same name.
        least, greatest: the ramp's ends, in the unit of the values.
        unit: for the legend.
        ramp: colours (``#rrggbb``), evenly spaced; () for our own, which rises in lightness all the way.

    Raises:
        OutputError: the file cannot be written.
    """
    root = ElementTree.Element("qgis", version="3.22.0", styleCategories="Symbology")
    renderer = ElementTree.SubElement(
        ElementTree.SubElement(root, "pipe"),
        "rasterrenderer",
        type="singlebandpseudocolor",
        band="1",
        opacity="1",
        alphaBand="-1",
        nodataColor="",
        classificationMin=repr(least),
        classificationMax=repr(greatest),
    )
    ElementTree.SubElement(renderer, "rasterTransparency")
    origin = ElementTree.SubElement(renderer, "minMaxOrigin")
    ElementTree.SubElement(origin, "limits").text = "None"  # else QGIS stretches the ramp to the statistics
    shader = ElementTree.SubElement(ElementTree.SubElement(renderer, "rastershader"), "colorrampshader")
    _fill(shader, least, greatest, "".join(letter for letter in unit if letter >= " "), evenly(ramp or RAMP))
    ElementTree.SubElement(root, "blendMode").text = "0"
    text = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    write_text(Path(path), text + ElementTree.tostring(root, encoding="unicode"))


def evenly(ramp: Sequence[str]) -> tuple[str, ...]:
    """Return a ramp of at least six colours that looks the same: a legend of two rows says little."""
    if len(ramp) >= _STEPS:
        return tuple(ramp)
    steps = (len(ramp) - 1) * -(-(_STEPS - 1) // (len(ramp) - 1))
    return tuple(colour_at(ramp, step / steps) for step in range(steps + 1))


def colour_at(ramp: Sequence[str], share: float) -> str:
    """Return the colour (``#rrggbb``) at a share of a ramp, 0 to 1, as QGIS interpolates it."""
    place = min(max(share, 0.0), 1.0) * (len(ramp) - 1)
    left = min(int(place), len(ramp) - 2)
    parts = [[int(colour[at : at + 2], 16) for at in (1, 3, 5)] for colour in ramp[left : left + 2]]
    mixed = (round(a + (b - a) * (place - left)) for a, b in zip(*parts))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _fill(
    shader: ElementTree.Element, least: float, greatest: float, unit: str, colours: Sequence[str]
) -> None:
    for name, value in (
        ("colorRampType", "INTERPOLATED"),
        ("classificationMode", "1"),  # continuous
        ("minimumValue", repr(least)),
        ("maximumValue", repr(greatest)),
        ("clip", "0"),
    ):
        shader.set(name, value)
    for step, colour in enumerate(colours):
        here = least + (greatest - least) * step / (len(colours) - 1)
        label = f"{here:.4g} {unit}".strip()
        ElementTree.SubElement(shader, "item", value=repr(here), label=label, color=colour, alpha="255")
    ElementTree.SubElement(shader, "rampLegendSettings", useContinuousLegend="0")
