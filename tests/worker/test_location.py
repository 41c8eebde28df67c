"""Where a window lies: Prithvi's encoder takes (latitude, longitude), the stock plugin sends (longitude, latitude)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from terratorch.vllm.plugins.segmentation.segmentation_io_processor import SegmentationIOProcessor

from geoseg_worker.folders import Folders
from geoseg_worker.messages import Segment
from geoseg_worker.own import chunk_request
from geoseg_worker.processor import GeosegIOProcessor
from geoseg_worker.rasters import read_chunk
from geoseg_worker.requests import ChunkRequest

DATA = np.zeros((1, 4, 4), np.int16)
LATITUDE, LONGITUDE = 45.1, 7.7


@pytest.fixture
def processor() -> GeosegIOProcessor:
    """Our processor, of which only the locations are asked: no engine is needed."""
    processor = GeosegIOProcessor.__new__(GeosegIOProcessor)
    processor._with_location, processor._dtype = True, torch.float32
    return processor


def test_the_stock_plugin_sends_longitude_first(write_chunk):
    stock = SegmentationIOProcessor.__new__(SegmentationIOProcessor)
    _, _, (location,), _ = asyncio.run(stock.load_image([write_chunk(DATA)], "path"))
    assert np.allclose(location, (LONGITUDE, LATITUDE), atol=0.1)


def test_ours_sends_latitude_first(processor, write_chunk):
    path = write_chunk(DATA)
    location = processor._location(ChunkRequest(data=path), read_chunk(path).centre)
    assert np.allclose(location, (LATITUDE, LONGITUDE), atol=0.1)


def test_every_window_carries_the_location_as_a_row(make, write_chunk):
    processor = make()
    processor._with_location = True
    path = write_chunk(np.zeros((2, 20, 16), np.int16))
    prepared = processor.prepare(ChunkRequest(data=path, location=(-12.0, 130.0)))
    assert prepared.location == (-12.0, 130.0)
    for prompt in prepared.prompts:
        assert prompt["multi_modal_data"]["image"]["location_coords"].tolist() == [[-12.0, 130.0]]


def test_the_location_of_the_request_wins_so_that_chunks_do_not_differ(processor, write_chunk):
    path = write_chunk(DATA)
    request = ChunkRequest(data=path, location=(-12.0, 130.0))
    assert processor._location(request, read_chunk(path).centre) == (-12.0, 130.0)


def test_a_raster_without_crs_is_refused_by_a_model_that_wants_locations(processor, write_chunk):
    path = write_chunk(DATA, crs=None)
    with pytest.raises(ValueError, match="its CRS does not say it"):
        processor._location(ChunkRequest(data=path), read_chunk(path).centre)


def test_a_model_without_locations_gets_none(processor, write_chunk):
    processor._with_location = False
    path = write_chunk(DATA, crs=None)
    assert processor._location(ChunkRequest(data=path), read_chunk(path).centre) is None


def test_a_chunk_of_qgis_never_stands_for_its_raster(make, write_chunk):
    """Its centre is another one in each chunk, and so would be the class of a pixel."""
    processor = make()
    processor._with_location = True
    path = write_chunk(np.zeros((2, 16, 16), np.int16))
    with pytest.raises(ValueError, match="wants to know where the raster lies"):
        processor.prepare(chunk_request(Segment(0, path, "/m.tif", 16, 16, 1.0, 0.0)))
    served = processor.parse_data({"data": path})
    opened = replace(served.limits, read=Folders.parse(str(Path(path).parent), "READ"))
    assert np.allclose(processor.prepare(served.request, opened).location, (LATITUDE, LONGITUDE), atol=0.1)
