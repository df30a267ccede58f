"""The ledger's entries. Whoever moves an account's balance adds the entry in the same transaction."""

from __future__ import annotations

from sqlite3 import Connection

from calotype.domain.money import Entry
from calotype.store.sqlite.queries import queries


def enter(connection: Connection, account_id: str, entry: Entry, *, now: float) -> None:
    queries("accounts").enter(
        connection,
        account_id=account_id,
        kind=entry.kind,
        amount_micros=entry.amount_micros,
        available_micros=entry.available_micros,
        held_micros=entry.held_micros,
        request_id=entry.request_id,
        note=entry.note,
        now=now,
    )
