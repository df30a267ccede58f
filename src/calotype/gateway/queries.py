"""Query parameters that name one of a few words, and texts to look for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from calotype.domain.errors import InvalidParameter
from calotype.gateway.routes import Input

if TYPE_CHECKING:
    from calotype.gateway.call import Call

T = TypeVar("T")
D = TypeVar("D")
MAX_TEXT = 200


def choice(call: Call, name: str, table: Mapping[str, T], default: D) -> T | D:
    """What the table has for it. Raises InvalidParameter."""
    text = call.text(name)
    if text is None:
        return default
    if text not in table:
        raise InvalidParameter(name, f"{name} must be one of {', '.join(table)}")
    return table[text]


def part(call: Call, name: str) -> str | None:
    """A part of something to look for. Raises InvalidParameter."""
    text = call.text(name)
    if text is not None and (len(text) > MAX_TEXT or "\0" in text):
        raise InvalidParameter(name, f"{name} must be text of at most {MAX_TEXT} characters")
    return text


def choice_input(name: str, help_text: str, table: Mapping[str, Any]) -> Input:
    return Input(name=name, where="query", help=help_text, schema={"type": "string", "enum": list(table)})


def part_input(name: str, help_text: str, *, needed: bool = False) -> Input:
    schema = {"type": "string", "maxLength": MAX_TEXT, "minLength": 1 if needed else 0}
    return Input(name=name, where="query", help=help_text, schema=schema, needed=needed)
