"""All routes: each module that has handlers exports its rows as ``routes``."""

from __future__ import annotations

from calotype.gateway import (
    account,
    deliveries,
    docs,
    files,
    generations,
    health,
    hooks,
    keys,
    media,
    models,
    openapi,
    operator,
    operator_accounts,
    public,
    shares,
    stream,
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
        generations,
        account,
        keys,
        public,
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
