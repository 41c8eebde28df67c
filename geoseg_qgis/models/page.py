"""The catalogue as a page: for QGIS's results viewer, which knows simple tables, and for browsers."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape

from geoseg_qgis.models.card import CardBand, ModelCard
from geoseg_qgis.models.inventory import Inventory, ListedModel
from geoseg_qgis.texts import mark, tr

_HERE, _AWAY, _WRONG = ("#1b6e4f", "#e6f2ed"), ("#5b6b76", "#f3f5f7"), ("#9b2226", "#fbe9e7")
_TEXT, _QUIET, _LINE, _LINK = "#22303a", "#5b6b76", "#dfe5e9", "#1f5f99"
_TABLE = 'width="100%" cellspacing="0" cellpadding="6" border="0"'
_CELL = f'style="border-bottom:1px solid {_LINE}"'
_PLACES = {
    "embedded": mark("on this machine: comes with the plugin"),
    "hub": mark("on this machine: in the Hugging Face cache"),
    "folder": mark("on this machine: in a folder"),
}


def page(inventory: Inventory) -> str:
    """Return the page; it loads nothing, and whatever a card says is shown as text."""
    here, count = len(inventory.local), len(inventory.models)
    head = tr("{here} of {count} models ready on this machine").format(here=here, count=count)
    title = tr("geoseg: models")
    dark = (_HERE if here else _WRONG)[0]
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(title)}</title></head>'
        f'<body bgcolor="#ffffff" style="font-family:sans-serif;font-size:10pt;color:{_TEXT};margin:12px">'
        f'<table {_TABLE}><tr><td bgcolor="{dark}" style="padding:14px">'
        f'<span style="color:#ffffff;font-size:15pt">{escape(head)}</span></td></tr></table>'
        f"{_problems(inventory.problems)}{''.join(map(_model, inventory.models))}</body></html>\n"
    )


def state(model: ListedModel) -> str:
    """Return in a few words whether a model is on this machine, and where."""
    source = model.card.source
    if model.folder is None and source.kind == "hub":
        return tr("not on this machine: geoseg:downloadmodel fetches it")
    if model.folder is None:
        return tr("not on this machine: no model is in {folder}").format(folder=source.location)
    if model.problem:
        return tr("cannot run: {reason}").format(reason=model.problem)
    return tr(_PLACES[source.kind])


def megabytes(size: float) -> str:
    """Return a number of bytes in MB or GB."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"


def resolution(span: tuple[float, float] | None) -> str:
    """Return pixel sizes as text, empty where nothing is said."""
    if span is None:
        return ""
    return f"{span[0]:g} m" if span[0] == span[1] else tr("{:g} to {:g} m").format(*span)


def _problems(problems: Iterable[str]) -> str:
    dark, light = _WRONG
    rows = "".join(
        f'<tr><td width="4" bgcolor="{dark}"></td><td bgcolor="{light}">{escape(problem)}</td></tr>'
        for problem in problems
    )
    return f"<br><table {_TABLE}>{rows}</table>" if rows else ""


def _model(model: ListedModel) -> str:
    card, title = model.card, escape(tr(model.card.title))
    dark, light = _WRONG if model.problem else _HERE if model.folder else _AWAY
    rows = "".join(
        f'<tr><td width="20%" valign="top" {_CELL}><span style="color:{_QUIET}">{label}</span></td>'
        f"<td {_CELL}>{value}</td></tr>"
        for label, value in _rows(model)
        if value
    )
    return (
        f'<br><table {_TABLE}><tr><td bgcolor="{light}" style="border-left:4px solid {dark}">'
        f'<span style="font-size:13pt"><b>{title}</b></span> &nbsp;<code>{escape(model.choice)}'
        f'</code><br><span style="color:{dark}"><b>{escape(_capital(state(model)))}</b></span>'
        f"<br>{escape(tr(card.summary))}</td></tr></table>{_picture(model)}<table {_TABLE}>{rows}</table>"
    )


def _rows(model: ListedModel) -> Iterator[tuple[str, str]]:
    """Yield labels and cells, both HTML already."""
    card = model.card
    yield tr("Classes"), _swatches(card)
    yield tr("Measures"), _quantity(card)
    yield tr("Bands"), ", ".join(_band(band) for band in card.bands)
    yield tr("Pixels"), resolution(card.resolution_m)
    yield tr("Window"), tr("{size} × {size} pixels").format(size=card.window)
    yield tr("Dates"), tr("{count} at once").format(count=card.frames) if card.frames > 1 else ""
    yield tr("Stored values"), _scale(card)
    yield tr("Trained on"), escape(tr(card.trained_on))
    yield tr("Not for"), escape(tr(card.not_for))
    yield tr("Licence"), _link(card.licence_url, tr(card.licence)) if card.licence else ""
    yield tr("Size"), _size(model)
    yield tr("Source"), _source(card)
    yield tr("Folder"), f"<code>{escape(str(model.folder))}</code>" if model.folder else ""


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
    name, unit = escape(quantity.name), f"&nbsp;{escape(quantity.unit)}" if quantity.unit else ""
    if ramp:
        return f"{name}, {least:g} {ramp} {most:g}{unit}"
    return tr("{}, {:g} to {:g}").format(name, least, most) + unit


def _band(band: CardBand) -> str:
    wave = f"&nbsp;({band.wavelength_nm:g}&nbsp;nm)" if band.wavelength_nm else ""
    return f"{escape(band.name)}{wave}"


def _scale(card: ModelCard) -> str:
    offset = f" {'+' if card.offset > 0 else '−'} {abs(card.offset):g}" if card.offset else ""
    return tr("reflectance = value × {scale:g}").format(scale=card.scale) + offset


def _size(model: ListedModel) -> str:
    if model.folder:
        return megabytes(model.size) if model.size else ""
    about = model.card.download_mb
    return tr("about {size} to download").format(size=megabytes(about * 1e6)) if about else ""


def _source(card: ModelCard) -> str:
    if card.source.kind != "hub":
        return _link(card.url, card.url) if card.url else ""
    revision = card.source.revision
    code = f"<code>{revision}</code>"
    pinned = tr("revision {revision}").format(revision=code) if revision else tr("no revision is pinned")
    return f"{_link(card.url, card.source.location)}, {pinned}"


def _link(address: str, text: str) -> str:
    if not address.startswith("https://"):
        return escape(text)
    return f'<a href="{escape(address)}" style="color:{_LINK}">{escape(text)}</a>'


def _picture(model: ListedModel) -> str:
    if not model.example:
        return ""
    data = b64encode(model.example).decode("ascii")
    what = tr("A part of a scene and of its mask by {model}").format(model=model.card.id)
    return (
        f'<p><img alt="{escape(what)}" src="data:image/jpeg;base64,{data}"><br>'
        f'<span style="color:{_QUIET}">{escape(what)}</span></p>'
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
