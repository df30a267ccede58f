"""A bell that rings after every commit, of this process or another, where the system has inotify.

Every commit is made under a file lock, whose file is opened for it and closed after it; the kernel tells of that.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Self

IN_CLOSE_WRITE = 0x8
FLAGS = os.O_NONBLOCK | os.O_CLOEXEC
MOST = 4096
"""Bytes of events that are taken at a time; what more there is rings again."""


class Bell:
    """Its file descriptor is readable once it has rung. Close it."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    @classmethod
    def on(cls, files: Sequence[Path]) -> Self | None:
        """None where the system has none, or no more."""
        system = ctypes.CDLL(None)
        if not hasattr(system, "inotify_init1"):
            return None
        descriptor = system.inotify_init1(FLAGS)
        if descriptor < 0:
            return None
        if any(system.inotify_add_watch(descriptor, os.fsencode(file), IN_CLOSE_WRITE) < 0 for file in files):
            os.close(descriptor)
            return None
        return cls(descriptor)

    def silence(self) -> bool:
        """It had rung since it was silenced last."""
        try:
            return bool(os.read(self.descriptor, MOST))
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self.descriptor)
