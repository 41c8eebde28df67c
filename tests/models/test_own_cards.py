"""Cards that users keep: listed beside the plugin's; a broken one is named and never stops the others."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.card_json import card_as_json
from geoseg_qgis.models.catalogue import (
    catalogue,
    catalogue_problems,
    find_card,
    find_folder,
    resolve_model,
)
from geoseg_qgis.models.derive import CARD_NAME
from geoseg_qgis.models.inventory import take_inventory
from geoseg_qgis.models.own_cards import own_folders, place_of, save_card
from geoseg_qgis.models.page import state
from geoseg_qgis.models.shipped import shipped_cards

from .hub_folders import COMMIT, needs_links, put_in_cache

MakeFolder = Callable[..., Path]


@pytest.fixture
def own(own_models: Path) -> Path:
    """The user's folder of cards."""
    own_models.mkdir()
    return own_models


def keep(folder: Path, model: Path, name: str = "mine.json", **changes: Any) -> Path:
    """Write a card for a model folder into the user's folder."""
    card = card_as_json(resolve_model(str(model)).card)
    card["source"] = {"kind": "folder", "location": str(model)}
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({**card, "id": "mine", "title": "My model", **changes}), encoding="utf-8")
    return path


def test_without_own_cards_the_catalogue_is_the_plugin_s() -> None:
    assert catalogue() == shipped_cards()
    assert catalogue_problems() == ()


def test_an_own_card_is_listed_after_the_plugin_s_and_found_by_its_id(
    own: Path, make_folder: MakeFolder
) -> None:
    keep(own, make_folder())
    assert [card.id for card in catalogue()] == [*(card.id for card in shipped_cards()), "mine"]
    assert resolve_model("mine").card.title == "My model"
    assert "mine" in [model.choice for model in take_inventory().local]


