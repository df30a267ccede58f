"""Signing in with an API key, and out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse, Response

from calotype.domain.errors import Forbidden
from calotype.domain.keys import digest
from calotype.gateway.auth import NOT_PROVEN
from calotype.gateway.rates import OverRate
from calotype.gateway.routes import Auth
from calotype.gateway.sessions import CSRF_HEADER, end_session, new_token, proven, put_session, token_of
from calotype.web.errors import LOGIN
from calotype.web.forms import form
from calotype.web.rendering import page
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

_OWN_PATH = re.compile(r"/(?![/\\])[!-~]{0,2000}")
"""Of this server: no other host can be meant."""
WRONG = "This key is unknown or revoked. Keys look like SG_ and 16 digits and letters."
GUESSING = "Too many wrong keys came from your address: try again in {} s."
STALE = "This page was open for too long, and was made anew: send the key once more."


async def show(call: Call) -> Response:
    if call.caller is not None:
        return RedirectResponse(_next(call.text("next")), 303)
    return await page(call, "login.html", next=_next(call.text("next")), problem=None)


async def sign_in(call: Call) -> Response:
    """A session is opened under a new cookie; one that the browser had before is over."""
    fields = await form(call)
    before = token_of(call.headers, call.origin)
    if before is None or not proven(before, fields.get("csrf_token")):
        return await page(call, "login.html", status=403, next=_next(fields.get("next")), problem=STALE)
    accounts, asked = call.parts.store.accounts, {"next": _next(fields.get("next"))}
    address = call.gateway.origins.address(call.http.scope)
    try:
        found = await call.gateway.lookup.find(fields.get("key", "").strip(), address)
    except OverRate as error:
        response = await page(
            call, "login.html", status=429, problem=GUESSING.format(error.headers["retry-after"]), **asked
        )
        response.headers.update(error.headers)
        return response
    if found is None:
        return await page(call, "login.html", status=401, problem=WRONG, **asked)
    await accounts.end_session(digest(before))
    token, life_s = new_token(), call.parts.settings.session_ttl_s
    await accounts.open_session(digest(token), found[0].id, life_s=life_s)
    response = RedirectResponse(asked["next"], 303)
    put_session(response, token, call.origin, life_s=life_s)
    return response


async def sign_out(call: Call) -> Response:
    """A session that is over already is forgotten by the browser, too."""
    token = token_of(call.headers, call.origin)
    if token is None or not proven(token, call.header(CSRF_HEADER)):
        raise Forbidden(NOT_PROVEN, field=CSRF_HEADER)
    await call.parts.store.accounts.end_session(digest(token))
    response = Response(headers={"hx-redirect": "/"}, status_code=204)
    end_session(response, call.origin)
    return response


def _next(path: str | None) -> str:
    """Where to go afterwards."""
    return path if path is not None and _OWN_PATH.fullmatch(path) else "/"


routes = (
    page_route("GET", LOGIN, show, "The login", auth=Auth.OPTIONAL),
    page_route("POST", LOGIN, sign_in, "Sign in with an API key", auth=Auth.NONE),
    page_route("POST", "/logout", sign_out, "Sign out", auth=Auth.OPTIONAL),
)
