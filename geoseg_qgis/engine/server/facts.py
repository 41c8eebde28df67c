"""What a server is, as far as it says, and whether that is what a run expects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from geoseg_qgis.engine.server.call import Caller, decode_json
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.errors import ChunkError, EngineError
from geoseg_qgis.texts import mark, tr
from geoseg_qgis.worker.geoseg_worker.messages import PROTOCOL, Loaded

UNKNOWN = "unknown"
MOST_SIGNS = 100
"""Of a text that a server gives: it goes into logs, reports and the metadata of masks."""
MOST_VERSIONS = 20
_COMPARED = {
    "task": mark("task"),
    "bands": mark("number of bands"),
    "window": mark("window"),
    "classes": mark("number of classes"),
    "fingerprint": mark("fingerprint"),
}


@dataclass(frozen=True)
class ServerFacts:
    """What was learnt of a server.

    Attributes:
        model: name of the model for requests.
        said: what our plugin class tells about itself, its texts on one line of `MOST_SIGNS`; empty where the
            server has no ``/geoseg``.
        version: of vLLM, or ``unknown``.
    """

    model: str
    said: dict[str, Any]
    version: str

    def check_size(self, size: int) -> None:
        """Raise ChunkError for a request of ``size`` bytes where that is more than the server takes."""
        most = self.said.get("request_bytes")
        if isinstance(most, int) and size > most:
            raise ChunkError(
                "The chunk takes {size:.0f} MB as a request; the server takes {most:.0f} MB.",
                "Use a shared folder, or a higher limit on the server (GEOSEG_MAX_UPLOAD_MB).",
                size=size / 1e6,
                most=most / 1e6,
            )

    def doubts(self) -> list[str]:
        """Return sentences about what cannot be compared, or may not fit."""
        if "plugin" not in self.said:
            return [tr("The server does not say what it is (GET /geoseg): its model cannot be compared.")]
        found = self.said.get("protocol", PROTOCOL)
        if found == PROTOCOL:
            return []
        doubt = tr(
            "The server's geoseg_worker is of another version (protocol {found}, here {own}): install this "
            "plugin's there if it refuses chunks, or its masks look strange."
        )
        return [doubt.format(found=found, own=PROTOCOL)]

    def loaded(self, place: str, seconds: float) -> Loaded:
        """Return this as what an engine says that is ready; what the server does not say stays unknown."""
        return Loaded(
            f"{self.said.get('device', UNKNOWN)} of {place}",
            str(self.said.get("dtype", UNKNOWN)),
            _number(self.said.get("max_num_seqs")),
            round(seconds, 3),
            {},
            self.said.get("versions") or {"vllm": self.version},
        )


def ask(caller: Caller, settings: ServerSettings) -> ServerFacts:
    """Ask a server what it is.

    Raises:
        EngineError: it cannot be reached, refuses the key, or serves another model than the run wants.
    """
    caller.get("/health", with_key=False)
    models = decode_json(caller.get("/v1/models"), caller.address).get("data")
    names = [str(m.get("id")) for m in models if isinstance(m, dict)] if isinstance(models, list) else []
    model = _choose(names, settings.model, caller)
    version = caller.get("/version")
    about = caller.get("/geoseg")
    facts = ServerFacts(
        model,
        _tidy(decode_json(about, caller.address), caller) if about.status == 200 else {},
        _short(decode_json(version, caller.address).get("version"), caller)
        if version.status == 200
        else UNKNOWN,
    )
    _compare(facts, settings, caller)
    return facts


def _tidy(said: dict[str, Any], caller: Caller) -> dict[str, Any]:
    """Return what a server says of itself: numbers, short texts, and as short ones of its versions."""
    versions = said.pop("versions", None)
    found: dict[str, Any] = {}
    for name, value in said.items():
        found[name] = value if isinstance(value, (int, float)) else _short(value, caller)
    if isinstance(versions, dict):
        some = list(versions.items())[:MOST_VERSIONS]
        found["versions"] = {_short(name, caller): _short(version, caller) for name, version in some}
    return found


def _short(value: object, caller: Caller) -> str:
    return caller.clean(value, MOST_SIGNS) if isinstance(value, str) else UNKNOWN


def _choose(names: list[str], wanted: str, caller: Caller) -> str:
    if wanted in names:
        return wanted
    shown = ", ".join(_short(name, caller) for name in names[:10])
    if not names:
        raise EngineError(
            "The server {address} serves no model.", "Check the address and its port.", address=caller.address
        )
    if wanted:
        raise EngineError(
            "The server {address} does not serve {model}.",
            "It serves: {names}.",
            address=caller.address,
            model=wanted,
            names=shown,
        )
    if len(names) > 1:
        raise EngineError(
            "The server {address} serves several models.",
            "Choose one of: {names}.",
            address=caller.address,
            names=shown,
        )
    return names[0]


def _compare(facts: ServerFacts, settings: ServerSettings, caller: Caller) -> None:
    """Refuse another model; what the server does not say cannot be compared."""
    for name, title in _COMPARED.items():
        wanted, found = getattr(settings, name), facts.said.get(name)
        if wanted and found and found != wanted:
            raise EngineError(
                "The server {address} serves another model: {what} {found} instead of {wanted}.",
                "Choose the model that the server serves, or another server.",
                address=caller.address,
                what=tr(title),
                found=found,
                wanted=wanted,
            )


def _number(value: object) -> int:
    return value if isinstance(value, int) and 0 < value < 100_000 else 0
