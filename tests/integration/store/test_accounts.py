"""Accounts, keys and granted money."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from calotype.domain.errors import Conflict, InsufficientCredits, InvalidParameter, NotFound
from calotype.domain.keys import digest, hint, new_key
from calotype.domain.money import Balance, EntryKind
from tests.integration.store.desk import Desk

MODELS = frozenset({"imagen-4", "imagen"})


def test_an_account_is_opened_once(desk: Desk) -> None:
    async def both() -> set[str]:
        opened = await asyncio.gather(desk.store.accounts.open("ada"), desk.store.accounts.open("ada"))
        return {account.id for account in opened}

    assert len(desk.do(both())) == 1
    assert [account.name for account in desk.do(desk.store.accounts.accounts())] == ["ada"]


def test_an_account_is_found_by_name_and_by_id(desk: Desk) -> None:
    account = desk.account("ada")

    assert desk.do(desk.store.accounts.account("ada")) == account
    assert desk.do(desk.store.accounts.account(account.id)) == account
    assert desk.do(desk.store.accounts.account("bob")) is None


@pytest.mark.parametrize("name", ["", "  ", "x" * 201])
def test_an_account_needs_a_name(desk: Desk, name: str) -> None:
    with pytest.raises(InvalidParameter):
        desk.do(desk.store.accounts.open(name))


def test_two_accounts_cannot_have_one_name(desk: Desk) -> None:
    desk.account("ada")
    bob = desk.account("bob")

    with pytest.raises(Conflict):
        desk.do(desk.store.accounts.change(replace(bob, name="ada")))

    assert desk.do(desk.store.accounts.account("bob")) == bob


def test_a_key_authenticates_until_it_is_revoked(desk: Desk) -> None:
    account, secret = desk.account(), new_key()
    accounts = desk.store.accounts
    key = desk.do(accounts.add_key(account.id, digest(secret), hint(secret), models=MODELS, operator=True))

    assert desk.do(accounts.authenticate(digest(secret))) == (key, account)
    assert (key.models, key.operator) == (MODELS, True)
    assert desk.do(accounts.revoke(key.id, account_id=account.id))
    assert desk.do(accounts.authenticate(digest(secret))) is None
    assert not desk.do(accounts.revoke(key.id, account_id=account.id))


def test_an_unknown_key_authenticates_nobody(desk: Desk) -> None:
    assert desk.do(desk.store.accounts.authenticate(digest(new_key()))) is None


def test_a_key_belongs_to_an_account(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.do(desk.store.accounts.add_key("acc_nobody", digest("x"), "x", models=None, operator=False))


def test_a_rotated_key_has_the_same_rights(desk: Desk) -> None:
    account, old, new = desk.account(), new_key(), new_key()
    accounts = desk.store.accounts
    first = desk.do(accounts.add_key(account.id, digest(old), hint(old), models=MODELS, operator=True))

    second = desk.do(accounts.rotate(first.id, digest(new), hint(new), account_id=account.id))

    assert second is not None
    assert (second.models, second.operator, second.hint) == (MODELS, True, hint(new))
    assert desk.do(accounts.authenticate(digest(old))) is None
    assert desk.do(accounts.authenticate(digest(new))) == (second, account)
    assert desk.do(accounts.rotate(first.id, digest("x"), "x", account_id=account.id)) is None


def test_nobody_touches_anothers_key(desk: Desk) -> None:
    account, other, secret = desk.account(), desk.account(), new_key()
    accounts = desk.store.accounts
    key = desk.do(accounts.add_key(account.id, digest(secret), hint(secret), models=None, operator=False))

    assert not desk.do(accounts.revoke(key.id, account_id=other.id))
    assert desk.do(accounts.rotate(key.id, digest("x"), "x", account_id=other.id)) is None
    assert desk.do(accounts.keys(other.id)) == []
    assert desk.do(accounts.keys(None)) == desk.do(accounts.keys(account.id)) == [key]
    assert desk.do(accounts.authenticate(digest(secret))) is not None


def test_a_grant_can_take_back_and_never_below_nothing(desk: Desk) -> None:
    account = desk.account(micros=100)
    accounts = desk.store.accounts

    assert desk.do(accounts.grant(account.id, -60, "back")) == Balance(available_micros=40)
    with pytest.raises(InsufficientCredits):
        desk.do(accounts.grant(account.id, -41, "too much"))
    with pytest.raises(NotFound):
        desk.do(accounts.grant("acc_nobody", 1, ""))

    entries = [kept.entry for kept in desk.do(accounts.ledger(account.id, limit=10))]
    assert [(entry.kind, entry.amount_micros, entry.note) for entry in entries] == [
        (EntryKind.GRANT, -60, "back"),
        (EntryKind.GRANT, 100, "for the test"),
    ]


def test_the_ledger_is_read_page_by_page(desk: Desk) -> None:
    account = desk.account(micros=0)
    for amount in range(1, 6):
        desk.do(desk.store.accounts.grant(account.id, amount, ""))
    ledger = desk.store.accounts.ledger

    newest = desk.do(ledger(account.id, limit=2))
    older = desk.do(ledger(account.id, limit=10, before=newest[-1].sequence))

    assert [kept.entry.amount_micros for kept in newest] == [5, 4]
    assert [kept.entry.amount_micros for kept in older] == [3, 2, 1]


def test_a_session_ends_with_its_time_and_is_swept(desk: Desk) -> None:
    account, accounts = desk.account("ada"), desk.store.accounts
    key = desk.do(accounts.add_key(account.id, digest(new_key()), hint(new_key()), models=MODELS, operator=False))
    desk.do(accounts.open_session(b"cookie", key.id, life_s=60))

    desk.pass_time(59)
    assert desk.do(accounts.session(b"cookie")) == (key, account)
    assert desk.do(accounts.session(b"another")) is None

    desk.pass_time(2)
    assert desk.do(accounts.session(b"cookie")) is None
    desk.do(desk.store.queue.sweep())
    with closing(sqlite3.connect(desk.data / "calotype.db")) as connection:
        assert connection.execute("SELECT count(*) FROM sessions").fetchone() == (0,)


def test_a_session_ends_with_its_key_or_by_itself(desk: Desk) -> None:
    account, accounts = desk.account("ada"), desk.store.accounts
    key = desk.do(accounts.add_key(account.id, digest(new_key()), hint(new_key()), models=None, operator=True))
    for cookie in (b"first", b"second"):
        desk.do(accounts.open_session(cookie, key.id, life_s=60))

    desk.do(accounts.end_session(b"first"))
    desk.do(accounts.end_session(b"first"))
    assert desk.do(accounts.session(b"first")) is None
    assert desk.do(accounts.session(b"second")) == (key, account)

    desk.do(accounts.revoke(key.id, account_id=account.id))
    assert desk.do(accounts.session(b"second")) is None
