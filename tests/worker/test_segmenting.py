"""Chunks on their way through the model: which go together, and what becomes of those that fail."""

from __future__ import annotations

import threading
from concurrent.futures import wait
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
import torch

from geoseg_worker import segmenting
from geoseg_worker.chunks import ChunkGroup
from geoseg_worker.loading import LoadedModel
from geoseg_worker.messages import Done, Segment
from geoseg_worker.own import chunk_request
from geoseg_worker.segmenting import Pipeline

WINDOW = 16
CLASSES = 5


class FakeLLM:
    """Takes chunks through both steps of the processor as vLLM does; a pixel's class is its first band."""

    def __init__(self, processor) -> None:
        self.pooling_io_processors = {"plugin": SimpleNamespace(io_processor=processor)}
        self.batches: list[int] = []
        self.problem: Exception | None = None

    def encode(self, prompt, pooling_task, use_tqdm):
        processor = self.pooling_io_processors["plugin"].io_processor
        prompts = processor.pre_process(processor.parse_data(prompt["data"]))
        self.batches.append(len(prompts))
        if self.problem is not None:
            raise self.problem
        images = [one["multi_modal_data"]["image"]["pixel_values"] for one in prompts]
        logits = [torch.nn.functional.one_hot(image[0].long(), CLASSES).permute(2, 0, 1) for image in images]
        outputs = [SimpleNamespace(outputs=SimpleNamespace(data=one.float())) for one in logits]
        return [SimpleNamespace(outputs=processor.post_process(outputs))]


@pytest.fixture
def llm(make):
    return FakeLLM(make())


@pytest.fixture
def answers() -> list:
    """What was reported, in its order."""
    return []


@pytest.fixture
def pipeline(llm, answers):
    """A pipeline whose model takes four windows at once."""
    made = Pipeline(LoadedModel(llm, "cpu", "float32", 4), lambda *answer: answers.append(answer))
    yield made
    made.close()


@pytest.fixture
def segment(write_chunk, tmp_path):
    """Make requests for chunks whose class is their number everywhere."""

    def make(number: int, windows: int = 1, **changes) -> Segment:
        data = np.full((2, WINDOW, WINDOW * windows), number % CLASSES, np.int16)
        path = write_chunk(data, name=f"chunk{number}.tif")
        made = Segment(number, path, str(tmp_path / f"mask{number}.tif"), WINDOW, WINDOW, 1.0, 0.0)
        return replace(made, **changes)

    return make


def accept(pipeline: Pipeline, *segments: Segment) -> None:
    """Queue chunks and wait until all are read; there must be room for their windows."""
    for one in segments:
        pipeline.accept(one)
    assert not wait([future for _, future in pipeline._waiting], 60).not_done


def classes(segment: Segment) -> set[int]:
    with rasterio.open(segment.output) as mask:
        return set(np.unique(mask.read(1)))


def test_chunks_that_are_ready_share_a_forward_and_get_their_own_masks(pipeline, llm, answers, segment):
    chunks = [segment(0), segment(1, 2), segment(2)]
    accept(pipeline, *chunks)
    pipeline.step()
    pipeline.close()
    assert llm.batches == [4]
    assert [classes(chunk) for chunk in chunks] == [{0}, {1}, {2}]
    assert [request.id for request, _ in answers] == [0, 1, 2]
    assert [done.windows for _, done in answers] == [1, 2, 1]


def test_no_more_windows_go_together_than_one_forward_takes(pipeline, llm, segment):
    accept(pipeline, segment(0, 3), segment(1, 2))
    pipeline.step()
    accept(pipeline, segment(2, 2))
    pipeline.step()
    assert llm.batches == [3, 4]


def test_a_chunk_with_more_windows_than_a_forward_takes_goes_by_itself(pipeline, llm, segment):
    accept(pipeline, segment(0, 6))
    pipeline.step()
    assert llm.batches == [6]


def test_the_model_does_not_wait_for_a_second_chunk(pipeline, llm, answers, segment, monkeypatch):
    processor, go = llm.pooling_io_processors["plugin"].io_processor, threading.Event()
    prepare = processor.prepare

    def slow(asked):
        if "chunk1" in asked.data:
            go.wait(60)
        return prepare(asked)

    monkeypatch.setattr(processor, "prepare", slow)
    pipeline.accept(segment(0))
    pipeline.accept(segment(1))
    pipeline.step()
    assert llm.batches == [1]
    go.set()
    pipeline.step()
    assert llm.batches == [1, 1]


