"""The playground's request as a program, in the languages that callers use."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import Response

from calotype.catalog import Model
from calotype.domain.errors import InvalidParameter
from calotype.gateway.encoding import decode_object
from calotype.gateway.routes import Auth
from calotype.web.forms import form
from calotype.web.rendering import render
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call


class Language(StrEnum):
    """What the program is written in, and with."""

    REQUESTS = "requests"
    SEGMIND = "segmind"
    CALOTYPE = "calotype"
    JAVASCRIPT = "javascript"
    CURL = "curl"


class Mode(StrEnum):
    """How it gets its picture."""

    BLOCKING = "blocking"
    QUEUED = "queued"


LANGUAGES: Mapping[Language, str] = {
    Language.REQUESTS: "Python, requests",
    Language.SEGMIND: "Python, segmind",
    Language.CALOTYPE: "Python, calotype",
    Language.JAVASCRIPT: "JavaScript",
    Language.CURL: "cURL",
}
MODES: Mapping[Mode, str] = {Mode.QUEUED: "Through the queue", Mode.BLOCKING: "In one blocking call"}
UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp"})
"""Categories of characters that a reader of the program would not see, or be misled by: written as escapes."""


def snippet(origin: str, model: Model, sent: Mapping[str, Any], language: Language, mode: Mode) -> str:
    """A program that runs as it is, where CALOTYPE_API_KEY holds a key. It leaves the pictures in its folder."""
    template = _environment().get_template(f"{language}-{mode}.txt")
    return template.render(origin=origin, slug=model.slug, sent=sent, images=sent.get("num_images", 1)).strip()


@cache
def _environment() -> Environment:
    """Of programs: nothing in them is HTML."""
    made = Environment(
        loader=PackageLoader("calotype.web", "templates/code"),
        autoescape=False,  # noqa: S701  # what they make is shown as text
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"json": _json, "python": _python, "shell": _shell}
    return made


def _json(value: Any) -> str:
    """A literal of JSON and of JavaScript."""
    return _escaped(value, lambda number: "".join(f"\\u{unit:04x}" for unit in _utf16(number)))


def _python(value: Any) -> str:
    if isinstance(value, bool):
        return str(value)
    return _escaped(value, lambda number: f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}")


def _escaped(value: Any, escape: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return "".join(escape(ord(each)) if unicodedata.category(each) in UNSEEN else each for each in text)


def _utf16(number: int) -> tuple[int, ...]:
    if number < 0x10000:
        return (number,)
    return 0xD800 + (number - 0x10000 >> 10), 0xDC00 + (number - 0x10000 & 0x3FF)


def _shell(text: str) -> str:
    """One word of a shell's."""
    return "'" + text.replace("'", "'\\''") + "'"


async def code(call: Call) -> Response:
    """The fragment with the program for a request that the playground has, which may be unfinished."""
    fields = await form(call)
    model = call.parts.catalog[call.path["slug"]]
    sent = {
        name: value
        for name, value in decode_object(fields.get("request", "{}").encode()).items()
        if name in model.parameters
    }
    try:
        language, mode = Language(fields.get("language", "")), Mode(fields.get("mode", ""))
    except ValueError as error:
        raise InvalidParameter("language", "there is no such language, or no such mode") from error
    return render(call, "snippet.html", snippet=snippet(call.origin, model, sent, language, mode))


routes = (page_route("POST", "/models/{slug}/code", code, "The playground's request as a program", auth=Auth.OPTIONAL),)
