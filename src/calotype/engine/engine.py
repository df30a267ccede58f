"""The engine: takes requests, runs them through one pipeline, and gives their pictures.

A request is encoded in one thread, denoised in the step loop's, and decoded in a pool, so that no decoding holds up a
step. A pipeline that can't be stepped draws in that pool from end to end. What goes wrong with one request is that
request's alone.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Condition, Thread
from traceback import format_exception_only
from types import MappingProxyType, TracebackType
from typing import Self

from calotype.domain.errors import CalotypeError, DrawingFailed, EngineFailed, InvalidParameter, Overloaded
from calotype.domain.requests import ImageRequest, Notice, Sampling
from calotype.engine.arrays import NUMPY, Arrays
from calotype.engine.batch import Sample
from calotype.engine.handle import Handle, Image, Progress, Result
from calotype.engine.loop import StepLoop
from calotype.engine.pipeline import Array, Conditioning, Decoded, GuidancePolicy, Pipeline
from calotype.engine.policy import Limits, Priority, may_decode, reject_reason
from calotype.engine.schedulers import table_of

__all__ = ["Engine", "Handle", "Image", "Progress", "Result"]

MOST_STEPS = 1000
"""Of a pipeline that can't be stepped."""
UNGUIDED = GuidancePolicy()


@dataclass(kw_only=True, eq=False)
class _Job:
    """A request on its way."""

    request: ImageRequest
    drawn: ImageRequest
    """The same with its sampling as it runs, every field set."""
    priority: Priority
    handle: Handle = field(init=False)
    open_images: int
    """Those that something is still done for."""
    conditioning: Conditioning = field(init=False)
    samples: list[Sample] = field(default_factory=list)
    images: dict[int, Image] = field(default_factory=dict)
    encode_s: float = 0.0
    first_step_at: float | None = None
    last_step_at: float = 0.0
    decode_s: float = 0.0

    def settled(self) -> bool:
        return self.handle.done

    def unguided(self) -> Iterator[Notice]:
        """What to say of a guidance scale that was asked for and that no step took."""
        asked = self.request.sampling.guidance_scale not in (None, 1.0)
        loop_guides = any(sample.guidance is not UNGUIDED for sample in self.samples)
        if asked and loop_guides and not any(sample.guided for sample in self.samples):
            count, scheduler = self.drawn.sampling.steps, self.drawn.sampling.scheduler
            steps = f"{count} step{'s' * (count != 1)}"
            message = f"guidance_scale has no effect with {scheduler} at {steps}: none of them is guided."
            yield Notice(code="no_effect", message=message, field="guidance_scale")

    def result(self) -> Result:
        denoise_s = 0.0 if self.first_step_at is None else self.last_step_at - self.first_step_at
        images = tuple(self.images[i] for i in range(self.request.num_images))
        notices = [*self.conditioning.notices, *self.unguided(), *(n for image in images for n in image.notices)]
        return Result(
            images=images,
            notices=tuple(dict.fromkeys(notices)),
            sampling=self.drawn.sampling,
            timings=MappingProxyType({"encode_s": self.encode_s, "denoise_s": denoise_s, "decode_s": self.decode_s}),
        )


