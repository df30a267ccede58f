"""An account's keys: made, listed, replaced, revoked. A key never makes or touches one that may do more than itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec
from starlette.responses import Response

from calotype.domain.errors import Forbidden, InvalidParameter, NotFound
from calotype.domain.keys import digest, hint, new_key
from calotype.domain.suggest import did_you_mean
from calotype.gateway.encoding import json_response
from calotype.gateway.routes import Answer, Input, Route
from calotype.gateway.times import moment
from calotype.store.records import Key

if TYPE_CHECKING:
    from calotype.gateway.call import Call

TAG = "Keys"
KEY_ID = Input(name="key", where="path", help="The key's id, as the list has it.")


class ShownKey(msgspec.Struct, frozen=True, kw_only=True):
    """A key as a list shows it; the key itself is not kept."""

    id: str
    hint: str
    models: tuple[str, ...] | None
    """Models that it may draw with; null: all."""
    operator: bool
    created_at: str | None
    revoked_at: str | None


class NewKey(msgspec.Struct, frozen=True, kw_only=True):
    """A key that was just made."""

    key: str
    """Shown this once."""
    details: ShownKey


class Keys(msgspec.Struct, frozen=True, kw_only=True):
    """An account's keys."""

    keys: tuple[ShownKey, ...]


class KeyWish(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a new key may do."""

    models: Annotated[tuple[str, ...], msgspec.Meta(min_length=1, max_length=100)] | None = None
    """Slugs; null: all."""
    operator: bool = False


def shown_key(key: Key) -> ShownKey:
    return ShownKey(
        id=key.id,
        hint=key.hint,
        models=None if key.models is None else tuple(sorted(key.models)),
        operator=key.operator,
        created_at=moment(key.created_at),
        revoked_at=moment(key.revoked_at),
    )


async def make_key(call: Call, account_id: str) -> Response:
    """For the caller's account, or, on an operator's word, another. Raises InvalidParameter, Forbidden."""
    wish = await call.read(KeyWish)
    for slug in wish.models or ():
        if slug not in call.parts.catalog:
            raise InvalidParameter("models", f"there is no model {slug[:64]!r}{did_you_mean(slug, call.parts.catalog)}")
    models = None if wish.models is None else frozenset(wish.models)
    _within_rights(call.key, models, wish.operator)
    key = new_key()
    made = await call.parts.store.accounts.add_key(
        account_id, digest(key), hint(key), models=models, operator=wish.operator
    )
    return json_response(NewKey(key=key, details=shown_key(made)), status=201)


async def list_of(call: Call, account_id: str) -> Response:
    found = await call.parts.store.accounts.keys(account_id)
    return json_response(Keys(keys=tuple(shown_key(key) for key in found)))


async def rotate_key(call: Call, account_id: str | None) -> Response:
    """``account_id`` None: anybody's."""
    await _touchable(call, account_id)
    key = new_key()
    made = await call.parts.store.accounts.rotate(call.path["key"], digest(key), hint(key), account_id=account_id)
    if made is None:
        raise NotFound(_missing(call))
    return json_response(NewKey(key=key, details=shown_key(made)), status=201)


async def revoke_key(call: Call, account_id: str | None) -> Response:
    """``account_id`` None: anybody's."""
    await _touchable(call, account_id)
    if not await call.parts.store.accounts.revoke(call.path["key"], account_id=account_id):
        raise NotFound(_missing(call))
    return Response(status_code=204)


async def _touchable(call: Call, account_id: str | None) -> None:
    """Raises NotFound, and Forbidden where the key may do more than the caller's."""
    key = next((key for key in await call.parts.store.accounts.keys(account_id) if key.id == call.path["key"]), None)
    if key is None or key.revoked_at is not None:
        raise NotFound(_missing(call))
    if key.id != call.key.id:
        _within_rights(call.key, key.models, key.operator)


def _within_rights(own: Key, models: frozenset[str] | None, operator: bool) -> None:
    if operator and not own.operator:
        raise Forbidden("that takes an operator's key")
    if own.models is not None and (models is None or not models <= own.models):
        raise Forbidden(f"the key may only draw with {', '.join(sorted(own.models))}, and manage keys for these alone")


def _missing(call: Call) -> str:
    return f"there is no key {call.path['key'][:64]!r}, or it is revoked"


async def keys(call: Call) -> Response:
    return await list_of(call, call.account.id)


async def create(call: Call) -> Response:
    return await make_key(call, call.account.id)


async def rotate(call: Call) -> Response:
    return await rotate_key(call, call.account.id)


async def revoke(call: Call) -> Response:
    return await revoke_key(call, call.account.id)


MADE = {201: Answer(help="The key, shown this once.", body=NewKey)}
GONE = {204: Answer(help="It is revoked: from now on it is unknown.", media=())}

routes = (
    Route(
        method="GET",
        path="/v2/account/keys",
        handler=keys,
        tag=TAG,
        summary="The account's keys",
        answers={200: Answer(help="Oldest first, the revoked ones too.", body=Keys)},
    ),
    Route(
        method="POST",
        path="/v2/account/keys",
        handler=create,
        tag=TAG,
        summary="Make a key",
        help="It may do at most what the key may that makes it.",
        body=KeyWish,
        answers=MADE,
        errors=(Forbidden, InvalidParameter),
    ),
    Route(
        method="POST",
        path="/v2/account/keys/{key}/rotate",
        handler=rotate,
        tag=TAG,
        summary="Replace a key by a new one with the same rights",
        inputs=(KEY_ID,),
        answers=MADE,
        errors=(Forbidden, NotFound),
    ),
    Route(
        method="DELETE",
        path="/v2/account/keys/{key}",
        handler=revoke,
        tag=TAG,
        summary="Revoke a key",
        inputs=(KEY_ID,),
        answers=GONE,
        errors=(Forbidden, NotFound),
    ),
)
