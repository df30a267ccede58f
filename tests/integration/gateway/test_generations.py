"""History as existing clients read it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.integration.gateway.served import Served
from tests.integration.gateway.side import drawn, refusal, stranger

LIST = "/inference-request/generations"
RECENT = "/inference-request/recent-generations"
HISTORY = "/inference-request/request-history"


def rows(client: httpx.Client, path: str, **query: Any) -> list[dict[str, Any]]:
    answer = client.get(path, params=query)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["generations"] == body["data"]
    found: list[dict[str, Any]] = body["generations"]
    return found


def days_ago(days: int) -> str:
    return (datetime.now(UTC) - timedelta(days=days)).date().isoformat()


def test_a_row_has_what_a_client_reads(served: Served) -> None:
    with stranger(served) as client:
        request_id = drawn(client, seed=7, negative_prompt="fog")
        [row] = rows(client, LIST)
        result = client.get(f"/v2/requests/{request_id}").json()
        account = client.get("/api/auth/authenticate").json()

    assert row["request_id"] == request_id
    assert row["generation_url"] == result["output"]
    assert row["status"] == row["model_status"] == "COMPLETED"
    assert row["credits_deduction"] == 0.06
    assert row["latency_ms"] >= 0
    assert row["prompt"] == "a fox"
    assert row["parameters"] == row["request_body"] == {"prompt": "a fox", "seed": 7, "negative_prompt": "fog"}
    assert row["user_id"] == account["user_id"]
    assert row["model_name"] == "imagen-4"
    assert row["error"] is None


def test_the_list_has_only_what_produced_images_and_the_history_all(served: Served) -> None:
    with stranger(served) as client:
        done = drawn(client)
        served.hand.mood = "fail"
        failed = drawn(client)
        served.hand.mood = "hold"
        waiting = client.post("/v2/imagen", json={"prompt": "a fox"}).json()["request_id"]

        assert [row["request_id"] for row in rows(client, LIST)] == [done]
        assert [row["request_id"] for row in rows(client, HISTORY)] == [waiting, failed, done]
        for status, request_id in (("COMPLETED", done), ("FAILED", failed), ("PENDING", waiting)):
            [row] = rows(client, HISTORY, status=status)
            assert (row["request_id"], row["model_status"]) == (request_id, status)
        [failure] = rows(client, HISTORY, status="FAILED")
        assert failure["error"] == "the pipeline failed"
        assert failure["credits_deduction"] == 0
        assert failure["generation_url"] is None
        served.hand.mood = "draw"


def test_a_request_with_several_outputs_has_a_row_for_each(served: Served) -> None:
    with stranger(served) as client:
        request_id = drawn(client, num_images=3)
        found = rows(client, HISTORY)

    assert [row["request_id"] for row in found] == [request_id] * 3
    assert len({row["generation_url"] for row in found}) == 3
    assert {row["credits_deduction"] for row in found} == {0.18}


def test_pages_and_order_cover_all_requests_once(served: Served) -> None:
    with stranger(served) as client:
        ids = [drawn(client, slug) for slug in ("imagen", "imagen-4", "imagen-4-fast")]
        pages = [client.get(HISTORY, params={"page": page, "per_page": 2}).json() for page in (1, 2, 3)]
        by_cost = rows(client, HISTORY, sort_by="credits_deduction", sort_order="asc")
        by_name = rows(client, HISTORY, sort_by="model_name", sort_order="desc")

    assert [row["request_id"] for page in pages for row in page["generations"]] == ids[::-1]
    assert {(page["per_page"], page["total"]) for page in pages} == {(2, 3)}
    assert by_cost[0]["model_name"] == "imagen-4-fast"
    assert [row["model_name"] for row in by_name] == ["imagen-4-fast", "imagen-4", "imagen"]


def test_the_model_is_found_by_a_part_of_its_name(served: Served) -> None:
    with stranger(served) as client:
        for slug in ("imagen", "imagen-4-ultra"):
            drawn(client, slug)

        assert [row["model_name"] for row in rows(client, HISTORY, model_name="ultra")] == ["imagen-4-ultra"]
        assert [row["model_name"] for row in rows(client, RECENT, model_name="imagen")] == ["imagen-4-ultra", "imagen"]
        assert rows(client, LIST, model_name="%") == []


def test_days_bound_the_window(served: Served) -> None:
    with stranger(served) as client:
        drawn(client)
        assert len(rows(client, HISTORY, from_date=days_ago(0), to_date=days_ago(0))) == 1
        assert rows(client, HISTORY, from_date=days_ago(3), to_date=days_ago(1)) == []
        assert len(rows(client, LIST, start_date=days_ago(30), end_date=days_ago(0))) == 1
        assert rows(client, LIST, start_date=days_ago(30), end_date=days_ago(1)) == []


@pytest.mark.parametrize(
    ("path", "query", "field"),
    [
        (HISTORY, {"page": "0"}, "page"),
        (HISTORY, {"page": "one"}, "page"),
        (HISTORY, {"per_page": "101"}, "per_page"),
        (HISTORY, {"per_page": "-1"}, "per_page"),
        (HISTORY, {"from_date": "yesterday"}, "from_date"),
        (HISTORY, {"from_date": "2026-02-30"}, "from_date"),
        (HISTORY, {"from_date": "20260101"}, "from_date"),
        (HISTORY, {"to_date": "2026-1-1"}, "to_date"),
        (HISTORY, {"from_date": "2026-01-02", "to_date": "2026-01-01"}, "from_date"),
        (HISTORY, {"from_date": "2026-01-01", "to_date": "2026-02-01"}, "from_date"),
        (HISTORY, {"from_date": ""}, "from_date"),
        (HISTORY, {"to_date": "1999-12-31"}, "to_date"),
        (HISTORY, {"status": ""}, "status"),
        (HISTORY, {"status": "QUEUED"}, "status"),
        (HISTORY, {"sort_by": "prompt"}, "sort_by"),
        (HISTORY, {"sort_order": "up"}, "sort_order"),
        (LIST, {"page": "1.5"}, "page"),
        (LIST, {"start_date": "01/02/2026"}, "start_date"),
        (LIST, {"end_date": ""}, "end_date"),
        (RECENT, {}, "model_name"),
        (RECENT, {"model_name": ""}, "model_name"),
        (RECENT, {"model_name": "x" * 201}, "model_name"),
    ],
)
def test_a_parameter_that_is_wrong_is_named(client: httpx.Client, path: str, query: dict[str, str], field: str) -> None:
    refusal(client.get(path, params=query), 400, field)


def test_a_window_of_31_days_is_the_longest(client: httpx.Client) -> None:
    assert client.get(HISTORY, params={"from_date": "2026-01-01", "to_date": "2026-01-31"}).status_code == 200


def test_only_ones_own_user_id_may_be_asked_for(served: Served) -> None:
    with stranger(served) as client, stranger(served) as other:
        own = client.get("/api/auth/authenticate").json()
        foreign = other.get("/api/auth/authenticate").json()
        drawn(client)

        assert len(rows(client, LIST, user_id=own["user_id"])) == 1
        assert len(rows(client, HISTORY, user_email=own["name"])) == 1
        refusal(client.get(LIST, params={"user_id": foreign["user_id"]}), 403, "user_id")
        refusal(client.get(HISTORY, params={"user_email": foreign["name"]}), 403, "user_email")


def test_one_request_is_found_by_its_id_in_any_form_and_only_by_its_owner(served: Served) -> None:
    with stranger(served) as client, stranger(served) as other:
        request_id = drawn(client)
        for form in (request_id, request_id.upper(), request_id.replace("-", "")):
            assert client.get(f"{HISTORY}/{form}").json()["request_id"] == request_id
        missing = refusal(client.get(f"{HISTORY}/{'0' * 32}"), 404)
        foreign = refusal(other.get(f"{HISTORY}/{request_id}"), 404)
        for nonsense in ("x", "..%2f..%2fetc", "%00", request_id + "0"):
            refusal(client.get(f"{HISTORY}/{nonsense}"), 404)

    assert missing["error"] == "Request 00000000-0000-0000-0000-000000000000 not found"
    assert foreign["error"] == f"Request {request_id} not found"


@pytest.mark.parametrize("path", [LIST, RECENT, HISTORY, HISTORY + "/" + "0" * 32])
def test_history_takes_a_key(served: Served, path: str) -> None:
    refusal(httpx.get(served.url + path), 401)
