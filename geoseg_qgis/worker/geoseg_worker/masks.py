"""A mask, or a raster of values, as a file, as bytes or as text."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.io import DatasetWriter, MemoryFile

from .messages import NODATA, VALUES_NODATA


@dataclass(frozen=True)
class Mask:
    """One GeoTIFF with everything that is known of a chunk's pixels.

    Attributes:
        bands: (1 + scores, height, width) uint8: class ids, then the scores if there are any; or
            (1, height, width) float32: values.
        profile: size, CRS and transform, as rasterio has them.
        names: what each band holds; none for class ids alone.
    """

    bands: np.ndarray
    profile: dict[str, Any]
    names: Sequence[str] = ()

    def write(self, path: str) -> None:
        """Write an uncompressed file, which is soon read and removed; complete or not at all."""
        partial = Path(f"{path}.partial")
        try:
            with rasterio.open(partial, "w", **self._options()) as dataset:
                self._fill(dataset)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)

    def content(self) -> bytes:
        """Return a compressed file, for a network."""
        # scores and values are nearly noise: level 1 takes a third of the time of level 6 and leaves 6 % more
        how: dict[str, Any] = {"zlevel": 1 if len(self.bands) > 1 or self._has_values else 6}
        if self._has_values:
            how["predictor"] = 3
        with MemoryFile() as memory:
            with memory.open(compress="deflate", **how, **self._options()) as dataset:
                self._fill(dataset)
            return bytes(memory.read())

    def text(self) -> str:
        """Return a compressed file as base64."""
        return base64.b64encode(self.content()).decode("ascii")

    @property
    def _has_values(self) -> bool:
        return self.bands.dtype.kind == "f"

    def _options(self) -> dict[str, Any]:
        return {
            **self.profile,
            "count": len(self.bands),
            "dtype": self.bands.dtype.name,
            "nodata": VALUES_NODATA if self._has_values else NODATA,
            "interleave": "band",
        }

    def _fill(self, dataset: DatasetWriter) -> None:
        dataset.write(self.bands)
        if self.names:
            dataset.descriptions = self.names
