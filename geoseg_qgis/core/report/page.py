"""A run as a page: one HTML file that loads nothing."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Callable

from geoseg_qgis.core.mask.scorestyle import RAMP
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.report import parts
from geoseg_qgis.core.report.areas import areas_table, percent, whole_area
from geoseg_qgis.core.report.confidences import BIN, Confidences, count_confidences
from geoseg_qgis.core.report.content import ReportInput
from geoseg_qgis.core.report.drawings import bar_svg, histogram_svg, note_svg, ramp_svg
from geoseg_qgis.core.report.look import CSS, HEAD
from geoseg_qgis.core.report.pictures import Pictures, is_north_up, make_pictures
from geoseg_qgis.core.report.scalebar import scale_bar
from geoseg_qgis.core.textfile import write_text
from geoseg_qgis.texts import grouped, tr

_SHOWN_LARGER = 500  # pixels; a smaller picture is enlarged on the page
_ON_ONE_PAGE = 20  # classes
_SLIMMEST, _WIDEST = 1.2, 3.0  # width to height of a histogram
# A browser that knows this loads nothing but the pictures in the page, whatever may be in its texts.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def write_report(path: str, report: ReportInput, check: Callable[[], None] = lambda: None) -> None:
    """Write the page; a file of that name is replaced when the page is complete.

    Args:
        path: of the file, ``.html``.
        report: what it shows.
        check: is called often, and may raise.

    Raises:
        RasterError: a raster cannot be read.
        OutputError: the page cannot be written.
    """
    write_text(path, page(report, check))


def page(report: ReportInput, check: Callable[[], None] = lambda: None) -> str:
    """Return the page; raises what `write_report` raises for rasters."""
    pictures = make_pictures(report, check)
    known = count_confidences(report.confidence, report.mask, check) if report.confidence else None
    confidences = known if known is not None and known.total else None
    sections = "".join(_sections(report, pictures, confidences))
    return framed_page(report.title, report.subtitle, sections, report.footer)


def framed_page(title: str, subtitle: str, sections: str, footer: str) -> str:
    """Return a page with its head and foot; the sections are finished, the texts are escaped here."""
    title = escape(title)
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{CSS}</style></head><body><main>"
        f'<header><table width="100%" bgcolor="{HEAD}"><tr><td><h1>{title}</h1>'
        f"<p>{escape(subtitle)}</p></td></tr></table></header>"
        f"{sections}"
        f"<footer>{escape(footer)}</footer></main></body></html>\n"
    )


def _sections(report: ReportInput, pictures: Pictures, confidences: Confidences | None) -> Iterator[str]:
    for note in report.notes:
        yield f'<p class="note">{escape(note)}</p>'
    yield parts.section(tr("Map"), _map(report, pictures))
    counted = f'<p class="quiet">{escape(_counted(report))}</p>'
    table = areas_table(report, confidences)
    yield parts.section(tr("Areas"), counted + table, whole=len(report.classes) <= _ON_ONE_PAGE)
    if confidences is not None:
        yield parts.section(tr("Confidence"), _confidence(report, pictures, confidences), whole=True)
    if report.facts:
        yield parts.section(tr("How it was made"), parts.facts_table(report.facts))


def _map(report: ReportInput, pictures: Pictures) -> str:
    bar = scale_bar(report.grid)
    scale = bar_svg(bar) if bar is not None else ""
    crisp = max(pictures.width, pictures.height) < _SHOWN_LARGER
    if report.picture is None:
        figures = [parts.figure(tr("Mask"), pictures.mask, scale, crisp=crisp)]
    else:
        north = note_svg(tr("North is up ↑")) if is_north_up(report.grid) else ""
        title = tr("{picture}, stretched").format(picture=report.picture.title)
        figures = [
            parts.figure(title, pictures.input, scale),
            parts.figure(tr("Mask"), pictures.mask, north, crisp=crisp),
        ]
    return parts.side_by_side(figures, pictures.ratio)


def _counted(report: ReportInput) -> str:
    counts, area = report.counts, whole_area(report)
    have = tr("{count} have a class, {area}") if area else tr("{count} have a class")
    clauses = [_size(report.grid), have.format(count=grouped(counts.valid), area=area)]
    if counts.nodata:
        share = percent(counts.nodata / counts.total)
        clauses.append(tr("{share} of all are nodata").format(share=share))
    counted = f"{'; '.join(clauses)}."
    return counted if area else " ".join((counted, tr("Without a CRS their areas are unknown.")))


def _size(grid: Grid) -> str:
    edge, width, height = grid.pixel_size_metres(), grouped(grid.width), grouped(grid.height)
    if edge is None:
        return tr("{width} × {height} pixels").format(width=width, height=height)
    said = tr("{width} × {height} pixels of {edge:.3g} m")
    return said.format(width=width, height=height, edge=edge)


def _confidence(report: ReportInput, pictures: Pictures, confidences: Confidences) -> str:
    bars = confidences.bars()
    highest = max(int(bars.sum(axis=0).max()), 1)
    stacks = [
        [(bars[style.id, number] / highest, style.colour) for style in report.classes]
        for number in range(bars.shape[1])
    ]
    text = tr(
        "How sure the model was of the class of each pixel. Half of the pixels reach {percent} % or more. "
        "Confidence is the model's own opinion: it says nothing about what the model never learnt."
    ).format(percent=confidences.median())
    steps = [f"{share} %" for share in range(0, 101, 20)]
    top = tr("{share} of the pixels").format(share=percent(highest / confidences.total))
    ratio = min(max(pictures.ratio, _SLIMMEST), _WIDEST)
    chart = histogram_svg(stacks, [(n / 5, step) for n, step in enumerate(steps)], top, ratio)
    above = tr("Pixels by confidence, in steps of {percent} %").format(percent=BIN)
    figures = [
        parts.framed(above, chart, "chart"),
        parts.figure(tr("Confidence on the map"), pictures.confidence, ramp_svg(RAMP, steps[::5])),
    ]
    return f'<p class="quiet">{escape(text)}</p>{parts.side_by_side(figures, pictures.ratio)}'
