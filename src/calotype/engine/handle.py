"""What a caller holds of a submitted request: progress while it runs, previews, cancellation, and the result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Event, RLock
from typing import Literal

from calotype.domain.errors import CalotypeError, Cancelled, DrawingFailed
from calotype.domain.requests import ImageRequest, Notice, Sampling
from calotype.engine.pipeline import Array

Stage = Literal["waiting", "encoding", "denoising", "decoding", "done"]


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a request is. It never goes back."""

    stage: Stage = "waiting"
    step: int = 0
    """Denoising steps done, of all the request's images together."""
    steps: int
    fraction: float = 0.0
    """0 to 1, decoding included."""


@dataclass(frozen=True, kw_only=True)
class Image:
    """A finished picture and the seed that draws it alone."""

    pixels: Array
    """uint8 RGB, (height, width, 3)."""
    seed: int
    notices: tuple[Notice, ...] = ()
    file: bytes | None = field(default=None, repr=False)
    """The picture in the request's format, where the pipeline has it already."""
    credits: tuple[str, ...] = ()
    """Whose work it shows, where their licence wants that said."""


@dataclass(frozen=True, kw_only=True)
class Result:
    """What became of a request."""

    images: tuple[Image, ...]
    """In the order of their seeds."""
    notices: tuple[Notice, ...]
    """The prompt's and all images', each once."""
    sampling: Sampling
    """As it ran, every field set."""
    timings: Mapping[str, float]
    """``encode_s``; ``denoise_s`` from the first step to the last, steps of others in between included, 0 where the
    pipeline can't be stepped; ``decode_s`` summed over the images."""


class Handle:
    """Future-like; any thread may use it. Made by ``Engine.submit``."""

    def __init__(
        self,
        request: ImageRequest,
        *,
        steps: int,
        decode_share: float,
        preview: Callable[[int], Array | None],
        on_progress: Callable[[Progress], None] | None,
    ) -> None:
        """``decode_share``: of the request's time. 1: it is drawn whole, and what decoding tells are its steps."""
        self.request = request
        self._preview = preview
        self._on_progress = on_progress
        self._decode_share = decode_share
        self._denoised = [0.0] * request.num_images
        self._decoded = [0.0] * request.num_images
        self._progress = Progress(steps=steps * request.num_images)
        self._outcome: Result | CalotypeError | None = None
        self._lock = RLock()
        self._settled = Event()
        self._on_done: list[Callable[[], None]] = []

    def result(self, timeout_s: float | None = None) -> Result:
        """Waits for it. Raises what the request failed with: DrawingFailed, Cancelled, ... ; or TimeoutError."""
        if not self._settled.wait(timeout_s):
            raise TimeoutError(f"no result within {timeout_s} s")
        if isinstance(self._outcome, CalotypeError):
            raise self._outcome
        assert self._outcome is not None
        return self._outcome

    def cancel(self) -> bool:
        """False where there is an outcome already. Otherwise there will be no other than Cancelled; the work itself
        stops after the step that runs, or when decode next tells how far it is."""
        return self.settle(Cancelled())

    @property
    def done(self) -> bool:
        """There is a result or an error."""
        return self._settled.is_set()

    def add_done_callback(self, on_done: Callable[[], None]) -> None:
        """Called once there is an outcome: at once, in this thread, or later, in the one that settles it. It must
        neither block nor raise."""
        with self._lock:
            if self._outcome is None:
                self._on_done.append(on_done)
                return
        on_done()

    @property
    def progress(self) -> Progress:
        return self._progress

    def preview(self, index: int = 0) -> Array | None:
        """A small picture (uint8 RGB) of what the image looks like by now, made in the caller's thread.

        None before its first step, and once there is an outcome.
        """
        return None if self.done else self._preview(index)

    # The engine's side.

    def settle(self, outcome: Result | CalotypeError) -> bool:
        """The first outcome stands; says whether it is this one."""
        with self._lock:
            if self._outcome is not None:
                return False
            self._outcome = outcome
            told, self._on_done = self._on_done, []
        self._settled.set()
        for on_done in told:
            on_done()
        return True

    def encoding(self) -> None:
        self._advance("encoding")

    def denoised(self, index: int, fraction: float) -> None:
        """So much of an image's rows is done."""
        with self._lock:
            self._denoised[index] = fraction
            self._advance("denoising")

    def decoded(self, index: int, fraction: float) -> None:
        """So much of an image's decoding is done."""
        with self._lock:
            self._decoded[index] = max(fraction, self._decoded[index])
            self._advance("decoding" if min(self._denoised) == 1.0 else "denoising")

    def finished(self) -> None:
        self._advance("done")

    def _advance(self, stage: Stage) -> None:
        """Raises Cancelled where there is an outcome already: nobody waits for more."""
        with self._lock:
            if self._outcome is not None:
                raise Cancelled
            share, count = self._decode_share, self.request.num_images
            fraction = ((1.0 - share) * sum(self._denoised) + share * sum(self._decoded)) / count
            stepped = self._denoised if share < 1.0 else self._decoded
            self._progress = Progress(
                stage=stage,
                step=int(self._progress.steps * sum(stepped) / count + 1e-6),
                steps=self._progress.steps,
                fraction=1.0 if stage == "done" else min(fraction, 1.0),
            )
            if self._on_progress is not None:
                self._tell(self._on_progress)

    def _tell(self, on_progress: Callable[[Progress], None]) -> None:
        try:
            on_progress(self._progress)
        except CalotypeError:
            raise
        except Exception as error:
            raise DrawingFailed(f"on_progress failed: {error}") from error
