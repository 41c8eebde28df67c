"""An assessment as a page."""

from __future__ import annotations

from collections.abc import Iterator

from geoseg_qgis.core.assess import pageparts as parts
from geoseg_qgis.core.assess.assessment import POINTS, Assessment
from geoseg_qgis.core.assess.estimate import Estimate
from geoseg_qgis.core.assess.matrix import mean
from geoseg_qgis.texts import grouped, tr

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
    return parts.document(tr("Accuracy"), _parts(assessment))


def _parts(assessment: Assessment) -> Iterator[str]:
    below = tr("{mask} against {reference}").format(mask=assessment.mask, reference=assessment.reference)
    yield parts.banner(assessment.headline, below)
    yield '<p style="font-size:2pt">&nbsp;</p>'
    yield from map(parts.note, assessment.notes)
    if assessment.estimate is not None:
        yield from _whole(assessment, assessment.estimate)
    yield from _matrix(assessment)
    yield from _classes(assessment)
    if assessment.left_out:
        yield parts.heading(tr("Left out"))
        rows = ((parts.name(reason), parts.number(grouped(n))) for reason, n in assessment.left_out)
        yield parts.table((parts.top(tr("Why"), True), parts.top(tr(assessment.unit))), rows)
    yield parts.heading(tr("Sources"))
    yield from map(parts.paragraph, _SOURCES)


def _whole(assessment: Assessment, answer: Estimate) -> Iterator[str]:
    legend, unit = assessment.legend, tr(assessment.area_unit)
    size = assessment.area(assessment.whole.size) if assessment.whole else 0.0
    yield parts.heading(tr("The whole map, estimated from the sample"))
    yield parts.paragraph(
        tr(
            "Each sample counts by the area that it stands for. ± is half of the 95 % confidence interval. "
            "The estimated area corrects the mapped one for what the map confuses: report it, with its "
            "interval."
        )
    )
    head = (
        tr("Class"),
        tr("Mapped, {unit}").format(unit=unit),
        tr("Estimated area, {unit}").format(unit=unit),
        tr("User's accuracy"),
        tr("Producer's accuracy"),
    )
    rows = []
    for place, number in enumerate(assessment.matrix.ids):
        area = parts.amount(*(size * part for part in answer.areas.of(place)))
        rows.append(
            (
                parts.name(legend[number].name, legend[number].colour),
                parts.number(parts.amount(assessment.area(assessment.mapped.get(number, 0.0)))),
                parts.number(area, strong=True),
                parts.number(parts.percent(*answer.users.of(place))),
                parts.number(parts.percent(*answer.producers.of(place))),
            )
        )
    yield parts.table(_head(head), rows, wide=True)


def _matrix(assessment: Assessment) -> Iterator[str]:
    matrix, legend = assessment.matrix, assessment.legend
    yield parts.heading(tr("Error matrix, {unit}").format(unit=tr(assessment.unit)))
    yield parts.paragraph(tr("Rows: what the map says. Columns: what the reference says. Green: both agree."))
    labels = [legend[number].name for number in matrix.ids]
    rows = []
    for place, number in enumerate(matrix.ids):
        line, total = matrix.counts[place], int(matrix.mapped[place])
        cells = [parts.name(labels[place], legend[number].colour)]
        for other, count in enumerate(line.tolist()):
            background = parts.tint(count / total, place == other) if count else ""
            cells.append(parts.number(grouped(count), background, strong=place == other))
        rows.append((*cells, parts.number(grouped(total))))
    sums = [parts.number(grouped(count)) for count in (*matrix.referenced.tolist(), matrix.total)]
    rows.append((parts.name(tr("all")), *sums))
    yield parts.table(_head((tr("map ↓   reference →"), *labels, tr("all"))), rows)


def _classes(assessment: Assessment) -> Iterator[str]:
    matrix, legend = assessment.matrix, assessment.legend
    if assessment.unit == POINTS:
        yield parts.heading(tr("Among these points"))
        yield parts.paragraph(
            tr(
                "Every point counts the same here. Where rare classes were sampled more densely, these "
                "numbers describe the sample, not the map."
            )
        )
    else:
        yield parts.heading(tr("Among these pixels"))
    columns = (matrix.users, matrix.producers, matrix.f1, matrix.iou)
    rows = [
        (
            parts.name(legend[number].name, legend[number].colour),
            *(parts.number(parts.percent(float(column[place]))) for column in columns),
        )
        for place, number in enumerate(matrix.ids)
    ]
    means = (parts.number(parts.percent(mean(c))) for c in columns)
    rows.append((parts.name(tr("mean of the classes")), *means))
    head = (tr("Class"), tr("User's accuracy"), tr("Producer's accuracy"), "F1", "IoU")
    yield parts.table(_head(head), rows)
    kappa = "–" if matrix.kappa != matrix.kappa else f"{matrix.kappa:.3f}"
    said = tr("Overall accuracy {share}, kappa {kappa}.")
    yield parts.paragraph(said.format(share=parts.percent(matrix.overall), kappa=kappa))


def _head(titles: tuple[str, ...]) -> list[str]:
    return [parts.top(title, first=not place) for place, title in enumerate(titles)]
