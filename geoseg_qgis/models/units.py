"""Brings the normalisation of a model to reflectance, which is what a run gives to the engine.

TerraTorch normalises (stored value × constant_scale - mean) / std. Where the means were taken from stored
values such as 0 to 10 000, a run that knows its input's own scale would give values far too small.
"""

from __future__ import annotations

from statistics import median
from typing import Any

STORED = 0.0001
"""Reflectance of one unit of a stored value, in nearly all products of Sentinel-2, Landsat and HLS."""
_GENERIC = frozenset(
    f"terratorch.datamodules.GenericNonGeo{kind}DataModule"
    for kind in ("Segmentation", "PixelwiseRegression")
)
_NO_REFLECTANCE = 5.0  # no surface reflects more; snow is near 1


def in_reflectance(section: dict[str, Any]) -> tuple[dict[str, Any], float]:
    """Return the data section with means and deviations of reflectance, and the scale of stored values.

    Where the means were of stored values, the network sees of each the same as before, if it is multiplied by
    the returned scale. Means of 5 or less count as those of reflectance, and the section stays as it is.

    Args:
        section: checked already.
    """
    module, arguments = section["class_path"], section["init_args"]
    constant = float(arguments.get("constant_scale") or 0.0)
    if constant <= 0:
        constant = 1.0 if module in _GENERIC else STORED  # the data modules' own defaults
    means, stds = arguments.get("means") or [], arguments.get("stds") or []
    plain = bool(means and stds) and all(isinstance(value, (int, float)) for value in (*means, *stds))
    if module not in _GENERIC or not plain:
        return section, constant
    if median(abs(mean) for mean in means) <= _NO_REFLECTANCE:
        return section, STORED if constant == 1 else constant
    factor = STORED / constant
    scaled = {name: [value * factor for value in arguments[name]] for name in ("means", "stds")}
    return {**section, "init_args": {**arguments, **scaled, "constant_scale": STORED}}, STORED
