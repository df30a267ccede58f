"""The pages: models, playground, and one's own account, for people with a browser. They show what the public API and
the store's views say, and what they change they change through that API."""

from calotype.web.errors import refusal
from calotype.web.table import page_routes

__all__ = ["page_routes", "refusal"]
