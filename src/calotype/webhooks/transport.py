"""The way out: an httpx transport that resolves a host itself, refuses what isn't public, and connects to just that.

The name is resolved once for each request and the connection goes to the address that was checked, so that a name
which answers differently the second time (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from ipaddress import ip_address

import httpx

from calotype.domain.targets import Address, is_public

Resolve = Callable[[str, int], Awaitable[Sequence[Address]]]
"""Addresses of a host; raises OSError where there are none."""


class RefusedAddress(httpx.ConnectError):
    """The host leads to an address that is not public."""


LOOKUPS = ThreadPoolExecutor(32, "calotype-resolve")
"""Threads of its own: a name server that does not answer holds up nothing else that is done in threads."""


async def resolve(host: str, port: int) -> Sequence[Address]:
    """As the system does."""
    look = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    rows = await asyncio.get_running_loop().run_in_executor(LOOKUPS, look)
    return [ip_address(row[4][0]) for row in rows]


class PinnedTransport(httpx.AsyncBaseTransport):
    """One connection for each request: one that is kept would be found by its address, whatever name it was checked
    and its certificate was verified for."""

    def __init__(
        self, *, private: bool, resolver: Resolve = resolve, verify: ssl.SSLContext | bool = True, connections: int = 32
    ) -> None:
        """``private``: addresses that aren't public are allowed."""
        self._private = private
        self._resolve = resolver
        self._inner = httpx.AsyncHTTPTransport(
            verify=verify,
            trust_env=False,
            limits=httpx.Limits(max_connections=connections, max_keepalive_connections=0),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host, port = request.url.host, request.url.port or {"http": 80, "https": 443}[request.url.scheme]
        try:
            addresses = await self._resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(f"{host} has no address", request=request) from error
        if not addresses:
            raise httpx.ConnectError(f"{host} has no address", request=request)
        if not self._private:
            for address in addresses:
                if not is_public(address):
                    raise RefusedAddress(f"{host} leads to {address}, which is not public", request=request)
        *others, last = dict.fromkeys(addresses)
        for address in others:
            try:
                return await self._send(request, address)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue  # nothing was sent: the next may be within reach
        return await self._send(request, last)

    async def _send(self, request: httpx.Request, address: Address) -> httpx.Response:
        """Host and the certificate's name stay the caller's; only the way there is pinned."""
        pinned = httpx.Request(
            request.method,
            request.url.copy_with(host=str(address)),
            headers=request.headers,
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": request.url.host},
        )
        return await self._inner.handle_async_request(pinned)

    async def aclose(self) -> None:
        await self._inner.aclose()
