"""All pages: each module that has handlers exports its rows as ``routes``."""

from __future__ import annotations

from calotype.gateway.routes import Route
from calotype.web import assets, catalogue, login


def page_routes() -> tuple[Route, ...]:
    return tuple(route for module in (catalogue, login, assets) for route in module.routes)
