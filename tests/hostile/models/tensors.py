"""Safetensors whose headers lie."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path
from typing import Any

from ...models.model_folders import safetensors
from .case import refused


def header(folder: Path, tensors: Any, data: bytes = b"\0" * 8) -> None:
    """Write weights with this header."""
    (folder / "model.safetensors").write_bytes(safetensors(tensors, data))


def raw(folder: Path, text: bytes, data: bytes = b"\0" * 8) -> None:
    """Write weights with a header that json.dumps would not write."""
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)


def tensor(shape: Any = (2,), offsets: Any = (0, 8), dtype: Any = "F32") -> dict[str, Any]:
    """Describe a tensor."""
    return {"dtype": dtype, "shape": shape, "data_offsets": offsets}


@refused(r"\"b\" overlaps another tensor")
def tensor_within_another(folder: Path) -> None:
    header(folder, {"a": tensor(), "b": tensor([1], [4, 8])})


@refused(r'"a\.data_offsets" spans -8 bytes')
def tensor_that_ends_before_it_begins(folder: Path) -> None:
    header(folder, {"a": tensor(offsets=[8, 0])})


@refused(r"data_offsets\[1\]\" must be from 0 to 8")
def tensor_beyond_the_end_of_the_file(folder: Path) -> None:
    header(folder, {"a": tensor([2**30], [0, 2**32])})


@refused("where the shape needs [0-9]+")
def shape_whose_product_no_counter_holds(folder: Path) -> None:
    header(folder, {"a": tensor([2**40] * 16)})


@refused(r"shape\[0\]\" must be from")
def side_of_400_digits(folder: Path) -> None:
    header(folder, {"a": tensor([10**400])})


@refused(r"shape\" must have 0 to 16 items")
def shape_of_a_million_sides(folder: Path) -> None:
    header(folder, {"a": tensor([1] * 1_000_000)})


@refused(r"data_offsets\[0\]\" must be a whole number")
def offsets_that_are_true_and_false(folder: Path) -> None:
    header(folder, {"a": tensor(offsets=[False, True])})


@refused(r"dtype\" must be a text")
def dtype_that_is_a_list(folder: Path) -> None:
    header(folder, {"a": tensor(dtype=["F32"])})


@refused(r"\"a\.file\" is not known here")
def tensor_that_lies_in_another_file(folder: Path) -> None:
    header(folder, {"a": {**tensor(), "file": "/etc/passwd"}})


@refused(r"__metadata__\.format\" must be a text")
def metadata_that_is_no_text(folder: Path) -> None:
    header(folder, {"__metadata__": {"format": {"class_path": "os.system"}}, "a": tensor()})


@refused("stands twice")
def tensor_that_stands_twice(folder: Path) -> None:
    one = json.dumps(tensor())
    raw(folder, f'{{"a": {one}, "a": {one}}}'.encode())


@refused("NaN is not a number")
def offset_that_is_no_number(folder: Path) -> None:
    raw(folder, b'{"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, NaN]}}')


@refused("nested deeper than 8")
def header_that_is_nested_deeply(folder: Path) -> None:
    raw(folder, b'{"a":' * 50_000 + b"1" + b"}" * 50_000)


@refused("more than 2,000,000 parts")
def header_of_empty_lists(folder: Path) -> None:
    raw(folder, b'{"a": [' + b"[]," * 2_700_000 + b"[]]}")


@refused("more than 2,000,000 parts")
def header_of_quotes(folder: Path) -> None:
    raw(folder, b'{"a": "' + b'\\"' * 4_000_000 + b'"}')


@refused("no sound safetensors header")
def header_as_long_as_the_disk(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", 2**36) + b"{}")
    os.truncate(folder / "model.safetensors", 2**37)


@refused("describes 8")
def weights_of_a_terabyte_that_nothing_describes(folder: Path) -> None:
    os.truncate(folder / "model.safetensors", 2**40)


@refused("describes more weights than any model has")
def as_many_headers_as_fit_into_an_hour(folder: Path) -> None:
    metadata = {"__metadata__": {"a": "x" * 1_000_000}, "a": tensor()}
    for number in range(9):
        (folder / f"model-{number}.safetensors").write_bytes(safetensors(metadata))
