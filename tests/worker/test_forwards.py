"""How often a model has run."""

from __future__ import annotations

import torch

from geoseg_worker.forwards import ForwardCount


def test_every_run_counts_from_the_moment_that_the_model_is_watched():
    model, count = torch.nn.Linear(2, 2), ForwardCount()
    model(torch.zeros(1, 2))
    count.watch(model)
    for _ in range(3):
        model(torch.zeros(4, 2))
    assert count.number == 3
