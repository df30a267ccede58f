"""A browser for all tests of this folder, and a server with the no-op pipeline."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.browser import Page, browsing, program
from tests.conftest import leave_out
from tests.integration.gateway.served import Served, serving


@pytest.fixture(scope="session")
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    command = program()
    if command is None:
        leave_out(
            request.config, "the pages in a browser", "no Chromium (Debian: apt-get install chromium-headless-shell)"
        )
    with browsing(command, tmp_path_factory.mktemp("profile")) as page:
        yield page


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("data")) as served:
        yield served
