"""One HTTP call, as a handler sees it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from calotype.domain.errors import InvalidParameter, TooLarge
from calotype.gateway.auth import Caller
from calotype.gateway.encoding import decode_as, decode_object
from calotype.gateway.parts import GatewayParts
from calotype.store.records import Account, Key

if TYPE_CHECKING:
    from calotype.gateway.app import Gateway

BODY_S = 30.0
"""How long a body may take to arrive."""

T = TypeVar("T", bound=msgspec.Struct)


@dataclass(frozen=True, kw_only=True)
class Call:
    """A call that has passed its route's authentication."""

    parts: GatewayParts
    gateway: Gateway
    """What this process keeps for all calls."""
    http: Request
    headers: Mapping[str, str]
    """By name in lower case; the first of several."""
    request_id: str
    """The ``x-request-id`` of the answer, unless the handler sets another."""
    origin: str
    """Scheme and host as the caller knows them, without a slash at the end: what absolute URLs begin with."""
    caller: Caller | None

    @property
    def account(self) -> Account:
        assert self.caller is not None
        return self.caller.account

    @property
    def key(self) -> Key:
        assert self.caller is not None
        return self.caller.key

    @property
    def path(self) -> Mapping[str, str]:
        found: Mapping[str, str] = self.http.scope["path_params"]
        return found

    def header(self, name: str) -> str | None:
        return self.headers.get(name)

    def text(self, name: str) -> str | None:
        """A query parameter; None where it is absent."""
        return self.http.query_params.get(name) if self.http.scope["query_string"] else None

    def number(self, name: str, *, default: float, minimum: float, maximum: float) -> float:
        """A query parameter. Raises InvalidParameter."""
        return checked_number(name, self.text(name), default=default, minimum=minimum, maximum=maximum)

    def integer(self, name: str, *, default: int, minimum: int, maximum: int) -> int:
        """A query parameter. Raises InvalidParameter."""
        text = self.text(name)
        if text is None:
            return default
        if text.isascii() and text.lstrip("-").isdecimal() and len(text) <= 18 and minimum <= int(text) <= maximum:
            return int(text)
        raise InvalidParameter(name, f"{name} must be an integer from {minimum} to {maximum}")

    async def body(self, limit_bytes: int | None = None) -> bytes:
        """Raises TooLarge beyond the limit (that of the settings, where none is given)."""
        limit = self.parts.settings.body_limit_bytes if limit_bytes is None else limit_bytes
        message = f"the body is larger than {limit} bytes"
        declared = self.header("content-length")
        if declared is not None and declared.isdecimal() and int(declared) > limit:
            raise TooLarge(message)
        body = bytearray()
        try:
            async with asyncio.timeout(BODY_S):
                async for chunk in self.http.stream():
                    body += chunk
                    if len(body) > limit:
                        raise TooLarge(message)
        except TimeoutError as error:
            raise InvalidParameter("body", f"the body did not arrive within {BODY_S:.0f} s") from error
        except ClientDisconnect as error:
            raise InvalidParameter("body", "the caller went away before the body had arrived") from error
        return bytes(body)

    async def object(self, limit_bytes: int | None = None) -> dict[str, Any]:
        """The body as a JSON object. Raises InvalidParameter, TooLarge."""
        return decode_object(await self.body(limit_bytes))

    async def read(self, kind: type[T], limit_bytes: int | None = None) -> T:
        """The body as a Struct. Raises InvalidParameter, TooLarge."""
        value: T = decode_as(kind, await self.body(limit_bytes))
        return value


def checked_number(name: str, text: str | None, *, default: float, minimum: float, maximum: float) -> float:
    """A number from a header or a query. Raises InvalidParameter."""
    if text is None:
        return default
    try:
        value = float(text) if len(text) <= 40 else float("nan")
    except ValueError:
        value = float("nan")
    if not minimum <= value <= maximum:
        raise InvalidParameter(name, f"{name} must be a number from {minimum:g} to {maximum:g}")
    return value
