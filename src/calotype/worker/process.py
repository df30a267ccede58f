"""A worker as a process: its signals, and what ties it to its parent."""

from __future__ import annotations

import asyncio
import signal

from calotype.worker import lifeline
from calotype.worker.worker import Stop, WorkerLoop, WorkerParts

GRACE_S = 10.0
"""What runs at a stop gets so long, and goes back to the queue then."""
ORPHAN_GRACE_S = 1.0
"""The same, where the server is gone: another may take its folder at any moment."""


async def run_worker(parts: WorkerParts, *, supervised: bool) -> None:
    """Until SIGTERM or SIGINT, or, supervised, the end of standard input."""
    stop = Stop()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.ask, GRACE_S)
    # A supervisor tells its workers itself; at a terminal the whole group hears of ^C.
    loop.add_signal_handler(signal.SIGINT, (lambda: None) if supervised else (lambda: stop.ask(GRACE_S)))
    if supervised:
        lifeline.hold(lambda: stop.ask(ORPHAN_GRACE_S))
    await WorkerLoop(parts).run(stop)
