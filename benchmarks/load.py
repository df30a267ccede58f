"""A child of ``benchmarks.service``: calls a server over so many connections for so long; prints JSON.

Every connection stays open and asks again as soon as it has its answer. It parses no more than it must, so that most of
the machine is left to the server; what it takes of it is the same for every contender.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from collections.abc import Iterator, Sequence
from itertools import cycle
from typing import cast
from urllib.parse import urlsplit

import httptools
import uvloop

PATIENCE_S = 30.0
"""For the last answers."""


class Connection(asyncio.Protocol):
    """One after the other until the time is over."""

    def __init__(self, calls: Iterator[bytes], until: float) -> None:
        self._calls = calls
        self._until = until
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.answered: list[tuple[float, float]] = []
        """When each was asked, and how long it took, in seconds."""
        self.failed: list[int] = []
        """The statuses of those that were no success."""
        self.size = 0
        """Of the last body."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is none by inheritance
        self._ask()

    def _ask(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self.size = 0
        self._began = time.perf_counter()
        self._transport.write(next(self._calls))

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        self.size += len(body)

    def on_message_complete(self) -> None:
        now = time.perf_counter()
        status = self._parser.get_status_code()
        if 200 <= status < 300:
            self.answered.append((self._began, now - self._began))
        else:
            self.failed.append(status)
        if now >= self._until:
            self._transport.close()
        elif self._parser.should_keep_alive():
            self._ask()
        else:
            self.connection_lost(ConnectionError("the server keeps no connection"))

    def connection_lost(self, error: Exception | None) -> None:
        if self.done.done():
            return
        if error is None and time.perf_counter() < self._until:
            error = ConnectionError("the server closed the connection")
        if error is None:
            self.done.set_result(None)
        else:
            self.done.set_exception(error)


def calls_of(method: str, urls: Sequence[str], headers: Sequence[str], body: bytes) -> list[bytes]:
    """As bytes on the wire."""
    calls = []
    for url in urls:
        at = urlsplit(url)
        lines = [f"{method} {at.path} HTTP/1.1", f"Host: {at.netloc}", *headers]
        if body:
            lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
        calls.append("\r\n".join([*lines, "", ""]).encode() + body)
    return calls


async def load(
    calls: Sequence[bytes], host: str, port: int, *, connections: int, warm_s: float, seconds: float
) -> dict[str, object]:
    loop = asyncio.get_running_loop()
    began = time.perf_counter() + warm_s
    ends = began + seconds
    turn = cycle(calls)
    made = [(await loop.create_connection(lambda: Connection(turn, ends), host, port))[1] for _ in range(connections)]
    async with asyncio.timeout(warm_s + seconds + PATIENCE_S):
        await asyncio.gather(*(each.done for each in made))
    took = sorted(
        took_s for each in made for asked, took_s in each.answered if asked >= began and asked + took_s <= ends
    )
    failed = [status for each in made for status in each.failed]
    return {
        "per_s": len(took) / seconds,
        "p50_ms": took[len(took) // 2] * 1000 if took else None,
        "p99_ms": took[int(len(took) * 0.99)] * 1000 if took else None,
        "answers": len(took),
        "calls": sum(len(each.answered) for each in made),
        "failed": len(failed),
        "statuses": sorted(set(failed)),
        "bytes": made[0].size,
        "cpu_s": time.process_time(),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("urls", nargs="+", help="called in turn")
    parser.add_argument("--method", default="GET")
    parser.add_argument("--header", action="append", default=[])
    parser.add_argument("--body", default="")
    parser.add_argument("--connections", type=int, default=1)
    parser.add_argument("--warm-s", type=float, default=0.5)
    parser.add_argument("--seconds", type=float, default=3.0)
    given = parser.parse_args()
    calls = calls_of(given.method, given.urls, given.header, given.body.encode())
    at = urlsplit(given.urls[0])
    report = uvloop.run(
        load(
            calls,
            at.hostname or "127.0.0.1",
            at.port or 80,
            connections=given.connections,
            warm_s=given.warm_s,
            seconds=given.seconds,
        )
    )
    print(json.dumps(report))


if __name__ == "__main__":
    main()
