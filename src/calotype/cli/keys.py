"""``calotype keys``: who may call the server."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from calotype.catalog import load_catalog
from calotype.cli.opening import on_store
from calotype.cli.options import json_option, settings_options
from calotype.cli.tables import moment, print_table
from calotype.domain.errors import NotFound
from calotype.domain.keys import digest, hint, new_key
from calotype.domain.money import format_credits, parse_credits
from calotype.settings import Settings

if TYPE_CHECKING:
    from calotype.store.interface import Store
    from calotype.store.records import Key


@click.group()
def keys() -> None:
    """Make, list and revoke API keys."""


@keys.command()
@click.argument("name")
@click.option("--credits", "amount", metavar="5.00", help="Credits that the account gets with it; without, none.")
@click.option("--models", metavar="SLUG,...", help="Models that it may draw with; without, all.")
@click.option("--limit", metavar="5.00", help="Credits that it may spend in all; without, what the account has.")
@click.option("--operator", is_flag=True, help="It may use the operator's routes.")
@json_option
@settings_options("store")
def create(
    name: str,
    amount: str | None,
    models: str | None,
    limit: str | None,
    operator: bool,
    as_json: bool,
    settings: Settings,
) -> None:
    """Make a key for the account NAME, and the account where there is none, and print the key.

    It is shown this once; only its hash is kept.
    """
    from calotype.store.records import KeyRights

    rights = KeyRights(
        models=_slugs(models),
        operator=operator,
        limit_micros=None if limit is None else parse_credits(limit),
    )
    micros = parse_credits(amount) if amount is not None else 0
    if not name.strip():
        raise click.UsageError("Give the account a name.")

    async def work(store: Store) -> tuple[str, Key]:
        account = await store.accounts.open(name.strip())
        key = new_key()
        made = await store.accounts.add_key(account.id, digest(key), hint(key), rights)
        if micros:
            await store.accounts.grant(account.id, micros, "calotype keys create")
        return key, made

    _show_new(*on_store(settings, work, make=True), as_json=as_json)


def _slugs(models: str | None) -> frozenset[str] | None:
    if models is None:
        return None
    catalog = load_catalog()
    return frozenset(catalog.model(slug.strip()).slug for slug in models.split(",") if slug.strip())


def _show_new(key: str, made: Key, *, as_json: bool) -> None:
    click.echo(json.dumps({"key": key, "id": made.id, "account_id": made.account_id}) if as_json else key)


@keys.command(name="list")
@click.argument("name", required=False)
@json_option
@settings_options("store")
def list_keys(name: str | None, as_json: bool, settings: Settings) -> None:
    """List all keys, or the account NAME's."""

    async def work(store: Store) -> list[dict[str, Any]]:
        names = {account.id: account.name for account in await store.accounts.accounts()}
        return [
            _as_json(key, names.get(key.account_id, key.account_id))
            for key in await store.accounts.keys(None)
            if name is None or name in (names.get(key.account_id), key.account_id)
        ]

    rows = on_store(settings, work)
    if as_json:
        click.echo(json.dumps({"keys": rows}, ensure_ascii=False))
        return
    print_table(
        ("id", "account", "name", "key", "models", "", "spent", "limit", "created", "revoked"),
        [
            (
                row["id"],
                row["account"],
                row["name"],
                row["hint"],
                ",".join(row["models"]) if row["models"] is not None else "all",
                "operator" if row["operator"] else "",
                format_credits(row["spent_micros"]),
                "" if row["limit_micros"] is None else format_credits(row["limit_micros"]),
                moment(row["created_at"]),
                moment(row["revoked_at"]),
            )
            for row in rows
        ],
    )


def _as_json(key: Key, account: str) -> dict[str, Any]:
    return {
        "id": key.id,
        "account": account,
        "name": key.name,
        "hint": key.hint,
        "models": None if key.models is None else sorted(key.models),
        "operator": key.operator,
        "limit_micros": key.limit_micros,
        "spent_micros": key.spent_micros,
        "created_at": key.created_at,
        "revoked_at": key.revoked_at,
    }


@keys.command()
@click.argument("key_id", metavar="ID")
@settings_options("store")
def revoke(key_id: str, settings: Settings) -> None:
    """Revoke the key ID, at once and for ever. `calotype keys list` shows the ids."""
    if not on_store(settings, lambda store: _revoked(store, key_id)):
        raise NotFound(f"there is no key {key_id!r} that could be revoked: see `calotype keys list`", field="id")
    click.echo(f"revoked {key_id}")


async def _revoked(store: Store, key_id: str) -> bool:
    return await store.accounts.revoke(key_id, account_id=None)


@keys.command()
@click.argument("key_id", metavar="ID")
@json_option
@settings_options("store")
def rotate(key_id: str, as_json: bool, settings: Settings) -> None:
    """Revoke the key ID and print a new one with the same rights."""

    async def work(store: Store) -> tuple[str, Key | None]:
        key = new_key()
        return key, await store.accounts.rotate(key_id, digest(key), hint(key), account_id=None)

    key, made = on_store(settings, work)
    if made is None:
        raise NotFound(f"there is no key {key_id!r} that could be rotated: see `calotype keys list`", field="id")
    _show_new(key, made, as_json=as_json)
