"""The operator's routes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

import httpx
import pytest

from calotype.gateway.operator import routes
from tests.integration.gateway.served import Served, until
from tests.integration.gateway.side import drawn, refusal, stranger

AT = "/v2/operator"
_numbers = count()


@pytest.fixture
def operator(served: Served) -> Iterator[httpx.Client]:
    with stranger(served, operator=True) as client:
        yield client


def opened(operator: httpx.Client) -> dict[str, Any]:
    answer = operator.post(f"{AT}/accounts", json={"name": f"opened-{next(_numbers)}"})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.parametrize("route", routes, ids=lambda route: f"{route.method} {route.path}")
def test_nothing_of_it_is_for_others(served: Served, client: httpx.Client, route: Any) -> None:
    path = route.path.replace("{account}", "tester").replace("{key}", "x").replace("{id}", "0" * 32)

    refusal(client.request(route.method, path, json={}), 403)
    refusal(httpx.request(route.method, served.url + path, json={}), 401)


def test_an_account_is_opened_once_and_found_by_name_and_id(operator: httpx.Client) -> None:
    account = opened(operator)
    again = operator.post(f"{AT}/accounts", json={"name": account["name"]}).json()

    assert again == account
    assert operator.get(f"{AT}/accounts/{account['name']}").json() == account
    assert operator.get(f"{AT}/accounts/{account['id']}").json() == account
    assert operator.get(f"{AT}/accounts", params={"name": account["name"].upper()}).json()["accounts"] == [account]
    assert (account["credits"], account["weight"], account["max_running"]) == (0, 1, None)
    refusal(operator.get(f"{AT}/accounts/nobody"), 404)


def test_accounts_are_listed_in_pages_by_name(operator: httpx.Client) -> None:
    names = [opened(operator)["name"] for _ in range(3)]
    pages = [
        operator.get(f"{AT}/accounts", params={"name": "opened-", "page": page, "per_page": 2}).json()
        for page in (1, 2, 3, 4, 5, 6, 7, 8)
    ]
    found = [account["name"] for page in pages for account in page["accounts"]]

    assert set(names) <= set(found)
    assert found == sorted(set(found))
    assert {page["total"] for page in pages} == {len(found)}


def test_credits_are_given_and_taken_but_never_below_nothing(operator: httpx.Client) -> None:
    account = opened(operator)
    path = f"{AT}/accounts/{account['name']}/credits"
    assert operator.post(path, json={"amount": "10.000001", "note": "welcome"}).json()["credits"] == 10.000001
    assert operator.post(path, json={"amount": "-4"}).json()["credits"] == 6.000001
    refusal(operator.post(path, json={"amount": "-7"}), 406)

    entries = operator.get(f"{AT}/accounts/{account['id']}/ledger").json()["entries"]
    assert [(row["kind"], row["amount"], row["note"]) for row in entries] == [
        ("grant", -4, ""),
        ("grant", 10.000001, "welcome"),
    ]


@pytest.mark.parametrize("amount", ["0", "-0.00", "", "1e3", "1.0000001", "NaN", "1,5", 5, None])
def test_an_amount_that_is_none_is_refused(operator: httpx.Client, amount: object) -> None:
    account = opened(operator)

    refusal(operator.post(f"{AT}/accounts/{account['id']}/credits", json={"amount": amount}), 400, "amount")
    assert operator.get(f"{AT}/accounts/{account['id']}").json()["credits"] == 0


def test_weight_and_limits_are_changed_whole(operator: httpx.Client) -> None:
    account = opened(operator)
    path = f"{AT}/accounts/{account['id']}"
    changed = operator.put(path, json={"name": account["name"] + "-x", "weight": 2.5, "max_queued": 1}).json()

    assert operator.get(path).json() == changed
    assert (changed["weight"], changed["max_queued"], changed["max_running"]) == (2.5, 1, None)
    refusal(operator.put(path, json={"name": account["name"], "weight": 0}), 400, "weight")
    refusal(operator.put(path, json={"name": "a b"}), 400, "name")
    refusal(operator.put(path, json={"name": "tester"}), 409)
    refusal(operator.put(f"{AT}/accounts/nobody", json={"name": "somebody"}), 404)


def test_an_accounts_limits_count_from_now_on(served: Served, operator: httpx.Client) -> None:
    served.hand.mood = "hold"
    account = opened(operator)
    path = f"{AT}/accounts/{account['id']}"
    operator.put(path, json={"name": account["name"], "max_running": 1, "max_queued": 1})
    operator.post(f"{path}/credits", json={"amount": "5"})
    key = operator.post(f"{path}/keys", json={}).json()["key"]
    with served.client(key) as client:
        running = client.post("/v2/imagen-4", json={"prompt": "a fox"}).json()["request_id"]
        until(lambda: running in served.hand.held, what="the first one runs")
        assert client.post("/v2/imagen-4", json={"prompt": "a fox"}).status_code == 200
        refusal(client.post("/v2/imagen-4", json={"prompt": "a fox"}), 429)


def test_a_key_of_any_account_is_made_replaced_and_revoked(served: Served, operator: httpx.Client) -> None:
    account = opened(operator)
    made = operator.post(f"{AT}/accounts/{account['id']}/keys", json={"operator": True}).json()
    rotated = operator.post(f"{AT}/keys/{made['details']['id']}/rotate").json()
    with served.client(rotated["key"]) as client:
        assert client.get("/api/auth/authenticate").json()["user_id"] == account["id"]
        assert client.get(f"{AT}/queue").status_code == 200
        assert operator.delete(f"{AT}/keys/{rotated['details']['id']}").status_code == 204
        refusal(client.get(f"{AT}/queue"), 401)
    assert [
        key["revoked_at"] is None for key in operator.get(f"{AT}/accounts/{account['id']}/keys").json()["keys"]
    ] == [
        False,
        False,
    ]
    refusal(operator.delete(f"{AT}/keys/nokey"), 404)


def test_everybodys_requests_and_usage_are_seen_by_account(served: Served, operator: httpx.Client) -> None:
    with stranger(served) as client:
        name = client.get("/api/auth/authenticate").json()["name"]
        request_id = drawn(client)
        found = operator.get(f"{AT}/requests", params={"account": name}).json()["requests"]
        everybodys = operator.get(f"{AT}/requests").json()
        usage = operator.get(f"{AT}/usage", params={"account": name}).json()

    assert [row["request_id"] for row in found] == [request_id]
    assert request_id in [row["request_id"] for row in everybodys["requests"]]
    assert usage["images"] == 1
    assert operator.get(f"{AT}/usage").json()["images"] >= 1
    refusal(operator.get(f"{AT}/usage", params={"account": "nobody"}), 404)


def test_any_request_can_be_cancelled_and_its_credits_come_back(served: Served, operator: httpx.Client) -> None:
    served.hand.mood = "hold"
    with stranger(served) as client:
        request_id = client.post("/v2/imagen-4", json={"prompt": "a fox"}).json()["request_id"]
        answer = operator.post(f"{AT}/requests/{request_id}/cancel")
        status = client.get(f"/v2/requests/{request_id}/status").json()

        assert client.get("/v1/get-user-credits").json()["credits"] == 2.0
    assert answer.status_code == 202
    assert (status["status"], status["code"]) == ("FAILED", "cancelled")
    refusal(operator.post(f"{AT}/requests/{request_id}/cancel"), 400)
    refusal(operator.post(f"{AT}/requests/{'0' * 32}/cancel"), 404)


def test_the_queue_the_workers_and_the_models_are_shown(served: Served, operator: httpx.Client) -> None:
    served.hand.mood = "hold"
    with stranger(served) as client:
        own = client.get("/api/auth/authenticate").json()
        request_id = client.post("/v2/imagen-4", json={"prompt": "a fox"}).json()["request_id"]
        until(lambda: request_id in served.hand.held, what="the request runs")
        queue = operator.get(f"{AT}/queue").json()
        [worker] = operator.get(f"{AT}/workers").json()["workers"]
    models = operator.get(f"{AT}/models").json()

    assert set(queue) == {"queued", "running", "oldest_queued_at", "accounts"}
    assert {"account_id": own["user_id"], "name": own["name"], "queued": 0, "running": 1} in queue["accounts"]
    assert (worker["id"], worker["pipelines"]) == ("worker-1", {"noop": "ready"})
    assert request_id in [run["request_id"] for run in worker["requests"]]
    assert models["models"]["imagen-4"] == "ready"


def test_the_last_failures_are_shown_without_what_was_cancelled(served: Served, operator: httpx.Client) -> None:
    with stranger(served) as client:
        served.hand.mood = "fail"
        failed = [drawn(client), drawn(client)]
        served.hand.mood = "hold"
        cancelled = client.post("/v2/imagen-4", json={"prompt": "a fox"}).json()["request_id"]
        client.post(f"/v2/requests/{cancelled}/cancel")

    shown = operator.get(f"{AT}/errors", params={"limit": 2}).json()["requests"]

    assert [(row["request_id"], row["code"]) for row in shown] == [(each, "drawing_failed") for each in failed[::-1]]


def test_any_keys_name_and_limit_are_changed(served: Served, operator: httpx.Client) -> None:
    with stranger(served) as client:
        key = client.get("/v2/account/keys").json()["keys"][0]["id"]
        changed = operator.put(f"{AT}/keys/{key}", json={"name": "shop", "limit": "1.50"}).json()

        assert client.get("/v2/account/keys").json()["keys"] == [changed]
    assert (changed["name"], changed["limit"], changed["spent"]) == ("shop", 1.5, 0)


def test_an_accounts_ledger_comes_as_csv(served: Served, operator: httpx.Client) -> None:
    account = opened(operator)
    operator.post(f"{AT}/accounts/{account['name']}/credits", json={"amount": "10.000001", "note": "=SUM(A1)"})

    lines = operator.get(f"{AT}/accounts/{account['id']}/ledger.csv").text.splitlines()

    assert lines[1].split(",")[2:] == ["grant", "10.000001", "10.000001", "0.00", "", "'=SUM(A1)"]
