"""All routes: each module that has handlers exports its rows as ``routes``."""

from __future__ import annotations

from calotype.gateway import health
from calotype.gateway.routes import Route


def all_routes() -> tuple[Route, ...]:
    modules = (health,)
    return tuple(route for module in modules for route in module.routes)
