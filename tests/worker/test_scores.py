"""Scores and thresholds: what is made of probabilities."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from rasterio.transform import from_origin

from geoseg_worker.chunks import Outline
from geoseg_worker.classes import class_ids, probabilities
from geoseg_worker.requests import ChunkRequest
from geoseg_worker.scores import Wanted, percent
from geoseg_worker.windows import WindowGrid

WINDOW = 16
KINDS = [{"scores": "confidence"}, {"scores": "probabilities"}, {"threshold": 1e-6}]


def logits_of(windows: int, classes: int = 4, dtype: torch.dtype = torch.float32) -> list[torch.Tensor]:
    """Random logits (classes, window, window) for each window."""
    generator = torch.Generator().manual_seed(0)
    return [torch.randn(classes, WINDOW, WINDOW, generator=generator).to(dtype) for _ in range(windows)]


def segment(
    grid: WindowGrid, logits: list[torch.Tensor], valid: np.ndarray | None = None, **asked
) -> np.ndarray:
    """Return the bands of a chunk's mask."""
    valid = np.ones((grid.height, grid.width), bool) if valid is None else valid
    profile = {"transform": from_origin(0, 0, 1, 1)}
    return Outline(ChunkRequest(data="a", **asked), grid, valid, profile).segment(logits).mask.bands


def logit(probability: float) -> float:
    return float(np.log(probability / (1 - probability)))


def test_percent_is_rounded_down_and_stays_between_0_and_100():
    values = torch.tensor([0.0, 0.009, 0.0101, 0.5, 0.9999999, 1.0, 1.0000002])
    assert percent(values).tolist() == [0, 0, 1, 50, 99, 100, 100]


@pytest.mark.parametrize("merge", ["centre", "blend"])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("wanted", KINDS)
def test_the_class_is_the_same_with_and_without_scores(merge, dtype, wanted):
    grid = WindowGrid(40, 28, WINDOW, 12)
    logits = logits_of(grid.count, dtype=dtype)
    (alone,) = segment(grid, logits, merge=merge)
    assert np.array_equal(segment(grid, logits, merge=merge, **wanted)[0], alone)


def test_logits_that_tie_only_as_probabilities_keep_their_class():
    close = torch.zeros(2, WINDOW, WINDOW)
    close[1] = 1e-9
    assert probabilities(close, WINDOW)[0, 0, 0] == probabilities(close, WINDOW)[1, 0, 0]
    bands = Wanted("confidence").from_output(close, WINDOW)
    assert (bands[0] == 1).all()


@pytest.mark.parametrize("merge", ["centre", "blend"])
def test_confidence_is_the_largest_of_the_probabilities_and_belongs_to_the_class(merge):
    grid = WindowGrid(28, 40, WINDOW, 12)
    logits = logits_of(grid.count)
    ids, *scores = segment(grid, logits, merge=merge, scores="probabilities")
    again, confidence = segment(grid, logits, merge=merge, scores="confidence")
    assert np.array_equal(ids, again)
    assert np.array_equal(confidence, np.max(scores, axis=0))
    assert np.array_equal(np.take_along_axis(np.array(scores), ids[None].astype(int), axis=0)[0], confidence)


def test_scores_come_from_the_same_window_as_the_class():
    grid = WindowGrid(WINDOW, 28, WINDOW, 12)
    logits = logits_of(grid.count)
    _, confidence = segment(grid, logits, scores="confidence")
    left, right = (percent(probabilities(one, WINDOW).amax(0)).numpy() for one in logits)
    assert np.array_equal(confidence[:, :14], left[:, :14])
    assert np.array_equal(confidence[:, 14:], right[:, 2:])


def test_blended_probabilities_sum_to_one_also_where_their_weights_do_not():
    """At the raster's end a window's weights alone count, and they are small."""
    grid = WindowGrid(28, 28, WINDOW, 12)
    _, *scores = segment(grid, logits_of(grid.count), merge="blend", scores="probabilities")
    total = np.sum(scores, axis=0, dtype=int)
    assert total.min() > 100 - 4, "each of four is rounded down"
    assert total.max() <= 100
    assert (
        np.array(scores)[:, 0, 0] == percent(probabilities(logits_of(1)[0], WINDOW))[:, 0, 0].numpy()
    ).all()


@pytest.mark.parametrize("merge", ["centre", "blend"])
def test_invalid_pixels_have_neither_class_nor_score(merge):
    grid, valid = WindowGrid(20, 16, WINDOW, WINDOW), np.ones((20, 16), bool)
    valid[2:4, 5:9] = False
    bands = segment(
        grid, logits_of(grid.count), valid, merge=merge, scores="probabilities", threshold=0.9, below=3
    )
    assert (bands[:, ~valid] == 255).all()
    assert (bands[1:, valid] <= 100).all()


