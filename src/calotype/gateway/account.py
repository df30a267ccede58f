"""Who am I and what have I left: what existing clients ask about their account."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from starlette.responses import Response

from calotype.domain.money import as_credits
from calotype.gateway.encoding import json_response
from calotype.gateway.keys import ShownKey, shown_key
from calotype.gateway.routes import Answer, Route
from calotype.gateway.times import moment

if TYPE_CHECKING:
    from calotype.gateway.call import Call


class AccountInfo(msgspec.Struct, frozen=True, kw_only=True):
    """The account behind the key."""

    user_id: str
    name: str
    created_at: str | None
    credits: float
    held_credits: float
    """Reserved for requests that have not ended."""
    key: ShownKey


class Credits(msgspec.Struct, frozen=True, kw_only=True):
    """What can be spent."""

    credits: float
    free_credits: float = msgspec.field(name="free-credits")
    """None are given here."""


async def get_user_credits(call: Call) -> Response:
    balance = await call.parts.store.accounts.balance(call.account.id)
    return json_response(Credits(credits=as_credits(balance.available_micros), free_credits=0.0))


async def authenticate(call: Call) -> Response:
    balance = await call.parts.store.accounts.balance(call.account.id)
    return json_response(
        AccountInfo(
            user_id=call.account.id,
            name=call.account.name,
            created_at=moment(call.account.created_at),
            credits=as_credits(balance.available_micros),
            held_credits=as_credits(balance.held_micros),
            key=shown_key(call.key),
        )
    )


routes = (
    Route(
        method="GET",
        path="/v1/get-user-credits",
        handler=get_user_credits,
        tag="Account",
        summary="Credits left",
        answers={200: Answer(help="In credits; a credit is a US dollar.", body=Credits)},
    ),
    Route(
        method="GET",
        path="/api/auth/authenticate",
        handler=authenticate,
        tag="Account",
        summary="The account behind the key",
        answers={200: Answer(help="The account, its balance, and what the key may do.", body=AccountInfo)},
    ),
)
