"""Registers the Processing provider, and ends the engines when QGIS lets go of the plugin."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.processing.provider import GeosegProvider


class GeosegPlugin:
    """What QGIS talks to.

    Args:
        iface: QGIS's interface, None in ``qgis_process``.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: GeosegProvider | None = None

    def initProcessing(self) -> None:
        """Add the provider; the only call that ``qgis_process`` makes."""
        self.provider = GeosegProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Start in the desktop application."""
        self.initProcessing()

    def unload(self) -> None:
        """Remove the provider, and end the engines."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        POOL.stop()
