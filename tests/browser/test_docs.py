"""The page about the API, in a real browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.browser.browser import Scheme, View
from tests.integration.gateway.served import Served, serving

PHONE, TABLET, DESKTOP = 360, 768, 1280
OPEN_ALL = "document.querySelectorAll('details').forEach(each => each.open = true)"
TOO_WIDE = """[...document.querySelectorAll('main *, nav *')].filter(each => {
    const scrolls = each.closest('pre, .wide');
    return !scrolls && each.getBoundingClientRect().right > innerWidth + 0.5;
}).map(each => each.outerHTML.slice(0, 80))"""
FAINT = """(() => {
    const numbers = color => color.match(/[\\d.]+/g).map(Number);
    const part = value => (value /= 255) <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
    const light = ([r, g, b]) => .2126 * part(r) + .7152 * part(g) + .0722 * part(b);
    const ground = each => {
        for (; each; each = each.parentElement) {
            const color = numbers(getComputedStyle(each).backgroundColor);
            if (color.length < 4 || color[3] > 0) return color;
        }
        return [255, 255, 255];
    };
    const texts = [...document.querySelectorAll('body *')].filter(each =>
        [...each.childNodes].some(child => child.nodeType === 3 && child.data.trim()) && each.tagName !== 'STYLE');
    const contrast = each => {
        const [a, b] = [light(numbers(getComputedStyle(each).color)), light(ground(each))];
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    };
    return [texts.length, texts.filter(each => contrast(each) < 4.5).map(each => each.outerHTML.slice(0, 80))];
})()"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, TABLET, DESKTOP])
def test_nothing_sticks_out_or_comes_from_elsewhere(served: Served, view: View, width: int, scheme: Scheme) -> None:
    view.show(f"{served.url}/docs", width=width, scheme=scheme)
    for script in ("0", OPEN_ALL):
        view.run(script)
        assert view.run(TOO_WIDE) == []
        assert view.run("document.documentElement.scrollWidth - innerWidth") == 0
    assert [url for url in view.requested if not url.startswith("data:")] == [f"{served.url}/docs"]
    assert view.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read(served: Served, view: View, scheme: Scheme) -> None:
    view.show(f"{served.url}/docs", width=DESKTOP, scheme=scheme)
    view.run(OPEN_ALL)
    looked_at, faint = view.run(FAINT)
    assert looked_at > 500
    assert faint == []


def test_every_link_leads_somewhere(served: Served, view: View) -> None:
    view.show(f"{served.url}/docs", width=DESKTOP)
    links = view.run("[...document.querySelectorAll('a')].map(each => each.getAttribute('href'))")
    ids = view.run("[...document.querySelectorAll('[id]')].map(each => each.id)")
    assert len(ids) == len(set(ids))
    assert {link for link in links if link.startswith("#")} <= {f"#{each}" for each in ids}
    assert {link for link in links if not link.startswith("#")} == {"/", "/openapi.json"}


def test_a_route_opens_by_keyboard_and_shows_what_it_takes(served: Served, view: View) -> None:
    view.show(f"{served.url}/docs", width=DESKTOP)
    route = "document.getElementById('post-v2-slug')"
    assert view.run(f"{route}.open") is False
    view.run(f"{route}.querySelector('summary').focus()")
    view.page.keyboard.press("Enter")
    assert view.run(f"{route}.open") is True
    text = view.run(f"{route}.innerText")
    for word in ("Idempotency-Key", "X-Webhook-Url", "insufficient_credits", "SubmitBody"):
        assert word in text


def test_every_route_is_shown_once(served: Served, view: View) -> None:
    view.show(f"{served.url}/docs", width=DESKTOP)
    shown = view.run("[...document.querySelectorAll('summary b')].map(b => [b.innerText, b.nextSibling.innerText])")
    document = httpx.get(f"{served.url}/openapi.json").json()
    wanted = {
        (method.upper(), path.replace("imagen-4-fast", "{slug}"))
        for path, methods in document["paths"].items()
        for method in methods
        if "/imagen" not in path or path.endswith("/imagen-4-fast")
    }
    assert sorted(map(tuple, shown)) == sorted(wanted)


def test_a_page_of_an_allowed_origin_reads_answers_and_errors(served: Served, view: View, tmp_path: Path) -> None:
    def fetched(key: str) -> Any:
        return view.run(
            f"fetch('{open_.url}/v1/get-user-credits', {{headers: {{'x-api-key': '{key}'}}}}).then(async answer => "
            "[answer.status, await answer.json(), answer.headers.get('x-request-id')], error => error.name)"
        )

    with serving(tmp_path / "data", cors_origins=served.url) as open_:
        view.show(f"{served.url}/health", width=DESKTOP)
        assert fetched(open_.key)[:2] == [200, {"credits": 100.0, "free-credits": 0.0}]
        status, body, request_id = fetched("SG_0000000000000000")
        assert (status, body["code"], body["request_id"]) == (401, "unauthorized", request_id)
        view.show(f"{open_.url}/health", width=DESKTOP)
        open_, closed = served, open_
        assert fetched(closed.key) == "TypeError"
