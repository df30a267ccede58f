"""``calotype credits``: what accounts have, and where it went."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from calotype.cli.opening import account_named, on_store
from calotype.cli.options import json_option, settings_options
from calotype.cli.tables import moment, print_table
from calotype.domain.money import as_credits, format_credits, parse_credits
from calotype.settings import Settings

if TYPE_CHECKING:
    from calotype.domain.money import Balance
    from calotype.store.interface import Store
    from calotype.store.records import LedgerEntry


@click.group(name="credits")
def credit() -> None:
    """Add credits to an account, and show what it has. A credit is a dollar."""


@credit.command()
@click.argument("name")
@click.argument("amount")
@click.option("--note", default="calotype credits add", help="Why; it stands in the ledger.")
@json_option
@settings_options("store")
def add(name: str, amount: str, note: str, as_json: bool, settings: Settings) -> None:
    """Give the account NAME so many credits, such as 10.00."""
    micros = parse_credits(amount)

    async def work(store: Store) -> Balance:
        account = await account_named(store.accounts, name)
        return await store.accounts.grant(account.id, micros, note)

    _show_balance(name, on_store(settings, work), as_json=as_json)


@credit.command()
@click.argument("name")
@json_option
@settings_options("store")
def show(name: str, as_json: bool, settings: Settings) -> None:
    """Show what the account NAME has."""

    async def work(store: Store) -> Balance:
        account = await account_named(store.accounts, name)
        return await store.accounts.balance(account.id)

    _show_balance(name, on_store(settings, work), as_json=as_json)


def _show_balance(name: str, balance: Balance, *, as_json: bool) -> None:
    if as_json:
        values = {
            "account": name,
            "available": as_credits(balance.available_micros),
            "held": as_credits(balance.held_micros),
        }
        click.echo(json.dumps(values, ensure_ascii=False))
        return
    click.echo(f"{name}: {format_credits(balance.available_micros)} credits", nl=False)
    click.echo(f", {format_credits(balance.held_micros)} held" if balance.held_micros else "")


@credit.command()
@click.argument("name")
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=100, show_default=True, help="The newest so many.")
@json_option
@settings_options("store")
def ledger(name: str, limit: int, as_json: bool, settings: Settings) -> None:
    """List the entries from which the balance of the account NAME is derived, newest first."""

    async def work(store: Store) -> Sequence[LedgerEntry]:
        account = await account_named(store.accounts, name)
        return await store.accounts.ledger(account.id, limit=limit)

    entries = on_store(settings, work)
    if as_json:
        rows = [
            {
                "sequence": entry.sequence,
                "created_at": entry.created_at,
                "kind": entry.entry.kind,
                "amount_micros": entry.entry.amount_micros,
                "request_id": entry.entry.request_id,
                "note": entry.entry.note,
                "available_micros": entry.balance.available_micros,
                "held_micros": entry.balance.held_micros,
            }
            for entry in entries
        ]
        click.echo(json.dumps({"entries": rows}, ensure_ascii=False))
        return
    print_table(
        ("time (UTC)", "", "credits", "left", "held", "request", "note"),
        [
            (
                moment(entry.created_at),
                entry.entry.kind,
                format_credits(entry.entry.amount_micros),
                format_credits(entry.balance.available_micros),
                format_credits(entry.balance.held_micros),
                entry.entry.request_id or "",
                entry.entry.note,
            )
            for entry in entries
        ],
    )
