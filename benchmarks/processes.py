"""Child processes: what they print, how long they take by the clock and by the processor."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Ended:
    """A process that ended well."""

    answer: Any
    """The JSON it printed."""
    wall_s: float
    cpu_s: float
    """User and system, of all its threads."""


def run(command: Sequence[str]) -> Ended:
    """Runs to the end, its complaints on the terminal. Raises CalledProcessError where the end is not a good one."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    ended = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    wall_s = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Ended(answer=json.loads(ended.stdout), wall_s=wall_s, cpu_s=cpu_s)


def run_module(module: str, *arguments: object) -> Ended:
    """``python -m module``, in this folder."""
    return run([sys.executable, "-W", "ignore", "-m", module, *map(str, arguments)])


def calotype(*arguments: object) -> Ended:
    """The installed command, with ``--json``."""
    return run([str(Path(sys.executable).with_name("calotype")), *map(str, arguments), "--json"])


class Stopwatch:
    """Wall and processor time of this process between two looks."""

    def __init__(self) -> None:
        self._wall_s, self._cpu_s = time.perf_counter(), time.process_time()

    def lap(self) -> tuple[float, float]:
        """Seconds since the last lap, (wall, cpu)."""
        wall_s, cpu_s = time.perf_counter(), time.process_time()
        passed = wall_s - self._wall_s, cpu_s - self._cpu_s
        self._wall_s, self._cpu_s = wall_s, cpu_s
        return passed


def forget_peak() -> None:
    """Starts the count of the peak of this process's memory anew (Linux)."""
    Path("/proc/self/clear_refs").write_text("5")


def peak_mib() -> float:
    """The most memory this process has held, in RAM, since it began or ``forget_peak`` (Linux).

    Not from ``getrusage``: there a child inherits its parent's peak.
    """
    status = Path(f"/proc/{os.getpid()}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024
