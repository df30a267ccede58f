"""A process of its own on a store: ``player.py DATA submit ACCOUNT COUNT``, ``draw WORKER COUNT`` or ``churn ACCOUNT``.

Prints the id of each request that was acknowledged to it, as soon as it was.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from calotype.store.records import Account, Outcome, Request
from calotype.store.sqlite.store import SqliteStore, open_store
from tests.integration.store.desk import artifacts, submission

AT_ONCE = 8


def say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


async def submit(store: SqliteStore, account: Account, count: int) -> None:
    for _ in range(count):
        say((await store.queue.submit(submission(account))).request.id)


async def finish(store: SqliteStore, request: Request, worker: str) -> None:
    outcome = Outcome(id=request.id, attempt=request.attempt, worker=worker, artifacts=artifacts(1))
    assert await store.queue.finish(outcome)


async def draw(store: SqliteStore, worker: str, count: int) -> None:
    """Finishes so many requests, waiting for them where there are none yet."""
    drawn = 0
    while drawn < count:
        claimed = await store.queue.claim(worker, ["noop"], 1, 30)
        for request in claimed:
            await finish(store, request, worker)
            say(request.id)
        drawn += len(claimed)
        if not claimed:
            await store.queue.changed(10)


async def churn(store: SqliteStore, account: Account) -> None:
    """Submits, claims and finishes until it is killed."""

    async def turn(worker: str) -> None:
        while True:
            await submit(store, account, 2)
            for request in await store.queue.claim(worker, ["noop"], 1, 30):
                await finish(store, request, worker)

    await asyncio.gather(*(turn(f"w{i}") for i in range(AT_ONCE)))


async def main(data: str, verb: str, who: str, count: str = "0") -> None:
    async with open_store(Path(data)) as store:
        if verb == "draw":
            await draw(store, who, int(count))
            return
        account = await store.accounts.account(who)
        assert account is not None
        if verb == "submit":
            await submit(store, account, int(count))
        else:
            await churn(store, account)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
