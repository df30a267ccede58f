"""The command as a user runs it: a process of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
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
