"""Who calls: the key from the headers, looked up by its hash. Cookies and URLs authenticate nothing."""

from __future__ import annotations

from dataclasses import dataclass

from calotype.domain.errors import Forbidden, Unauthorized
from calotype.domain.keys import digest
from calotype.gateway.routes import Auth
from calotype.store.interface import Store
from calotype.store.records import Account, Key

MISSING = "Missing Authorization or x-api-key header: send your key as x-api-key."
WRONG = "Unauthorized: the key is unknown or revoked."
NOT_OPERATOR = "that is for operators: it needs a key made with --operator"


@dataclass(frozen=True, kw_only=True)
class Caller:
    """A key that was accepted, and whose it is."""

    key: Key
    account: Account


async def authenticate(store: Store, api_key: str | None, authorization: str | None, auth: Auth) -> Caller:
    """Raises Unauthorized, or Forbidden where a route is for operators and the key is not."""
    if not api_key and authorization and authorization[:7].lower() == "bearer ":
        api_key = authorization[7:].strip()
    if not api_key:
        raise Unauthorized(MISSING)
    found = await store.accounts.authenticate(digest(api_key))
    if found is None:
        raise Unauthorized(WRONG)
    caller = Caller(key=found[0], account=found[1])
    if auth is Auth.OPERATOR and not caller.key.operator:
        raise Forbidden(NOT_OPERATOR)
    return caller
