"""Which server a run uses, and how it is reached."""

from __future__ import annotations

from dataclasses import dataclass

KEY_VARIABLE = "GEOSEG_SERVER_KEY"
"""The server's key for headless use; it is never stored."""
IN_FLIGHT = 4
"""Chunks with the server at a time: one is computed while others travel; raise it for several GPUs."""


@dataclass(frozen=True)
class ServerSettings:
    """Two runs with equal settings can share one engine. The key is no part of it, and so never printed.

    Attributes:
        url: address of ``vllm serve``, ``http://host:port`` or ``https://host/prefix``.
        model: name under which the server serves the model; empty takes the only one.
        upload: True sends each chunk in its request; False sends its path, on a folder that both can reach.
        folders: pairs of a folder here and the same folder on the server, for paths; () where they are equal.
        ca_file: certificates (PEM) that alone are trusted; empty trusts what the system does.
        proxy: address of a proxy; None asks the environment as ``urllib`` does, empty uses none.
        plain_http: lets the key travel unencrypted to another machine.
        in_flight: chunks with the server at a time.
        tries: how often a chunk is sent while the server cannot be reached; a timeout counts as three.
        timeout: seconds that the server may take for a chunk, waiting behind other clients included.
        connect_timeout: seconds to establish a connection.
        ask_timeout: seconds that the server may take to say what it is: while it reads and cuts the rasters
            of others it answers nobody.
        bands: of the model that the run expects; 0 does not check.
        window: edge of its window, pixels; 0 does not check.
        classes: number of its classes; 0 does not check.
        task: ``segmentation`` or ``regression``; empty does not check.
        fingerprint: digits of its configuration and weights; empty does not check.
    """

    url: str
    model: str = ""
    upload: bool = True
    folders: tuple[tuple[str, str], ...] = ()
    ca_file: str = ""
    proxy: str | None = None
    plain_http: bool = False
    in_flight: int = IN_FLIGHT
    tries: int = 7
    timeout: float = 300.0
    connect_timeout: float = 10.0
    ask_timeout: float = 60.0
    bands: int = 0
    window: int = 0
    classes: int = 0
    task: str = ""
    fingerprint: str = ""
