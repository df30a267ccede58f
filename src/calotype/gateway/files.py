"""Uploads: pictures that an account keeps here as input, known by their content, within a quota."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import msgspec
from starlette.responses import FileResponse, Response

from calotype.domain.errors import InvalidParameter, NotFound, TooLarge
from calotype.gateway.encoding import json_response
from calotype.gateway.media import PICTURE
from calotype.gateway.paging import PAGES, paging
from calotype.gateway.routes import Answer, Auth, Input, Route
from calotype.gateway.times import moment
from calotype.store.records import Upload

if TYPE_CHECKING:
    from calotype.gateway.call import Call

TAG = "Files"
PATH = "/assets/"
MOST_FILES = 10
NAME_BYTES = 16
ENVELOPE_BYTES = 65_536
"""What a call may hold beside its files."""
_DATA_URL = re.compile(r"data:[^,;]{0,100}(?:;[^,;]{1,100}){0,4};base64,", re.IGNORECASE)
_NAME = re.compile(r"[0-9a-f]{32}\.(jpeg|png|webp)")
CONTENT_TYPES: Mapping[str, str] = {"jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp"}


class UploadCall(msgspec.Struct, frozen=True, kw_only=True):
    """Files as data URLs, base64."""

    data_urls: Annotated[tuple[str, ...], msgspec.Meta(min_length=1, max_length=MOST_FILES)]


class Uploaded(msgspec.Struct, frozen=True, kw_only=True):
    """Where the files are, in the order they were sent. Both keys hold the same list: clients look for either."""

    file_urls: tuple[str, ...]
    urls: tuple[str, ...]
    message: str


class ShownUpload(msgspec.Struct, frozen=True, kw_only=True):
    """A file that the account keeps here."""

    name: str
    url: str
    content_type: str
    size: int
    """Bytes."""
    sha256: str
    created_at: str | None


class ShownUploads(msgspec.Struct, frozen=True, kw_only=True):
    """A page of files, newest first."""

    uploads: tuple[ShownUpload, ...]
    used_bytes: int
    quota_bytes: int
    page: int
    per_page: int
    total: int


@dataclass(frozen=True, kw_only=True)
class _File:
    """One file of a call."""

    data: bytes
    kind: str
    sha256: str


async def upload(call: Call) -> Response:
    """The bytes are on disk before their rows; where the rows are refused, the bytes go again."""
    parts = call.parts
    limit = parts.settings.upload_limit_bytes
    sent = await call.read(UploadCall, limit * 4 // 3 + ENVELOPE_BYTES)
    files = await asyncio.to_thread(_files, sent.data_urls, limit)
    quota = parts.settings.upload_quota_bytes
    if await parts.store.uploads.used(call.account.id) + sum(len(file.data) for file in files) > quota:
        raise TooLarge(f"the account may keep {quota} bytes here: delete some of its files first")
    rows = [
        Upload(
            name=f"{secrets.token_hex(NAME_BYTES)}.{file.kind}",
            account_id=call.account.id,
            content_type=CONTENT_TYPES[file.kind],
            size=len(file.data),
            sha256=file.sha256,
            created_at=parts.clock(),
        )
        for file in files
    ]
    for row, file in zip(rows, files, strict=True):
        await asyncio.to_thread(parts.uploads.put, row.name, file.data)
    try:
        await parts.store.uploads.add(rows, quota_bytes=quota)
    except TooLarge:
        for row in rows:
            await asyncio.to_thread(parts.uploads.delete, row.name)
        raise
    urls = tuple(_url(call, row) for row in rows)
    return json_response(Uploaded(file_urls=urls, urls=urls, message=f"{len(urls)} uploaded"))


async def asset(call: Call) -> Response:
    """To whoever knows its name, never as anything but a picture."""
    name = call.path["name"]
    match = _NAME.fullmatch(name)
    path = call.parts.uploads.path(name) if match else None
    if match is None or path is None or await call.parts.store.uploads.find(name) is None:
        raise NotFound("there is no such file")
    headers = {
        "cache-control": "public, max-age=3600",
        **PICTURE,
    }
    return FileResponse(path, headers=headers, media_type=CONTENT_TYPES[match[1]])


async def uploads(call: Call) -> Response:
    asked, store = paging(call), call.parts.store.uploads
    found, total = await store.uploads(call.account.id, limit=asked.per_page, offset=asked.offset)
    return json_response(
        ShownUploads(
            uploads=tuple(
                ShownUpload(
                    name=row.name,
                    url=_url(call, row),
                    content_type=row.content_type,
                    size=row.size,
                    sha256=row.sha256,
                    created_at=moment(row.created_at),
                )
                for row in found
            ),
            used_bytes=await store.used(call.account.id),
            quota_bytes=call.parts.settings.upload_quota_bytes,
            page=asked.page,
            per_page=asked.per_page,
            total=total,
        )
    )


async def delete(call: Call) -> Response:
    name = call.path["name"]
    if not await call.parts.store.uploads.remove(name, account_id=call.account.id):
        raise NotFound("there is no such file")
    await asyncio.to_thread(call.parts.uploads.delete, name)
    return Response(status_code=204)


def kind_of(data: bytes) -> str | None:
    """By the first bytes, whatever the sender called it."""
    if data[:3] == b"\xff\xd8\xff":
        return "jpeg"
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return "png"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return None


def _files(data_urls: Sequence[str], limit_bytes: int) -> list[_File]:
    return [_file(index, url, limit_bytes) for index, url in enumerate(data_urls)]


def _file(index: int, url: str, limit_bytes: int) -> _File:
    field = f"data_urls[{index}]"
    match = _DATA_URL.match(url)
    if match is None:
        raise InvalidParameter(field, f"{field} must begin like data:image/png;base64,")
    try:
        data = base64.b64decode(url[match.end() :], validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidParameter(field, f"{field} is not base64: {error}") from error
    if len(data) > limit_bytes:
        raise TooLarge(f"{field} has {len(data)} bytes; at most {limit_bytes} are taken", field=field)
    kind = kind_of(data)
    if kind is None:
        raise InvalidParameter(field, f"{field} is no picture that is taken: send JPEG, PNG or WebP")
    return _File(data=data, kind=kind, sha256=hashlib.sha256(data).hexdigest())


def _url(call: Call, row: Upload) -> str:
    return f"{call.origin}{PATH}{row.name}"


NAME = Input(name="name", where="path", help="The file's name.")

routes = (
    Route(
        method="POST",
        path="/upload-asset",
        handler=upload,
        tag=TAG,
        summary="Upload pictures",
        help="JPEG, PNG and WebP, known by their content. They stay until they are deleted.",
        body=UploadCall,
        answers={200: Answer(help="Where they are.", body=Uploaded)},
        errors=(InvalidParameter, TooLarge),
    ),
    Route(
        method="GET",
        path=PATH + "{name}",
        handler=asset,
        auth=Auth.NONE,
        tag=TAG,
        summary="An uploaded picture",
        inputs=(NAME,),
        answers={200: Answer(help="The file.", media=tuple(CONTENT_TYPES.values()))},
        errors=(NotFound,),
    ),
    Route(
        method="GET",
        path="/v2/account/uploads",
        handler=uploads,
        tag=TAG,
        summary="The account's uploaded files",
        inputs=PAGES,
        answers={200: Answer(help="A page of files.", body=ShownUploads)},
        errors=(InvalidParameter,),
    ),
    Route(
        method="DELETE",
        path="/v2/account/uploads/{name}",
        handler=delete,
        tag=TAG,
        summary="Delete an uploaded file",
        inputs=(NAME,),
        answers={204: Answer(help="It is gone.", media=())},
        errors=(NotFound,),
    ),
)
