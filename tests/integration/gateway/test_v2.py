from __future__ import annotations

import base64
import json
import threading
import time
import uuid
from pathlib import Path
from typing import Any

import httpx
import pytest

from calotype.domain.states import State
from calotype.store.records import Progress
from tests.integration.gateway.served import Served, serving, until

CALL = {"prompt": "a red fox in snow"}


@pytest.fixture
def held(served: Served, client: httpx.Client) -> str:
    """A request that the worker has and doesn't finish."""
    served.hand.mood = "hold"
    request_id: str = client.post("/v2/imagen-4", json=CALL).json()["request_id"]
    until(lambda: request_id in served.hand.held, what="the worker holds it")
    return request_id


def _ended(client: httpx.Client, request_id: str) -> httpx.Response:
    return client.get(f"/v2/requests/{request_id}", params={"wait": "20"})


def test_a_submit_answers_absolute_urls(served: Served, client: httpx.Client) -> None:
    answer = client.post("/v2/imagen-4", json=CALL)
    body = answer.json()
    request_id = body["request_id"]
    assert answer.status_code == 200
    assert str(uuid.UUID(request_id, version=4)) == request_id == answer.headers["x-request-id"]
    assert abs(time.time() - int(request_id.replace("-", "")[:12], 16) / 1000) < 3600  # it begins with the time
    assert {name: body[name] for name in ("status", "poll_url", "status_url", "response_url", "cancel_url")} == {
        "status": "QUEUED",
        "poll_url": f"{served.url}/v1/requests/{request_id}",
        "status_url": f"{served.url}/v2/requests/{request_id}/status",
        "response_url": f"{served.url}/v2/requests/{request_id}",
        "cancel_url": f"{served.url}/v2/requests/{request_id}/cancel",
    }


def test_the_status_goes_from_processing_to_completed(served: Served, client: httpx.Client, held: str) -> None:
    url = f"{served.url}/v2/requests/{held}"
    processing = {"status": "PROCESSING", "request_id": held, "status_url": f"{url}/status", "response_url": url}
    assert client.get(f"/v2/requests/{held}/status").json() == {**processing, "metrics": {}}
    served.run(served.hand.advance(held, Progress(step=3, steps=12, fraction=0.25)))
    assert client.get(f"/v2/requests/{held}/status").json() == {
        **processing, "metrics": {}, "progress": 0.25, "step": 3, "steps": 12,
    }  # fmt: skip
    served.hand.mood = "draw"
    _ended(client, held)
    body = client.get(f"/v2/requests/{held}/status").json()
    assert (set(body), body["status"]) == ({"status", "request_id", "metrics"}, "COMPLETED")
    assert body["metrics"]["inference_time"] >= 0


def test_a_queued_request_knows_how_many_are_ahead(served: Served, client: httpx.Client, held: str) -> None:
    ids = [held]
    while len(ids) < 12:
        ids.append(client.post("/v2/imagen-4", json=CALL).json()["request_id"])
    positions = [
        body["queue_position"]
        for each in ids
        if (body := client.get(f"/v2/requests/{each}/status").json())["status"] == "QUEUED"
    ]
    assert positions == sorted(positions)


def test_result_and_older_poll_are_the_same(client: httpx.Client) -> None:
    request_id = client.post("/v2/imagen-4", json=CALL).json()["request_id"]
    result = _ended(client, request_id)
    assert result.status_code == 200
    assert result.json()["output"].endswith(".jpeg")
    assert client.get(f"/v1/requests/{request_id}").json() == result.json()


def test_before_the_end_a_result_is_the_status(client: httpx.Client, held: str) -> None:
    for path in (f"/v2/requests/{held}", f"/v1/requests/{held}"):
        answer = client.get(path)
        assert (answer.status_code, answer.json()["status"]) == (200, "PROCESSING")


def test_a_failure_is_a_422_with_its_reason(served: Served, client: httpx.Client) -> None:
    served.hand.mood, served.hand.failure = "fail", ("no such luck", "drawing_failed")
    request_id = client.post("/v2/imagen-4", json=CALL).json()["request_id"]
    until(lambda: served.found(request_id).state is State.FAILED, what="it fails")
    for path in (f"/v2/requests/{request_id}", f"/v2/requests/{request_id}/status", f"/v1/requests/{request_id}"):
        answer = client.get(path)
        body = answer.json()
        assert answer.status_code == 422
        assert (body["status"], body["error"], body["code"]) == ("FAILED", "no such luck", "drawing_failed")
        assert set(body["metrics"]) == {"inference_time", "queue_time", "total_time"}


def test_an_id_is_read_with_or_without_dashes_in_any_case(client: httpx.Client) -> None:
    request_id = client.post("/v2/imagen-4", json=CALL).json()["request_id"]
    for form in (request_id.upper(), request_id.replace("-", "")):
        assert client.get(f"/v2/requests/{form}/status").json()["request_id"] == request_id


