"""A worker's loops in this process over a real store, and pipelines that do what a test needs."""

from __future__ import annotations

import asyncio
import threading
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from calotype.blobs import LocalBlobs
from calotype.catalog import build_request, load_catalog
from calotype.domain.errors import PipelineUnavailable, StoreUnavailable
from calotype.domain.money import MICROS, Balance
from calotype.domain.requests import ImageRequest
from calotype.engine.engine import Engine, Handle
from calotype.engine.pipeline import Conditioning, Decoded, Tick
from calotype.pipelines.noop import NoopPipeline
from calotype.store.interface import Store
from calotype.store.records import Request, Submission
from calotype.store.sqlite.store import open_store
from calotype.worker.worker import Stop, WorkerLoop, WorkerParts

WITHIN_S = 60.0
PRICE_MICROS = 60_000


class Counted(NoopPipeline):
    """Counts the requests that are between encode and the end of decode; fails where the prompt says so."""

    def __init__(self, step_ms: float = 0.0) -> None:
        super().__init__(step_ms)
        self.lock = threading.Lock()
        self.running = 0
        self.most = 0

    def encode(self, request: ImageRequest) -> Conditioning:
        if request.prompt == "fail":
            raise ArithmeticError("no such picture")
        with self.lock:
            self.running += 1
            self.most = max(self.most, self.running)
        return super().encode(request)

    def decode(self, latent: Any, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick) -> Decoded:
        decoded = super().decode(latent, conditioning, request, seed, tick)
        with self.lock:
            self.running -= 1
        return decoded


class Exiting(NoopPipeline):
    """Takes its engine down."""

    def denoise(self, latents: Any, timesteps: Any, conditions: Sequence[Any]) -> Any:
        raise SystemExit(7)


class Paused(NoopPipeline):
    """Counts its steps, and one of them lasts until it is told to go on."""

    def __init__(self, *, at: int) -> None:
        super().__init__()
        self.at = at
        self.steps = 0
        self.reached = threading.Event()
        self.go_on = threading.Event()

    def denoise(self, latents: Any, timesteps: Any, conditions: Sequence[Any]) -> Any:
        self.steps += 1
        if self.steps == self.at:
            self.reached.set()
            assert self.go_on.wait(WITHIN_S)
        return super().denoise(latents, timesteps, conditions)


class Remembering(Engine):
    """Keeps what it gave to those who submitted."""

    def __init__(self, pipeline: NoopPipeline) -> None:
        super().__init__(pipeline)
        self.handles: list[Handle] = []

    def submit(self, *arguments: Any, **options: Any) -> Handle:
        self.handles.append(super().submit(*arguments, **options))
        return self.handles[-1]


class FullDisk(LocalBlobs):
    """Takes nothing."""

    def put(self, name: str, data: bytes, *, durable: bool = True) -> None:
        raise StoreUnavailable("a file can't be written: no space left on device")


class Watched(LocalBlobs):
    """Tells of each file after it was written, and waits for leave to go on."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.written = threading.Event()
        self.go_on = threading.Event()

    def put(self, name: str, data: bytes, *, durable: bool = True) -> None:
        super().put(name, data, durable=durable)
        self.written.set()
        assert self.go_on.wait(WITHIN_S)


class Bench:
    """A store with one rich account, and a worker."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        self.artifacts = LocalBlobs(folder / "artifacts")
        self.account_id = ""
        self.key_id = ""

    async def prepare(self) -> None:
        account = await self.store.accounts.open("ann")
        await self.store.accounts.grant(account.id, 1000 * MICROS, "for tests")
        key = await self.store.accounts.add_key(account.id, b"digest", "hint")
        self.account_id, self.key_id = account.id, key.id

    async def submit(self, prompt: str = "a fox", pipeline: str = "noop", **parameters: Any) -> str:
        call = build_request(load_catalog()["imagen-4"], {"prompt": prompt, **parameters})
        submission = Submission(
            id=str(uuid.uuid4()),
            account_id=self.account_id,
            key_id=self.key_id,
            call=call,
            body={"prompt": prompt},
            pipeline=pipeline,
            price_micros=PRICE_MICROS,
            work=1.0,
        )
        return (await self.store.queue.submit(submission)).request.id

    def parts(self, engines: Mapping[str, Engine], *, blobs: LocalBlobs | None = None, **changes: Any) -> WorkerParts:
        def load(name: str) -> Engine:
            if name not in engines:
                raise PipelineUnavailable(f"the pipeline {name!r} can't be loaded: it is not there")
            return engines[name]

        values: dict[str, Any] = {
            "id": "worker",
            "store": self.store,
            "blobs": blobs or self.artifacts,
            "pipelines": tuple(engines),
            "load": load,
            "lease_s": 30.0,
            "heartbeat_s": 10.0,
            "quality": 90,
        }
        return WorkerParts(**{**values, **changes})

    async def state(self, request_id: str) -> Request:
        request = await self.store.queue.find(request_id)
        assert request is not None
        return request

    async def ended(self, *request_ids: str) -> list[Request]:
        await until(lambda: self._all_ended(request_ids))
        return [await self.state(request_id) for request_id in request_ids]

    async def _all_ended(self, request_ids: tuple[str, ...]) -> bool:
        return len(await self.store.queue.ended(request_ids)) == len(request_ids)

    async def balance(self) -> Balance:
        return await self.store.accounts.balance(self.account_id)

    def files(self) -> list[str]:
        return list(self.artifacts.older_than(time.time() + 3600))


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(WITHIN_S):
        while not await true():
            await asyncio.sleep(0.01)


def run(folder: Path, scene: Callable[[Bench], Awaitable[None]]) -> None:
    async def play() -> None:
        async with open_store(folder, synchronous="normal") as store:
            bench = Bench(store, folder)
            await bench.prepare()
            await scene(bench)

    asyncio.run(play())


async def working(parts: WorkerParts, scene: Callable[[Stop], Awaitable[None]]) -> None:
    """The worker runs while the scene plays; then it is told to stop, and must."""
    stop = Stop()
    worker = asyncio.create_task(WorkerLoop(parts).run(stop))
    try:
        await scene(stop)
    finally:
        stop.ask(WITHIN_S)
        async with asyncio.timeout(WITHIN_S):
            await worker
