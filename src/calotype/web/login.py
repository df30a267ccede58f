"""Signing in with an API key, and out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse, Response

from calotype.domain.errors import Forbidden
from calotype.domain.keys import digest
from calotype.gateway.auth import NOT_PROVEN
from calotype.gateway.routes import Auth
from calotype.gateway.sessions import new_token, proven, put_cookie, token_of
from calotype.web.errors import LOGIN
from calotype.web.forms import form
from calotype.web.rendering import page
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

_OWN_PATH = re.compile(r"/(?![/\\])[!-~]{0,2000}")
"""Of this server: no other host can be meant."""
WRONG = "This key is unknown or revoked. Keys look like SG_ and 16 digits and letters."


async def show(call: Call) -> Response:
    if call.caller is not None:
        return RedirectResponse(_next(call.text("next")), 303)
    return await page(call, "login.html", next=_next(call.text("next")), problem=None)


async def sign_in(call: Call) -> Response:
    """The cookie that the visitor had is nobody's afterwards: a session is opened under a new one."""
    fields = await form(call)
    if not proven(token_of(call.headers, call.origin), fields.get("csrf_token")):
        raise Forbidden(NOT_PROVEN)
    accounts = call.parts.store.accounts
    found = await accounts.authenticate(digest(fields.get("key", "").strip()))
    if found is None:
        return await page(call, "login.html", status=401, next=_next(fields.get("next")), problem=WRONG)
    token, life_s = new_token(), call.parts.settings.session_ttl_s
    await accounts.open_session(digest(token), found[0].id, life_s=life_s)
    response = RedirectResponse(_next(fields.get("next")), 303)
    put_cookie(response, token, call.origin, life_s=life_s)
    return response


async def sign_out(call: Call) -> Response:
    token = token_of(call.headers, call.origin)
    if token is not None:
        await call.parts.store.accounts.end_session(digest(token))
    response = Response(headers={"hx-redirect": "/"}, status_code=204)
    put_cookie(response, new_token(), call.origin)
    return response


def _next(path: str | None) -> str:
    """Where to go afterwards."""
    return path if path is not None and _OWN_PATH.fullmatch(path) else "/"


routes = (
    page_route("GET", LOGIN, show, "The login", auth=Auth.OPTIONAL),
    page_route("POST", LOGIN, sign_in, "Sign in with an API key", auth=Auth.NONE),
    page_route("POST", "/logout", sign_out, "Sign out", auth=Auth.OPTIONAL),
)
