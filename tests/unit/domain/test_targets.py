"""Where the server may send to, as far as a URL's text and an address can tell."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from calotype.domain.errors import InvalidParameter
from calotype.domain.targets import Target, check_url, is_public


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://example.com/hook?a=1", Target(scheme="https", host="example.com", port=443)),
        ("http://Example.COM.:8080", Target(scheme="http", host="example.com", port=8080)),
        ("https://93.184.215.14/", Target(scheme="https", host="93.184.215.14", port=443)),
        ("https://[2606:4700::1111]:444/x", Target(scheme="https", host="2606:4700::1111", port=444)),
        ("https://xn--bcher-kva.example/%C3%BC", Target(scheme="https", host="xn--bcher-kva.example", port=443)),
    ],
)
def test_a_public_url_names_its_target(url: str, target: Target) -> None:
    assert check_url(url, field="url", private=False) == target


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1.2.3",
        "localhost",
        "LOCALHOST",
        "localhost.",
        "api.localhost",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "[::1]",
        "[::]",
        "[fe80::1]",
        "[fc00::1]",
        "[fec0::1]",
        "[ff02::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:10.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[64:ff9b:1::a00:1]",
        "[2002:7f00:1::]",
        "[2001:0:7f00:1::1]",
        "[2001:db8::1]",
        "2130706433",
        "127.1",
        "0x7f000001",
        "0x7f.1",
        "0177.0.0.1",
        "127.0.0.1.",
        "1.2.3",
        "999.1.1.1",
        "[fe80::1%25eth0]",
    ],
)
def test_a_host_that_is_not_public_is_refused(host: str) -> None:
    with pytest.raises(InvalidParameter) as refused:
        check_url(f"http://{host}/hook", field="webhook_url", private=False)

    assert refused.value.field == "webhook_url"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.com/hook",
        "//example.com/hook",
        "ftp://example.com/",
        "file:///etc/passwd",
        "gopher://example.com/",
        "javascript:alert(1)",
        "https://",
        "https://:443/",
        "https://user:secret@example.com/",
        "https://user@example.com/",
        "https://@example.com/",
        "https://example.com:0/",
        "https://example.com:99999/",
        "https://example.com/#part",
        "https://exa mple.com/",
        "https://example.com/\r\nx-injected: 1",
        "https://example.com\\@evil.example/",
        "https://ex\u00e4mple.com/",
        "https://-bad.example/",
        "https://a..b/",
        "https://[1.2.3.4]/",
        "https://" + "a." * 130 + "example/",
        "https://example.com/" + "a" * 2048,
    ],
)
def test_what_is_no_plain_web_address_is_refused_even_where_private_ones_are_allowed(url: str) -> None:
    with pytest.raises(InvalidParameter):
        check_url(url, field="webhook", private=True)


@pytest.mark.parametrize("host", ["127.0.0.1:9000", "localhost:9000", "[::1]:9000", "10.1.2.3", "printer"])
def test_private_hosts_pass_where_they_are_allowed(host: str) -> None:
    assert check_url(f"http://{host}/hook", field="webhook", private=True).host in host


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:4700::1111", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e"])
def test_hosts_of_the_internet_are_public(address: str) -> None:
    assert is_public(ip_address(address))
