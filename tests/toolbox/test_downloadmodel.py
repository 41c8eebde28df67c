"""``geoseg:downloadmodel`` in a real QGIS, from a hub on this machine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingException

from geoseg_qgis.models.catalogue import find_card, resolve_model
from geoseg_qgis.models.hub import patience

from ..models.fake_hub import FakeHub, Repository
from ..models.model_folders import CONFIG, safetensors
from .conftest import Feedback, run

ID = "owner/floods"


@pytest.fixture
def fake_hub(tmp_path, monkeypatch):
    """A hub with one small model, and an empty cache."""
    monkeypatch.setattr(patience, "PAUSE", 0.01)
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    with FakeHub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        files = {"config.json": json.dumps(CONFIG).encode(), "model.safetensors": safetensors()}
        hub.repositories[ID] = Repository(files)
        yield hub


@pytest.fixture
def fetch(provider, fake_hub):
    """The algorithm as a fresh object."""
    return QgsApplication.processingRegistry().algorithmById("geoseg:downloadmodel").create()


def test_a_model_of_the_hub_is_fetched_and_can_run(fetch, fake_hub, tmp_path):
    feedback = Feedback()
    results, _ = run(fetch, {"HUB_ID": ID}, feedback)
    assert results["RUNS"] is True
    assert results["COMMIT"] == fake_hub.repositories[ID].commit
    assert Path(results["FOLDER"]).is_relative_to(tmp_path / "hf" / "hub")
    assert results["FETCHED_MB"] > 0
    assert resolve_model(results["FOLDER"]).checked.weights
    assert any(f"MODEL_FOLDER = {results['FOLDER']}" in line for line in feedback.lines)
    assert any("licence, as the hub says: apache-2.0" in line for line in feedback.lines)


def test_a_model_of_the_catalogue_comes_in_its_pinned_revision(fetch, fake_hub):
    card = find_card("prithvi-burn-scars")
    repository = Repository(fake_hub.repositories[ID].files, commit=card.source.revision)
    fake_hub.repositories[card.source.location] = repository
    feedback = Feedback()
    results, _ = run(fetch, {"MODEL": "prithvi-burn-scars"}, feedback)
    assert results["COMMIT"] == card.source.revision
    assert results["RUNS"] is True
    assert any("It can run: choose MODEL = prithvi-burn-scars." in line for line in feedback.lines)
    assert resolve_model("prithvi-burn-scars").folder == Path(results["FOLDER"])


def test_another_revision_than_the_pinned_one_is_chosen_by_its_folder(fetch, fake_hub):
    card = find_card("prithvi-burn-scars")
    fake_hub.repositories[card.source.location] = fake_hub.repositories[ID]
    feedback = Feedback()
    results, _ = run(fetch, {"MODEL": "prithvi-burn-scars", "REVISION": "main"}, feedback)
    assert results["RUNS"] is True
    assert any(f"choose MODEL_FOLDER = {results['FOLDER']}." in line for line in feedback.lines)


def test_the_pinned_revision_is_asked_for_and_no_newer_one_taken(fetch, fake_hub):
    card = find_card("prithvi-burn-scars")
    fake_hub.repositories[card.source.location] = fake_hub.repositories[ID]
    with pytest.raises(QgsProcessingException, match=f"has no revision {card.source.revision}"):
        run(fetch, {"MODEL": "prithvi-burn-scars"})


def test_a_model_whose_weights_would_run_code_is_there_and_cannot_run(fetch, fake_hub):
    fake_hub.repositories[ID].files["model.safetensors"] = b"no weights at all"
    feedback = Feedback()
    results, ok = run(fetch, {"HUB_ID": ID}, feedback)
    assert ok
    assert results["RUNS"] is False
    assert any("It cannot run" in text and "model.safetensors" in text for text in feedback.errors)


def test_what_the_catalogue_expects_counts(fetch, fake_hub):
    """A model under a known id that has other classes than its card says."""
    card = find_card("prithvi-flood")
    config = json.loads(json.dumps(CONFIG))
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["num_classes"] = 5
    files = {"config.json": json.dumps(config).encode(), "model.safetensors": safetensors()}
    fake_hub.repositories[card.source.location] = Repository(files)
    feedback = Feedback()
    results, _ = run(fetch, {"MODEL": "prithvi-flood"}, feedback)
    assert results["RUNS"] is False
    assert any('"num_classes" is 5, the card has 2' in text for text in feedback.errors)


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"HUB_ID": "owner/nothing"}, "has no model owner/nothing"),
        ({"HUB_ID": "nothing"}, "is no id of the hub"),
        ({"HUB_ID": ID, "REVISION": "v9"}, "has no revision v9"),
        ({"HUB_ID": "demo-landcover"}, "needs no download"),
        ({"MODEL": "unheard-of"}, "There is no model 'unheard-of'"),
    ],
)
def test_what_cannot_be_had_is_said(fetch, parameters, said):
    with pytest.raises(QgsProcessingException, match=said):
        run(fetch, parameters)


def test_cancel_ends_it_at_once_and_leaves_no_model(fetch, fake_hub):
    fake_hub.repositories[ID].files["model.safetensors"] = safetensors() + b"x" * 100_000
    fake_hub.behaviour.stall = 20_000
    feedback = Feedback(lambda feedback: any("model.safetensors" in line for line in feedback.lines))
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(fetch, {"HUB_ID": ID}, feedback)
    with pytest.raises(Exception, match="is not on this machine"):
        resolve_model(ID)


def test_the_token_appears_nowhere(fetch, fake_hub, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", fake_hub.token)
    fake_hub.repositories[ID].gated = True
    feedback = Feedback()
    results, _ = run(fetch, {"HUB_ID": ID}, feedback)
    assert fake_hub.token not in "".join((*feedback.lines, *feedback.errors, *map(str, results.values())))
