"""The weights of a model folder are hostile until checked; nothing of them is loaded for that."""

from __future__ import annotations

import gc
import os
import pickle
import pickletools
import struct
import weakref
import zipfile
from pathlib import Path
from typing import Any, Callable

import pytest

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models import weights_check
from geoseg_qgis.models.check import check_model_folder

from .model_folders import safetensors, write_torch

MakeFolder = Callable[..., Path]


def test_a_folder_without_weights_is_named(make_folder: MakeFolder) -> None:
    folder = make_folder()
    (folder / "model.safetensors").unlink()
    with pytest.raises(ModelError, match="has no weights") as refusal:
        check_model_folder(folder)
    assert "model.safetensors" in refusal.value.advice


@pytest.mark.parametrize(
    "weights",
    [
        b"",
        b"short",
        struct.pack("<Q", 2**63) + b"{}",
        safetensors(length=10_000_000),
        safetensors({}),
        safetensors({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 800]}}),
        safetensors({"a": {"dtype": "F32", "shape": [3], "data_offsets": [0, 8]}}),
        safetensors({"a": {"dtype": "PICKLE", "shape": [2], "data_offsets": [0, 8]}}),
        safetensors({"a": {"dtype": "F32", "shape": [1], "data_offsets": [4, 8]}}),
        safetensors({"a": {"dtype": "F32", "shape": [-2], "data_offsets": [0, 8]}}),
        safetensors(
            {
                "a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
                "b": {"dtype": "F32", "shape": [1], "data_offsets": [4, 8]},
            }
        ),
        safetensors(data=b"\0" * 80),
        safetensors()[:-3],
    ],
    ids=lambda data: str(len(data)),
)
def test_broken_safetensors_are_refused(make_folder: MakeFolder, weights: bytes) -> None:
    with pytest.raises(ModelError, match=r"model\.safetensors"):
        check_model_folder(make_folder(weights=weights))


def _with_torch_weights(folder: Path) -> Path:
    (folder / "model.safetensors").unlink()
    return folder / "weights.pt"


def test_torch_weights_pass_when_they_name_tensors_only(make_folder: MakeFolder, state_dict: object) -> None:
    folder = make_folder()
    write_torch(_with_torch_weights(folder), state_dict)
    assert [path.name for path in check_model_folder(folder).weights] == ["weights.pt"]


class _Evil:
    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, ("echo this must never run",)


@pytest.mark.parametrize("protocol", [2, 4])
def test_torch_weights_that_would_call_something_are_refused(make_folder: MakeFolder, protocol: int) -> None:
    folder = make_folder()
    write_torch(_with_torch_weights(folder), {"state_dict": _Evil()}, protocol=protocol)
    with pytest.raises(ModelError, match=r"weights\.pt (would call|hides what it would call)"):
        check_model_folder(folder)


def test_torch_weights_of_another_kind_are_refused(make_folder: MakeFolder, state_dict: object) -> None:
    folder = make_folder()
    path = _with_torch_weights(folder)
    path.write_bytes(b"\x80\x02}q\x00.")
    with pytest.raises(ModelError, match="not a torch archive"):
        check_model_folder(folder)
    write_torch(path, state_dict, member="archive/constants.pkl")
    with pytest.raises(ModelError, match=r"data\.pkl"):
        check_model_folder(folder)
    write_torch(path, state_dict)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("archive/code/__torch__.py", "import os")
    with pytest.raises(ModelError, match="TorchScript"):
        check_model_folder(folder)


def test_a_pickle_before_the_archive_is_seen(make_folder: MakeFolder, state_dict: object) -> None:
    """zipfile passes over what lies before an archive; torch takes such a file for its older format."""
    folder = make_folder()
    path = _with_torch_weights(folder)
    write_torch(path, state_dict)
    path.write_bytes(pickle.dumps(_Evil()) + path.read_bytes())
    with pytest.raises(ModelError, match=r"weights\.pt is not a torch archive"):
        check_model_folder(folder)


def test_what_describes_the_weights_is_read_once(
    make_folder: MakeFolder, state_dict: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_folder()
    path = _with_torch_weights(folder)
    write_torch(path, {"state_dict": _Evil()})
    read: list[object] = []
    real = pickletools.genops
    monkeypatch.setattr(pickletools, "genops", lambda file: read.append(file) or real(file))
    for _ in range(2):
        with pytest.raises(ModelError, match="would call"):
            check_model_folder(folder)
    write_torch(path, state_dict)
    assert check_model_folder(folder) == check_model_folder(folder)
    assert len(read) == 2


def test_a_refusal_that_is_remembered_keeps_nothing_else(
    make_folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Megabytes of a hostile file, for as long as QGIS runs."""
    read: list[weakref.ref[set[int]]] = []

    def refuse(_path: Path) -> int:
        content = {1}
        read.append(weakref.ref(content))
        try:
            raise ValueError(content)
        except ValueError as error:
            raise ModelError("It is damaged.") from error

    monkeypatch.setattr(weights_check, "check_safetensors", refuse)
    with pytest.raises(ModelError, match="damaged"):
        check_model_folder(make_folder())
    gc.collect()
    assert [content() for content in read] == [None]


def test_every_weight_file_is_checked_also_those_beside_safetensors(make_folder: MakeFolder) -> None:
    folder = make_folder()
    write_torch(folder / "other.bin", _Evil())
    with pytest.raises(ModelError, match=r"other\.bin"):
        check_model_folder(folder)


def test_an_ending_that_the_engine_does_not_look_for_is_explained(
    make_folder: MakeFolder, state_dict: object
) -> None:
    folder = make_folder()
    (folder / "model.safetensors").unlink()
    write_torch(folder / "weights.pth", state_dict)
    with pytest.raises(ModelError, match=r"\.pt\."):
        check_model_folder(folder)
