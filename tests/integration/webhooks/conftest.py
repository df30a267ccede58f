"""A server with a dispatcher beside it, and a receiver. Retries come at once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from calotype.gateway.hooks import webhook_body
from calotype.webhooks.dispatcher import Dispatcher
from calotype.webhooks.metrics import WebhookMetrics
from calotype.webhooks.transport import Resolve, resolve
from tests.integration.gateway.served import Served, serving
from tests.integration.webhooks.receiver import Receiver, receiving

TRIES = 3


@contextmanager
def dispatching(served: Served, *, private: bool = True, resolver: Resolve = resolve) -> Iterator[None]:
    started: list[asyncio.Task[None]] = []

    async def run() -> None:
        async with Dispatcher(
            served.store,
            lambda request: webhook_body(request, served.url),
            private=private,
            metrics=WebhookMetrics(served.parts.registry),
            resolver=resolver,
            retry=lambda tries: 0.01 if tries < TRIES else None,
        ) as dispatcher:
            await dispatcher.run()

    async def start() -> None:
        started.append(asyncio.create_task(run()))

    async def stop() -> None:
        started[0].cancel()
        await asyncio.gather(*started, return_exceptions=True)
        assert started[0].cancelled()

    served.run(start())
    try:
        yield
    finally:
        served.run(stop())


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(tmp_path, webhook_private=True) as served:
        yield served


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver
