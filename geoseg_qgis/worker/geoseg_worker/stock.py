"""Running TerraTorch's own ``terratorch_segmentation`` and decoding what it writes."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
from rasterio.io import MemoryFile

from .loading import LoadedModel


def stock_mask(model: LoadedModel, path: str, indices: list[int] | None = None) -> np.ndarray:
    """Segment a file as TerraTorch's plugin does and return its bytes as they are.

    Returns:
        (height, width) uint8: class k stands as ``k * 255 modulo 256``; see `decode_stock`.
    """
    request: dict[str, Any] = {
        "data": path,
        "data_format": "path",
        "out_data_format": "b64_json",
        "indices": indices,
    }
    (output,) = model.llm.encode({"data": request}, pooling_task="plugin", use_tqdm=False)
    with MemoryFile(base64.b64decode(output.outputs.data)) as memory, memory.open() as dataset:
        return dataset.read(1)


def decode_stock(values: np.ndarray) -> np.ndarray:
    """Return class ids from the stock plugin's bytes.

    The plugin multiplies the class id by 255 as a float and casts to uint8, which keeps the lowest byte on x86:
    0, 255, 254, … So id = -value modulo 256. On ARM the cast saturates and nothing can be decoded.
    """
    return (-values.astype(np.int16) % 256).astype(np.uint8)
