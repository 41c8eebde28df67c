"""A chunk as a request, and an answer as a mask."""

from __future__ import annotations

import base64
import binascii
import contextlib
import io
import json
import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import Any

from geoseg_qgis.engine.server.folders import server_path
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.server.tiff import TiffHeader, read_header
from geoseg_qgis.errors import ChunkError
from geoseg_qgis.texts import mark
from geoseg_qgis.worker.geoseg_worker.messages import windows_along

SPARE = 100_000  # bytes of an answer beside the mask's
MOST_PIXELS = 1 << 24
"""Of a tile of a mask: a small file may say that it has larger ones, and would fill the memory."""
_OTHER = mark("The server serves another model, or is no geoseg server of this version.")
VISIBLE_SECONDS = 5.0
"""How long what the server wrote may take to be seen: network file systems remember what was absent."""


@dataclass(frozen=True)
class ChunkCall:
    """One chunk, ready to be sent as often as it takes.

    Attributes:
        job: the chunk (`geoseg_qgis.core.run.jobs.ChunkJob`).
        header: size of its raster.
        model: name of the model that is asked.
        asked: the fields of the request, without the raster and the mask's path.
        content: base64 text of the raster's file; empty where paths travel.
        most: bytes that the answer may have.
        folders: as of `ServerSettings`.
        written: where each try lets the server write the mask, here and there; none where it comes in the
            answer.
    """

    job: Any
    header: TiffHeader
    model: str
    asked: dict[str, Any]
    content: bytes
    most: int
    folders: tuple[tuple[str, str], ...] = ()
    written: list[tuple[str, str]] = field(default_factory=list)

    @property
    def windows(self) -> int:
        """How many windows the chunk is cut into."""
        sizes = self.header.width, self.header.height
        return prod(windows_along(size, self.job.window, self.job.stride) for size in sizes)

    def body(self) -> bytes:
        """Return the body of one try.

        A mask that the server writes has another name in each: the one whose answer was lost may be there
        already, and the server overwrites nothing.
        """
        if self.content:
            model, asked = (json.dumps(one).encode() for one in (self.model, self.asked))
            return b'{"model": %b, "data": {"data": "%b", %b}' % (model, self.content, asked[1:])
        here = f"{Path(self.job.mask_path).with_suffix('')}-{uuid.uuid4().hex[:8]}.tif"
        there = server_path(here, self.folders)
        self.written.append((here, there))
        return json.dumps({"model": self.model, "data": {**self.asked, "out_path": there}}).encode()

    def discard(self) -> None:
        """Remove what the server wrote for any of the tries."""
        for here, _ in self.written:
            discard(here)


def make_call(job: Any, model: str, settings: ServerSettings) -> ChunkCall:
    """Read a chunk and return its request; raises ChunkError where the file cannot be read."""
    try:
        with Path(job.path).open("rb") as file:
            header = read_header(file)
            file.seek(0)
            content = base64.b64encode(file.read()) if settings.upload else b""
    except (OSError, ValueError) as error:
        raise ChunkError(
            "The temporary file {path} cannot be read: {reason}.", path=job.path, reason=error
        ) from error
    asked: dict[str, Any] = {
        "data_format": "b64_json",
        "out_data_format": "b64_json",
        "window": job.window,
        "stride": job.stride,
        "scale": job.scale,
        "offset": job.offset,
        "merge": job.merge,
        "location": job.location,
    }
    if job.planes > 1:
        asked.update(scores=job.scores)
    if job.decision.threshold or job.decision.positive:
        asked.update(threshold=job.decision.threshold, below=job.decision.below)
        asked.update(positive_threshold=job.decision.positive)
    if not settings.upload:
        asked.update(data=server_path(job.path, settings.folders), data_format="path", out_data_format="path")
    most = header.width * header.height * 2 * job.planes * (4 if job.measures else 1) + SPARE
    return ChunkCall(job, header, model, asked, content, most, settings.folders)


def take_mask(call: ChunkCall, answer: dict[str, Any], wait: Callable[[float], bool]) -> None:
    """Put the mask of an answer where the job wants it; complete or not at all.

    Args:
        call: that was answered.
        answer: the body of the answer.
        wait: waits some seconds; True where it was told to stop.

    Raises:
        ChunkError: the answer holds no mask of this chunk.
    """
    data = answer.get("data")
    given = data.get("data") if isinstance(data, dict) else None
    if not isinstance(given, str):
        raise ChunkError(
            "The server's answer holds no mask.", "Its I/O processor must be geoseg_segmentation."
        )
    here, there = call.written[-1] if call.written else ("", "")
    if here:
        if given != there:
            where = given[:200]
            raise ChunkError("The server wrote the mask somewhere else than asked: {path!r}.", path=where)
        _await_file(here, wait)
        partial = Path(here)
    else:
        partial = Path(f"{call.job.mask_path}.partial")
        _write(partial, given)
    try:
        with partial.open("rb") as file:
            check_mask(read_header(file), call.header, call.job.planes, call.job.measures)
        partial.replace(call.job.mask_path)
    except (OSError, ValueError) as error:
        raise ChunkError("The server's mask cannot be used: {reason}.", reason=error) from error
    finally:
        discard(str(partial))


def check_mask(mask: TiffHeader, chunk: TiffHeader, planes: int = 1, measures: bool = False) -> None:
    """Raise ChunkError unless a mask has its chunk's size, and so many bands of bytes; values are floats."""
    if (mask.width, mask.height) != (chunk.width, chunk.height):
        raise ChunkError(
            "The server's mask has {size} pixels instead of {wanted}.",
            _OTHER,
            size=f"{mask.width} × {mask.height}",
            wanted=f"{chunk.width} × {chunk.height}",
        )
    if mask.tile > MOST_PIXELS:
        raise ChunkError(
            "The server's mask has tiles of {size} pixels, far more than it needs.", _OTHER, size=mask.tile
        )
    if measures and (mask.bands, mask.bits, mask.kind) != (1, 32, 3):
        raise ChunkError("The server's raster is not one band of floating point numbers.", _OTHER)
    if not measures and (mask.bands, mask.bits, mask.kind) != (planes, 8, 1):
        raise ChunkError(
            "The server's mask is not of whole numbers from 0 to 255, or its number of bands is not {count}.",
            _OTHER,
            count=planes,
        )


def discard(path: str) -> None:
    """Remove a file that nobody needs any more, if it is there."""
    with contextlib.suppress(OSError):
        os.unlink(path)  # noqa: PTH108 - may be a path of a file system that has gone


def _write(partial: Path, text: str) -> None:
    try:
        content = base64.b64decode(text, validate=True)
        read_header(io.BytesIO(content))
        partial.write_bytes(content)
    except (binascii.Error, ValueError, OSError) as error:
        raise ChunkError("The server's mask cannot be used: {reason}.", reason=error) from error


def _await_file(path: str, wait: Callable[[float], bool]) -> None:
    for _ in range(int(VISIBLE_SECONDS / 0.2)):
        if Path(path).exists() or wait(0.2):
            return
    raise ChunkError(
        "The server says that it wrote {path}, and here it is not to be seen.",
        "Check which folder here is which folder on the server.",
        path=path,
    )
