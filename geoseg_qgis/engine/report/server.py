"""Does a server answer, and what is it? The part of the report for those who use one."""

from __future__ import annotations

from dataclasses import dataclass, field

from geoseg_qgis.engine.install.network import without_secrets
from geoseg_qgis.engine.install.wish import Listener
from geoseg_qgis.engine.report.parts import Finding, Report, Row, Section, finding_of
from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.engine.server.facts import UNKNOWN
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.errors import DOCUMENTATION, EngineError
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class ServerQuestion:
    """Which server is to be asked, and with which key."""

    settings: ServerSettings
    key: str = field(default="", repr=False)


def examine_server(question: ServerQuestion, others: tuple[Section, ...], listener: Listener) -> Report:
    """Ask a server what it is; what is wrong becomes a finding, not an error.

    Args:
        question: which server.
        others: sections of the report that have nothing to do with it.
        listener: hears what is waited for, and may cancel.

    Raises:
        Cancelled: the listener said so.
    """
    settings = question.settings
    way = tr("sent with each request") if settings.upload else tr("read and written in shared folders")
    rows = [Row(tr("Address"), without_secrets(settings.url)), Row(tr("Rasters"), way)]
    try:
        with ServerEngine(settings, question.key) as engine:
            loaded = engine.wait_until_loaded(listener.cancelled, listener.say)
    except EngineError as error:
        return Report((finding_of(error),), (Section(tr("Server"), tuple(rows)), *others))
    rows += [
        Row(tr("Answers after"), f"{loaded.seconds:.2f} s"),
        Row(tr("Runs on"), f"{loaded.device}, {loaded.dtype}"),
        Row(tr("Versions"), ", ".join(f"{name} {version}" for name, version in loaded.versions.items())),
    ]
    note = Finding(
        tr("The server does not say what it is."),
        tr("Start it as {address} says, so that another model is noticed.").format(
            address=f"{DOCUMENTATION}/server.md"
        ),
        serious=False,
    )
    findings = () if loaded.dtype != UNKNOWN else (note,)
    answered = tr("The server answers: {device}.").format(device=loaded.device)
    return Report(findings, (Section(tr("Server"), tuple(rows)), *others), answered=answered)
