"""What may be asked, and how values become reflectance."""

from __future__ import annotations

import base64
from dataclasses import replace

import numpy as np
import pytest
from pydantic import ValidationError

from geoseg_worker.messages import Segment
from geoseg_worker.own import chunk_request
from geoseg_worker.requests import ChunkRequest
from geoseg_worker.scores import Wanted


def test_the_documents_prompt_is_understood():
    request = ChunkRequest.model_validate(
        {"data": "/a.tif", "data_format": "path", "out_data_format": "b64_json", "indices": [0, 1, 2]}
    )
    assert request.source() == "/a.tif"
    assert request.indices == [0, 1, 2]


@pytest.mark.parametrize(
    "change",
    [{"data_format": "pickle"}, {"stride": 0}, {"scale": 0}, {"window": 10**6}, {"unknown": 1}, {"data": 3}],
)
def test_other_prompts_are_refused(change):
    with pytest.raises(ValidationError):
        ChunkRequest.model_validate({"data": "/a.tif", **change})


def test_base64_data_are_decoded_and_broken_text_is_named():
    assert ChunkRequest(data=base64.b64encode(b"II*").decode(), data_format="b64_json").source() == b"II*"
    with pytest.raises(ValueError, match="base64"):
        ChunkRequest(data="?", data_format="b64_json").source()


def test_the_scale_of_the_request_is_used_whatever_the_values():
    dark = np.array([[[0, 1, 2]]], np.int16)
    got = ChunkRequest(data="a", scale=0.0001, offset=-0.1).reflectance(dark)
    assert got.dtype == np.float32
    assert np.allclose(got, np.array([0, 1, 2]) / 10000 - 0.1)


def test_dividing_is_exact_as_in_the_stock_plugin():
    values = np.arange(-2000, 16000, dtype=np.int16)[None, None]
    assert np.array_equal(
        ChunkRequest(data="a", scale=0.0001).reflectance(values),
        values.astype(np.float32) / np.float32(10000),
    )


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (np.array([[[0.1, 0.4]]], np.float32), [0.1, 0.4]),
        (np.array([[[1000, 4000]]], np.float32), [0.1, 0.4]),
        (np.array([[[1, 2]]], np.uint16), [0.0001, 0.0002]),
    ],
)
def test_without_a_scale_integers_and_large_floats_are_digital_numbers(values, expected):
    assert np.allclose(ChunkRequest(data="a").reflectance(values)[0, 0], expected)


def test_the_output_folder_must_exist(tmp_path):
    assert ChunkRequest(data="a", out_path=str(tmp_path / "m.tif")).output_file() == str(tmp_path / "m.tif")
    assert ChunkRequest(data="a", out_path=str(tmp_path)).output_file().startswith(str(tmp_path))
    with pytest.raises(ValueError, match="does not exist"):
        ChunkRequest(data="a", out_path=str(tmp_path / "none")).output_file()


def test_what_is_wanted_beside_the_class_comes_from_the_message():
    segment = Segment(0, "/a.tif", "/b.tif", 512, 448, 0.0001, 0.0)
    assert Wanted.of(chunk_request(segment)) == Wanted()
    asked = {"scores": "probabilities", "threshold": 0.6, "below": 3, "positive_threshold": 0.3}
    assert Wanted.of(chunk_request(replace(segment, **asked))) == Wanted(**asked)


@pytest.mark.parametrize(
    "change", [{"scores": "logits"}, {"threshold": 1.5}, {"threshold": -0.1}, {"below": 256}, {"below": -1}]
)
def test_scores_and_thresholds_that_make_no_sense_are_refused(change):
    with pytest.raises(ValueError, match=next(iter(change))):
        chunk_request(Segment(0, "/a.tif", "/b.tif", 512, 448, 0.0001, 0.0, **change))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"scale": -1.0}, "the request's scale is -1.0: Input should be greater than 0"),
        ({"window": 0}, "the request's window is 0: "),
        ({"merge": "mean"}, "the request's merge: Input should be 'centre' or 'blend'"),
    ],
)
def test_what_cannot_be_asked_is_said_in_one_sentence(change, said):
    with pytest.raises(ValueError) as caught:
        chunk_request(replace(Segment(0, "/a.tif", "/b.tif", 512, 448, 0.0001, 0.0), **change))
    assert str(caught.value).startswith(said)
    assert "pydantic" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_how_windows_are_merged_comes_from_the_message():
    segment = Segment(0, "/a.tif", "/b.tif", 512, 448, 0.0001, 0.0)
    assert chunk_request(segment).merge == "centre"
    assert chunk_request(replace(segment, merge="blend")).merge == "blend"
    with pytest.raises(ValueError, match="merge"):
        chunk_request(replace(segment, merge="mean"))
