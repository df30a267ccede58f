"""All pages: each module that has handlers exports its rows as ``routes``."""

from __future__ import annotations

from calotype.gateway.routes import Route
from calotype.web import admin, assets, catalogue, gallery, keys, login, usage, webhooks


def page_routes() -> tuple[Route, ...]:
    modules = (catalogue, gallery, usage, keys, webhooks, admin, login, assets)
    return tuple(route for module in modules for route in module.routes)