@pytest.mark.parametrize(
    "request_id", ["b6a3f7de-5f0e-4c8b-9a52-0d1f6f6c2f11", "nothing", "%00", "..%2f..%2fetc", "x" * 3000]
)
def test_an_unknown_request_is_a_404(client: httpx.Client, request_id: str) -> None:
    for path in ("", "/status", "/status/stream"):
        answer = client.get(f"/v2/requests/{request_id}{path}")
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_another_accounts_request_is_unknown(served: Served, held: str) -> None:
    with served.client(served.new_account("stranger")) as stranger:
        assert stranger.get(f"/v2/requests/{held}/status").status_code == 404
        assert stranger.get(f"/v2/requests/{held}").status_code == 404
        assert stranger.get(f"/v2/requests/{held}/status/stream").status_code == 404
        assert stranger.post(f"/v2/requests/{held}/cancel").status_code == 404
    assert served.found(held).state is State.PROCESSING


def test_a_result_is_unknown_once_its_time_is_over(folder: Path) -> None:
    with serving(folder, result_ttl_s=0) as served, served.client() as client:
        request_id = client.post("/v2/imagen-4", json=CALL).json()["request_id"]
        until(lambda: client.get(f"/v2/requests/{request_id}").status_code == 404, what="it is unknown")
        assert client.get(f"/v2/requests/{request_id}/status").json()["error"] == f"Request {request_id} not found"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_cancelled_request_reads_failed_and_costs_nothing(served: Served, client: httpx.Client, method: str) -> None:
    before = served.available()
    served.hand.mood = "hold"
    request_id = client.post("/v2/imagen-4", json=CALL).json()["request_id"]
    answer = client.request(method, f"/v2/requests/{request_id}/cancel")
    assert (answer.status_code, answer.json()["status"]) == (202, "CANCELLATION_REQUESTED")
    body = client.get(f"/v2/requests/{request_id}/status").json()
    assert (body["status"], body["error"], body["code"]) == ("FAILED", "Request cancelled", "cancelled")
    assert served.available() == before
    again = client.request(method, f"/v2/requests/{request_id}/cancel")
    assert (again.status_code, again.json()["code"]) == (400, "already_ended")


def test_a_zombies_finish_changes_nothing_after_a_cancel(served: Served, client: httpx.Client, held: str) -> None:
    request = served.hand.held[held]
    client.post(f"/v2/requests/{held}/cancel")
    assert served.run(served.hand.finish(request)) is False
    assert client.get(f"/v2/requests/{held}/status").status_code == 422


def test_a_long_poll_waits_for_the_end(served: Served, client: httpx.Client, held: str) -> None:
    answers: list[httpx.Response] = []

    def poll() -> None:
        with served.client() as own:
            answers.append(own.get(f"/v2/requests/{held}/status", params={"wait": "20"}))

    thread = threading.Thread(target=poll)
    thread.start()
    assert not answers
    served.hand.mood = "draw"
    thread.join(20)
    assert answers[0].json()["status"] == "COMPLETED"


def test_a_long_poll_ends_without_an_end(client: httpx.Client, held: str) -> None:
    assert client.get(f"/v2/requests/{held}", params={"wait": "0.05"}).json()["status"] == "PROCESSING"


@pytest.mark.parametrize("wait", ["61", "-1", "soon", "nan"])
def test_a_wait_that_is_none_is_refused(client: httpx.Client, held: str, wait: str) -> None:
    answer = client.get(f"/v2/requests/{held}/status", params={"wait": wait})
    assert (answer.status_code, answer.json()["field"]) == (400, "wait")


def test_prefer_wait_answers_the_result_or_the_submit(served: Served, client: httpx.Client) -> None:
    body = client.post("/v2/imagen-4", json=CALL, headers={"prefer": "wait=20"}).json()
    assert (body["status"], bool(body["output"])) == ("COMPLETED", True)
    served.hand.mood = "hold"
    body = client.post("/v2/imagen-4", json=CALL, headers={"prefer": "wait=0.05"}).json()
    assert (body["status"], "status_url" in body) == ("QUEUED", True)


def test_the_same_idempotency_key_is_drawn_and_paid_once(served: Served, client: httpx.Client) -> None:
    before = served.available()
    headers = {"idempotency-key": "once"}
    first = client.post("/v2/imagen-4", json=CALL | {"seed": -1}, headers=headers)
    again = client.post("/v2/imagen-4", json={"seed": -1.0, "width": None} | CALL, headers=headers)
    assert first.json()["request_id"] == again.json()["request_id"]
    assert "idempotent-replay" not in first.headers
    assert again.headers["idempotent-replay"] == "true"
    _ended(client, first.json()["request_id"])
    assert before - served.available() == pytest.approx(0.06)


