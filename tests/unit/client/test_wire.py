"""What is sent for each verb, and what is read from the answers."""

from __future__ import annotations

import json

import pytest

from calotype.client.errors import APIError
from calotype.client.wire import Options, Wire, accepted, refusal, state
from tests.unit.client.conversation import answer

WIRE = Wire("http://127.0.0.1:8000", "SG_0123456789abcdef")


@pytest.mark.parametrize("given", ["http://h:8000", "http://h:8000/", "http://h:8000/v1", "http://h:8000/v2/"])
def test_a_base_url_may_name_a_version_or_not(given: str) -> None:
    assert Wire(given, None).submit("imagen-4", {}, Options()).url == "http://h:8000/v2/imagen-4"


def test_a_host_that_begins_with_v_is_no_version() -> None:
    assert Wire("http://vhost", None).run_sync("imagen", {}, Options()).url == "http://vhost/v1/imagen"


def test_a_base_url_may_have_a_path() -> None:
    assert Wire("https://h/pictures/v1", None).status("7").url == "https://h/pictures/v2/requests/7/status"


@pytest.mark.parametrize("given", ["", "127.0.0.1:8000", "ftp://h", "http://"])
def test_what_is_no_http_url_is_refused(given: str) -> None:
    with pytest.raises(ValueError, match="base URL"):
        Wire(given, None)


def test_every_parameter_goes_into_the_body_as_it_is() -> None:
    params = {"prompt": "été", "timeout": 3, "interval": None, "slug": [1, 2.5]}
    call = WIRE.submit("imagen-4", params, Options())
    assert json.loads(call.content or b"") == params
    assert call.headers["content-type"] == "application/json"


def test_a_number_that_json_has_not_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        WIRE.submit("imagen-4", {"guidance_scale": float("nan")}, Options())


def test_the_key_is_sent_as_the_contract_has_it() -> None:
    assert WIRE.status("7").headers["x-api-key"] == "SG_0123456789abcdef"
    assert "x-api-key" not in Wire("http://h", None).status("7").headers


def test_a_download_carries_no_key() -> None:
    assert "x-api-key" not in WIRE.download("https://elsewhere.example/a.jpeg").headers


def test_each_call_has_an_idempotency_key_of_its_own() -> None:
    first, second = (WIRE.submit("imagen-4", {}, Options()).headers["idempotency-key"] for _ in range(2))
    assert first != second


def test_options_become_headers() -> None:
    options = Options(idempotency_key="k", priority="low", webhook_url="https://h/w", deadline_s=90)
    sent = WIRE.run_sync("imagen-4", {}, options).headers
    assert [sent[name] for name in ("idempotency-key", "x-queue-priority", "x-webhook-url", "x-request-timeout")] == [
        *("k", "low", "https://h/w", "90")
    ]


def test_options_that_are_not_given_are_not_sent() -> None:
    sent = WIRE.submit("imagen-4", {}, Options()).headers
    assert not {"x-queue-priority", "x-webhook-url", "x-request-timeout"} & set(sent)


@pytest.mark.parametrize("slug", ["../health", "a/b", "a?b=c", "a#b", "%2e"])
def test_a_slug_stays_one_part_of_the_path(slug: str) -> None:
    path = WIRE.submit(slug, {}, Options()).url.removeprefix("http://127.0.0.1:8000/v2/")
    assert not set("/?#") & set(path)


@pytest.mark.parametrize("slug", ["", ".", ".."])
def test_a_slug_that_is_no_name_is_refused(slug: str) -> None:
    with pytest.raises(ValueError, match="names no model"):
        WIRE.submit(slug, {}, Options())


def test_a_held_poll_waits_longer_than_the_server_does() -> None:
    call = WIRE.result("7", 20)
    assert call.url.endswith("/v2/requests/7?wait=20")
    assert call.timeout_s is not None
    assert call.timeout_s > 20


def test_an_error_body_is_read_in_full() -> None:
    body = {"error": "no", "code": "c", "field": "seed", "request_id": "7", "retryable": True}
    error = refusal(answer(body, 400))
    assert (error.detail, error.status, error.code, error.field, error.request_id, error.retryable) == (
        *("no", 400, "c", "seed", "7", True),
    )
    assert str(error) == "no"


@pytest.mark.parametrize("body", [None, ["a list"], {"detail": "another framework's"}])
def test_an_error_without_a_reason_still_says_its_status(body: object) -> None:
    error = refusal(answer(body, 502, x_request_id="7"))
    assert (error.detail, error.status, error.request_id) == (None, 502, "7")
    assert "502" in str(error)


def test_an_error_that_is_no_text_is_shown_as_json() -> None:
    assert refusal(answer({"error": {"a": 1}}, 400)).detail == '{"a": 1}'


def test_a_submit_without_an_id_is_an_error() -> None:
    with pytest.raises(APIError, match="no request_id"):
        accepted(answer({"status": "QUEUED"}))


@pytest.mark.parametrize("status", [200, 202])
def test_any_success_is_a_submit(status: int) -> None:
    assert accepted(answer({"request_id": "7"}, status)) == {"request_id": "7"}


def test_a_redirect_is_no_success() -> None:
    with pytest.raises(APIError):
        accepted(answer({"request_id": "7"}, 307))


@pytest.mark.parametrize(("status", "word"), [(422, "FAILED"), (200, "FAILED"), (200, "COMPLETED"), (200, "QUEUED")])
def test_an_end_is_a_state_whatever_its_http_status(status: int, word: str) -> None:
    assert state(answer({"status": word}, status))["status"] == word


def test_an_error_without_a_state_is_raised() -> None:
    with pytest.raises(APIError, match="unknown"):
        state(answer({"error": "unknown"}, 404))


def test_an_answer_without_a_state_is_an_error() -> None:
    with pytest.raises(APIError, match="no status"):
        state(answer(None))
