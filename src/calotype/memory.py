"""How the C library holds memory, and how much of it the process has."""

from __future__ import annotations

import ctypes
import os
import resource
from pathlib import Path

_M_ARENA_MAX = -8


def share_one_arena() -> None:
    """Lets threads started from now on allocate from one arena, which glibc would give one each.

    Drawing is a few large arrays for many threads in turn. An arena each keeps what its thread freed, so that a process
    grows by a fifth; waiting for the one arena takes no time that could be measured. Other C libraries have no arenas.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """What the C library holds free goes back to the system; glibc keeps it otherwise, for the next time."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def main_bytes() -> int:
    """Of this machine's main memory."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def peak_bytes() -> int:
    """The most main memory that this process had since it was last asked; where the system can't begin anew, ever."""
    process = Path("/proc/self")
    try:
        status = (process / "status").read_text()
        (process / "clear_refs").write_text("5")  # begins VmHWM anew: proc(5)
        return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
