"""Waiting for a request's end."""

from __future__ import annotations

import pytest

from calotype.client.errors import APIError, InferenceFailed, InferenceTimeout
from calotype.client.flows import HOLD_S, downloaded, finished, waited
from calotype.client.results import ImageFile, Status
from calotype.client.wire import Wire
from tests.unit.client.conversation import SILENCE, Conversation, answer

WIRE = Wire("http://127.0.0.1:8000", "SG_0123456789abcdef")
QUEUED = answer({"status": "QUEUED", "request_id": "7", "queue_position": 2})
HALF = answer({"status": "PROCESSING", "request_id": "7", "progress": 0.5, "step": 5, "steps": 10})
DONE = answer({"status": "COMPLETED", "request_id": "7", "output": "http://h/a.jpeg"})
FAILED = answer({"status": "FAILED", "request_id": "7", "error": "no", "code": "blocked"}, 422)
IMAGE = ImageFile(url="https://pictures.example/a.jpeg", content_type="image/jpeg", file_name="a.jpeg")


def test_a_server_that_holds_its_answers_is_asked_without_a_pause() -> None:
    talk = Conversation(replies=[QUEUED, HALF, DONE], held_s=HOLD_S)
    body = talk.play(waited(WIRE, "7", talk.retries()))
    assert body["output"] == "http://h/a.jpeg"
    assert talk.pauses_s == [0, 0]
    assert {call.url for call in talk.calls} == {f"http://127.0.0.1:8000/v2/requests/7?wait={HOLD_S:g}"}


def test_a_server_that_holds_nothing_back_is_polled_each_interval() -> None:
    talk = Conversation(replies=[QUEUED, HALF, DONE])
    talk.play(waited(WIRE, "7", talk.retries(), interval_s=1.5))
    assert talk.pauses_s == [1.5, 1.5]


def test_progress_is_told_once_for_each_change() -> None:
    told: list[Status] = []
    talk = Conversation(replies=[QUEUED, QUEUED, HALF, HALF, DONE, DONE])
    talk.play(waited(WIRE, "7", talk.retries(), on_progress=told.append))
    assert [(status.status, status.fraction, status.queue_position, status.step) for status in told] == [
        ("QUEUED", 0.0, 2, None),
        ("PROCESSING", 0.5, None, 5),
        ("COMPLETED", 1.0, None, None),
    ]
    assert [call.url.rsplit("/", 1)[-1] for call in talk.calls] == [*["status?wait=0.2"] * 5, "7"]


def test_a_failure_says_why_and_is_not_fetched() -> None:
    talk = Conversation(replies=[HALF, FAILED])
    with pytest.raises(InferenceFailed) as caught:
        talk.play(waited(WIRE, "7", talk.retries(), on_progress=lambda _: None))
    error = caught.value
    assert (error.detail, error.code, error.request_id, error.status) == ("no", "blocked", "7", 422)
    assert error.status_body["status"] == "FAILED"


def test_the_wait_ends_at_its_deadline_and_not_before() -> None:
    talk = Conversation(replies=[HALF] * 4)
    with pytest.raises(InferenceTimeout, match=r"7 has not ended after 2\.5 s") as caught:
        talk.play(waited(WIRE, "7", talk.retries(), timeout_s=2.5))
    assert talk.pauses_s == [1.0, 1.0, 0.5]
    assert (caught.value.request_id, caught.value.elapsed_s) == ("7", 2.5)


def test_the_server_is_not_asked_to_hold_beyond_the_deadline() -> None:
    talk = Conversation(replies=[HALF, DONE], held_s=20)
    talk.play(waited(WIRE, "7", talk.retries(), timeout_s=25))
    assert [call.url.split("=")[1] for call in talk.calls] == ["20", "5"]


def test_a_wait_of_no_time_asks_once() -> None:
    talk = Conversation(replies=[DONE])
    assert talk.play(waited(WIRE, "7", talk.retries(), timeout_s=0))["status"] == "COMPLETED"
    assert talk.calls[0].url.endswith("/v2/requests/7")


def test_a_poll_that_fails_does_not_end_the_wait() -> None:
    talk = Conversation(replies=[SILENCE, answer(None, 502), answer({"error": "slow down"}, 429), DONE])
    assert talk.play(waited(WIRE, "7", talk.retries()))["status"] == "COMPLETED"


def test_an_unknown_request_ends_the_wait() -> None:
    talk = Conversation(replies=[answer({"error": "Request 7 not found", "code": "not_found"}, 404)])
    with pytest.raises(APIError, match="not found"):
        talk.play(waited(WIRE, "7", talk.retries()))


def test_a_blocking_call_that_failed_raises_its_reason() -> None:
    with pytest.raises(InferenceFailed, match="no"):
        finished(FAILED)
    with pytest.raises(APIError, match="credits") as caught:
        finished(answer({"error": "Insufficient credits"}, 406))
    assert not isinstance(caught.value, InferenceFailed)


def test_a_picture_is_fetched_from_where_it_is_without_the_key() -> None:
    talk = Conversation(replies=[answer("bytes")])
    assert talk.play(downloaded(WIRE, IMAGE, talk.retries())) == b'"bytes"'
    assert talk.calls[0].url == IMAGE.url
    assert "x-api-key" not in talk.calls[0].headers


def test_a_picture_that_is_gone_is_an_error() -> None:
    talk = Conversation(replies=[answer({"error": "gone"}, 404)])
    with pytest.raises(APIError, match="gone"):
        talk.play(downloaded(WIRE, IMAGE, talk.retries()))


def test_a_wait_outlasts_a_server_that_is_away_for_longer_than_any_call_would() -> None:
    talk = Conversation(replies=[SILENCE] * 40 + [DONE])
    assert talk.play(waited(WIRE, "7", talk.retries(count=3)))["status"] == "COMPLETED"
    assert sum(talk.pauses_s) > 200


def test_a_server_that_stays_away_ends_the_wait_at_its_deadline() -> None:
    talk = Conversation(replies=[SILENCE] * 9)
    with pytest.raises(APIError, match="refused"):
        talk.play(waited(WIRE, "7", talk.retries(base_s=1.0, cap_s=1.0), timeout_s=8.0))
    assert talk.pauses_s == [1.0] * 8


def test_without_retries_the_first_failed_poll_ends_the_wait() -> None:
    talk = Conversation(replies=[SILENCE])
    with pytest.raises(APIError, match="refused"):
        talk.play(waited(WIRE, "7", talk.retries(count=0)))
