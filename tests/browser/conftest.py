"""A browser for the tests of a file, a window for each of them, and a server with the no-op pipeline."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.account import Persons
from tests.browser.browser import View, browsing, program, viewing
from tests.conftest import leave_out
from tests.integration.gateway.served import Served, serving


@pytest.fixture(scope="module")
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """Of a file and not of the session: while it runs, no other test of this thread can have an event loop."""
    command = program()
    if command is None:
        leave_out(
            request.config, "the pages in a browser", "no Chromium (Debian: apt-get install chromium-headless-shell)"
        )
    with browsing(command) as browser:
        yield browser


@pytest.fixture
def view(browser: Browser) -> Iterator[View]:
    with viewing(browser) as view:
        yield view


@pytest.fixture
def person(served: Served) -> Iterator[Persons]:
    with Persons(served) as people:
        yield people


@pytest.fixture(scope="session")
def _running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture
def served(_running: Served) -> Iterator[Served]:
    """Draws again after each test, so that one that fails while requests are held does not fail those after it."""
    yield _running
    _running.hand.mood = "draw"
