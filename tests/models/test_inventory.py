"""The catalogue page: what is here, what is not, why something cannot run; and nothing of a card is code."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any, Callable

import pytest

from geoseg_qgis.models import folder_check
from geoseg_qgis.models.catalogue import catalogue
from geoseg_qgis.models.inventory import MAX_EXAMPLE, Inventory, ListedModel, folder_size, take_inventory
from geoseg_qgis.models.page import page

from .hub_folders import COMMIT, needs_links, put_in_cache
from .model_folders import CONFIG


def listed(choice: str) -> ListedModel:
    return next(model for model in take_inventory().models if model.choice == choice)


def test_only_the_demo_model_is_here_at_first(hub: Path) -> None:
    inventory = take_inventory()
    assert [model.choice for model in inventory.local] == ["demo-landcover"]
    assert len(inventory.models) == len(catalogue())
    assert inventory.problems == ()


def test_the_demo_model_has_a_small_picture_in_the_page(hub: Path) -> None:
    example = listed("demo-landcover").example
    assert 1000 < len(example) <= MAX_EXAMPLE
    assert example.startswith(b"\xff\xd8\xff")
    assert base64.b64encode(example).decode() in page(take_inventory())


@needs_links
def test_a_downloaded_model_is_listed_with_its_place_and_size(hub: Path) -> None:
    snapshot = put_in_cache(hub)
    model = listed("prithvi-flood")
    assert (model.folder, model.problem) == (snapshot, "")
    assert model.size == sum(path.stat().st_size for path in snapshot.iterdir())
    assert "in the Hugging Face cache" in page(take_inventory())


@needs_links
def test_a_model_that_cannot_run_says_why(hub: Path) -> None:
    config = json.loads(json.dumps(CONFIG))
    config["pretrained_cfg"]["data"]["class_path"] = "subprocess.Popen"
    put_in_cache(hub, config=config)
    assert "data.class_path" in listed("prithvi-flood").problem
    assert [model.choice for model in take_inventory().local] == ["demo-landcover"]
    assert "Cannot run" in page(take_inventory())


@needs_links
def test_a_half_downloaded_model_is_named_as_such(hub: Path) -> None:
    (put_in_cache(hub) / "model.safetensors").unlink()
    assert "has no weights" in listed("prithvi-flood").problem


@needs_links
def test_what_else_is_in_the_cache_is_listed_where_it_is_of_our_kind(hub: Path) -> None:
    put_in_cache(hub, "somebody/their--model")
    put_in_cache(hub, "somebody/language", config={"architectures": ["LlamaForCausalLM"]})
    theirs = listed("somebody/their--model")
    assert theirs.card.source.revision == COMMIT
    assert theirs in take_inventory().local
    assert len(take_inventory().models) == len(catalogue()) + 1


@needs_links
def test_a_hostile_model_in_the_cache_is_a_note_and_no_error(hub: Path, config: dict[str, Any]) -> None:
    config["pretrained_cfg"]["data"]["class_path"] = "os.system"
    put_in_cache(hub, "somebody/evil", config=config)
    inventory = take_inventory()
    assert len(inventory.models) == len(catalogue())
    assert len(inventory.problems) == 1
    assert "somebody/evil" in inventory.problems[0]
    assert "data.class_path" in page(inventory)


def test_files_of_a_folder_that_is_no_model_s_are_not_counted(
    make_folder: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_folder()
    assert folder_size(folder) == sum(path.stat().st_size for path in folder.iterdir())
    monkeypatch.setattr(folder_check, "MAX_FILES", 1)
    assert folder_size(folder) == 0


def test_the_page_shows_what_an_analyst_asks_for(hub: Path) -> None:
    text = page(take_inventory())
    for model in take_inventory().models:
        for entry in model.card.classes:
            assert f"background-color:{entry.color}" in text
        assert escape(model.card.licence) in text
    for word in ("BLUE&nbsp;(490&nbsp;nm)", "10 to 30 m", "512 × 512 pixels", "about 1.3 GB to download"):
        assert word in text
    burnt = next(model.card for model in take_inventory().models if model.choice == "prithvi-burn-scars")
    assert burnt.source.revision
    assert burnt.source.revision in text


def test_the_page_loads_nothing(hub: Path) -> None:
    text = page(take_inventory())
    sources = re.findall(r'(?:src|data|background)="([^"]*)"', text)
    assert sources
    assert all(source.startswith("data:image/jpeg;base64,") for source in sources)
    assert not re.search(r"<(script|link|iframe|object)|@import|url\(", text)


def test_whatever_a_card_says_is_text() -> None:
    evil = '<script>alert("x")</script>'
    card = catalogue()[0]
    classes = (replace(card.classes[0], name=evil), *card.classes[1:])
    evil_card = replace(
        card, title=evil, summary=evil, trained_on=evil, not_for=evil, licence=evil, classes=classes
    )
    text = page(Inventory((ListedModel(evil_card, evil, problem=evil, folder=Path(evil)),), (evil,)))
    assert "<script" not in text
    assert text.count("&lt;script&gt;") >= 9


def test_only_https_addresses_become_links() -> None:
    card = replace(catalogue()[0], url="javascript:alert(1)", licence_url="file:///etc/passwd")
    assert "href" not in page(Inventory((ListedModel(card, card.id),)))
