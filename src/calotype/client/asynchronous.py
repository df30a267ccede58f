"""The client for asyncio: the same verbs, awaited."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from calotype.client import http
from calotype.client.base import BaseClient, BaseJob
from calotype.client.flows import POLL_INTERVAL_S, WAIT_TIMEOUT_S, Flow, OnProgress, Pause, Reply, T
from calotype.client.results import Outcome, Status, save_paths, write
from calotype.client.retries import Retries
from calotype.client.wire import NoAnswer


class AsyncClient(BaseClient):
    """As Client, for one event loop."""

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: Retries | None = None,
    ) -> None:
        super().__init__(api_key, base_url, timeout, retries)
        self._http = httpx.AsyncClient(**http.options(timeout))

    async def run(self, slug: str, /, *, on_progress: OnProgress | None = None, **params: Any) -> AsyncResult:
        return await (await self.submit(slug, **params)).wait(on_progress=on_progress)

    async def run_sync(self, slug: str, /, **params: Any) -> AsyncResult:
        """The server's blocking call; the event loop is not blocked."""
        return AsyncResult(await self.drive(self.running(slug, params)), self)

    async def submit(self, slug: str, /, **params: Any) -> AsyncJob:
        return AsyncJob(await self.drive(self.submitting(slug, params)), self)

    async def submit_async(self, slug: str, /, **params: Any) -> AsyncJob:
        return await self.submit(slug, **params)

    def job(self, request_id: str) -> AsyncJob:
        return AsyncJob({"request_id": request_id}, self)

    async def drive(self, flow: Flow[T]) -> T:
        reply: Reply = None
        while True:
            try:
                step = flow.send(reply)
            except StopIteration as end:
                result: T = end.value
                return result
            if isinstance(step, Pause):
                await asyncio.sleep(step.seconds)
                reply = None
                continue
            try:
                reply = http.answer(await self._http.send(http.request(self._http, step, self.timeout_s)))
            except http.FAILURES as error:
                reply = NoAnswer(error=error)

    async def close(self) -> None:
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()


class AsyncJob(BaseJob):
    """As Job."""

    def __init__(self, submit_response: Mapping[str, Any], client: AsyncClient) -> None:
        super().__init__(submit_response, client)
        self._client = client

    async def status(self) -> Status:
        return Status(await self._client.drive(self.asking()))

    async def result(self) -> AsyncResult:
        return AsyncResult(await self._client.drive(self.fetching()), self._client)

    async def wait(
        self,
        timeout: float = WAIT_TIMEOUT_S,
        interval: float = POLL_INTERVAL_S,
        on_progress: OnProgress | None = None,
    ) -> AsyncResult:
        return AsyncResult(await self._client.drive(self.waiting(timeout, interval, on_progress)), self._client)

    async def cancel(self) -> None:
        await self._client.drive(self.cancelling())


class AsyncResult(Outcome):
    """As Result."""

    def __init__(self, body: Mapping[str, Any], client: AsyncClient) -> None:
        super().__init__(body)
        self._client = client

    async def read(self, index: int = 0) -> bytes:
        return await self._client.drive(self._client.downloading(self.images[index]))

    async def save(self, path: str | os.PathLike[str]) -> list[Path]:
        paths = save_paths(path, self.images)
        for index, target in enumerate(paths):
            write(target, await self.read(index))
        return paths
