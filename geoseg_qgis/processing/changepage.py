"""Changes between two masks as a page: the matrix, what each class gained and lost, the largest changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from geoseg_qgis.core.areas.change import Transitions
from geoseg_qgis.core.assess import pageparts as parts
from geoseg_qgis.processing.bars import bar, top_of_class
from geoseg_qgis.texts import grouped, tr

Sizes = Sequence[Sequence[float]]
_LARGEST = 15  # transitions that are listed


def page(before: str, after: str, found: Transitions, notes: Sequence[str]) -> str:
    """Return the page; it loads nothing, and every text of the data is escaped.

    Args:
        before: name of the first mask.
        after: name of the second one.
        found: what became what.
        notes: what must be seen.
    """
    return parts.document(tr("Changes"), _parts(before, after, found, notes))


def _parts(before: str, after: str, found: Transitions, notes: Sequence[str]) -> Iterator[str]:
    unit, each = ("pixels", 1.0) if found.areas is None else ("ha", 1e4)
    sizes = [[size / each for size in row] for row in found.sizes.tolist()]
    whole = sum(map(sum, sizes))
    changed = whole - found.kept[1] / each
    share = tr("{:.1%} changed").format(changed / whole) if whole else tr("Nothing could be compared")
    yield parts.banner(share, tr("from {before} to {after}").format(before=before, after=after))
    yield '<p style="font-size:2pt">&nbsp;</p>'
    yield from map(parts.note, notes)
    if not whole:
        yield parts.note(tr("No pixel has a class in both masks."))
        return
    yield from _matrix(found, sizes, unit)
    yield from _classes(found, sizes, unit)
    yield from _largest(found, sizes, unit)


def _matrix(found: Transitions, sizes: Sizes, unit: str) -> Iterator[str]:
    yield parts.heading(tr("From → to, {unit}").format(unit=_name(unit)))
    yield parts.paragraph(
        tr(
            "Rows: the class before. Columns: the class after. Green did not change; the redder, the larger "
            "the part of the class before that changed."
        )
    )
    classes = found.matched.classes
    rows = []
    for i, entry in enumerate(classes):
        total = sum(sizes[i])
        cells = [
            parts.number(_shown(size, unit), parts.tint(size / total, i == j) if size else "", strong=i == j)
            for j, size in enumerate(sizes[i])
        ]
        rows.append((parts.name(entry.name, entry.colour), *cells, parts.number(_shown(total, unit))))
    after = list(map(sum, zip(*sizes)))
    sums = (parts.number(_shown(size, unit)) for size in (*after, sum(after)))
    rows.append((parts.name(tr("all after")), *sums))
    columns = (top_of_class(*entry) for entry in classes)
    yield parts.table(
        [parts.top(tr("before ↓   after →"), True), *columns, parts.top(tr("all before"))], rows
    )


def _classes(found: Transitions, sizes: Sizes, unit: str) -> Iterator[str]:
    yield parts.heading(tr("Each class before and after"))
    columns = list(zip(*sizes))
    most = max(*map(sum, sizes), *map(sum, columns))
    rows = []
    for place, entry in enumerate(found.matched.classes):
        kept = sizes[place][place]
        before, after = sum(sizes[place]), sum(columns[place])
        both = []
        for size, text in ((before, tr("{name} before: {size}")), (after, tr("{name} after: {size}"))):
            tip = text.format(name=entry.name, size=f"{_shown(size, unit)} {_name(unit)}")
            both.append(bar([(size / most, entry.colour, tip)], 130))
        numbers = (before, after, before - kept, after - kept)
        net = after - before
        rows.append(
            (
                parts.name(entry.name, entry.colour),
                *both,
                *(parts.number(_shown(number, unit)) for number in numbers),
                parts.number(
                    f"{'+' if net > 0 else '−' if net < 0 else ''}{_shown(abs(net), unit)}", strong=True
                ),
            )
        )
    head = [parts.top(title, True) for title in (tr("Class"), tr("before"), tr("after"))]
    sizes_of = (tr("before, {unit}").format(unit=_name(unit)), tr("after, {unit}").format(unit=_name(unit)))
    head += map(parts.top, (*sizes_of, tr("lost"), tr("gained"), tr("net")))
    yield parts.table(head, rows)


def _largest(found: Transitions, sizes: Sizes, unit: str) -> Iterator[str]:
    changes = sorted(found.changes, key=lambda pair: -sizes[pair[0]][pair[1]])
    if not changes:
        return
    yield parts.heading(tr("The largest changes"))
    classes, whole = found.matched.classes, sum(map(sum, sizes))
    most = sizes[changes[0][0]][changes[0][1]]
    rows = []
    for i, j in changes[:_LARGEST]:
        size = sizes[i][j]
        rows.append(
            (
                parts.name(classes[i].name, classes[i].colour),
                parts.name(f"→ {classes[j].name}", classes[j].colour),
                bar([(size / most, classes[j].colour, f"{_shown(size, unit)} {_name(unit)}")], 160),
                parts.number(_shown(size, unit), strong=True),
                parts.number(f"{size / whole:.2%}"),
            )
        )
    head = [parts.top(title, True) for title in (tr("From"), tr("To"), "")]
    yield parts.table([*head, parts.top(_name(unit)), parts.top(tr("of all"))], rows)


def _name(unit: str) -> str:
    return tr("pixels") if unit == "pixels" else unit


def _shown(size: float, unit: str) -> str:
    if not size:
        return "–"
    return grouped(size) if unit == "pixels" else parts.amount(size)
