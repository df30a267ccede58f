"""One evaluation of a family's denoiser, as fast as the device has it.

On a GPU it stays at most one evaluation ahead of what was computed, so that who joins or leaves between steps does so
between steps; and shapes that are drawn again and again are recorded once as CUDA graphs, which spares the launches.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import torch
from torch import Tensor

from .adapters import Adapters
from .graphs import Graphs
from .model import Condition, Inputs, Model

BATCHES = (1, 2, 3, 4, 6, 8, 12, 16, 20, 24, 28, 32)
"""Sizes of recorded batches; others are filled up to the next."""


class Denoising:
    """Called by one thread."""

    def __init__(self, model: Model, adapters: Adapters, *, recorded: Collection[tuple[int, ...]] = ()) -> None:
        """``recorded``: the latents' shapes of which graphs are made."""
        self._model = model
        self._adapters = adapters
        self._dtype = model.denoiser.dtype
        self._recorded = frozenset(recorded)
        self._graphs = Graphs(self._evaluate)
        self._ahead: torch.cuda.Event | None = None

    def __call__(self, latents: Tensor, timesteps: Tensor, conditions: Sequence[Condition]) -> Tensor:
        """The prediction in float32, in the latents' shape; all conditions have the same LoRAs."""
        count, shape, worn = len(conditions), tuple(latents.shape[1:]), conditions[0].loras
        self._adapters.wear(self._model.denoiser, worn)
        record = shape in self._recorded and count <= BATCHES[-1] and not worn
        if record:
            more = next(size for size in BATCHES if size >= count) - count
            latents, timesteps = (torch.cat([t, t[-1:].expand(more, *t.shape[1:])]) for t in (latents, timesteps))
            conditions = [*conditions, *[conditions[-1]] * more]
        with torch.no_grad(), torch.cuda.device_of(latents):
            typed = latents.to(self._dtype)
            inputs = self._model.inputs(typed, timesteps, conditions)
            if latents.is_cuda:
                self._wait()
            raw = self._graphs(inputs) if record else self._evaluate(inputs)
            if latents.is_cuda:
                self._ahead = torch.cuda.Event()
                self._ahead.record()
            return self._model.output(raw, typed)[:count].float()

    def _wait(self) -> None:
        """Until the evaluation before this one is computed."""
        if self._ahead is not None:
            self._ahead.synchronize()

    def _evaluate(self, inputs: Inputs) -> Any:
        return self._model.denoiser(**inputs, return_dict=False)[0]
