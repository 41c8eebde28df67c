"""Models that are sound and that a run cannot serve yet: said before an engine starts."""

from __future__ import annotations

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.config_check import CheckedConfig
from geoseg_qgis.texts import mark

_ADVICE = mark("Choose a model for a single image.")


def refuse_unusable(config: CheckedConfig, name: str) -> None:
    """Raise ModelError where a run cannot give the model what it wants.

    Args:
        config: of the model.
        name: what people call the model.
    """
    if config.frames > 1:
        raise ModelError(
            "The model {model} looks at several dates at once ({count}), which is not possible yet.",
            _ADVICE,
            model=name,
            count=config.frames,
        )
    if config.time:
        raise ModelError(
            "The model {model} wants to know the date of the image (temporal_coords), and several dates or "
            "one cannot be given to it yet.",
            _ADVICE,
            model=name,
        )
