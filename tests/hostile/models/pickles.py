"""Weights that would run something when they are unpickled, plainly or by detours."""

from __future__ import annotations

import io
import os
import pickle
import pickletools
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .case import CASES, Case, canary_of, refused
from .zips import Part, archive

VERSION = Part(b"archive/version", b"3\n")
SOUND = pickle.dumps({"a": 1}, 2)
NO_ARCHIVE = r"weights\.pt is not a torch archive"


class Song:
    """Unpickled, it lets the canary sing."""

    def __init__(self, folder: Path) -> None:
        self._command = f"touch '{canary_of(folder)}'"

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (self._command,)


class Detour:
    """Unpickled, it calls what others made of it."""

    def __init__(self, *parts: Any) -> None:
        self._parts = parts

    def __reduce__(self) -> tuple[Any, ...]:
        return self._parts


def weights(folder: Path, data: bytes, name: str = "weights.pt") -> None:
    """Put other weights into a folder."""
    (folder / "model.safetensors").unlink()
    (folder / name).write_bytes(data)


def zipped(folder: Path, stream: bytes) -> None:
    """The same, of a pickle in a sound archive."""
    weights(folder, archive(VERSION, Part(b"archive/data.pkl", stream)))


def song(folder: Path, protocol: int = 2) -> bytes:
    """The pickle of a song."""
    return pickle.dumps({"state_dict": {"a": Song(folder)}}, protocol)


@refused(NO_ARCHIVE)
def plain_pickle(folder: Path) -> None:
    weights(folder, song(folder))


@refused(r"pytorch_model\.bin is not a torch archive")
def plain_pickle_in_a_bin_file_beside_sound_weights(folder: Path) -> None:
    (folder / "pytorch_model.bin").write_bytes(song(folder))


@refused(r"model\.safetensors has no sound safetensors header")
def plain_pickle_that_calls_itself_safetensors(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(song(folder))


@refused(NO_ARCHIVE)
def pickle_of_torch_s_first_format(folder: Path) -> None:
    numbers = (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True})
    weights(folder, b"".join(pickle.dumps(number, 2) for number in numbers) + song(folder))


@refused(NO_ARCHIVE)
def tar_of_torch_s_oldest_format(folder: Path) -> None:
    with io.BytesIO() as buffer:
        with tarfile.open(fileobj=buffer, mode="w") as tar:
            for name in ("storages", "tensors", "pickle"):
                facts = tarfile.TarInfo(name)
                facts.size = len(song(folder))
                tar.addfile(facts, io.BytesIO(song(folder)))
        weights(folder, buffer.getvalue())


def _by_protocol(protocol: int) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        zipped(folder, song(folder, protocol))

    spoil.__name__ = f"pickle_of_protocol_{protocol}_in_an_archive"
    return spoil


for number in range(pickle.HIGHEST_PROTOCOL + 1):
    CASES.append(Case(_by_protocol(number), r"would call (posix|nt)\.system|hides what it would call"))


@refused(r"hides what it would call .*\(INST\)")
def call_by_the_oldest_opcode(folder: Path) -> None:
    zipped(folder, f"(S\"touch '{canary_of(folder)}'\"\nios\nsystem\n.".encode())


@refused(r"hides what it would call .*\(OBJ\)|would call os\.system")
def call_by_building_an_object(folder: Path) -> None:
    zipped(folder, f"(cos\nsystem\nS\"touch '{canary_of(folder)}'\"\no.".encode())


@refused(r"hides what it would call .*\(EXT1\)")
def call_by_a_registered_number(folder: Path) -> None:
    zipped(folder, b"\x80\x02\x82\x01)R.")


@refused(r"hides what it would call .*\(STACK_GLOBAL\)")
def call_by_names_that_are_put_together(folder: Path) -> None:
    zipped(folder, b"\x80\x04\x8c\x02os\x8c\x06system\x93\x8c\x04true\x85R.")


@refused(r"would call (__builtin__|builtins)\.getattr")
def call_by_asking_for_attributes(folder: Path) -> None:
    zipped(folder, pickle.dumps(Detour(getattr, (1, "real")), 2))


@refused(r"would call (__builtin__|builtins)\.eval")
def call_of_eval(folder: Path) -> None:
    zipped(folder, pickle.dumps(Detour(eval, (f"open({str(canary_of(folder))!r}, 'w')",)), 2))


@refused(r"would call _?pickle\.loads")
def pickle_within_a_pickle(folder: Path) -> None:
    zipped(folder, pickle.dumps(Detour(pickle.loads, (song(folder),)), 2))


@refused(r"would call torch\.hub\.load")
def call_of_torch_that_fetches_code(folder: Path) -> None:
    zipped(folder, b"\x80\x02ctorch.hub\nload\nX\x04\x00\x00\x00evilX\x01\x00\x00\x00x\x86R.")


@refused(r"would call torch\.storage\.UntypedStorage\.from_file")
def method_of_an_allowed_class(folder: Path) -> None:
    zipped(folder, b"\x80\x02ctorch.storage\nUntypedStorage.from_file\nX\x0b\x00\x00\x00/etc/passwd\x85R.")


@refused(r"would call os\?\[2J\.system")
def call_whose_name_clears_a_terminal(folder: Path) -> None:
    zipped(folder, b"\x80\x02cos\x1b[2J\nsystem\n)R.")


@refused("damaged description of its tensors")
def pickle_that_never_ends(folder: Path) -> None:
    zipped(folder, b"\x80\x02" + b"(" * 3_000_000)


@refused("damaged description of its tensors")
def text_longer_than_the_pickle(folder: Path) -> None:
    zipped(folder, b"\x80\x02X\xff\xff\xff\x7fabc.")


@refused("too large or compressed")
def pickle_of_five_megabytes(folder: Path) -> None:
    zipped(folder, b"\x80\x02" + b"N0" * 2_500_000 + b"N.")


@refused("too large or compressed")
def pickle_that_grows_when_it_is_read(folder: Path) -> None:
    weights(folder, b"")
    file = zipfile.ZipFile(folder / "weights.pt", "w", zipfile.ZIP_DEFLATED, compresslevel=1)
    with file, file.open("archive/data.pkl", "w") as target:
        for _ in range(16):
            target.write(b"N" * 2**22)


@refused("would call posix.system|would call nt.system")
def song_behind_a_thousand_harmless_names(folder: Path) -> None:
    stream = pickletools.optimize(song(folder))
    zipped(folder, b"\x80\x02" + b"ccollections\nOrderedDict\n0" * 1000 + stream[2:])
