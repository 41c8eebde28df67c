"""Which classes of two masks are the same: those of one name, and without names those of one number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.areas.names import ClassName, Legend
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class Matched:
    """The classes of two masks together, numbered from 0.

    Attributes:
        classes: name and colour of each.
        before: class numbers of the first mask, and which of ``classes`` they are.
        after: the same of the second mask.
    """

    classes: tuple[ClassName, ...]
    before: dict[int, int]
    after: dict[int, int]

    def notes(self) -> Iterator[str]:
        """Yield a sentence for each class that has another number in the second mask."""
        first = {place: number for number, place in self.before.items()}
        for number, place in self.after.items():
            if place in first and first[place] != number:
                name = self.classes[place].name
                said = tr("{name} has the number {first} in the first mask and {second} in the second.")
                yield said.format(name=name, first=first[place], second=number)


def match_classes(before: Sequence[int], after: Sequence[int], first: Legend, second: Legend) -> Matched:
    """Match the classes of two masks.

    Capitals do not matter. A class that only one of the masks names has that name in the other too.

    Args:
        before: class numbers that occur in the first mask.
        after: those in the second one.
        first: legend of the first mask.
        second: legend of the second one.
    """
    places: dict[str, int] = {}
    classes: list[ClassName] = []
    found: list[dict[int, int]] = []
    for numbers, own, other in ((before, first, second), (after, second, first)):
        found.append({})
        for number in sorted(numbers):
            name = own.names.get(number) or other.names.get(number) or str(number)
            if name.casefold() not in places:
                places[name.casefold()] = len(classes)
                colours = own if number in own.colours or number not in other.colours else other
                classes.append(ClassName(name, colours[number].colour))
            found[-1][number] = places[name.casefold()]
    return Matched(tuple(classes), *found)


def looked_up(ids: np.ndarray, places: dict[int, int]) -> np.ndarray:
    """Return for class numbers, of any integer type and shape, the places of their classes, int64.

    Numbers that are in no place must not occur where the answer counts.
    """
    numbers = np.array(sorted(places), np.int64)
    where = np.searchsorted(numbers, ids).clip(0, max(0, len(numbers) - 1))
    return np.array([places[number] for number in numbers.tolist()] or [0], np.int64)[where]
