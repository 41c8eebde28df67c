"""Rows about QGIS, the plugin and the models, for the report on the engine."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsCommandLineUtils

from geoseg_qgis.engine.environment import VARIABLE
from geoseg_qgis.engine.report.machine import folder_bytes
from geoseg_qgis.engine.report.parts import Row, gigabytes
from geoseg_qgis.models.catalogue import catalogue, find_folder
from geoseg_qgis.models.hub_cache import cache_folder
from geoseg_qgis.runs.provenance import plugin_version
from geoseg_qgis.settings import engine_root
from geoseg_qgis.texts import tr

_PLUGIN = Path(__file__).resolve().parent.parent


def program_rows() -> tuple[Row, ...]:
    """Return rows about QGIS and the plugin; call in the main thread."""
    return (
        Row(tr("Plugin"), f"geoseg {plugin_version()}"),
        Row("QGIS", f"{Qgis.QGIS_VERSION}, Python {platform.python_version()}"),
        Row(tr("With"), ", ".join(_libraries())),
        *((Row(f"${VARIABLE}", os.environ[VARIABLE]),) if os.environ.get(VARIABLE) else ()),
    )


def model_rows() -> tuple[Row, ...]:
    """Return a row for each model of the catalogue, and one for the cache of downloaded models.

    Looks at every file of the cache, which may take long: not for the main thread.
    """
    here, gone = tr("on this machine"), tr("not here")
    models = (Row(card.id, here if find_folder(card) else gone) for card in catalogue())
    cache = cache_folder()
    size = gigabytes(folder_bytes(cache)) if cache.is_dir() else tr("not there")
    return (*models, Row(tr("Cache of downloaded models"), f"{cache}, {size}"))


def own_paths() -> tuple[str, ...]:
    """Return the paths that a report may mention and a bug report must not."""
    profile = QgsApplication.qgisSettingsDirPath().rstrip("/")
    return (str(engine_root()), str(cache_folder()), str(_PLUGIN), str(_PLUGIN.parent), profile)


def _libraries() -> list[str]:
    lines = QgsCommandLineUtils.allVersions().splitlines()
    pairs = (line.partition(" version ") for line in lines)
    return [f"{name} {version}" for name, _, version in pairs if name in ("Qt", "GDAL/OGR", "PROJ", "GEOS")]
