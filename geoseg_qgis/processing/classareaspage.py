"""Areas of classes as a page with bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from geoseg_qgis.core.areas.arearows import AreaRow
from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess import pageparts as parts
from geoseg_qgis.processing.bars import bar, top_of_class
from geoseg_qgis.texts import grouped, tr

_MOST = 500  # zones that a page shows
_COLUMNS = 12  # classes that get a column of their own


def page(mask: str, rows: Sequence[AreaRow], legend: Legend, notes: Sequence[str], zoned: bool) -> str:
    """Return the page; it loads nothing, and every text of the data is escaped.

    Args:
        mask: its name.
        rows: of the table.
        legend: gives the colours.
        notes: what must be seen.
        zoned: whether the rows are those of zones.
    """
    return parts.document(tr("Areas of classes"), _parts(mask, rows, legend, notes, zoned))


def _parts(
    mask: str, rows: Sequence[AreaRow], legend: Legend, notes: Sequence[str], zoned: bool
) -> Iterator[str]:
    measured = all(row.area_ha is not None for row in rows)
    unit = "ha" if measured else "pixels"
    each = max(1, len({row.class_id for row in rows}))
    zones = [rows[start : start + each] for start in range(0, len(rows), each)]
    yield parts.banner(tr("Areas of classes"), mask)
    yield '<p style="font-size:2pt">&nbsp;</p>'
    yield from map(parts.note, notes)
    if not zoned:
        yield from _whole(rows, legend, unit)
        yield parts.paragraph(
            tr("Areas are those of the ellipsoid of the mask's CRS, pixel by pixel.")
            if measured
            else tr("The mask has no CRS, so that its pixels have no area.")
        )
        return
    yield parts.heading(tr("{count} zones, {unit}").format(count=grouped(len(zones)), unit=_name(unit)))
    if len(zones) > _MOST:
        yield parts.note(tr("The first {} zones are shown; the table has all of them.").format(_MOST))
    yield from _zones(zones[:_MOST], legend)
    yield parts.paragraph(tr("A pixel belongs to a zone when its centre lies in it. Zones may overlap."))


def _whole(rows: Sequence[AreaRow], legend: Legend, unit: str) -> Iterator[str]:
    known = [row for row in rows if row.class_id is not None]
    if not known:
        yield parts.note(tr("No pixel of the mask has a class."))
        return
    most = max(row.percent for row in known) or 1.0
    head = [parts.top(tr("Class"), True), parts.top("", True)]
    head += map(parts.top, (_name(unit), "%", tr("Pixels")))
    lines = []
    for row in known:
        colour = legend[row.class_id or 0].colour
        lines.append(
            (
                parts.name(row.name, colour),
                bar([(row.percent / most, colour, f"{row.name}: {row.percent:.2f} %")]),
                parts.number(_shown(row), strong=True),
                parts.number(f"{row.percent:.2f}"),
                parts.number(grouped(row.pixels)),
            )
        )
    pixels = grouped(sum(row.pixels for row in known))
    whole = sum(row.area_ha or 0.0 for row in known)
    shown = parts.amount(whole) if unit == "ha" else pixels
    cells = parts.number(shown), parts.number("100.00"), parts.number(pixels)
    yield parts.table(head, [*lines, (parts.name(tr("all")), parts.name(""), *cells)])


def _zones(zones: Sequence[Sequence[AreaRow]], legend: Legend) -> Iterator[str]:
    shown = _largest(zones)
    classes = [(row.name, legend[row.class_id or 0].colour) for row in zones[0] if row.class_id in shown]
    columns = (top_of_class(*entry) for entry in classes)
    head = [parts.top(tr("Zone"), True), parts.top("", True), *columns, parts.top(tr("all"))]
    lines = []
    for zone in zones:
        stack = [
            (row.percent / 100.0, legend[row.class_id or 0].colour, f"{row.name}: {row.percent:.1f} %")
            for row in zone
            if row.percent
        ]
        cells = [
            parts.number(_shown(row), parts.tint(row.percent / 100.0, True) if row.pixels else "")
            for row in zone
            if row.class_id in shown
        ]
        whole = sum(row.pixels if row.area_ha is None else row.area_ha for row in zone)
        total = parts.number(parts.amount(whole) if zone[0].area_ha is not None else grouped(whole))
        lines.append((parts.name(zone[0].zone), bar(stack, 160), *cells, total))
    yield parts.table(head, lines)
    if len(zones[0]) > len(shown):
        text = tr("The {} largest classes have a column; the table has all of them.")
        yield parts.paragraph(text.format(len(shown)))


def _largest(zones: Sequence[Sequence[AreaRow]]) -> set[int | None]:
    sizes: dict[int | None, int] = {}
    for zone in zones:
        for row in zone:
            if row.class_id is not None:
                sizes[row.class_id] = sizes.get(row.class_id, 0) + row.pixels
    return set(sorted(sizes, key=lambda number: -sizes[number])[:_COLUMNS])


def _name(unit: str) -> str:
    return tr("pixels") if unit == "pixels" else unit


def _shown(row: AreaRow) -> str:
    if not row.pixels:
        return "–"
    return grouped(row.pixels) if row.area_ha is None else parts.amount(row.area_ha)
