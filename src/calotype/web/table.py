"""All pages: each module that has handlers exports its rows as ``routes``."""

from __future__ import annotations

from calotype.gateway.routes import Route
from calotype.web import assets, catalogue, code, login, model, samples


def page_routes() -> tuple[Route, ...]:
    return tuple(route for module in (catalogue, model, code, login, samples, assets) for route in module.routes)
