"""Deliveries, from a request's end to a real receiver."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Sequence
from typing import Any

import httpx
import pytest
from standardwebhooks import Webhook

from calotype.domain.targets import Address
from tests.integration.gateway.served import Served
from tests.integration.webhooks.conftest import TRIES, dispatching
from tests.integration.webhooks.receiver import Receiver, receiving, until


def subscribe(client: httpx.Client, url: str, *types: str) -> dict[str, Any]:
    answer = client.post("/webhook/add", json={"webhook_url": url, "event": {"types": list(types or ("GENERATION",))}})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def draw(client: httpx.Client, **given: Any) -> str:
    answer = client.post("/v2/imagen-4", json={"prompt": "a fox"}, **given)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["request_id"])


def deliveries(client: httpx.Client, **query: str) -> list[dict[str, Any]]:
    answer = client.get("/v2/webhooks/deliveries", params=query)
    assert answer.status_code == 200, answer.text
    rows: list[dict[str, Any]] = answer.json()["logs"]
    return rows


def ended(client: httpx.Client, count: int = 1) -> list[dict[str, Any]]:
    """The deliveries, once none of them is pending."""
    found: list[dict[str, Any]] = []

    def over() -> bool:
        found[:] = deliveries(client)
        return len(found) >= count and all(row["status"] != "pending" for row in found)

    until(over, what=f"{count} deliveries ended")
    return found


def test_a_finished_request_reaches_its_accounts_webhook_signed_and_whole(served: Served, receiver: Receiver) -> None:
    with served.client() as client, dispatching(served):
        webhook = subscribe(client, receiver.url)
        request_id = draw(client)
        call = receiver.wait_for(1)[0]
        [row] = ended(client)
        result = client.get(f"/v2/requests/{request_id}").json()

    payload = Webhook(webhook["secret"]).verify(call.body, dict(call.headers))
    assert call.path == "/hook"
    assert call.headers["content-type"] == "application/json"
    assert payload["event"] == "job.succeeded"
    assert payload["id"] == payload["request_id"] == request_id
    assert payload["created_at"] == row["created_at"]
    assert call.headers["webhook-id"] == row["id"]
    assert payload["output"] == result["output"]
    assert payload["images"] == result["images"]
    assert "remaining_credits" not in payload["metrics"]
    assert row["status"] == "delivered"
    assert [attempt["status"] for attempt in row["attempts"]] == [204]


def test_every_try_is_counted_by_what_came_of_it(served: Served, receiver: Receiver) -> None:
    def counted(outcome: str) -> float | None:
        labels = {"event": "job.succeeded", "outcome": outcome}
        return served.parts.registry.get_sample_value("calotype_webhook_tries_total", labels)

    receiver.statuses = [*([500] * TRIES), 204]
    with served.client() as client, dispatching(served):
        subscribe(client, receiver.url)
        draw(client)
        ended(client)
        until(lambda: counted("given_up") is not None, what="the last try is counted")
        assert (counted("retried"), counted("given_up"), counted("delivered")) == (TRIES - 1, 1, None)
        draw(client)
        ended(client, 2)
        until(lambda: counted("delivered") is not None, what="the delivery is counted")
        assert counted("delivered") == 1
        text = client.get("/metrics").text
    assert f"calotype_webhook_seconds_count {TRIES + 1}.0" in text
    assert "calotype_webhook_lag_seconds 0.0" in text


def test_a_failed_request_is_told_with_its_error(served: Served, receiver: Receiver) -> None:
    served.hand.mood = "fail"
    with served.client() as client, dispatching(served):
        subscribe(client, receiver.url)
        draw(client)
        call = receiver.wait_for(1)[0]

    payload = json.loads(call.body)
    assert payload["event"] == "job.failed"
    assert payload["status"] == "FAILED"
    assert payload["error"] == "the pipeline failed"


def test_a_cancelled_request_is_told_too(served: Served, receiver: Receiver) -> None:
    served.hand.mood = "hold"
    with served.client() as client, dispatching(served):
        subscribe(client, receiver.url)
        assert client.post(f"/v2/requests/{draw(client)}/cancel").status_code == 202
        call = receiver.wait_for(1)[0]

    assert json.loads(call.body)["code"] == "cancelled"


def test_only_the_wanted_events_are_sent(served: Served, receiver: Receiver) -> None:
    with served.client() as client, dispatching(served):
        subscribe(client, receiver.url, "job.failed")
        subscribe(client, receiver.url, "PIXELFLOW")
        wanted = subscribe(client, receiver.url, "job.succeeded")
        draw(client)
        rows = ended(client)

    assert [row["webhook_id"] for row in rows] == [wanted["webhook_id"]]


@pytest.mark.parametrize("how", ["query", "header"])
def test_a_requests_own_webhook_is_signed_with_the_accounts_secret(
    served: Served, receiver: Receiver, how: str
) -> None:
    given: dict[str, Any] = (
        {"params": {"webhook": receiver.url}} if how == "query" else {"headers": {"x-webhook-url": receiver.url}}
    )
    with served.client() as client, dispatching(served):
        secret = client.post("/v2/account/webhook-secret").json()["secret"]
        request_id = draw(client, **given)
        call = receiver.wait_for(1)[0]
        [row] = deliveries(client, request_id=request_id)

    assert Webhook(secret).verify(call.body, dict(call.headers))["request_id"] == request_id
    assert row["webhook_id"] is None


def test_what_fails_is_tried_again_the_same_and_logged(served: Served, receiver: Receiver) -> None:
    receiver.statuses = [500, 302, 204]
    receiver.headers = {"location": receiver.url + "/elsewhere"}
    with served.client() as client, dispatching(served):
        subscribe(client, receiver.url)
        draw(client)
        [row] = ended(client)

    assert row["status"] == "delivered"
    assert [attempt["status"] for attempt in row["attempts"]] == [500, 302, 204]
    assert [attempt["number"] for attempt in row["attempts"]] == [1, 2, 3]
    assert row["attempts"][0]["error"] == "the receiver answered 500"
    assert {call.path for call in receiver.received} == {"/hook"}, "a redirect was followed"
    assert len({call.body for call in receiver.received}) == 1
    assert len({call.headers["webhook-id"] for call in receiver.received}) == 1


def test_after_its_last_try_it_is_given_up_until_its_owner_asks_again(served: Served, receiver: Receiver) -> None:
    receiver.statuses = [503]
    with served.client() as client, dispatching(served):
        subscribe(client, receiver.url)
        draw(client)
        [row] = ended(client)
        assert row["status"] == "failed"
        assert len(row["attempts"]) == TRIES

        receiver.statuses = [200]
        again = client.post(f"/v2/webhooks/deliveries/{row['id']}/redeliver")
        [row] = ended(client)

    assert again.status_code == 202
    assert row["status"] == "delivered"
    assert [attempt["number"] for attempt in row["attempts"]] == [1, 2, 3, 4]


def test_what_was_delivered_is_sent_again_on_demand_to_where_the_webhook_is_now(served: Served) -> None:
    with receiving() as old, receiving() as new, served.client() as client, dispatching(served):
        webhook = subscribe(client, old.url)
        draw(client)
        [row] = ended(client)
        change = {"webhook_id": webhook["webhook_id"], "webhook_url": new.url, "event": {"types": ["GENERATION"]}}
        assert client.post("/webhook/update", json=change).status_code == 200
        assert client.post(f"/v2/webhooks/deliveries/{row['id']}/redeliver").status_code == 202
        new.wait_for(1)

    assert [call.headers["webhook-id"] for call in new.received] == [row["id"]]
    assert len(old.received) == 1


def test_a_receiver_that_is_gone_is_not_tried_again(served: Served, receiver: Receiver) -> None:
    receiver.statuses = [410]
    with served.client() as client, dispatching(served):
        subscribe(client, receiver.url)
        draw(client)
        [row] = ended(client)

    assert row["status"] == "failed"
    assert len(row["attempts"]) == 1


def test_a_webhook_that_was_deleted_meanwhile_gets_nothing_more(served: Served, receiver: Receiver) -> None:
    with served.client() as client:
        webhook = subscribe(client, receiver.url)
        draw(client)
        until(lambda: bool(deliveries(client)), what="a delivery waits")
        client.get("/webhook/inactive", params={"webhook_id": webhook["webhook_id"]})
        with dispatching(served):
            [row] = ended(client)
        again = client.post(f"/v2/webhooks/deliveries/{row['id']}/redeliver")

    assert row["status"] == "failed"
    assert row["attempts"][0]["error"] == "the webhook was deleted"
    assert again.status_code == 409
    assert receiver.received == []


def test_a_secret_that_was_replaced_signs_beside_the_new_one(served: Served, receiver: Receiver) -> None:
    with served.client() as client, dispatching(served):
        webhook = subscribe(client, receiver.url)
        new = client.post(f"/v2/webhooks/{webhook['webhook_id']}/secret").json()["secret"]
        draw(client)
        call = receiver.wait_for(1)[0]

    for secret in (webhook["secret"], new):
        Webhook(secret).verify(call.body, dict(call.headers))


def test_a_name_that_turns_private_after_it_was_added_is_refused_at_delivery(
    served: Served, receiver: Receiver
) -> None:
    async def rebound(host: str, port: int) -> Sequence[Address]:
        return [ipaddress.ip_address("127.0.0.1")]

    with served.client() as client, dispatching(served, private=False, resolver=rebound):
        subscribe(client, f"http://hook.example:{receiver.port}/hook")
        draw(client)
        [row] = ended(client)

    assert row["status"] == "failed"
    assert "not public" in row["attempts"][0]["error"]
    assert receiver.received == []


def test_a_silent_receiver_holds_up_nobody_else(served: Served) -> None:
    with receiving() as silent, receiving() as prompt, served.client() as client:
        silent.silent.set()
        with dispatching(served):
            for _ in range(12):
                draw(client, params={"webhook": silent.url})
            silent.wait_for(1)
            with served.client(served.new_account("other", granted=1.0)) as other:
                draw(other, params={"webhook": prompt.url})
                prompt.wait_for(1)

    assert len(silent.received) <= 8, "one account's tries are bounded"


def test_a_dispatcher_that_died_leaves_its_deliveries_to_the_next(served: Served, receiver: Receiver) -> None:
    with served.client() as client:
        subscribe(client, receiver.url)
        draw(client)
        until(lambda: bool(deliveries(client)), what="a delivery waits")
        # One that is taken and never recorded: its sender died.
        lost = served.run(served.store.webhooks.claim(1, per_account=1, lease_s=0.05))
        with dispatching(served):
            [row] = ended(client)

    assert [delivery.id for delivery in lost] == [row["id"]]
    assert row["status"] == "delivered"
    assert [attempt["number"] for attempt in row["attempts"]] == [2]
