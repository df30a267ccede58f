from __future__ import annotations

import base64
import io
import json
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from calotype.domain.requests import Notice
from calotype.domain.states import State
from tests.integration.gateway.served import Served, serving, until

CALL = {"prompt": "a red fox in snow"}


def test_a_plain_call_answers_the_result_as_json(served: Served, client: httpx.Client) -> None:
    before = served.available()
    answer = client.post("/v1/imagen-4", json=CALL)
    assert answer.status_code == 200
    body = answer.json()
    request_id = answer.headers["x-request-id"]
    assert {**body, "metrics": None, "timings": None, "images": None} == {
        "status": "COMPLETED",
        "request_id": request_id,
        "error": None,
        "output": body["images"][0]["url"],
        "images": None,
        "seed": body["images"][0]["seed"],
        "prompt": CALL["prompt"],
        "model": "imagen-4",
        "timings": None,
        "metrics": None,
    }
    assert set(body["metrics"]) == {"inference_time", "queue_time", "total_time", "cost", "remaining_credits"}
    assert body["metrics"]["cost"] == 0.06
    assert body["metrics"]["remaining_credits"] == pytest.approx(before - 0.06)
    assert answer.headers["x-cost"] == "0.06"
    assert float(answer.headers["x-remaining-credits"]) == pytest.approx(before - 0.06)
    assert answer.headers["x-seed-value"] == body["seed"]
    assert float(answer.headers["x-generation-time"]) >= 0


def test_the_picture_is_where_the_answer_says_without_a_key(served: Served, client: httpx.Client) -> None:
    image = client.post("/v1/imagen-4", json=CALL).json()["images"][0]
    assert image["url"].startswith(served.url + "/generations/")
    answer = httpx.get(image["url"])
    assert answer.headers["content-type"] == image["content_type"] == "image/jpeg"
    assert len(answer.content) == int(image["file_size"])


@pytest.mark.parametrize(
    ("headers", "content_type"),
    [
        ({"accept": "image/*"}, "image/jpeg"),
        ({"accept": "image/png"}, "image/png"),
        ({"accept": "image/webp, */*;q=0.1"}, "image/webp"),
        ({"x-initiator": "SDK-PY"}, "image/jpeg"),
        ({"user-agent": "segmind-python-sdk/1.3.0"}, "image/jpeg"),
        ({"accept": "application/json", "x-initiator": "SDK-PY"}, "application/json"),
        ({"accept": "*/*"}, "application/json"),
    ],
)
def test_bytes_go_to_who_asks_for_them(client: httpx.Client, headers: dict[str, str], content_type: str) -> None:
    answer = client.post("/v1/imagen-4", json=CALL, headers=headers)
    assert answer.headers["content-type"] == content_type
    if content_type != "application/json":
        assert Image.open(io.BytesIO(answer.content)).format == content_type.removeprefix("image/").upper()
        assert answer.headers["x-cost"] == "0.06"


@pytest.mark.parametrize(("setting", "content_type"), [("json", "application/json"), ("binary", "image/jpeg")])
def test_a_setting_says_what_those_get_who_do_not(folder: Path, setting: str, content_type: str) -> None:
    with serving(folder, v1_response=setting) as served, served.client(None, **{"x-initiator": "SDK-PY"}) as client:
        assert client.post("/v1/imagen-4", json=CALL).headers["content-type"] == content_type


def test_a_sent_format_wins_over_accept(client: httpx.Client) -> None:
    answer = client.post("/v1/imagen-4", json=CALL | {"output_format": "webp"}, headers={"accept": "image/png"})
    assert answer.headers["content-type"] == "image/webp"


def test_base64_comes_in_the_json(client: httpx.Client) -> None:
    body = client.post("/v1/imagen-4", json=CALL | {"base64": True}, headers={"prefer": "handling=strict"}).json()
    assert base64.b64decode(body["image"]) == httpx.get(body["output"]).content
    assert body["images"][0]["base64"] == body["image"]
    assert "warnings" not in body


def test_several_pictures_are_several_artifacts_and_always_json(served: Served, client: httpx.Client) -> None:
    before = served.available()
    answer = client.post("/v1/imagen-4", json=CALL | {"num_images": 3, "seed": 7}, headers={"accept": "image/png"})
    body = answer.json()
    assert [image["seed"] for image in body["images"]] == ["7", "8", "9"]
    assert body["images"][0]["content_type"] == "image/png"
    assert body["output"] == body["images"][0]["url"]
    assert before - served.available() == pytest.approx(0.18)


def test_warnings_stand_in_the_body_and_for_bytes_in_a_header(served: Served, client: httpx.Client) -> None:
    served.hand.notices = (Notice(code="not_drawn", message="“Ä” was not drawn"),)
    call = CALL | {"stepz": 3}
    told = [each["code"] for each in client.post("/v1/imagen-4", json=call).json()["warnings"]]
    assert told == ["unknown_parameter", "not_drawn"]
    header = client.post("/v1/imagen-4", json=call, headers={"accept": "image/*"}).headers["x-warnings"]
    assert [each["code"] for each in json.loads(header)] == told


