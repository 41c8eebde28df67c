"""What a server says about itself."""

from __future__ import annotations

import json
from types import SimpleNamespace

import torch

from geoseg_worker import facts
from geoseg_worker.chunks import Outline
from geoseg_worker.messages import PROTOCOL
from geoseg_worker.running import Running


def test_what_is_served_is_told_as_json_with_the_requests_of_this_moment(monkeypatch):
    monkeypatch.setattr(facts, "_published", {})
    monkeypatch.setenv("GEOSEG_MODEL_FINGERPRINT", "abc")
    assert facts.facts() == {}
    running = Running()
    processor = SimpleNamespace(
        bands=6,
        window=512,
        classes=7,
        measures=False,
        running=running,
    )
    config = SimpleNamespace(
        device_config=SimpleNamespace(device_type="cpu"),
        model_config=SimpleNamespace(dtype=torch.bfloat16),
        scheduler_config=SimpleNamespace(max_num_seqs=4),
    )
    facts.publish_facts(config, processor)
    running.put("1", Outline(None, None, None, {}))
    told = json.loads(json.dumps(facts.facts()))
    assert (told["bands"], told["window"], told["classes"], told["max_num_seqs"]) == (6, 512, 7, 4)
    assert (told["device"], told["dtype"], told["fingerprint"]) == ("cpu", "bfloat16", "abc")
    assert told["task"] == "segmentation"
    assert told["running"] == 1
    assert told["protocol"] == PROTOCOL
