"""A browser's session: what it opens, what a cookie alone does not, and what ends it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.integration.gateway.served import Served, serving
from tests.integration.web.visitor import signed_in, token_on

PROMPT = {"prompt": "A red fox"}


@pytest.fixture
def visitor(served: Served) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url) as client:
        yield client


def test_a_session_draws_with_its_pages_token(served: Served, visitor: httpx.Client) -> None:
    assert signed_in(visitor, served.key).status_code == 303
    proof = token_on(visitor.get("/"))
    answer = visitor.post("/v2/imagen-4", json=PROMPT, headers={"x-csrf-token": proof})
    assert answer.status_code == 200
    assert visitor.get(answer.json()["status_url"]).status_code == 200


@pytest.mark.parametrize("headers", [{}, {"x-csrf-token": ""}, {"x-csrf-token": "0" * 64}, {"x-csrf-token": "é"}])
def test_a_cookie_alone_changes_nothing(served: Served, visitor: httpx.Client, headers: dict[str, str]) -> None:
    signed_in(visitor, served.key)
    sent = {name.encode(): value.encode() for name, value in headers.items()}
    answer = visitor.post("/v2/imagen-4", json=PROMPT, headers=sent)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


def test_the_token_of_another_session_proves_nothing(served: Served, visitor: httpx.Client) -> None:
    signed_in(visitor, served.key)
    with httpx.Client(base_url=served.url) as other:
        signed_in(other, served.key)
        foreign = token_on(other.get("/"))
    assert visitor.post("/v2/imagen-4", json=PROMPT, headers={"x-csrf-token": foreign}).status_code == 403


def test_a_key_in_the_headers_wins_over_the_cookie(served: Served, visitor: httpx.Client) -> None:
    signed_in(visitor, served.key)
    assert visitor.get("/v1/get-user-credits", headers={"x-api-key": "SG_0000000000000000"}).status_code == 401


def test_signing_in_takes_the_forms_token_and_a_new_cookie(served: Served, visitor: httpx.Client) -> None:
    assert visitor.post("/login", data={"key": served.key}).status_code == 403
    visitor.get("/login")
    stale = visitor.post("/login", data={"key": served.key, "csrf_token": "0" * 64})
    assert stale.status_code == 403
    assert "send the key once more" in stale.text
    assert "calotype_session" not in visitor.cookies
    signed_in(visitor, served.key)
    assert visitor.cookies["calotype_session"] != visitor.cookies["calotype_visitor"]


def test_signing_in_again_ends_the_session_before(served: Served, visitor: httpx.Client) -> None:
    signed_in(visitor, served.key)
    before = {"calotype_session": visitor.cookies["calotype_session"]}
    proof = token_on(visitor.get("/"))
    assert visitor.post("/login", data={"key": served.key, "csrf_token": proof}).status_code == 303
    assert visitor.get("/v1/get-user-credits").status_code == 200
    assert httpx.get(f"{served.url}/v1/get-user-credits", cookies=before).status_code == 401


@pytest.mark.parametrize("path", ["/", "/login", "/nowhere"])
def test_who_comes_from_another_site_keeps_the_session(served: Served, visitor: httpx.Client, path: str) -> None:
    """Browsers send no cookie then: what is answered must not put another in its place."""
    there = {"accept": "text/html", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    arrived = httpx.get(f"{served.url}{path}", headers=there)
    assert "set-cookie" not in arrived.headers
    assert "calotype_session" not in httpx.get(f"{served.url}/").headers["set-cookie"]
    assert "set-cookie" not in httpx.post(f"{served.url}/logout", headers=there).headers


def test_what_a_session_reads_is_kept_by_no_cache(served: Served, visitor: httpx.Client) -> None:
    signed_in(visitor, served.key)
    assert visitor.get("/v2/account/history").headers["cache-control"] == "no-store"
    with served.client(served.key) as program:
        assert "cache-control" not in program.get("/v2/account/history").headers


@pytest.mark.parametrize("where", ["https://evil.example", "//evil.example", "/\\evil.example", "/%0d\r\nx: y", ""])
def test_the_login_leads_to_no_other_host(served: Served, visitor: httpx.Client, where: str) -> None:
    assert signed_in(visitor, served.key, next=where).headers["location"] == "/"
    assert visitor.get("/login", params={"next": where}).headers["location"] == "/"


def test_the_login_leads_back(served: Served, visitor: httpx.Client) -> None:
    assert signed_in(visitor, served.key, next="/models/imagen?a=b").headers["location"] == "/models/imagen?a=b"


def test_a_session_ends_with_its_key(served: Served, visitor: httpx.Client) -> None:
    key = served.new_account("leaver", granted=1)
    signed_in(visitor, key)
    headers = {"x-api-key": key}
    (own,) = visitor.get("/v2/account/keys").json()["keys"]
    assert httpx.delete(f"{served.url}/v2/account/keys/{own['id']}", headers=headers).status_code == 204
    assert visitor.get("/v1/get-user-credits").status_code == 401


def test_signing_out_takes_the_pages_token_too(served: Served, visitor: httpx.Client) -> None:
    signed_in(visitor, served.key)
    assert visitor.post("/logout").status_code == 403
    answer = visitor.post("/logout", headers={"x-csrf-token": token_on(visitor.get("/"))})
    assert answer.headers["hx-redirect"] == "/"
    assert visitor.get("/v1/get-user-credits").status_code == 401


def test_the_browser_forgets_it_when_the_server_does(tmp_path: Path) -> None:
    with serving(tmp_path, session_ttl_s=60) as served, httpx.Client(base_url=served.url) as visitor:
        assert "Max-Age=60;" in signed_in(visitor, served.key).headers["set-cookie"]


def test_over_tls_the_cookie_is_for_tls_and_this_host_alone(tmp_path: Path) -> None:
    with serving(tmp_path, public_url="https://images.example.org", allowed_hosts="*") as served:
        cookie = httpx.get(f"{served.url}/login").headers["set-cookie"]
        assert cookie.startswith("__Host-calotype_visitor=")
        assert "; Secure" in cookie
