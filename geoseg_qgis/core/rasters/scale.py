"""From stored values to reflectance: one scale and offset, decided once for a whole run."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.errors import RasterError

_TOO_SMALL = (
    "{} values reach a reflectance of {:.3g} at most: is the input a picture rather than reflectance?"
)
_SCALED = 1.5  # a median above this is no reflectance between 0 and 1


@dataclass(frozen=True)
class Scale:
    """Reflectance = value * scale + offset.

    Attributes:
        scale: see above.
        offset: see above.
        note: a sentence that says what was decided and why.
        warning: a sentence where the values can hardly be what the model expects, else empty.
    """

    scale: float
    offset: float
    note: str
    warning: str = ""


def decide_scale(stack: BandStack, card_scale: float, card_offset: float = 0.0) -> Scale:
    """Decide how the stack's values become reflectance.

    Declared in the files: that. Integers: as the model card says. Floating point: a sample of the whole
    raster tells values that are reflectance already (median of the absolute values up to 1.5) from others.

    Args:
        stack: the model's bands; read in the calling thread.
        card_scale: what the model card says of data in its usual form, for example 0.0001.
        card_offset: see ``card_scale``.

    Raises:
        RasterError: the bands declare different scales, or the sample cannot be read.
    """
    declared = set(stack.declared_scales())
    if len(declared) > 1:
        listed = ", ".join(f"{scale:g}/{offset:g}" for scale, offset in sorted(declared))
        raise RasterError(
            f"The bands declare different scales and offsets ({listed}).",
            "Write them with one scale first, for example with the raster calculator.",
        )
    scale, offset = declared.pop()
    if (scale, offset) != (1.0, 0.0):
        return _scale(scale, offset, "as the file declares")
    if stack.dtype.kind != "f":
        decided = _scale(card_scale, card_offset, f"as the model card says, for {stack.dtype} values")
        most = np.iinfo(stack.dtype).max * card_scale + card_offset
        return replace(decided, warning=_TOO_SMALL.format(stack.dtype, most)) if most < 0.5 else decided
    data, valid = stack.sample()
    values = np.abs(data[:, valid])
    if not values.size:
        return _scale(card_scale, card_offset, "as the model card says; the sample has no valid pixel")
    median = float(np.median(values))
    sampled = f"the median of a sample of the {stack.dtype} values is {median:.4g}"
    if median > _SCALED:
        return _scale(card_scale, card_offset, f"as the model card says: {sampled}, so they are scaled")
    return _scale(1.0, 0.0, f"unchanged: {sampled}, so they are reflectance already")


def _scale(scale: float, offset: float, why: str) -> Scale:
    return Scale(scale, offset, f"Reflectance = value × {scale:g} + {offset:g} ({why}).")
