"""One server for a module's tests, and visitors."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.integration.gateway.served import Served, serving
from tests.integration.web.visitor import signed_in


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("data")) as served:
        yield served


@pytest.fixture
def visitor(served: Served) -> Iterator[httpx.Client]:
    """Somebody with a browser whom the server doesn't know."""
    with httpx.Client(base_url=served.url, headers={"accept": "text/html"}) as client:
        yield client


@pytest.fixture
def member(served: Served, visitor: httpx.Client) -> httpx.Client:
    """Somebody who is signed in."""
    signed_in(visitor, served.key)
    return visitor
