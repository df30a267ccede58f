"""Uploads and shares."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from json import dumps
from sqlite3 import Connection, Row

from calotype.domain.errors import NotFound, TooLarge
from calotype.store.records import Request, Share, Upload
from calotype.store.sqlite.database import Database
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.rows import request_of


class SqliteUploads:
    """See ``interface.Uploads``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._sql = queries("files")

    async def add(self, uploads: Sequence[Upload], *, quota_bytes: int) -> None:
        def add(connection: Connection) -> None:
            for upload in uploads:
                if self._sql.used(connection, account_id=upload.account_id) + upload.size > quota_bytes:
                    raise TooLarge(f"the account's files would be more than {quota_bytes} bytes: remove some first")
                self._sql.add_upload(
                    connection,
                    name=upload.name,
                    account_id=upload.account_id,
                    content_type=upload.content_type,
                    size=upload.size,
                    sha256=upload.sha256,
                    created_at=upload.created_at,
                )

        await self._database.write(add)

    async def find(self, name: str) -> Upload | None:
        row = self._database.read(lambda connection: self._sql.upload(connection, name=name))
        return None if row is None else _upload_of(row)

    async def uploads(self, account_id: str, *, limit: int, offset: int = 0) -> tuple[Sequence[Upload], int]:
        def look(connection: Connection) -> tuple[Sequence[Upload], int]:
            rows = self._sql.uploads(connection, account_id=account_id, limit=limit, offset=offset)
            return [_upload_of(row) for row in rows], self._sql.count_uploads(connection, account_id=account_id)

        return await self._database.scan(look)

    async def used(self, account_id: str) -> int:
        return int(self._database.read(lambda connection: self._sql.used(connection, account_id=account_id)))

    async def remove(self, name: str, *, account_id: str) -> bool:
        return await self._database.write(
            lambda connection: bool(self._sql.remove_upload(connection, name=name, account_id=account_id))
        )

    async def orphans(self, names: Collection[str]) -> Collection[str]:
        asked = dumps(list(names))
        return await self._database.scan(
            lambda connection: {row["name"] for row in self._sql.orphan_uploads(connection, names=asked)}
        )


class SqliteShares:
    """See ``interface.Shares``."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self._sql = queries("files")

    async def add(self, share: Share, digest: bytes) -> None:
        def add(connection: Connection) -> None:
            row = queries("requests").find(connection, id=share.request_id)
            if row is None or row["account_id"] != share.account_id:
                raise NotFound("there is no such request")
            self._sql.add_share(
                connection,
                id=share.id,
                account_id=share.account_id,
                request_id=share.request_id,
                image=share.image,
                digest=digest,
                created_at=share.created_at,
                expires_at=share.expires_at,
            )

        await self._database.write(add)

    async def find(self, digest: bytes) -> tuple[Share, Request] | None:
        def find(connection: Connection) -> tuple[Share, Request] | None:
            row = self._sql.share(connection, digest=digest, now=self._clock())
            if row is None:
                return None
            request = queries("requests").find(connection, id=row["request_id"])
            artifacts = queries("requests").artifacts(connection, request_id=row["request_id"])
            return _share_of(row), request_of(request, artifacts)

        return self._database.read(find)

    async def shares(self, request_id: str, *, account_id: str) -> Sequence[Share]:
        where = {"request_id": request_id, "account_id": account_id, "now": self._clock()}
        return self._database.read(lambda connection: [_share_of(row) for row in self._sql.shares(connection, **where)])

    async def revoke(self, share_id: str, *, account_id: str) -> bool:
        where = {"id": share_id, "account_id": account_id, "now": self._clock()}
        return await self._database.write(lambda connection: bool(self._sql.revoke_share(connection, **where)))


def _upload_of(row: Row) -> Upload:
    return Upload(
        name=row["name"],
        account_id=row["account_id"],
        content_type=row["content_type"],
        size=row["size"],
        sha256=row["sha256"],
        created_at=row["created_at"],
    )


def _share_of(row: Row) -> Share:
    return Share(
        id=row["id"],
        account_id=row["account_id"],
        request_id=row["request_id"],
        image=row["image"],
        created_at=row["created_at"],
        expires_at=row["expires_at"],
        revoked_at=row["revoked_at"],
    )
