"""One parameter of a model: what it takes, and the check of one value against that."""

from __future__ import annotations

import json
import math
import unicodedata
from dataclasses import dataclass
from typing import Literal

from calotype.domain.errors import InvalidParameter
from calotype.domain.suggest import did_you_mean

Type = Literal["string", "integer", "number", "boolean"]
Value = str | int | float | bool

ALLOWED_CONTROLS = "\t\n\r"


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """A row of the catalog's parameter table. Values are checked, never coerced beyond 25.0 for the integer 25."""

    name: str
    type: Type
    help: str
    required: bool = False
    default: Value | None = None
    """None: nothing, and whoever draws decides."""
    minimum: float | None = None
    maximum: float | None = None
    min_length: int = 0
    """1: the string also has to hold something that can be seen."""
    max_length: int | None = None
    """In characters (Unicode code points)."""
    choices: tuple[str, ...] = ()
    enforced: bool = True
    """False: checked, and honoured by nothing yet."""
    over_http: bool = False
    """True: it is about answers over HTTP, and has no effect elsewhere."""
    documented: bool = True
    """False: the page of this model doesn't list it; accepted all the same."""

    def check(self, value: object) -> Value:
        """The value, typed; raises InvalidParameter with what would be right."""
        match self.type:
            case "string":
                return self._string(value)
            case "boolean":
                if not isinstance(value, bool):
                    raise self._wrong(value)
                return value
            case "integer" | "number":
                return self._number(value)

    def obstacle(self, *, http: bool) -> str | None:
        """Why it has no effect on a call, over HTTP or not; None where it has one."""
        if not self.enforced:
            return "is checked, but has no effect yet"
        return "is about answers over HTTP, and has no effect here" if self.over_http and not http else None

    @property
    def takes(self) -> str:
        """What would be right, such as ``an integer from 1 to 100``."""
        if self.choices:
            return "one of " + ", ".join(self.choices)
        if self.type == "string":
            return f"text of {self.min_length} to {self.max_length} characters" if self.max_length else "text"
        if self.type == "boolean":
            return "true or false"
        noun = "an integer" if self.type == "integer" else "a number"
        return f"{noun} from {self.minimum:.0f} to {self.maximum:.0f}"

    def _number(self, value: object) -> int | float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._wrong(value)
        if isinstance(value, float) and not math.isfinite(value):
            raise self._wrong(value)
        if not (self.minimum is None or self.minimum <= value) or not (self.maximum is None or value <= self.maximum):
            raise self._wrong(value)
        if self.type == "number":
            return float(value)
        if value != int(value):
            raise self._wrong(value)
        return int(value)

    def _string(self, value: object) -> str:
        if not isinstance(value, str):
            raise self._wrong(value)
        if self.choices:
            if value not in self.choices:
                raise self._wrong(value, did_you_mean(value, self.choices))
            return value
        if self.max_length is not None and len(value) > self.max_length:
            raise InvalidParameter(
                self.name, f"{self.name} must have at most {self.max_length} characters; this one has {len(value)}"
            )
        for position, character in enumerate(value, start=1):
            if unicodedata.category(character) in ("Cc", "Cs") and character not in ALLOWED_CONTROLS:
                raise InvalidParameter(
                    self.name,
                    f"{self.name} holds the control character U+{ord(character):04X} at position {position}: remove it",
                )
        if self.min_length and not any(_visible(character) for character in value):
            raise InvalidParameter(self.name, f"{self.name} is empty: say in words what to draw")
        return value

    def _wrong(self, value: object, hint: str = "") -> InvalidParameter:
        return InvalidParameter(self.name, f"{self.name} must be {self.takes}, not {_shown(value)}{hint}")


def _visible(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) not in ("Cc", "Cf", "Cs")


def _shown(value: object) -> str:
    """A value as its sender would recognise it, kept short."""
    match value:
        case dict():
            return "an object"
        case list() | tuple():
            return "a list"
        case int() if abs(value) > 10**15:
            return "a number that large" if value > 0 else "a number that small"
        case None | bool() | int() | float():
            return json.dumps(value)
        case str():
            text = json.dumps(value[:40], ensure_ascii=not value[:40].isprintable())
            return text if len(value) <= 40 else text[:-1] + '…"'
        case _:
            return f"a {type(value).__name__}"
