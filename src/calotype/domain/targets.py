"""Where the server may send to on a caller's word: URLs and addresses of the public internet. It resolves no names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from calotype.domain.errors import InvalidParameter

Address = IPv4Address | IPv6Address

MAX_LENGTH = 2048
PORTS = {"http": 80, "https": 443}
UNICAST = IPv6Network("2000::/3")
"""All that is handed out of IPv6."""
NAT64 = IPv6Network("64:ff9b::/96")
SIX_TO_FOUR = IPv6Network("2002::/16")
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")


@dataclass(frozen=True, kw_only=True)
class Target:
    """The place that a URL names."""

    scheme: str
    host: str
    """Lower case, without brackets and a final dot: a name, or an address as text."""
    port: int


def check_url(url: str, *, field: str, private: bool) -> Target:
    """The place that it names, once it is one that the server may send to as far as the text can tell.

    ``private``: addresses that aren't public are allowed. Raises InvalidParameter.
    """
    if len(url) > MAX_LENGTH:
        raise InvalidParameter(field, f"{field} must have at most {MAX_LENGTH} characters")
    if not url.isascii() or any(character <= " " or character in '\x7f\\<>"^`{|}' for character in url):
        raise InvalidParameter(field, f"{field} must be a URL of ASCII characters, the rest percent-encoded")
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").removesuffix("."), parts.port
    except ValueError as error:
        raise InvalidParameter(field, f"{field} is no URL: {error}") from error
    if parts.scheme not in PORTS or not host or port == 0:
        raise InvalidParameter(field, f"{field} must be an absolute URL that begins with https:// or http://")
    if parts.username is not None or parts.password is not None:
        raise InvalidParameter(field, f"{field} must hold no user name and no password")
    if parts.fragment:
        raise InvalidParameter(field, f"{field} must hold no fragment")
    address = _literal(host)
    if address is None and not _is_name(host):
        raise InvalidParameter(field, f"{field} must name its host by a domain name or a plain IP address")
    if not private and (host == "localhost" or host.endswith(".localhost") or (address and not is_public(address))):
        raise InvalidParameter(field, f"{field} must lead to a public address: {host} is not one")
    return Target(scheme=parts.scheme, host=host, port=port or PORTS[parts.scheme])


def is_public(address: Address) -> bool:
    """Whether it is a single host of the public internet, also where IPv6 carries an IPv4 address."""
    if isinstance(address, IPv4Address):
        return address.is_global and not address.is_multicast
    if address.ipv4_mapped is not None or address in NAT64:
        return is_public(IPv4Address(int(address) & 0xFFFFFFFF))
    return address in UNICAST and address not in SIX_TO_FOUR and address.is_global


def _literal(host: str) -> Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def _is_name(host: str) -> bool:
    """A domain name. One whose last label is a number would be read as an address by some (2130706433, 0x7f.1)."""
    labels = host.split(".")
    return len(host) <= 253 and all(map(_LABEL.fullmatch, labels)) and not _NUMBER.fullmatch(labels[-1])
