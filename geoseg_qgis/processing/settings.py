"""The plugin's settings in QGIS; every one can also come from the environment, for headless use."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsSettings

from geoseg_qgis.engine.environment import VARIABLE, default_root
from geoseg_qgis.engine.pool import IDLE_SECONDS

ENGINE_FOLDER = "geoseg/engine_folder"
IDLE_MINUTES = "geoseg/idle_minutes"
SPEED = "geoseg/seconds_per_window"
LOADING = "geoseg/seconds_to_load"
BATCH = "geoseg/windows_that_fit"


def engine_root() -> Path:
    """Return the engine folder: ``$GEOSEG_ENGINE``, else the setting, else the user's own."""
    chosen = str(QgsSettings().value(ENGINE_FOLDER, "") or "")
    if chosen and not os.environ.get(VARIABLE):
        return Path(chosen).expanduser()
    return default_root()


def idle_seconds() -> float:
    """Return how long an engine stays without work; the setting is in minutes."""
    return 60.0 * float(QgsSettings().value(IDLE_MINUTES, IDLE_SECONDS / 60.0, type=float))


def remembered(what: str, model: str) -> dict[str, float]:
    """Return what was measured in the last run with a model, by device: `SPEED`, `LOADING` or `BATCH`."""
    settings = QgsSettings()
    settings.beginGroup(f"{what}/{model}")
    return {device: settings.value(device, 0.0, type=float) for device in settings.childKeys()}


def remember(what: str, model: str, device: str, value: float) -> None:
    """Remember a measure for the next run; call in the main thread."""
    QgsSettings().setValue(f"{what}/{model}/{device}", value)
