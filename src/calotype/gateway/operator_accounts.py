"""For operators: accounts, with their credits, limits, ledgers and keys."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import msgspec
from starlette.responses import Response

from calotype.domain.errors import Conflict, InsufficientCredits, InvalidParameter, NotFound
from calotype.domain.money import Balance, as_credits, parse_credits
from calotype.gateway.encoding import json_response
from calotype.gateway.keys import MADE, Keys, KeyWish, list_of, make_key
from calotype.gateway.ledger import CSV_ANSWER, CSV_HELP, CSV_INPUTS, LEDGER_INPUTS, Ledger, csv_of, ledger_of
from calotype.gateway.paging import PAGES, paging
from calotype.gateway.queries import part, part_input
from calotype.gateway.routes import Answer, Auth, Input, Route
from calotype.gateway.times import moment
from calotype.store.records import Account

if TYPE_CHECKING:
    from calotype.gateway.call import Call

TAG = "Operator"
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=100, pattern=r"^[A-Za-z0-9][A-Za-z0-9._@+-]*$")]
Limit = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class ShownAccount(msgspec.Struct, frozen=True, kw_only=True):
    """An account."""

    id: str
    name: str
    credits: float
    held_credits: float
    weight: float
    """Its share of the workers against others', when all have work."""
    max_running: int | None
    """Null: the server's own limit."""
    max_queued: int | None
    """Null: the server's own limit."""
    created_at: str | None


class ShownAccounts(msgspec.Struct, frozen=True, kw_only=True):
    """A page of accounts, by name."""

    accounts: tuple[ShownAccount, ...]
    page: int
    per_page: int
    total: int


