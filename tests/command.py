"""The command as a user runs it: a process of its own."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COMMAND = str(Path(sys.executable).with_name("calotype"))


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a finished process left."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on standard output."""
        assert len(self.out.splitlines()) == 1, self.out
        return json.loads(self.out)


Run = Callable[..., Outcome]
"""``run(*arguments, **variables)``: the command's arguments, and variables added to its environment."""


@contextmanager
def interruptible() -> Iterator[None]:
    """A process that is started in it heeds SIGINT, even where the tests are a background job, which ignores it.

    An ignored signal stays ignored in a child; one with a handler gets its default there.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
