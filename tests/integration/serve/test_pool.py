"""The supervisor over real workers that start badly: it goes on."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry

from calotype.store.interface import Store
from calotype.store.records import Worker
from calotype.store.sqlite.store import open_store
from calotype.supervisor.metrics import WorkerMetrics
from calotype.supervisor.pool import Pool

WITHIN_S = 60.0


def supervised(
    folder: Path, scene: Callable[[Store], Awaitable[None]], *, environment: Mapping[str, str] | None = None
) -> None:
    """Plays the scene beside a pool of one worker, which must then stop in order."""

    async def play() -> None:
        async with open_store(folder, synchronous="normal") as store, asyncio.timeout(WITHIN_S):
            variables = {"CALOTYPE_DATA": str(folder), "CALOTYPE_BIND": "*=noop", **(environment or {})}
            metrics = WorkerMetrics(CollectorRegistry())
            pool = Pool(store, count=1, environment={**os.environ, **variables}, metrics=metrics)
            running = asyncio.create_task(pool.run())
            try:
                await scene(store)
                assert not running.done()
            finally:
                pool.stop()
                await running

    asyncio.run(play())


async def ready(store: Store, *, but: int = 0) -> Worker:
    """A worker that has loaded its pipeline, of another process than that."""
    while True:
        for worker in await store.workers.workers():
            if worker.states == {"noop": "ready"} and worker.pid != but:
                return worker
        await store.queue.changed(1.0)


def test_what_is_printed_at_a_workers_start_harms_nobody(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text("print('hello', flush=True)\n")
    paths = os.pathsep.join([str(tmp_path / "site"), *filter(None, [os.environ.get("PYTHONPATH")])])

    async def scene(store: Store) -> None:
        first = await ready(store)
        os.kill(first.pid, signal.SIGKILL)
        await ready(store, but=first.pid)

    supervised(tmp_path / "data", scene, environment={"PYTHONPATH": paths})


def test_a_worker_that_can_t_be_started_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python, late = sys.executable, tmp_path / "python"
    monkeypatch.setattr(sys, "executable", str(late))

    async def scene(store: Store) -> None:
        def install() -> None:
            late.write_text(f'#!/bin/sh\nexec "{python}" "$@"\n')
            late.chmod(0o700)

        asyncio.get_running_loop().call_later(0.3, install)
        await ready(store)

    supervised(tmp_path / "data", scene)
