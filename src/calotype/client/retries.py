"""Which calls are made again, and when: exponential backoff with full jitter, after what Retry-After asks for.

Every submit carries an idempotency key, so a call that is made again is the same request: it is charged once.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from calotype.client.wire import Answer, NoAnswer

MOST_DOUBLINGS = 30
RETRIED = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, kw_only=True)
class Retries:
    """How often, and how patiently."""

    count: int = 5
    """0: never."""
    base_s: float = 0.25
    cap_s: float = 8.0
    patience_s: float = 60.0
    """A server that asks for more is not waited for: its answer is the result."""
    clock: Callable[[], float] = time.monotonic
    uniform: Callable[[float, float], float] = random.uniform

    def delay_s(self, retry: int, reply: Answer | NoAnswer, until: float | None = None) -> float | None:
        """Before the next one, ``retry`` having been made so far; None: no more. ``until``, a time of the clock, takes
        the place of the count: who waits for a request's end outlasts the server's restart."""
        if not (self.count and _worth_it(reply)) or (until is None and retry >= self.count):
            return None
        asked_s = _retry_after_s(reply)
        if asked_s > self.patience_s:
            return None
        delay_s = asked_s + self.uniform(0.0, min(self.cap_s, self.base_s * 2.0 ** min(retry, MOST_DOUBLINGS)))
        return delay_s if until is None or self.clock() + delay_s <= until else None


def _worth_it(reply: Answer | NoAnswer) -> bool:
    """A server that says whether the same call may succeed later is believed. What it remembers of a request that has
    ended as FAILED stays as it is, however often it is asked."""
    if isinstance(reply, NoAnswer):
        return True
    if reply.status not in RETRIED or "idempotent-replay" in reply.headers:
        return False
    body = reply.body
    return body.get("status") != "FAILED" and body.get("retryable") is not False


def _retry_after_s(reply: Answer | NoAnswer) -> float:
    """Seconds or a date; 0 where there is none."""
    if isinstance(reply, NoAnswer) or "retry-after" not in reply.headers:
        return 0.0
    text = reply.headers["retry-after"].strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return 0.0
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - datetime.now(UTC)).total_seconds())
