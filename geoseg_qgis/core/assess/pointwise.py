"""The assessment of a map by labelled points."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.assess.assessment import POINTS, Assessment
from geoseg_qgis.core.assess.atpoints import classes_at, pixels_under
from geoseg_qgis.core.assess.classmap import NO_CLASS, ClassMap, Tell
from geoseg_qgis.core.assess.classrows import ClassRows, count_rows
from geoseg_qgis.core.assess.labels import LEFT_OUT, Label, Labels
from geoseg_qgis.core.assess.matrix import ErrorMatrix
from geoseg_qgis.core.assess.samples import Samples, WholeMap, whole_map
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.texts import grouped, mark, tr

_OUTSIDE, _NOWHERE = mark("outside the mask"), mark("on pixels without a class")
_UNLABELLED, _NO_STRATUM = mark("without a label"), mark("outside the strata")


@dataclass(frozen=True)
class PointClasses:
    """What was found for each point.

    Attributes:
        mapped: class id of the map, int (n,); `NO_CLASS` without.
        referenced: class id of the reference, int (n,); `LEFT_OUT` without.
        reasons: why a point was left out, in English; empty for those that count.
    """

    mapped: np.ndarray
    referenced: np.ndarray
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Strata:
    """Another map than the assessed one, whose classes the points were drawn from.

    Attributes:
        source: the map.
        points: x and y of the points in its CRS.
    """

    source: ClassMap
    points: Sequence[tuple[float, float]]


def assess_points(
    source: ClassMap,
    points: Sequence[tuple[float, float]],
    labels: Sequence[Label],
    said: str,
    estimates: bool,
    strata: Strata | None,
    tell: Tell,
) -> tuple[Assessment, PointClasses]:
    """Compare a map with labelled points.

    Args:
        source: the map.
        points: x and y in the map's CRS; NaN where a point has no place there.
        labels: of each point.
        said: what the analyst said of labels; see `Labels`.
        estimates: whether to estimate for the whole map.
        strata: None where the points were drawn from the map itself.
        tell: hears how far it is.

    Returns:
        The assessment, without names yet, and what was found for each point.

    Raises:
        ChoiceError: a label is no class of the map, or no point can be used.
        RasterError: a map cannot be read.
    """
    rows = count_rows(source, lambda done: tell(0.4 * done)) if estimates else None
    pixels = pixels_under(source.grid, _array(points))
    mapped = classes_at(source, pixels, lambda done: tell(0.4 + 0.1 * done))
    drawn_from, places, drawn = rows, pixels, mapped
    if strata is not None and estimates:
        drawn_from = count_rows(strata.source, lambda done: tell(0.5 + 0.4 * done))
        places = pixels_under(strata.source.grid, _array(strata.points))
        drawn = classes_at(strata.source, places, lambda done: tell(0.9 + 0.1 * done))
    referenced = _referenced(source, mapped, labels, said, rows)
    found = PointClasses(mapped, referenced, tuple(_reasons(pixels, mapped, referenced, drawn)))
    used = np.array([not reason for reason in found.reasons], bool)
    left_out = tuple((tr(reason), n) for reason, n in Counter(filter(None, found.reasons)).items())
    if not used.any():
        counted = ", ".join(f"{grouped(count)} {reason}" for reason, count in left_out)
        raise ChoiceError(
            "No point can be compared: {reason}.",
            "Check the field of labels and the CRS of both layers.",
            reason=counted or tr("there are none"),
        )
    samples = Samples(mapped[used], referenced[used], drawn[used], places[used])
    matrix = ErrorMatrix.of(samples.pairs(), tuple(rows.rows) if rows else ())
    legend = (strata.source if strata is not None else source).legend
    whole = None if drawn_from is None else whole_map(samples, matrix.ids, drawn_from, legend)
    notes = tuple(_notes(samples, whole, strata is not None))
    sizes = {} if rows is None else rows.sizes
    return Assessment("", "", POINTS, source.legend, matrix, whole, sizes, left_out, notes), found


def _array(points: Sequence[tuple[float, float]]) -> np.ndarray:
    return np.array(points, float).reshape(-1, 2)


def _referenced(
    source: ClassMap, mapped: np.ndarray, texts: Sequence[Label], said: str, rows: ClassRows | None
) -> np.ndarray:
    """Return the reference's class of each point on the map, `LEFT_OUT` for the others."""
    known = set(np.unique(mapped[mapped != NO_CLASS]).tolist()) | set(rows.rows if rows else ())
    labels = Labels(source.legend, known, said)
    found = [LEFT_OUT if here == NO_CLASS else labels.find(text) for here, text in zip(mapped, texts)]
    labels.check()
    return np.array(found, np.int16)


def _reasons(
    pixels: np.ndarray, mapped: np.ndarray, referenced: np.ndarray, strata: np.ndarray
) -> Iterator[str]:
    for pixel, here, reference, stratum in zip(pixels[:, 0], mapped, referenced, strata):
        if here == NO_CLASS:
            yield _OUTSIDE if pixel < 0 else _NOWHERE
        elif reference == LEFT_OUT:
            yield _UNLABELLED
        else:
            yield _NO_STRATUM if stratum == NO_CLASS else ""


def _notes(samples: Samples, whole: WholeMap | None, other_strata: bool) -> Iterator[str]:
    if whole is None:
        yield tr(
            "Nothing is estimated for the whole map, as was asked for: the numbers describe these points."
        )
    else:
        yield from whole.notes
        if not whole.metric:
            yield tr("The mask has no CRS: areas are counted in pixels.")
        if other_strata:
            yield tr(
                "Points are weighted by the classes of the mask that they were drawn from, not of this one."
            )
    if samples.doubles():
        said = tr("{count} points lie in the same pixel as another one; each of them counts.")
        yield said.format(count=grouped(samples.doubles()))
