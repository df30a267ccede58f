"""CUDA graphs: a network's launches, recorded once for each shape of its inputs and replayed from then on.

https://docs.pytorch.org/docs/stable/notes/cuda.html#cuda-graphs
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

MOST = 48
"""Graphs kept; each holds its inputs and its output, and all share the memory between."""
WARM_UPS = 3
"""Runs before the recording: what a library does at its first run must not be recorded."""


@dataclass(frozen=True, kw_only=True, eq=False)
class _Recording:
    graph: torch.cuda.CUDAGraph
    fed: list[Tensor]
    """Where the inputs are read from."""
    out: Tensor


class Graphs:
    """A function of tensors, replayed. Called by one thread at a time."""

    def __init__(self, function: Callable[[Any], Tensor]) -> None:
        """``function`` takes nested dicts of tensors and of what is alike for all batches of a shape, launches on the
        current device only, and looks into no tensor."""
        self._function = function
        self._recordings: OrderedDict[Hashable, _Recording] = OrderedDict()
        self._pool: Any = None

    def __call__(self, inputs: Mapping[str, Any]) -> Tensor:
        tensors, frame = _flat(inputs)
        key = (repr(frame), *((tuple(t.shape), t.dtype) for t in tensors))
        if key not in self._recordings:
            self._recordings[key] = self._record(inputs)
            if len(self._recordings) > MOST:
                self._recordings.popitem(last=False)
        self._recordings.move_to_end(key)
        recording = self._recordings[key]
        for fed, tensor in zip(recording.fed, tensors, strict=True):
            fed.copy_(tensor)
        recording.graph.replay()
        return recording.out.clone()

    def _record(self, inputs: Mapping[str, Any]) -> _Recording:
        held = _mapped(inputs, lambda tensor: tensor.clone(memory_format=torch.preserve_format))
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(WARM_UPS):
                self._function(held)
        torch.cuda.current_stream().wait_stream(side)
        if self._pool is None:
            self._pool = torch.cuda.graph_pool_handle()
        graph = torch.cuda.CUDAGraph()
        # Other threads encode and decode meanwhile.
        with torch.cuda.graph(graph, pool=self._pool, capture_error_mode="thread_local"):
            out = self._function(held)
        return _Recording(graph=graph, fed=_flat(held)[0], out=out)


def _mapped(value: Any, change: Callable[[Tensor], Any]) -> Any:
    """The same nesting with every tensor changed."""
    if isinstance(value, Tensor):
        return change(value)
    if isinstance(value, Mapping):
        return {name: _mapped(one, change) for name, one in value.items()}
    return value


def _flat(inputs: Mapping[str, Any]) -> tuple[list[Tensor], Any]:
    """The tensors, and the nesting around them."""
    tensors: list[Tensor] = []
    frame = _mapped(inputs, lambda tensor: tensors.append(tensor))
    return tensors, frame
