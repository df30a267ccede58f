"""A browser's login: a cookie that stands for the key it was made with, and the proof that a call comes from our pages.

The cookie holds 192 random bits that only their digest is kept of. A visitor has one before the login too: it proves
that the login's form is ours. With the login it is replaced.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping

from starlette.requests import cookie_parser
from starlette.responses import Response

TOKEN_BYTES = 24
CSRF_HEADER = "x-csrf-token"
SAFE = frozenset({"GET", "HEAD"})
"""Methods that change nothing: they need no proof."""


def new_token() -> str:
    return secrets.token_urlsafe(TOKEN_BYTES)


def token_of(headers: Mapping[str, str], origin: str) -> str | None:
    """What the browser's cookie holds, whether there is a session or not."""
    return cookie_parser(headers.get("cookie", "")).get(_name(origin)) or None


def csrf_token(token: str) -> str:
    """What a page with that cookie sends along: another site can neither read nor guess it."""
    return hmac.new(token.encode(), b"csrf", hashlib.sha256).hexdigest()


def proven(token: str | None, given: str | None) -> bool:
    """The call comes from a page of ours."""
    return token is not None and given is not None and hmac.compare_digest(csrf_token(token).encode(), given.encode())


def put_cookie(response: Response, token: str, origin: str, *, life_s: float | None = None) -> None:
    """``life_s`` None: until the browser ends."""
    response.set_cookie(
        _name(origin),
        token,
        max_age=None if life_s is None else int(life_s),
        secure=_secure(origin),
        httponly=True,
        samesite="strict",
    )


def _secure(origin: str) -> bool:
    return origin.startswith("https:")


def _name(origin: str) -> str:
    """Over TLS under a name that browsers let no other host, and no plain connection, set."""
    return "__Host-calotype_session" if _secure(origin) else "calotype_session"
