"""Keys, made and ended over HTTP."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.integration.gateway.served import Served, serving
from tests.integration.gateway.side import refusal, stranger

PATH = "/v2/account/keys"


def made(client: httpx.Client, **wish: Any) -> dict[str, Any]:
    answer = client.post(PATH, json=wish)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_a_key_is_shown_once_works_and_is_listed_by_its_end(served: Served) -> None:
    with stranger(served) as client:
        new = made(client)
        listed = client.get(PATH)
        with served.client(new["key"]) as other:
            assert other.get("/api/auth/authenticate").json()["key"]["id"] == new["details"]["id"]

    assert re.fullmatch(r"SG_[0-9a-f]{16}", new["key"])
    assert new["key"] not in listed.text
    assert listed.json()["keys"][-1]["hint"] == f"SG_…{new['key'][-4:]}"


def test_a_revoked_key_is_unknown_at_once(served: Served) -> None:
    with stranger(served) as client:
        new = made(client)
        with served.client(new["key"]) as other:
            assert other.get(PATH).status_code == 200
            assert client.delete(f"{PATH}/{new['details']['id']}").status_code == 204
            refusal(other.get(PATH), 401)
        refusal(client.delete(f"{PATH}/{new['details']['id']}"), 404)
        assert [key["revoked_at"] is None for key in client.get(PATH).json()["keys"]] == [True, False]


def test_a_rotated_key_gives_its_rights_to_the_new_one(served: Served) -> None:
    with stranger(served) as client:
        old = made(client, models=["imagen-4"])
        answer = client.post(f"{PATH}/{old['details']['id']}/rotate")
        with served.client(old["key"]) as dead, served.client(answer.json()["key"]) as alive:
            refusal(dead.get(PATH), 401)
            assert alive.get("/api/auth/authenticate").json()["key"]["models"] == ["imagen-4"]
        refusal(client.post(f"{PATH}/{old['details']['id']}/rotate"), 404)

    assert answer.status_code == 201


def test_a_key_for_some_models_draws_with_no_others(served: Served) -> None:
    with stranger(served) as client, served.client(made(client, models=["imagen-4"])["key"]) as limited:
        assert limited.post("/v2/imagen-4", json={"prompt": "a fox"}).status_code == 200
        assert limited.post("/v2/imagen", json={"prompt": "a fox"}).status_code == 403


def test_a_key_makes_and_touches_none_that_may_do_more_than_itself(served: Served) -> None:
    with stranger(served) as client:
        free = client.get(PATH).json()["keys"][0]["id"]
        with served.client(made(client, models=["imagen-4", "imagen"])["key"]) as limited:
            assert made(limited, models=["imagen"])["details"]["models"] == ["imagen"]
            for wish in (
                {},
                {"models": None},
                {"models": ["imagen-4-ultra"]},
                {"models": ["imagen"], "operator": True},
            ):
                refusal(limited.post(PATH, json=wish), 403)
            refusal(limited.delete(f"{PATH}/{free}"), 403)
            refusal(limited.post(f"{PATH}/{free}/rotate"), 403)
        refusal(client.post(PATH, json={"operator": True}), 403)


def test_another_accounts_key_is_unknown(served: Served) -> None:
    with stranger(served) as client, stranger(served) as other:
        key = other.get(PATH).json()["keys"][0]["id"]
        refusal(client.delete(f"{PATH}/{key}"), 404)
        refusal(client.post(f"{PATH}/{key}/rotate"), 404)
        assert other.get(PATH).status_code == 200


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        ({"models": ["imagen-5"]}, 400),
        ({"models": []}, 400),
        ({"models": "imagen"}, 400),
        ({"operator": "yes"}, 400),
        ({"modles": ["imagen"]}, 400),
        ([], 400),
    ],
)
def test_a_wish_that_is_wrong_is_refused(client: httpx.Client, wish: object, status: int) -> None:
    assert client.post(PATH, json=wish).status_code == status


def test_a_key_has_a_name_and_a_limit_that_can_be_changed(served: Served) -> None:
    with stranger(served) as client:
        new = made(client, name="  the shop ", limit="0.06")
        with served.client(new["key"]) as limited:
            assert limited.post("/v2/imagen-4", json={"prompt": "a fox"}).status_code == 200
            body = refusal(limited.post("/v2/imagen-4", json={"prompt": "a fox"}), 406)
            path = f"{PATH}/{new['details']['id']}"
            changed = client.put(path, json={"name": "the <b>shop</b>", "limit": "0.12"}).json()
            assert limited.post("/v2/imagen-4", json={"prompt": "a fox"}).status_code == 200
        freed = client.put(path, json={}).json()

    assert (new["details"]["name"], new["details"]["limit"], new["details"]["spent"]) == ("the shop", 0.06, 0)
    assert "0.06 that the key may spend" in body["error"]
    assert (changed["name"], changed["limit"], changed["spent"]) == ("the <b>shop</b>", 0.12, 0.06)
    assert (freed["name"], freed["limit"]) == ("", None)


@pytest.mark.parametrize(
    ("wish", "field"),
    [({"name": "x" * 101}, "name"), ({"name": "a\nb"}, "name"), ({"limit": "-1"}, "limit"), ({"limit": 5}, "limit")],
)
def test_a_keys_name_and_limit_are_checked(served: Served, wish: dict[str, Any], field: str) -> None:
    with stranger(served) as client:
        key = client.get(PATH).json()["keys"][0]["id"]
        refusal(client.post(PATH, json=wish), 400, field)
        refusal(client.put(f"{PATH}/{key}", json=wish), 400, field)


def test_a_key_with_a_limit_manages_no_others_and_does_not_free_itself(served: Served) -> None:
    with stranger(served) as client:
        free = client.get(PATH).json()["keys"][0]["id"]
        new = made(client, limit="1")
        with served.client(new["key"]) as limited:
            own = f"{PATH}/{new['details']['id']}"
            refusal(limited.post(PATH, json={}), 403)
            refusal(limited.post(PATH, json={"limit": "0.5"}), 403)
            refusal(limited.delete(f"{PATH}/{free}"), 403)
            refusal(limited.put(own, json={"name": "mine"}), 403)
            assert limited.put(own, json={"name": "mine", "limit": "1.00"}).json()["name"] == "mine"
            rotated = limited.post(f"{own}/rotate").json()
    assert (rotated["details"]["name"], rotated["details"]["limit"]) == ("mine", 1)


def test_an_account_has_no_more_keys_than_it_may(folder: Path) -> None:
    with serving(folder, max_keys=2) as served, served.client() as client:
        first = made(client)
        body = refusal(client.post(PATH, json={}), 409)
        assert body["error"] == "the account has 2 keys, as many as it may: revoke one that is not used"
        assert client.post(f"{PATH}/{first['details']['id']}/rotate").status_code == 201
        refusal(client.post(PATH, json={}), 409)
        last = client.get(PATH).json()["keys"][-1]["id"]
        assert client.delete(f"{PATH}/{last}").status_code == 204
        made(client)
