"""The queue without HTTP, through the store's own interface: filled, submitted to and claimed from."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from calotype.catalog import Model, build_request, load_catalog
from calotype.domain.fairness import work
from calotype.domain.ids import new_request_id
from calotype.domain.money import MICROS
from calotype.store.interface import Store
from calotype.store.records import StoreLimits, Submission
from calotype.store.sqlite.store import open_store

AT_ONCE = 256
"""Submissions that fill it, at a time."""
HELD = 64
"""Requests of one worker at most."""
LEASE_S = 600.0
MUCH = 100_000_000


@dataclass(frozen=True, kw_only=True)
class Line:
    """The queue of a data folder, and who submits to it."""

    store: Store
    account_id: str
    key_id: str
    model: Model
    body: dict[str, Any]

    def submission(self) -> Submission:
        """As the gateway makes it."""
        request = build_request(self.model, self.body, strict=False, http=True)
        return Submission(
            id=new_request_id(),
            account_id=self.account_id,
            key_id=self.key_id,
            call=request,
            body=self.body,
            pipeline="noop",
            price_micros=self.model.price_of(1),
            work=work(images=1, steps=25, width=request.width, height=request.height),
        )

    async def depth(self) -> int:
        return sum((await self.store.queue.snapshot()).queued.values())

    async def fill(self, depth: int) -> None:
        while missing := depth - await self.depth():
            if missing < 0:
                return
            await asyncio.gather(
                *(self.store.queue.submit(self.submission()) for _ in range(min(missing, AT_ONCE))),
            )

    async def submits_per_s(self, *, callers: int, seconds: float) -> float:
        """Each caller waits until its submission is durable, and makes the next."""
        ends, done = time.perf_counter() + seconds, 0

        async def caller() -> None:
            nonlocal done
            while time.perf_counter() < ends:
                await self.store.queue.submit(self.submission())
                done += 1

        began = time.perf_counter()
        await asyncio.gather(*(caller() for _ in range(callers)))
        return done / (time.perf_counter() - began)

    async def claims_per_s(self, *, at_once: int, seconds: float) -> float:
        """One worker after the other, each until it holds as much as one does at most."""
        began, claimed = time.perf_counter(), 0
        for number in count():
            for _ in range(0, HELD, at_once):
                claimed += len(await self.store.queue.claim(f"bench-{began}-{number}", ["noop"], at_once, LEASE_S))
            if (took_s := time.perf_counter() - began) >= seconds:
                return claimed / took_s
        raise AssertionError


@asynccontextmanager
async def line(folder: Path, slug: str, body: dict[str, Any]) -> AsyncIterator[Line]:
    """Over a folder where a server has made its first account; that becomes rich."""
    async with open_store(folder, limits=StoreLimits(max_queued=MUCH, queue_depth=MUCH)) as store:
        (account,) = await store.accounts.accounts()
        (key,) = await store.accounts.keys(account.id)
        await store.accounts.grant(account.id, MUCH * MICROS, "benchmark")
        model = load_catalog()[slug]
        yield Line(store=store, account_id=account.id, key_id=key.id, model=model, body=body)
