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
from calotype.store.records import Account, Busy, Key, KeyRights
from tests.integration.store.desk import PRICE_MICROS, Desk

MODELS = frozenset({"imagen-4", "imagen"})
RIGHTS = KeyRights(name="the shop", models=MODELS, operator=True, limit_micros=5_000_000)


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
    key = desk.do(accounts.add_key(account.id, digest(secret), hint(secret), RIGHTS))

    assert desk.do(accounts.authenticate(digest(secret))) == (key, account)
    assert (key.name, key.models, key.operator, key.limit_micros) == ("the shop", MODELS, True, 5_000_000)
    assert desk.do(accounts.revoke(key.id, account_id=account.id))
    assert desk.do(accounts.authenticate(digest(secret))) is None
    assert not desk.do(accounts.revoke(key.id, account_id=account.id))


def test_an_unknown_key_authenticates_nobody(desk: Desk) -> None:
    assert desk.do(desk.store.accounts.authenticate(digest(new_key()))) is None


def test_a_key_belongs_to_an_account(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.do(desk.store.accounts.add_key("acc_nobody", digest("x"), "x"))


def test_a_rotated_key_has_the_same_rights(desk: Desk) -> None:
    account, old, new = desk.account(), new_key(), new_key()
    accounts = desk.store.accounts
    first = desk.do(accounts.add_key(account.id, digest(old), hint(old), RIGHTS))

    second = desk.do(accounts.rotate(first.id, digest(new), hint(new), account_id=account.id))

    assert second is not None
    assert (second.name, second.models, second.operator) == ("the shop", MODELS, True)
    assert (second.limit_micros, second.hint) == (5_000_000, hint(new))
    assert desk.do(accounts.authenticate(digest(old))) is None
    assert desk.do(accounts.authenticate(digest(new))) == (second, account)
    assert desk.do(accounts.rotate(first.id, digest("x"), "x", account_id=account.id)) is None


def test_nobody_touches_anothers_key(desk: Desk) -> None:
    account, other, secret = desk.account(), desk.account(), new_key()
    accounts = desk.store.accounts
    key = desk.do(accounts.add_key(account.id, digest(secret), hint(secret)))

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
    key = desk.do(accounts.add_key(account.id, digest(new_key()), hint(new_key()), KeyRights(models=MODELS)))
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
    key = desk.do(accounts.add_key(account.id, digest(new_key()), hint(new_key()), KeyRights(operator=True)))
    for cookie in (b"first", b"second"):
        desk.do(accounts.open_session(cookie, key.id, life_s=60))

    desk.do(accounts.end_session(b"first"))
    desk.do(accounts.end_session(b"first"))
    assert desk.do(accounts.session(b"first")) is None
    assert desk.do(accounts.session(b"second")) == (key, account)

    desk.do(accounts.revoke(key.id, account_id=account.id))
    assert desk.do(accounts.session(b"second")) is None


def limited(desk: Desk, account: Account, micros: int) -> Key:
    secret = new_key()
    rights = KeyRights(limit_micros=micros)
    return desk.do(desk.store.accounts.add_key(account.id, digest(secret), hint(secret), rights))


def spent(desk: Desk, key: Key) -> int:
    return next(each.spent_micros for each in desk.do(desk.store.accounts.keys(None)) if each.id == key.id)


def test_a_key_spends_no_more_than_it_may(desk: Desk) -> None:
    account = desk.account()
    key = limited(desk, account, 2 * PRICE_MICROS)
    desk.submit(account, key_id=key.id, images=2)
    with pytest.raises(InsufficientCredits, match=r"of the 0\.12 that the key may spend 0\.00 are left"):
        desk.submit(account, key_id=key.id)
    desk.submit(account)  # another key of the account

    [claimed] = desk.claim()
    desk.finish(claimed, images=1)

    assert spent(desk, key) == PRICE_MICROS
    again = desk.submit(account, key_id=key.id).request
    desk.cancel(again)
    assert spent(desk, key) == PRICE_MICROS


def test_a_keys_limit_goes_on_after_a_rotation(desk: Desk) -> None:
    account = desk.account()
    key = limited(desk, account, 2 * PRICE_MICROS)
    desk.submit(account, key_id=key.id)

    rotated = desk.do(desk.store.accounts.rotate(key.id, digest("new"), "new", account_id=account.id))

    assert rotated is not None
    assert (rotated.limit_micros, rotated.spent_micros) == (2 * PRICE_MICROS, PRICE_MICROS)


def test_what_is_given_back_after_a_rotation_is_the_new_keys(desk: Desk) -> None:
    account = desk.account()
    key = limited(desk, account, 2 * PRICE_MICROS)
    desk.submit(account, key_id=key.id)
    [claimed] = desk.claim()
    waiting = desk.submit(account, key_id=key.id).request

    rotated = desk.do(desk.store.accounts.rotate(key.id, digest("new"), "new", account_id=account.id))
    assert rotated is not None
    desk.cancel(waiting)
    desk.cancel(claimed)

    assert spent(desk, rotated) == 0
    desk.submit(account, key_id=rotated.id, images=2)


def test_a_keys_name_and_limit_can_be_changed_until_it_is_revoked(desk: Desk) -> None:
    account, accounts = desk.account(), desk.store.accounts
    key = limited(desk, account, 0)

    def change(account_id: str | None) -> Key | None:
        return desk.do(accounts.change_key(key.id, name="phone", limit_micros=None, account_id=account_id))

    assert change(desk.account().id) is None
    assert change(account.id) == replace(key, name="phone", limit_micros=None)
    assert desk.do(accounts.revoke(key.id, account_id=account.id))
    assert change(None) is None


def test_busy_accounts_are_those_with_something_in_the_queue(desk: Desk) -> None:
    few, many, _ = desk.account(), desk.account(), desk.account()
    desk.submit(few)
    for _ in range(2):
        desk.submit(many)
    assert [claimed.account_id for claimed in desk.claim()] == [few.id]

    assert desk.do(desk.store.accounts.busy()) == [
        Busy(account=many, queued=2, running=0),
        Busy(account=few, queued=0, running=1),
    ]
