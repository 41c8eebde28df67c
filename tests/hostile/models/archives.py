"""Weights in zip files that show one thing to a check and another to whoever loads them, or break zipfile."""

from __future__ import annotations

from pathlib import Path

from ...models.model_folders import write_torch
from .case import refused
from .pickles import NO_ARCHIVE, SOUND, VERSION, song, weights
from .zips import Part, archive, end, two_directories


@refused(NO_ARCHIVE)
def pickle_before_an_archive(folder: Path) -> None:
    weights(folder, song(folder) + archive(VERSION, Part(b"archive/data.pkl", SOUND)))


@refused(NO_ARCHIVE)
def archive_before_an_archive(folder: Path) -> None:
    hidden = archive(VERSION, Part(b"archive/data.pkl", song(folder)))
    weights(folder, hidden + archive(VERSION, Part(b"archive/data.pkl", SOUND)))


@refused(NO_ARCHIVE)
def archive_in_the_comment_of_an_archive(folder: Path) -> None:
    hidden = archive(VERSION, Part(b"archive/data.pkl", song(folder)))
    weights(folder, archive(VERSION, Part(b"archive/data.pkl", SOUND), comment=hidden))


@refused(NO_ARCHIVE)
def one_directory_for_python_and_one_for_torch(folder: Path) -> None:
    parts = (Part(b"archive/data.pkl", SOUND), Part(b"archive/data.pkl", song(folder)))
    weights(folder, two_directories(VERSION, *parts))


@refused("does not begin with a part of its archive")
def pickle_in_what_looks_like_a_part(folder: Path) -> None:
    front = Part(b"archive/data.pkl", song(folder)).local  # the directory does not know of it
    part = Part(b"archive/data.pkl", SOUND)
    data, listed = front + part.local, part.central(len(front))
    weights(folder, data + listed + end(1, len(listed), len(data)))


@refused("has two parts of the same name")
def two_pickles_of_one_name(folder: Path) -> None:
    part = Part(b"archive/data.pkl", SOUND)
    weights(folder, archive(VERSION, part, Part(b"archive/data.pkl", song(folder))))


@refused("must hold exactly one data.pkl")
def second_pickle_in_capitals(folder: Path) -> None:
    weights(
        folder, archive(VERSION, Part(b"archive/data.pkl", SOUND), Part(b"archive/DATA.PKL", song(folder)))
    )


@refused("has two parts of the same name")
def second_pickle_whose_name_goes_on_behind_its_end(folder: Path) -> None:
    hidden = Part(b"archive/data.pkl\0.txt", song(folder))
    weights(folder, archive(VERSION, Part(b"archive/data.pkl", SOUND), hidden))


@refused("must hold exactly one data.pkl")
def no_pickle_at_all(folder: Path) -> None:
    weights(folder, archive(VERSION))


@refused(r"holds code \(TorchScript\)")
def script_of_torch(folder: Path) -> None:
    code = Part(b"archive/code/__torch__.py", b"import os")
    weights(folder, archive(VERSION, Part(b"archive/data.pkl", SOUND), code))


@refused(NO_ARCHIVE)
def directory_of_a_gigabyte(folder: Path) -> None:
    start = len(VERSION.local)
    weights(folder, VERSION.local)
    with (folder / "weights.pt").open("ab") as file:
        file.truncate(start + 2**30)
        file.seek(0, 2)
        file.write(b"PK\5\6" + bytes(4) + b"\1\0\1\0" + (2**30).to_bytes(4, "little"))
        file.write(start.to_bytes(4, "little") + b"\0\0")


@refused(NO_ARCHIVE)
def directory_of_a_hundred_thousand_parts(folder: Path) -> None:
    weights(folder, archive(*(Part(b"%d" % number, b"") for number in range(100_000))))


@refused(NO_ARCHIVE)
def encrypted_pickle(folder: Path) -> None:
    weights(folder, archive(VERSION, Part(b"archive/data.pkl", SOUND, flags=1)))


@refused(NO_ARCHIVE)
def name_of_a_part_that_is_no_text(folder: Path) -> None:
    weights(folder, archive(VERSION, Part(b"archive/\xff\xfe", b"", flags=0x800)))


@refused(NO_ARCHIVE)
def part_that_lies_behind_the_end(folder: Path) -> None:
    weights(folder, archive(VERSION, Part(b"archive/data.pkl", SOUND, offset=2**32 - 2)))


@refused(NO_ARCHIVE)
def archive_that_is_cut_off(folder: Path) -> None:
    write_torch(folder / "weights.pt", {"a": 1})
    weights(folder, (folder / "weights.pt").read_bytes()[:-10])


@refused(NO_ARCHIVE)
def archive_without_a_byte(folder: Path) -> None:
    weights(folder, b"")
