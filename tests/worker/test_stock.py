"""TerraTorch's own plugin gives classes, and nothing else."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from geoseg_worker.messages import Segment
from geoseg_worker.stock import StockSegmenter


@pytest.mark.parametrize("asked", [{"scores": "confidence"}, {"threshold": 0.5}, {"positive_threshold": 0.3}])
def test_what_needs_probabilities_is_refused(asked):
    segment = Segment(0, "/a.tif", "/m.tif", 512, 512, 0.0001, 0.0, **asked)
    with pytest.raises(ValueError, match="knows no probabilities"):
        StockSegmenter(None).prepare(segment)


def test_a_model_that_measures_is_refused():
    """It would make classes of the values."""
    segment = Segment(0, "/a.tif", "/m.tif", 512, 512, 0.0001, 0.0)
    with pytest.raises(ValueError, match="makes classes of values"):
        StockSegmenter(SimpleNamespace(measures=True)).prepare(segment)
