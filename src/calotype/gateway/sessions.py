"""A browser's login: a cookie that stands for the key it was made with, and the proof that a call comes from our pages.

A session's cookie holds 192 random bits that only their digest is kept of. A visitor has a cookie of another name
before the login: it proves that the login's form is ours. Browsers keep both to themselves on the way here from another
site, so what arrives without any must not replace what they keep.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping

from starlette.requests import cookie_parser
from starlette.responses import Response

TOKEN_BYTES = 24
SESSION, VISITOR = "calotype_session", "calotype_visitor"
"""What the cookies are called, over plain HTTP."""
CSRF_HEADER = "x-csrf-token"
SAFE = frozenset({"GET", "HEAD"})
"""Methods that change nothing: they need no proof."""


def new_token() -> str:
    return secrets.token_urlsafe(TOKEN_BYTES)


def token_of(headers: Mapping[str, str], origin: str) -> str | None:
    """What the browser's cookie holds: the session's, else the visitor's."""
    cookies = cookie_parser(headers.get("cookie", ""))
    return cookies.get(_name(SESSION, origin)) or cookies.get(_name(VISITOR, origin)) or None


def has_session(headers: Mapping[str, str], origin: str) -> bool:
    """The browser holds a session's cookie, of whatever worth."""
    return bool(cookie_parser(headers.get("cookie", "")).get(_name(SESSION, origin)))


def csrf_token(token: str) -> str:
    """What a page with that cookie sends along: another site can neither read nor guess it."""
    return hmac.new(token.encode(), b"csrf", hashlib.sha256).hexdigest()


def proven(token: str | None, given: str | None) -> bool:
    """The call comes from a page of ours."""
    return token is not None and given is not None and hmac.compare_digest(csrf_token(token).encode(), given.encode())


def put_session(response: Response, token: str, origin: str, *, life_s: float) -> None:
    _put(response, SESSION, token, origin, life_s)


def end_session(response: Response, origin: str) -> None:
    _put(response, SESSION, "", origin, 0)


def put_visitor(response: Response, token: str, origin: str) -> None:
    """Until the browser ends."""
    _put(response, VISITOR, token, origin, None)


def _put(response: Response, kind: str, token: str, origin: str, life_s: float | None) -> None:
    response.set_cookie(
        _name(kind, origin),
        token,
        max_age=None if life_s is None else int(life_s),
        secure=_secure(origin),
        httponly=True,
        samesite="strict",
    )


def _secure(origin: str) -> bool:
    return origin.startswith("https:")


def _name(kind: str, origin: str) -> str:
    """Over TLS under a name that browsers let no other host, and no plain connection, set."""
    return f"__Host-{kind}" if _secure(origin) else kind
