"""From stored values to reflectance: one scale and offset, decided once for a whole run."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.rasters.plausible import doubts
from geoseg_qgis.core.rasters.product_scale import product_scale
from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.errors import RasterError
from geoseg_qgis.texts import mark, tr

_SCALED = 1.5  # a median above this is no reflectance between 0 and 1
_TOO_BRIGHT = mark(
    "as the model card says: the median of a sample of the {type} values is {median:.4g}, so they are scaled"
)
_REFLECTANCE = mark(
    "unchanged: the median of a sample of the {type} values is {median:.4g}, so they are reflectance already"
)


@dataclass(frozen=True)
class Scale:
    """Reflectance = value * scale + offset.

    Attributes:
        scale: see above.
        offset: see above.
        note: a sentence that says what was decided and why.
        warnings: sentences where the values can hardly be what the model expects.
    """

    scale: float
    offset: float
    note: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class ScaleWish:
    """What is said of a scale outside the files.

    Attributes:
        card_scale: what the model card says of data in its usual form, for example 0.0001.
        card_offset: see ``card_scale``.
        scale: what the analyst says, or None.
        offset: what the analyst says, or None; with a ``scale`` of the analyst's, None means 0.
    """

    card_scale: float = 0.0001
    card_offset: float = 0.0
    scale: float | None = None
    offset: float | None = None


def decide_scale(stack: BandStack, wish: ScaleWish) -> Scale:
    """Decide how the stack's values become reflectance.

    The first that says something counts: the analyst, the files' declared scale and offset, a known product,
    the model card for integers. For floating point a sample of the whole raster tells values that are
    reflectance already (median of the absolute values up to 1.5) from others.

    Args:
        stack: the model's bands; read in the calling thread.
        wish: what the analyst and the model card say.

    Raises:
        RasterError: the files contradict each other, a scale is not positive, or the sample
            cannot be read.
    """
    values = stack.sample()
    if wish.scale is not None:
        if not (math.isfinite(wish.scale) and wish.scale > 0):
            raise RasterError(
                "SCALE is {scale:g}.", "It must be greater than 0, for example 0.0001.", scale=wish.scale
            )
        scale, offset, why = wish.scale, wish.offset or 0.0, tr("as SCALE and OFFSET say")
    else:
        scale, offset, why = _found(stack, wish, values)
        if wish.offset is not None:
            offset, why = wish.offset, tr("the scale {reason}; the offset as OFFSET says").format(reason=why)
    if not math.isfinite(offset):
        raise RasterError("OFFSET is {offset}.", "It must be a number, for example -0.1.", offset=offset)
    shift = f"{'-' if offset < 0 else '+'} {abs(offset):g}"
    note = tr("Reflectance = value × {scale:g} {shift} ({reason}).")
    note = note.format(scale=scale, shift=shift, reason=why)
    return Scale(scale, offset, note, doubts(values, scale, offset))


def _found(stack: BandStack, wish: ScaleWish, values: np.ndarray) -> tuple[float, float, str]:
    declared: set[tuple[float, float]] = set()
    for path, pairs in stack.declared_scales().items():
        bad = [pair for pair in pairs if not (pair[0] > 0 and all(map(math.isfinite, pair)))]
        if bad:
            raise RasterError(
                "{path} declares the scale {scale:g} and the offset {offset:g}, which cannot be.",
                "Say SCALE and OFFSET, for example 0.0001 and 0.",
                path=path,
                scale=bad[0][0],
                offset=bad[0][1],
            )
        declared.update(pairs)
    if len(declared) > 1:
        numbers = ", ".join(f"{scale:g}/{offset:g}" for scale, offset in sorted(declared))
        raise RasterError(
            "The bands declare different scales and offsets ({numbers}).",
            "Write them with one scale first, for example with the raster calculator.",
            numbers=numbers,
        )
    scale, offset = declared.pop()
    if (scale, offset) != (1.0, 0.0):
        return scale, offset, tr("as the file declares")
    if stack.dtype.kind != "f":
        why = tr("as the model card says, for {type} values").format(type=stack.dtype)
        return _known_product(stack) or (wish.card_scale, wish.card_offset, why)
    if not values.size:
        return wish.card_scale, wish.card_offset, tr("as the model card says; the sample has no valid pixel")
    median = float(np.median(np.abs(values)))
    scale, offset, why = wish.card_scale, wish.card_offset, _TOO_BRIGHT
    if median <= _SCALED:
        scale, offset, why = 1.0, 0.0, _REFLECTANCE
    return scale, offset, tr(why).format(type=stack.dtype, median=median)


def _known_product(stack: BandStack) -> tuple[float, float, str] | None:
    found = {path: product_scale(path, metadata) for path, metadata in stack.metadata().items()}
    kinds = {(known.scale, known.offset): known.why for known in found.values() if known is not None}
    if len(kinds) > 1:
        reasons = "; ".join(f"{path}: {known.why}" for path, known in found.items() if known is not None)
        raise RasterError(
            "The inputs belong to products with different scales ({reasons}).",
            "Use bands of one product, or say SCALE and OFFSET if they are the same after all.",
            reasons=reasons,
        )
    return next(((scale, offset, why) for (scale, offset), why in kinds.items()), None)
