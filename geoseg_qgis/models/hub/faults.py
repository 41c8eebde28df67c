"""From what a network, a hub or a disk answers to one sentence and what to do about it."""

from __future__ import annotations

import contextlib
import errno
import http.client
import socket
import ssl
import urllib.error
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.hub.wish import HubWish
from geoseg_qgis.texts import mark

_NETWORK = mark("Check the network and the proxy in QGIS's settings, under Network, and try again.")
_PASSING = (408, 425, 429, 500, 502, 503, 504)


def is_passing(error: Exception, wish: HubWish) -> bool:
    """Whether trying again may help: the hub signs the addresses of files for a while only."""
    if isinstance(error, urllib.error.HTTPError):
        return error.code in (*_PASSING, 416) or (error.code == 403 and _is_elsewhere(error, wish))
    return not isinstance(_reason(error), (ssl.SSLCertVerificationError, str))


def network_fault(error: Exception, wish: HubWish) -> ModelError:
    """Return what a failed request means."""
    if isinstance(error, urllib.error.HTTPError):
        return _status_fault(error, wish)
    host = urlsplit(wish.access.endpoint).hostname
    reason = _reason(error)
    said = str(reason) or type(reason).__name__
    if isinstance(reason, ssl.SSLCertVerificationError):
        return ModelError(
            "The certificate of {host} is not trusted ({reason}).",
            "Import the certificate of your organisation in QGIS's settings, under Authentication.",
            host=host,
            reason=reason.verify_message,
        )
    if "Tunnel connection failed: 407" in said:  # so Python itself says it
        return ModelError(
            "The proxy wants another user name or password.", "Mend them in QGIS's settings, under Network."
        )
    if "Tunnel connection failed" in said:
        return ModelError(
            "The proxy does not let us reach {host} ({reason}).", _NETWORK, host=host, reason=said
        )
    if isinstance(reason, socket.gaierror):
        return ModelError("The hub {host} is not found: no network, or no name service.", _NETWORK, host=host)
    if isinstance(reason, (socket.timeout, TimeoutError)):
        return ModelError("The hub {host} does not answer.", _NETWORK, host=host)
    return ModelError("The connection to the hub {host} failed ({reason}).", _NETWORK, host=host, reason=said)


def _reason(error: Exception) -> object:
    """What is behind an error of urllib; an SSLError has a `reason` too, which is but its name."""
    return error.reason if isinstance(error, urllib.error.URLError) else error


def _status_fault(error: urllib.error.HTTPError, wish: HubWish) -> ModelError:
    """What an answer other than success means; the hub explains itself in headers."""
    kind, said = error.headers.get("X-Error-Code", ""), error.headers.get("X-Error-Message", "")
    model, page = wish.hub_id, f"{wish.access.endpoint}/{wish.hub_id}"
    if error.code == 407:
        return ModelError("The proxy wants a user name and a password.", "Give them in QGIS's settings.")
    if _is_elsewhere(error, wish):
        host = urlsplit(error.url or "").hostname
        return ModelError(
            "The host of the hub's files, {host}, answers with HTTP {number}.",
            _NETWORK,
            host=host,
            number=error.code,
        )
    if kind == "RevisionNotFound":
        return ModelError(
            "The model {model} has no revision {revision}.",
            "See {page}.",
            model=model,
            revision=wish.revision,
            page=f"{page}/commits/main",
        )
    if kind == "GatedRepo":
        if error.code == 403 or wish.access.token:
            return ModelError(
                "Your account has no access to {model}, which is gated.",
                "Ask for it on {page}.",
                model=model,
                page=page,
            )
        return ModelError(
            "The model {model} is gated: its conditions must be accepted first.",
            "Accept them on {page}, then give your token: hf auth login, or the variable HF_TOKEN.",
            model=model,
            page=page,
        )
    if "nvalid credentials" in said or "nvalid user token" in said:
        return ModelError(
            "The hub refuses your token.",
            "Renew it (hf auth login), or take HF_TOKEN out of the environment.",
        )
    if error.code in (401, 404) or kind == "RepoNotFound":
        return ModelError(
            "The hub has no model {model}, or it is private.",
            "Check the spelling (owner/name); for a private one give your token: hf auth login, or HF_TOKEN.",
            model=model,
        )
    if error.code == 403 and said:
        return ModelError(
            "The hub refuses access to {model}: {reason}.",
            "See {page}.",
            model=model,
            reason=said,
            page=page,
        )
    if error.code == 403:
        return ModelError(
            "The hub refuses access to {model} and does not say why.", "See {page}.", model=model, page=page
        )
    if error.code == 429:
        return ModelError("The hub wants fewer requests.", "Try again in some minutes, with a token sooner.")
    return ModelError("The hub answers with an error (HTTP {number}).", "Try again later.", number=error.code)


def _is_elsewhere(error: urllib.error.HTTPError, wish: HubWish) -> bool:
    """Whether not the hub itself answered, but a host that it sent us to."""
    return urlsplit(error.url or "").netloc != urlsplit(wish.access.endpoint).netloc


NETWORK_ERRORS = (OSError, http.client.HTTPException)
"""What a request may raise; a status is one of them."""


@contextlib.contextmanager
def disk(place: Path) -> Iterator[None]:
    """Turn what a disk refuses into a ModelError."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
            raise ModelError(
                "The disk of {path} is full; what has been downloaded stays for the next time.",
                "Free some space, or choose another disk with the variable HF_HOME.",
                path=place,
            ) from error
        raise ModelError(
            "{path} cannot be written: {reason}.",
            "Choose a folder of your own with the variable HF_HOME.",
            path=place,
            reason=error.strerror or error,
        ) from error
