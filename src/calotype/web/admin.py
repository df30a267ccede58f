"""For operators: the queue, the workers, the models, what failed, and all accounts."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from calotype.domain.errors import NotFound
from calotype.gateway.health import readiness_of
from calotype.gateway.operator import MOST_RUNNING
from calotype.gateway.paging import paging
from calotype.gateway.queries import part
from calotype.gateway.routes import Auth
from calotype.store.records import Request
from calotype.web.rendering import page, partial, render
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

PATH = "/admin"
MOST_FAILURES = 20
MOST_ENTRIES = 20


async def admin(call: Call) -> Response:
    """Its upper part asks for itself again every few seconds."""
    now = await _now(call)
    if partial(call):
        return render(call, "admin_now.html", **now)
    store, asked = call.parts.store.accounts, paging(call)
    name = (part(call, "name") or "").strip()
    found = sorted(
        (account for account in await store.accounts() if name.casefold() in account.name.casefold()),
        key=lambda account: account.name.casefold(),
    )
    shown = found[asked.offset : asked.offset + asked.per_page]
    balances = await asyncio.gather(*(store.balance(account.id) for account in shown))
    return await page(
        call,
        "admin.html",
        accounts=list(zip(shown, balances, strict=True)),
        total=len(found),
        paging=asked,
        name=name,
        **now,
    )


async def account(call: Call) -> Response:
    store = call.parts.store.accounts
    found = await store.account(call.path["account"])
    if found is None:
        raise NotFound("there is no such account")
    return await page(
        call,
        "admin_account.html",
        account=found,
        balance=await store.balance(found.id),
        keys=list(reversed(await store.keys(found.id))),
        entries=await store.ledger(found.id, limit=MOST_ENTRIES),
        settings=call.parts.settings,
        models=list(call.parts.catalog.values()),
    )


async def _now(call: Call) -> dict[str, Any]:
    queue = call.parts.store.queue
    runs: dict[str | None, list[tuple[Request, float | None]]] = {}
    running = await queue.running(limit=MOST_RUNNING)
    for request in running:
        progress = await queue.progress_of(request.id)
        runs.setdefault(request.lease_by, []).append((request, progress.fraction if progress else None))
    failures = await queue.failures(limit=MOST_FAILURES)
    shown = {request.account_id for request in (*running, *failures)}
    accounts = [await call.parts.store.accounts.account(account_id) for account_id in shown]
    return {
        "snapshot": await queue.snapshot(),
        "busy": await call.parts.store.accounts.busy(),
        "workers": await call.parts.store.workers.workers(),
        "runs": runs,
        "readiness": await readiness_of(call),
        "catalog": call.parts.catalog,
        "failures": failures,
        "names": {account.id: account.name for account in accounts if account is not None},
    }


routes = (
    page_route("GET", PATH, admin, "The whole server", auth=Auth.OPERATOR),
    page_route("GET", PATH + "/accounts/{account}", account, "An account", auth=Auth.OPERATOR),
)
