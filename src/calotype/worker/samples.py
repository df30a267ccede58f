"""A picture of each model, drawn by the pipeline that it is bound to while there is nothing else to do."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import structlog

from calotype.blobs import Blobs
from calotype.domain.errors import CalotypeError
from calotype.domain.requests import ImageRequest
from calotype.engine.engine import Engine, Handle
from calotype.engine.pipeline import Array
from calotype.engine.policy import Priority
from calotype.images import small
from calotype.samples import WIDTHS_PX, file_of, mark_of

QUALITY = 82

log = structlog.get_logger("calotype.worker")


@dataclass(frozen=True, kw_only=True)
class Sample:
    """What to draw for a model."""

    pipeline: str
    request: ImageRequest


class Samples:
    """Those that this worker may have to draw."""

    def __init__(self, blobs: Blobs, samples: Sequence[Sample]) -> None:
        self._blobs = blobs
        self._samples = samples

    async def missing(self, engines: Mapping[str, Engine]) -> Sample | None:
        """The next one that is not there, or was drawn with other weights or from another prompt."""
        for sample in self._samples:
            engine = engines.get(sample.pipeline)
            if engine is not None and not await asyncio.to_thread(self._drawn, sample, engine):
                return sample
        return None

    async def draw(self, engine: Engine, sample: Sample) -> None:
        """Behind whatever else the engine draws; nothing while another worker draws one. One that fails is said to be
        drawn: it would fail again."""
        with self._blobs.claimed() as ours:
            if ours and not await asyncio.to_thread(self._drawn, sample, engine):
                await self._draw(engine, sample)

    async def _draw(self, engine: Engine, sample: Sample) -> None:
        slug = sample.request.model
        files: Mapping[str, bytes] = {}
        try:
            pixels = await self._pixels(engine.submit(sample.request, priority=Priority.LOW))
            files = {
                file_of(slug, sample.pipeline, width): await asyncio.to_thread(small, pixels, width, quality=QUALITY)
                for width in WIDTHS_PX
            }
        except CalotypeError as error:
            log.warning("sample not drawn", model=slug, reason=error.message)
        await asyncio.to_thread(self._put, {**files, mark_of(slug, sample.pipeline): _mark(sample, engine)})

    async def _pixels(self, handle: Handle) -> Array:
        """Cancelled, the drawing is too."""
        settled, loop = asyncio.Event(), asyncio.get_running_loop()

        def on_done() -> None:
            loop.call_soon_threadsafe(settled.set)

        handle.add_done_callback(on_done)
        try:
            await settled.wait()
        finally:
            handle.cancel()
        return handle.result().images[0].pixels

    def _put(self, files: Mapping[str, bytes]) -> None:
        for name, data in files.items():
            self._blobs.put(name, data)

    def _drawn(self, sample: Sample, engine: Engine) -> bool:
        path = self._blobs.path(mark_of(sample.request.model, sample.pipeline))
        return path is not None and path.read_bytes() == _mark(sample, engine)


def _mark(sample: Sample, engine: Engine) -> bytes:
    return hashlib.sha256(f"{engine.pipeline.digest} {sample.request.prompt}".encode()).hexdigest().encode()
