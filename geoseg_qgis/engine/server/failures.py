"""What a failure of the network means: try again, or stop with a sentence for the analyst."""

from __future__ import annotations

import http.client
import socket
import ssl

from geoseg_qgis.engine.server.address import Address
from geoseg_qgis.engine.server.exchange import TooLong
from geoseg_qgis.errors import EngineError
from geoseg_qgis.texts import tr

TIMEOUT_COST = 3


class Passing(Exception):  # noqa: N818 - what happened
    """Something that may be over soon.

    Args:
        reason: part of a sentence, in the reader's language where it is ours.
        cost: how many tries it counts for.
        pause: seconds that the server wants to be left alone.
    """

    def __init__(self, reason: str, cost: int = 1, pause: float = 0.0) -> None:
        super().__init__(reason)
        self.cost = cost
        self.pause = pause


def understand(error: Exception, address: Address) -> Passing | EngineError:
    """Return what a failed exchange means; errors that have nothing to do with the network are bugs."""
    if isinstance(error, TooLong):
        return EngineError(
            "The answer of the server {address} is longer than any that it should give.",
            "Check that this is the address of a geoseg server.",
            address=address,
        )
    if isinstance(error, ssl.SSLError):
        return _understand_tls(error, address)
    if isinstance(error, socket.gaierror):
        if error.errno == socket.EAI_AGAIN:
            return Passing(tr("the name server does not answer"))
        return EngineError("There is no machine called {host}.", "Check the address.", host=address.host)
    if isinstance(error, socket.timeout):  # TimeoutError itself only from Python 3.10 on
        return Passing(tr("no answer in time"), TIMEOUT_COST)
    if isinstance(error, OSError) and str(error).startswith("Tunnel connection failed: 4"):
        return EngineError(
            "The proxy does not let us to {host}: {reason}.",
            "Check its address.",
            host=address.host,
            reason=error,
        )
    if isinstance(error, (OSError, http.client.HTTPException)):
        return Passing(_reason(error))
    raise error


def _understand_tls(error: ssl.SSLError, address: Address) -> Passing | EngineError:
    if isinstance(error, ssl.SSLCertVerificationError):
        return EngineError(
            "The certificate of the server {address} is not trusted: {reason}.",
            "Give the file of the authority that signed it, and the name that it is made out to.",
            address=address,
            reason=error.verify_message,
        )
    if isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)):
        return Passing(tr("it broke off the TLS connection"))
    return EngineError(
        "No TLS connection to the server {address}: {reason}.",
        "Check the port, and whether the address begins with https or http.",
        address=address,
        reason=error.reason or error,
    )


def _reason(error: OSError | http.client.HTTPException) -> str:
    if isinstance(error, ConnectionRefusedError):
        return tr("connection refused")
    if isinstance(error, http.client.RemoteDisconnected):
        return tr("it closed the connection without an answer")
    if isinstance(error, http.client.IncompleteRead):
        return tr("it closed the connection in the middle of an answer")
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return text or type(error).__name__