@pytest.mark.parametrize("change", [{"window": 32, "stride": 32}, {"latitude": 1.0, "longitude": 2.0}])
def test_chunks_that_the_model_would_confuse_stay_apart(pipeline, llm, segment, change):
    """A batch has windows of one size, and TerraTorch gives every window the location of the first."""
    llm.pooling_io_processors["plugin"].io_processor._with_location = True
    here = {"latitude": 47.0, "longitude": 8.0}
    accept(pipeline, segment(0, **here), segment(1, **here), segment(2, **{**here, **change}))
    pipeline.step()
    assert llm.batches == [2]


def test_what_cannot_be_read_fails_alone_and_is_answered_in_its_turn(pipeline, llm, answers, segment):
    bad = segment(1, input="/no/such/file.tif")
    accept(pipeline, segment(0), bad, segment(2))
    pipeline.step()
    pipeline.close()
    assert llm.batches == [2]
    assert [request.id for request, _ in answers] == [0, 1, 2]
    assert [isinstance(outcome, Done) for _, outcome in answers] == [True, False, True]
    assert "/no/such/file.tif" in str(answers[1][1])


def test_nothing_but_unreadable_chunks_is_no_forward(pipeline, llm, answers, segment):
    accept(pipeline, segment(0, input="/no.tif"), segment(1, input="/no.tif"))
    pipeline.step()
    pipeline.close()
    assert llm.batches == []
    assert [request.id for request, _ in answers] == [0, 1]


def test_a_mask_that_cannot_be_written_fails_alone(pipeline, answers, segment):
    accept(pipeline, segment(0), segment(1, output="/no/such/folder/mask.tif"), segment(2))
    pipeline.step()
    pipeline.close()
    assert [isinstance(outcome, Done) for _, outcome in answers] == [True, False, True]


def test_an_answer_says_where_its_time_went(pipeline, answers, segment):
    accept(pipeline, segment(0), segment(1))
    pipeline.step()
    pipeline.close()
    for _, done in answers:
        assert done.prepare > 0 and 0 < done.finish < done.seconds
    assert not pipeline._preparing  # nothing is kept of chunks that are answered


def test_where_the_joint_forward_fails_every_chunk_of_it_hears_why(pipeline, llm, answers, segment):
    llm.problem = RuntimeError("CUDA out of memory")
    accept(pipeline, segment(0), segment(1))
    pipeline.step()
    llm.problem = None
    accept(pipeline, segment(2))
    pipeline.step()
    pipeline.close()
    assert [str(outcome) for _, outcome in answers[:2]] == ["CUDA out of memory"] * 2
    assert isinstance(answers[2][1], Done)


@pytest.mark.parametrize("outputs", [0, 3])
def test_a_segmenter_that_forgets_a_chunk_fails_them_all(pipeline, answers, segment, monkeypatch, outputs):
    monkeypatch.setattr(pipeline._segmenter, "forward", lambda chunks: [str] * outputs)
    accept(pipeline, segment(0), segment(1))
    pipeline.step()
    pipeline.close()
    assert [type(outcome) for _, outcome in answers] == [ValueError] * 2


def test_a_worker_that_cannot_report_ends(llm, segment, monkeypatch, capsys):
    """Nobody would hear of the chunk, and its pulse would go on for ever."""
    ended = threading.Event()
    monkeypatch.setattr(segmenting, "die", ended.set)

    def report(*_):
        raise OSError("no line to QGIS")

    pipeline = Pipeline(LoadedModel(llm, "cpu", "float32", 4), report)
    accept(pipeline, segment(0))
    pipeline.step()
    pipeline.close()
    assert ended.is_set()
    assert "no line to QGIS" in capsys.readouterr().err


def test_outputs_that_are_not_one_a_window_are_an_error(make, segment):
    """Masks would get other chunks' windows."""
    processor = make()
    group = ChunkGroup(tuple(processor.prepare(chunk_request(segment(number))) for number in range(2)))
    with pytest.raises(RuntimeError, match="3 windows instead of 2"):
        group.split([torch.zeros(CLASSES, WINDOW, WINDOW)] * 3)


def test_however_many_chunks_are_accepted_few_are_in_memory(pipeline, llm, answers, segment, monkeypatch):
    processor = llm.pooling_io_processors["plugin"].io_processor
    prepare, ahead = processor.prepare, []

    def watched(asked):
        ahead.append(sum(future.done() for _, future in list(pipeline._waiting)))
        return prepare(asked)

    monkeypatch.setattr(processor, "prepare", watched)
    for number in range(20):
        pipeline.accept(segment(number))
    while pipeline._waiting:
        pipeline.step()
    pipeline.close()
    assert len(answers) == 20
    assert max(ahead) < 4, "as many windows as one forward takes"
