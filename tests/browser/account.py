"""Accounts with something to show, and what all pages must be."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from typing import Self

import httpx

from tests.browser.browser import View
from tests.browser.people import sign_in
from tests.integration.gateway.served import Served
from tests.integration.gateway.side import drawn

HOSTILE = (
    '<script>document.title = "broken"</script><img src=x onerror="document.title=1">',
    "</title></textarea>'\"&amp;{{ 7 * 7 }}",
    "\u202egnp.exe \u2066dna\u2069 كلب أحمر",
    "🦊🌲 zwj 👩‍👩‍👧 \ttab\nline",
    "word" * 900,
)
"""Prompts and names that nobody means well with."""
BROKEN = "document.title === 'broken' || document.title === '1' || !!document.querySelector('main script, [onerror]')"
_numbers = count()


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody with an account of their own."""

    name: str
    key: str
    client: httpx.Client


class Persons:
    """Makes people, and closes what they call with."""

    def __init__(self, served: Served) -> None:
        self._served = served
        self._closing = ExitStack()

    def __call__(self, *, granted: float = 5.0, operator: bool = False, name: str = "") -> Person:
        name = name or f"person-{next(_numbers)}"
        key = self._served.new_account(name, granted=granted, operator=operator)
        return Person(name=name, key=key, client=self._closing.enter_context(self._served.client(key)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()


def signed_in(view: View, served: Served, who: Person, path: str) -> None:
    """On that page, with nothing said against it so far."""
    sign_in(view, served.url, who.key)
    view.show(f"{served.url}{path}")


def lived_in(served: Served, person: Persons) -> Person:
    """An operator with pictures, failures, keys, webhooks and deliveries, of the worst kind."""
    who = person(operator=True, granted=20.0)
    for text in HOSTILE:
        drawn(who.client, prompt=text)
    drawn(who.client, "imagen-4-fast", prompt="an owl", num_images=2, aspect_ratio="16:9", negative_prompt=HOSTILE[0])
    url = "https://example.org/hook?a=%3Cb%3E&b='quoted'"
    hook = {"webhook_url": url, "event": {"types": ["job.failed"]}}
    assert who.client.post("/webhook/add", json=hook).status_code == 200
    served.hand.mood = "fail"
    served.hand.failure = (HOSTILE[0], "drawing_failed")
    drawn(who.client, prompt="a boat")
    served.hand.mood = "draw"
    for name in HOSTILE[:3]:
        assert who.client.post("/v2/account/keys", json={"name": name[:100], "limit": "1.50"}).status_code == 201
    return who
