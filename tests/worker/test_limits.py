"""What a client of a server may ask of our plugin class, and what the worker of QGIS may still do."""

from __future__ import annotations

import base64
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
import torch
from vllm.entrypoints.pooling.pooling.protocol import IOProcessorRequest

from geoseg_worker.chunks import ServedRequest
from geoseg_worker.limits import Limits
from geoseg_worker.processor import GeosegIOProcessor
from geoseg_worker.requests import ChunkRequest

WINDOW = 16
DATA = np.arange(2 * 20 * 16, dtype=np.int16).reshape(2, 20, 16) + 1


def serve(processor: GeosegIOProcessor, body: dict, request_id: str = "1"):
    """Take a request from outside through both steps; the class of a pixel is 1 everywhere."""
    prompts = processor.pre_process(processor.parse_data(body), request_id)
    logits = torch.zeros(3, WINDOW, WINDOW)
    logits[1] = 1
    outputs = [SimpleNamespace(outputs=SimpleNamespace(data=logits)) for _ in prompts]
    return processor.post_process(outputs, request_id)


def encoded(path: str) -> str:
    return base64.b64encode(Path(path).read_bytes()).decode()


def test_scores_come_in_the_same_file_as_the_mask(make, write_chunk, tmp_path):
    valid = np.ones((20, 16), bool)
    valid[3, 4] = False
    path = write_chunk(DATA, valid)
    best = np.floor(100 * np.e / (np.e + 2))
    uploaded = serve(make(), {"data": encoded(path), "data_format": "b64_json", "scores": "confidence"})
    with rasterio.MemoryFile(base64.b64decode(uploaded.data)) as memory, memory.open() as mask:
        ids, confidence = mask.read()
    assert (ids[valid] == 1).all()
    assert (confidence[valid] == best).all()
    assert (ids[3, 4], confidence[3, 4]) == (255, 255)
    processor = make(GEOSEG_READ_FOLDERS=str(tmp_path), GEOSEG_WRITE_FOLDERS=str(tmp_path))
    body = {"data": path, "out_data_format": "path", "out_path": str(tmp_path / "mask.tif")}
    serve(processor, {**body, "scores": "probabilities"})
    with rasterio.open(tmp_path / "mask.tif") as mask:
        assert mask.count == 1 + 3
        assert (mask.read(3)[valid] == best).all()


def test_an_upload_needs_no_folder(make, write_chunk):
    valid = np.ones((20, 16), bool)
    valid[3, 4] = False
    answer = serve(make(), {"data": encoded(write_chunk(DATA, valid)), "data_format": "b64_json"})
    with rasterio.MemoryFile(base64.b64decode(answer.data)) as memory, memory.open() as mask:
        ids = mask.read(1)
    assert ids[3, 4] == 255
    assert (ids[valid] == 1).all()


def test_a_path_needs_a_folder_to_read_and_one_to_write(make, write_chunk, tmp_path):
    path, out = write_chunk(DATA), tmp_path / "out"
    out.mkdir()
    body = {"data": path, "out_data_format": "path", "out_path": str(out / "mask.tif")}
    with pytest.raises(ValueError, match="GEOSEG_READ_FOLDERS"):
        serve(make(), body)
    with pytest.raises(ValueError, match="GEOSEG_WRITE_FOLDERS"):
        serve(make(GEOSEG_READ_FOLDERS=str(tmp_path)), body)
    with pytest.raises(ValueError, match="GEOSEG_WRITE_FOLDERS"):
        serve(
            make(GEOSEG_READ_FOLDERS=str(tmp_path), GEOSEG_WRITE_FOLDERS=str(out)), {**body, "out_path": path}
        )
    assert list(out.iterdir()) == []
    both = make(GEOSEG_READ_FOLDERS=str(tmp_path), GEOSEG_WRITE_FOLDERS=str(out))
    assert serve(both, body).data == str(out / "mask.tif")
    with rasterio.open(out / "mask.tif") as mask:
        assert (mask.read(1) == 1).all()
    with pytest.raises(ValueError, match="overwrites nothing"):
        serve(both, body)


@pytest.mark.parametrize("out_path", [None, "", "mask.tif", "/tmp", "/tmp/mask.txt", "/tmp/mask.tif/../x"])
def test_a_mask_goes_where_it_is_told_or_nowhere(make, write_chunk, tmp_path, out_path):
    processor = make(GEOSEG_READ_FOLDERS=str(tmp_path), GEOSEG_WRITE_FOLDERS=str(tmp_path))
    body = {"data": write_chunk(DATA), "out_data_format": "path", "out_path": out_path}
    with pytest.raises(ValueError, match=r"out_path must|outside|no absolute"):
        serve(processor, body)
    assert [p.name for p in tmp_path.iterdir()] == ["chunk.tif"]


VRT = """<VRTDataset rasterXSize="16" rasterYSize="20"><VRTRasterBand dataType="Int16" band="1"><SimpleSource>
<SourceFilename>{path}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"""


