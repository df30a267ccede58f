"""The pipe that ties a worker to the process that started it: when that one is gone, by whatever death, it ends too."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable

STDIN = 0
LAST_S = 5.0
"""After so long a worker that can't stop by itself is ended."""


def hold(lost: Callable[[], None], *, descriptor: int = STDIN) -> None:
    """Calls ``lost`` in this event loop at the end of the file, and ends the process if it is still there a while
    after. In a thread, so that no busy event loop keeps an orphan alive."""
    loop = asyncio.get_running_loop()
    threading.Thread(target=_wait, args=(loop, lost, descriptor), name="calotype-lifeline", daemon=True).start()


def _wait(loop: asyncio.AbstractEventLoop, lost: Callable[[], None], descriptor: int) -> None:
    while os.read(descriptor, 1024):
        pass
    try:
        loop.call_soon_threadsafe(lost)
    except RuntimeError:
        return  # the loop is closed: the worker has stopped already
    time.sleep(LAST_S)
    os._exit(1)
