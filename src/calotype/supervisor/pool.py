"""The worker processes: started, watched, and started again when they die.

A death is seen at once, by the process's end, and what it had claimed goes back to the queue before anything else.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
import uuid
from asyncio.subprocess import Process
from collections.abc import Mapping

import structlog

from calotype.domain.errors import StoreUnavailable
from calotype.store.interface import Store
from calotype.supervisor.metrics import WorkerMetrics

FIRST_DELAY_S = 0.2
LAST_DELAY_S = 30.0
STEADY_S = 30.0
"""A worker that lived so long has not failed at its start: the next one starts without delay again."""
STOP_S = 15.0
"""A worker that has not stopped by then is killed."""
RETRY_S = 1.0

log = structlog.get_logger("calotype.supervisor")


def restart_delay_s(failures: int) -> float:
    """Before the start after so many short lives in a row."""
    return float(min(FIRST_DELAY_S * 2 ** min(failures, 20), LAST_DELAY_S))


class Pool:
    """So many workers. ``run`` is called once, and ends after ``stop`` with no process left."""

    def __init__(self, store: Store, *, count: int, environment: Mapping[str, str], metrics: WorkerMetrics) -> None:
        """``environment``: of the workers, with the settings in it."""
        self._store = store
        self._count = count
        self._environment = environment
        self._metrics = metrics
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        self._stopping.set()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(self._stopping.wait())
            for _ in range(self._count):
                group.create_task(self._keep())

    async def _keep(self) -> None:
        """One place, with one worker after the other in it."""
        failures = 0
        while not self._stopping.is_set():
            began = time.monotonic()
            await self._live()
            failures = 0 if time.monotonic() - began >= STEADY_S else failures + 1
            if not self._stopping.is_set():
                await self._pause(restart_delay_s(failures - 1) if failures else 0.0)

    async def _pause(self, delay_s: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), delay_s)
        except TimeoutError:
            return

    async def _live(self) -> None:
        """A worker's life. Its id is used once: what it still says after its death counts for nothing."""
        worker = str(uuid.uuid4())
        try:
            process, lifeline = await self._start(worker)
        except OSError as error:  # no process, descriptor or memory is left, just now
            log.error("worker can't be started", reason=str(error))
            return
        log.info("worker started", worker=worker, pid=process.pid)
        try:
            listening = asyncio.create_task(self._listen(process))
            code = await self._watch(process)
            await listening
        except BaseException:
            _send(process, signal.SIGKILL)
            await process.wait()
            raise
        finally:
            os.close(lifeline)
        if not self._stopping.is_set():
            self._metrics.deaths.inc()
            log.error("worker died", worker=worker, pid=process.pid, code=code)
        elif code not in (0, -signal.SIGTERM):  # the signal itself ends one that is still starting
            log.warning("worker stopped badly", worker=worker, pid=process.pid, code=code)
        await self._forget(worker)

    async def _start(self, worker: str) -> tuple[Process, int]:
        """The process, and the descriptor whose end is its own. Raises OSError."""
        reading, writing = os.pipe()
        try:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "calotype", "worker", "--supervised", "--id", worker),
                stdin=reading,
                stdout=asyncio.subprocess.PIPE,
                env=self._environment,
                start_new_session=True,
            )
        except BaseException:
            os.close(writing)
            raise
        finally:
            os.close(reading)
        return process, writing

    async def _listen(self, process: Process) -> None:
        """To what it counts, until it ends."""
        assert process.stdout is not None
        while True:
            try:
                line = await process.stdout.readline()
                if not line.endswith(b"\n"):  # the end, or cut short by its death
                    return
                self._metrics.grow(line)
            except (TypeError, ValueError):  # what something printed before the worker had the stream for itself
                log.warning("worker said what is no count", pid=process.pid)

    async def _watch(self, process: Process) -> int:
        """Its exit code; negative for a signal."""
        dying = asyncio.create_task(process.wait())
        stopping = asyncio.create_task(self._stopping.wait())
        await asyncio.wait([dying, stopping], return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not dying.done():
            _send(process, signal.SIGTERM)
            await asyncio.wait([dying], timeout=STOP_S)
        if not dying.done():
            _send(process, signal.SIGKILL)
        return await dying

    async def _forget(self, worker: str) -> None:
        """What it held is free again. One that stopped in order holds nothing."""
        while True:
            try:
                released = await self._store.queue.release(worker, crashed=True)
                await self._store.workers.forget(worker)
            except StoreUnavailable as error:
                log.warning("store unavailable", reason=error.message)
                if self._stopping.is_set():
                    return  # the leases run out by themselves
                await asyncio.sleep(RETRY_S)
            else:
                if released:
                    log.warning("leases released", worker=worker, requests=released)
                return


def _send(process: Process, number: signal.Signals) -> None:
    try:
        process.send_signal(number)
    except ProcessLookupError:
        return
