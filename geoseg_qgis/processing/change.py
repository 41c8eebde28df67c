"""``geoseg:change``: which class became which between two masks, and where."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from geoseg_qgis.core.areas.change import MaskPair, Transitions
from geoseg_qgis.core.csvcells import as_cell
from geoseg_qgis.core.textfile import write_text
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.changemap import Codes, codes, write_map
from geoseg_qgis.processing.changepage import page
from geoseg_qgis.processing.classlayer import ClassLayer, class_layer
from geoseg_qgis.processing.loading import style_when_loaded
from geoseg_qgis.processing.overwriting import refuse_replacing_inputs
from geoseg_qgis.processing.progressbar import part_of_bar
from geoseg_qgis.processing.resulthelp import CHANGE_HELP, CHANGE_TIPS
from geoseg_qgis.processing.tablesink import write_rows
from geoseg_qgis.texts import grouped, mark, tr

BEFORE, AFTER = "BEFORE", "AFTER"
OUTPUT, TABLE, HTML, CSV = "OUTPUT", "TABLE", "HTML", "CSV"
COLUMNS = (
    ("from_class", str),
    ("to_class", str),
    ("code", int),
    ("pixels", int),
    ("area_m2", float),
    ("area_ha", float),
    ("percent", float),
)
_NUMBERS = {
    "COMPARED_PIXELS": mark("Pixels with a class in both masks"),
    "CHANGED_PIXELS": mark("Pixels that changed"),
    "COMPARED_HA": mark("Hectares with a class in both masks"),
    "CHANGED_HA": mark("Hectares that changed"),
    "CHANGED_PERCENT": mark("Percent that changed"),
}


class ChangeAlgorithm(GeosegAlgorithm):
    """Compares in the background; needs no engine."""

    ID = "change"
    TITLE = mark("Changes between two masks")
    GROUP = mark("Results")
    HELP = CHANGE_HELP
    TAGS = mark("transition,matrix,crosstab,difference,change detection,before,after,deforestation")

    def __init__(self) -> None:
        super().__init__()
        self._masks: dict[str, ClassLayer | None] = {}

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in _parameters():
            parameter.setHelp(tr(CHANGE_TIPS[parameter.name()]))
            self.addParameter(parameter)
        for name, title in _NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Resolve the masks in the main thread."""
        refuse_replacing_inputs(self, parameters, context)
        for name in (BEFORE, AFTER):
            self._masks[name] = class_layer(self, parameters, name, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compare, and write map, table and page."""
        before, after = self._masks[BEFORE], self._masks[AFTER]
        if before is None or after is None:
            raise ChoiceError("Two masks are needed.", "Choose BEFORE and AFTER.")
        pair = MaskPair(before.open(), after.open())
        found = pair.transitions(part_of_bar(feedback, 0, 45))
        numbers = codes(found)
        notes = list(_notes(pair, found, numbers, after.name))
        for note in notes:
            feedback.pushWarning(note)
        results: dict[str, Any] = {}
        output = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        if output:
            write_map(output, pair, found, numbers, part_of_bar(feedback, 45, 95))
            style_when_loaded(output, context)
            results[OUTPUT] = output
        rows = list(_rows(found, numbers))
        results[TABLE] = write_rows(self, parameters, TABLE, context, COLUMNS, rows)
        for name, text in (
            (HTML, lambda: page(before.name, after.name, found, notes)),
            (CSV, lambda: _as_csv(rows)),
        ):
            path = self.parameterAsFileOutput(parameters, name, context)
            if path:
                write_text(path, text())
                results[name] = path
        return {**results, **_numbers(found, feedback)}


def _notes(pair: MaskPair, found: Transitions, numbers: Codes, after: str) -> Iterator[str]:
    if pair.warped:
        text = tr("{mask} lies on another grid; it is read on that of the first mask by nearest neighbour.")
        yield text.format(mask=after)
    yield from found.matched.notes()
    if found.areas is None:
        yield tr("The first mask has no CRS: pixels are counted, areas are unknown.")
    if found.uncompared:
        text = tr("{} pixels have a class in one of the masks only and count nowhere.")
        yield text.format(grouped(found.uncompared))
    if numbers.others:
        text = tr("In the map the {} smallest transitions share the number 254; the table has all.")
        yield text.format(numbers.others)


def _rows(found: Transitions, numbers: Codes) -> Iterator[tuple[Any, ...]]:
    classes, whole = found.matched.classes, float(found.sizes.sum())
    for i, j in found.pairs:
        area = None if found.areas is None else float(found.areas[i, j])
        hectares = None if area is None else area / 1e4
        code = 0 if i == j else numbers.of.get((i, j), 254)
        percent = 100.0 * float(found.sizes[i, j]) / whole
        yield classes[i].name, classes[j].name, code, int(found.pixels[i, j]), area, hectares, percent


def _as_csv(rows: Sequence[tuple[Any, ...]]) -> str:
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow([name for name, _ in COLUMNS])
    table.writerows([map(_cell, row) for row in rows])
    return text.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, float):
        return f"{value:.6f}"
    return as_cell(value) if isinstance(value, str) else value


def _numbers(found: Transitions, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    pixels = int(found.pixels.sum())
    changed = pixels - found.kept[0]
    whole = float(found.sizes.sum())
    moved = whole - found.kept[1]
    percent = 100.0 * moved / whole if whole else 0.0
    hectares = (None, None) if found.areas is None else (whole / 1e4, moved / 1e4)
    area = "" if hectares[1] is None else f", {grouped(hectares[1], 2)} ha"
    text = tr("Changed: {changed} of {all} pixels{area}, {percent:.2f} %.")
    said = text.format(changed=grouped(changed), all=grouped(pixels), area=area, percent=percent)
    feedback.pushInfo(said)
    values = (pixels, changed, *hectares, percent)
    return dict(zip(_NUMBERS, values))


def _parameters() -> Iterator[QgsProcessingParameterDefinition]:
    yield QgsProcessingParameterRasterLayer(BEFORE, tr("Mask before"))
    yield QgsProcessingParameterRasterLayer(AFTER, tr("Mask after"))
    yield QgsProcessingParameterRasterDestination(OUTPUT, tr("Map of changes"), None, True)
    yield QgsProcessingParameterFeatureSink(
        TABLE, tr("Table"), QgsProcessing.SourceType.TypeVector, None, True, False
    )
    html, table = tr("HTML files (*.html)"), tr("CSV files (*.csv)")
    yield QgsProcessingParameterFileDestination(HTML, tr("Changes between two masks"), html, None, True)
    yield QgsProcessingParameterFileDestination(CSV, tr("CSV"), table, None, True, False)
