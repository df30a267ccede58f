"""The two things that can't be said alike in NumPy and torch: making arrays, and moving NumPy's values to them.

The rest of the engine's arithmetic uses what both understand: operators, indexing, reshape, mean.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calotype.engine.pipeline import Array


@dataclass(frozen=True, kw_only=True)
class Arrays:
    """Where a pipeline's latents live."""

    zeros: Callable[[tuple[int, ...]], Array]
    """A new array of float32."""
    put: Callable[[NDArray[Any]], Array]
    """The same values and type there; it may share the memory."""


NUMPY = Arrays(zeros=lambda shape: np.zeros(shape, np.float32), put=lambda values: values)


def torch_arrays(device: Any) -> Arrays:
    """On a device of torch, which has to be there."""
    import torch

    def pinned(values: NDArray[Any]) -> Array:
        # From pinned memory alone does a copy not wait until the device has done what it has to do.
        return torch.from_numpy(values).pin_memory().to(device, non_blocking=True)

    puts = {"cpu": torch.from_numpy, "cuda": pinned}
    put = puts.get(torch.device(device).type, lambda values: torch.from_numpy(values).to(device))
    return Arrays(zeros=partial(torch.zeros, device=device), put=put)
