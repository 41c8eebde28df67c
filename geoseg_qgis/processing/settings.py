"""The plugin's settings in QGIS; every one can also come from the environment, for headless use."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsSettings

from geoseg_qgis.engine.environment import VARIABLE, default_root

ENGINE_FOLDER = "geoseg/engine_folder"


def engine_root() -> Path:
    """Return the engine folder: ``$GEOSEG_ENGINE``, else the setting, else the user's own."""
    chosen = str(QgsSettings().value(ENGINE_FOLDER, "") or "")
    if chosen and not os.environ.get(VARIABLE):
        return Path(chosen).expanduser()
    return default_root()
