"""A hub of our own on a port of its own: the few routes that huggingface_hub uses, and what may go wrong on them."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "hf_secret"


def commit_of(files: Mapping[str, bytes]) -> str:
    total = hashlib.sha1()
    for name, data in sorted(files.items()):
        total.update(name.encode() + hashlib.sha1(data).digest())
    return total.hexdigest()


@dataclass(kw_only=True, eq=False)
class Hub:
    """Its repository can be changed while it runs."""

    files: dict[str, bytes]
    repository: str = "owner/sdxl"
    license: dict[str, str] = field(default_factory=lambda: {"license": "openrail++"})
    gated: bool = False
    claims: dict[str, int] = field(default_factory=dict)
    """Sizes that it says and that are not true."""
    damaged: set[str] = field(default_factory=set)
    """Files that it sends with a wrong byte."""
    cuts: dict[str, list[int]] = field(default_factory=dict)
    """For a file: after how many bytes each of the next answers is cut."""
    failing: set[str] = field(default_factory=set)
    """Files that it has no answer for but 500."""
    ranges: list[tuple[str, int]] = field(default_factory=list)
    """What was asked for: the file, and from which byte on."""
    url: str = ""

    @property
    def commit(self) -> str:
        return commit_of(self.files)

    def info(self) -> dict[str, Any]:
        siblings = []
        for name, data in self.files.items():
            sibling: dict[str, Any] = {"rfilename": name, "size": self.claims.get(name, len(data))}
            sibling["blobId"] = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
            if name.endswith((".safetensors", ".bin")):
                sha256 = hashlib.sha256(data).hexdigest()
                sibling["lfs"] = {"sha256": sha256, "size": sibling["size"], "pointerSize": 130}
            siblings.append(sibling)
        return {"id": self.repository, "sha": self.commit, "siblings": siblings, "cardData": self.license, "tags": []}


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.partition("?")[0].strip("/")
            api = f"api/models/{hub.repository}"
            if not path.startswith((api, f"{hub.repository}/resolve/")):
                # The real one says 401 to those without a token, so as not to tell what is private.
                self._refuse(401, "RepoNotFound")
            elif hub.gated and self.headers.get("authorization") != f"Bearer {TOKEN}":
                self._refuse(403, "GatedRepo")
            elif path.startswith(api):
                revision = path.removeprefix(api).removeprefix("/revision/") or "main"
                if revision in ("main", hub.commit):
                    self._send(json.dumps(hub.info()).encode(), "application/json")
                else:
                    self._refuse(404, "RevisionNotFound")
            else:
                self._file(path.removeprefix(f"{hub.repository}/resolve/").removeprefix(f"{hub.commit}/"))

        def _refuse(self, status: int, code: str) -> None:
            self.send_response(status)
            self.send_header("X-Error-Code", code)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _send(self, data: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def _file(self, name: str) -> None:
            if name in hub.failing:
                self._refuse(500, "Broken")
                return
            if name not in hub.files:
                self._refuse(404, "EntryNotFound")
                return
            data = hub.files[name]
            if name in hub.damaged:
                data = data[:-1] + bytes([data[-1] ^ 1])
            begin = int(self.headers.get("range", "bytes=0-").removeprefix("bytes=").partition("-")[0])
            hub.ranges.append((name, begin))
            self.send_response(206 if begin else 200)
            self.send_header("Content-Length", str(len(data) - begin))
            if begin:
                self.send_header("Content-Range", f"bytes {begin}-{len(data) - 1}/{len(data)}")
            self.send_header("Accept-Ranges", "bytes")
            self.end_headers()
            cuts = hub.cuts.get(name)
            if cuts:
                self.wfile.write(data[begin : begin + cuts.pop(0)])
                self.close_connection = True
                return
            self.wfile.write(data[begin:])

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - as its base has it
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    hub.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
