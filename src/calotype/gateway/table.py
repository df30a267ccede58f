"""All routes: each module that has handlers exports its rows as ``routes``."""

from __future__ import annotations

from calotype.gateway import (
    account,
    deliveries,
    docs,
    files,
    generations,
    health,
    history,
    hooks,
    keys,
    ledger,
    media,
    models,
    openapi,
    operator,
    operator_accounts,
    samples,
    shares,
    stream,
    usage,
    v1,
    v2,
)
from calotype.gateway.routes import Route


def all_routes() -> tuple[Route, ...]:
    modules = (
        v1,
        v2,
        stream,
        media,
        models,
        samples,
        generations,
        account,
        keys,
        ledger,
        usage,
        history,
        shares,
        files,
        hooks,
        deliveries,
        operator_accounts,
        operator,
        health,
        openapi,
        docs,
    )
    return tuple(route for module in modules for route in module.routes)
