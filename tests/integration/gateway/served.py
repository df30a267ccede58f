"""A gateway on a real port over a real store, and a small worker that claims and finishes through the store."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from io import BytesIO
from pathlib import Path
from typing import Any, Literal, TypeVar

import httpx
import structlog
import uvicorn
from PIL import Image

from calotype.blobs import LocalBlobs
from calotype.catalog import load_catalog
from calotype.domain.keys import digest, hint, new_key
from calotype.domain.money import MICROS
from calotype.domain.requests import Notice
from calotype.gateway.app import create_app
from calotype.gateway.parts import GatewayParts
from calotype.gateway.protocol import Protocol
from calotype.settings import load_settings
from calotype.store.interface import Store
from calotype.store.records import Artifact, KeyRights, Outcome, Progress, Request, StoreLimits, Worker
from calotype.store.sqlite.store import open_store
from calotype.web import page_routes, refusal

T = TypeVar("T")
structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))

PATIENCE_S = 20.0
REPORT_S = 1.0
WORKER = "worker-1"
PIPELINE = "noop"
Mood = Literal["draw", "hold", "fail"]


def until(condition: Callable[[], T], *, what: str) -> T:
    """Asks again until it is true, within a deadline."""
    deadline = time.monotonic() + PATIENCE_S
    while not (found := condition()):
        assert time.monotonic() < deadline, f"never: {what}"
        threading.Event().wait(0.01)
    return found


def picture(request: Request) -> bytes:
    file = BytesIO()
    colour = (request.call.seed % 256, 120, 80)
    Image.new("RGB", (16, 16), colour).save(file, request.call.output_format.value)
    return file.getvalue()


@dataclass(eq=False)
class Hand:
    """The worker: what it does with requests is a test's to say."""

    store: Store
    blobs: LocalBlobs
    mood: Mood = "draw"
    state: str = "ready"
    """Of its pipeline; empty: nobody is there."""
    notices: tuple[Notice, ...] = ()
    failure: tuple[str, str] = ("the pipeline failed", "drawing_failed")
    held: dict[str, Request] = field(default_factory=dict)

    async def work(self) -> None:
        told, told_at = ("", -1), 0.0
        while True:
            # Not at each turn: what it reports wakes whoever waits for changes, itself among them.
            if told != (self.state, len(self.held)) or time.monotonic() - told_at > REPORT_S:
                told, told_at = (self.state, len(self.held)), time.monotonic()
                await self.report()
            for request in await self.store.queue.claim(WORKER, [PIPELINE] if self.state else [], 8, 600.0):
                self.held[request.id] = request
            if self.mood != "hold":
                for request in list(self.held.values()):
                    await self.finish(request)
            await self.store.queue.changed(0.05)

    async def report(self) -> None:
        if not self.state:
            return await self.store.workers.forget(WORKER)
        worker = Worker(
            id=WORKER, host="here", pid=1, states={PIPELINE: self.state}, running=len(self.held), seen_at=time.time()
        )
        return await self.store.workers.report(worker)

    async def finish(self, request: Request) -> bool:
        self.held.pop(request.id, None)
        error, code = self.failure if self.mood == "fail" else (None, None)
        outcome = Outcome(
            id=request.id,
            attempt=request.attempt,
            worker=WORKER,
            artifacts=() if error else tuple(self._artifact(request, i) for i in range(request.call.num_images)),
            notices=self.notices,
            timings={"denoise_s": 0.5},
            error=error,
            code=code,
        )
        return await self.store.queue.finish(outcome)

    async def advance(self, request_id: str, progress: Progress) -> None:
        await self.store.queue.progress(WORKER, {request_id: progress})

    def _artifact(self, request: Request, index: int) -> Artifact:
        data, suffix = picture(request), request.call.output_format.value
        name = f"{hashlib.sha256(f'{request.id} {index}'.encode()).hexdigest()[:32]}.{suffix}"
        self.blobs.put(name, data)
        return Artifact(
            name=name,
            content_type=f"image/{suffix}",
            size=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
            width=request.call.width,
            height=request.call.height,
            seed=request.call.seed + index,
        )


