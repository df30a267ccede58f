"""LoRAs as a caller names them: those that the operator offers, each with how much of it is wanted."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from calotype.domain.errors import InvalidParameter
from calotype.domain.suggest import did_you_mean

FIELD = "lora"
"""The parameter."""
NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,63}")
MOST_WEIGHT = 2.0


@dataclass(frozen=True, kw_only=True)
class Lora:
    """A change to the pipeline's weights."""

    name: str
    weight: float = 1.0
    """-2 to 2."""


def parse_weight(text: str) -> float:
    """Raises ValueError."""
    weight = float(text)
    if not -MOST_WEIGHT <= weight <= MOST_WEIGHT:
        raise ValueError(text)
    return weight


def parse_loras(text: str) -> tuple[Lora, ...]:
    """From ``NAME, NAME:WEIGHT``; by name, so that the same ones are equal. Raises InvalidParameter."""
    found: dict[str, Lora] = {}
    for part in filter(None, map(str.strip, text.split(","))):
        name, colon, weight = part.partition(":")
        try:
            lora = Lora(name=name, weight=parse_weight(weight) if colon else 1.0)
        except ValueError:
            lora = None
        if lora is None or not NAME.fullmatch(name):
            raise InvalidParameter(
                FIELD, f"{FIELD} must be NAME or NAME:WEIGHT with a weight from -2 to 2, not {part[:80]!r}"
            )
        if name in found:
            raise InvalidParameter(FIELD, f"{FIELD} names {name!r} twice")
        found[name] = lora
    return tuple(found[name] for name in sorted(found))


def check_offered(loras: Collection[Lora], offered: Collection[str]) -> None:
    """Raises InvalidParameter where one is not among those."""
    for lora in loras:
        if lora.name not in offered:
            hint = did_you_mean(lora.name, offered) or f" (it offers {', '.join(sorted(offered)) or 'none'})"
            raise InvalidParameter(FIELD, f"{FIELD}: this model offers no {lora.name!r}{hint}")
