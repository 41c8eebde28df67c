"""The map of changes: a GeoTIFF with a number for each transition, its names, colours and style."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from geoseg_qgis.core.areas.change import GoOn, MaskPair, Pair, Transitions
from geoseg_qgis.core.mask.gridfile import GridFile
from geoseg_qgis.core.mask.levels import commonest
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.mask.style import ClassStyle, describe_classes, write_qml

UNCHANGED, OTHER = 0, 254
_GREY = "#d9d9d9"
_OTHER = "#404040"
_TO = 0.8  # of the colour of a transition that comes from its second class


@dataclass(frozen=True)
class Codes:
    """Which number stands for which transition.

    Attributes:
        of: transition by number; the numbers begin with 1.
        styles: numbers, names and colours of the map, that of what did not change first.
        others: transitions that share the number 254, because there are more than 253.
    """

    of: dict[Pair, int]
    styles: tuple[ClassStyle, ...]
    others: int


def codes(transitions: Transitions) -> Codes:
    """Number the transitions in the order of the classes; of too many the largest."""
    changes, classes = transitions.changes, transitions.matched.classes
    others = max(0, len(changes) - (OTHER - 1))
    if others:
        largest = sorted(changes, key=lambda pair: -transitions.sizes[pair])[: OTHER - 1]
        changes = sorted(largest)
    numbers = {pair: number for number, pair in enumerate(changes, 1)}
    styles = [ClassStyle(UNCHANGED, "unchanged", _GREY)]
    for (i, j), number in numbers.items():
        name = f"{classes[i].name} → {classes[j].name}"
        styles.append(ClassStyle(number, name, _mixed(classes[i].colour, classes[j].colour)))
    if others:
        styles.append(ClassStyle(OTHER, "other changes", _OTHER))
    return Codes(numbers, tuple(styles), others)


def write_map(path: str, pair: MaskPair, transitions: Transitions, numbers: Codes, go_on: GoOn) -> None:
    """Write the map with its style beside it; it appears when it is complete.

    Args:
        path: of a GeoTIFF.
        pair: the masks.
        transitions: between them.
        numbers: of the transitions.
        go_on: hears the share that is done, 0 to 1; False cancels.

    Raises:
        Cancelled: ``go_on`` said so; nothing is left over.
        OutputError: the file cannot be written.
    """
    grid, matched = pair.grid, transitions.matched
    with GridFile(path, grid, 1, creation_options("", grid.width, grid.height)) as file:
        file.do(lambda dataset: describe_classes(dataset, numbers.styles))
        file.describe({"GEOSEG_CHANGE": "0 did not change; other numbers are transitions between classes"})
        for window, values in pair.coded(matched, numbers.of, OTHER, lambda share: go_on(0.8 * share)):
            file.write(window, values)
        file.settle()
        file.complete(commonest, lambda: not go_on(0.9))
        file.put_in_place()
    write_qml(str(Path(path).with_suffix(".qml")), numbers.styles)


def _mixed(one: str, other: str) -> str:
    """Return a colour that is mostly the second one: what became water looks like water."""
    pairs = [(int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round((1 - _TO) * first + _TO * second):02x}" for first, second in pairs)
