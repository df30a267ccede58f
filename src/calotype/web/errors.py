"""Errors as people see them: a page where a browser asked for one, JSON for everybody else. Who sends a key is a
program, whatever it says that it accepts."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from starlette.responses import RedirectResponse, Response
from starlette.types import Scope

from calotype.domain import errors
from calotype.domain.errors import CalotypeError
from calotype.gateway.app import refused
from calotype.gateway.auth import key_of
from calotype.gateway.errors import error_headers, status_of
from calotype.gateway.html import html
from calotype.gateway.sessions import has_session
from calotype.web.rendering import HEADERS, environment, places

LOGIN = "/login"
HEADLINES: Mapping[int, str] = {
    400: "That can’t be done",
    401: "Sign in to go on",
    403: "That is not yours to see",
    404: "There is nothing here",
    406: "No credits left",
    410: "No longer offered",
    429: "A moment, please",
    502: "Back in a moment",
}
OTHERWISE = "Something went wrong"


def refusal(error: CalotypeError, scope: Scope) -> Response:
    """Who isn't signed in is led to the login, and comes back from there."""
    headers: Mapping[str, str] = scope["calotype.headers"]
    if key_of(headers) or "text/html" not in headers.get("accept", ""):
        return refused(error, scope)
    if isinstance(error, errors.Unauthorized) and scope["method"] == "GET":
        return RedirectResponse(f"{LOGIN}?{urlencode({'next': _asked(scope)})}", 303)
    status = status_of(type(error))
    text = (
        environment()
        .get_template("error.html")
        .render(
            status=status,
            headline=HEADLINES.get(status, OTHERWISE),
            error=error,
            request_id=scope["calotype.request_id"],
            # Whose session it is, and whether it still is one, is the store's to say, which may be what is wrong.
            places=places(signed_in=has_session(headers, scope.get("calotype.origin", "")), operator=False),
            path=scope["path"],
        )
    )
    return html(text, headers, status=status, headers={**HEADERS, **error_headers(error, status)})


def _asked(scope: Scope) -> str:
    query = scope["query_string"].decode("latin-1")
    return f"{scope['path']}?{query}" if query else str(scope["path"])
