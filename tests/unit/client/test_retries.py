"""Which calls are made again, and when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.client.errors import APIError
from calotype.client.flows import answered
from calotype.client.retries import RETRIED, Retries
from calotype.client.wire import Answer, Options, Wire
from tests.unit.client.conversation import SILENCE, Conversation, answer

WIRE = Wire("http://127.0.0.1:8000", None)
BUSY = answer({"error": "queue_full"}, 429)
FINE = answer({"request_id": "7"})


def test_every_retry_of_a_submit_has_the_same_idempotency_key() -> None:
    talk = Conversation(replies=[SILENCE, BUSY, answer(None, 502), FINE])
    assert talk.play(answered(WIRE.submit("imagen-4", {}, Options()), talk.retries())) == FINE
    assert len({call.headers["idempotency-key"] for call in talk.calls}) == 1
    assert len(talk.calls) == 4


def test_pauses_double_up_to_a_limit() -> None:
    talk = Conversation(replies=[BUSY] * 7)
    talk.play(answered(WIRE.status("7"), talk.retries(count=6, base_s=1.0, cap_s=8.0)))
    assert talk.pauses_s == [1, 2, 4, 8, 8, 8]


@given(retry=st.integers(0, 30))
def test_jitter_spreads_over_the_whole_pause(retry: int) -> None:
    asked: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        asked.append((low, high))
        return low

    assert Retries(count=31, base_s=0.5, cap_s=4.0, uniform=uniform).delay_s(retry, BUSY) == 0.0
    assert asked == [(0.0, min(4.0, 0.5 * 2**retry))]


def test_the_last_answer_is_the_result_when_no_retry_helps() -> None:
    talk = Conversation(replies=[BUSY] * 3)
    assert talk.play(answered(WIRE.status("7"), talk.retries(count=2))) == BUSY


def test_a_server_that_never_answers_is_an_error_with_its_cause() -> None:
    talk = Conversation(replies=[SILENCE] * 3)
    with pytest.raises(APIError, match="refused") as caught:
        talk.play(answered(WIRE.status("7"), talk.retries(count=2)))
    assert (caught.value.code, caught.value.status) == ("unreachable", None)
    assert caught.value.__cause__ is SILENCE.error


def test_retry_after_in_seconds_is_waited_for_before_the_jitter() -> None:
    talk = Conversation(replies=[answer(None, 429, retry_after="7"), FINE])
    talk.play(answered(WIRE.status("7"), talk.retries(base_s=0.5)))
    assert talk.pauses_s == [7.5]


def test_retry_after_as_a_date_is_waited_for() -> None:
    until = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    delay_s = Retries(uniform=lambda low, _: low).delay_s(0, answer(None, 429, retry_after=until))
    assert delay_s is not None
    assert 0 < delay_s <= 30


@pytest.mark.parametrize("text", ["", "soon", "-3", "Wed, 99 Nov"])
def test_a_retry_after_that_says_nothing_is_none(text: str) -> None:
    assert Retries(uniform=lambda low, _: low).delay_s(0, answer(None, 429, retry_after=text)) == 0.0


def test_a_server_that_asks_for_too_much_patience_is_not_waited_for() -> None:
    assert Retries(patience_s=60).delay_s(0, answer(None, 429, retry_after="61")) is None


@pytest.mark.parametrize("status", sorted({200, 202, 307, 400, 401, 403, 404, 405, 406, 409, 410, 413, 422} - RETRIED))
def test_what_would_be_the_same_again_is_not_retried(status: int) -> None:
    assert Retries().delay_s(0, answer({"error": "no"}, status)) is None


def test_a_server_that_says_that_it_is_final_is_believed() -> None:
    assert Retries().delay_s(0, answer({"error": "no", "retryable": False}, 500)) is None


@pytest.mark.parametrize(
    "reply",
    [
        answer({"status": "FAILED", "retryable": True}, 500),
        answer({"error": "drawing_failed", "retryable": True}, 500, idempotent_replay="true"),
    ],
)
def test_a_failure_that_is_remembered_is_not_asked_for_again(reply: Answer) -> None:
    assert Retries().delay_s(0, reply) is None
