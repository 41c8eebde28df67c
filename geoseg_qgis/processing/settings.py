"""The plugin's settings in QGIS; every one can also come from the environment, for headless use."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsSettings

from geoseg_qgis.engine.environment import VARIABLE, default_root

ENGINE_FOLDER = "geoseg/engine_folder"
SPEED = "geoseg/seconds_per_window"

_ENOUGH = 20  # windows; fewer say little about the next run


def engine_root() -> Path:
    """Return the engine folder: ``$GEOSEG_ENGINE``, else the setting, else the user's own."""
    chosen = str(QgsSettings().value(ENGINE_FOLDER, "") or "")
    if chosen and not os.environ.get(VARIABLE):
        return Path(chosen).expanduser()
    return default_root()


def seconds_per_window(model: str) -> dict[str, float]:
    """Return how long a window took in the last long enough run with a model, by device."""
    settings = QgsSettings()
    settings.beginGroup(f"{SPEED}/{model}")
    return {device: settings.value(device, 0.0, type=float) for device in settings.childKeys()}


def remember_speed(model: str, device: str, windows: int, seconds: float) -> None:
    """Remember how long ``windows`` windows took; call in the main thread."""
    if windows >= _ENOUGH:
        QgsSettings().setValue(f"{SPEED}/{model}/{device}", seconds / windows)
