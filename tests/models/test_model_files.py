"""What may lie in a model folder beside its config.json and its weights."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Callable

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.check import check_model_folder

from .hub_folders import needs_links

MakeFolder = Callable[..., Path]


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="nowhere"):
        check_model_folder(tmp_path / "nowhere")


def test_a_file_is_no_model_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(ModelError, match=r"a\.txt is not a folder"):
        check_model_folder(tmp_path / "a.txt")


@pytest.mark.parametrize("name", ["native.so", "evil.pkl", "sitecustomize.py", "custom_modules", "run.sh"])
def test_files_that_could_run_as_code_are_refused(make_folder: MakeFolder, name: str) -> None:
    folder = make_folder()
    (folder / name).write_text("x")
    with pytest.raises(ModelError, match=name):
        check_model_folder(folder)


def test_an_example_script_beside_the_model_does_no_harm(make_folder: MakeFolder) -> None:
    folder = make_folder()
    (folder / "inference.py").write_text("raise SystemExit")
    assert check_model_folder(folder)


def test_other_configurations_must_not_name_code(make_folder: MakeFolder) -> None:
    folder = make_folder()
    (folder / "preprocessor_config.json").write_text('{"auto_map": {"AutoProcessor": "evil.P"}}')
    with pytest.raises(ModelError, match="auto_map"):
        check_model_folder(folder)


@pytest.mark.parametrize("shard", ["../../other.safetensors", "missing.safetensors", "/etc/passwd"])
def test_a_weight_index_must_stay_in_the_folder(make_folder: MakeFolder, shard: str) -> None:
    folder = make_folder()
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a": shard}}))
    with pytest.raises(ModelError, match="weight_map"):
        check_model_folder(folder)


@needs_links
@pytest.mark.parametrize("target", ["/etc/passwd", "../outside.bin", "nothing.bin"])
def test_links_out_of_the_folder_are_refused(make_folder: MakeFolder, tmp_path: Path, target: str) -> None:
    folder = make_folder()
    (tmp_path / "outside.bin").write_bytes(b"x")
    (folder / "link.bin").symlink_to(target)
    with pytest.raises(ModelError, match=r"the link link\.bin leads"):
        check_model_folder(folder)


@needs_links
def test_a_config_that_is_a_link_elsewhere_is_refused(make_folder: MakeFolder, tmp_path: Path) -> None:
    folder = make_folder()
    (folder / "config.json").rename(tmp_path / "config.json")
    (folder / "config.json").symlink_to(tmp_path / "config.json")
    with pytest.raises(ModelError, match=r"config\.json leads out"):
        check_model_folder(folder)
