"""The dispatcher: takes due deliveries from the outbox, sends each, and writes down what came of it.

A delivery arrives at least once: one whose sender died is tried again when its lease ends. Receivers tell repeats by
``webhook-id``.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Self

import httpx
import structlog

from calotype import __version__
from calotype.domain.errors import InvalidParameter, StoreUnavailable
from calotype.domain.keys import new_signing_secret
from calotype.domain.targets import check_url
from calotype.store.interface import Store
from calotype.store.records import Attempt, Delivery, DeliveryState, Request
from calotype.webhooks.metrics import WebhookMetrics
from calotype.webhooks.schedule import TRIES, delay_s
from calotype.webhooks.signing import signature_headers
from calotype.webhooks.transport import PinnedTransport, Resolve, resolve

CONNECT_S = 4.0
"""For one of a host's addresses, so that another has a chance."""
TIMEOUT_S = 10.0
"""Of one try, from the name's resolution to the answer's head."""
LEASE_S = 30.0
CONNECTIONS = 32
PER_ACCOUNT = 8
"""Tries of one account at a time, so that its dead receivers hold up nobody else."""
IDLE_S = 1.0
"""How soon a delivery is noticed that another process made."""
GONE = 410
"""The receiver wants no more of it."""

Body = Callable[[Request], Mapping[str, Any]]
"""The result as the wire shows it, with absolute URLs: the payload stands alone."""

_log = structlog.get_logger(__name__)


def payload(delivery: Delivery, request: Request, body: Body) -> str:
    """What is sent: the result's body with what happened, to which request and when. The same text at every try."""
    happened_at = datetime.fromtimestamp(delivery.created_at, UTC).isoformat(timespec="milliseconds")
    head = {
        "event": delivery.event.value,
        "id": delivery.request_id,
        "created_at": happened_at.replace("+00:00", "Z"),
    }
    return json.dumps({**body(request), **head}, ensure_ascii=False, separators=(",", ":"))


class Undeliverable(Exception):
    """No further try could help."""


