"""What holds for every page of an account: everybody can use it, nothing sticks out, nothing hostile gets through, and
it comes from here and is small."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.account import BROKEN, HOSTILE, Person, Persons, lived_in, signed_in
from tests.browser.browser import Scheme, View, viewing
from tests.browser.test_webhooks import give_up
from tests.integration.gateway.served import Served, serving

PAGES = (
    *("/", "/models/imagen-4", "/docs"),
    *("/gallery", "/gallery/{id}", "/gallery/{failed}", "/usage", "/keys", "/webhooks"),
    *("/admin", "/admin/accounts/{me}", "/admin?name=%3C"),
)
DIALOGS = (("/keys", "make"), ("/webhooks", "add"), ("/admin", "open"), ("/gallery/{id}", "share"))
OPEN_ALL = "document.querySelectorAll('details').forEach(each => each.open = true)"
FIRST_PAINT_BYTES = 50_000
MOST_SHIFT = 0.01
"""Cumulative; a tenth of what counts as good."""


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, Person, dict[str, str]]]:
    """A server of its own with an operator who has seen much, and the ids of what there is."""
    with serving(tmp_path_factory.mktemp("lived")) as served, Persons(served) as people:
        who = lived_in(served, people)
        served.new_account(f"{HOSTILE[0]}\x00\x1b[31m", granted=1.0)
        give_up(served)
        rows = who.client.get("/v2/account/history").json()["requests"]
        served.hand.mood = "hold"
        who.client.post("/v2/imagen-4", json={"prompt": HOSTILE[1]})
        ids = {
            "id": next(row["request_id"] for row in rows if row["num_images"] == 2),
            "failed": rows[0]["request_id"],
            "me": who.name,
        }
        yield served, who, ids


@pytest.fixture(scope="module")
def window(browser: Browser, lived: tuple[Served, Person, dict[str, str]]) -> Iterator[View]:
    served, who, _ = lived
    with viewing(browser) as view:
        signed_in(view, served, who, "/gallery")
        yield view


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_everybody_can_use_it(
    lived: tuple[Served, Person, dict[str, str]], window: View, path: str, scheme: Scheme
) -> None:
    served, _, ids = lived
    window.show(f"{served.url}{path.format(**ids)}", scheme=scheme)
    assert window.violations() == []
    window.run(OPEN_ALL)
    assert window.violations() == []
    assert window.complaints == []
    assert window.elsewhere() == []
    assert window.run(BROKEN) is False


@pytest.mark.parametrize("width", [360, 768, 2560])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_sticks_out(lived: tuple[Served, Person, dict[str, str]], window: View, path: str, width: int) -> None:
    served, _, ids = lived
    window.show(f"{served.url}{path.format(**ids)}", width=width)
    window.run(OPEN_ALL)
    assert window.run("document.documentElement.scrollWidth - innerWidth") == 0


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_moves_by_itself(
    lived: tuple[Served, Person, dict[str, str]], window: View, path: str, width: int
) -> None:
    served, _, ids = lived
    window.show(f"{served.url}{path.format(**ids)}", width=width)
    assert window.shift() <= MOST_SHIFT


@pytest.mark.parametrize("dialog", DIALOGS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_use_the_dialogs(
    lived: tuple[Served, Person, dict[str, str]], window: View, dialog: tuple[str, str], scheme: Scheme
) -> None:
    served, _, ids = lived
    path, name = dialog
    window.show(f"{served.url}{path.format(**ids)}", width=360, scheme=scheme)
    window.run(f"document.getElementById('{name}').showModal()")
    assert window.violations() == []
    box = window.page.locator(f"#{name}").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360


@pytest.mark.parametrize("path", PAGES)
def test_the_first_paint_is_small(lived: tuple[Served, Person, dict[str, str]], window: View, path: str) -> None:
    """All but the pictures, as it comes over the wire."""
    served, _, ids = lived
    with window.page.context.new_page() as page:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        kinds: dict[str, str] = {}
        sizes: dict[str, int] = {}
        session.on("Network.responseReceived", lambda event: kinds.update({event["requestId"]: event["type"]}))
        session.on(
            "Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]})
        )
        page.goto(f"{served.url}{path.format(**ids)}")
        total = sum(size for request, size in sizes.items() if kinds.get(request) != "Image")
    assert 1_000 < total < FIRST_PAINT_BYTES
