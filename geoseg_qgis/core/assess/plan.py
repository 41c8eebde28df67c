"""The sample of an assessment: how many points in each class, and which pixels they are."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess.classmap import ClassMap, Tell
from geoseg_qgis.core.assess.classrows import ClassRows
from geoseg_qgis.core.assess.draw import draw_ranks, pick, shuffle
from geoseg_qgis.core.assess.labels import Labels
from geoseg_qgis.core.assess.sampleplan import RARE_FIRST, allocate, sample_size
from geoseg_qgis.core.assess.spacing import Spacing, metres
from geoseg_qgis.errors import ChoiceError

_SPARE = 20  # candidates for each point that must keep a distance


@dataclass(frozen=True)
class Wish:
    """What the analyst wants.

    Attributes:
        points: all points; 0 for as many as the standard error needs.
        target: the standard error of the overall accuracy, a share.
        expected: user's accuracies that are expected, as text.
        how: one of `ALLOCATIONS`.
        minimum: points in each class, where rare classes come first.
        distance: between any two points, metres.
        seed: of the random numbers.
    """

    points: int
    target: float
    expected: str
    how: str
    minimum: int
    distance: float
    seed: int


def shares(wish: Wish, rows: ClassRows, legend: Legend) -> dict[int, int]:
    """Return how many points each class shall have; a class has no more than its pixels.

    Raises:
        ChoiceError: the wish cannot be understood or fulfilled.
    """
    ids, sizes = list(rows.sizes), rows.sizes
    weights = [sizes[number] / sum(sizes.values()) for number in ids]
    total = wish.points
    if not total:
        expected = expected_accuracies(wish.expected, ids, legend)
        total = sample_size(weights, expected, wish.target)
        if wish.how == RARE_FIRST:
            total = max(total, wish.minimum * len(ids))
    wanted = allocate(total, weights, wish.how, wish.minimum)
    return {number: min(count, rows.pixels[number]) for number, count in zip(ids, wanted)}


def expected_accuracies(text: str, ids: list[int], legend: Legend) -> list[float]:
    """Read expected user's accuracies: a number for all, or ``class=number`` entries with semicolons.

    Args:
        text: such as ``0.85`` or ``water=0.95; *=0.8``.
        ids: the classes.
        legend: their names.

    Raises:
        ChoiceError: it is not understood, or misses a class.
    """
    labels = Labels(legend, ids)
    given: dict[int | None, float] = {}
    for entry in filter(None, map(str.strip, text.split(";"))):
        label, sign, value = entry.rpartition("=")
        try:
            share = float(value)
        except ValueError:
            share = -1.0
        if not 0 < share <= 1 or bool(sign) != bool(label.strip()):
            raise ChoiceError(
                "EXPECTED: '{entry}' is no accuracy.",
                "Say a share such as 0.85, or class=0.85; *=0.8.",
                entry=entry,
            )
        given[None if label.strip() in ("", "*") else labels.find(label)] = share
    labels.check()
    missing = [legend[number].name for number in ids if number not in given and None not in given]
    if missing:
        raise ChoiceError(
            "EXPECTED says nothing of: {names}.",
            "Say '*=0.85' for all that are not named.",
            names=", ".join(missing),
        )
    return [given.get(number, given.get(None, 0.0)) for number in ids]


def draw_points(
    source: ClassMap, rows: ClassRows, wanted: Mapping[int, int], wish: Wish, tell: Tell
) -> list[tuple[int, int, int]]:
    """Draw the pixels.

    Args:
        source: the map.
        rows: its count.
        wanted: points of each class.
        wish: with the distance and the seed.
        tell: hears how far it is.

    Returns:
        Class, column and row of each point, in random order; fewer than wanted where no more keep the
        distance.
    """
    chance = random.Random(wish.seed)  # noqa: S311  # nosec B311
    spare = _SPARE if wish.distance > 0 else 1
    ranks = {n: draw_ranks(rows.pixels[n], count * spare, chance) for n, count in wanted.items()}
    places = pick(source, rows, ranks, tell)
    spacing = Spacing(wish.distance)
    found: list[tuple[int, int, int]] = []
    for number in sorted(wanted, key=lambda n: (rows.pixels[n], n)):  # rare classes have the least choice
        found += _spaced(source, number, places[number], wanted[number], spacing)
    shuffle(found, chance)
    return found


def _spaced(
    source: ClassMap, number: int, places: np.ndarray, wanted: int, spacing: Spacing
) -> list[tuple[int, int, int]]:
    taken: list[tuple[int, int, int]] = []
    for place, point in zip(places.tolist(), metres(source.grid, places).tolist()):
        if len(taken) == wanted:
            break
        if spacing.take(tuple(point)):
            taken.append((number, place[0], place[1]))
    return taken
