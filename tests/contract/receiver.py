"""Receives webhooks on a free port, and checks their signatures as a receiver does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from standardwebhooks import Webhook


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A call that arrived."""

    headers: dict[str, str]
    content: bytes

    def verified(self, secret: str) -> dict[str, Any]:
        """Its body. Raises WebhookVerificationError."""
        Webhook(secret).verify(self.content, self.headers)
        body: dict[str, Any] = json.loads(self.content)
        return body


@dataclass(kw_only=True)
class Receiver:
    """Where it is, and what came."""

    url: str
    deliveries: list[Delivery] = field(default_factory=list)


@contextmanager
def receiving() -> Iterator[Receiver]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["content-length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            receiver.deliveries.append(Delivery(headers=headers, content=content))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        receiver = Receiver(url=f"http://127.0.0.1:{server.server_port}/hook")
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield receiver
        finally:
            server.shutdown()
            thread.join()
