"""What a caller says in headers: Prefer (RFC 7240), Accept (RFC 9110), Idempotency-Key, deadline and priority."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from calotype.domain.errors import InvalidParameter
from calotype.domain.fairness import Priority
from calotype.domain.requests import OutputFormat
from calotype.gateway.call import checked_number

MOST_WAIT_S = 60.0
MOST_DEADLINE_S = 86_400.0
_IDEMPOTENCY_KEY = re.compile(r"[\x21-\x7e]{1,255}")
PRIORITIES: Mapping[str, Priority] = {"normal": Priority.NORMAL, "low": Priority.LOW}
IMAGE_TYPES: Mapping[str, OutputFormat] = {f"image/{each.value}": each for each in OutputFormat}


@dataclass(frozen=True, kw_only=True)
class Preference:
    """The Prefer header."""

    wait_s: float = 0.0
    strict: bool = False
    """What can't be honoured as sent is an error, not a warning."""


def preference(header: str | None) -> Preference:
    """Unknown preferences are ignored, as the RFC has it. Raises InvalidParameter for a wait that is no number."""
    wait_s, strict = 0.0, False
    for part in (header or "").split(","):
        name, _, value = (piece.strip().strip('"') for piece in part.partition("="))
        if name.lower() == "wait":
            wait_s = min(
                MOST_WAIT_S,
                checked_number("Prefer", value or None, default=MOST_WAIT_S, minimum=0, maximum=1e6),
            )
        elif name.lower() == "handling":
            strict = value.lower() == "strict"
    return Preference(wait_s=wait_s, strict=strict)


def idempotency_key(header: str | None) -> str | None:
    if header is None or _IDEMPOTENCY_KEY.fullmatch(header):
        return header
    raise InvalidParameter("Idempotency-Key", "Idempotency-Key must be 1 to 255 visible ASCII characters")


def deadline_s(header: str | None) -> float | None:
    """Seconds that the request may take in all."""
    if header is None:
        return None
    return checked_number("X-Request-Timeout", header, default=0.0, minimum=1, maximum=MOST_DEADLINE_S)


def priority(header: str | None) -> Priority:
    word = (header or "normal").strip().lower()
    if word not in PRIORITIES:
        raise InvalidParameter("X-Queue-Priority", f"X-Queue-Priority must be one of {', '.join(PRIORITIES)}")
    return PRIORITIES[word]


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """What the Accept header says about pictures."""

    image: bool
    """It names an image type, and ranks none of JSON's above."""
    json: bool
    """It names JSON."""
    output_format: OutputFormat | None
    """The one that it names and ranks highest."""


def accepted(header: str | None) -> Accepted:
    ranks = _ranks(header or "")
    images = {kind: rank for kind, rank in ranks.items() if kind.startswith("image/") and rank > 0}
    json_rank = ranks.get("application/json", 0.0)
    best = max(images.values(), default=0.0)
    named = [kind for kind, rank in images.items() if rank == best and kind in (*IMAGE_TYPES, "image/*", "image/jpg")]
    exact = IMAGE_TYPES.get(named[0]) if named else None
    return Accepted(image=best > 0 and best >= json_rank, json=json_rank > 0, output_format=exact)


def _ranks(header: str) -> dict[str, float]:
    ranks: dict[str, float] = {}
    for part in header.split(","):
        kind, *parameters = (piece.strip().lower() for piece in part.split(";"))
        rank = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                try:
                    rank = min(1.0, max(0.0, float(value)))
                except ValueError:
                    rank = 0.0
        if kind:
            ranks.setdefault(kind, rank)
    return ranks
