"""Who calls: the key from the headers, looked up by its hash; without one, the session of a browser that signed in.
URLs authenticate nothing, and a cookie alone changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from calotype.domain.errors import Forbidden, Unauthorized
from calotype.domain.keys import digest
from calotype.gateway.lookup import KeyLookup
from calotype.gateway.routes import Auth
from calotype.gateway.sessions import CSRF_HEADER, SAFE, proven, token_of
from calotype.store.records import Account, Key

MISSING = "Missing Authorization or x-api-key header: send your key as x-api-key."
WRONG = "Unauthorized: the key is unknown or revoked."
NOT_OPERATOR = "that is for operators: it needs a key made with --operator"
NOT_PROVEN = f"a call that is authenticated by a cookie needs its page's token as {CSRF_HEADER}: load the page again"


@dataclass(frozen=True, kw_only=True)
class Caller:
    """A key that was accepted, and whose it is."""

    key: Key
    account: Account


@dataclass(frozen=True, kw_only=True)
class Visit:
    """What of a call says whose it is."""

    headers: Mapping[str, str]
    address: str
    method: str
    origin: str
    """As the caller knows us."""


async def authenticate(lookup: KeyLookup, headers: Mapping[str, str], auth: Auth, *, address: str) -> Caller:
    """By the key. Raises Unauthorized, OverRate where too many wrong ones came from that address, or Forbidden where a
    route is for operators and the key is not."""
    api_key = key_of(headers)
    if not api_key:
        raise Unauthorized(MISSING)
    return _accepted(await lookup.find(api_key, address), auth)


async def identify(lookup: KeyLookup, visit: Visit, auth: Auth) -> Caller | None:
    """By the key, else by the session. None where nobody is known, and nobody need be. Raises as ``authenticate``, and
    Forbidden where a session is to change something and nothing proves that its own page wants it."""
    if auth is Auth.NONE:
        return None
    if key_of(visit.headers):
        return await authenticate(lookup, visit.headers, auth, address=visit.address)
    token = token_of(visit.headers, visit.origin)
    found = await lookup.accounts.session(digest(token)) if token else None
    if found is None:
        if auth is Auth.OPTIONAL:
            return None
        raise Unauthorized(MISSING)
    if visit.method not in SAFE and not proven(token, visit.headers.get(CSRF_HEADER)):
        raise Forbidden(NOT_PROVEN, field=CSRF_HEADER)
    return _accepted(found, auth)


def key_of(headers: Mapping[str, str]) -> str | None:
    authorization = headers.get("authorization") or ""
    bearer = authorization[7:].strip() if authorization[:7].lower() == "bearer " else None
    return headers.get("x-api-key") or bearer


def _accepted(found: tuple[Key, Account] | None, auth: Auth) -> Caller:
    if found is None:
        raise Unauthorized(WRONG)
    caller = Caller(key=found[0], account=found[1])
    if auth is Auth.OPERATOR and not caller.key.operator:
        raise Forbidden(NOT_OPERATOR)
    return caller