def test_another_call_under_the_same_key_is_a_conflict(client: httpx.Client) -> None:
    headers = {"idempotency-key": "twice"}
    client.post("/v2/imagen-4", json=CALL, headers=headers)
    for slug, body in (("imagen-4", {"prompt": "a dog"}), ("imagen", CALL)):
        answer = client.post(f"/v2/{slug}", json=body, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (409, "idempotency_conflict")


def test_a_refusal_is_not_remembered(client: httpx.Client) -> None:
    headers = {"idempotency-key": "refused"}
    assert client.post("/v2/imagen-4", json={}, headers=headers).status_code == 400
    assert client.post("/v2/imagen-4", json=CALL, headers=headers).status_code == 200


def test_headers_set_deadline_priority_and_webhook(served: Served, client: httpx.Client) -> None:
    headers = {"x-request-timeout": "90", "x-queue-priority": "low", "x-webhook-url": "https://hooks.example.org/a"}
    request = served.found(client.post("/v2/imagen-4", json=CALL, headers=headers).json()["request_id"])
    assert request.deadline_at == pytest.approx(request.created_at + 90, abs=5)
    assert request.priority.name == "LOW"
    assert request.webhook_url == "https://hooks.example.org/a"


@pytest.mark.parametrize(
    ("headers", "field"),
    [
        ({"x-webhook-url": "http://127.0.0.1/x"}, "X-Webhook-Url"),
        ({"x-webhook-url": "http://169.254.169.254/latest"}, "X-Webhook-Url"),
        ({"x-request-timeout": "soon"}, "X-Request-Timeout"),
        ({"x-queue-priority": "high"}, "X-Queue-Priority"),
        ({"idempotency-key": "a b"}, "Idempotency-Key"),
        ({"prefer": "wait=x"}, "Prefer"),
    ],
)
def test_a_wrong_header_is_refused_and_costs_nothing(
    served: Served, client: httpx.Client, headers: dict[str, str], field: str
) -> None:
    before = served.available()
    answer = client.post("/v2/imagen-4", json=CALL, headers=headers)
    assert (answer.status_code, answer.json()["field"]) == (400, field)
    assert served.available() == before


def test_a_stream_tells_every_change_and_ends(served: Served, client: httpx.Client, held: str) -> None:
    told: list[dict[str, object]] = []
    with client.stream("GET", f"/v2/requests/{held}/status/stream") as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        for line in answer.iter_lines():
            if not line.startswith("data: "):
                continue
            told.append(json.loads(line.removeprefix("data: ")))
            if len(told) == 1:
                served.run(served.hand.advance(held, Progress(step=1, steps=4, fraction=0.25)))
            elif told[-1].get("step") == 1:
                served.hand.mood = "draw"
    assert [(each["status"], each.get("progress")) for each in told] == [
        ("PROCESSING", None), ("PROCESSING", 0.25), ("COMPLETED", None),
    ]  # fmt: skip


def test_a_stream_with_previews_sends_each_once(served: Served, client: httpx.Client, held: str) -> None:
    def previewed(events: list[dict[str, Any]]) -> list[str]:
        return [event["preview"] for event in events if "preview" in event]

    events: list[dict[str, Any]] = []
    with client.stream("GET", f"/v2/requests/{held}/status/stream?preview=true") as answer:
        lines = (line for line in answer.iter_lines() if line.startswith("data: "))
        events.append(json.loads(next(lines)[6:]))
        for image in (b"first", b"second"):
            until(lambda: served.run(served.store.previews.wanted([held])), what="the stream wants previews")
            served.run(served.store.previews.put(held, image))
            while len(previewed(events)) < (1 if image == b"first" else 2):
                events.append(json.loads(next(lines)[6:]))
        served.hand.mood = "draw"
        events += [json.loads(line[6:]) for line in lines]

    assert previewed(events) == [
        "data:image/webp;base64," + base64.b64encode(image).decode() for image in (b"first", b"second")
    ]
    assert events[-1]["status"] == "COMPLETED"
    assert client.get(f"/v2/requests/{held}/status/stream?preview=perhaps").status_code == 400


def test_a_stream_of_a_failed_request_is_a_200(served: Served, client: httpx.Client, held: str) -> None:
    client.post(f"/v2/requests/{held}/cancel")
    answer = client.get(f"/v2/requests/{held}/status/stream")
    assert answer.status_code == 200
    assert '"status":"FAILED"' in answer.text


def test_streams_are_counted_and_given_back(served: Served, client: httpx.Client, held: str) -> None:
    for _ in range(60):
        with client.stream("GET", f"/v2/requests/{held}/status/stream") as answer:
            assert answer.status_code == 200
            next(answer.iter_lines())
    until(lambda: client.get(f"/v2/requests/{held}/status").status_code == 200, what="the server still answers")
