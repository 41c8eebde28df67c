"""Files that are none, that lie elsewhere, that are too many, or that could run."""

from __future__ import annotations

import json
import os
import socket
import stat
from pathlib import Path

import pytest

from .case import canary_of, harmless, refused


def index(folder: Path, shards: object) -> None:
    """Write the index of the shards."""
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": shards}))


@refused(r"weight_map\" names '\.\.'")
def shard_that_is_the_folder_above(folder: Path) -> None:
    index(folder, {"a": ".."})


@refused(r"weight_map\" names 'weights/\.\./\.\./model\.safetensors'")
def shard_that_goes_down_and_up(folder: Path) -> None:
    (folder / "weights").mkdir()
    (folder.parent / "model.safetensors").write_bytes(b"x")
    index(folder, {"a": "weights/../../model.safetensors"})


@refused(r"weight_map\" names '\.\.\\\\")
def shard_with_the_slashes_of_windows(folder: Path) -> None:
    index(folder, {"a": "..\\..\\model.safetensors"})


@refused(r"weight_map\" names 'model\.safetensors\\x00'")
def shard_whose_name_ends_before_its_end(folder: Path) -> None:
    index(folder, {"a": "model.safetensors\0"})


@refused(r"weight_map\" names 'xxx")
def shard_of_a_name_that_no_disk_takes(folder: Path) -> None:
    index(folder, {"a": "x" * 5000})


@refused(r"weight_map\" names ''")
def shards_that_are_no_names(folder: Path) -> None:
    index(folder, [["model.safetensors"]])


@refused("index.json is larger than")
def index_of_a_terabyte(folder: Path) -> None:
    (folder / "model.safetensors.index.json").touch()
    os.truncate(folder / "model.safetensors.index.json", 2**40)


@refused("the link data leads out")
def link_to_a_folder_elsewhere(folder: Path) -> None:
    (folder.parent / "elsewhere").mkdir()
    (folder / "data").symlink_to(folder.parent / "elsewhere")


@refused("the link again leads out")
def link_to_the_folder_itself(folder: Path) -> None:
    (folder / "again").symlink_to(".")


@refused("the link a leads nowhere")
def links_to_one_another(folder: Path) -> None:
    (folder / "a").symlink_to("b")
    (folder / "b").symlink_to("a")


@refused(r"the link model\.safetensors leads out")
def weights_behind_two_links(folder: Path) -> None:
    outside = folder.parent / "outside.safetensors"
    (folder / "model.safetensors").rename(outside)
    (folder / "z.txt").symlink_to(outside)
    (folder / "model.safetensors").symlink_to("z.txt")


@refused(r"the link model\.bin leads (out|nowhere)")
def weights_that_are_an_open_file_of_this_process(folder: Path) -> None:
    (folder / "model.bin").symlink_to("/proc/self/fd/0")


@refused(r"config\.json is neither a file nor a folder")
def config_that_is_a_pipe(folder: Path) -> None:
    (folder / "config.json").unlink()
    os.mkfifo(folder / "config.json")


@refused(r"model\.safetensors is neither a file nor a folder")
def weights_that_are_a_pipe(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    os.mkfifo(folder / "model.safetensors")


@refused(r"the link geoseg_card\.json leads out")
def card_that_is_a_link_to_a_pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "geoseg_card.json").symlink_to("pipe")


@refused("socket is neither a file nor a folder")
def socket_beside_the_weights(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(folder / "socket"))


@refused(r"model\.bin is neither a file nor a folder")
def weights_that_are_a_device(folder: Path) -> None:
    try:
        os.mknod(folder / "model.bin", 0o644 | stat.S_IFCHR, os.makedev(1, 5))  # zeros without end
    except PermissionError:
        pytest.skip("only root makes devices")


@refused(r"config\.json is not a file")
def config_that_is_a_folder(folder: Path) -> None:
    (folder / "config.json").unlink()
    (folder / "config.json").mkdir()


@refused("has no weights")
def weights_that_are_a_folder(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    (folder / "model.safetensors").mkdir()


@refused(r"the name a\?\[2Jb\?\.txt holds signs that cannot be shown")
def name_that_clears_a_terminal(folder: Path) -> None:
    (folder / "a\x1b[2Jb\n.txt").touch()


@refused(r"the name gpj\?fdp\.exe holds")
def name_that_reads_from_right_to_left(folder: Path) -> None:
    (folder / "gpj\u202efdp.exe").touch()


@refused(r"the name Gr\?n\.txt holds")
def name_that_is_no_text(folder: Path) -> None:
    (folder / os.fsdecode(b"Gr\xfcn.txt")).touch()


@refused(r"config\.json cannot be read: Permission denied", as_nobody=True)
def config_that_may_not_be_read(folder: Path) -> None:
    (folder / "config.json").chmod(0)


@refused(r"model\.safetensors cannot be read: Permission denied", as_nobody=True)
def weights_that_may_not_be_read(folder: Path) -> None:
    (folder / "model.safetensors").chmod(0)


@refused("model cannot be read: Permission denied", as_nobody=True)
def folder_that_may_be_listed_and_not_entered(folder: Path) -> None:
    folder.chmod(0o444)


@refused("cannot be read: Permission denied", as_nobody=True)
def folder_within_that_may_not_be_listed(folder: Path) -> None:
    (folder / "closed").mkdir()
    (folder / "closed").chmod(0)


@refused("There is no model|does not exist", as_nobody=True)
def folder_in_a_closed_one(folder: Path) -> None:
    folder.parent.chmod(0)


@refused("holds more than 2000 files")
def a_hundred_thousand_files(folder: Path) -> None:
    (folder / "chips").mkdir()
    for number in range(100_000):
        os.close(os.open(folder / "chips" / str(number), os.O_CREAT))


@refused("holds more than 2000 files")
def two_thousand_folders(folder: Path) -> None:
    for number in range(2000):
        (folder / str(number)).mkdir()


@refused("nested too deeply")
def folders_in_folders(folder: Path) -> None:
    for _ in range(200):
        folder = folder / "d"
        folder.mkdir()


@refused(r"deep/custom_modules is of a kind that could run as code")
def modules_of_its_own_in_a_folder_within(folder: Path) -> None:
    (folder / "deep" / "custom_modules").mkdir(parents=True)


@refused(r"__pycache__/config\.cpython-311\.pyc is of a kind")
def compiled_code(folder: Path) -> None:
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "config.cpython-311.pyc").write_bytes(b"x")


@refused(r"USERCUSTOMIZE\.PY is of a kind")
def module_that_python_imports_by_itself(folder: Path) -> None:
    (folder / "USERCUSTOMIZE.PY").write_text("")


@refused(r"evil\.pth is not a torch archive")
def path_file_that_python_runs_lines_of(folder: Path) -> None:
    (folder / "evil.pth").write_text(f"import os; open({str(canary_of(folder))!r}, 'w')\n")


@harmless
def scripts_of_those_who_trained_it(folder: Path) -> None:
    for name in ("train.py", "terratorch.py", "json.py", "modeling_x.py"):
        (folder / name).write_text(f"open({str(canary_of(folder))!r}, 'w')\n")


@harmless
def names_in_every_alphabet(folder: Path) -> None:
    for name in ("Größe.txt", "模型.md", "Screenshot at 9.41.00\u202fAM.png", "x" * 255):
        (folder / name).touch()
