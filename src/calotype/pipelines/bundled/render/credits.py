"""Whose work a picture shows: the names of the sprites that are drawn while somebody notes them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_SHOWN: ContextVar[set[str] | None] = ContextVar("shown", default=None)


def show(*names: str) -> None:
    """These sprites are in the picture that is being drawn."""
    noted = _SHOWN.get()
    if noted is not None:
        noted.update(names)


@contextmanager
def shown() -> Iterator[set[str]]:
    """What is drawn until it is left, by the same thread; whoever notes around it gets the names, too."""
    names: set[str] = set()
    token = _SHOWN.set(names)
    try:
        yield names
    finally:
        _SHOWN.reset(token)
        show(*names)
