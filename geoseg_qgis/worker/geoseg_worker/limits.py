"""What a client of a server may ask for. The worker that QGIS starts for itself has no such limits."""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Mapping
from dataclasses import dataclass

from rasterio.errors import RasterioError

from .folders import Folders
from .masks import Mask
from .rasters import Chunk, read_geotiff
from .requests import ChunkRequest
from .windows import WindowGrid

READ_FOLDERS = "GEOSEG_READ_FOLDERS"
WRITE_FOLDERS = "GEOSEG_WRITE_FOLDERS"
UPLOAD_MB = "GEOSEG_MAX_UPLOAD_MB"
CHUNK_MB = "GEOSEG_MAX_CHUNK_MB"
DEFAULT_UPLOAD_MB = 128
DEFAULT_CHUNK_MB = 1024


@dataclass(frozen=True)
class Limits:
    """The limits of one server; all problems with a request are ValueErrors, which vLLM answers with 400.

    Attributes:
        read: folders that requests with a path may read.
        write: folders that requests with ``out_path`` may write.
        upload_bytes: most bytes of a raster's file.
        chunk_bytes: most bytes of a raster in memory as float32, and of the windows that are cut from it.
    """

    read: Folders
    write: Folders
    upload_bytes: int
    chunk_bytes: int

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> Limits:
        """Read the limits; raises ValueError for a variable that makes no sense."""
        return cls(
            Folders.parse(environ.get(READ_FOLDERS, ""), READ_FOLDERS),
            Folders.parse(environ.get(WRITE_FOLDERS, ""), WRITE_FOLDERS),
            megabytes(environ, UPLOAD_MB, DEFAULT_UPLOAD_MB),
            megabytes(environ, CHUNK_MB, DEFAULT_CHUNK_MB),
        )

    def load(self, request: ChunkRequest) -> Chunk:
        """Read the raster of a request.

        Whatever it comes from is read as the bytes of a GeoTIFF: other formats, like VRT, may name files
        and addresses of their own, and files beside a GeoTIFF may too.
        """
        if request.data_format == "path":
            content = self.read.read(request.data, self.upload_bytes)
        else:
            content = self._decoded(request.data)
        try:
            return read_geotiff(content, request.indices, self.chunk_bytes)
        except (RasterioError, OSError) as error:
            raise ValueError(f"the raster cannot be read as a GeoTIFF: {error}") from error

    def check(self, request: ChunkRequest, grid: WindowGrid, bands: int, window: int) -> None:
        """Refuse windows that the model does not have, or that take too much memory; before they are cut."""
        if grid.window != window:
            # an error inside the model ends vLLM's engine, and with it everybody's server
            raise ValueError(f"this model's windows have {window} pixels, not {grid.window}")
        needed = grid.count * grid.window**2 * bands * 4
        if needed > self.chunk_bytes:
            raise ValueError(
                f"{grid.count} windows of {window} pixels take {needed} bytes; this server allows "
                f"{self.chunk_bytes} ({CHUNK_MB})"
            )
        if request.out_data_format == "path":
            self._target(request)

    def save(self, request: ChunkRequest, mask: Mask) -> str:
        """Write or encode a mask; return its path or its base64 text."""
        if request.out_data_format == "b64_json":
            return mask.text()
        target = self._target(request)
        self.write.write_new(target, mask.content())
        return target

    def _target(self, request: ChunkRequest) -> str:
        target = request.out_path or ""
        if not target.lower().endswith((".tif", ".tiff")):
            raise ValueError("out_path must be the absolute path of the mask, ending in .tif")
        self.write.vacant(target)
        return target

    def _decoded(self, text: str) -> bytes:
        if len(text) > self.upload_bytes * 4 // 3 + 4:
            raise ValueError(
                f"the raster has more than the {self.upload_bytes} bytes that this server takes ({UPLOAD_MB})"
            )
        try:
            return base64.b64decode(text, validate=True)
        except binascii.Error as error:
            raise ValueError(f"the base64 text of the raster is broken: {error}") from error


def megabytes(environ: Mapping[str, str], variable: str, default: int) -> int:
    """Return the bytes that a variable gives in MB (10^6 bytes); raises ValueError as `positive` does."""
    return positive(environ, variable, default, " of megabytes") * 1_000_000


def positive(environ: Mapping[str, str], variable: str, default: int, unit: str = "") -> int:
    """Return the number that a variable gives; raises ValueError unless it is whole and at least 1."""
    text = environ.get(variable, "") or str(default)
    if not text.isascii() or not text.isdigit() or len(text) > 9 or int(text) < 1:
        raise ValueError(f"{variable} must be a whole number{unit}, at least 1, not {text[:50]!r}")
    return int(text)
