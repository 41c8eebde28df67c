"""Which server a run takes, if any: as the dialog says, else as the settings say."""

from __future__ import annotations

import os

from qgis.core import QgsApplication, QgsAuthMethodConfig

from geoseg_qgis import settings
from geoseg_qgis.engine.server.address import Address
from geoseg_qgis.engine.server.settings import KEY_VARIABLE, ServerSettings
from geoseg_qgis.errors import EngineError
from geoseg_qgis.processing.network import qgis_network
from geoseg_qgis.runs.wishes import server_settings

LOCAL = "local"
"""In place of an address: an engine of this machine, also where the settings name a server."""


def chosen_server(url: str) -> ServerSettings | None:
    """Return the server of a run, None for an engine of this machine; call in the main thread.

    Args:
        url: what the dialog says: an address, ``local``, or empty for what the settings say.

    Raises:
        EngineError, ChoiceError: the address or the shared folders make no sense.
    """
    url = url.strip() or settings.SERVER.text()
    if not url or url.lower() == LOCAL:
        return None
    return server_settings(
        url,
        settings.SERVER_FOLDERS.text(),
        settings.SERVER_CERTIFICATES.text(),
        settings.SERVER_PLAIN_HTTP.is_on(),
        _proxy(Address.parse(url)),
    )


def server_key(login: str) -> str:
    """Return the key of the server, empty where there is none; call in the main thread, it may ask for the
    password of QGIS's authentication store.

    Args:
        login: entry of the store; empty for ``$GEOSEG_SERVER_KEY``, else the entry of the settings.

    Raises:
        EngineError: there is no such entry, or it holds no key.
    """
    if not login and os.environ.get(KEY_VARIABLE):
        return os.environ[KEY_VARIABLE].strip()
    login = login or settings.SERVER_LOGIN.text()
    if not login:
        return ""
    config, manager = QgsAuthMethodConfig(), QgsApplication.authManager()
    if login not in manager.configIds():
        raise EngineError(
            "QGIS's authentication store has no entry {entry}.", "Choose another one.", entry=login
        )
    manager.loadAuthenticationConfig(login, config, True)
    key = _key_in(config.configMap())
    if not key:
        raise EngineError(
            "The entry {entry} of QGIS's authentication store holds no key, or stays closed.",
            "Store the key as the password of an entry for basic authentication, or as an API header; give "
            "the store's own password when QGIS asks for it.",
            entry=login,
        )
    return key


def _key_in(entries: dict[str, str]) -> str:
    """Return the password of a login, a token, or the value of an ``Authorization`` header."""
    small = {name.lower(): value for name, value in entries.items()}
    found = small.get("password") or small.get("token") or small.get("authorization") or ""
    scheme, _, rest = found.strip().partition(" ")
    return rest.strip() if scheme.lower() == "bearer" else found.strip()


def _proxy(address: Address) -> str | None:
    network = qgis_network()
    host = address.host.lower()
    if any(host == name or host.endswith(f".{name.lstrip('.')}") for name in network.no_proxy):
        return ""
    return network.proxy or None
