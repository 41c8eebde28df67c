"""The catalogue as a page: for QGIS's results viewer, which knows simple tables, and for browsers."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape

from geoseg_qgis.models.card import CardBand, ModelCard
from geoseg_qgis.models.inventory import Inventory, ListedModel

_HERE, _AWAY, _WRONG = ("#1b6e4f", "#e6f2ed"), ("#5b6b76", "#f3f5f7"), ("#9b2226", "#fbe9e7")
_TEXT, _QUIET, _LINE, _LINK = "#22303a", "#5b6b76", "#dfe5e9", "#1f5f99"
_TABLE = 'width="100%" cellspacing="0" cellpadding="6" border="0"'
_CELL = f'style="border-bottom:1px solid {_LINE}"'
_PLACES = {"embedded": "comes with the plugin", "hub": "in the Hugging Face cache", "folder": "in a folder"}


def page(inventory: Inventory) -> str:
    """Return the page; it loads nothing, and whatever a card says is shown as text."""
    here, count = len(inventory.local), len(inventory.models)
    head = f"{here} of {count} models ready on this machine"
    dark = (_HERE if here else _WRONG)[0]
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>geoseg: models</title></head>'
        f'<body bgcolor="#ffffff" style="font-family:sans-serif;font-size:10pt;color:{_TEXT};margin:12px">'
        f'<table {_TABLE}><tr><td bgcolor="{dark}" style="padding:14px">'
        f'<span style="color:#ffffff;font-size:15pt">{head}</span></td></tr></table>'
        f"{_problems(inventory.problems)}{''.join(map(_model, inventory.models))}</body></html>\n"
    )


def state(model: ListedModel) -> str:
    """Return in a few words whether a model is on this machine, and where."""
    source = model.card.source
    if model.folder is None and source.kind == "hub":
        return "not on this machine: geoseg:downloadmodel fetches it"
    if model.folder is None:
        return f"not on this machine: no model is in {source.location}"
    place = _PLACES[source.kind]
    return f"cannot run: {model.problem}" if model.problem else f"on this machine: {place}"


def megabytes(size: float) -> str:
    """Return a number of bytes in MB or GB."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"


def _problems(problems: Iterable[str]) -> str:
    dark, light = _WRONG
    rows = "".join(
        f'<tr><td width="4" bgcolor="{dark}"></td><td bgcolor="{light}">{escape(problem)}</td></tr>'
        for problem in problems
    )
    return f"<br><table {_TABLE}>{rows}</table>" if rows else ""


def _model(model: ListedModel) -> str:
    card = model.card
    dark, light = _WRONG if model.problem else _HERE if model.folder else _AWAY
    rows = "".join(
        f'<tr><td width="20%" valign="top" {_CELL}><span style="color:{_QUIET}">{label}</span></td>'
        f"<td {_CELL}>{value}</td></tr>"
        for label, value in _rows(model)
        if value
    )
    return (
        f'<br><table {_TABLE}><tr><td bgcolor="{light}" style="border-left:4px solid {dark}">'
        f'<span style="font-size:13pt"><b>{escape(card.title)}</b></span> &nbsp;<code>{escape(model.choice)}'
        f'</code><br><span style="color:{dark}"><b>{escape(_capital(state(model)))}</b></span>'
        f"<br>{escape(card.summary)}</td></tr></table>{_picture(model)}<table {_TABLE}>{rows}</table>"
    )


def _rows(model: ListedModel) -> Iterator[tuple[str, str]]:
    """Yield labels and cells, both HTML already."""
    card = model.card
    yield "Classes", _swatches(card)
    yield "Measures", _quantity(card)
    yield "Bands", ", ".join(_band(band) for band in card.bands)
    yield "Pixels", _resolution(card)
    yield "Window", f"{card.window} × {card.window} pixels"
    yield "Dates", f"{card.frames} at once" if card.frames > 1 else ""
    yield "Stored values", f"reflectance = value × {card.scale:g}" + _signed(card.offset)
    yield "Trained on", escape(card.trained_on)
    yield "Not for", escape(card.not_for)
    yield "Licence", _link(card.licence_url, card.licence) if card.licence else ""
    yield "Size", _size(model)
    yield "Source", _source(card)
    yield "Folder", f"<code>{escape(str(model.folder))}</code>" if model.folder else ""


def _swatches(card: ModelCard) -> str:
    blank, edge = "&nbsp;" * 4, f"border:1px solid {_QUIET}"
    return "&nbsp; ".join(
        f'<span style="background-color:{entry.color};{edge}">{blank}</span>'
        f"&nbsp;{entry.id}&nbsp;{escape(entry.name).replace(' ', '&nbsp;')}"
        for entry in card.classes
    )


def _quantity(card: ModelCard) -> str:
    """Say what a regression model measures, with the colours of its style where the card has some."""
    quantity = card.quantity
    if quantity is None:
        return ""
    blank = "&nbsp;" * 4
    ramp = "".join(f'<span style="background-color:{colour}">{blank}</span>' for colour in quantity.ramp)
    if quantity.range is None:
        return " ".join(filter(None, (escape(quantity.title), ramp)))
    least, most = quantity.range
    unit = f"&nbsp;{escape(quantity.unit)}" if quantity.unit else ""
    return f"{escape(quantity.name)}, {least:g} {ramp or 'to'} {most:g}{unit}"


def _band(band: CardBand) -> str:
    wave = f"&nbsp;({band.wavelength_nm:g}&nbsp;nm)" if band.wavelength_nm else ""
    return f"{escape(band.name)}{wave}"


def _signed(offset: float) -> str:
    return f" {'+' if offset > 0 else '−'} {abs(offset):g}" if offset else ""


def _resolution(card: ModelCard) -> str:
    if card.resolution_m is None:
        return ""
    least, most = card.resolution_m
    return f"{least:g} m" if least == most else f"{least:g} to {most:g} m"


def _size(model: ListedModel) -> str:
    if model.folder:
        return megabytes(model.size) if model.size else ""
    about = model.card.download_mb
    return f"about {megabytes(about * 1e6)} to download" if about else ""


def _source(card: ModelCard) -> str:
    if card.source.kind != "hub":
        return _link(card.url, card.url) if card.url else ""
    revision = card.source.revision
    pinned = f"revision <code>{revision}</code>" if revision else "no revision is pinned"
    return f"{_link(card.url, card.source.location)}, {pinned}"


def _link(address: str, text: str) -> str:
    if not address.startswith("https://"):
        return escape(text)
    return f'<a href="{escape(address)}" style="color:{_LINK}">{escape(text)}</a>'


def _picture(model: ListedModel) -> str:
    if not model.example:
        return ""
    data = b64encode(model.example).decode("ascii")
    what = f"A part of a scene and of its mask by {model.card.id}"
    return (
        f'<p><img alt="{escape(what)}" src="data:image/jpeg;base64,{data}"><br>'
        f'<span style="color:{_QUIET}">{escape(what)}</span></p>'
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
