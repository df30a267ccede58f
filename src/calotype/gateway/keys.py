"""An account's keys: made, listed, replaced, revoked. A key never makes or touches one that may do more than itself."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Annotated

import msgspec
from starlette.responses import Response

from calotype.domain.errors import Conflict, Forbidden, InvalidParameter, NotFound
from calotype.domain.keys import digest, hint, new_key
from calotype.domain.money import as_credits, parse_credits
from calotype.domain.suggest import did_you_mean
from calotype.gateway.encoding import json_response
from calotype.gateway.routes import Answer, Input, Route
from calotype.gateway.times import moment
from calotype.store.records import Key, KeyRights

if TYPE_CHECKING:
    from calotype.gateway.call import Call

TAG = "Keys"
KEY_ID = Input(name="key", where="path", help="The key's id, as the list has it.")


KeyName = Annotated[
    str, msgspec.Meta(max_length=100, extra_json_schema={"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"})
]
"""What a list and the page show of it; without control characters."""
Amount = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{1,9}(\.[0-9]{1,6})?$")]


class ShownKey(msgspec.Struct, frozen=True, kw_only=True):
    """A key as a list shows it; the key itself is not kept."""

    id: str
    name: str
    hint: str
    models: tuple[str, ...] | None
    """Models that it may draw with; null: all."""
    operator: bool
    limit: float | None
    """Credits that it may spend in all; null: what the account has."""
    spent: float
    """Credits that its requests were charged, or that are held for them."""
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
    name: KeyName = ""
    limit: Amount | None = None
    """Credits that it may spend in all, as text such as ``5.00``; null: what the account has."""


class KeyChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a key is to be from now on; what is left out goes back to its default."""

    name: KeyName = ""
    limit: Amount | None = None
    """Credits that it may spend in all, those that it has spent already counted in; null: what the account has."""


def shown_key(key: Key) -> ShownKey:
    return ShownKey(
        id=key.id,
        name=key.name,
        hint=key.hint,
        models=None if key.models is None else tuple(sorted(key.models)),
        operator=key.operator,
        limit=None if key.limit_micros is None else as_credits(key.limit_micros),
        spent=as_credits(key.spent_micros),
        created_at=moment(key.created_at),
        revoked_at=moment(key.revoked_at),
    )


async def make_key(call: Call, account_id: str) -> Response:
    """For the caller's account, or, on an operator's word, another. Raises InvalidParameter, Forbidden, and
    Conflict where it has as many as it may."""
    wish = await call.read(KeyWish)
    for slug in wish.models or ():
        if slug not in call.parts.catalog:
            raise InvalidParameter("models", f"there is no model {slug[:64]!r}{did_you_mean(slug, call.parts.catalog)}")
    rights = KeyRights(
        name=_name(wish.name),
        models=None if wish.models is None else frozenset(wish.models),
        operator=wish.operator,
        limit_micros=_limit(wish.limit),
    )
    _within_rights(call.key, rights)
    key = new_key()
    made = await call.parts.store.accounts.add_key(account_id, digest(key), hint(key), rights)
    return json_response(NewKey(key=key, details=shown_key(made)), status=201)


async def list_of(call: Call, account_id: str) -> Response:
    found = await call.parts.store.accounts.keys(account_id)
    return json_response(Keys(keys=tuple(shown_key(key) for key in found)))


async def change_key(call: Call, account_id: str | None) -> Response:
    """``account_id`` None: anybody's."""
    wish = await call.read(KeyChange)
    name, limit = _name(wish.name), _limit(wish.limit)
    known = await _touchable(call, account_id)
    if call.key.limit_micros is not None and limit != known.limit_micros:
        raise Forbidden("the key has a limit, and changes none")
    changed = await call.parts.store.accounts.change_key(known.id, name=name, limit_micros=limit, account_id=account_id)
    if changed is None:
        raise NotFound(_missing(call))
    return json_response(shown_key(changed))


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


async def _touchable(call: Call, account_id: str | None) -> Key:
    """Raises NotFound, and Forbidden where the key may do more than the caller's."""
    key = next((key for key in await call.parts.store.accounts.keys(account_id) if key.id == call.path["key"]), None)
    if key is None or key.revoked_at is not None:
        raise NotFound(_missing(call))
    if key.id != call.key.id:
        _within_rights(call.key, key)
    return key


def _within_rights(own: Key, rights: KeyRights) -> None:
    if rights.operator and not own.operator:
        raise Forbidden("that takes an operator's key")
    if own.models is not None and (rights.models is None or not rights.models <= own.models):
        raise Forbidden(f"the key may only draw with {', '.join(sorted(own.models))}, and manage keys for these alone")
    if own.limit_micros is not None:
        raise Forbidden("the key may only spend so much, and manage no other keys")


def _name(text: str) -> str:
    if any(unicodedata.category(character) == "Cc" for character in text):
        raise InvalidParameter("name", "name must hold no control characters")
    return text.strip()


def _limit(text: str | None) -> int | None:
    return None if text is None else parse_credits(text)


def _missing(call: Call) -> str:
    return f"there is no key {call.path['key'][:64]!r}, or it is revoked"


async def keys(call: Call) -> Response:
    return await list_of(call, call.account.id)


async def create(call: Call) -> Response:
    return await make_key(call, call.account.id)


async def change(call: Call) -> Response:
    return await change_key(call, call.account.id)


async def rotate(call: Call) -> Response:
    return await rotate_key(call, call.account.id)


async def revoke(call: Call) -> Response:
    return await revoke_key(call, call.account.id)


MADE = {201: Answer(help="The key, shown this once.", body=NewKey)}
CHANGED = {200: Answer(help="The key as it is now.", body=ShownKey)}
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
        errors=(Forbidden, InvalidParameter, Conflict),
    ),
    Route(
        method="PUT",
        path="/v2/account/keys/{key}",
        handler=change,
        tag=TAG,
        summary="Change a key's name and limit",
        inputs=(KEY_ID,),
        body=KeyChange,
        answers=CHANGED,
        errors=(Forbidden, InvalidParameter, NotFound),
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