class Engine:
    """Runs requests of one pipeline. Close it, or use it as a context manager."""

    def __init__(self, pipeline: Pipeline, *, arrays: Arrays | None = None, limits: Limits | None = None) -> None:
        """``arrays``: NumPy's where nothing is said."""
        self.pipeline = pipeline
        self.limits = limits or Limits()
        self._loop = StepLoop(pipeline, arrays=arrays or NUMPY, limits=self.limits)
        self._decode_share = 0.5 if pipeline.schedule else 1.0
        """Of a request's time, as measured lately."""
        self._changed = Condition()
        """Guards what follows, and tells of its changes."""
        self._jobs: list[_Job] = []
        self._arrived: list[_Job] = []
        self._closing = False
        self._stopped = False
        self._failure: BaseException | None = None
        """What ended the step thread before its time."""
        self._places: dict[Sample, tuple[_Job, int]] = {}
        """Which image a sample is; the step thread's alone."""
        self._undecoded: deque[tuple[_Job, int, Array]] = deque()
        """What waits to be decoded: which of a job's images, and its latent."""
        self._decoding: list[int] = []
        """Pixels of each picture being decoded."""
        self._encoders = ThreadPoolExecutor(1, thread_name_prefix="calotype-encode")
        self._decoders = ThreadPoolExecutor(self.limits.decoding_images, thread_name_prefix="calotype-decode")
        self._thread = Thread(target=self._run, name="calotype-steps", daemon=True)
        self._thread.start()

    def submit(
        self,
        request: ImageRequest,
        *,
        on_progress: Callable[[Progress], None] | None = None,
        priority: Priority = Priority.NORMAL,
    ) -> Handle:
        """Returns at once. What the request's sampling and preset leave open is the pipeline's own.

        ``on_progress`` is called from the engine's threads, one call at a time for a request, and holds them up; what
        it raises fails the request. Raises InvalidParameter for a step count that the noise schedule hasn't, Overloaded
        where the limits say so, EngineFailed once the step thread has failed, RuntimeError after ``close``.
        """
        sampling = self._sampling(request)
        steps = sampling.steps or 0
        most = self.pipeline.schedule.most_steps if self.pipeline.schedule else MOST_STEPS
        if not 1 <= steps <= most:
            raise InvalidParameter("steps", f"steps: must be between 1 and {most}, not {steps}")
        job = _Job(
            request=request,
            drawn=request.evolve(sampling=sampling),
            priority=priority,
            open_images=request.num_images,
        )
        job.handle = Handle(
            request,
            steps=steps,
            decode_share=self._decode_share,
            preview=lambda index: self._preview(job, index),
            on_progress=on_progress,
        )
        with self._changed:
            if self._failure is not None:
                raise _engine_failed(self._failure)
            if self._closing:
                raise RuntimeError("the engine is closed")
            unfinished = sum(other.open_images for other in self._jobs)
            if reason := reject_reason(request.num_images, unfinished, self.limits):
                raise Overloaded(reason)
            self._jobs.append(job)
            self._encoders.submit(self._encode, job)
        return job.handle

    def _sampling(self, request: ImageRequest) -> Sampling:
        """What the request asks for and the pipeline can honour; then the model's preset, then the pipeline's own."""
        own, abilities = self.pipeline.sampling, self.pipeline.abilities
        preset = Sampling(steps=None if abilities.own_steps else request.preset.steps)
        chosen = {}
        for name in ("scheduler", "steps", "guidance_scale"):
            asked = None if name in abilities.unheeded else getattr(request.sampling, name)
            values = (asked, getattr(preset, name), getattr(own, name))
            chosen[name] = next(value for value in values if value is not None)
        return Sampling(**chosen)

    def close(self, *, cancel: bool = False) -> None:
        """Takes no more requests, finishes those it has (or cancels them), and ends its threads."""
        with self._changed:
            self._closing = True
            jobs = list(self._jobs)
        if cancel:
            for job in jobs:
                job.handle.cancel()
        with self._changed:
            self._changed.wait_for(lambda: not self._jobs)
            self._stopped = True
            self._changed.notify_all()
        self._thread.join()
        self._encoders.shutdown()
        self._decoders.shutdown()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """After an exception nobody waits for the results: what still runs is cancelled."""
        self.close(cancel=error is not None)

    def _encode(self, job: _Job) -> None:
        try:
            job.handle.encoding()
            began = time.perf_counter()
            with _failing("encoded the prompt"):
                job.conditioning = self.pipeline.encode(job.drawn)
                job.samples = self._samples(job)
            job.encode_s = time.perf_counter() - began
        except CalotypeError as error:
            self._end(job, error, images=job.request.num_images)
            return
        with self._changed:
            if job.samples:
                self._arrived.append(job)
            else:
                self._undecoded.extend((job, index, None) for index in range(job.request.num_images))
                self._start_decoding()
            self._changed.notify_all()

    def _samples(self, job: _Job) -> list[Sample]:
        """One for each image; none where the pipeline can't be stepped."""
        schedule, request, conditioning = self.pipeline.schedule, job.drawn, job.conditioning
        if schedule is None:
            return []
        sampling = request.sampling
        assert sampling.scheduler is not None
        assert sampling.steps is not None
        assert sampling.guidance_scale is not None
        shape = self.pipeline.latent_shape(request.width, request.height)
        guidance = conditioning.guidance or self.pipeline.guidance
        return [
            Sample(
                table=table_of(schedule, sampling.scheduler, sampling.steps, shape),
                shape=shape,
                seed=request.seed + i,
                positive=conditioning.positive,
                negative=conditioning.negative,
                guidance_scale=sampling.guidance_scale if guidance else 1.0,
                guidance=guidance or UNGUIDED,
                adapters=conditioning.adapters,
            )
            for i in range(request.num_images)
        ]

    def _run(self) -> None:
        """The step thread: nothing but steps, as long as there is an image to advance."""
        try:
            while self._receive():
                began = time.perf_counter()
                advanced, gone = self._loop.tick()
                for sample in advanced:
                    self._stepped(*self._places[sample], sample, began)
                for sample in gone:
                    job, index = self._places.pop(sample)
                    if sample.error is not None:
                        self._end(job, sample.error, images=1)
                    else:
                        with self._changed:
                            self._undecoded.append((job, index, sample.latent))
                            self._start_decoding()
        except BaseException as error:  # noqa: BLE001 nobody is above a thread to catch it: those who wait are told
            self._abandon(error)

    def _receive(self) -> bool:
        """Waits until there is something to do and takes what arrived; False at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._arrived or len(self._loop) or self._stopped)
            arrived, self._arrived = self._arrived, []
        for job in arrived:
            for index, sample in enumerate(job.samples):
                self._places[sample] = (job, index)
                self._loop.join(sample, priority=job.priority, cancelled=job.settled)
        return not self._stopped

    def _stepped(self, job: _Job, index: int, sample: Sample, began: float) -> None:
        if job.first_step_at is None:
            job.first_step_at = began
        job.last_step_at = time.perf_counter()
        try:
            job.handle.denoised(index, sample.row / len(sample.table))
        except CalotypeError as error:
            job.handle.settle(error)

    def _start_decoding(self) -> None:
        """Of those that wait for it, as many as the limits let; called with ``_changed`` held."""
        while self._undecoded:
            job, index, latent = self._undecoded[0]
            pixels = job.request.width * job.request.height
            if not may_decode(pixels, self._decoding, self.limits):
                return
            self._undecoded.popleft()
            self._decoding.append(pixels)
            self._decoders.submit(self._decode_in_turn, job, index, latent, pixels)

    def _decode_in_turn(self, job: _Job, index: int, latent: Array, pixels: int) -> None:
        try:
            self._decode(job, index, latent)
        finally:
            with self._changed:
                self._decoding.remove(pixels)
                self._start_decoding()

    def _decode(self, job: _Job, index: int, latent: Array) -> None:
        seed = job.request.seed + index
        try:
            job.handle.decoded(index, 0.0)
            began = time.perf_counter()
            with _failing("decoded the picture"):
                decoded = self.pipeline.decode(
                    latent, job.conditioning, job.drawn, seed, lambda fraction: job.handle.decoded(index, fraction)
                )
                _check_picture(decoded, job.request)
            elapsed_s = time.perf_counter() - began
            job.handle.decoded(index, 1.0)
        except CalotypeError as error:
            self._end(job, error, images=1)
            return
        with self._changed:
            job.decode_s += elapsed_s
            job.images[index] = Image(
                pixels=decoded.pixels,
                seed=seed,
                notices=decoded.notices,
                file=decoded.file,
                credits=decoded.credits,
            )
            complete = len(job.images) == job.request.num_images
        self._end(job, self._complete(job) if complete else None, images=1)

    def _complete(self, job: _Job) -> Result | CalotypeError:
        result = job.result()
        took_s = result.timings["denoise_s"] + job.decode_s
        if took_s and self.pipeline.schedule:
            self._decode_share = (self._decode_share + job.decode_s / took_s) / 2
        try:
            job.handle.finished()
        except CalotypeError as error:
            return error
        return result

    def _end(self, job: _Job, outcome: Result | CalotypeError | None, *, images: int) -> None:
        """Nothing more is done for so many of the job's images."""
        if outcome is not None:
            job.handle.settle(outcome)
        with self._changed:
            job.open_images -= images
            if job.open_images == 0 and job in self._jobs:
                job.samples = []
                self._jobs.remove(job)
                self._changed.notify_all()

    def _abandon(self, failure: BaseException) -> None:
        """The step thread has failed, which is a defect: nobody is left waiting for it."""
        with self._changed:
            self._failure = failure
            jobs, self._jobs = self._jobs, []
            self._undecoded.clear()
            self._changed.notify_all()
        for job in jobs:
            job.handle.settle(_engine_failed(failure))

    def _preview(self, job: _Job, index: int) -> Array | None:
        samples = job.samples
        x0 = samples[index].x0() if samples else None
        return None if x0 is None else self.pipeline.preview(x0, job.conditioning, job.drawn, samples[index].seed)


def _engine_failed(failure: BaseException) -> EngineFailed:
    """An error of its own for each who is told, with the failure as its cause."""
    what = "".join(format_exception_only(failure)).strip()
    error = EngineFailed(
        f"the engine has stopped because of a defect ({what}): start Calotype again, and report it if it happens again"
    )
    error.__cause__ = failure
    return error


@contextmanager
def _failing(doing: str) -> Iterator[None]:
    """Whatever is raised that is no error of ours becomes DrawingFailed, with itself as the cause."""
    try:
        yield
    except CalotypeError:
        raise
    except Exception as error:
        raise DrawingFailed(f"the pipeline failed while it {doing}: {error}") from error


def _check_picture(decoded: Decoded, request: ImageRequest) -> None:
    expected = (request.height, request.width, 3)
    shape, kind = tuple(decoded.pixels.shape), str(decoded.pixels.dtype)
    if shape != expected or not kind.endswith("uint8"):
        raise DrawingFailed(f"the pipeline gave no picture: {shape} of {kind} in place of {expected} of uint8")
