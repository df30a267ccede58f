"""One request in a worker: through the engine, into files, and to what the store is told of it."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from calotype.blobs import Blobs
from calotype.domain.errors import CalotypeError
from calotype.engine.engine import Engine, Handle, Image, Progress, Result
from calotype.engine.policy import Priority
from calotype.engine.record import record_of, sampling_as_json, weights_as_json
from calotype.images import encode, small
from calotype.store.records import Artifact, Outcome, Request

WRITERS = 8
"""Files written at a time: a disk's flush waits more than it works."""
PREVIEW_PX = 256
PREVIEW_QUALITY = 60
NAME_BYTES = 16
"""An artifact's name is its only protection: 128 random bits."""


class Drawing:
    """Draws requests and writes their files. Close it after the last one."""

    def __init__(self, *, worker: str, blobs: Blobs, quality: int) -> None:
        self._worker = worker
        self._blobs = blobs
        self._quality = quality
        self._writers = ThreadPoolExecutor(WRITERS, thread_name_prefix="calotype-write")
        self._previewer = ThreadPoolExecutor(1, thread_name_prefix="calotype-preview")

    def close(self) -> None:
        self._writers.shutdown()
        self._previewer.shutdown()

    def start(self, engine: Engine, request: Request, on_progress: Callable[[Progress], None]) -> Handle:
        """Raises what ``Engine.submit`` does."""
        return engine.submit(request.call, on_progress=on_progress, priority=Priority(request.priority))

    async def finish(self, engine: Engine, request: Request, handle: Handle) -> Outcome:
        """Waits for the pictures and puts them on disk. Raises what the handle does."""
        loop = asyncio.get_running_loop()
        settled = asyncio.Event()

        def on_done() -> None:
            loop.call_soon_threadsafe(settled.set)

        handle.add_done_callback(on_done)
        await settled.wait()
        result = handle.result()
        began = time.perf_counter()
        artifacts = await asyncio.gather(
            *(
                loop.run_in_executor(self._writers, self._write, engine, request, result, image)
                for image in result.images
            )
        )
        return Outcome(
            id=request.id,
            attempt=request.attempt,
            worker=self._worker,
            artifacts=tuple(artifacts),
            notices=result.notices,
            sampling=sampling_as_json(result),
            weights=weights_as_json(engine.pipeline, request.call),
            timings={**result.timings, "write_s": time.perf_counter() - began},
        )

    async def preview(self, handle: Handle) -> bytes | None:
        """What the request's first picture looks like by now, as a small WebP; None where that can't be said."""

        def make() -> bytes | None:
            pixels = handle.preview()
            return None if pixels is None else small(pixels, PREVIEW_PX, quality=PREVIEW_QUALITY)

        return await asyncio.get_running_loop().run_in_executor(self._previewer, make)

    def failed(self, request: Request, error: CalotypeError) -> Outcome:
        return Outcome(
            id=request.id, attempt=request.attempt, worker=self._worker, error=error.message, code=error.code
        )

    async def discard(self, outcome: Outcome) -> None:
        """Deletes the files of an outcome that no longer counts."""
        loop = asyncio.get_running_loop()
        for artifact in outcome.artifacts:  # thumbnails are made of what counts only
            await loop.run_in_executor(self._writers, self._blobs.delete, artifact.name)

    def _write(self, engine: Engine, request: Request, result: Result, image: Image) -> Artifact:
        call = request.call
        data = image.file or encode(
            image.pixels,
            call.output_format,
            quality=self._quality,
            description=call.prompt,
            record=record_of(engine.pipeline, call, result, image.seed),
        )
        name = f"{secrets.token_hex(NAME_BYTES)}.{call.output_format}"
        self._blobs.put(name, data)
        height, width = image.pixels.shape[:2]
        return Artifact(
            name=name,
            content_type=f"image/{call.output_format}",
            size=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
            width=width,
            height=height,
            seed=image.seed,
        )
