"""A worker as a process: its signals, and what ties it to its parent."""

from __future__ import annotations

import asyncio
import signal

from calotype.worker import lifeline
from calotype.worker.tally import Tally, taken_stdout, tell
from calotype.worker.worker import Stop, WorkerLoop, WorkerParts

GRACE_S = 10.0
"""What runs at a stop gets so long, and goes back to the queue then."""
ORPHAN_GRACE_S = 1.0
"""The same, where the server is gone: another may take its folder at any moment."""
TELL_S = 1.0


async def run_worker(parts: WorkerParts, *, supervised: bool) -> None:
    """Until SIGTERM or SIGINT, or, supervised, the end of standard input; what it counts is then told."""
    stop = Stop()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.ask, GRACE_S)
    # A supervisor tells its workers itself; at a terminal the whole group hears of ^C.
    loop.add_signal_handler(signal.SIGINT, (lambda: None) if supervised else (lambda: stop.ask(GRACE_S)))
    if supervised:
        lifeline.hold(lambda: stop.ask(ORPHAN_GRACE_S))
    worker = WorkerLoop(parts)
    if not supervised:
        await worker.run(stop)
        return
    descriptor = taken_stdout()
    telling = asyncio.create_task(_tell(worker.tally, descriptor))
    try:
        await worker.run(stop)
    finally:
        telling.cancel()
        tell(worker.tally, descriptor)


async def _tell(tally: Tally, descriptor: int) -> None:
    while True:
        await asyncio.sleep(TELL_S)
        tell(tally, descriptor)
