"""What the status of an answer means, in a sentence for the analyst."""

from __future__ import annotations

import json
from collections.abc import Callable

from geoseg_qgis.engine.server.address import Address
from geoseg_qgis.engine.server.exchange import Answer
from geoseg_qgis.errors import ChunkError, EngineError
from geoseg_qgis.texts import mark, tr


def check_status(answer: Answer, address: Address, clean: Callable[[str], str]) -> None:
    """Raise the error that a status means; none for 200.

    Args:
        answer: of the server; not one that says "try again".
        address: of the server.
        clean: makes what a server says fit for a log.

    Raises:
        ChunkError: the request is refused, others may not be.
        EngineError: nothing will work with this server, or with this key.
    """
    status = answer.status
    if status == 200:
        return
    said = clean(_message(answer))
    if status in (401, 403):
        raise EngineError(
            "The server {address} refuses the key.", "Check the key of this server.", address=address
        )
    if 300 <= status < 400:
        target = clean(answer.headers.get("location", tr("somewhere else")))
        raise EngineError(
            "The server {address} sends us to {other}; that is not followed, so that the key stays here.",
            "Use the right address, if you trust it.",
            address=address,
            other=target,
        )
    if status == 404:
        raise EngineError(
            "The server {address} does not have what was asked for: {reason}",
            "Check the address and model.",
            address=address,
            reason=said,
        )
    if status == 407:
        raise EngineError("The proxy wants a user name and a password.", "Give them in the proxy's address.")
    if status == 413:
        raise ChunkError(
            "The chunk is too large for the server: {reason}",
            "Use a shared folder, or a higher limit there (GEOSEG_MAX_UPLOAD_MB, or a reverse proxy's own).",
            reason=said,
        )
    if status in (400, 411, 422):
        raise ChunkError("The server refuses the chunk: {reason}", _advice(said), reason=said)
    advice = _advice(said) or mark("The server's log says more.")
    raise ChunkError("The server failed with HTTP {status}: {reason}", advice, status=status, reason=said)


def _message(answer: Answer) -> str:
    """Return the message that vLLM, or whatever stands before it, sends with an error."""
    text = answer.body[:10_000].decode("utf-8", "replace")
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    if isinstance(body, dict):
        error = body.get("error", body.get("detail"))
        text = str(error.get("message", "") if isinstance(error, dict) else error)
    return text.strip() or tr("it does not say why")


def _advice(said: str) -> str:
    if "bands, the model wants" in said or "windows have" in said:
        return mark("The server serves another model than this run wants.")
    if "Extra inputs are not permitted" in said:
        return mark("The server's geoseg_worker is older than this plugin: install this plugin's there.")
    if "asyncio.run()" in said or "RequestData" in said or "does not run geoseg_segmentation" in said:
        return mark("The server runs TerraTorch's own plugin, which cannot serve: start it with ours.")
    if "GEOSEG_READ_FOLDERS" in said or "GEOSEG_WRITE_FOLDERS" in said:
        return mark("Let chunks be uploaded, or let the server open the folder.")
    return ""
