"""A server without a model, in a thread of the test: it answers as ``vllm serve`` with our plugin class does.

What the test puts into ``script`` is done first, one entry for each ``POST /pooling``: a status, a function of the
request's handler that answers in its own way, or None for a good answer.
"""

from __future__ import annotations

import base64
import io
import json
import ssl
import struct
import threading
import time
from collections import deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from geoseg_qgis.engine.server.tiff import read_header

KEY = "sesame-" + "open"
FACTS = {
    "plugin": "geoseg_segmentation",
    "device": "cpu",
    "dtype": "bfloat16",
    "max_num_seqs": 4,
    "bands": 6,
    "window": 512,
    "classes": 7,
    "fingerprint": "abc",
    "request_bytes": 100_000_000,
    "versions": {"vllm": "0.32.0"},
}


def small_tiff(width: int, height: int, bits: int = 8, bands: int = 1) -> bytes:
    """A TIFF with a header only, which is all that the engine's side of the plugin looks at."""
    tags = [(256, 4, width), (257, 4, height), (258, 3, bits), (277, 3, bands), (339, 3, 1)]
    entries = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    return struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + entries + bytes(4)


class FakeServer:
    """Listens on a free port of this machine until `close`.

    Attributes:
        script: what happens to the next requests for masks.
        seen: method, path, key and body of every request.
        facts: what ``/geoseg`` answers; None is 404.
        answer: what a request for a mask gets if nothing else is to happen.
        most_at_once: how many requests for masks were there at the same time.
    """

    def __init__(self, context: ssl.SSLContext | None = None, key: str = KEY, port: int = 0) -> None:
        self.script: deque = deque()
        self.seen: list[tuple[str, str, str | None, dict | None]] = []
        self.facts: dict | None = dict(FACTS)
        self.answer = good_answer
        self.models = ["geoseg"]
        self.key = key
        self.seconds = 0.0
        self.most_at_once = self.now = 0
        self.lock = threading.Lock()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                owner.get(self)

            def do_POST(self):
                owner.post(self)

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None  # clients of these tests leave in the middle
        self.port = self.server.server_address[1]
        if context is not None:
            self.server.socket = context.wrap_socket(
                self.server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.url = f"{'https' if context else 'http'}://127.0.0.1:{self.port}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self.server.shutdown()
        self.server.server_close()

    def keys_seen(self) -> set[str | None]:
        """Every key that came, None for requests without one."""
        return {key for _, _, key, _ in self.seen}

    def get(self, handler) -> None:
        key = handler.headers.get("Authorization")
        self.seen.append(("GET", handler.path, key, None))
        answers = {
            "/health": {},
            "/v1/models": {"data": [{"id": name} for name in self.models]},
            "/version": {"version": "0.32.0"},
            "/geoseg": self.facts,
        }
        if handler.path != "/health" and not self.allowed(key):
            reply(handler, 401, {"error": {"message": "the key is missing or wrong"}})
        elif answers.get(handler.path) is None:
            reply(handler, 404, {"detail": "Not Found"})
        else:
            reply(handler, 200, answers[handler.path])

    def post(self, handler) -> None:
        body = json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))
        key = handler.headers.get("Authorization")
        with self.lock:
            self.seen.append(("POST", handler.path, key, body))
            step = self.script.popleft() if self.script else None
            self.now += 1
            self.most_at_once = max(self.most_at_once, self.now)
        try:
            time.sleep(self.seconds)
            if not self.allowed(key):
                reply(handler, 401, {"error": {"message": "the key is missing or wrong"}})
            elif callable(step):
                step(handler)
            elif step is not None:
                reply(handler, step, {"error": {"message": f"as told, with {self.key}"}})
            else:
                reply(handler, 200, self.answer(body["data"]))
        finally:
            with self.lock:
                self.now -= 1

    def allowed(self, key: str | None) -> bool:
        """Whether this server takes a key."""
        return not self.key or key == f"Bearer {self.key}"


def good_answer(request: dict) -> dict:
    """What a request for a mask gets, in the size of its raster."""
    if request["out_data_format"] == "path":
        with Path(request["data"]).open("rb") as file:
            header = read_header(file)
        Path(request["out_path"]).write_bytes(small_tiff(header.width, header.height))
        return {"request_id": "1", "data": {"data_format": "path", "data": request["out_path"]}}
    header = read_header(io.BytesIO(base64.b64decode(request["data"], validate=True)))
    return mask_answer(small_tiff(header.width, header.height))


def mask_answer(content: bytes) -> dict:
    """An answer with these bytes as its mask."""
    return {
        "request_id": "1",
        "data": {"data_format": "b64_json", "data": base64.b64encode(content).decode()},
    }


def reply(handler, status: int, body: dict | bytes, **headers: str) -> None:
    """Send an answer."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    handler.wfile.write(content)


def drop(handler) -> None:
    """Close the connection without a word."""
    handler.close_connection = True


def hang(handler) -> None:
    """Never answer; until the client goes."""
    handler.connection.settimeout(60)
    handler.connection.recv(1)
    handler.close_connection = True


def drip(handler) -> None:
    """Answer with a byte now and then."""
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    for _ in range(600):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.1)