def test_warnings_in_a_header_are_short(client: httpx.Client) -> None:
    call = CALL | {f"nothing{i}": i for i in range(90)}
    answer = client.post("/v1/imagen-4", json=call, headers={"accept": "image/*"})
    assert 0 < len(json.loads(answer.headers["x-warnings"])) < 90
    assert len(answer.headers["x-warnings"]) <= 2000


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "prompt"),
        ({"prompt": " "}, "prompt"),
        ({"prompt": "x" * 4001}, "prompt"),
        ({"prompt": "x", "steps": 101}, "steps"),
        ({"prompt": "x", "steps": "25"}, "steps"),
        ({"prompt": "x", "num_images": 5}, "num_images"),
        ({"prompt": "x", "aspect_ratio": "2:1"}, "aspect_ratio"),
        ({"prompt": "x", **{f"f{i}": 1 for i in range(200)}}, "body"),
    ],
)
def test_a_wrong_value_is_refused_at_once_and_costs_nothing(
    served: Served, client: httpx.Client, body: dict[str, Any], field: str
) -> None:
    before = served.available()
    for version in ("v1", "v2"):
        answer = client.post(f"/{version}/imagen-4", json=body)
        assert answer.status_code == 400
        assert answer.json()["field"] == field
    assert served.available() == before


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"[1]", b"prompt=x", b"{", b'{"prompt":"\xff"}', b'{"prompt":"x","steps":NaN}', b"[" * 50_000],
)
def test_a_body_that_is_no_json_object_is_refused(client: httpx.Client, body: bytes) -> None:
    answer = client.post("/v1/imagen-4", content=body)
    assert (answer.status_code, answer.json()["field"]) == (400, "body")


@pytest.mark.parametrize("content_type", ["text/plain", "", "application/x-www-form-urlencoded"])
def test_a_json_object_is_read_whatever_its_type_says(client: httpx.Client, content_type: str) -> None:
    answer = client.post("/v1/imagen-4", content=json.dumps(CALL), headers={"content-type": content_type})
    assert answer.status_code == 200


def test_strict_handling_refuses_what_would_be_ignored(client: httpx.Client) -> None:
    answer = client.post("/v1/imagen-4", json=CALL | {"stepz": 3}, headers={"prefer": "handling=strict"})
    assert (answer.status_code, answer.json()["field"]) == (400, "stepz")


def test_without_credits_it_is_a_406_that_says_so(served: Served) -> None:
    with served.client(served.new_account("poor")) as client:
        answer = client.post("/v1/imagen-4", json=CALL)
    assert answer.status_code == 406
    assert "credits" in answer.json()["error"]
    assert answer.json()["code"] == "insufficient_credits"


def test_a_key_for_some_models_draws_with_no_other(served: Served) -> None:
    with served.client(served.new_account("narrow", granted=1, models=["imagen"])) as client:
        assert client.post("/v1/imagen", json=CALL).status_code == 200
        answer = client.post("/v1/imagen-4", json=CALL)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


@pytest.mark.parametrize(
    ("failure", "status", "retryable"),
    [
        (("it broke", "drawing_failed"), 500, True),
        (("content_policy_violation: no", "blocked"), 400, False),
        (("three workers died", "worker_lost"), 500, True),
        (("too late", "timeout"), 504, True),
    ],
)
def test_a_failed_request_is_an_error_and_costs_nothing(
    served: Served, client: httpx.Client, failure: tuple[str, str], status: int, retryable: bool
) -> None:
    before = served.available()
    served.hand.mood, served.hand.failure = "fail", failure
    answer = client.post("/v1/imagen-4", json=CALL)
    assert answer.status_code == status
    assert answer.json() == {
        "error": failure[0],
        "code": failure[1],
        "field": None,
        "request_id": answer.headers["x-request-id"],
        "retryable": retryable,
        "status": "FAILED",
    }
    assert served.available() == before


def test_a_failure_under_an_idempotency_key_is_final(served: Served, client: httpx.Client) -> None:
    served.hand.mood, served.hand.failure = "fail", ("it broke", "drawing_failed")
    key = {"idempotency-key": "fails"}
    first = client.post("/v1/imagen-4", json=CALL, headers=key)
    served.hand.mood = "draw"
    again = client.post("/v1/imagen-4", json=CALL, headers=key)
    assert (first.status_code, first.json()["status"], first.json()["retryable"]) == (500, "FAILED", False)
    assert (again.status_code, again.json()) == (500, first.json())
    assert again.headers["idempotent-replay"] == "true"


@pytest.mark.parametrize(("headers", "waits"), [({}, True), ({"idempotency-key": "unready"}, False)])
def test_a_failure_says_when_to_come_again_where_that_may_help(
    served: Served, client: httpx.Client, headers: dict[str, str], waits: bool
) -> None:
    served.hand.mood, served.hand.failure = "fail", ("the disk is full", "store_unavailable")
    answer = client.post("/v1/imagen-4", json=CALL, headers=headers)
    assert (answer.status_code, answer.json()["retryable"]) == (502, waits)
    assert ("retry-after" in answer.headers) is waits


