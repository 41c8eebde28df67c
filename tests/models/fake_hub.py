"""A hub on this machine that behaves as the real one, and a second host that holds its large files.

What it answers is what huggingface.co answers: the listing with git hashes and LFS checksums, redirects of large
files to another host, parts of files, and errors that explain themselves in headers. The real client of the hub
works against it (hub/test_oracle.py).
"""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from .hub_repository import SMALL, Repository, git_hash, listing, sha256, tree_entry


@dataclass
class Behaviour:
    """What goes wrong; each number counts down.

    Attributes:
        drop_after: bytes of a large file after which the connection closes.
        drops: how often it does so.
        refusals: answers of the other host with `refuse_with`.
        refusals_then: what `refusals` becomes after a drop.
        stall: send that many bytes, then nothing.
        spoil: content that is sent in place of the right one.
        spoils: how often.
        parts: whether the other host gives parts of files.
    """

    drop_after: int = 0
    drops: int = 0
    refusals: int = 0
    refuse_with: int = 503
    refusals_then: int = 0
    stall: int = 0
    spoil: bytes = b""
    spoils: int = 0
    parts: bool = True


@dataclass
class Asked:
    """A request that came in."""

    host: str
    path: str
    headers: dict[str, str]


class FakeHub:
    """Two hosts; a context manager.

    Attributes:
        repositories: by `owner/name`.
        behaviour: what goes wrong.
        asked: all requests.
        token: the only one that is known.
    """

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.behaviour = Behaviour()
        self.asked: list[Asked] = []
        self.token = "hf_known"
        self.released = threading.Event()
        self._servers = [ThreadingHTTPServer(("127.0.0.1", 0), _handler(self, kind)) for kind in (Hub, Cdn)]

    def __enter__(self) -> FakeHub:
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self.released.set()
        for server in self._servers:
            server.shutdown()
            server.server_close()

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._servers[0].server_port}"

    @property
    def cdn(self) -> str:
        return f"http://127.0.0.1:{self._servers[1].server_port}"

    def of(self, host: str) -> list[Asked]:
        """Return what one host was asked."""
        return [asked for asked in self.asked if asked.host == host]


class _Host(BaseHTTPRequestHandler):
    host = ""
    hub: FakeHub

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        self.hub.asked.append(Asked(self.host, self.path, dict(self.headers)))
        try:
            self.answer()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def answer(self) -> None:
        raise NotImplementedError

    def log_message(self, *arguments: Any) -> None:
        """Stay quiet."""

    def send(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def send_part(self, content: bytes, parts: bool, **headers: str) -> None:
        """Send all of a file, or the part that is asked for."""
        wanted = self.headers.get("Range", "") if parts else ""
        if not wanted:
            return self.send(200, content, Accept_Ranges="bytes", **headers)
        first, _, last = wanted.removeprefix("bytes=").partition("-")
        start, end = int(first), min(int(last or len(content) - 1), len(content) - 1)
        if start >= len(content):
            return self.send(416, Content_Range=f"bytes */{len(content)}")
        span = f"bytes {start}-{end}/{len(content)}"
        return self.send(206, content[start : end + 1], Content_Range=span, **headers)


class Hub(_Host):
    """The host with the API."""

    host = "hub"

    def answer(self) -> None:
        parts = urlsplit(self.path)
        words = unquote(parts.path).strip("/").split("/")
        is_api = words[:2] == ["api", "models"]
        name = "/".join(words[2:4] if is_api else words[:2])
        rest = words[4:] if is_api else words[2:]
        for new, other in self.hub.repositories.items():
            if other.moved_from == name:
                return self.send(307, Location=self.path.replace(name, new, 1))
        given = self.headers.get("Authorization", "")
        if given and given != f"Bearer {self.hub.token}":
            return self.fail(401, "", "Invalid credentials in Authorization header")
        repository = self.hub.repositories.get(name)
        if repository is None or (repository.private and not given):
            return self.fail(404 if given else 401, "RepoNotFound", "Repository not found")
        revision = rest[1] if len(rest) > 1 else "main"
        if revision not in repository.revisions:
            return self.fail(404, "RevisionNotFound", f"Invalid rev id: {revision}")
        if is_api and rest[:1] == ["tree"]:
            return self.send_json([tree_entry(*item) for item in repository.files.items()])
        if is_api:
            blobs = "blobs" in parse_qs(parts.query)
            return self.send_json(listing(name, repository, blobs))
        return self.resolve(name, repository, rest[2])

    def resolve(self, name: str, repository: Repository, file: str) -> None:
        if repository.gated and not self.headers.get("Authorization"):
            return self.fail(401, "GatedRepo", f"Access to model {name} is restricted. Please log in.")
        if repository.gated and name.startswith("closed/"):
            return self.fail(403, "GatedRepo", f"Access to model {name} is restricted: not in the list.")
        content = repository.files.get(file)
        if content is None:
            return self.fail(404, "EntryNotFound", "Entry not found")
        if len(content) < SMALL:
            return self.send_part(
                content, True, ETag=f'"{git_hash(content)}"', X_Repo_Commit=repository.commit
            )
        return self.send(
            302,
            Location=f"{self.hub.cdn}/{name}/{file}?Signature=secret",
            X_Repo_Commit=repository.commit,
            X_Linked_ETag=f'"{sha256(content)}"',
            X_Linked_Size=str(len(content)),
            ETag=f'"{git_hash(b"pointer")}"',
        )

    def fail(self, status: int, code: str, message: str) -> None:
        body = json.dumps({"error": message}).encode()
        headers = {"X_Error_Message": message, **({"X_Error_Code": code} if code else {})}
        self.send(status, body, **headers)

    def send_json(self, data: object) -> None:
        self.send(200, json.dumps(data).encode(), Content_Type="application/json")


class Cdn(_Host):
    """The host that holds large files; it wants a signature and no token."""

    host = "cdn"

    def answer(self) -> None:
        behaviour = self.hub.behaviour
        if "Authorization" in self.headers or "Signature" not in self.path:
            return self.send(400, b"only one way to authenticate")
        if behaviour.refusals:
            behaviour.refusals -= 1
            return self.send(behaviour.refuse_with)
        owner, name, file = urlsplit(self.path).path.strip("/").split("/")
        content = self.hub.repositories[f"{owner}/{name}"].files[file]
        if behaviour.spoils:
            behaviour.spoils -= 1
            content = behaviour.spoil
        if self.command == "GET" and (behaviour.drops or behaviour.stall):
            return self.break_off(content)
        return self.send_part(content, behaviour.parts, ETag=f'"{sha256(content)}"')

    def break_off(self, content: bytes) -> None:
        """Promise all of it and send less."""
        behaviour = self.hub.behaviour
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(content) - start))
        self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.end_headers()
        count = behaviour.stall or behaviour.drop_after
        self.wfile.write(content[start : start + count])
        self.wfile.flush()
        if behaviour.stall:
            self.hub.released.wait(20)
        else:
            behaviour.drops -= 1
            behaviour.refusals = behaviour.refusals_then
        time.sleep(0.01)
        self.close_connection = True


def _handler(hub: FakeHub, kind: type[_Host]) -> type[_Host]:
    return type("Bound", (kind,), {"hub": hub})
