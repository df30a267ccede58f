"""Measures what drawing costs on this machine, by drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from calotype.domain.errors import CalotypeError
from calotype.domain.requests import ImageRequest, Sampling
from calotype.engine.arrays import NUMPY, Arrays
from calotype.engine.calibration import GAIN, SHARE, Calibration, Drawn, Size
from calotype.engine.engine import Engine
from calotype.engine.machine import Machine
from calotype.engine.pipeline import Array, Pipeline
from calotype.engine.policy import Caps, Limits

WIDEST = 32
STEPS = 6
"""Of a drawing that is measured."""
PROMPT = "A cozy cabin in the snowy mountains at sunrise"


def calibrate(
    pipeline: Pipeline, machine: Machine, sizes: Sequence[tuple[int, int]], *, arrays: Arrays = NUMPY
) -> Iterator[Size | Calibration]:
    """Draws each size with more and more images at once, as long as it pays, and gives what it took; then the whole.

    Sizes that the pipeline draws alike are measured once. Raises what a drawing does that fails with one image.
    """
    machine.peak_bytes()
    rest = machine.peak_bytes()
    measured: dict[tuple[int, ...], Size] = {}
    for width, height in sizes:
        shape = pipeline.latent_shape(width, height)
        if shape not in measured:
            drawn = tuple(_widening(pipeline, machine, (width, height), arrays))
            measured[shape] = Size(width=width, height=height, shape=shape, drawn=drawn)
            yield measured[shape]
    yield Calibration(
        digest=pipeline.digest,
        device=machine.device,
        dtype=machine.dtype,
        library=machine.library,
        total_bytes=machine.total_bytes,
        rest_bytes=rest,
        sizes=tuple(measured.values()),
    )


def _widening(pipeline: Pipeline, machine: Machine, size: tuple[int, int], arrays: Arrays) -> Iterator[Drawn]:
    images, best = 1, 0.0
    while images <= (WIDEST if pipeline.batched else 1):
        watched = _Watched(pipeline)
        try:
            drawn = _draw(watched, machine, size, images, arrays)
        except CalotypeError:
            if images == 1:
                raise
            return
        if watched.failed:
            return  # so many don't fit: the engine drew them one by one
        yield drawn
        if drawn.rate < GAIN * best or drawn.peak_bytes > SHARE * machine.total_bytes:
            return
        images, best = 2 * images, drawn.rate


class _Watched:
    """The pipeline, and whether an evaluation failed."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self.failed = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pipeline, name)

    def denoise(self, latents: Array, timesteps: Array, conditions: Sequence[Any]) -> Array:
        try:
            return self._pipeline.denoise(latents, timesteps, conditions)
        except Exception:
            self.failed = True
            raise


def _draw(pipeline: Pipeline, machine: Machine, size: tuple[int, int], images: int, arrays: Arrays) -> Drawn:
    """Twice: what is compiled, recorded or allocated at the first time doesn't count."""
    request = ImageRequest(
        model="imagen-4",
        prompt=PROMPT,
        width=size[0],
        height=size[1],
        num_images=images,
        seed=0,
        sampling=Sampling(steps=STEPS),
    )
    limits = Limits(caps=Caps(otherwise=images), decoding_images=1)
    with Engine(pipeline, arrays=arrays, limits=limits) as engine:
        engine.submit(request).result()
        machine.peak_bytes()
        result = engine.submit(request).result()
    return Drawn(images=images, step_s=result.timings["denoise_s"] / STEPS, peak_bytes=machine.peak_bytes())