def test_a_call_that_takes_too_long_is_a_504_and_cancelled(folder: Path) -> None:
    with serving(folder, v1_timeout_s=1) as served, served.client() as client:
        served.hand.mood = "hold"
        before = served.available()
        answer = client.post("/v1/imagen-4", json=CALL)
        assert (answer.status_code, answer.json()["code"]) == (504, "timeout")
        request = served.held()
        assert (answer.json()["status"], answer.json()["request_id"]) == ("FAILED", request.id)
        assert served.found(request.id).state is State.FAILED
        assert served.available() == before


@pytest.mark.parametrize("accept", ["application/json", "image/*"])
def test_a_replay_after_the_pictures_time_says_so(folder: Path, accept: str) -> None:
    headers = {"idempotency-key": "k1", "accept": accept}
    with serving(folder, artifact_ttl_s=0) as served, served.client(None, **headers) as client:
        first = client.post("/v1/imagen-4", json=CALL)
        assert first.status_code == 200
        served.run(served.store.queue.sweep())

        again = client.post("/v1/imagen-4", json=CALL)
        assert (again.status_code, again.json()["code"]) == (404, "not_found")
        result = client.get(f"/v2/requests/{first.headers['x-request-id']}")
        assert (result.status_code, result.json()["code"]) == (404, "not_found")


def test_with_an_idempotency_key_a_late_request_goes_on(folder: Path) -> None:
    with serving(folder, v1_timeout_s=1) as served, served.client(None, **{"idempotency-key": "k1"}) as client:
        served.hand.mood = "hold"
        late = client.post("/v1/imagen-4", json=CALL)
        assert (late.status_code, "status" in late.json(), late.json()["retryable"]) == (504, False, True)
        held = served.held()
        assert served.found(held.id).state is State.PROCESSING
        served.hand.mood = "draw"
        answer = client.post("/v1/imagen-4", json=CALL)
        assert answer.status_code == 200
        assert answer.headers["idempotent-replay"] == "true"
        assert answer.json()["request_id"] == held.id


def _send_and_leave(served: Served, headers: str = "") -> None:
    body = json.dumps(CALL)
    with socket.create_connection(("127.0.0.1", served.port)) as connection:
        connection.sendall(
            (
                f"POST /v1/imagen-4 HTTP/1.1\r\nHost: 127.0.0.1\r\nx-api-key: {served.key}\r\n{headers}"
                f"Content-Length: {len(body)}\r\n\r\n{body}"
            ).encode()
        )
        served.held()


def test_a_caller_who_goes_away_cancels(served: Served) -> None:
    served.hand.mood = "hold"
    before = served.available()
    _send_and_leave(served)
    request = served.held()
    until(lambda: served.found(request.id).state is State.FAILED, what="the request is cancelled")
    assert served.found(request.id).code == "cancelled"
    assert served.available() == before
    served.hand.held.clear()


def test_a_caller_with_an_idempotency_key_may_go_and_come_again(served: Served, client: httpx.Client) -> None:
    served.hand.mood = "hold"
    _send_and_leave(served, "Idempotency-Key: gone\r\n")
    request = served.held()
    served.hand.mood = "draw"
    answer = client.post("/v1/imagen-4", json=CALL, headers={"idempotency-key": "gone"})
    assert (answer.status_code, answer.json()["request_id"]) == (200, request.id)


@pytest.mark.parametrize(("headers", "state"), [({}, State.FAILED), ({"idempotency-key": "later"}, State.PROCESSING)])
def test_a_shutdown_ends_a_call_that_is_not_done_in_time(
    folder: Path, monkeypatch: pytest.MonkeyPatch, headers: dict[str, str], state: State
) -> None:
    monkeypatch.setattr("calotype.gateway.waits.DRAIN_S", 0.1)
    with serving(folder) as served, served.client(None, **headers) as client, ThreadPoolExecutor(1) as caller:
        served.hand.mood = "hold"
        answer = caller.submit(client.post, "/v1/imagen-4", json=CALL)
        request = served.held()
        served.loop.call_soon_threadsafe(served.parts.draining.set)
        assert answer.result(20).status_code == 502
        assert (answer.result().json()["code"], "retry-after" in answer.result().headers) == ("draining", True)
        assert served.found(request.id).state is state


def test_a_call_waits_for_what_still_runs_at_a_shutdown(folder: Path) -> None:
    with serving(folder) as own, own.client() as client, ThreadPoolExecutor(1) as caller:
        own.hand.mood = "hold"
        answer = caller.submit(client.post, "/v1/imagen-4", json=CALL)
        own.held()
        own.loop.call_soon_threadsafe(own.parts.draining.set)
        until(lambda: client.get("/ready").status_code == 503, what="it shuts down")
        own.hand.mood = "draw"
        assert answer.result(20).status_code == 200