class AccountName(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a new account is called."""

    name: Name


class AccountChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an account is to be from now on; what is left out goes back to its default."""

    name: Name
    weight: Annotated[float, msgspec.Meta(ge=0.01, le=100)] = 1.0
    max_running: Limit | None = None
    max_queued: Limit | None = None


class Grant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Credits given, or with a minus sign taken back."""

    amount: Annotated[str, msgspec.Meta(pattern=r"^-?(?=.*[1-9])[0-9]{1,9}(\.[0-9]{1,6})?$")]
    """Text such as ``10.00``, so that no digit is lost."""
    note: Annotated[str, msgspec.Meta(max_length=200)] = ""


class ShownBalance(msgspec.Struct, frozen=True, kw_only=True):
    """What an account has."""

    account_id: str
    credits: float
    held_credits: float


async def accounts(call: Call) -> Response:
    asked, wanted, store = paging(call), (part(call, "name") or "").casefold(), call.parts.store.accounts
    found = sorted(
        (account for account in await store.accounts() if wanted in account.name.casefold()),
        key=lambda account: account.name,
    )
    shown = found[asked.offset : asked.offset + asked.per_page]
    balances = await asyncio.gather(*(store.balance(account.id) for account in shown))
    rows = tuple(_account(account, balance) for account, balance in zip(shown, balances, strict=True))
    return json_response(ShownAccounts(accounts=rows, page=asked.page, per_page=asked.per_page, total=len(found)))


async def open_account(call: Call) -> Response:
    wish = await call.read(AccountName)
    store = call.parts.store.accounts
    account = await store.open(wish.name)
    return json_response(_account(account, await store.balance(account.id)))


async def account(call: Call) -> Response:
    found = await _named(call)
    return json_response(_account(found, await call.parts.store.accounts.balance(found.id)))


async def change(call: Call) -> Response:
    wish = await call.read(AccountChange)
    found = await _named(call)
    changed = replace(
        found, name=wish.name, weight=wish.weight, max_running=wish.max_running, max_queued=wish.max_queued
    )
    store = call.parts.store.accounts
    if not await store.change(changed):
        raise NotFound(_missing(call))
    return json_response(_account(changed, await store.balance(changed.id)))


async def credit(call: Call) -> Response:
    wish = await call.read(Grant)
    found = await _named(call)
    sign = -1 if wish.amount.startswith("-") else 1
    amount = sign * parse_credits(wish.amount.lstrip("-"))
    balance = await call.parts.store.accounts.grant(found.id, amount, wish.note)
    return json_response(
        ShownBalance(
            account_id=found.id,
            credits=as_credits(balance.available_micros),
            held_credits=as_credits(balance.held_micros),
        )
    )


async def ledger(call: Call) -> Response:
    return await ledger_of(call, (await _named(call)).id)


async def ledger_csv(call: Call) -> Response:
    return await csv_of(call, (await _named(call)).id)


async def keys(call: Call) -> Response:
    return await list_of(call, (await _named(call)).id)


async def create_key(call: Call) -> Response:
    return await make_key(call, (await _named(call)).id)


async def _named(call: Call) -> Account:
    found = await call.parts.store.accounts.account(call.path["account"])
    if found is None:
        raise NotFound(_missing(call))
    return found


def _missing(call: Call) -> str:
    return f"there is no account {call.path['account'][:64]!r}"


def _account(account: Account, balance: Balance) -> ShownAccount:
    return ShownAccount(
        id=account.id,
        name=account.name,
        credits=as_credits(balance.available_micros),
        held_credits=as_credits(balance.held_micros),
        weight=account.weight,
        max_running=account.max_running,
        max_queued=account.max_queued,
        created_at=moment(account.created_at),
    )


ACCOUNT = Input(name="account", where="path", help="The account's id or name.")
SHOWN = {200: Answer(help="The account.", body=ShownAccount)}


routes = (
    Route(
        method="GET",
        path="/v2/operator/accounts",
        handler=accounts,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Accounts with their balances",
        inputs=(*PAGES, part_input("name", "A part of the account's name.")),
        answers={200: Answer(help="The accounts.", body=ShownAccounts)},
        errors=(InvalidParameter,),
    ),
    Route(
        method="POST",
        path="/v2/operator/accounts",
        handler=open_account,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Make an account, unless there is one of that name",
        body=AccountName,
        answers=SHOWN,
        errors=(InvalidParameter,),
    ),
    Route(
        method="GET",
        path="/v2/operator/accounts/{account}",
        handler=account,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="An account",
        inputs=(ACCOUNT,),
        answers=SHOWN,
        errors=(NotFound,),
    ),
    Route(
        method="PUT",
        path="/v2/operator/accounts/{account}",
        handler=change,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Change an account's name, weight and limits",
        inputs=(ACCOUNT,),
        body=AccountChange,
        answers=SHOWN,
        errors=(
            InvalidParameter,
            NotFound,
            Conflict,
        ),
    ),
    Route(
        method="POST",
        path="/v2/operator/accounts/{account}/credits",
        handler=credit,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Give an account credits, or take some back",
        inputs=(ACCOUNT,),
        body=Grant,
        answers={200: Answer(help="The balance after it.", body=ShownBalance)},
        errors=(
            InvalidParameter,
            NotFound,
            InsufficientCredits,
        ),
    ),
    Route(
        method="GET",
        path="/v2/operator/accounts/{account}/ledger",
        handler=ledger,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="An account's ledger",
        inputs=(ACCOUNT, *LEDGER_INPUTS),
        answers={200: Answer(help="Entries, newest first.", body=Ledger)},
        errors=(
            InvalidParameter,
            NotFound,
        ),
    ),
    Route(
        method="GET",
        path="/v2/operator/accounts/{account}/ledger.csv",
        handler=ledger_csv,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="An account's ledger as CSV",
        help=CSV_HELP,
        inputs=(ACCOUNT, *CSV_INPUTS),
        answers=CSV_ANSWER,
        errors=(
            InvalidParameter,
            NotFound,
        ),
    ),
    Route(
        method="GET",
        path="/v2/operator/accounts/{account}/keys",
        handler=keys,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="An account's keys",
        inputs=(ACCOUNT,),
        answers={200: Answer(help="Oldest first, the revoked ones too.", body=Keys)},
        errors=(NotFound,),
    ),
    Route(
        method="POST",
        path="/v2/operator/accounts/{account}/keys",
        handler=create_key,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Make a key for an account",
        inputs=(ACCOUNT,),
        body=KeyWish,
        answers=MADE,
        errors=(
            InvalidParameter,
            NotFound,
            Conflict,
        ),
    ),
)
