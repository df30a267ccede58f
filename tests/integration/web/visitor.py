"""What a browser does with pages, as far as HTTP shows it."""

from __future__ import annotations

import re

import httpx


def token_on(page: httpx.Response) -> str:
    """What proves that a call comes from that page."""
    found = re.search(r'data-csrf="(\w+)"', page.text)
    assert found is not None
    return found[1]


def signed_in(visitor: httpx.Client, key: str, **more: str) -> httpx.Response:
    proof = token_on(visitor.get("/login"))
    return visitor.post("/login", data={"key": key, "csrf_token": proof, **more})
