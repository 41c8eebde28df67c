"""What a name, a hub id or a folder leads to, cards for folders without one, and checksums."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any, Callable

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import catalogue as room
from geoseg_qgis.models.catalogue import resolve_model
from geoseg_qgis.models.check import check_model_folder
from geoseg_qgis.models.derive import CARD_NAME, card_for_folder
from geoseg_qgis.models.fingerprint import fingerprint
from geoseg_qgis.models.hub.access import find_token
from geoseg_qgis.models.hub_cache import cache_folder, find_snapshot

from .hub_folders import COMMIT, FLOOD, needs_links, put_in_cache
from .model_folders import BANDS, safetensors

MakeFolder = Callable[..., Path]
ROOM = Path(room.__file__).parent
needs_demo = pytest.mark.skipif(
    not (ROOM / "demo" / "config.json").is_file(), reason="the demo model is not in this checkout"
)
pytestmark = pytest.mark.usefixtures("hub")


@needs_demo
def test_the_demo_model_passes_the_check_and_fits_its_card() -> None:
    model = resolve_model("demo-landcover")
    assert model.card.id == "demo-landcover"
    assert model.hub_id is None
    assert model.checked.weights


@needs_links
@pytest.mark.parametrize("text", [FLOOD, "prithvi-flood", " PRITHVI-flood "])
def test_a_downloaded_hub_model_is_found_by_its_card_or_its_id(hub: Path, text: str) -> None:
    snapshot = put_in_cache(hub)
    model = resolve_model(text)
    assert model.folder == snapshot.resolve()
    assert (model.card.id, model.hub_id) == ("prithvi-flood", FLOOD)


@needs_links
def test_a_hub_model_without_a_card_gets_one_from_its_config(hub: Path) -> None:
    put_in_cache(hub, "someone/else")
    model = resolve_model("someone/else")
    assert model.card.title == "someone/else"
    assert (model.card.source.kind, model.card.source.revision) == ("hub", COMMIT)


def test_a_hub_model_that_is_not_here_says_how_to_get_it() -> None:
    with pytest.raises(ModelError, match="is not on this machine") as refusal:
        resolve_model("prithvi-burn-scars")
    assert "hf download ibm-nasa-geospatial/Prithvi-EO-2.0-300M-BurnScars --revision" in refusal.value.advice


@needs_links
def test_another_revision_than_the_pinned_one_is_not_taken(hub: Path) -> None:
    put_in_cache(hub, "ibm-nasa-geospatial/Prithvi-EO-2.0-300M-BurnScars")
    with pytest.raises(ModelError, match="is not on this machine"):
        resolve_model("prithvi-burn-scars")


@needs_links
def test_a_cached_model_is_hostile_too(hub: Path, config: dict[str, Any]) -> None:
    config["pretrained_cfg"]["data"]["class_path"] = "subprocess.Popen"
    put_in_cache(hub, config=config)
    with pytest.raises(ModelError, match=r"data\.class_path"):
        resolve_model(FLOOD)


@needs_links
@pytest.mark.parametrize("target", ["../../../../outside", "../../refs/main", "/etc/passwd"])
def test_a_snapshot_may_link_into_its_own_blobs_only(hub: Path, target: str) -> None:
    snapshot = put_in_cache(hub)
    (hub.parent / "outside").write_text("x")
    (snapshot / "more.txt").symlink_to(target)
    with pytest.raises(ModelError, match=r"the link more\.txt leads"):
        resolve_model(FLOOD)


@needs_links
def test_links_as_in_a_snapshot_are_refused_anywhere_else(hub: Path) -> None:
    snapshot = put_in_cache(hub)
    moved = snapshot.rename(snapshot.parent / "mine")
    with pytest.raises(ModelError, match="leads out"):
        resolve_model(str(moved))


@needs_links
def test_without_a_branch_the_only_snapshot_counts_and_two_are_no_guess(hub: Path) -> None:
    first = put_in_cache(hub)
    (first.parent.parent / "refs" / "main").unlink()
    assert find_snapshot(FLOOD) == first
    put_in_cache(hub, commit="f" * 40)
    (first.parent.parent / "refs" / "main").unlink()
    assert find_snapshot(FLOOD) is None


def test_the_cache_is_where_hugging_face_would_look(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert cache_folder() == tmp_path / "hf" / "hub"
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "elsewhere"))
    assert cache_folder() == tmp_path / "elsewhere"
    monkeypatch.delenv("HF_HUB_CACHE")
    monkeypatch.delenv("HF_HOME")
    assert cache_folder().parts[-3:] == (".cache", "huggingface", "hub")


def test_a_cache_in_the_home_of_nobody_is_told_to_whoever_downloads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HOME", "~nobody-of-this-name")
    for ask in (cache_folder, find_token):
        with pytest.raises(ModelError, match="~nobody-of-this-name begins with a home folder"):
            ask()


def test_a_branch_that_is_no_small_file_is_passed_over(hub: Path) -> None:
    (put_in_cache(hub).parent.parent / "refs" / "main").unlink()
    os.mkfifo(hub / ("models--" + FLOOD.replace("/", "--")) / "refs" / "main")
    assert find_snapshot(FLOOD)


@pytest.mark.parametrize("text", ["", "  ", "no such model", "../x/../y", "a/b/c", "https://example.org/x"])
def test_what_means_nothing_is_answered_with_a_choice(text: str) -> None:
    with pytest.raises(ModelError) as refusal:
        resolve_model(text)
    assert "demo-landcover" in refusal.value.advice


def test_a_folder_without_a_card_gets_one_from_its_config(make_folder: MakeFolder) -> None:
    card = resolve_model(str(make_folder(name="My Model"))).card
    assert (card.id, card.title, card.source.kind) == ("my-model", "My Model", "folder")
    assert [band.name for band in card.bands] == BANDS
    assert card.bands[3].sensor_names["landsat-8"] == "B5"
    assert [entry.name for entry in card.classes] == ["Class 0", "Class 1"]
    assert (card.window, card.scale, card.frames) == (512, 0.0001, 1)


def test_a_derived_card_takes_names_and_sizes_where_they_stand(
    make_folder: MakeFolder, config: dict[str, Any]
) -> None:
    task = config["pretrained_cfg"]["model"]["init_args"]
    task["class_names"] = ["dry", "wet"]
    task["tiled_inference_parameters"] = {"crop": 224}
    config["pretrained_cfg"]["data"]["init_args"]["constant_scale"] = 1
    card = card_for_folder(check_model_folder(make_folder(config)))
    assert [entry.name for entry in card.classes] == ["dry", "wet"]
    assert (card.window, card.scale) == (224, 1.0)


def test_a_derived_card_takes_the_input_s_size_without_tiling(
    make_folder: MakeFolder, config: dict[str, Any]
) -> None:
    del config["pretrained_cfg"]["model"]["init_args"]["tiled_inference_parameters"]
    config["pretrained_cfg"]["input"]["data"]["pixel_values"]["shape"] = [6, 224, 256]
    assert card_for_folder(check_model_folder(make_folder(config))).window == 224


def test_bands_without_names_are_numbered(make_folder: MakeFolder, config: dict[str, Any]) -> None:
    del config["pretrained_cfg"]["model"]["init_args"]["model_args"]["backbone_bands"]
    del config["pretrained_cfg"]["data"]["init_args"]["bands"]
    card = card_for_folder(check_model_folder(make_folder(config)))
    assert [band.name for band in card.bands] == [f"BAND_{i}" for i in range(1, 7)]


def test_many_classes_have_as_many_colours(make_folder: MakeFolder, config: dict[str, Any]) -> None:
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["num_classes"] = 60
    card = card_for_folder(check_model_folder(make_folder(config)))
    assert len({entry.color for entry in card.classes}) == 60


def _own_card(folder: Path, **changes: Any) -> None:
    card = json.loads((ROOM / "cards" / "prithvi-flood.json").read_text(encoding="utf-8"))
    (folder / CARD_NAME).write_text(json.dumps({**card, **changes}), encoding="utf-8")


def test_a_folder_s_own_card_wins(make_folder: MakeFolder) -> None:
    folder = make_folder()
    _own_card(folder, id="mine", title="Mine")
    assert resolve_model(str(folder)).card.title == "Mine"


def test_a_card_that_describes_another_model_is_refused(make_folder: MakeFolder) -> None:
    folder = make_folder()
    classes = [{"id": i, "name": str(i), "color": "#000000"} for i in range(3)]
    _own_card(folder, classes=classes)
    with pytest.raises(ModelError, match='"num_classes" is 2, the card has 3'):
        resolve_model(str(folder))


def test_the_fingerprint_changes_with_the_weights_and_the_configuration(
    make_folder: MakeFolder, config: dict[str, Any]
) -> None:
    first = fingerprint(check_model_folder(make_folder(name="a")))
    assert first == fingerprint(check_model_folder(make_folder(name="b")))
    assert first.weights == (("model.safetensors", hashlib.sha256(safetensors()).hexdigest()),)
    other = fingerprint(check_model_folder(make_folder(name="c", weights=safetensors(data=b"\1" * 8))))
    config["pretrained_cfg"]["model"]["init_args"]["model_args"]["decoder_channels"] = 128
    changed = fingerprint(check_model_folder(make_folder(config, name="d")))
    assert len({first.short, other.short, changed.short}) == 3
    assert len(first.short) == 12
