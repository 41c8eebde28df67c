"""What can be asked of the I/O processor; the same fields in ``LLM.encode`` and over HTTP."""

from __future__ import annotations

import base64
import binascii
import os
import uuid
from pathlib import Path
from typing import Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

REFLECTANCE_SCALE = 0.0001
"""Digital numbers of Sentinel-2, Landsat-HLS and their kin are reflectance times 10 000."""
MAX_REFLECTANCE = 1.5
"""A median above this is not a reflectance: even fresh snow and cloud tops stay near 1."""


class ChunkRequest(BaseModel):
    """One raster to segment: TerraTorch's fields, and ours with defaults that keep a plain prompt working.

    Attributes:
        data: a path (``data_format`` "path") or the base64 text of a GeoTIFF ("b64_json").
        data_format: see ``data``.
        out_data_format: "path" writes a file and returns its path, "b64_json" returns it as base64 text.
        out_path: folder of the output, or the output itself where it ends in ``.tif``.
        indices: bands of the model in the file, counted from 0; None takes the file's bands as they are.
        window: edge of a window, pixels; None takes the model's.
        stride: distance between windows, pixels; None is the window: no overlap.
        scale: reflectance = value * scale + offset; None decides by the file, see ``reflectance``.
        offset: see ``scale``.
        merge: how windows that overlap are put together: each pixel from the nearest "centre", or a "blend"
            of the classes' probabilities.
        location: (latitude, longitude) in degrees for models that use it; None takes the file's centre, in a
            server alone: the centre of a chunk is not its raster's.
        scores: further bands of the mask, behind the class ids: "confidence" one with the probability of the
            pixel's class, "probabilities" one for each class; uint8 percent, rounded down, 255 where the
            input is invalid or the model gives no number.
        threshold: pixels whose class has a smaller probability, 0 to 1, get the class ``below``; 0 is off.
        below: see ``threshold``; 255 makes them nodata. Their scores stay.
        positive_threshold: for models with two classes: class 1 wherever its probability is at least this,
            else class 0; 0 is off.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    data: str
    data_format: Literal["path", "b64_json"] = "path"
    out_data_format: Literal["path", "b64_json"] = "b64_json"
    out_path: str | None = None
    indices: list[int] | None = None
    window: int | None = Field(default=None, ge=1, le=8192)
    stride: int | None = Field(default=None, ge=1, le=8192)
    scale: float | None = Field(default=None, gt=0)
    offset: float = 0.0
    merge: Literal["centre", "blend"] = "centre"
    location: tuple[float, float] | None = None
    scores: Literal["", "confidence", "probabilities"] = ""
    threshold: float = Field(default=0.0, ge=0, le=1)
    below: int = Field(default=255, ge=0, le=255)
    positive_threshold: float = Field(default=0.0, ge=0, le=1)

    @classmethod
    def of(cls, fields: Any) -> ChunkRequest:
        """Return the request of these fields; raises ValueError, a sentence about the first that is wrong."""
        if isinstance(fields, dict) and len(fields) > len(cls.model_fields):
            raise ValueError(f"the request has {len(fields)} fields; there are {len(cls.model_fields)}")
        try:
            return cls.model_validate(fields)
        except ValidationError as error:
            wrong = error.errors(include_url=False)[0]
            place, value = ".".join(str(part)[:50] for part in wrong["loc"]), wrong["input"]
            given = f" is {value!r}" if isinstance(value, (int, float)) else ""
            raise ValueError(f"the request's {place or 'data'}{given}: {wrong['msg']}") from None

    def source(self) -> str | bytes:
        """Return the path to read, or the bytes of the file; raises ValueError for broken base64."""
        if self.data_format == "path":
            return self.data
        try:
            return base64.b64decode(self.data, validate=True)
        except binascii.Error as error:
            raise ValueError(f"the base64 text of the raster is broken: {error}") from error

    def output_file(self) -> str:
        """Return the path of the mask; a new name in ``out_path`` where that is a folder."""
        target = Path(self.out_path) if self.out_path else Path.cwd()
        if target.suffix.lower() in (".tif", ".tiff"):
            return str(target)
        if not target.is_dir() or not os.access(target, os.W_OK):
            raise ValueError(f"the output folder {target} does not exist or cannot be written")
        return str(target / f"{uuid.uuid4()}.tif")

    def reflectance(self, data: np.ndarray) -> np.ndarray:
        """Return ``data`` as float32 reflectance.

        Without a scale in the request, integers and floats whose median is no reflectance are taken as
        reflectance times 10 000. A run of the plugin always says the scale, so that chunks cannot differ.
        """
        scale = self.scale
        if scale is None:
            finite = data[np.isfinite(data)] if data.dtype.kind == "f" else data
            already = data.dtype.kind == "f" and finite.size and np.median(finite) <= MAX_REFLECTANCE
            scale = 1.0 if already else REFLECTANCE_SCALE
        values = data.astype(np.float32)
        # 1 / 0.0001 is exactly 10000: dividing by it is what TerraTorch does, to the last bit
        divisor = round(1.0 / scale) if scale < 1 else 1
        if divisor > 1 and abs(divisor * scale - 1.0) < 1e-12:
            values /= np.float32(divisor)
        elif scale != 1.0:
            values *= np.float32(scale)
        if self.offset:
            values += np.float32(self.offset)
        return values
