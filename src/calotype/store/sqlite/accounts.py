"""Accounts, keys, and money that is granted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from sqlite3 import Connection, IntegrityError, Row
from typing import Any
from uuid import uuid4

from calotype.domain.errors import Conflict, InsufficientCredits, InvalidParameter, NotFound
from calotype.domain.money import Balance, Entry, EntryKind
from calotype.store.records import FREE, Account, Busy, Key, KeyRights, LedgerEntry
from calotype.store.sqlite.database import Database
from calotype.store.sqlite.ledger import enter
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.rows import account_of, balance_of, dumps, key_of, ledger_entry_of


class SqliteAccounts:
    """See ``interface.Accounts``."""

    def __init__(self, database: Database, clock: Callable[[], float], *, max_keys: int) -> None:
        self._database = database
        self._clock = clock
        self._max_keys = max_keys
        self._sql = queries("accounts")

    async def open(self, name: str) -> Account:
        if not name.strip() or len(name) > 200:
            raise InvalidParameter("name", "an account's name is 1 to 200 characters")

        def make(connection: Connection) -> Account:
            self._sql.open(connection, id=f"acc_{uuid4().hex}", name=name, now=self._clock())
            return account_of(self._sql.find(connection, name_or_id=name))

        return await self._database.write(make)

    async def account(self, name_or_id: str) -> Account | None:
        row = self._database.read(lambda connection: self._sql.find(connection, name_or_id=name_or_id))
        return None if row is None else account_of(row)

    async def accounts(self) -> Sequence[Account]:
        return await self._database.scan(lambda connection: [account_of(row) for row in self._sql.all(connection)])

    async def change(self, account: Account) -> bool:
        def change(connection: Connection) -> bool:
            try:
                changed = self._sql.change(
                    connection,
                    id=account.id,
                    name=account.name,
                    weight=account.weight,
                    max_running=account.max_running,
                    max_queued=account.max_queued,
                )
            except IntegrityError as error:
                raise Conflict("another account has that name, or a limit is below its least") from error
            return bool(changed)

        return await self._database.write(change)

    async def add_key(self, account_id: str, digest: bytes, hint: str, rights: KeyRights = FREE) -> Key:
        models = None if rights.models is None else dumps(sorted(rights.models))

        def add(connection: Connection) -> Key:
            if self._sql.find(connection, name_or_id=account_id) is None:
                raise NotFound("there is no such account")
            if self._sql.count_keys(connection, account_id=account_id) >= self._max_keys:
                raise Conflict(f"the account has {self._max_keys} keys, as many as it may: revoke one that is not used")
            return self._add(
                connection,
                account_id=account_id,
                digest=digest,
                hint=hint,
                name=rights.name,
                models=models,
                operator=rights.operator,
                limit_micros=rights.limit_micros,
                spent_micros=0,
            )

        return await self._database.write(add)

    async def authenticate(self, digest: bytes) -> tuple[Key, Account] | None:
        return _who(self._database.read(lambda connection: self._sql.authenticate(connection, digest=digest)))

    async def open_session(self, digest: bytes, key_id: str, *, life_s: float) -> None:
        def add(connection: Connection) -> None:
            now = self._clock()
            self._sql.open_session(connection, digest=digest, key_id=key_id, now=now, expires_at=now + life_s)

        await self._database.write(add)

    async def session(self, digest: bytes) -> tuple[Key, Account] | None:
        now = self._clock()
        return _who(self._database.read(lambda connection: self._sql.session(connection, digest=digest, now=now)))

    async def end_session(self, digest: bytes) -> None:
        await self._database.write(lambda connection: self._sql.end_session(connection, digest=digest))

    async def keys(self, account_id: str | None) -> Sequence[Key]:
        return await self._database.scan(
            lambda connection: [_key_of(row) for row in self._sql.keys(connection, account_id=account_id)]
        )

    async def change_key(
        self, key_id: str, *, name: str, limit_micros: int | None, account_id: str | None
    ) -> Key | None:
        def change(connection: Connection) -> Key | None:
            row = self._sql.key(connection, id=key_id)
            if row is None or account_id not in (None, row["account_id"]):
                return None
            if not self._sql.change_key(connection, id=key_id, name=name, limit_micros=limit_micros):
                return None
            return _key_of(self._sql.key(connection, id=key_id))

        return await self._database.write(change)

    async def revoke(self, key_id: str, *, account_id: str | None) -> bool:
        def revoke(connection: Connection) -> bool:
            row = self._sql.key(connection, id=key_id)
            if row is None or account_id not in (None, row["account_id"]):
                return False
            return bool(self._sql.revoke(connection, id=key_id, now=self._clock()))

        return await self._database.write(revoke)

    async def rotate(self, key_id: str, digest: bytes, hint: str, *, account_id: str | None) -> Key | None:
        def rotate(connection: Connection) -> Key | None:
            old = self._sql.key(connection, id=key_id)
            if old is None or account_id not in (None, old["account_id"]):
                return None
            if not self._sql.revoke(connection, id=key_id, now=self._clock()):
                return None
            kept = ("account_id", "name", "models", "operator", "limit_micros", "spent_micros")
            new = self._add(connection, digest=digest, hint=hint, **{name: old[name] for name in kept})
            self._sql.pass_on(connection, account_id=old["account_id"], old_id=key_id, new_id=new.id)
            return new

        return await self._database.write(rotate)

    async def grant(self, account_id: str, amount_micros: int, note: str) -> Balance:
        def grant(connection: Connection) -> Balance:
            if not self._sql.grant(connection, account_id=account_id, amount_micros=amount_micros):
                if self._sql.balance(connection, account_id=account_id) is None:
                    raise NotFound("there is no such account")
                raise InsufficientCredits("Insufficient credits: the account has less than that")
            entry = Entry(kind=EntryKind.GRANT, amount_micros=amount_micros, note=note)
            enter(connection, account_id, entry, now=self._clock())
            return balance_of(self._sql.balance(connection, account_id=account_id))

        return await self._database.write(grant)

    async def balance(self, account_id: str) -> Balance:
        row = self._database.read(lambda connection: self._sql.balance(connection, account_id=account_id))
        if row is None:
            raise NotFound("there is no such account")
        return balance_of(row)

    async def ledger(self, account_id: str, *, limit: int, before: int | None = None) -> Sequence[LedgerEntry]:
        before = sys.maxsize if before is None else before
        return await self._database.scan(
            lambda connection: [
                ledger_entry_of(row)
                for row in self._sql.ledger(connection, account_id=account_id, before=before, limit=limit)
            ]
        )

    async def busy(self) -> Sequence[Busy]:
        def look(connection: Connection) -> Sequence[Busy]:
            return [
                Busy(account=account_of(row), queued=row["queued"], running=row["running"])
                for row in self._sql.busy(connection)
            ]

        return await self._database.scan(look)

    def _add(self, connection: Connection, **columns: Any) -> Key:
        key_id = f"key_{uuid4().hex}"
        self._sql.add_key(connection, id=key_id, now=self._clock(), **columns)
        return _key_of(self._sql.key(connection, id=key_id))


def _key_of(row: Row) -> Key:
    return key_of(row, key_id=row["id"], name=row["name"], created_at=row["created_at"])


def _who(row: Row | None) -> tuple[Key, Account] | None:
    if row is None:
        return None
    key = key_of(row, key_id=row["key_id"], name=row["key_name"], created_at=row["key_created_at"])
    return key, account_of(row)
