"""All pages: each module that has handlers exports its rows as ``routes``."""

from __future__ import annotations

from calotype.gateway.routes import Route
from calotype.web import admin, assets, catalogue, code, gallery, keys, login, model, usage, webhooks


def page_routes() -> tuple[Route, ...]:
    modules = (catalogue, model, code, gallery, usage, keys, webhooks, admin, login, assets)
    return tuple(route for module in modules for route in module.routes)
