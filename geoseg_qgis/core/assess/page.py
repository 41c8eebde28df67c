"""An assessment as a page."""

from __future__ import annotations

from collections.abc import Iterator

from geoseg_qgis.core.assess import pageparts as parts
from geoseg_qgis.core.assess.assessment import POINTS, Assessment
from geoseg_qgis.core.assess.estimate import Estimate
from geoseg_qgis.core.assess.matrix import mean

_SOURCES = (
    "Olofsson, Foody, Herold, Stehman, Woodcock, Wulder (2014): Good practices for estimating area and "
    "assessing accuracy of land change. Remote Sensing of Environment 148, 42–57.",
    "Stehman (2014): Estimating area and map accuracy for stratified random sampling when the strata are "
    "different from the map classes. International Journal of Remote Sensing 35, 4923–4939.",
    "Congalton (1991): A review of assessing the accuracy of classifications of remotely sensed data. Remote "
    "Sensing of Environment 37, 35–46.",
)


def page(assessment: Assessment) -> str:
    """Return the page; it loads nothing, and every text of the data is escaped."""
    return parts.document("Accuracy", _parts(assessment))


def _parts(assessment: Assessment) -> Iterator[str]:
    below = f"{assessment.mask} against {assessment.reference}"
    yield parts.banner(assessment.headline, below)
    yield '<p style="font-size:2pt">&nbsp;</p>'
    yield from map(parts.note, assessment.notes)
    if assessment.estimate is not None:
        yield from _whole(assessment, assessment.estimate)
    yield from _matrix(assessment)
    yield from _classes(assessment)
    if assessment.left_out:
        yield parts.heading("Left out")
        rows = ((parts.name(reason), parts.number(f"{n:,}")) for reason, n in assessment.left_out)
        yield parts.table((parts.top("Why", True), parts.top(assessment.unit)), rows)
    yield parts.heading("Sources")
    yield from map(parts.paragraph, _SOURCES)


def _whole(assessment: Assessment, answer: Estimate) -> Iterator[str]:
    legend, unit = assessment.legend, assessment.area_unit
    size = assessment.area(assessment.whole.size) if assessment.whole else 0.0
    yield parts.heading("The whole map, estimated from the sample")
    yield parts.paragraph(
        "Each sample counts by the area that it stands for. ± is half of the 95 % confidence interval. The "
        "estimated area corrects the mapped one for what the map confuses: report it, with its interval."
    )
    head = ("Class", f"Mapped, {unit}", f"Estimated area, {unit}", "User's accuracy", "Producer's accuracy")
    rows = []
    for place, number in enumerate(assessment.matrix.ids):
        estimated = parts.amount(*(size * part for part in answer.areas.of(place)))
        rows.append(
            (
                parts.name(legend[number].name, legend[number].colour),
                parts.number(parts.amount(assessment.area(assessment.mapped.get(number, 0.0)))),
                parts.number(estimated, strong=True),
                parts.number(parts.percent(*answer.users.of(place))),
                parts.number(parts.percent(*answer.producers.of(place))),
            )
        )
    yield parts.table(_head(head), rows, wide=True)


def _matrix(assessment: Assessment) -> Iterator[str]:
    matrix, legend = assessment.matrix, assessment.legend
    yield parts.heading(f"Error matrix, {assessment.unit}")
    yield parts.paragraph("Rows: what the map says. Columns: what the reference says. Green: both agree.")
    labels = [legend[number].name for number in matrix.ids]
    rows = []
    for place, number in enumerate(matrix.ids):
        line, total = matrix.counts[place], int(matrix.mapped[place])
        cells = [parts.name(labels[place], legend[number].colour)]
        for other, count in enumerate(line.tolist()):
            background = parts.tint(count / total, place == other) if count else ""
            cells.append(parts.number(f"{count:,}", background, strong=place == other))
        rows.append((*cells, parts.number(f"{total:,}")))
    sums = [parts.number(f"{count:,}") for count in (*matrix.referenced.tolist(), matrix.total)]
    rows.append((parts.name("all"), *sums))
    yield parts.table(_head(("map ↓   reference →", *labels, "all")), rows)


def _classes(assessment: Assessment) -> Iterator[str]:
    matrix, legend = assessment.matrix, assessment.legend
    yield parts.heading(f"Among these {assessment.unit}")
    if assessment.unit == POINTS:
        yield parts.paragraph(
            "Every point counts the same here. Where rare classes were sampled more densely, these numbers "
            "describe the sample, not the map."
        )
    columns = (matrix.users, matrix.producers, matrix.f1, matrix.iou)
    rows = [
        (
            parts.name(legend[number].name, legend[number].colour),
            *(parts.number(parts.percent(float(column[place]))) for column in columns),
        )
        for place, number in enumerate(matrix.ids)
    ]
    rows.append((parts.name("mean of the classes"), *(parts.number(parts.percent(mean(c))) for c in columns)))
    yield parts.table(_head(("Class", "User's accuracy", "Producer's accuracy", "F1", "IoU")), rows)
    kappa = "–" if matrix.kappa != matrix.kappa else f"{matrix.kappa:.3f}"
    yield parts.paragraph(f"Overall accuracy {parts.percent(matrix.overall)}, kappa {kappa}.")


def _head(titles: tuple[str, ...]) -> list[str]:
    return [parts.top(title, first=not place) for place, title in enumerate(titles)]
