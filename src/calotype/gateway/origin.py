"""Under which scheme and host the caller reached us. Clients send their key to the URLs that we return, so a host that
is not ours is refused, and forwarded headers count only from a proxy that is trusted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Any

from calotype.domain.errors import InvalidParameter, InvalidSettings
from calotype.settings import Settings

_HOST = re.compile(r"(?P<name>[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?")
"""As a Host header may be, and nothing that could change the meaning of a URL."""


class Origins:
    """The settings about hosts, read once."""

    def __init__(self, settings: Settings) -> None:
        self._public = settings.public_url
        self._hosts = frozenset(host.lower() for host in settings.allowed_hosts)
        self._proxies = _networks(settings.trusted_proxies)

    def of(self, scope: Any, headers: Mapping[str, str]) -> str:
        """Raises InvalidParameter for a host that isn't allowed."""
        scheme, host = scope["scheme"], headers.get("host", "")
        if self.forwarded(scope):
            scheme = _first(headers.get("x-forwarded-proto")) or scheme
            host = _first(headers.get("x-forwarded-host")) or host
        found = _HOST.fullmatch(host)
        if found is None or not ("*" in self._hosts or found["name"].lower() in self._hosts):
            message = f"the host {host[:100]!r} is not one of this server's: it can be added to its allowed_hosts"
            raise InvalidParameter("host", message)
        return self._public or f"{'https' if scheme == 'https' else 'http'}://{host}"

    def forwarded(self, scope: Any) -> bool:
        """The caller speaks through a proxy that is trusted."""
        return bool(self._proxies) and _within(_peer(scope), self._proxies)

    def address(self, scope: Any) -> str:
        """Where the caller is; of what trusted proxies say, in however many headers, the last that isn't one of theirs:
        whatever a caller sent itself stands before it."""
        client = scope.get("client")
        peer = str(client[0]) if client else ""
        if self.forwarded(scope):
            lines = [value.decode("latin-1") for name, value in scope["headers"] if name == b"x-forwarded-for"]
            for said in reversed(",".join(lines).split(",")):
                try:
                    peer = str(ip_address(said.strip()))
                except ValueError:
                    break
                if not _within(peer, self._proxies):
                    break
        return peer

    def loopback(self, scope: Any, headers: Mapping[str, str]) -> bool:
        """The caller is on this machine, and no proxy speaks for another."""
        peer = _peer(scope)
        return (
            peer is not None
            and ip_address(peer).is_loopback
            and "x-forwarded-for" not in headers
            and "forwarded" not in headers
        )


def _networks(texts: Iterable[str]) -> tuple[IPv4Network | IPv6Network, ...]:
    try:
        return tuple(ip_network(text, strict=False) for text in texts)
    except ValueError as error:
        raise InvalidSettings(f"trusted_proxies: {error}", field="trusted_proxies") from error


def _peer(scope: Any) -> str | None:
    """None for a caller without an address, as over a Unix socket."""
    client = scope.get("client")
    try:
        return str(ip_address(client[0])) if client else None
    except ValueError:
        return None


def _within(peer: str | None, networks: tuple[IPv4Network | IPv6Network, ...]) -> bool:
    return peer is not None and any(ip_address(peer) in network for network in networks)


def _first(text: str | None) -> str:
    return text.split(",")[0].strip() if text else ""