def test_a_raster_that_names_other_files_is_not_opened(make, write_chunk, tmp_path):
    """A VRT would let a client read every raster on the server's disk, and ask any address on its network."""
    folder = tmp_path / "open"
    folder.mkdir()
    secret = write_chunk(DATA)
    text = VRT.format(path=secret)
    (folder / "a.tif").write_text(text)
    with rasterio.open(folder / "a.tif") as dataset:
        assert dataset.driver == "VRT", "GDAL itself would follow it"
    processor = make(GEOSEG_READ_FOLDERS=str(folder))
    with pytest.raises(ValueError, match="cannot be read as a GeoTIFF"):
        serve(processor, {"data": str(folder / "a.tif")})
    with pytest.raises(ValueError, match="cannot be read as a GeoTIFF"):
        serve(processor, {"data": base64.b64encode(text.encode()).decode(), "data_format": "b64_json"})


def test_files_beside_a_raster_are_not_read(make, write_chunk, tmp_path):
    path = write_chunk(DATA, name="open.tif")
    with rasterio.open(
        tmp_path / "open.tif.msk", "w", driver="GTiff", width=16, height=20, count=1, dtype="uint8"
    ) as mask:
        mask.write(np.zeros((20, 16), np.uint8), 1)
        mask.update_tags(INTERNAL_MASK_FLAGS_1="2", INTERNAL_MASK_FLAGS_2="2")
    with rasterio.open(path) as dataset:
        assert not dataset.dataset_mask().any(), "GDAL itself would take the mask beside it"
    answer = serve(make(GEOSEG_READ_FOLDERS=str(tmp_path)), {"data": path})
    with rasterio.MemoryFile(base64.b64decode(answer.data)) as memory, memory.open() as mask:
        assert (mask.read(1) == 1).all()


def test_uploads_are_bounded(make):
    with pytest.raises(ValueError, match="more than the 1000000 bytes"):
        serve(make(GEOSEG_MAX_UPLOAD_MB="1"), {"data": "A" * 2_000_000, "data_format": "b64_json"})
    with pytest.raises(ValueError, match="base64"):
        serve(make(), {"data": "A?", "data_format": "b64_json"})


def test_a_small_file_that_says_it_is_large_is_not_decoded(make, tmp_path):
    path = tmp_path / "bomb.tif"
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=30_000,
        height=30_000,
        count=2,
        dtype="uint8",
        compress="deflate",
        tiled=True,
        SPARSE_OK=True,
    ):
        pass
    assert path.stat().st_size < 1_000_000
    body = {"data": encoded(str(path)), "data_format": "b64_json"}
    with pytest.raises(ValueError, match="30000 x 30000 pixels and 2 bands takes more"):
        serve(make(GEOSEG_MAX_CHUNK_MB="1000"), body)


def test_the_size_of_a_block_counts_too(make, tmp_path):
    path = tmp_path / "blocks.tif"
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=16,
        height=16,
        count=2,
        dtype="uint8",
        compress="deflate",
        tiled=True,
        blockxsize=16_000,
        blockysize=16_000,
    ) as dataset:
        assert dataset.block_shapes[0] == (16_000, 16_000)
    with pytest.raises(ValueError, match="takes more"):
        serve(make(), {"data": encoded(str(path)), "data_format": "b64_json"})


def test_a_stride_that_makes_too_many_windows_is_refused_before_they_are_cut(make, write_chunk):
    big = np.ones((2, 400, 400), np.int16)
    body = {"data": encoded(write_chunk(big)), "data_format": "b64_json", "stride": 1}
    with pytest.raises(ValueError, match=r"148225 windows .*GEOSEG_MAX_CHUNK_MB"):
        serve(make(GEOSEG_MAX_CHUNK_MB="100"), body)


def test_repeated_bands_do_not_multiply_the_memory(make, write_chunk):
    body = {"data": encoded(write_chunk(DATA)), "data_format": "b64_json", "indices": [0] * 1_000_000}
    with pytest.raises(ValueError, match="takes more"):
        serve(make(), body)


@pytest.mark.parametrize(
    "change", [{"window": 8}, {"window": 8192}, {"deferred": True}, {"unknown": 1}, {"data": 1}]
)
def test_what_could_end_the_engine_is_refused(make, write_chunk, change):
    body = {"data": encoded(write_chunk(DATA)), "data_format": "b64_json", **change}
    with pytest.raises(ValueError, match=r"windows have 16 pixels|deferred|unknown|data"):
        serve(make(), body)


def test_the_body_of_an_http_request_is_from_outside(make):
    asked = make().parse_data(IOProcessorRequest(data={"data": "/a.tif"}))
    assert isinstance(asked, ServedRequest)
    assert isinstance(make().parse_data({"data": "/a.tif"}), ServedRequest)


def test_the_worker_of_qgis_reads_and_writes_where_it_is_told(make, write_chunk, tmp_path):
    processor = make()
    request = ChunkRequest(
        data=write_chunk(DATA), window=8, out_data_format="path", out_path=str(tmp_path / "m.tif")
    )
    assert processor.parse_data(request) is request
    prepared = processor.prepare(request)
    assert prepared.outline.limits is None
    assert len(prepared.prompts) == 6


@pytest.mark.parametrize("text", ["0", "-1", "many", "1.5"])
def test_limits_that_make_no_sense_are_refused_at_the_start(text):
    with pytest.raises(ValueError, match="GEOSEG_MAX_UPLOAD_MB"):
        Limits.from_environment({"GEOSEG_MAX_UPLOAD_MB": text})
