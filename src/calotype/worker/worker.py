"""The worker's loops: it claims, draws, gives signs of life, and lets go of what it has no right to any more.

All of it is one event loop. The engine computes in threads of its own, so a heartbeat never waits for a step.
"""

from __future__ import annotations

import asyncio
import math
import os
import socket
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import structlog

from calotype.blobs import Blobs
from calotype.domain.errors import CalotypeError, Cancelled, DrawingFailed, EngineFailed, StoreUnavailable
from calotype.engine.engine import Engine, Handle
from calotype.engine.handle import Progress as Drawn
from calotype.store.interface import Store
from calotype.store.records import Outcome, Progress, Request, Worker
from calotype.worker.drawing import Drawing
from calotype.worker.residents import Residents
from calotype.worker.room import Room, work_of
from calotype.worker.samples import Sample, Samples
from calotype.worker.tally import Count, Tally
from calotype.worker.thumbnails import Thumbnails

IDLE_S = 1.0
"""How long it waits for news of the queue before it looks by itself."""
PROGRESS_S = 0.1
CHECK_S = 0.02
"""The least between two looks whether what it draws is still wanted."""
PREVIEW_S = 0.3
"""The least between two previews of a request."""
PREVIEW_SHARE = 0.2
"""Of a thread's time goes to previews at most."""
IDLE_SAMPLE_S = 3.0
"""How long there was nothing to do before it draws a sample."""
REPORT_S = 20.0
RETRY_S = 1.0
"""Before what the store could not do is tried again."""
LEAST_REQUESTS = 2
"""So that a short request overtakes a long one."""

log = structlog.get_logger("calotype.worker")


@dataclass(frozen=True, kw_only=True)
class WorkerParts:
    """What a worker works with."""

    id: str
    store: Store
    blobs: Blobs
    pipelines: Sequence[str]
    """Names of those that it draws with."""
    load: Callable[[str], Engine]
    """The engine over a pipeline, by its name; called once at a time, in a thread. Raises PipelineUnavailable."""
    unload: Callable[[str], None] = lambda _: None
    """Lets go of it again; called as ``load`` is."""
    resident: int = 0
    """So many pipelines are loaded at a time; 0: all."""
    lease_s: float
    heartbeat_s: float
    quality: int
    samples: Samples | None = None
    """Pictures to draw when there is nothing else to do."""


class Stop:
    """How a worker is told to end: it claims no more, and after a grace it gives back what still runs."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.over = asyncio.Event()
        """The grace is."""

    def ask(self, grace_s: float) -> None:
        """May be asked again; the shortest grace holds. In the event loop's thread."""
        self.asked.set()
        asyncio.get_running_loop().call_later(grace_s, self.over.set)


@dataclass(kw_only=True, eq=False)
class _Run:
    """A request that is being drawn."""

    request: Request
    began: float
    task: asyncio.Task[None] | None = None
    handle: Handle | None = None
    """None: its pipeline is not loaded yet."""
    drawn: Drawn | None = None
    """How far it is; set by the engine's threads."""
    told: Drawn | None = None
    """What of it the store knows."""
    previewed_step: int = 0
    preview_after: float = 0.0


