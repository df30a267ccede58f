"""Links to single pictures for people without a key: each has a token of its own, an end, and can be taken back."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Annotated
from uuid import uuid4

import msgspec
from starlette.responses import FileResponse, Response

from calotype.domain.errors import InvalidParameter, NotFound
from calotype.domain.keys import digest
from calotype.gateway.encoding import json_response
from calotype.gateway.ids import REQUEST_ID, own_request
from calotype.gateway.media import PICTURE
from calotype.gateway.routes import Answer, Auth, Input, Route
from calotype.gateway.times import moment
from calotype.store.records import Share

if TYPE_CHECKING:
    from calotype.gateway.call import Call

TAG = "Shares"
PATH = "/shares/"
TOKEN_BYTES = 24
MAX_TOKEN = 64
DAY_S = 86_400


class ShareWish(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which picture, and for how long."""

    image: Annotated[int, msgspec.Meta(ge=0, le=3)] = 0
    """Its index."""
    expires_in_s: Annotated[int, msgspec.Meta(ge=1, le=365 * DAY_S)] = DAY_S
    """The picture itself may be gone before."""


class ShownShare(msgspec.Struct, frozen=True, kw_only=True):
    """A link, without its token, which is not kept."""

    id: str
    request_id: str
    image: int
    created_at: str | None
    expires_at: str | None


class NewShare(msgspec.Struct, frozen=True, kw_only=True):
    """A link that was just made."""

    url: str
    """Shown this once."""
    details: ShownShare


class Shares(msgspec.Struct, frozen=True, kw_only=True):
    """The links to a request's pictures that still work."""

    shares: tuple[ShownShare, ...]


async def create(call: Call) -> Response:
    request = await own_request(call)
    wish = await call.read(ShareWish)
    if wish.image >= len(request.artifacts):
        raise InvalidParameter("image", f"the request has {len(request.artifacts)} pictures: image counts from 0")
    token, now = secrets.token_urlsafe(TOKEN_BYTES), call.parts.clock()
    share = Share(
        id=f"shr_{uuid4().hex}",
        account_id=call.account.id,
        request_id=request.id,
        image=wish.image,
        created_at=now,
        expires_at=now + wish.expires_in_s,
    )
    await call.parts.store.shares.add(share, digest(token))
    return json_response(NewShare(url=f"{call.origin}{PATH}{token}", details=_shown(share)), status=201)


async def shares(call: Call) -> Response:
    request = await own_request(call)
    found = await call.parts.store.shares.shares(request.id, account_id=call.account.id)
    return json_response(Shares(shares=tuple(_shown(share) for share in found)))


async def revoke(call: Call) -> Response:
    request = await own_request(call)
    known = await call.parts.store.shares.shares(request.id, account_id=call.account.id)
    wanted = call.path["share"]
    if all(share.id != wanted for share in known) or not await call.parts.store.shares.revoke(
        wanted, account_id=call.account.id
    ):
        raise NotFound("there is no such link, or it is over")
    return Response(status_code=204)


async def picture(call: Call) -> Response:
    """Streamed by the token alone: neither the request nor the picture's own address shows."""
    token = call.path["token"]
    found = await call.parts.store.shares.find(digest(token)) if len(token) <= MAX_TOKEN else None
    if found is None or found[0].image >= len(found[1].artifacts):
        raise NotFound("the link is over, or there never was one")
    share, request = found
    artifact = request.artifacts[share.image]
    path = call.parts.blobs.path(artifact.name)
    if path is None:
        raise NotFound("the picture is no longer kept")
    left_s = max(0, int(share.expires_at - call.parts.clock()))
    headers = {
        # The link can be taken back: a cache asks again soon.
        "cache-control": f"private, max-age={min(left_s, 60)}",
        **PICTURE,
        "x-robots-tag": "noindex",
    }
    return FileResponse(path, headers=headers, media_type=artifact.content_type)


def _shown(share: Share) -> ShownShare:
    return ShownShare(
        id=share.id,
        request_id=share.request_id,
        image=share.image,
        created_at=moment(share.created_at),
        expires_at=moment(share.expires_at),
    )


routes = (
    Route(
        method="GET",
        path="/v2/requests/{id}/shares",
        handler=shares,
        tag=TAG,
        summary="Links to a request's pictures",
        inputs=(REQUEST_ID,),
        answers={200: Answer(help="Those that still work.", body=Shares)},
        errors=(NotFound,),
    ),
    Route(
        method="POST",
        path="/v2/requests/{id}/shares",
        handler=create,
        tag=TAG,
        summary="Make a link to a picture",
        help="Whoever has the link sees the picture until it expires or is revoked, without a key.",
        inputs=(REQUEST_ID,),
        body=ShareWish,
        answers={201: Answer(help="The link, shown this once.", body=NewShare)},
        errors=(NotFound,),
    ),
    Route(
        method="DELETE",
        path="/v2/requests/{id}/shares/{share}",
        handler=revoke,
        tag=TAG,
        summary="Take a link back",
        inputs=(REQUEST_ID, Input(name="share", where="path", help="The link's id.")),
        answers={204: Answer(help="It leads nowhere any more.", media=())},
        errors=(NotFound,),
    ),
    Route(
        method="GET",
        path=PATH + "{token}",
        handler=picture,
        auth=Auth.NONE,
        tag=TAG,
        summary="The picture behind a link",
        inputs=(Input(name="token", where="path", help="What the link ends in."),),
        answers={200: Answer(help="The picture.", media=("image/jpeg", "image/png", "image/webp"))},
        errors=(NotFound,),
    ),
)
