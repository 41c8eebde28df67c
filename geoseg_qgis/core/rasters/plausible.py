"""What a sample of the values makes one doubt before a long run: units, scale, offset."""

from __future__ import annotations

import numpy as np

_BRIGHT = 1.5  # median reflectance; even fresh snow stays near 1
_DARK = 0.002  # median reflectance; even deep water is brighter at the top of the atmosphere
_DECIBELS = (-60.0, 5.0)  # backscatter of land and water
_BAND_SHARE = 0.5  # percent of a band's pixels that may be darker than what is called its darkest
_S2_OFFSET = (900.0, 1300.0)  # where the darkest Sentinel-2 values lie with an offset of 1000


def doubts(values: np.ndarray, scale: float, offset: float) -> tuple[str, ...]:
    """Return a sentence for each thing that is probably wrong with the values of a run.

    Args:
        values: (bands, n), a sample of valid pixels as stored.
        scale: reflectance = value * scale + offset.
        offset: see ``scale``.
    """
    if not values.size:
        return ("A sample of the inputs holds no valid pixel: the mask may be empty.",)
    stored = values.astype(np.float64)
    low, middle, high = (float(np.percentile(stored, share)) for share in (1, 50, 99))
    reflectance = middle * scale + offset
    if values.dtype.kind == "f" and _DECIBELS[0] < low and middle < -1 and high < _DECIBELS[1]:
        return (f"The values look like decibels (median {middle:.3g}); the model expects reflectance.",)
    if reflectance > _BRIGHT:
        return (f"{_so(middle, reflectance)}, far too bright: are they digital numbers? Say SCALE.",)
    if high == low:
        return (f"All sampled values are {middle:g}.",)
    if reflectance < -0.05:
        return (f"{_so(middle, reflectance)}, below zero: was the offset taken away already? Say OFFSET=0.",)
    if reflectance < _DARK:
        return (
            f"{_so(middle, reflectance)}, far too dark: are they scaled already, or a picture? Say SCALE.",
        )
    if values.dtype == np.uint8:
        return ("The values are bytes: is the input a picture rather than reflectance?",)
    darkest = float(np.percentile(stored, _BAND_SHARE, axis=1).min())
    if offset < 0 and darkest * scale + offset < -0.04:
        return (
            f"The darkest values ({darkest:g}) would be a reflectance of {darkest * scale + offset:.3f}: was "
            "the offset taken away already, as in harmonised collections? Then say OFFSET=0.",
        )
    if offset == 0 and abs(scale - 0.0001) < 1e-9 and _S2_OFFSET[0] <= darkest <= _S2_OFFSET[1]:
        return (
            f"No value is much below 1000 (darkest {darkest:g}): if this is Sentinel-2 of processing "
            "baseline 04.00 or later, say OFFSET=-0.1.",
        )
    return ()


def _so(stored: float, reflectance: float) -> str:
    return f"The median of the values, {stored:.4g}, would be a reflectance of {reflectance:.3g}"