@dataclass(eq=False)
class Served:
    """What a test holds of the running server. Coroutines run in the server's own loop."""

    url: str
    port: int
    store: Store
    parts: GatewayParts
    hand: Hand
    loop: asyncio.AbstractEventLoop
    key: str = ""

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(PATIENCE_S)

    def new_account(self, name: str, *, granted: float = 0.0, **key: Any) -> str:
        """A key of a new account."""
        return self.run(self._new_account(name, granted, key))

    async def _new_account(self, name: str, granted: float, given: Mapping[str, Any]) -> str:
        key = new_key()
        account = await self.store.accounts.open(name)
        await self.store.accounts.add_key(account.id, digest(key), hint(key), KeyRights(**given))
        if granted:
            await self.store.accounts.grant(account.id, round(granted * MICROS), "test")
        return key

    def client(self, key: str | None = None, **headers: str) -> httpx.Client:
        return httpx.Client(
            base_url=self.url, headers={"x-api-key": self.key if key is None else key} | headers, timeout=PATIENCE_S
        )

    def available(self, name: str = "tester") -> float:
        async def ask() -> float:
            account = await self.store.accounts.account(name)
            assert account is not None
            balance = await self.store.accounts.balance(account.id)
            return balance.available_micros / MICROS

        return self.run(ask())

    def held(self) -> Request:
        """The one that the worker holds."""
        return until(lambda: list(self.hand.held.values()), what="the worker holds a request")[0]

    def found(self, request_id: str) -> Request:
        request = self.run(self.store.queue.find(request_id))
        assert request is not None
        return request


@contextmanager
def serving(folder: Path, **settings: Any) -> Iterator[Served]:
    """A server on a free port. ``settings`` as in the settings table."""
    loaded = load_settings({"bind": "*=noop", "data": folder, "synchronous": "normal", **settings}, environment={})
    started: threading.Event = threading.Event()
    made: list[Served] = []
    failed: list[BaseException] = []
    stop: list[Callable[[], None]] = []

    async def main() -> None:
        limits = StoreLimits(**{each.name: getattr(loaded, each.name) for each in fields(StoreLimits)})
        store = open_store(folder, synchronous=loaded.synchronous, limits=limits)
        blobs = LocalBlobs(folder / "artifacts")
        parts = GatewayParts(
            settings=loaded,
            catalog=load_catalog(),
            store=store,
            blobs=blobs,
            uploads=LocalBlobs(folder / "uploads"),
            samples=LocalBlobs(folder / "samples"),
            pipeline_of=loaded.pipeline_of,
            state_of=lambda slug: "ready",
        )
        hand = Hand(store, blobs)
        # The protocol is named, because asyncio sends small answers at once only where it is.
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
        config = uvicorn.Config(
            create_app(parts, pages=page_routes(), refusal=refusal),
            http=Protocol,
            log_level="error",
            lifespan="on",
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=5,
        )
        server = uvicorn.Server(config)
        stop.append(lambda: setattr(server, "should_exit", True))
        working = asyncio.create_task(hand.work())
        serving_task = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started:
            await asyncio.sleep(0.005)
        made.append(Served(f"http://127.0.0.1:{port}", port, store, parts, hand, asyncio.get_running_loop()))
        started.set()
        await serving_task
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        await store.close()

    def body() -> None:
        try:
            asyncio.run(main())
        except BaseException as error:  # noqa: BLE001 raised again in the test's thread
            failed.append(error)
            started.set()

    thread = threading.Thread(target=body, name="served")
    thread.start()
    assert started.wait(PATIENCE_S)
    if failed:
        raise failed[0]
    served = made[0]
    served.key = served.new_account("tester", granted=100)
    try:
        yield served
    finally:
        stop[0]()
        thread.join(PATIENCE_S)
        assert not thread.is_alive()
        if failed:
            raise failed[0]
