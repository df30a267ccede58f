"""The client for ordinary code: every verb waits for its answer."""

from __future__ import annotations

import os
import time
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


class Client(BaseClient):
    """One server, one key, one pool of connections; any thread may use it. Close it, or use it as a context manager.

    Every keyword of ``run``, ``run_sync`` and ``submit`` but ``on_progress`` is the model's.
    """

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: Retries | None = None,
    ) -> None:
        super().__init__(api_key, base_url, timeout, retries)
        self._http = httpx.Client(**http.options(timeout))

    def run(self, slug: str, /, *, on_progress: OnProgress | None = None, **params: Any) -> Result:
        """Draws: submits to the queue and waits for the result, 600 s at most. Raises APIError and its kinds."""
        return self.submit(slug, **params).wait(on_progress=on_progress)

    def run_sync(self, slug: str, /, **params: Any) -> Result:
        """Draws in one blocking call, which the server ends after 100 s unless set otherwise."""
        return Result(self.drive(self.running(slug, params)), self)

    def submit(self, slug: str, /, **params: Any) -> Job:
        """Puts a request into the queue and returns at once."""
        return Job(self.drive(self.submitting(slug, params)), self)

    def submit_async(self, slug: str, /, **params: Any) -> Job:
        """``submit``, by the name that the segmind package has for it."""
        return self.submit(slug, **params)

    def job(self, request_id: str) -> Job:
        """A request that was submitted before, by its id."""
        return Job({"request_id": request_id}, self)

    def drive(self, flow: Flow[T]) -> T:
        """Does what the flow says, step by step."""
        reply: Reply = None
        while True:
            try:
                step = flow.send(reply)
            except StopIteration as end:
                result: T = end.value
                return result
            if isinstance(step, Pause):
                time.sleep(step.seconds)
                reply = None
                continue
            try:
                reply = http.answer(self._http.send(http.request(self._http, step, self.timeout_s)))
            except http.FAILURES as error:
                reply = NoAnswer(error=error)

    def close(self) -> None:
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class Job(BaseJob):
    """A submitted request."""

    def __init__(self, submit_response: Mapping[str, Any], client: Client) -> None:
        super().__init__(submit_response, client)
        self._client = client

    def status(self) -> Status:
        return Status(self._client.drive(self.asking()))

    def result(self) -> Result:
        """As it is now: complete once its status is COMPLETED."""
        return Result(self._client.drive(self.fetching()), self._client)

    def wait(
        self,
        timeout: float = WAIT_TIMEOUT_S,
        interval: float = POLL_INTERVAL_S,
        on_progress: OnProgress | None = None,
    ) -> Result:
        """The result, once there is one; times in seconds. ``on_progress`` is called with each new Status. Raises
        InferenceFailed, and InferenceTimeout, after which the request goes on."""
        return Result(self._client.drive(self.waiting(timeout, interval, on_progress)), self._client)

    def cancel(self) -> None:
        """Ends it as FAILED, its credits given back. Raises APIError where it has ended already."""
        self._client.drive(self.cancelling())


class Result(Outcome):
    """What became of a request; a mapping of the server's JSON, as the segmind package returns it."""

    def __init__(self, body: Mapping[str, Any], client: Client) -> None:
        super().__init__(body)
        self._client = client

    def read(self, index: int = 0) -> bytes:
        """A picture's file, fetched from the server."""
        return self._client.drive(self._client.downloading(self.images[index]))

    def save(self, path: str | os.PathLike[str]) -> list[Path]:
        """Writes every picture and says where: to ``path`` and beside it, or into the folder that ``path`` is."""
        paths = save_paths(path, self.images)
        for index, target in enumerate(paths):
            write(target, self.read(index))
        return paths
