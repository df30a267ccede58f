"""Commands that look into the data folder, whether a server runs on it or not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from calotype.domain.errors import NotFound
from calotype.domain.suggest import did_you_mean
from calotype.settings import Settings

if TYPE_CHECKING:
    from calotype.store.interface import Accounts, Store
    from calotype.store.records import Account

T = TypeVar("T")


DATABASE = "calotype.db"


def on_store(settings: Settings, work: Callable[[Store], Coroutine[Any, Any, T]], *, make: bool = False) -> T:
    """Opens the store for one piece of work. Raises StoreUnavailable, and NotFound where there is none and it may not
    be made: a folder that was not meant would be made, and found to be empty."""
    from calotype.composition import opened_store
    from calotype.telemetry import configure_logs

    if not make:
        check_made(settings)
    configure_logs(settings.log_format, prompts=settings.log_prompts)

    async def run() -> T:
        async with opened_store(settings) as store:
            return await work(store)

    return asyncio.run(run())


def check_made(settings: Settings) -> None:
    """Raises NotFound where the data folder has no database yet."""
    if not (settings.data / DATABASE).is_file():
        raise NotFound(
            f"there is no database in {settings.data}: say --data FOLDER (`calotype serve` and `calotype keys create` "
            "make one)",
            field="data",
        )


async def account_named(accounts: Accounts, name: str) -> Account:
    """Raises NotFound, with the nearest name."""
    account = await accounts.account(name)
    if account is None:
        hint = did_you_mean(name, [other.name for other in await accounts.accounts()])
        raise NotFound(f"there is no account {name!r}{hint}", field="name")
    return account
