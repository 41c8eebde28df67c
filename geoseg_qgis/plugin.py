"""Registers provider and options page, and ends the engines when QGIS lets go of the plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.i18n import translator
from geoseg_qgis.processing.provider import GeosegProvider

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QTranslator

    from geoseg_qgis.gui.options.page import OptionsFactory


class GeosegPlugin:
    """What QGIS talks to.

    Args:
        iface: QGIS's interface, None in ``qgis_process``.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: GeosegProvider | None = None
        self.options: OptionsFactory | None = None
        self.translator: QTranslator | None = None

    def initProcessing(self) -> None:
        """Add the provider, in QGIS's language; the only call that ``qgis_process`` makes."""
        self.translator = translator.install()
        self.provider = GeosegProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Start in the desktop application."""
        self.initProcessing()
        from geoseg_qgis.gui.options.page import OptionsFactory  # qgis_process has no windows

        self.options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options)

    def unload(self) -> None:
        """Remove the provider, and end the engines."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.options is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        POOL.stop()  # runs hear of it, in the reader's language
        translator.remove(self.translator)
        self.translator = None
