"""From stored values to reflectance: one scale and offset, decided once for a whole run."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from geoseg_qgis.core.rasters.plausible import doubts
from geoseg_qgis.core.rasters.product_scale import product_scale
from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.errors import RasterError

_SCALED = 1.5  # a median above this is no reflectance between 0 and 1


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
        scale, offset, why = wish.scale, wish.offset or 0.0, "as SCALE and OFFSET say"
    else:
        scale, offset, why = _found(stack, wish, values)
        if wish.offset is not None:
            offset, why = wish.offset, f"the scale {why}; the offset as OFFSET says"
    if not math.isfinite(offset):
        raise RasterError("OFFSET is {offset}.", "It must be a number, for example -0.1.", offset=offset)
    note = f"Reflectance = value × {scale:g} {'-' if offset < 0 else '+'} {abs(offset):g} ({why})."
    return Scale(scale, offset, note, doubts(values, scale, offset))


def _found(stack: BandStack, wish: ScaleWish, values: np.ndarray) -> tuple[float, float, str]:
    declared: set[tuple[float, float]] = set()
    for path, pairs in stack.declared_scales().items():
        bad = [pair for pair in pairs if not (pair[0] > 0 and all(map(math.isfinite, pair)))]
        if bad:
            raise RasterError(
                "{path} declares the scale {bad:g} and the offset {bad_2:g}, which cannot be.",
                "Say SCALE and OFFSET, for example 0.0001 and 0.",
                path=path,
                bad=bad[0][0],
                bad_2=bad[0][1],
            )
        declared.update(pairs)
    if len(declared) > 1:
        listed = ", ".join(f"{scale:g}/{offset:g}" for scale, offset in sorted(declared))
        raise RasterError(
            "The bands declare different scales and offsets ({listed}).",
            "Write them with one scale first, for example with the raster calculator.",
            listed=listed,
        )
    scale, offset = declared.pop()
    if (scale, offset) != (1.0, 0.0):
        return scale, offset, "as the file declares"
    if stack.dtype.kind != "f":
        known = _known_product(stack)
        return known or (
            wish.card_scale,
            wish.card_offset,
            f"as the model card says, for {stack.dtype} values",
        )
    if not values.size:
        return wish.card_scale, wish.card_offset, "as the model card says; the sample has no valid pixel"
    median = float(np.median(np.abs(values)))
    sampled = f"the median of a sample of the {stack.dtype} values is {median:.4g}"
    if median > _SCALED:
        why = f"as the model card says: {sampled}, so they are scaled"
        return wish.card_scale, wish.card_offset, why
    return 1.0, 0.0, f"unchanged: {sampled}, so they are reflectance already"


def _known_product(stack: BandStack) -> tuple[float, float, str] | None:
    found = {path: product_scale(path, metadata) for path, metadata in stack.metadata().items()}
    kinds = {(known.scale, known.offset): known.why for known in found.values() if known is not None}
    if len(kinds) > 1:
        listed = "; ".join(f"{path}: {known.why}" for path, known in found.items() if known is not None)
        raise RasterError(
            "The inputs belong to products with different scales ({listed}).",
            "Use bands of one product, or say SCALE and OFFSET if they are the same after all.",
            listed=listed,
        )
    return next(((scale, offset, why) for (scale, offset), why in kinds.items()), None)
