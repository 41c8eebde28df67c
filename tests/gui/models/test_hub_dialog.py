"""Models of the hub: a card before the weights come, and the weights in the background."""

from __future__ import annotations

import json

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialogButtonBox

from geoseg_qgis.gui.models import download
from geoseg_qgis.gui.models.card_dialog import CardDialog
from geoseg_qgis.gui.models.dialog import CatalogueDialog
from geoseg_qgis.gui.models.hub_dialog import HubDialog
from geoseg_qgis.models.card import ModelSource, load_card
from geoseg_qgis.models.catalogue import resolve_model
from geoseg_qgis.models.hub import patience

from ...models.fake_hub import FakeHub, Repository
from ...models.model_folders import CONFIG, safetensors
from ..conftest import wait_until
from .conftest import child, messages, press, select, wait_until_idle

ID = "owner/Floods"


@pytest.fixture
def hub(own, monkeypatch):
    """A hub on this machine with one small model."""
    monkeypatch.setattr(patience, "PAUSE", 0.01)
    with FakeHub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        files = {"config.json": json.dumps(CONFIG).encode(), "model.safetensors": safetensors()}
        hub.repositories[ID] = Repository(files)
        yield hub


@pytest.fixture
def ask(hub, window):
    """Open the window that asks for a model, and ask."""

    def go(hub_id: str = ID, revision: str = "") -> HubDialog:
        press(window, "add_hub")
        dialog = child(window, HubDialog)
        dialog.hub_id.setText(hub_id)
        dialog.revision.setText(revision)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
        return dialog

    return go


def test_a_card_comes_from_config_json_and_no_weights_are_fetched(ask, hub, window, own, tmp_path):
    ask()
    card = child(window, CardDialog)
    assert card.form.line("id").text() == "owner-floods"
    assert card.form.line("licence").text() == "apache-2.0"
    card.form.line("title").setText("Floods of the owner")
    card.accept()
    wait_until_idle(window)
    kept = load_card(own / "owner-floods.json")
    assert kept.source == ModelSource("hub", ID, hub.repositories[ID].commit)
    assert [band.name for band in kept.bands][:2] == ["BLUE", "GREEN"]
    assert kept.download_mb > 0
    assert not any("safetensors" in asked.path for asked in hub.asked)
    assert not (tmp_path / "hf").exists()


def test_the_card_that_lies_in_the_repository_is_taken(ask, hub, window):
    files = hub.repositories[ID].files
    classes = [{"id": i, "name": name, "color": "#112233"} for i, name in enumerate(("Dry", "Wet"))]
    bands = [
        {"name": name}
        for name in CONFIG["pretrained_cfg"]["model"]["init_args"]["model_args"]["backbone_bands"]
    ]
    card = {
        "id": "theirs",
        "title": "Theirs",
        "source": {"kind": "folder", "location": "/etc"},
        "bands": bands,
        "classes": classes,
    }
    files["geoseg_card.json"] = json.dumps(card).encode()
    ask()
    found = child(window, CardDialog).card()
    assert (found.id, [entry.name for entry in found.classes]) == ("theirs", ["Dry", "Wet"])
    assert found.source.kind == "hub"


@pytest.mark.parametrize(
    ("hub_id", "revision", "said"),
    [
        ("no id", "", "It looks like owner/name."),
        ("owner/nothing", "", "owner/nothing"),
        (ID, "no-such-branch", "no-such-branch"),
    ],
)
def test_what_is_not_there_is_said_and_can_be_typed_again(ask, hub_id, revision, said):
    dialog = ask(hub_id, revision)
    wait_until(lambda: said in dialog.sentence.text())
    assert dialog.isVisible()
    assert dialog.hub_id.isEnabled()


def test_a_model_that_could_run_code_gets_no_card(ask, hub, window):
    config = json.loads(json.dumps(CONFIG))
    config["pretrained_cfg"]["model"]["class_path"] = "os.system"
    hub.repositories[ID].files["config.json"] = json.dumps(config).encode()
    dialog = ask()
    wait_until(lambda: 'entry "pretrained_cfg.model.class_path"' in dialog.sentence.text())
    assert not window.findChildren(CardDialog)


def test_a_hub_that_does_not_answer_is_left_by_cancel(ask, hub, window):
    hub.repositories[ID].files["config.json"] += b" " * 20_000
    hub.behaviour.stall = 100
    dialog = ask()
    wait_until(lambda: any("config.json" in asked.path for asked in hub.asked))
    assert not dialog.hub_id.isEnabled()
    dialog.busy.button.click()
    assert dialog.hub_id.isEnabled()
    assert dialog.busy.isHidden()
    hub.behaviour.stall = 0


def test_a_model_is_downloaded_in_the_background(ask, hub, window, provider):
    ask()
    child(window, CardDialog).accept()
    wait_until_idle(window)
    select(window, "owner-floods")
    assert window.table.index(window.table.row_of("owner-floods"), 7).data() == "no"
    press(window, "download")
    assert not window.fetching.isHidden()
    assert not window.actions["download"].isEnabled()
    wait_until(lambda: window.fetching.isHidden())
    wait_until_idle(window)
    assert "is on this machine" in messages(window)
    assert resolve_model("owner-floods").checked.weights
    assert window.table.index(window.table.row_of("owner-floods"), 7).data() == "yes"


def test_a_download_that_fails_says_why(ask, hub, window, provider):
    ask()
    child(window, CardDialog).accept()
    wait_until_idle(window)
    hub.repositories.clear()
    press(window, "download")
    wait_until(lambda: window.fetching.isHidden())
    assert ID in messages(window)


def test_a_download_that_cannot_begin_says_why_and_can_be_tried_again(
    ask, hub, window, provider, monkeypatch
):
    """QGIS never runs, and never ends, what failed while it was prepared."""
    ask()
    child(window, CardDialog).accept()
    wait_until_idle(window)
    monkeypatch.setenv("HF_ENDPOINT", "gopher://hub")
    press(window, "download")
    wait_until_idle(window)
    assert "HF_ENDPOINT" in messages(window)
    assert not download.running()
    assert window.actions["download"].isEnabled()


def test_a_download_goes_on_without_the_window_and_is_shown_by_the_next(ask, hub, window, provider):
    hub.repositories[ID].files["model.safetensors"] = safetensors() + b"\0" * 50_000
    ask()
    child(window, CardDialog).accept()
    wait_until_idle(window)
    hub.behaviour.stall = 100
    press(window, "download")
    wait_until(lambda: any("safetensors" in asked.path for asked in hub.asked))
    sip.delete(window)  # as its parent, the window of the options, takes it along
    assert len(download.running()) == 1
    again = CatalogueDialog()
    again.show()
    assert not again.fetching.isHidden()
    again.fetching.button.click()
    wait_until(lambda: not download.running())
    wait_until(lambda: again.fetching.isHidden())
    hub.behaviour.stall = 0
    assert "is on this machine" not in messages(again)
    again.close()
