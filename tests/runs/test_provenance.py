"""How a mask was made: all that its pixels follow from."""

from __future__ import annotations

import hashlib

from .conftest import BANDS, MODEL


def test_everything_that_the_pixels_follow_from_is_told(body_of, tmp_path):
    body = body_of(overlap=32)
    weights = MODEL.folder / "model.safetensors"
    assert body["model"]["weights_sha256"] == {weights.name: hashlib.sha256(weights.read_bytes()).hexdigest()}
    assert body["model"]["id"] == body["card"]["id"] == "demo-landcover"
    assert [(b["name"], b["band"]) for b in body["bands"]] == [(n, i) for i, n in enumerate(BANDS, start=1)]
    assert body["windows"] == {"edge": 512, "overlap": 32, "merge": "centre", "run": 1}
    assert body["scale"]["scale"] == 0.0001
    assert body["grid"]["geotransform"][:2] == (500000.0, 10.0)
    assert body["engine"]["versions"]["vllm"] == "0.11.0"
    assert (body["engine"]["device"], body["engine"]["dtype"]) == ("cuda:0", "bfloat16")
    assert body["host"]["QGIS"] == "3.44.1" and body["host"]["GDAL"]
    assert body["started"] == "2026-11-22T03:30:01+00:00", "in UTC, to the second"
    (file,) = body["files"]
    assert file["path"].endswith("in/scene.tif") and "bytes" in file["digest"]
    assert body["result"]["classes"][6] == {
        "id": 6, "name": "Burnt ground", "colour": "#5b3a29", "pixels": 70, "m2": 7000.0,
    }  # fmt: skip


def test_a_layer_that_was_written_out_is_told_as_what_it_was(body_of):
    body = body_of(origin="https://x.org/wcs", more={"OUTPUT": "/out.tif"})
    assert "INPUT=https://x.org/wcs " in body["command"]
    assert body["inputs"][0]["path"] == body["files"][0]["path"] == body["bands"][0]["path"]
    assert body["inputs"][0]["path"] == "https://x.org/wcs"
    assert "no file" in body["beyond_command"][0]
