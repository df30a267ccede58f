"""Roomfacts: what the rules of interiors know of a prompt, and what each finds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.rooms import Use


@dataclass(frozen=True, kw_only=True)
class Context:
    indoors: bool
    """A room is named."""
    windowed: bool
    """Somebody or something is at a window."""
    placed: bool
    outdoors: bool
    use: Use | None
    fixtures: frozenset[str]
    """Words for what is built into the room."""
    kitchen: bool
    living: bool
    everything: bool
    """The prompt speaks of everything."""


@dataclass(frozen=True, kw_only=True)
class Found:
    used: int
    told: dict[str, Any] = field(default_factory=dict)
    left: tuple[Match, ...] = ()
    """What stands there now."""
    leads: bool = False
    """What is before it leads to what follows: "in a flooded library"."""
