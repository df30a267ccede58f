"""Plays the other side of a flow: scripted replies, and a clock that only pauses and held answers move."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from calotype.client.flows import Flow, Pause, T
from calotype.client.retries import Retries
from calotype.client.wire import Answer, Call, NoAnswer


def answer(body: Any = None, status: int = 200, **headers: str) -> Answer:
    content = b"" if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status=status, headers=named, content=content)


SILENCE = NoAnswer(error=ConnectionError("refused"))


@dataclass(kw_only=True)
class Conversation:
    """``calls`` and ``pauses_s`` are what the flow did."""

    replies: Sequence[Answer | NoAnswer]
    held_s: float = 0.0
    """How long each answer takes."""
    calls: list[Call] = field(default_factory=list)
    pauses_s: list[float] = field(default_factory=list)
    now: float = 1000.0

    def retries(self, **changes: Any) -> Retries:
        """Without jitter: the longest pause each time."""
        values: Mapping[str, Any] = {"clock": lambda: self.now, "uniform": lambda _, high: high, **changes}
        return Retries(**values)

    def play(self, flow: Flow[T]) -> T:
        replies = iter(self.replies)
        reply: Answer | NoAnswer | None = None
        while True:
            try:
                step = flow.send(reply)
            except StopIteration as end:
                assert next(replies, None) is None, "not every reply was asked for"
                result: T = end.value
                return result
            if isinstance(step, Pause):
                self.pauses_s.append(step.seconds)
                self.now += step.seconds
                reply = None
            else:
                self.calls.append(step)
                self.now += self.held_s
                reply = next(replies)
