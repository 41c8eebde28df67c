"""Each result that QGIS loads gets a post-processor of its own, which lives until its context is gone."""

from __future__ import annotations

from qgis.core import QgsProcessingContext
from qgis.PyQt import sip

from geoseg_qgis.processing.loading import SidecarStyle

_ALIVE: list[SidecarStyle] = []
"""QGIS does not keep the Python side of a post-processor, and deletes the C++ side with the context."""


def own_style_when_loaded(path: str, context: QgsProcessingContext) -> None:
    """See to it that a result, if it gets loaded, has the style that lies in its file or beside it.

    Args:
        path: the result's file, as announced for loading.
        context: of the algorithm, in the thread that announced the layer.
    """
    _ALIVE[:] = [style for style in _ALIVE if not sip.isdeleted(style)]
    if context.willLoadLayerOnCompletion(path):
        _ALIVE.append(SidecarStyle())
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_ALIVE[-1])
