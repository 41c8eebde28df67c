"""What runs on this machine."""

from __future__ import annotations

import contextlib
from pathlib import Path


def running_workers() -> set[int]:
    """Return the process ids of all workers on this machine, fake ones too (Linux)."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes()
            state = (folder / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if (b"geoseg_worker" in command or b"fake_worker.py" in command) and state != "Z":
            found.add(int(folder.name))
    return found


def alive(pid: int) -> bool:
    """True while a process runs (a zombie does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def workers_of(parent: int) -> set[int]:
    """Return the workers that a process has started."""
    found = set()
    for pid in running_workers():
        try:
            facts = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(facts[1]) == parent:
            found.add(pid)
    return found


def workers_with(text: str) -> set[int]:
    """Return the workers in whose environment a text occurs, such as the temporary folder of a test."""
    found = set()
    for pid in running_workers():
        with contextlib.suppress(OSError):
            if text.encode() in Path(f"/proc/{pid}/environ").read_bytes():
                found.add(pid)
    return found