class WorkerLoop:
    """One worker. ``run`` is called once."""

    def __init__(self, parts: WorkerParts) -> None:
        self._parts = parts
        self._queue = parts.store.queue
        self._residents = Residents(
            parts.pipelines, load=self._load_one, unload=parts.unload, most=parts.resident, changed=self._moved_in
        )
        self._room = Room(least=LEAST_REQUESTS)
        self._runs: dict[str, _Run] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._moved = asyncio.Event()
        """Something is there that claiming may depend on: a request or room for one, or a pipeline."""
        self._hungry = asyncio.Event()
        """There is room, and nothing in the queue."""
        self._showing: asyncio.Task[None] | None = None
        self._news = asyncio.Event()
        """A pipeline's state is another."""
        self._failures: asyncio.Queue[EngineFailed] = asyncio.Queue()
        self.tally = Tally()
        self._thumbnails = Thumbnails(parts.blobs, self._queue, busy=lambda: bool(self._runs))
        self._drawing = Drawing(worker=parts.id, blobs=parts.blobs, quality=parts.quality)

    async def run(self, stop: Stop) -> None:
        """Until it is told to stop; then what runs is finished, or goes back to the queue. Pipelines load meanwhile.

        Raises EngineFailed as soon as an engine has stopped, and holds then what it held, as after a crash.
        """
        beside: list[Callable[[], Coroutine[Any, Any, None]]] = [
            *(self._load, self._listen, self._beat, self._attend, self._watch, self._report, self._show, self._fail),
            self._thumbnails.run,
        ]
        tasks = [asyncio.create_task(self._patiently(loop)) for loop in beside]
        claiming = asyncio.create_task(self._patiently(lambda: self._claim(stop.asked)))
        try:
            await asyncio.wait([claiming, *tasks], return_when=asyncio.FIRST_COMPLETED)
            for task in (claiming, *tasks):
                if task.done():
                    task.result()
            await self._drain(stop.over)
        finally:
            left = (claiming, *tasks, *self._tasks, *filter(None, [self._showing]))
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
            self._drawing.close()
            await self._parts.store.workers.forget(self._parts.id)

    async def _patiently(self, loop: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Again and again while the database can't be reached."""
        while True:
            try:
                await loop()
            except StoreUnavailable as error:
                log.warning("store unavailable", reason=error.message)
                await asyncio.sleep(RETRY_S)
            else:
                return

    async def _load(self) -> None:
        """One pipeline after the other; those that fail again after a while. Never ends."""
        delay_s = 1.0
        while not await self._residents.fill():
            await asyncio.sleep(delay_s)
            delay_s = min(2 * delay_s, 60.0)
        await asyncio.Event().wait()

    def _load_one(self, name: str) -> Engine:
        """In a thread."""
        began = time.perf_counter()
        try:
            engine = self._parts.load(name)
        except CalotypeError as error:
            log.error("pipeline failed", pipeline=name, reason=error.message)
            raise
        if engine.pipeline.batched:
            self._room.least = max(self._room.least, engine.limits.caps.most)
        log.info("pipeline ready", pipeline=name, load_s=round(time.perf_counter() - began, 3))
        return engine

    def _moved_in(self) -> None:
        self._news.set()
        self._moved.set()

    async def _fail(self) -> None:
        """Only a new process has an engine again."""
        raise await self._failures.get()

    async def _say(self) -> None:
        worker = Worker(
            id=self._parts.id,
            host=socket.gethostname(),
            pid=os.getpid(),
            states=dict(self._residents.states),
            running=len(self._runs),
            seen_at=time.time(),
        )
        await self._parts.store.workers.report(worker)

    async def _report(self) -> None:
        while True:
            self._news.clear()
            await self._say()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), REPORT_S)

    async def _show(self) -> None:
        """Draws the samples that are missing, each after a while without other work."""
        samples, idle_since = self._parts.samples, time.monotonic()
        while samples is not None:
            await asyncio.sleep(IDLE_SAMPLE_S / 3)
            if self._runs or not self._residents.full:
                idle_since = time.monotonic()
            elif time.monotonic() - idle_since >= IDLE_SAMPLE_S:
                sample = await samples.missing(self._residents.engines)
                if sample is None and len(self._residents) == len(self._parts.pipelines):
                    break
                if sample is None:
                    continue  # another pipeline may take a place, and lack one
                self._showing = asyncio.create_task(self._draw_sample(samples, sample))
                await asyncio.wait([self._showing])
                if not self._showing.cancelled() and (error := self._showing.exception()):
                    log.warning("samples given up", reason=str(error))
                    break
        await asyncio.Event().wait()

    async def _draw_sample(self, samples: Samples, sample: Sample) -> None:
        async with self._residents.use(sample.pipeline) as engine:
            await samples.draw(engine, sample)

    async def _claim(self, stop: asyncio.Event) -> None:
        """Takes what there is room for, until it is told to stop."""
        stopping = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                self._moved.clear()
                self._hungry.clear()
                count = 0 if any(run.request.alone for run in self._runs.values()) else self._room.free()
                pipelines = self._residents.claimable()
                if count and pipelines:
                    claimed = await self._queue.claim(self._parts.id, pipelines, count, self._parts.lease_s)
                    for request in claimed:
                        self._begin(request)
                    if len(claimed) == count:
                        continue
                    self._hungry.set()
                moved = asyncio.create_task(self._moved.wait())
                await asyncio.wait([stopping, moved], return_when=asyncio.FIRST_COMPLETED)
                moved.cancel()
        finally:
            stopping.cancel()

    async def _listen(self) -> None:
        """Says when there may be more in the queue, as long as somebody wants to know."""
        while True:
            await self._hungry.wait()
            await self._queue.changed(IDLE_S)
            self._moved.set()

    def _begin(self, request: Request) -> None:
        if self._showing is not None:
            self._showing.cancel()  # nobody waits for a sample
        self._let_go(request.id)  # where its lease lapsed and it came back: the old attempt is nobody's any more
        run = _Run(request=request, began=time.monotonic())
        self._runs[request.id] = run
        self._room.begin(run, work_of(request.call))
        log.debug("claimed", request_id=request.id, attempt=request.attempt, alone=request.alone)
        run.task = self._start(self._serve(run))

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._moved.set()
        if not task.cancelled() and (error := task.exception()):
            log.error("a request's task failed", exc_info=error)

    async def _serve(self, run: _Run) -> None:
        """It stays among the runs while its end is written: so long its lease is renewed."""
        request, drawn = run.request, False
        try:
            try:
                outcome = await self._draw(run)
                drawn = outcome is not None and not outcome.error
            finally:
                self._room.end(run, drawn=drawn)
                self._moved.set()
            if outcome is None:
                self._count(request, "given_up")
            else:
                await self._finish(request, outcome)
        finally:
            if self._runs.get(request.id) is run:
                del self._runs[request.id]

    async def _draw(self, run: _Run) -> Outcome | None:
        """None where there is nothing to say: nobody waits for it here any more."""
        request = run.request

        def follow(drawn: Drawn) -> None:
            run.drawn = drawn

        try:
            async with self._residents.use(request.pipeline) as engine:
                run.handle = self._drawing.start(engine, request, follow)
                return await self._drawing.finish(engine, request, run.handle)
        except Cancelled:
            log.info("given up", request_id=request.id, attempt=request.attempt)
            return None
        except EngineFailed as error:
            log.error("engine failed", request_id=request.id, reason=error.message)
            self._failures.put_nowait(error)
            return None
        except CalotypeError as error:
            log.warning("not drawn", request_id=request.id, code=error.code, reason=error.message)
            return self._drawing.failed(request, error)
        except Exception as error:
            log.exception("not drawn", request_id=request.id)
            return self._drawing.failed(request, DrawingFailed(f"the worker failed: {type(error).__name__}"))

    async def _finish(self, request: Request, outcome: Outcome) -> None:
        """Until the store has it, or can't have it: then the lease is over."""
        until = time.monotonic() + self._parts.lease_s
        while True:
            try:
                ours = await self._queue.finish(outcome)
                break
            except StoreUnavailable as error:
                log.warning("store unavailable", request_id=outcome.id, reason=error.message)
                if time.monotonic() > until:
                    return
                await asyncio.sleep(RETRY_S)
        if ours:
            log.info(
                "finished",
                request_id=outcome.id,
                attempt=outcome.attempt,
                code=outcome.code,
                prompt=request.call.prompt,
                **{name: round(seconds, 4) for name, seconds in outcome.timings.items()},
            )
            self._count(request, outcome.code or "completed", outcome)
            self._thumbnails.want(outcome.artifacts)
        else:
            log.info("overtaken", request_id=outcome.id, attempt=outcome.attempt)
            self._count(request, "overtaken")
            await self._drawing.discard(outcome)

    def _count(self, request: Request, ending: str, outcome: Outcome | None = None) -> None:
        model, pipeline = request.call.model, request.pipeline
        self.tally.add(Count.ATTEMPTS, model, ending)
        if outcome is not None and outcome.artifacts:
            images = len(outcome.artifacts)
            self.tally.add(Count.IMAGES, model, by=images)
            self.tally.add(Count.STEPS, pipeline, by=images * outcome.sampling["steps"])
            self.tally.add(Count.DENOISE_S, pipeline, by=outcome.timings["denoise_s"])
            self.tally.add(Count.CHARGED_MICROS, model, by=request.price_micros * images // request.call.num_images)

    async def _beat(self) -> None:
        """Renews the leases, and lets go of what they are lost for."""
        while True:  # at once when the store is back after it was away: the leases went on meanwhile
            held = {run.request.id: run.request.attempt for run in self._runs.values()}
            if held:
                for lost in await self._queue.heartbeat(self._parts.id, held, self._parts.lease_s):
                    if lost in self._runs and self._runs[lost].request.attempt == held[lost]:
                        self._let_go(lost)
            await asyncio.sleep(self._parts.heartbeat_s)

    async def _attend(self) -> None:
        """Tells how far the drawings are."""
        while True:
            await asyncio.sleep(PROGRESS_S)
            await self._tell_progress()
            await self._begin_previews()

    async def _watch(self) -> None:
        """Lets go of those that were cancelled as soon as the store tells of it: their next step is not begun."""
        while True:
            running = list(self._runs)
            for ended in await self._queue.ended(running) if running else ():
                self._let_go(ended)
            await asyncio.sleep(CHECK_S)
            await self._queue.changed(IDLE_S)

    async def _tell_progress(self) -> None:
        fresh: dict[str, Progress] = {}
        for run in self._runs.values():
            drawn = run.drawn
            if drawn is not None and drawn is not run.told:
                run.told = drawn
                fresh[run.request.id] = Progress(step=drawn.step, steps=drawn.steps, fraction=drawn.fraction)
        if fresh:
            await self._queue.progress(self._parts.id, fresh)

    async def _begin_previews(self) -> None:
        """Of those that somebody looks at and that were advanced since their last one."""
        now = time.monotonic()
        ripe = {
            request_id: run
            for request_id, run in self._runs.items()
            if run.drawn is not None and run.drawn.step > run.previewed_step and now >= run.preview_after
        }
        for request_id in await self._parts.store.previews.wanted(list(ripe)) if ripe else ():
            ripe[request_id].preview_after = math.inf
            self._start(self._preview(ripe[request_id]))

    async def _preview(self, run: _Run) -> None:
        assert run.handle is not None
        assert run.drawn is not None
        began, step = time.monotonic(), run.drawn.step
        image = await self._drawing.preview(run.handle)
        if image is not None:
            await self._parts.store.previews.put(run.request.id, image)
        run.previewed_step = step
        now = time.monotonic()
        run.preview_after = now + max(PREVIEW_S, (now - began) / PREVIEW_SHARE)

    def _let_go(self, request_id: str) -> None:
        run = self._runs.get(request_id)
        if run is None:
            return
        if run.handle is not None:
            run.handle.cancel()
        elif run.task is not None:
            run.task.cancel()

    async def _drain(self, over: asyncio.Event) -> None:
        """What runs gets its grace, and what is not done then goes back."""
        if self._tasks:
            log.info("stopping", running=len(self._runs))
            ending = asyncio.create_task(over.wait())
            while self._tasks and not over.is_set():
                await asyncio.wait([ending, *self._tasks], return_when=asyncio.FIRST_COMPLETED)
            ending.cancel()
        for request_id in list(self._runs):
            self._let_go(request_id)
        released = await self._queue.release(self._parts.id, crashed=False)
        if released:
            log.info("gave back", requests=released)
        if self._tasks:
            await asyncio.wait(set(self._tasks))
