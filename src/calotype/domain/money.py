"""Money: integer micro-credits, a credit being one US dollar, and the entries from which every balance is derived.

An account has credits available and credits held. Each entry of the ledger moves both; entries are only ever added.

    entry       available   held
    grant       + amount
    hold        - amount    + amount     reserved when a request is accepted
    charge                  - amount     taken for the images that were delivered
    release     + amount    - amount     given back: failed, cancelled, or images that were not delivered
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from calotype.domain.errors import InvalidParameter

MICROS = 1_000_000
"""Micro-credits of a credit."""
_AMOUNT = re.compile(r"([0-9]{1,9})(?:\.([0-9]{1,6}))?")


class EntryKind(StrEnum):
    """Why money moved."""

    GRANT = "grant"
    HOLD = "hold"
    CHARGE = "charge"
    RELEASE = "release"


_MOVES: dict[EntryKind, tuple[int, int]] = {
    EntryKind.GRANT: (1, 0),
    EntryKind.HOLD: (-1, 1),
    EntryKind.CHARGE: (0, -1),
    EntryKind.RELEASE: (1, -1),
}


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One movement of an account's credits."""

    kind: EntryKind
    amount_micros: int
    """Positive; a grant may be negative, which takes credits back."""
    request_id: str | None = None
    note: str = ""

    @property
    def available_micros(self) -> int:
        """What it adds to the credits available."""
        return _MOVES[self.kind][0] * self.amount_micros

    @property
    def held_micros(self) -> int:
        """What it adds to the credits held."""
        return _MOVES[self.kind][1] * self.amount_micros


@dataclass(frozen=True, kw_only=True)
class Balance:
    """What an account has."""

    available_micros: int = 0
    held_micros: int = 0

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Self:
        kept = list(entries)
        return cls(available_micros=sum(e.available_micros for e in kept), held_micros=sum(e.held_micros for e in kept))


def settled(request_id: str, held_micros: int, charged_micros: int) -> list[Entry]:
    """The entries that end a hold: a charge for what was delivered, the rest given back."""
    if not 0 <= charged_micros <= held_micros:
        raise ValueError(f"charge of {charged_micros} out of a hold of {held_micros}")
    parts = ((EntryKind.CHARGE, charged_micros), (EntryKind.RELEASE, held_micros - charged_micros))
    return [Entry(kind=kind, amount_micros=amount, request_id=request_id) for kind, amount in parts if amount]


def parse_credits(text: str) -> int:
    """Micro-credits of an amount such as ``5`` or ``0.075``. Raises InvalidParameter."""
    match = _AMOUNT.fullmatch(text.strip())
    if match is None:
        raise InvalidParameter("credits", f"credits must be an amount such as 5.00, not {text[:40]!r}")
    whole, part = match.groups()
    return int(whole) * MICROS + int((part or "").ljust(6, "0"))


def format_credits(micros: int) -> str:
    """An amount for people: at least two decimals, no more than it needs."""
    sign, micros = ("-" if micros < 0 else ""), abs(micros)
    whole, part = divmod(micros, MICROS)
    return f"{sign}{whole}.{f'{part:06d}'.rstrip('0').ljust(2, '0')}"


def as_credits(micros: int) -> float:
    """For the wire, which has numbers (section 10)."""
    return micros / MICROS
