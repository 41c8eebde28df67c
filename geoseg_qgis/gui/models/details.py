"""What is known of one model, below the table."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from geoseg_qgis.gui.models.table import resolution
from geoseg_qgis.models.inventory import ListedModel
from geoseg_qgis.models.page import state
from geoseg_qgis.texts import tr


def details(model: ListedModel, own: Path | None) -> str:
    """Return HTML without colours of its own, for light and dark windows; what a card says is escaped.

    Args:
        model: what is shown.
        own: the file of its card where that is one of the user's.
    """
    rows = "".join(
        f'<tr><td style="padding-right:12px"><i>{escape(title)}</i></td><td>{value}</td></tr>'
        for title, value in _rows(model, own)
        if value
    )
    summary = f"<br>{escape(tr(model.card.summary))}" if model.card.summary else ""
    return f"<p><b>{escape(tr(model.card.title))}</b>{summary}</p><table>{rows}</table>"


def _rows(model: ListedModel, own: Path | None) -> Iterator[tuple[str, str]]:
    card = model.card
    yield tr("Id"), escape(model.choice)
    yield tr("State"), escape(state(model))
    yield tr("Classes"), "&nbsp; ".join(_swatch(entry.color, entry.name) for entry in card.classes)
    yield tr("Measures"), escape(_measured(model))
    yield tr("Bands"), escape(", ".join(band.name for band in card.bands))
    yield tr("Resolution"), escape(resolution(card.resolution_m))
    yield tr("Trained on"), escape(tr(card.trained_on))
    yield tr("Not for"), escape(tr(card.not_for))
    yield tr("Licence"), _link(card.licence_url, tr(card.licence))
    yield tr("Source"), _link(card.url, card.source.location if card.source.kind == "hub" else card.url)
    yield tr("Revision"), escape(card.source.revision or "")
    yield tr("Folder"), escape(_short(model.folder))
    yield tr("Card"), escape(_short(own))


def _swatch(colour: str, name: str) -> str:
    return (
        f'<span style="background-color:{escape(colour)}">&nbsp;&nbsp;&nbsp;&nbsp;</span>&nbsp;{escape(name)}'
    )


def _measured(model: ListedModel) -> str:
    quantity = model.card.quantity
    if quantity is None or quantity.range is None:
        return quantity.title if quantity else ""
    return tr("{}, {:g} to {:g}").format(quantity.title, *quantity.range)


def _link(address: str, text: str) -> str:
    if not address.startswith("https://") or not text:
        return escape(text)
    return f'<a href="{escape(address)}">{escape(text)}</a>'


def _short(path: Path | None) -> str:
    """Return a path as people write it, with ~ for their own folder."""
    if path is None:
        return ""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)
