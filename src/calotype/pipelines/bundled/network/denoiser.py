"""The denoiser at run time: two ONNX graphs, one run once for a prompt, one at every step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession

from calotype.pipelines.bundled.network.latent import Latent
from calotype.pipelines.bundled.network.phrases import MAX_WORD_PIECES
from calotype.pipelines.bundled.network.sessions import open_session
from calotype.pipelines.bundled.network.text_encoder import States

Floats = NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class Condition:
    """A text as the denoiser attends to it, padded to 128 word pieces so that any two can share a forward."""

    keys: Floats
    """(depth, 1, heads, 129, width / heads), values alike."""
    values: Floats
    bias: Floats
    """(1, 1, 1, 129): 0 where a word piece stands, -10,000 elsewhere."""
    pooled: Floats
    """(1, width)."""


class Denoiser:
    """Predicts v for latents (batch, 33, 42)."""

    def __init__(self, text: InferenceSession, step: InferenceSession) -> None:
        self._text = text
        self._step = step

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1) -> Denoiser:
        return cls(
            open_session(folder / "denoiser_text.onnx", threads=1),
            open_session(folder / "denoiser_step.onnx", threads=threads),
        )

    def prepare(self, states: States | None) -> Condition:
        """The condition for a text's states; None is the unconditional branch."""
        padded = np.zeros((1, MAX_WORD_PIECES, 768), np.float32)
        mask = np.zeros((1, MAX_WORD_PIECES), np.float32)
        if states is not None:
            padded[0, : len(states)] = states
            mask[0, : len(states)] = 1
        keys, values, bias, pooled = self._text.run(None, {"states": padded, "mask": mask})
        return Condition(keys=keys, values=values, bias=bias, pooled=pooled)

    def denoise(self, latents: Latent, timesteps: Floats, conditions: Sequence[Condition]) -> Latent:
        """One output for each (latent, timestep, condition)."""
        feed = {
            "z": np.ascontiguousarray(latents, np.float32),
            "t": np.asarray(timesteps, np.float32),
            "keys": np.concatenate([c.keys for c in conditions], 1),
            "values": np.concatenate([c.values for c in conditions], 1),
            "bias": np.concatenate([c.bias for c in conditions]),
            "pooled": np.concatenate([c.pooled for c in conditions]),
        }
        (out,) = self._step.run(None, feed)
        velocity: Latent = out
        return velocity
