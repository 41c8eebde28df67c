"""The map of changes: a GeoTIFF with a number for each transition, its names, colours and style."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from geoseg_qgis.core.areas.change import GoOn, MaskPair, Pair, Transitions
from geoseg_qgis.core.mask.gridfile import GridFile
from geoseg_qgis.core.mask.levels import commonest
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.mask.style import ClassStyle, describe_classes, write_qml, write_steps_qml
from geoseg_qgis.texts import mark, tr

UNCHANGED, OTHER = 0, 254
_SAME = ClassStyle(UNCHANGED, mark("unchanged"), "#d9d9d9")
_REST = ClassStyle(OTHER, mark("other changes"), "#8c8c8c")
_SMALL = 0.001
"""Of all that is compared: what is less is a few stray pixels, and has no entry of its own in the legend …"""
_LARGE = 0.1
"""… unless it is this part of all that changed: a small flood in a large scene."""
_TO = 0.8  # of the colour of a transition that comes from its second class


@dataclass(frozen=True)
class Codes:
    """Which number stands for which transition.

    Attributes:
        of: number by transition; the numbers begin with 1.
        styles: numbers, names and colours of the map, that of what did not change first.
        others: transitions that share the number 254, because there are more than 253.
        legend: its entries; the last one stands for all small transitions, where there are some.
    """

    of: dict[Pair, int]
    styles: tuple[ClassStyle, ...]
    others: int
    legend: tuple[ClassStyle, ...]


def codes(transitions: Transitions) -> Codes:
    """Number the transitions in the order of the classes, small ones at the end; of too many the largest."""
    classes, (main, small) = transitions.matched.classes, _by_size(transitions)
    main = sorted(main[: OTHER - 1])
    small = sorted(small[: OTHER - 1 - len(main)])
    others = len(transitions.changes) - len(main) - len(small)
    numbers = {pair: number for number, pair in enumerate([*main, *small], 1)}
    styles = [_SAME]
    for (i, j), number in numbers.items():
        name = f"{classes[i].name} → {classes[j].name}"
        styles.append(ClassStyle(number, name, _mixed(classes[i].colour, classes[j].colour)))
    if others:
        styles.append(_REST)
    grouped = len(small) + others > 1
    legend = [*styles[: 1 + len(main)], _REST] if grouped else styles
    return Codes(numbers, tuple(styles), others, tuple(map(_said, legend)))


def _said(style: ClassStyle) -> ClassStyle:
    """Return an entry in the reader's language where its name is ours; the file itself speaks English."""
    return style._replace(name=tr(style.name)) if style.id in (UNCHANGED, OTHER) else style


def _by_size(transitions: Transitions) -> tuple[list[Pair], list[Pair]]:
    """Return the changes with an entry of their own in the legend, and the small ones, the largest first."""
    sizes, changes = transitions.sizes, transitions.changes
    changed = sum(float(sizes[pair]) for pair in changes)
    least = min(_SMALL * float(sizes.sum()), _LARGE * changed)
    ordered = sorted(changes, key=lambda pair: -sizes[pair])
    main = [pair for pair in ordered if sizes[pair] >= least]
    return main, ordered[len(main) :]


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
    grouped = len(numbers.legend) < len(numbers.styles)
    (write_steps_qml if grouped else write_qml)(str(Path(path).with_suffix(".qml")), numbers.legend)


def _mixed(one: str, other: str) -> str:
    """Return a colour that is mostly the second one: what became water looks like water."""
    pairs = [(int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round((1 - _TO) * first + _TO * second):02x}" for first, second in pairs)
