"""Our vLLM I/O processor: TerraTorch's segmentation plugin with exact class ids, real nodata and overlap.

It serves regression models too, whose rasters hold values instead of class ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import torch
from terratorch.vllm.plugins.segmentation.segmentation_io_processor import SegmentationIOProcessor
from terratorch.vllm.plugins.segmentation.types import RequestOutput
from vllm.config import VllmConfig
from vllm.entrypoints.pooling.pooling.protocol import IOProcessorRequest
from vllm.outputs import PoolingRequestOutput

from .blending import check_blendable
from .chunks import ChunkGroup, Outline, PreparedChunk, ServedRequest
from .facts import publish_facts
from .holes import fill_holes
from .limits import Limits
from .normalise import Normalisation
from .rasters import Chunk, read_chunk
from .requests import ChunkRequest
from .running import Running
from .scores import Wanted
from .tasks import measures
from .values import Values
from .windows import WindowGrid


class GeosegIOProcessor(SegmentationIOProcessor):
    """vLLM I/O processor ``geoseg_segmentation``.

    What differs from ``terratorch_segmentation``: masks hold class ids and nodata 255; invalid pixels are
    filled from the nearest valid pixel before the forward; values are scaled by what the request says and
    not by a guess from the file's mean; tensors have the model's dtype; windows may overlap; locations
    are sent as (lat, lon), the order of Prithvi's encoder; nothing is asynchronous, so it works in ``vllm
    serve`` too. There a client reads and writes only in the folders that `Limits` names.
    """

    def __init__(self, vllm_config: VllmConfig, *args: Any, **kwargs: Any) -> None:
        super().__init__(vllm_config, *args, **kwargs)
        shape = self.model_config["input"]["data"]["pixel_values"]["shape"]
        self.bands = int(shape[0])
        self.window = int(self.tiled_inference_parameters.h_crop)
        self._dtype = cast(torch.dtype, vllm_config.model_config.dtype)
        self.classes = (
            self.model_config["model"].get("init_args", {}).get("model_args", {}).get("num_classes")
        )
        self.measures = measures(self.model_config)
        self._with_location = "location_coords" in self.model_config["input"]["data"]
        self._normalise = Normalisation(self.datamodule, self.bands, self.window)
        self._limits = Limits.from_environment()
        self.running = Running()
        publish_facts(vllm_config, self)

    def parse_data(self, data: object) -> ChunkRequest | ChunkGroup | ServedRequest:
        """Accept a request of this process as an object; one from outside, a dictionary, gets our limits."""
        if isinstance(data, (ChunkGroup, ChunkRequest)):
            return data
        request = ChunkRequest.of(data.data if isinstance(data, IOProcessorRequest) else data)
        return ServedRequest(request, self._limits)

    def prepare(self, request: ChunkRequest, limits: Limits | None = None) -> PreparedChunk:
        """Read a chunk, scale, normalise and cut it; may run in any thread.

        Args:
            request: what is asked for.
            limits: what it may do; None where it comes from this process itself.

        Raises:
            ValueError: the file does not fit the model.
            rasterio.errors.RasterioIOError: the file cannot be read.
        """
        chunk = limits.load(request) if limits else read_chunk(request.source(), request.indices)
        bands, height, width = chunk.data.shape
        if bands != self.bands:
            raise ValueError(f"the chunk has {bands} bands, the model wants {self.bands}")
        window = request.window or self.window
        grid = WindowGrid(height, width, window, request.stride or window)
        if request.merge == "blend":
            check_blendable(grid)
        if self.measures:
            Values().check(request)
        else:
            Wanted.of(request).check(self.classes)
        if limits is not None:
            limits.check(request, grid, bands, self.window)
        location = self._location(request, chunk.centre if limits else None)
        extra = {} if location is None else {"location_coords": torch.tensor([location], dtype=self._dtype)}
        prompts = [
            {"prompt_token_ids": [1], "multi_modal_data": {"image": {"pixel_values": window, **extra}}}
            for window in self._windows(request, chunk, grid)
        ]
        outline = Outline(request, grid, chunk.valid, chunk.profile, limits, self.measures)
        return PreparedChunk(outline, prompts, location)

    def pre_process(
        self,
        prompt: ChunkRequest | ChunkGroup | ServedRequest,
        request_id: str | None = None,
        **kwargs: Any,
    ) -> Sequence[Any]:
        """Return one prompt for each window."""
        if isinstance(prompt, ChunkGroup):
            self.running.put(request_id, prompt)
            return prompt.prompts
        if isinstance(prompt, ServedRequest):
            prepared = self.prepare(prompt.request, prompt.limits)
        else:
            prepared = self.prepare(prompt)
        self.running.put(request_id, prepared.outline)
        return prepared.prompts

    async def pre_process_async(self, *args: Any, **kwargs: Any) -> Sequence[Any]:
        """Return the same as ``pre_process``; whoever waits for it waits for the reading and the cutting."""
        return self.pre_process(*args, **kwargs)

    def post_process(
        self, model_output: Sequence[PoolingRequestOutput], request_id: str | None = None, **kwargs: Any
    ) -> Any:
        """Turn the windows' logits into a mask.

        Returns:
            TerraTorch's `RequestOutput` with the path or the base64 text of the mask; for a group the logits
            (classes, h, w) of each chunk's windows, whose caller makes the masks in its own thread.
        """
        running = self.running.take(request_id)
        logits = [output.outputs.data for output in model_output]
        if isinstance(running, ChunkGroup):
            return running.split(logits)
        return RequestOutput(
            data_format=running.request.out_data_format, data=running.finish(logits), request_id=request_id
        )

    def _windows(self, request: ChunkRequest, chunk: Chunk, grid: WindowGrid) -> list[torch.Tensor]:
        """Scale, normalise, cut and fill; a list of (bands, window, window) tensors of the model's dtype."""
        image = torch.from_numpy(request.reflectance(chunk.data))
        invalid = torch.from_numpy(grid.pad(~chunk.valid))
        image = torch.from_numpy(grid.pad(image.numpy()))
        holes = [hole[0] for hole in grid.cut(invalid[None])]
        if self._normalise.vectorised:
            windows = grid.cut(self._normalise.whole(image).to(self._dtype))
            return [fill_holes(window, hole) for window, hole in zip(windows, holes, strict=True)]
        filled = [fill_holes(window, hole) for window, hole in zip(grid.cut(image), holes, strict=True)]
        return [self._normalise.window_by_chain(window).to(self._dtype) for window in filled]

    def _location(
        self, request: ChunkRequest, centre: tuple[float, float] | None
    ) -> tuple[float, float] | None:
        if not self._with_location:
            return None
        location = request.location or (centre and centre[::-1])
        if location is None:
            raise ValueError("the model wants to know where the raster lies, and its CRS does not say it")
        return location
