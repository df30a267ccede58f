"""What a pipeline computes on, as far as what was measured of it depends on that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, kw_only=True)
class Machine:
    """Where a pipeline computes."""

    device: str
    """Its maker's name of it, such as ``NVIDIA H200``."""
    dtype: str
    library: str
    """With its version, such as ``torch 2.13.0``."""
    total_bytes: int
    """Of its memory."""
    peak_bytes: Callable[[], int] = field(compare=False, repr=False)
    """The most that was in use since it was last called."""
    free: Callable[[], None] = field(compare=False, repr=False)
    """What nothing uses any more goes back to the system."""


@runtime_checkable
class Measured(Protocol):
    """A pipeline that says where it computes."""

    machine: Machine
