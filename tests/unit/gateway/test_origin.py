from __future__ import annotations

from typing import Any

import pytest
from starlette.datastructures import Headers

from calotype.domain.errors import InvalidParameter
from calotype.gateway.origin import Origins
from calotype.settings import load_settings


def _origins(**settings: Any) -> Origins:
    return Origins(load_settings(settings, environment={}))


def _scope(peer: str = "127.0.0.1") -> dict[str, Any]:
    return {"scheme": "http", "client": (peer, 1)}


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:9", "LOCALHOST:80"])
def test_urls_begin_with_the_host_that_was_asked_for(host: str) -> None:
    assert _origins().of(_scope(), Headers({"host": host})) == f"http://{host}"


@pytest.mark.parametrize(
    "host", ["evil.example", "", "localhost/evil", "localhost@evil.example", "localhost:99x", "localhost evil", "[::1"]
)
def test_a_host_that_is_not_the_servers_is_refused(host: str) -> None:
    with pytest.raises(InvalidParameter):
        _origins().of(_scope(), Headers({"host": host}))


def test_a_public_url_is_what_urls_begin_with() -> None:
    origins = _origins(public_url="https://images.example.org/")
    assert origins.of(_scope(), Headers({"host": "images.example.org"})) == "https://images.example.org"


def test_forwarded_headers_count_from_a_trusted_proxy_alone() -> None:
    origins = _origins(trusted_proxies="10.0.0.0/8", allowed_hosts="a.example,b.example")
    headers = Headers({"host": "a.example", "x-forwarded-host": "b.example, c", "x-forwarded-proto": "https"})
    assert origins.of(_scope("10.1.2.3"), headers) == "https://b.example"
    assert origins.of(_scope("11.1.2.3"), headers) == "http://a.example"


def test_a_forwarded_host_is_checked_too() -> None:
    origins = _origins(trusted_proxies="10.0.0.1", allowed_hosts="a.example")
    with pytest.raises(InvalidParameter):
        origins.of(_scope("10.0.0.1"), Headers({"host": "a.example", "x-forwarded-host": "evil.example"}))


def test_a_proxied_caller_is_not_on_this_machine() -> None:
    origins = _origins()
    assert origins.loopback(_scope(), Headers({}))
    assert not origins.loopback(_scope(), Headers({"x-forwarded-for": "203.0.113.1"}))
    assert not origins.loopback(_scope("203.0.113.1"), Headers({}))
    assert not origins.loopback({"scheme": "http", "client": None}, Headers({}))


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [
        ([], "10.0.0.1"),
        ([b"203.0.113.7"], "203.0.113.7"),
        ([b"6.6.6.6, 203.0.113.7, 10.0.0.2"], "203.0.113.7"),
        ([b"6.6.6.6", b"203.0.113.7"], "203.0.113.7"),
        ([b"203.0.113.7, nonsense"], "10.0.0.1"),
        ([b" 2001:DB8::1 "], "2001:db8::1"),
    ],
)
def test_an_address_is_the_last_that_no_trusted_proxy_has(forwarded: list[bytes], address: str) -> None:
    origins, headers = _origins(trusted_proxies="10.0.0.0/8"), [(b"x-forwarded-for", line) for line in forwarded]
    assert origins.address(_scope("10.0.0.1") | {"headers": headers}) == address
    assert origins.address(_scope("198.51.100.1") | {"headers": headers}) == "198.51.100.1"
    assert _origins().address({"scheme": "http", "client": None, "headers": headers}) == ""
