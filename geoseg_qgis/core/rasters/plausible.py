"""What a sample of the values makes one doubt before a long run: units, scale, offset."""

from __future__ import annotations

import numpy as np

from geoseg_qgis.texts import tr

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
        return (tr("A sample of the inputs holds no valid pixel: the mask may be empty."),)
    stored = values.astype(np.float64)
    low, middle, high = (float(np.percentile(stored, share)) for share in (1, 50, 99))
    reflectance = middle * scale + offset
    if values.dtype.kind == "f" and _DECIBELS[0] < low and middle < -1 and high < _DECIBELS[1]:
        told = tr("The values look like decibels (median {median:.3g}); the model expects reflectance.")
        return (told.format(median=middle),)
    if high == low and reflectance <= _BRIGHT:
        return (tr("All sampled values are {number:g}.").format(number=middle),)
    so = _impossible(reflectance)
    if so:
        return (so.format(median=middle, reflectance=reflectance),)
    if values.dtype == np.uint8:
        return (tr("The values are bytes: is the input a picture rather than reflectance?"),)
    darkest = float(np.percentile(stored, _BAND_SHARE, axis=1).min())
    if offset < 0 and darkest * scale + offset < -0.04:
        told = tr(
            "The darkest values ({darkest:g}) would be a reflectance of {reflectance:.3f}: was the offset "
            "taken away already, as in harmonised collections? Then say OFFSET=0."
        )
        return (told.format(darkest=darkest, reflectance=darkest * scale + offset),)
    if offset == 0 and abs(scale - 0.0001) < 1e-9 and _S2_OFFSET[0] <= darkest <= _S2_OFFSET[1]:
        told = tr(
            "No value is much below 1000 (darkest {darkest:g}): if this is Sentinel-2 of processing "
            "baseline 04.00 or later, say OFFSET=-0.1."
        )
        return (told.format(darkest=darkest),)
    return ()


def _impossible(reflectance: float) -> str:
    """Return a sentence with places for the median and its reflectance; empty where that may be."""
    if reflectance > _BRIGHT:
        return tr(
            "The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, far too "
            "bright: are they digital numbers? Say SCALE."
        )
    if reflectance < -0.05:
        return tr(
            "The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, below "
            "zero: was the offset taken away already? Say OFFSET=0."
        )
    if reflectance < _DARK:
        return tr(
            "The median of the values, {median:.4g}, would be a reflectance of {reflectance:.3g}, far too "
            "dark: are they scaled already, or a picture? Say SCALE."
        )
    return ""
