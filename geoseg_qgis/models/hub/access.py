"""The hub's address and the token for it, as Hugging Face's own tools find them."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.hub.way import LOOPBACK
from geoseg_qgis.models.hub_cache import hub_home
from geoseg_qgis.models.places import expanded

DEFAULT = "https://huggingface.co"
_TRUE = ("1", "ON", "YES", "TRUE")


@dataclass(frozen=True)
class Access:
    """Where the hub is and who asks.

    Attributes:
        endpoint: its address without a slash at the end.
        token: of the user, or empty. It goes to the endpoint alone, and never over plain http to elsewhere.
    """

    endpoint: str = DEFAULT
    token: str = field(default="", repr=False)

    @classmethod
    def from_environment(cls) -> Access:
        """Return what the variables and the token file say.

        Raises:
            ModelError: HF_HUB_OFFLINE forbids the network, or the address is none.
        """
        if os.environ.get("HF_HUB_OFFLINE", "").upper() in _TRUE:
            raise ModelError(
                "The variable HF_HUB_OFFLINE forbids downloads from the hub.",
                "Start QGIS without it, or copy the model from another machine.",
            )
        endpoint = os.environ.get("HF_ENDPOINT", DEFAULT).rstrip("/") or DEFAULT
        parts = urlsplit(endpoint)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
            raise ModelError(
                "The variable HF_ENDPOINT is no address of a hub.",
                "It looks like {address}, without a login.",
                address=DEFAULT,
            )
        private = parts.scheme == "https" or parts.hostname in LOOPBACK
        return cls(endpoint, find_token() if private else "")


def find_token() -> str:
    """Return the user's token: of HF_TOKEN, else of the file that `hf auth login` writes; empty for none.

    Raises:
        ModelError: what is there cannot be a token.
    """
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
        if os.environ.get(name, "").strip():
            return _sound(os.environ[name], name)
    path = _token_file()
    try:
        text = path.read_bytes()[:10_000].decode("ascii", "replace")
    except OSError:
        return ""
    return _sound(text, path) if text.strip() else ""


def _token_file() -> Path:
    if os.environ.get("HF_TOKEN_PATH"):
        return expanded(os.environ["HF_TOKEN_PATH"])
    return hub_home() / "token"


def _sound(text: str, place: object) -> str:
    token = text.strip()
    if not re.fullmatch(r"[!-~]{1,2000}", token):
        raise ModelError(
            "{place} holds no token of the hub.", "Mend or remove it; hf auth login writes it.", place=place
        )
    return token
