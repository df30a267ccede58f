"""Bytes that are no good HTTP, or good HTTP with no good body: never a 5xx, never a hang, never a charge."""

from __future__ import annotations

import random
import re
import socket

import pytest

from calotype.gateway.routes import Route
from calotype.gateway.table import all_routes
from tests.integration.gateway.served import Served

ROUNDS = 150
ANSWER_S = 10.0
PIECES = (
    b'{"prompt":', b'"x"', b"null", b"1e999", b"-0", b"[[[[", b"}", b"\x00", b"\xff\xfe", b"\\ud800", b'"steps":',
    b"NaN",
    b"9" * 400, b'"seed":2147483648', b",", b":", b"\r\n", b"{}" * 50, b'"num_images":4', b'"base64":1', b"true",
    "🦊".encode(),
)  # fmt: skip
WRONG = (
    b"", b"null", b"[]", b'"x"', b"{", b"[" * 100_000, b'{"a":' * 5000, b"\xff\xfe", b"NaN", b'{"prompt": NaN}',
    b"1e999", b'{"\\ud800": 1}', b'{"prompt": "\\ud800"}', b'{"prompt": ["a"]}',
    b"-----x\r\nContent-Disposition: form-data\r\n",
)  # fmt: skip
HEADS = (
    b"POST /v1/imagen-4 HTTP/1.1", b"POST /v2/imagen-4 HTTP/1.1", b"POST /v2/imagen HTTP/1.0",
    b"PUT /v1/imagen-4 HTTP/1.1",
    b"POST /v1/%ff%00 HTTP/1.1", b"GET /v2/requests/%c3%28/status HTTP/1.1", b"GET //v1/imagen-4 HTTP/1.1",
    b"POST /v2/imagen-4?webhook=%00&wait=%ff HTTP/1.1", b"\x16\x03\x01\x02", b"GET / HTTP/9.9",
    b"POST http://a/b HTTP/1.1",
)  # fmt: skip
HEADERS = (
    b"Accept: image/\xff;q=z", b"Prefer: ,,wait==,", b"Idempotency-Key: \x7f", b"X-Request-Timeout: 1e999",
    b"X-Webhook-Url: http://[::1", b"X-Queue-Priority: \xe9", b"Content-Type: \x00", b"Expect: 100-continue",
    b"X-Forwarded-Host: evil.example", b"Cookie: a=b", b"Content-Encoding: gzip", b"If-None-Match: ,",
)  # fmt: skip


def _talk(served: Served, sent: bytes) -> bytes:
    """What is answered until the server closes or has nothing more to say."""
    with socket.create_connection(("127.0.0.1", served.port), timeout=ANSWER_S) as connection:
        answer = b""
        try:
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
            while chunk := connection.recv(65_536):
                answer += chunk
        except (ConnectionResetError, BrokenPipeError):
            pass
        return answer


@pytest.mark.parametrize("seed", range(4))
def test_no_bytes_break_the_server_or_cost_anything(served: Served, seed: int) -> None:
    served.hand.mood = "fail"
    before = served.available()
    dice = random.Random(seed)
    for _ in range(ROUNDS):
        body = b"".join(dice.choices(PIECES, k=dice.randrange(8))) if dice.random() < 0.8 else dice.randbytes(64)
        lines = [dice.choice(HEADS), b"Host: 127.0.0.1", b"x-api-key: " + served.key.encode()]
        lines += dice.sample(HEADERS, dice.randrange(3))
        length = dice.choice((len(body), len(body), len(body), 0, len(body) + 5, b"x", -1))
        lines.append(b"Content-Length: " + (length if isinstance(length, bytes) else str(length).encode()))
        sent = b"\r\n".join(lines) + b"\r\n\r\n" + body
        answer = _talk(served, sent)
        for head in answer.split(b"HTTP/1.1 ")[1:]:
            assert int(head[:3]) < 500 or b'"drawing_failed"' in answer, (sent, answer)
    assert served.available() == before


@pytest.mark.parametrize(
    "route",
    [each for each in all_routes() if each.method in ("POST", "PUT")],
    ids=lambda route: f"{route.method} {route.path}",
)
def test_no_route_breaks_on_a_wrong_body(served: Served, route: Route) -> None:
    before = served.available()
    path = re.sub(r"{(\w+)}", lambda found: "imagen-4" if found[1] == "slug" else "x", route.path)
    with served.client(served.new_account("boss", operator=True)) as client:
        for body in WRONG:
            answer = client.request(route.method, path, content=body)
            assert answer.status_code < 500, (body[:40], answer.text)
            assert answer.is_success or answer.json()["error"]
            assert not (answer.is_success and (route.body or "{slug}" in route.path))
    assert served.available() == before


def test_a_body_that_does_not_come_is_a_400(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calotype.gateway.call.BODY_S", 0.1)
    head = f"POST /v1/imagen-4 HTTP/1.1\r\nHost: 127.0.0.1\r\nx-api-key: {served.key}\r\nContent-Length: 9\r\n\r\n"
    with socket.create_connection(("127.0.0.1", served.port), timeout=ANSWER_S) as connection:
        connection.sendall(head.encode() + b"{")
        assert connection.recv(65_536).startswith(b"HTTP/1.1 400 ")
