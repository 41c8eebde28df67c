"""Pixels drawn at random from each class of a map: every set is equally likely, and a seed repeats it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

import numpy as np

from geoseg_qgis.core.assess.classmap import ClassMap, Tell
from geoseg_qgis.core.assess.classrows import ClassRows


def draw_ranks(count: int, wanted: int, chance: random.Random) -> list[int]:
    """Draw different numbers from 0 to ``count`` - 1, in random order.

    Floyd's algorithm (Bentley and Floyd 1987, Communications of the ACM 30, 754-757) needs no list of all
    numbers. Only ``Random.random`` is used, which Python promises not to change.

    Args:
        count: how many numbers there are.
        wanted: how many to draw; all where there are fewer.
        chance: the source of randomness.
    """
    drawn: dict[int, None] = {}
    for last in range(max(count - wanted, 0), count):
        number = int(chance.random() * (last + 1))
        drawn[last if number in drawn else number] = None
    ranks = list(drawn)
    shuffle(ranks, chance)
    return ranks


def shuffle(items: list, chance: random.Random) -> None:
    """Bring a list into random order (Fisher and Yates), with ``Random.random`` alone."""
    for last in range(len(items) - 1, 0, -1):
        other = int(chance.random() * (last + 1))
        items[last], items[other] = items[other], items[last]


def pick(
    source: ClassMap, rows: ClassRows, ranks: Mapping[int, list[int]], tell: Tell
) -> dict[int, np.ndarray]:
    """Find the pixels that have certain ranks within their classes, counted along the rows from the top.

    The answer does not depend on how the file is stored. Only strips that hold one of them are read.

    Args:
        source: the map.
        rows: its count.
        ranks: for each class what `draw_ranks` drew.
        tell: hears how far it is.

    Returns:
        For each class columns and rows, int64 (n, 2), in the order of its ranks.

    Raises:
        RasterError: the map cannot be read.
    """
    wanted = {number: np.asarray(ranks[number], np.int64) for number in ranks}
    places = {number: np.zeros((len(drawn), 2), np.int64) for number, drawn in wanted.items()}
    inside: dict[int, np.ndarray] = {}  # ranks within their rows
    for number, drawn in wanted.items():
        before = np.concatenate(([0], np.cumsum(rows.rows[number], dtype=np.int64)))
        row = np.searchsorted(before, drawn, side="right") - 1
        places[number][:, 1] = row
        inside[number] = drawn - before[row]
    for strip in source.strips():
        here = {n: np.flatnonzero(_within(places[n][:, 1], strip.row, strip.height)) for n in places}
        if any(len(found) for found in here.values()):
            ids = source.read(strip)
            for number, index in _each(here):
                row = ids[places[number][index, 1] - strip.row]
                places[number][index, 0] = np.flatnonzero(row == number)[inside[number][index]]
        tell((strip.row + strip.height) / source.grid.height)
    return places


def _within(rows: np.ndarray, first: int, count: int) -> np.ndarray:
    return (rows >= first) & (rows < first + count)


def _each(found: Mapping[int, np.ndarray]) -> Iterator[tuple[int, int]]:
    for number, indices in found.items():
        for index in indices.tolist():
            yield number, index
