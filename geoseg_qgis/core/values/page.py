"""A run of a regression model as a page: map with its colours, histogram, statistics, how it was made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Callable

import numpy as np

from geoseg_qgis.core.mask.scorestyle import RAMP
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.core.report import parts
from geoseg_qgis.core.report.content import Picture
from geoseg_qgis.core.report.drawings import bar_svg, histogram_svg, ramp_svg
from geoseg_qgis.core.report.page import framed_page
from geoseg_qgis.core.report.png import data_uri, indexed_png, stretched_png
from geoseg_qgis.core.report.scalebar import scale_bar
from geoseg_qgis.core.report.thumbnails import small_size, small_values
from geoseg_qgis.core.textfile import write_text
from geoseg_qgis.core.values.statistics import ValueStatistics
from geoseg_qgis.core.values.style import colour_at
from geoseg_qgis.texts import grouped, tr

_LONGEST = 700  # pixels of a picture
_LEVELS = 254  # colours of the map; one more value is nodata
_BARS = 40
_WIDE = 2.4  # width to height of the histogram


@dataclass(frozen=True)
class ValueReport:
    """What the page shows.

    Attributes:
        title: what was run over, such as the layers' names.
        subtitle: with what and when.
        path: of the finished raster.
        grid: of the raster.
        name, unit: what is measured.
        counts: its statistics.
        span: values of the ends of the ramp.
        ramp: colours; () for our own.
        picture: of the input; None for none.
        notes: sentences that a reader must see first.
        facts: (section, label, value) of the table at the end, in order.
        footer: a line below all.
    """

    title: str
    subtitle: str
    path: str
    grid: Grid
    name: str
    unit: str
    counts: ValueStatistics
    span: tuple[float, float]
    ramp: tuple[str, ...] = ()
    picture: Picture | None = None
    notes: tuple[str, ...] = ()
    facts: tuple[tuple[str, str, str], ...] = ()
    footer: str = ""


def write_value_report(path: str, report: ValueReport, check: Callable[[], None] = lambda: None) -> None:
    """Write the page; a file of that name is replaced when the page is complete.

    Args:
        path: of the file, ``.html``.
        report: what it shows.
        check: is called often, and may raise.

    Raises:
        RasterError: a raster cannot be read.
        OutputError: the page cannot be written.
    """
    sections = "".join(_sections(report, check))
    write_text(path, framed_page(report.title, report.subtitle, sections, report.footer))


def _sections(report: ValueReport, check: Callable[[], None]) -> Iterator[str]:
    for note in report.notes:
        yield f'<p class="note">{escape(note)}</p>'
    size = small_size(report.grid, _LONGEST)
    values = small_values(BandSource(report.path, 1), report.grid, size, check=check)
    yield parts.section(tr("Map"), _map(report, values, size, check))
    yield parts.section(tr("Values"), _values(report, values), whole=True)
    if report.facts:
        yield parts.section(tr("How it was made"), parts.facts_table(report.facts))


def _map(report: ValueReport, values: np.ndarray, size: tuple[int, int], check: Callable[[], None]) -> str:
    least, greatest = report.span
    ramp = report.ramp or RAMP
    colours = [(level, _rgb(colour_at(ramp, level / _LEVELS))) for level in range(_LEVELS + 1)]
    share = np.clip((values - least) / (greatest - least), 0, 1) * _LEVELS
    levels = np.where(np.isfinite(values), share, 255).round().astype(np.uint8)
    ends = [
        _text(least, report.unit),
        _text((least + greatest) / 2, report.unit),
        _text(greatest, report.unit),
    ]
    shown = data_uri(indexed_png(_upright(report.grid, levels), colours))
    figures = [parts.figure(_capital(report.name), shown, ramp_svg(ramp, ends))]
    if report.picture is not None:
        bands, crs = report.picture.bands, report.picture.crs
        planes = [small_values(band, report.grid, size, crs.get(band.path, ""), check) for band in bands]
        bar = scale_bar(report.grid)
        scene = data_uri(stretched_png([_upright(report.grid, plane) for plane in planes]))
        scale = bar_svg(bar) if bar is not None else ""
        caption = tr("{picture}, stretched").format(picture=report.picture.title)
        figures.insert(0, parts.figure(caption, scene, scale))
    return parts.side_by_side(figures, size[0] / size[1])


def _values(report: ValueReport, values: np.ndarray) -> str:
    found, unit = report.counts, report.unit
    count = tr("{count} of {total}").format(count=grouped(found.valid), total=grouped(found.total))
    rows = [(tr("Pixels with a value"), count)]
    if found.valid:
        for label, number in (
            (tr("Minimum"), found.least),
            (tr("Maximum"), found.greatest),
            (tr("Mean"), found.mean),
            (tr("Standard deviation"), found.deviation),
        ):
            rows.append((label, _text(number, unit)))
    table = parts.facts_table([("", label, text) for label, text in rows])
    valid = values[np.isfinite(values)]
    if not valid.size:
        return table
    low, high = _around(report)
    bars = np.histogram(np.clip(valid, low, high), _BARS, (low, high))[0]
    least, greatest = report.span
    centres = low + (np.arange(_BARS) + 0.5) * (high - low) / _BARS
    stacks = [
        [(number / max(bars.max(), 1), colour_at(report.ramp or RAMP, (at - least) / (greatest - least)))]
        for number, at in zip(bars, centres)
    ]
    labels = [(step / 4, _text(low + (high - low) * step / 4, "")) for step in range(5)]
    top = tr("{share} of the pixels").format(share=f"{bars.max() / valid.size:.0%}")
    chart = histogram_svg(stacks, labels, top, _WIDE)
    caption = tr("Pixels by {name}; the ends hold what lies beyond")
    name = f"{report.name}, {unit}" if unit else report.name
    return table + parts.framed(caption.format(name=name), chart, "chart")


def _around(report: ValueReport) -> tuple[float, float]:
    """Return the histogram's ends: where most values lie, whatever the colours show."""
    low, high = report.counts.spread()
    more = 0.05 * (high - low)
    return low - more, high + more


def _upright(grid: Grid, array: np.ndarray) -> np.ndarray:
    return array[::-1] if grid.drawn().geotransform[5] > 0 else array


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _text(number: float, unit: str) -> str:
    return f"{number:.4g} {unit}".rstrip()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
