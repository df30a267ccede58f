"""From a template to an answer: what every page knows, and the headers that keep it from harm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import Response

from calotype import __version__
from calotype.domain.money import format_credits
from calotype.gateway.html import html
from calotype.gateway.sessions import csrf_token, new_token, put_visitor, token_of
from calotype.web.assets import asset_url

if TYPE_CHECKING:
    from calotype.gateway.call import Call

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""Nothing from another host, nothing inline. ``data:`` is for previews, which come inside of events."""
HEADERS = {
    "content-security-policy": POLICY,
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
    "vary": "accept-encoding, cookie",
}


@dataclass(frozen=True, kw_only=True)
class Place:
    """An entry of the navigation."""

    path: str
    title: str
    operator: bool = False
    """Only operators see it."""
    signed_in: bool = True
    """Only who is signed in sees it."""
    under: str = ""
    """What the paths of its other pages begin with."""

    def current(self, path: str) -> str:
        """As ``aria-current`` of its link, on the page at that path; empty where it isn't."""
        if path == self.path:
            return "page"
        return "true" if path.startswith(self.under or self.path + "/") else ""


NAVIGATION: Sequence[Place] = (
    Place(path="/", title="Models", signed_in=False, under="/models/"),
    Place(path="/gallery", title="Gallery"),
    Place(path="/usage", title="Usage"),
    Place(path="/keys", title="Keys"),
    Place(path="/webhooks", title="Webhooks"),
    Place(path="/admin", title="Admin", operator=True),
)


def places(*, signed_in: bool, operator: bool) -> Sequence[Place]:
    """Those that the navigation of such a reader has."""
    return [each for each in NAVIGATION if (signed_in or not each.signed_in) and (operator or not each.operator)]


@cache
def environment() -> Environment:
    """Of the templates. What is undefined is an error."""
    made = Environment(
        loader=PackageLoader("calotype.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {"asset": asset_url, "version": __version__}
    made.filters |= {each.__name__: each for each in (brief, money, moment, plain, prose, seconds, sentence, size)}
    return made


async def page(call: Call, template: str, *, status: int = 200, **context: Any) -> Response:
    """A whole page; its template extends ``base.html`` and names its title. A visitor without a cookie gets one, so
    that the page's forms can prove where they come from."""
    if call.caller is None and _from_elsewhere(call):
        return render(call, "arriving.html", status=status)
    token = token_of(call.headers, call.origin)
    visitor = token or new_token()
    balance = None
    if call.caller is not None:
        balance = await call.parts.store.accounts.balance(call.account.id)
    response = render(
        call,
        template,
        status=status,
        caller=call.caller,
        available_micros=balance.available_micros if balance else None,
        places=places(signed_in=call.caller is not None, operator=call.caller is not None and call.key.operator),
        path=call.http.scope["path"],
        csrf=csrf_token(visitor),
        **context,
    )
    if token is None:
        put_visitor(response, visitor, call.origin)
    return response


def render(call: Call, template: str, *, status: int = 200, **context: Any) -> Response:
    """A fragment, for a place of a page that is there already."""
    return html(environment().get_template(template).render(context), call.headers, status=status, headers=HEADERS)


def partial(call: Call) -> bool:
    """A place of a page that is there asks for its fragment, and not the browser for the page."""
    return call.header("hx-request") is not None and call.header("hx-history-restore-request") is None


def _from_elsewhere(call: Call) -> bool:
    """By a link of another site, when browsers keep the cookies to themselves: nobody can tell who it is."""
    return call.header("sec-fetch-site") == "cross-site" and call.header("sec-fetch-mode") == "navigate"


def brief(request_id: str) -> str:
    """Its end: ids begin with the time, so those of one minute begin alike."""
    return f"…{request_id[-8:]}"


def money(micros: int) -> str:
    """A credit is a dollar."""
    return f"${format_credits(micros)}"


def plain(number: float) -> str:
    """Without a point where it is whole."""
    return f"{number:.0f}" if number == int(number) else str(number)


def prose(text: str) -> Markup:
    """What stands between backticks is code."""
    parts = str(escape(text)).split("`")
    return Markup("".join(f"<code>{part}</code>" if index % 2 else part for index, part in enumerate(parts)))  # noqa: S704


def moment(unix_s: float | None) -> Markup:
    """A point in time, which the page's script puts into the reader's own."""
    if unix_s is None:
        return Markup("–")
    at = datetime.fromtimestamp(unix_s, UTC)
    shown = f"{at:%Y-%m-%d %H:%M} UTC"
    return Markup('<time datetime="{}" data-local>{}</time>').format(at.isoformat(), shown)


def seconds(value: float | None) -> str:
    """A duration, to about three digits."""
    if value is None:
        return "–"
    if value < 0.9995:
        return f"{value * 1000:.0f} ms"
    if value < 60:
        return f"{value:.1f} s" if value >= 10 else f"{value:.2f} s"
    minutes, rest = divmod(round(value), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def sentence(text: str) -> str:
    """A message, with a capital and a full stop."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def size(value: int) -> str:
    """Bytes."""
    return f"{value / 1e6:.1f} MB" if value >= 1e6 else f"{max(1, round(value / 1e3))} kB"