def test_a_threshold_is_exact_and_reached_by_what_equals_it():
    probability = torch.tensor(0.708)
    planes = torch.stack([probability.expand(WINDOW, WINDOW), (1 - probability).expand(WINDOW, WINDOW)])
    more = float(np.nextafter(np.float32(0.708), np.float32(1)))
    for threshold, found in ((0.7, 0), (0.702, 0), (0.708, 0), (more, 255)):  # all are 70 percent
        assert (Wanted(threshold=threshold).from_sums(planes)[0] == found).all(), threshold


def test_pixels_below_the_threshold_keep_their_scores():
    logits = torch.zeros(2, WINDOW, WINDOW)
    logits[1, :8] = logit(0.8)
    logits[1, 8:] = logit(0.55)
    ids, confidence = Wanted("confidence", threshold=0.6, below=7).from_output(logits, WINDOW)
    assert (ids[:8] == 1).all()
    assert (ids[8:] == 7).all()
    assert set(confidence[8:].ravel()) <= {54, 55}


@pytest.mark.parametrize(("threshold", "found"), [(0.3, 1), (0.4, 0)])
def test_the_positive_class_may_need_less_or_more_than_half(threshold, found):
    logits = torch.zeros(2, WINDOW, WINDOW)
    logits[1] = logit(0.35)
    assert (class_ids(logits, WINDOW) == 0).all()
    (ids,) = Wanted(positive_threshold=threshold).from_output(logits, WINDOW)
    assert (ids == found).all()


@pytest.mark.parametrize("merge", ["centre", "blend"])
def test_confidence_is_that_of_the_class_also_where_it_is_not_the_most_probable(merge):
    grid = WindowGrid(WINDOW, WINDOW, WINDOW, WINDOW)
    logits = torch.zeros(2, WINDOW, WINDOW)
    logits[1, :8], logits[1, 8:] = logit(0.355), logit(0.255)
    asked = {"merge": merge, "positive_threshold": 0.3}
    ids, confidence = segment(grid, [logits], scores="confidence", **asked)
    assert (set(ids[:8].ravel()), set(confidence[:8].ravel())) == ({1}, {35})
    assert (set(ids[8:].ravel()), set(confidence[8:].ravel())) == ({0}, {74})
    (ids,) = segment(grid, [logits], threshold=0.5, below=7, **asked)
    assert (set(ids[:8].ravel()), set(ids[8:].ravel())) == ({7}, {0})


@pytest.mark.parametrize("merge", ["centre", "blend"])
@pytest.mark.parametrize("bad", [(float("nan"), 0.0), (float("inf"), 0.0), (0.0, float("nan"))])
@pytest.mark.parametrize(
    "wanted", [{}, {"scores": "probabilities"}, {"scores": "confidence"}, {"threshold": 0.9}]
)
@pytest.mark.parametrize("positive", [0.0, 0.3])
def test_where_the_model_gives_no_number_there_is_no_class(merge, bad, wanted, positive):
    """float16 overflows; a comparison with NaN would let the first class win."""
    grid = WindowGrid(WINDOW, WINDOW, WINDOW, WINDOW)
    logits = torch.zeros(2, WINDOW, WINDOW, dtype=torch.float16)
    logits[1] = 5.0
    logits[:, 2, 3] = torch.tensor(bad)
    bands = segment(grid, [logits], merge=merge, positive_threshold=positive, **wanted)
    assert (bands[:, 2, 3] == 255).all()
    bands[:, 2, 3] = bands[:, 2, 4]
    assert (bands[0] == 1).all()


def test_a_class_that_the_model_excludes_costs_nothing():
    logits = torch.zeros(2, WINDOW, WINDOW)
    logits[0] = -float("inf")
    ids, confidence = Wanted("confidence").from_output(logits, WINDOW)
    assert (ids == 1).all()
    assert (confidence == 100).all()


def test_only_models_with_two_classes_have_a_positive_one(make, write_chunk):
    processor = make()
    path = write_chunk(np.ones((2, 16, 16), np.int16))
    processor.classes = 7
    with pytest.raises(ValueError, match="two classes; this one has 7"):
        processor.prepare(ChunkRequest(data=path, positive_threshold=0.3))
    processor.classes = None  # its config.json does not say: then the model's output does
    prepared = processor.prepare(ChunkRequest(data=path, positive_threshold=0.3))
    with pytest.raises(ValueError, match="this one has 4"):
        prepared.outline.segment(logits_of(1))
    processor.classes = 2
    assert processor.prepare(ChunkRequest(data=path, positive_threshold=0.3))


def test_bands_say_what_they_hold():
    assert Wanted().names(1) == Wanted(threshold=0.5).names(1) == []
    assert Wanted("confidence").names(2) == ["class", "confidence, percent"]
    assert Wanted("probabilities").names(3)[2] == "probability of class 1, percent"
