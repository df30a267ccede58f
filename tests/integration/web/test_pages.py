"""What every page has, and what it must not."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

from calotype.catalog import load_catalog
from calotype.gateway.table import all_routes
from calotype.web import page_routes
from tests.integration.gateway.served import Served, serving
from tests.integration.web.visitor import signed_in, token_on

PATHS = sorted(
    {route.path for route in page_routes() if route.method == "GET" and "{" not in route.path}
    | {f"/models/{slug}" for slug in load_catalog()}
)
MOST_BYTES = 50_000
LOADED = re.compile(r'<(?:script src|link rel="(?:stylesheet|icon)" href)="([^"]+)"')


@pytest.mark.parametrize("path", PATHS)
def test_a_first_visit_loads_little(served: Served, path: str) -> None:
    operator = served.new_account(f"ops {path}", granted=1, operator=True)
    with httpx.Client(base_url=served.url, headers={"accept": "text/html"}) as visitor:
        signed_in(visitor, operator)
        page = visitor.get(path, headers={"accept-encoding": "gzip"})
        loaded = {url: visitor.get(url, headers={"accept-encoding": "gzip"}) for url in LOADED.findall(page.text)}
    assert loaded or "<html" not in page.text
    for url, answer in loaded.items():
        assert (url, answer.status_code, answer.headers["content-encoding"]) == (url, 200, "gzip")
        assert "immutable" in answer.headers["cache-control"]
    assert sum(answer.num_bytes_downloaded for answer in (page, *loaded.values())) < MOST_BYTES


@pytest.mark.parametrize("path", [*PATHS, "/nowhere"])
def test_a_page_lets_nothing_in(member: httpx.Client, path: str) -> None:
    page = member.get(path, follow_redirects=True)
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-content-type-options"] == "nosniff"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert not re.search(r"<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|javascript:", page.text)
    assert not re.search(r"(?:src|href|action|srcset)=\"(?:https?:)?//", page.text)


@pytest.mark.parametrize("route", [r for r in page_routes() if r.method != "GET"], ids=lambda r: f"{r.method} {r.path}")
def test_what_changes_something_takes_the_pages_token(served: Served, member: httpx.Client, route: object) -> None:
    path = re.sub(r"\{slug\}", "imagen-4", getattr(route, "path"))  # noqa: B009
    answer = member.request(getattr(route, "method"), re.sub(r"\{\w+\}", "x", path))  # noqa: B009
    assert answer.status_code == 403


def test_pages_and_routes_do_not_meet() -> None:
    ours, theirs = ({(route.method, route.path) for route in routes} for routes in (page_routes(), all_routes()))
    assert not ours & theirs
    assert not any(route.listed for route in page_routes())


def test_who_is_not_signed_in_is_led_to_the_login_and_back(served: Served, visitor: httpx.Client) -> None:
    answer = visitor.get("/gallery?model=imagen")
    assert (answer.status_code, answer.headers["location"]) == (303, "/login?next=%2Fgallery%3Fmodel%3Dimagen")
    page = visitor.get(answer.headers["location"])
    assert 'name="next" value="/gallery?model=imagen"' in page.text
    answer = signed_in(visitor, served.key, next="/gallery?model=imagen")
    assert answer.headers["location"] == "/gallery?model=imagen"


def test_programs_get_json_where_people_get_pages(served: Served, visitor: httpx.Client) -> None:
    assert "<h1>There is nothing here</h1>" in visitor.get("/nowhere").text
    assert httpx.get(f"{served.url}/nowhere").json()["code"] == "not_found"
    assert httpx.get(f"{served.url}/gallery").json()["code"] == "unauthorized"


def test_an_error_leaves_one_where_one_was(served: Served, visitor: httpx.Client) -> None:
    def places(path: str) -> list[str]:
        return re.findall(r'<a href="([^"]+)"', re.findall(r"<nav.*?</nav>", visitor.get(path).text, re.DOTALL)[0])

    assert places("/nowhere") == ["/", "/docs"]
    signed_in(visitor, served.key)
    own = places("/usage")
    assert len(own) > 2
    assert places("/nowhere") == places("/gallery/0") == own
    assert '<a href="/gallery" aria-current="true">' in visitor.get("/gallery/0").text


def test_who_sends_a_key_is_a_program_whatever_it_accepts(served: Served, visitor: httpx.Client) -> None:
    keyed = {"x-api-key": served.key, "accept": "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"}
    assert visitor.post("/v2/imagen-4", json={}, headers=keyed).json()["field"] == "prompt"
    wrong = {**keyed, "x-api-key": "SG_0000000000000000"}
    assert visitor.get("/v1/get-user-credits", headers=wrong).json()["code"] == "unauthorized"


def test_an_asset_is_its_digest(served: Served, visitor: httpx.Client) -> None:
    (url,) = re.findall(r'href="(/static/\w+/style.css)"', visitor.get("/").text)
    assert visitor.get(url, headers={"accept-encoding": "identity"}).text == visitor.get(url).text
    assert visitor.get(url.replace("/static/", "/static/0")).status_code == 404
    assert visitor.get("/static/0/..%2f__init__.py").status_code == 404


@pytest.mark.parametrize("path", ["/models/imagen-5", "/samples/imagen-4.0.640.webp", "/samples/x"])
def test_what_is_not_there_is_a_404(visitor: httpx.Client, path: str) -> None:
    assert visitor.get(path).status_code == 404


def test_a_retired_model_is_not_offered(tmp_path: Path) -> None:
    with serving(tmp_path, retired="imagen") as served, httpx.Client(headers={"accept": "text/html"}) as visitor:
        home = visitor.get(served.url).text
        assert 'href="/models/imagen"' not in home
        assert 'href="/models/imagen-4"' in home
        assert visitor.get(f"{served.url}/models/imagen").status_code == 404


def test_a_model_shows_how_it_is_and_how_long_it_takes(served: Served, member: httpx.Client) -> None:
    before = member.get("/models/imagen-4-ultra").text
    assert "Nothing was drawn with it in the last 24 hours" in before
    assert "Ready" in before
    proof = {"x-csrf-token": token_on(member.get("/"))}
    answer = member.post(
        "/v1/imagen-4-ultra", json={"prompt": "A fox"}, headers={**proof, "accept": "application/json"}
    )
    assert answer.status_code == 200, answer.text
    after = member.get("/models/imagen-4-ultra").text
    assert "2048 × 2048" in after
    assert '<td class="number" data-label="Requests">1</td>' in after


@pytest.mark.parametrize(
    "fields",
    [
        {"request": "{}", "language": "cobol", "mode": "queued"},
        {"request": "[]", "language": "curl", "mode": "queued"},
        {"request": "{", "language": "curl", "mode": "queued"},
    ],
)
def test_a_program_for_nonsense_is_refused(member: httpx.Client, fields: dict[str, str]) -> None:
    proof = {"x-csrf-token": token_on(member.get("/")), "accept": "*/*"}
    answer = member.post("/models/imagen-4/code", data=fields, headers=proof)
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_parameter")
