"""Wrong keys: how many an address may send, and who goes on all the same."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.integration.gateway.served import Served, serving
from tests.integration.gateway.side import refusal
from tests.integration.web.visitor import signed_in

PATH = "/v1/get-user-credits"
WRONG = "SG_0000000000000000"
MOST = 3


@pytest.fixture
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Its callers are behind a proxy that says where they are."""
    settings = {"wrong_keys_per_minute": MOST, "trusted_proxies": "127.0.0.0/8"}
    with serving(tmp_path_factory.mktemp("guarded"), **settings) as served:
        yield served


def guess(served: Served, *, times: int = MOST, address: str = "203.0.113.7") -> None:
    for _ in range(times):
        refusal(httpx.get(f"{served.url}{PATH}", headers={"x-api-key": WRONG, "x-forwarded-for": address}), 401)


def ask(served: Served, key: str, address: str = "203.0.113.7") -> httpx.Response:
    return httpx.get(f"{served.url}{PATH}", headers={"x-api-key": key, "x-forwarded-for": address})


def test_who_guesses_keys_is_refused_unseen(guarded: Served) -> None:
    guess(guarded)
    answer = ask(guarded, WRONG)
    body = refusal(answer, 429)
    assert (body["code"], body["retryable"]) == ("rate_limit_exceeded", True)
    assert f"{MOST} wrong keys a minute" in body["error"]
    assert 1 <= int(answer.headers["retry-after"]) <= 61
    refusal(ask(guarded, guarded.key), 429)  # whether it was right isn't told


def test_a_key_that_was_right_from_there_and_a_session_go_on(guarded: Served) -> None:
    with httpx.Client(base_url=guarded.url, headers={"x-forwarded-for": "203.0.113.7"}) as browser:
        signed_in(browser, guarded.new_account("ann"))
        assert ask(guarded, guarded.key).status_code == 200
        guess(guarded)
        refusal(ask(guarded, WRONG), 429)
        assert ask(guarded, guarded.key).status_code == 200
        assert browser.get(PATH).status_code == 200


def test_a_key_that_was_revoked_counts_as_any_other_wrong_one(guarded: Served) -> None:
    with guarded.client(guarded.new_account("bob"), **{"x-forwarded-for": "203.0.113.7"}) as client:
        own = client.get("/api/auth/authenticate").json()["key"]["id"]
        assert client.delete(f"/v2/account/keys/{own}").status_code == 204
        for status in (401, 401, 401, 429):
            refusal(client.get(PATH), status)


def test_other_addresses_are_not_held_to_account(guarded: Served) -> None:
    guess(guarded)
    assert ask(guarded, guarded.key, "203.0.113.8").status_code == 200
    guess(guarded, times=2, address="2001:db8:0:1::1")
    guess(guarded, times=1, address="2001:db8:0:1:ffff::2")
    refusal(ask(guarded, guarded.key, "2001:db8:0:1::3"), 429)
    assert ask(guarded, guarded.key, "2001:db8:0:2::1").status_code == 200


def test_the_login_says_to_wait(guarded: Served) -> None:
    with httpx.Client(base_url=guarded.url, headers={"accept": "text/html"}) as browser:
        for _ in range(MOST):
            assert signed_in(browser, WRONG).status_code == 401
        answer = signed_in(browser, guarded.key)
        assert (answer.status_code, "calotype_session" in browser.cookies) == (429, False)
        assert int(answer.headers["retry-after"]) >= 1
        assert "Too many wrong keys came from your address: try again in" in answer.text
