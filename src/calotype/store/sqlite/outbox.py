"""Webhooks and the outbox of deliveries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from sqlite3 import Connection, Row

from calotype.domain.errors import Conflict
from calotype.store.records import Attempt, Delivery, DeliveryState, Event, Part, Webhook
from calotype.store.sqlite.database import Database
from calotype.store.sqlite.parts import part
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.rows import dumps, loads


class SqliteWebhooks:
    """See ``interface.Webhooks``."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self._sql = queries("outbox")

    async def add(self, webhook: Webhook, secret: str, *, limit: int) -> None:
        def add(connection: Connection) -> None:
            if self._sql.count_active(connection, account_id=webhook.account_id) >= limit:
                raise Conflict(f"the account has {limit} webhooks already, and that is the most")
            self._sql.add(connection, created_at=webhook.created_at, **_columns(webhook))
            self._sql.add_secret(connection, owner_id=webhook.id, secret=secret)

        await self._database.write(add)

    async def change(self, webhook: Webhook) -> bool:
        return await self._database.write(lambda connection: bool(self._sql.change(connection, **_columns(webhook))))

    async def find(self, webhook_id: str, *, account_id: str) -> Webhook | None:
        row = self._database.read(lambda connection: self._sql.find(connection, id=webhook_id, account_id=account_id))
        return None if row is None else _webhook_of(row)

    async def webhooks(self, account_id: str) -> Sequence[Webhook]:
        rows = self._database.read(lambda connection: list(self._sql.active(connection, account_id=account_id)))
        return [_webhook_of(row) for row in rows]

    async def secrets(self, owner_id: str) -> Sequence[str]:
        now = self._clock()
        rows = self._database.read(lambda connection: list(self._sql.secrets(connection, owner_id=owner_id, now=now)))
        return [row["secret"] for row in rows]

    async def rotate(self, owner_id: str, secret: str, *, keep_old_s: float) -> None:
        def rotate(connection: Connection) -> None:
            self._sql.end_secrets(connection, owner_id=owner_id, expires_at=self._clock() + keep_old_s)
            self._sql.add_secret(connection, owner_id=owner_id, secret=secret)

        await self._database.write(rotate)

    async def next_due(self) -> float | None:
        due_at: float | None = self._database.read(self._sql.next_due)
        return due_at

    async def claim(self, count: int, *, per_account: int, lease_s: float) -> Sequence[Delivery]:
        def take(connection: Connection) -> Sequence[Delivery]:
            now = self._clock()
            due = list(self._sql.due(connection, now=now, count=count, per_account=per_account))
            for row in due:
                self._sql.lease(connection, id=row["id"], until=now + lease_s)
            return [_delivery_of(self._sql.delivery(connection, id=row["id"])) for row in due]

        return await self._database.write(take)

    async def record(
        self, delivery_id: str, attempt: Attempt, *, state: DeliveryState, due_at: float | None = None
    ) -> bool:
        def record(connection: Connection) -> bool:
            row = self._sql.delivery(connection, id=delivery_id)
            if row is None:  # its request was deleted meanwhile
                return False
            self._sql.log(
                connection,
                delivery_id=delivery_id,
                number=attempt.number,
                started_at=attempt.started_at,
                duration_s=attempt.duration_s,
                status=attempt.status,
                error=attempt.error,
            )
            due = row["due_at"] if due_at is None else due_at
            return bool(self._sql.record(connection, id=delivery_id, attempt=attempt.number, state=state, due_at=due))

        return await self._database.write(record)

    async def deliveries(
        self,
        account_id: str,
        *,
        webhook_id: str | None = None,
        request_id: str | None = None,
        limit: int,
        offset: int = 0,
    ) -> tuple[Sequence[Delivery], int]:
        where = {"account_id": account_id, "webhook_id": webhook_id, "request_id": request_id}

        def look(connection: Connection) -> tuple[Sequence[Delivery], int]:
            rows = list(self._sql.deliveries(connection, **where, limit=limit, offset=offset))
            return self._whole(connection, rows), self._sql.count(connection, **where)

        return await self._database.scan(look)

    async def log(
        self,
        account_id: str,
        *,
        webhook_id: str | None = None,
        state: DeliveryState | None = None,
        limit: int,
        before: int | None = None,
    ) -> Part[Delivery]:
        def look(connection: Connection) -> Part[Delivery]:
            return part(
                connection,
                self._sql.history,
                self._sql.window_end,
                lambda rows: self._whole(connection, rows),
                account_id=account_id,
                before=before,
                limit=limit,
                where={"webhook_id": webhook_id, "state": state},
            )

        return await self._database.scan(look)

    async def redeliver(self, delivery_id: str, *, account_id: str) -> Delivery | None:
        def redeliver(connection: Connection) -> Delivery | None:
            row = self._sql.delivery(connection, id=delivery_id)
            if row is None or row["account_id"] != account_id:
                return None
            if row["state"] == DeliveryState.PENDING:
                raise Conflict("the delivery is pending already")
            url = row["url"]
            if row["webhook_id"] is not None:
                webhook = self._sql.find(connection, id=row["webhook_id"], account_id=account_id)
                if webhook is None or not webhook["active"]:
                    raise Conflict("the delivery's webhook is inactive")
                url = webhook["url"]
            self._sql.redeliver(connection, id=delivery_id, url=url, now=self._clock())
            return _delivery_of(self._sql.delivery(connection, id=delivery_id))

        return await self._database.write(redeliver)

    def _whole(self, connection: Connection, rows: Sequence[Row]) -> Sequence[Delivery]:
        logs: dict[str, list[Attempt]] = {row["id"]: [] for row in rows}
        for row in self._sql.attempts(connection, ids=dumps(list(logs))):
            logs[row["delivery_id"]].append(_attempt_of(row))
        return [_delivery_of(row, logs[row["id"]]) for row in rows]


def _columns(webhook: Webhook) -> dict[str, object]:
    return {
        "id": webhook.id,
        "account_id": webhook.account_id,
        "url": webhook.url,
        "event_types": dumps(webhook.event_types),
        "events": dumps(sorted(webhook.events)),
        "active": webhook.active,
        "updated_at": webhook.updated_at,
    }


def _webhook_of(row: Row) -> Webhook:
    return Webhook(
        id=row["id"],
        account_id=row["account_id"],
        url=row["url"],
        event_types=tuple(loads(row["event_types"])),
        events=frozenset(Event(event) for event in loads(row["events"])),
        active=bool(row["active"]),
        created_at=row["created_at"],
        updated_at=row["updated_at"],
    )


def _delivery_of(row: Row, log: Sequence[Attempt] = ()) -> Delivery:
    return Delivery(
        id=row["id"],
        account_id=row["account_id"],
        request_id=row["request_id"],
        webhook_id=row["webhook_id"],
        url=row["url"],
        event=Event(row["event"]),
        state=DeliveryState(row["state"]),
        created_at=row["created_at"],
        due_at=row["due_at"],
        attempt=row["attempt"],
        tries=row["tries"],
        attempts=tuple(log),
    )


def _attempt_of(row: Row) -> Attempt:
    return Attempt(
        number=row["number"],
        started_at=row["started_at"],
        duration_s=row["duration_s"],
        status=row["status"],
        error=row["error"],
    )
