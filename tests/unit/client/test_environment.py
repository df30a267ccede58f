"""Where the client finds its server and key, and what its two forms and the package have of it."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import calotype
import calotype.client
from calotype.client import AsyncClient, AsyncJob, AsyncResult, Client, Job, Result


def test_the_environment_names_server_and_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALOTYPE_BASE_URL", "https://images.example.org/v1")
    monkeypatch.setenv("CALOTYPE_API_KEY", "SG_0123456789abcdef")
    with Client() as client:
        call = client.wire.status("7")
    assert call.url == "https://images.example.org/v2/requests/7/status"
    assert call.headers["x-api-key"] == "SG_0123456789abcdef"


def test_arguments_win(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALOTYPE_BASE_URL", "https://images.example.org")
    monkeypatch.setenv("CALOTYPE_API_KEY", "SG_0123456789abcdef")
    with Client("SG_fedcba9876543210", "http://127.0.0.1:9000") as client:
        call = client.wire.status("7")
    assert call.url.startswith("http://127.0.0.1:9000/")
    assert call.headers["x-api-key"] == "SG_fedcba9876543210"


def test_without_either_it_is_the_local_server() -> None:
    assert AsyncClient().wire.base_url == "http://127.0.0.1:8000"


def test_options_are_a_copys_alone() -> None:
    with Client() as client:
        assert client.with_options(priority="low").options.priority == "low"
        assert client.options.priority is None


def public(kind: type) -> dict[str, Any]:
    return {name: member for name, member in inspect.getmembers(kind) if not name.startswith("_")}


@pytest.mark.parametrize(("sync", "asynchronous"), [(Client, AsyncClient), (Job, AsyncJob), (Result, AsyncResult)])
def test_both_forms_take_the_same(sync: type, asynchronous: type) -> None:
    ours, theirs = public(sync), public(asynchronous)
    assert ours.keys() == theirs.keys()
    for name, member in ours.items():
        if inspect.isfunction(member):
            assert inspect.signature(member).parameters == inspect.signature(theirs[name]).parameters, name


def test_the_package_has_the_clients_names() -> None:
    for name in calotype.__all__:
        assert getattr(calotype, name) is getattr(calotype.client, name, calotype.__version__)
        assert name in dir(calotype)


def test_the_package_has_no_other_names() -> None:
    with pytest.raises(AttributeError, match="runs"):
        calotype.runs  # type: ignore[attr-defined]  # noqa: B018
