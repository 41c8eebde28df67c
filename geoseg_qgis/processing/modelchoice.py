"""What the algorithms that run a model share: MODEL is in its list, or what no list can hold."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from geoseg_qgis.errors import GeosegError
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.parameters import MODEL
from geoseg_qgis.processing.plainfeedback import plain
from geoseg_qgis.processing.request import segment_request
from geoseg_qgis.runs.request import SegmentRequest


class ModelAlgorithm(GeosegAlgorithm):
    """An algorithm whose MODEL may also be a hub id ``owner/name`` or a model folder."""

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SegmentRequest:
        """Return what the parameters ask for; main thread; raises GeosegError for what cannot work."""
        return segment_request(self, parameters, context)

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Say which value is wrong and why; QGIS's own check names the parameter and knows the list alone."""
        listed = dict(parameters)
        model, options = listed.get(MODEL), self.parameterDefinition(MODEL).options()
        beyond_list = isinstance(model, str) and model not in options
        if beyond_list:
            del listed[MODEL]
        fine, message = super().check_values(listed, context)
        if beyond_list or not fine:
            try:
                self.resolve(parameters, context)
            except GeosegError as error:
                return False, plain(str(error))
        return fine, message
