"""What one tick of the step loop costs outside the denoiser, against diffusers' scheduler objects stepped one by one.

    python -m benchmarks.step_loop [--quick] [--json]

Sixteen requests of all five schedulers with 4 to 50 steps run at any time; whoever is done is replaced at once. A tick
of ours holds everything the loop does: choosing, joining, leaving, gathering coefficients, the step, drawing noise. Of
diffusers only ``scale_model_input`` and ``step`` are counted, not ``set_timesteps``. The denoiser answers a fixed
array. Blocks of ticks alternate in one process, on one thread; the medians are compared.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Sequence
from itertools import count
from statistics import median
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
import torch
from diffusers import (
    DDIMScheduler,
    DPMSolverMultistepScheduler,
    EulerAncestralDiscreteScheduler,
    LMSDiscreteScheduler,
    PNDMScheduler,
)

from calotype.domain.requests import SchedulerName
from calotype.engine.arrays import NUMPY, Arrays
from calotype.engine.batch import Sample
from calotype.engine.loop import StepLoop
from calotype.engine.pipeline import Array, GuidancePolicy
from calotype.engine.policy import Caps, Limits
from calotype.engine.schedule import VariancePreserving, scaled_linear
from calotype.engine.schedulers import compile_table
from calotype.pipelines.noop import NoopPipeline

RUNNING = 16
BLOCK = 20
"""Ticks of one contender before the next one's turn; the first block warms up."""
SHAPES = ((33, 48), (4, 64, 64))
ALPHAS_CUMPROD = scaled_linear()
STEPS = (4, 8, 12, 20, 25, 30, 40, 50)
TORCH = Arrays(zeros=torch.zeros, put=torch.from_numpy)
THEIRS: dict[SchedulerName, tuple[Any, dict[str, Any]]] = {
    SchedulerName.DDIM: (DDIMScheduler, {"clip_sample": False}),
    SchedulerName.PNDM: (PNDMScheduler, {"skip_prk_steps": True}),
    SchedulerName.LMS: (LMSDiscreteScheduler, {}),
    SchedulerName.DPM: (DPMSolverMultistepScheduler, {}),
    SchedulerName.EULER_A: (EulerAncestralDiscreteScheduler, {}),
}


class FixedOutput(NoopPipeline):
    """Takes a batch and answers the same array every time."""

    batched = True
    schedule = VariancePreserving(alphas_cumprod=ALPHAS_CUMPROD, prediction="epsilon")
    guidance = GuidancePolicy(low=100, high=900, rescale=0.8)

    def __init__(self, shape: tuple[int, ...], library: str) -> None:
        super().__init__()
        out = np.random.default_rng(0).standard_normal((2 * RUNNING, *shape), np.float32)
        self._out: Array = torch.from_numpy(out) if library == "torch" else out

    def denoise(self, latents: Array, timesteps: Array, conditions: Sequence[Any]) -> Array:
        return self._out[: len(conditions)]

    def latent_shape(self, width: int, height: int) -> tuple[int, ...]:
        return tuple(self._out.shape[1:])


class Ours:
    """The loop, kept full."""

    def __init__(self, shape: tuple[int, ...], names: Sequence[SchedulerName], *, library: str, scale: float) -> None:
        arrays = TORCH if library == "torch" else NUMPY
        self.pipeline = FixedOutput(shape, library)
        self.loop = StepLoop(self.pipeline, arrays=arrays, limits=Limits(caps=Caps(otherwise=RUNNING)))
        self._shape, self._names, self._scale = shape, names, scale
        self._number = count()

    def fill(self) -> None:
        while len(self.loop) < RUNNING:
            number = next(self._number)
            table = compile_table(
                self._names[number % len(self._names)],
                ALPHAS_CUMPROD,
                "epsilon",
                STEPS[number % len(STEPS)],
            )
            self.loop.join(
                Sample(
                    table=table,
                    shape=self._shape,
                    seed=number,
                    positive=None,
                    negative=None,
                    guidance_scale=self._scale,
                    guidance=self.pipeline.guidance,
                )
            )

    def tick(self) -> float:
        self.fill()
        began = time.perf_counter()
        advanced, _ = self.loop.tick()
        elapsed_s = time.perf_counter() - began
        assert len(advanced) == RUNNING
        return elapsed_s


class Diffusers:
    """Sixteen scheduler objects."""

    def __init__(self, shape: tuple[int, ...], names: Sequence[SchedulerName]) -> None:
        self._shape, self._names = (1, *shape), names
        self._out = torch.randn(self._shape)
        self._number = count()
        self._running: list[list[Any]] = [self._start() for _ in range(RUNNING)]

    def _start(self) -> list[Any]:
        number = next(self._number)
        make, options = THEIRS[self._names[number % len(self._names)]]
        scheduler = make(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", **options)
        scheduler.set_timesteps(STEPS[number % len(STEPS)])
        return [scheduler, iter(list(scheduler.timesteps)), torch.randn(self._shape) * scheduler.init_noise_sigma]

    def tick(self) -> float:
        turns = []
        for i, (_, timesteps, _) in enumerate(self._running):
            t = next(timesteps, None)
            if t is None:
                self._running[i] = self._start()
                t = next(self._running[i][1])
            turns.append(t)
        began = time.perf_counter()
        for running, t in zip(self._running, turns, strict=True):
            scheduler, _, x = running
            scheduler.scale_model_input(x, t)
            running[2] = scheduler.step(self._out, t, x).prev_sample
        return time.perf_counter() - began


def measure(shape: tuple[int, ...], ticks: int) -> dict[str, float]:
    """Median microseconds of a tick, by contender."""
    everything = list(SchedulerName)
    without_lms = [name for name in everything if name is not SchedulerName.LMS]
    contenders: dict[str, Ours | Diffusers] = {
        "numpy": Ours(shape, everything, library="numpy", scale=1.0),
        "numpy, guided": Ours(shape, everything, library="numpy", scale=7.5),
        "torch": Ours(shape, everything, library="torch", scale=1.0),
        "diffusers": Diffusers(shape, everything),
        "diffusers without LMS": Diffusers(shape, without_lms),
    }
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(ticks // BLOCK):
        for name, contender in contenders.items():
            times[name] += [contender.tick() for _ in range(BLOCK)]
    return {name: median(values[BLOCK:]) * 1e6 for name, values in times.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a tenth of the ticks")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    ticks = 100 if arguments.quick else 1000

    report = {str(shape): measure(shape, ticks) for shape in SHAPES}
    if arguments.json:
        print(json.dumps({"running": RUNNING, "ticks": ticks, "tick_us": report}))
        return
    for shape_name, medians in report.items():
        print(
            f"shape {shape_name}, {RUNNING} requests, median of {ticks} ticks; diffusers takes x of it, without LMS x"
        )
        for name, value in medians.items():
            ratios = (medians[other] / value for other in ("diffusers", "diffusers without LMS"))
            beside = "" if name.startswith("diffusers") else "   x {:.1f} and x {:.1f}".format(*ratios)
            print(f"  {name:<24}{value:>10.0f} us{beside}")


if __name__ == "__main__":
    main()