def test_a_new_or_changed_card_is_seen_at_once(own: Path, make_folder: MakeFolder) -> None:
    path = keep(own, make_folder())
    assert find_card("mine").title == "My model"  # type: ignore[union-attr]
    keep(own, make_folder(name="other"), title="Another title")
    assert find_card("mine").title == "Another title"  # type: ignore[union-attr]
    path.unlink()
    assert find_card("mine") is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("{", "not valid JSON"),
        ("[]", "holds no JSON object"),
        ('{"id": "x"}', "is missing"),
        ("\ud800", "UTF-8"),
    ],
)
def test_a_broken_card_is_named_and_the_others_stay(
    own: Path, make_folder: MakeFolder, text: str, named: str
) -> None:
    keep(own, make_folder())
    (own / "broken.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    assert find_card("mine")
    assert len(catalogue_problems()) == 1
    assert "broken.json" in catalogue_problems()[0]
    assert named in catalogue_problems()[0]
    assert resolve_model("demo-landcover")
    assert take_inventory().problems == catalogue_problems()


def test_an_entry_that_is_wrong_is_named(own: Path, make_folder: MakeFolder) -> None:
    classes = [{"id": 0, "name": "a", "color": "#000000"}, {"id": 1, "name": "b", "color": "green"}]
    keep(own, make_folder(), classes=classes)
    assert 'entry "classes[1].color"' in catalogue_problems()[0]
    assert find_card("mine") is None


@pytest.mark.parametrize("taken", ["demo-landcover", "mine"])
def test_an_id_that_is_taken_is_named_and_the_first_one_stays(
    own: Path, make_folder: MakeFolder, taken: str
) -> None:
    folder = make_folder()
    keep(own, folder, "a.json")
    keep(own, folder, "b.json", id=taken, title="Later")
    assert f'entry "id" is {taken!r}, which another card has' in catalogue_problems()[0]
    assert find_card(taken).title != "Later"  # type: ignore[union-attr]


def test_a_card_may_name_its_folder_from_where_it_lies(own: Path, make_folder: MakeFolder) -> None:
    model = make_folder()
    keep(own, model, source={"kind": "folder", "location": os.path.relpath(model, own)})
    assert resolve_model("mine").folder == model.resolve()


def test_a_model_folder_among_the_cards_is_a_model(own: Path, make_folder: MakeFolder) -> None:
    """Copied as a whole from another machine: where its card says it was does not count."""
    model = make_folder(name=f"{own.name}/copied")
    keep(model, model, CARD_NAME, source={"kind": "folder", "location": "/elsewhere"})
    assert resolve_model("mine").folder == model.resolve()
    assert catalogue_problems() == ()


def test_a_model_folder_without_a_card_is_named(own: Path, make_folder: MakeFolder) -> None:
    make_folder(name=f"{own.name}/bare")
    assert catalogue() == shipped_cards()
    assert "bare has no geoseg_card.json and is not listed" in catalogue_problems()[0]
    assert "geoseg:modelcard" in catalogue_problems()[0]


def test_the_variable_may_name_a_model_folder_itself_and_several_places(
    own: Path, make_folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = make_folder(name="first"), make_folder(name="second")
    keep(first, first, CARD_NAME)
    keep(own, second, "theirs.json", id="theirs")
    monkeypatch.setenv("GEOSEG_MODELS", f"{first}{os.pathsep}{own}{os.pathsep}/does/not/exist")
    assert {"mine", "theirs"} <= {card.id for card in catalogue()}
    assert catalogue_problems() == ()


def test_the_own_folder_lies_in_the_user_s_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("GEOSEG_MODELS")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if os.name != "nt":
        assert own_folders() == (tmp_path / "geoseg_qgis" / "models",)


def test_a_folder_of_a_card_that_is_gone_is_named(own: Path, make_folder: MakeFolder) -> None:
    keep(own, make_folder(), source={"kind": "folder", "location": "/gone"})
    assert find_folder(find_card("mine")) is None  # type: ignore[arg-type]
    with pytest.raises(ModelError, match=r"The model folder /gone does not exist"):
        resolve_model("mine")


def test_a_folder_that_lost_its_model_is_named_with_the_card_to_mend(
    own: Path, make_folder: MakeFolder
) -> None:
    model = make_folder()
    path = keep(own, model)
    (model / "config.json").unlink()
    with pytest.raises(ModelError, match=rf"{model.name} holds no config\.json") as refusal:
        resolve_model("mine")
    assert str(path) in refusal.value.advice
    listed = next(one for one in take_inventory().models if one.choice == "mine")
    assert state(listed) == f"not on this machine: no model is in {model}"


NOBODY = "~nobody-of-this-name"
TOO_LONG = "/" + "x" * 300  # stat refuses it, as it does what lies in a folder that may not be entered


@pytest.mark.parametrize("place", [NOBODY, TOO_LONG])
def test_a_place_that_cannot_be_looked_at_stops_no_other_card(
    own: Path, make_folder: MakeFolder, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    keep(own, make_folder())
    keep(own, make_folder(name="b"), "b.json", id="b", source={"kind": "folder", "location": f"{place}/b"})
    monkeypatch.setenv("GEOSEG_MODELS", os.pathsep.join([place, str(own)]))
    monkeypatch.setenv("HF_HOME", place)
    monkeypatch.delenv("HF_HUB_CACHE", raising=False)
    assert "mine" in {model.choice for model in take_inventory().local}
    assert "b" not in {model.choice for model in take_inventory().local}
    for text in (place, f"{place}/b", "b", "owner/name"):
        with pytest.raises(ModelError):
            resolve_model(text)
    assert len([said for said in catalogue_problems() if NOBODY in said]) == 2 * (place == NOBODY)


def test_a_card_that_is_a_pipe_is_passed_over(own: Path, make_folder: MakeFolder) -> None:
    keep(own, make_folder())
    os.mkfifo(own / "pipe.json")
    assert find_card("mine")
    assert "pipe.json is not a file" in catalogue_problems()[0]


@pytest.mark.parametrize("entry", ["scale", "offset", "window", "download_mb"])
def test_a_number_that_no_float_holds_is_an_entry_like_others(
    own: Path, make_folder: MakeFolder, entry: str
) -> None:
    keep(own, make_folder(), **{entry: 10**400})
    assert f'entry "{entry}" must be from' in catalogue_problems()[0]


def test_nothing_that_a_card_says_acts_on_a_terminal(own: Path, make_folder: MakeFolder) -> None:
    keep(own, make_folder(), "a\x1b]0;b.json", **{"two\nlines \x1b[31m \u202e \ud800": 1})
    assert not [sign for sign in catalogue_problems()[0] if not sign.isprintable()]


def test_a_card_keeps_its_file_whatever_that_is_called(
    own: Path, make_folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = keep(own, make_folder(), "other-name.json")
    assert place_of(find_card("mine")) == path  # type: ignore[arg-type]
    with pytest.raises(ModelError, match=r"other-name\.json exists already"):
        save_card(find_card("mine"))  # type: ignore[arg-type]
    monkeypatch.setenv("GEOSEG_MODELS", os.pathsep.join([str(make_folder(name="model itself")), str(own)]))
    assert place_of(replace(shipped_cards()[1], id="new")) == own / "new.json"
    (own / "new.json").write_text("no card")
    with pytest.raises(ModelError, match=r"new\.json exists already"):
        place_of(replace(shipped_cards()[1], id="new"))


def test_a_folder_is_used_with_the_card_that_the_catalogue_has_for_it(
    own: Path, make_folder: MakeFolder
) -> None:
    model = make_folder()
    keep(own, model)
    assert resolve_model(str(model)).card.id == "mine"
    assert resolve_model(str(find_folder(shipped_cards()[0]))).card.id == "demo-landcover"


@needs_links
def test_an_own_card_may_describe_a_model_of_the_hub(own: Path, hub: Path, make_folder: MakeFolder) -> None:
    put_in_cache(hub, "owner/name")
    keep(own, make_folder(), source={"kind": "hub", "location": "owner/name", "revision": COMMIT})
    assert resolve_model("mine").hub_id == "owner/name"
    assert resolve_model("owner/name").card.id == "mine"


@needs_links
def test_the_derived_card_of_a_snapshot_names_the_hub(hub: Path) -> None:
    source = resolve_model(str(put_in_cache(hub, "owner/name"))).card.source
    assert (source.kind, source.location, source.revision) == ("hub", "owner/name", COMMIT)
