"""Webhooks as their owners manage them; what is delivered has tests of its own."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.integration.gateway.served import Served, until
from tests.integration.gateway.side import drawn, refusal, stranger

URL = "https://hooks.example/a"


def wish(url: str = URL, *types: str, **more: Any) -> dict[str, Any]:
    return {"webhook_url": url, "event": {"types": list(types or ("GENERATION",))}} | more


def test_a_webhook_is_added_listed_changed_and_deleted(served: Served) -> None:
    with stranger(served) as client:
        added = client.post("/webhook/add", json=wish()).json()
        [listed] = client.get("/webhook/get").json()["webhooks"]
        changed = client.post(
            "/webhook/update", json=wish(URL + "b", "job.failed", webhook_id=added["webhook_id"])
        ).json()
        [again] = client.get("/webhook/get").json()["webhooks"]
        deleted = client.get("/webhook/inactive", params={"webhook_id": added["webhook_id"]}).json()
        left = client.get("/webhook/get").json()["webhooks"]

    secret = added.pop("secret")
    assert secret.startswith("whsec_")
    assert listed == added
    assert added | {} == {
        "webhook_id": added["webhook_id"],
        "webhook_url": URL,
        "event_types": ["GENERATION"],
        "event": {"types": ["GENERATION"]},
        "status": "ACTIVE",
        "created_at": added["created_at"],
        "updated_at": added["updated_at"],
        "warnings": [],
    }
    assert (changed["webhook_url"], changed["event_types"]) == (URL + "b", ["job.failed"])
    assert again == changed
    assert deleted["status"] == "INACTIVE"
    assert left == []


def test_a_secret_is_shown_when_it_is_made_and_never_again(served: Served) -> None:
    with stranger(served) as client:
        added = client.post("/webhook/add", json=wish()).json()
        at = f"/v2/webhooks/{added['webhook_id']}/secret"
        rotated = client.post(at)
        later = (
            client.get("/webhook/get").text
            + client.post("/webhook/update", json=wish(webhook_id=added["webhook_id"])).text
        )
        own = client.post("/v2/account/webhook-secret")

    assert rotated.status_code == own.status_code == 201
    secrets = [added["secret"], rotated.json()["secret"], own.json()["secret"]]
    assert len(set(secrets)) == 3
    assert not any(secret in later for secret in secrets)


def test_an_event_that_never_happens_here_is_taken_with_a_warning(client: httpx.Client) -> None:
    added = client.post("/webhook/add", json=wish(URL, "PIXELFLOW")).json()
    client.get("/webhook/inactive", params={"webhook_id": added["webhook_id"]})

    assert added["warnings"] == ["PIXELFLOW never happens here: use GENERATION"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (wish(URL, "GENERATIONS"), "event.types"),
        (wish("http://127.0.0.1/"), "webhook_url"),
        (wish("http://[::ffff:10.0.0.1]/"), "webhook_url"),
        (wish("http://2130706433/"), "webhook_url"),
        (wish("http://localhost:8000/"), "webhook_url"),
        (wish("http://169.254.169.254/latest/meta-data"), "webhook_url"),
        (wish("file:///etc/passwd"), "webhook_url"),
        (wish("https://user:pass@hooks.example/"), "webhook_url"),
        ({"webhook_url": URL, "event": {"types": []}}, "event.types"),
        ({"webhook_url": URL, "event": {"types": "GENERATION"}}, "event.types"),
        ({"webhook_url": URL}, "event"),
        ({"webhook_url": 5, "event": {"types": ["GENERATION"]}}, "webhook_url"),
    ],
)
def test_a_wish_that_is_wrong_is_named(client: httpx.Client, body: dict[str, Any], field: str) -> None:
    refusal(client.post("/webhook/add", json=body), 400, field)


@pytest.mark.parametrize(("where", "field"), [("params", "webhook"), ("headers", "X-Webhook-Url")])
def test_a_requests_own_webhook_is_checked_before_anything_is_held(served: Served, where: str, field: str) -> None:
    with stranger(served) as client:
        given: dict[str, Any] = {where: {field: "http://127.0.0.1:1/hook"}}
        refusal(client.post("/v2/imagen-4", json={"prompt": "a fox"}, **given), 400, field)

        assert client.get("/v1/get-user-credits").json()["credits"] == 2.0


def test_another_accounts_webhook_is_unknown(served: Served) -> None:
    with stranger(served) as client, stranger(served) as other:
        webhook_id = client.post("/webhook/add", json=wish()).json()["webhook_id"]
        query = {"webhook_id": webhook_id}
        refusal(other.post("/webhook/update", json=wish(webhook_id=webhook_id)), 404)
        refusal(other.get("/webhook/inactive", params=query), 404)
        refusal(other.get("/webhook/dispatch-logs", params=query), 404)
        refusal(other.post(f"/v2/webhooks/{webhook_id}/secret"), 404)
        assert other.get("/v2/webhooks/deliveries", params=query).json()["logs"] == []
        assert len(client.get("/webhook/get").json()["webhooks"]) == 1


def test_the_webhook_has_to_be_named(client: httpx.Client) -> None:
    for path in ("/webhook/inactive", "/webhook/dispatch-logs"):
        refusal(client.get(path), 400, "webhook_id")


def test_there_is_a_limit_to_the_webhooks_of_an_account(served: Served) -> None:
    with stranger(served) as client:
        ids = [client.post("/webhook/add", json=wish()).json()["webhook_id"] for _ in range(20)]
        refusal(client.post("/webhook/add", json=wish()), 409)
        client.get("/webhook/inactive", params={"webhook_id": ids[0]})
        assert client.post("/webhook/add", json=wish()).status_code == 200


def test_a_delivery_waits_in_the_log_and_only_its_owner_may_send_it_again(served: Served) -> None:
    with stranger(served) as client, stranger(served) as other:
        webhook_id = client.post("/webhook/add", json=wish()).json()["webhook_id"]
        request_id = drawn(client)
        body: dict[str, Any] = {}

        def logged() -> bool:
            body.update(client.get("/webhook/dispatch-logs", params={"webhook_id": webhook_id}).json())
            return bool(body["logs"])

        until(logged, what="a delivery is logged")
        [row] = body["logs"]
        refusal(other.post(f"/v2/webhooks/deliveries/{row['id']}/redeliver"), 404)
        refusal(client.post(f"/v2/webhooks/deliveries/{row['id']}/redeliver"), 409)
        assert client.get("/v2/webhooks/deliveries", params={"request_id": request_id}).json()["logs"] == [row]

    assert body["total"] == 1
    assert (row["request_id"], row["event"], row["status"]) == (request_id, "job.succeeded", "pending")
    assert row["next_attempt_at"]
    assert row["attempts"] == []
