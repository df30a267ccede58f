"""The ledger: in parts, with the balance after each entry, and whole as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import Response, StreamingResponse

from calotype.domain.errors import InvalidParameter
from calotype.domain.money import as_credits, format_credits
from calotype.gateway.encoding import json_response
from calotype.gateway.paging import before, before_input, limit, limit_input
from calotype.gateway.routes import Answer, Route
from calotype.gateway.times import Window, day_inputs, moment, window
from calotype.store.records import LedgerEntry

if TYPE_CHECKING:
    from calotype.gateway.call import Call

MAX_ENTRIES = 1000
ENTRIES = 100
DAYS = 30
MAX_DAYS = 3660
LATE_S = 60.0
"""By how much an entry may be older than those before it: entries stand in the order of their commits."""
COLUMNS = ("sequence", "time", "kind", "amount", "available", "held", "request_id", "note")
FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for a formula at the beginning of a cell."""


class Money(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to spend, and what is reserved for requests that have not ended."""

    credits: float
    held_credits: float


class LedgerRow(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the ledger."""

    sequence: int
    kind: str
    """``grant``, ``hold``, ``charge`` or ``release``."""
    amount: float
    available: float
    """What it added to the credits available."""
    held: float
    """What it added to the credits held."""
    balance: Money
    """After it."""
    request_id: str | None
    note: str
    created_at: str | None


class Ledger(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the ledger, newest first."""

    credits: float
    held_credits: float
    entries: tuple[LedgerRow, ...]
    next_before: int | None
    """``before`` of the next part; null: this was the last."""


async def ledger(call: Call) -> Response:
    return await ledger_of(call, call.account.id)


async def ledger_of(call: Call, account_id: str) -> Response:
    most = limit(call, default=ENTRIES, maximum=MAX_ENTRIES)
    accounts = call.parts.store.accounts
    balance = await accounts.balance(account_id)
    found = await accounts.ledger(account_id, limit=most, before=before(call))
    rows = tuple(
        LedgerRow(
            sequence=row.sequence,
            kind=row.entry.kind.value,
            amount=as_credits(row.entry.amount_micros),
            available=as_credits(row.entry.available_micros),
            held=as_credits(row.entry.held_micros),
            balance=Money(
                credits=as_credits(row.balance.available_micros), held_credits=as_credits(row.balance.held_micros)
            ),
            request_id=row.entry.request_id,
            note=row.entry.note,
            created_at=moment(row.created_at),
        )
        for row in found
    )
    return json_response(
        Ledger(
            credits=as_credits(balance.available_micros),
            held_credits=as_credits(balance.held_micros),
            entries=rows,
            next_before=rows[-1].sequence if len(rows) == most else None,
        )
    )


async def ledger_csv(call: Call) -> Response:
    return await csv_of(call, call.account.id)


async def csv_of(call: Call, account_id: str) -> Response:
    """Written while it is read: however long the ledger is, no more than a part of it is held."""
    days = window(call, "from_date", "to_date", default_days=DAYS, max_days=MAX_DAYS)
    name = f"ledger-{days.first.isoformat()}-{days.last.isoformat()}.csv"
    headers = {"content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store"}
    return StreamingResponse(_lines(call, account_id, days), headers=headers, media_type="text/csv; charset=utf-8")


async def _lines(call: Call, account_id: str, days: Window) -> AsyncIterator[str]:
    yield _csv([COLUMNS])
    last: int | None = None
    while True:
        found = await call.parts.store.accounts.ledger(account_id, limit=MAX_ENTRIES, before=last)
        yield _csv([_cells(row) for row in found if days.from_at <= row.created_at < days.to_at])
        if len(found) < MAX_ENTRIES or found[-1].created_at < days.from_at - LATE_S:
            return
        last = found[-1].sequence


def _csv(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _cells(row: LedgerEntry) -> tuple[str, ...]:
    note = row.entry.note
    return (
        str(row.sequence),
        moment(row.created_at) or "",
        row.entry.kind.value,
        format_credits(row.entry.amount_micros),
        format_credits(row.balance.available_micros),
        format_credits(row.balance.held_micros),
        row.entry.request_id or "",
        f"'{note}" if note.startswith(FORMULAS) else note,
    )


LEDGER_INPUTS = (limit_input(default=ENTRIES, maximum=MAX_ENTRIES), before_input())
CSV_INPUTS = day_inputs("from_date", "to_date", default_days=DAYS, max_days=MAX_DAYS)
CSV_HELP = (
    "Newest first; `available` and `held` are the balance after each entry. A note that a spreadsheet would take for a "
    "formula begins with an apostrophe."
)
CSV_ANSWER = {200: Answer(help="One line for each entry, after one with the columns' names.", media=("text/csv",))}

routes = (
    Route(
        method="GET",
        path="/v2/account/ledger",
        handler=ledger,
        tag="Account",
        summary="The ledger and the balance that it adds up to",
        inputs=LEDGER_INPUTS,
        answers={200: Answer(help="Entries, newest first.", body=Ledger)},
        errors=(InvalidParameter,),
    ),
    Route(
        method="GET",
        path="/v2/account/ledger.csv",
        handler=ledger_csv,
        tag="Account",
        summary="The ledger as CSV",
        help=CSV_HELP,
        inputs=CSV_INPUTS,
        answers=CSV_ANSWER,
        errors=(InvalidParameter,),
    ),
)
