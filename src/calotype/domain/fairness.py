"""Fairness between accounts: virtual time (start-time fair queueing; Goyal, Vin and Cheng, SIGCOMM 1996).

A request is claimed in the order of its virtual time. At submit it takes the later of its account's and the queue's,
and its account's then moves on by the work it brings, divided by the account's weight. So a thousand requests of one
account stand one behind the other, and another account's first one goes between them. What was never drawn is taken
back: who gives up waiting loses no turns by it.

What has low priority stands in a second line of its account, a fixed distance further back, and moves the account's own
virtual time on when it is drawn: it takes from the account's share, and nothing from what the account sends meanwhile.
"""

from __future__ import annotations

from enum import IntEnum

LOW_OFFSET = 1000.0
"""Work by which a request of low priority stands back. Fixed, so that it waits and never starves."""
LEAST_WORK = 1.0


class Priority(IntEnum):
    """How urgent a request is to its caller, among the caller's own."""

    LOW = -1
    NORMAL = 0


def work(*, images: int, steps: int, width: int, height: int) -> float:
    """Of one request: images x steps x megapixels, at least 1."""
    return max(LEAST_WORK, images * steps * width * height / 1e6)


def virtual_time(account: float, queue: float, priority: Priority) -> float:
    """The request's place in the order of claims."""
    return max(account, queue) + (LOW_OFFSET if priority is Priority.LOW else 0.0)


def advanced(account: float, queue: float, work_units: float, weight: float) -> float:
    """The account's virtual time after it submitted so much work. ``weight`` is 1 for most; 2 gets twice as much."""
    return max(account, queue) + work_units / weight
