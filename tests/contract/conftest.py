"""A server, and the published packages that talk to it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from tests.conftest import leave_out
from tests.contract.front import HOSTS, tls_front
from tests.contract.published import Published, Unavailable, environment
from tests.contract.serving import Served, serving

VERSIONS = ("1.1.0", "1.2.0", "1.3.0")
BEHIND_PROXY = ("--trusted-proxies", "127.0.0.1", "--allowed-hosts", ",".join(("127.0.0.1", *HOSTS)))


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Draws at once."""
    data = tmp_path_factory.mktemp("server") / "data"
    with serving(data, "--webhook-private", *BEHIND_PROXY) as served:
        yield served


@pytest.fixture(scope="session")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Half a second for each step, and one second for a blocking call."""
    data = tmp_path_factory.mktemp("slow") / "data"
    with serving(data, "--step-ms", "500", "--v1-timeout-s", "1") as served:
        yield served


@pytest.fixture(scope="session")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One call a minute; the first was the welcome's."""
    data = tmp_path_factory.mktemp("limited") / "data"
    with serving(data, "--requests-per-minute", "1") as served:
        yield served


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Its disk takes no more pictures."""
    data = tmp_path_factory.mktemp("full") / "data"
    with serving(data) as served:
        shutil.rmtree(data / "artifacts")
        (data / "artifacts").touch()
        yield served


@pytest.fixture(scope="session")
def front(server: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with tls_front(server.url, tmp_path_factory.mktemp("front")) as variables:
        yield variables


@pytest.fixture(scope="session", params=VERSIONS)
def sdk(request: pytest.FixtureRequest, front: dict[str, str]) -> Iterator[Published]:
    """The official package, unmodified."""
    yield from _published(f"segmind=={request.param}", front, request.config)


@pytest.fixture(scope="session")
def requests_package(front: dict[str, str], pytestconfig: pytest.Config) -> Iterator[Published]:
    """What the documents' HTTP samples use."""
    yield from _published("requests==2.32.5", front, pytestconfig)


def _published(requirement: str, front: dict[str, str], config: pytest.Config) -> Iterator[Published]:
    try:
        environment(requirement)
    except Unavailable as error:
        leave_out(config, f"the tests with {requirement}", str(error))
    with Published(requirement=requirement, variables=front) as published:
        yield published
