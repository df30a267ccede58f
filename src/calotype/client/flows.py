"""The verbs as conversations with the server, for whatever carries them: no I/O and no clock of their own.

A flow yields a Call and is sent its Answer or NoAnswer, or yields a Pause and is sent None; it returns its result or
raises an APIError. The sync and the async client differ in what they do with a step, and in nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from calotype.client.environment import BASE_URL_VARIABLE
from calotype.client.errors import APIError, InferenceFailed, InferenceTimeout
from calotype.client.results import ImageFile, Status
from calotype.client.retries import Retries
from calotype.client.wire import Answer, Call, NoAnswer, Wire, refusal, state

WAIT_TIMEOUT_S = 600.0
POLL_INTERVAL_S = 1.0
HOLD_S = 20.0
"""How long the server is asked to hold a poll back while nobody wants to hear of progress."""

PROGRESS_S = 0.2
"""How often at least somebody who does is told: a quick picture takes a second."""
WHERE = f"base_url or {BASE_URL_VARIABLE} says where the server is"

OnProgress: TypeAlias = Callable[[Status], object]
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Pause:
    """Wait so long."""

    seconds: float


Step: TypeAlias = Call | Pause
Reply: TypeAlias = Answer | NoAnswer | None
Flow: TypeAlias = Generator[Step, Reply, T]


def answered(call: Call, retries: Retries, until: float | None = None) -> Flow[Answer]:
    """The call's answer, after as many retries as it takes (until then, where it is given). Raises APIError where there
    is none."""
    made = 0
    while True:
        reply = yield call
        assert reply is not None
        delay_s = retries.delay_s(made, reply, until)
        if delay_s is not None:
            made += 1
            yield Pause(seconds=delay_s)
        elif isinstance(reply, Answer):
            return reply
        else:
            reason = str(reply.error) or type(reply.error).__name__
            message = f"{call.method} {call.url} got no answer ({reason}): {WHERE}"
            raise APIError(message, code="unreachable", retryable=True) from reply.error


def fetched(call: Call, retries: Retries, read: Callable[[Answer], T]) -> Flow[T]:
    """What ``read`` makes of the call's answer."""
    return read((yield from answered(call, retries)))


def waited(
    wire: Wire,
    request_id: str,
    retries: Retries,
    *,
    timeout_s: float = WAIT_TIMEOUT_S,
    interval_s: float = POLL_INTERVAL_S,
    on_progress: OnProgress | None = None,
) -> Flow[dict[str, Any]]:
    """The result body, once there is one. Raises InferenceFailed and InferenceTimeout.

    A server that can hold its answers back is asked to, so the end is known when it comes; one that can't is polled
    each interval. With ``on_progress`` the status is polled, and more often.
    """
    began = retries.clock()
    until = began + timeout_s
    pace_s = min(interval_s, PROGRESS_S) if on_progress else interval_s
    poll, longest_s = (wire.status, pace_s) if on_progress else (wire.result, HOLD_S)
    told: Status | None = None
    while True:
        asked = retries.clock()
        hold_s = min(longest_s, until - asked)
        answer = yield from answered(poll(request_id, hold_s), retries, until)
        status = Status(state(answer))
        if on_progress and status != told:
            on_progress(status)
            told = status
        if status.status == "COMPLETED":
            return (yield from fetched(wire.result(request_id), retries, state)) if on_progress else status.body
        if status.status == "FAILED":
            raise InferenceFailed(status.body, status=answer.status)
        now = retries.clock()
        if now >= until:
            raise InferenceTimeout(request_id, now - began)
        yield Pause(seconds=max(0.0, min(asked + pace_s, until) - now))


def finished(answer: Answer) -> dict[str, Any]:
    """The result body of a blocking call. Raises InferenceFailed, or APIError where it was refused."""
    body = answer.body
    if body.get("status") == "FAILED":
        raise InferenceFailed(body, status=answer.status)
    if not answer.ok:
        raise refusal(answer)
    return state(answer)


def downloaded(wire: Wire, image: ImageFile, retries: Retries) -> Flow[bytes]:
    """The file's bytes. Raises APIError, with 404 when its time is over."""

    def read(answer: Answer) -> bytes:
        if not answer.ok:
            raise refusal(answer)
        return answer.content

    return fetched(wire.download(image.url), retries, read)
