"""A request's states: the contract's four (section 8), and which may follow which."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class State(StrEnum):
    """Where a request is. There is no fifth: clients wait for ever on a word that they don't know."""

    QUEUED = "QUEUED"
    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    """A cancelled request, too, with the code ``cancelled``."""

    @property
    def terminal(self) -> bool:
        return not FOLLOWERS[self]


FOLLOWERS: Mapping[State, frozenset[State]] = {
    State.QUEUED: frozenset({State.PROCESSING, State.FAILED}),
    State.PROCESSING: frozenset({State.QUEUED, State.COMPLETED, State.FAILED}),
    State.COMPLETED: frozenset(),
    State.FAILED: frozenset(),
}
"""PROCESSING goes back to QUEUED when its worker is lost."""
