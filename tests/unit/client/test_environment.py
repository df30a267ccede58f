"""Where the client finds its server and key."""

from __future__ import annotations

import pytest

from calotype.client import AsyncClient, Client


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
