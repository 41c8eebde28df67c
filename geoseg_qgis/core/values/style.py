"""How measured values look in QGIS: one even ramp over their range."""

from __future__ import annotations

from collections.abc import Sequence

from geoseg_qgis.core.mask import qml
from geoseg_qgis.core.mask.scorestyle import RAMP

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
    colours, name = evenly(ramp or RAMP), qml.printable(unit)
    places = [least + (greatest - least) * step / (len(colours) - 1) for step in range(len(colours))]
    items = [
        (repr(here), f"{here:.4g} {name}".strip(), colour, "255") for here, colour in zip(places, colours)
    ]
    qml.write(path, qml.ramp(qml.RAMP_OF_COLOURS, repr(least), repr(greatest), items))


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
