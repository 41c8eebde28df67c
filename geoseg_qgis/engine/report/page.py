"""A report as a page: for QGIS's results viewer, which knows simple tables, and for browsers."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from geoseg_qgis.engine.report.parts import Finding, Report, Section
from geoseg_qgis.texts import tr

_GOOD, _NOTE, _BAD = "#1b6e4f", ("#8a5a00", "#fdf3dc"), ("#9b2226", "#fbe9e7")
_TEXT, _QUIET, _LINE = "#22303a", "#5b6b76", "#dfe5e9"
_PAPER = "#f3f5f7"
_GAP = '<tr><td colspan="2" style="font-size:2pt">&nbsp;</td></tr>'
_TABLE = 'width="100%" cellspacing="0" cellpadding="6" border="0"'


def page(report: Report, copy: str) -> str:
    """Return the page; it loads nothing.

    Args:
        report: what was found.
        copy: the text for a bug report.
    """
    dark = _colour(report)
    without = tr("The same without personal paths, names and passwords.")
    parts = (
        f'<table {_TABLE}><tr><td bgcolor="{dark}" style="padding:14px">'
        f'<span style="color:#ffffff;font-size:15pt">{escape(report.headline)}</span></td></tr></table>',
        _findings(report.findings),
        *map(_section, report.sections),
        _heading(tr("For a bug report")),
        f'<p style="color:{_QUIET}">{escape(without)}</p>',
        f'<table {_TABLE}><tr><td bgcolor="{_PAPER}"><pre style="font-size:8pt;white-space:pre-wrap">'
        f"{escape(copy)}</pre></td></tr></table>",
    )
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8">'
        f"<title>{escape(tr('geoseg: the engine'))}</title></head>"
        f'<body bgcolor="#ffffff" style="font-family:sans-serif;font-size:10pt;color:{_TEXT};margin:12px">'
        f"{''.join(parts)}</body></html>\n"
    )


def _colour(report: Report) -> str:
    if not report.works:
        return _BAD[0]
    return _NOTE[0] if report.findings else _GOOD


def _findings(findings: Iterable[Finding]) -> str:
    rows = []
    for finding in findings:
        dark, light = _BAD if finding.serious else _NOTE
        rows.append(
            f'<tr><td width="4" bgcolor="{dark}"></td><td bgcolor="{light}"><b>{escape(finding.cause)}</b>'
            f"<br>{escape(finding.advice)}</td></tr>{_GAP}"
        )
    return f"<br><table {_TABLE}>{''.join(rows)}</table>" if rows else ""


def _section(section: Section) -> str:
    rows = "".join(
        f'<tr><td width="28%" style="color:{_QUIET};border-bottom:1px solid {_LINE}">{escape(row.label)}</td>'
        f'<td style="border-bottom:1px solid {_LINE}">{escape(row.value)}</td></tr>'
        for row in section.rows
    )
    return f"{_heading(section.title)}<table {_TABLE}>{rows}</table>"


def _heading(text: str) -> str:
    return f'<h3 style="color:{_TEXT};margin-top:18px;margin-bottom:4px">{escape(text)}</h3>'
