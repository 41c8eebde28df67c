"""Folders that a client of a server may read or write, and nothing outside of them."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Folders:
    """Folders that are open to clients; with none, every path is refused.

    Paths are compared after all symbolic links and ``..`` are followed, and once more for the folder that was
    really opened, so that a link that changes in between leads nowhere.

    Attributes:
        roots: the folders, absolute and without symbolic links.
        variable: the environment variable that names them, for messages.
    """

    roots: tuple[Path, ...]
    variable: str

    @classmethod
    def parse(cls, text: str, variable: str) -> Folders:
        """Read folders separated as in PATH; raises ValueError unless they are absolute and exist."""
        roots = [Path(part.strip()).expanduser() for part in text.split(os.pathsep) if part.strip()]
        for root in roots:
            if not root.is_absolute() or not root.is_dir():
                raise ValueError(f"{variable}: {root} is no absolute path of an existing folder")
        return cls(tuple(root.resolve() for root in roots), variable)

    def inside(self, text: str) -> Path:
        """Return where a client's path leads; raises ValueError unless that is inside one of the folders."""
        path = Path(text)
        if "://" in text or "\0" in text or text.startswith("/vsi") or not path.is_absolute():
            raise ValueError(f"{text[:200]!r} is no absolute path of a file; URLs and /vsi paths are refused")
        try:
            found = path.resolve()
        except (OSError, RuntimeError) as error:  # a loop of symbolic links
            raise ValueError(f"{text[:200]} leads nowhere") from error
        self._check(found, text)
        return found

    def vacant(self, text: str) -> Path:
        """Return where a client's path leads; raises ValueError where something is there already."""
        path = self.inside(text)
        try:
            is_taken = path.exists()
        except OSError as error:  # a name that is too long
            raise ValueError(f"{text[:200]} cannot be written: {error.strerror}") from error
        if is_taken:
            raise ValueError(f"{text} exists already; the server overwrites nothing")
        return path

    def read(self, text: str, most: int) -> bytes:
        """Return the content of a file; raises ValueError where it is outside or longer than ``most``."""
        try:
            path = self.inside(text)
            # a named pipe that somebody put there must not hold the server
            with (
                self._folder(text, path) as folder,
                _open(folder, path, os.O_RDONLY | os.O_NONBLOCK) as number,
            ):
                facts = os.fstat(number)
                if not stat.S_ISREG(facts.st_mode):
                    raise ValueError(f"{text} is no file")
                if facts.st_size > most:
                    raise ValueError(f"{text} has {facts.st_size} bytes; this server reads at most {most}")
                with open(number, "rb", closefd=False) as file:
                    return file.read(most)
        except OSError as error:
            raise ValueError(f"{text[:200]} cannot be read: {error.strerror}") from error

    def write_new(self, text: str, content: bytes) -> None:
        """Write a new file inside the folders; raises ValueError where one of that name is there already."""
        path = self.vacant(text)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        try:
            with self._folder(text, path) as folder, _open(folder, path, flags) as number:
                try:
                    with open(number, "wb", closefd=False) as file:
                        file.write(content)
                except OSError:
                    os.unlink(path.name, dir_fd=folder)
                    raise
        except OSError as error:
            raise ValueError(f"{text[:200]} cannot be written: {error.strerror}") from error

    @contextlib.contextmanager
    def _folder(self, text: str, path: Path) -> Iterator[int]:
        """Open the folder of a file and look where it really is: nothing is made in one that lies outside."""
        number = os.open(path.parent, os.O_DIRECTORY | getattr(os, "O_PATH", os.O_RDONLY))
        try:
            self._check(_opened(number, path.parent), text)
            yield number
        finally:
            os.close(number)

    def _check(self, path: Path, text: str) -> None:
        if not self.roots:
            raise ValueError(
                f"this server opens no folder to clients ({self.variable}); rasters go in the request"
            )
        if not any(path.is_relative_to(root) for root in self.roots):
            raise ValueError(
                f"{text[:200]} lies outside of what this server opens to clients ({self.variable})"
            )


@contextlib.contextmanager
def _open(folder: int, path: Path, flags: int) -> Iterator[int]:
    number = os.open(path.name, flags | os.O_NOFOLLOW, 0o666, dir_fd=folder)
    try:
        yield number
    finally:
        os.close(number)


def _opened(number: int, path: Path) -> Path:
    """Return where an open folder lies; Linux knows, elsewhere the path is asked again."""
    link = Path(f"/proc/self/fd/{number}")
    return link.resolve() if link.exists() else path.resolve()