class Dispatcher:
    """``run`` sends until it is cancelled. ``async with`` closes its connections."""

    def __init__(
        self,
        store: Store,
        body: Body,
        *,
        private: bool,
        metrics: WebhookMetrics,
        resolver: Resolve = resolve,
        retry: Callable[[int], float | None] = delay_s,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """``private``: receivers may be at addresses that aren't public. ``retry``: seconds until the next try after so
        many; None: it was the last."""
        self._store = store
        self._body = body
        self._private = private
        self._metrics = metrics
        self._retry = retry
        self._clock = clock
        self._client = httpx.AsyncClient(
            transport=PinnedTransport(private=private, resolver=resolver, connections=CONNECTIONS),
            timeout=httpx.Timeout(TIMEOUT_S, connect=CONNECT_S),
            follow_redirects=False,
            trust_env=False,
            headers={"user-agent": f"calotype/{__version__}", "accept": "*/*"},
        )
        self._sending: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.aclose()

    async def run(self) -> None:
        """Tries that are under way when it is cancelled are given up; their leases end, and they are tried again."""
        try:
            while True:
                try:
                    await self._round()
                except StoreUnavailable as error:
                    _log.warning("webhooks.store_unavailable", error=error.message)
                    await asyncio.sleep(IDLE_S)
        finally:
            for task in self._sending:
                task.cancel()
            await asyncio.gather(*self._sending, return_exceptions=True)

    async def _round(self) -> None:
        """Starts what is due and there is room for, then waits for more of either."""
        room = CONNECTIONS - len(self._sending)
        due_at = await self._store.webhooks.next_due() if room else None
        now = self._clock()
        claimed = 0
        if due_at is not None and due_at <= now:
            deliveries = await self._store.webhooks.claim(room, per_account=PER_ACCOUNT, lease_s=LEASE_S)
            claimed = len(deliveries)
            for delivery in deliveries:
                task = asyncio.create_task(self._send(delivery))
                self._sending.add(task)
                task.add_done_callback(self._sent)
        if claimed:
            return
        wait_s = IDLE_S if due_at is None or due_at <= now else min(IDLE_S, due_at - now)
        if self._sending:
            await asyncio.wait(self._sending, timeout=wait_s, return_when=asyncio.FIRST_COMPLETED)
        else:
            await self._store.queue.changed(wait_s)

    def _sent(self, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        if not task.cancelled() and task.exception() is not None:
            # The lease ends and it is tried again, until its tries are over.
            _log.error("webhooks.broke", exc_info=task.exception())

    async def _send(self, delivery: Delivery) -> None:
        started_at, clock = self._clock(), time.monotonic()
        try:
            try:
                status, error = await self._try(delivery, started_at)
                state, due_at = self._verdict(delivery, status, error)
            except Undeliverable as reason:
                status, error, state, due_at = None, str(reason), DeliveryState.FAILED, None
            attempt = Attempt(
                number=delivery.attempt,
                started_at=started_at,
                duration_s=time.monotonic() - clock,
                status=status,
                error=error,
            )
            await self._store.webhooks.record(delivery.id, attempt, state=state, due_at=due_at)
            self._metrics.tried(delivery.event.value, state, attempt.duration_s)
        except StoreUnavailable as unavailable:
            # Its lease ends, and it is tried again.
            _log.warning("webhooks.store_unavailable", delivery=delivery.id, error=unavailable.message)
            return
        _log.info("webhooks.tried", delivery=delivery.id, attempt=delivery.attempt, status=status, state=state.value)

    async def _try(self, delivery: Delivery, now: float) -> tuple[int | None, str | None]:
        """The answer's status, and what is wrong where the delivery doesn't count. Raises Undeliverable."""
        if delivery.tries > TRIES:
            raise Undeliverable("its senders died too often")
        if delivery.webhook_id is not None:
            webhook = await self._store.webhooks.find(delivery.webhook_id, account_id=delivery.account_id)
            if webhook is None or not webhook.active:
                raise Undeliverable("the webhook was deleted")
        request = await self._store.queue.find(delivery.request_id)
        if request is None:
            raise Undeliverable("the request was deleted")
        text = payload(delivery, request, self._body)
        headers = signature_headers(delivery.id, text, at=now, signing=await self._secrets(delivery))
        try:
            check_url(delivery.url, field="url", private=self._private)
            async with (
                asyncio.timeout(TIMEOUT_S),
                self._client.stream(
                    "POST",
                    delivery.url,
                    content=text.encode(),
                    headers={"content-type": "application/json", **headers},
                ) as answer,
            ):
                status = answer.status_code
        except (TimeoutError, httpx.TimeoutException):
            return None, f"no answer within {TIMEOUT_S:.0f} s"
        except (httpx.HTTPError, httpx.InvalidURL, InvalidParameter) as error:
            return None, str(error)[:200] or type(error).__name__
        return status, None if 200 <= status < 300 else f"the receiver answered {status}"

    def _verdict(self, delivery: Delivery, status: int | None, error: str | None) -> tuple[DeliveryState, float | None]:
        if error is None:
            return DeliveryState.DELIVERED, None
        wait_s = None if status == GONE else self._retry(delivery.tries)
        if wait_s is None:
            return DeliveryState.FAILED, None
        return DeliveryState.PENDING, self._clock() + wait_s

    async def _secrets(self, delivery: Delivery) -> list[str]:
        """The webhook's own; for a request's own webhook the account's, made where there is none yet."""
        owner = delivery.webhook_id or delivery.account_id
        found = await self._store.webhooks.secrets(owner)
        if not found:
            await self._store.webhooks.rotate(owner, new_signing_secret(), keep_old_s=0)
            found = await self._store.webhooks.secrets(owner)
        return list(found)
