"""The denoiser by itself: how long an evaluation takes, how much of the device it uses, and what the loop adds."""

from __future__ import annotations

import time
from statistics import median
from typing import Any

import torch
from torch.utils.flop_counter import FlopCounterMode

from benchmarks.step_batching.contenders import NEGATIVE, PROMPT, StepLoop
from calotype.domain.requests import ImageRequest, Sampling
from calotype.pipelines.diffusers.pipeline import DiffusersPipeline

REPEATS = 8
PEAK_FLOPS = {"H200": 989e12, "H100": 989e12, "A100": 312e12}
"""Dense bfloat16, as the makers give it, by what the device's name holds."""


class _Within:
    """Times a pipeline's evaluations, from here on."""

    def __init__(self, pipeline: DiffusersPipeline) -> None:
        self.total_s = 0.0
        self._pipeline = pipeline
        denoise = pipeline.denoise

        def timed(*arguments: Any) -> Any:
            began = time.perf_counter()
            out = denoise(*arguments)
            self.total_s += time.perf_counter() - began
            return out

        pipeline.denoise = timed  # type: ignore[assignment, method-assign]

    def end(self) -> None:
        del self._pipeline.denoise


class Denoiser:
    """One picture's step: both branches where the family is guided."""

    def __init__(self, pipeline: DiffusersPipeline, guided: bool) -> None:
        self._pipeline = pipeline
        self._branches = 2 if guided else 1
        side = pipeline.sizes.native_area**0.5
        self._request = ImageRequest(
            model="imagen-4",
            prompt=PROMPT,
            negative_prompt=NEGATIVE,
            width=int(side),
            height=int(side),
            sampling=pipeline.sampling,
            seed=0,
        )

    def steps_s(self) -> list[float]:
        """Of one step, measured again and again."""
        conditioning = self._pipeline.encode(self._request)
        conditions = [conditioning.positive, conditioning.negative][: self._branches]
        shape = self._pipeline.latent_shape(self._request.width, self._request.height)
        latents = torch.randn((self._branches, *shape), device=self._pipeline.device)
        timesteps = torch.full((self._branches,), 500.0, device=self._pipeline.device)

        def evaluate() -> float:
            self._synchronize()
            began = time.perf_counter()
            self._pipeline.denoise(latents, timesteps, conditions)
            self._synchronize()
            return time.perf_counter() - began

        for _ in range(3):
            evaluate()
        self._evaluate = evaluate
        return [evaluate() for _ in range(REPEATS)]

    def report(self, step_s: float) -> dict[str, Any]:
        found: dict[str, Any] = {"step_ms": round(1000 * step_s, 3)}
        counter = FlopCounterMode(display=False)
        model = self._pipeline.model
        conditioning = self._pipeline.encode(self._request)
        conditions = [conditioning.positive, conditioning.negative][: self._branches]
        shape = self._pipeline.latent_shape(self._request.width, self._request.height)
        dtype = model.denoiser.dtype
        latents = torch.zeros((self._branches, *shape), device=self._pipeline.device, dtype=dtype)
        timesteps = torch.full((self._branches,), 500.0, device=self._pipeline.device)
        inner = getattr(model.denoiser, "_orig_mod", model.denoiser)
        with torch.no_grad(), counter:
            inner.forward(**model.inputs(latents, timesteps, conditions), return_dict=False)
        flops = counter.get_total_flops()
        found["tflop_per_step"] = round(flops / 1e12, 4)
        found["tflops"] = round(flops / step_s / 1e12, 3)
        if self._pipeline.device.type == "cuda":
            name = torch.cuda.get_device_name(self._pipeline.device)
            peak = next((value for part, value in PEAK_FLOPS.items() if part in name), None)
            found["percent_of_peak"] = round(100 * flops / step_s / peak, 1) if peak else None
        return found

    def loop_cost(self, ours: StepLoop, steps: int) -> dict[str, float]:
        """What a step of one caller's request takes beyond the denoiser.

        On a CPU the denoiser's calls are timed within the very steps. On a GPU a call ends before its work does, so its
        time by itself, measured in turn, is taken away.
        """
        outside = []
        request = self._request.evolve(sampling=Sampling(steps=steps))
        cuda = self._pipeline.device.type == "cuda"
        within = _Within(self._pipeline)
        ours.engine.submit(request).result()
        for _ in range(3):
            alone_s = median(self._evaluate() for _ in range(REPEATS)) if cuda else 0.0
            within.total_s = 0.0
            denoise_s = ours.engine.submit(request).result().timings["denoise_s"]
            outside.append((denoise_s - (0.0 if cuda else within.total_s)) / steps - alone_s)
        within.end()
        return {"outside_ms": round(1000 * median(outside), 3)}

    def _synchronize(self) -> None:
        if self._pipeline.device.type == "cuda":
            torch.cuda.synchronize(self._pipeline.device)
