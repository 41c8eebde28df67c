"""geoseg_qgis: segment raster layers with geospatial foundation models, from the QGIS Processing toolbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from geoseg_qgis.plugin import GeosegPlugin


def classFactory(iface: Any) -> GeosegPlugin:
    """Return the plugin; QGIS calls this, and nothing of QGIS is imported before."""
    from geoseg_qgis.plugin import GeosegPlugin

    return GeosegPlugin(iface)
