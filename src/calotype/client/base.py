"""What the sync and the async client have in common: everything but the waiting."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any, Self

from calotype.client import environment
from calotype.client.flows import Flow, OnProgress, downloaded, fetched, finished, waited
from calotype.client.results import ImageFile
from calotype.client.retries import Retries
from calotype.client.wire import Options, Priority, Wire, accepted, done, state


class BaseClient:
    """One server and one key, and the flow of each verb."""

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        retries: Retries | None = None,
    ) -> None:
        """What is left open is CALOTYPE_API_KEY and CALOTYPE_BASE_URL, which may end with ``/v1`` or not; else the
        local server. ``timeout`` is that of one HTTP call, in seconds. Raises ValueError for what is no URL."""
        self.wire = Wire(base_url or environment.base_url(), api_key or environment.api_key())
        self.timeout_s = timeout
        self.retries = retries or Retries()
        self.options = Options()

    def with_options(
        self,
        *,
        idempotency_key: str | None = None,
        priority: Priority | None = None,
        webhook_url: str | None = None,
        deadline_s: float | None = None,
    ) -> Self:
        """The same client, whose calls carry these beside the model's parameters. An idempotency key is for one
        call: with the same parameters it means the same request, with others it is refused."""
        other = copy(self)
        other.options = Options(
            idempotency_key=idempotency_key, priority=priority, webhook_url=webhook_url, deadline_s=deadline_s
        )
        return other

    def submitting(self, slug: str, params: Mapping[str, Any]) -> Flow[dict[str, Any]]:
        return fetched(self.wire.submit(slug, params, self.options), self.retries, accepted)

    def running(self, slug: str, params: Mapping[str, Any]) -> Flow[dict[str, Any]]:
        return fetched(self.wire.run_sync(slug, params, self.options), self.retries, finished)

    def downloading(self, image: ImageFile) -> Flow[bytes]:
        return downloaded(self.wire, image, self.retries)


class BaseJob:
    """A submitted request, and the flow of each thing that can be asked of it."""

    def __init__(self, submit_response: Mapping[str, Any], client: BaseClient) -> None:
        self.submit_response = submit_response
        self.request_id = str(submit_response["request_id"])
        self._wire, self._retries = client.wire, client.retries

    def asking(self) -> Flow[dict[str, Any]]:
        return fetched(self._wire.status(self.request_id), self._retries, state)

    def fetching(self) -> Flow[dict[str, Any]]:
        return fetched(self._wire.result(self.request_id), self._retries, state)

    def waiting(self, timeout_s: float, interval_s: float, on_progress: OnProgress | None) -> Flow[dict[str, Any]]:
        return waited(
            self._wire,
            self.request_id,
            self._retries,
            timeout_s=timeout_s,
            interval_s=interval_s,
            on_progress=on_progress,
        )

    def cancelling(self) -> Flow[None]:
        return fetched(self._wire.cancel(self.request_id), self._retries, done)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(request_id={self.request_id!r})"
