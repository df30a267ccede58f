"""A child of ``benchmarks.bundled``: the two networks by onnxruntime, torch and NumPy, in one run; prints ms as JSON.

The denoiser has random weights of the shipped shape and goes through the recipe's own export; all three must agree.
The text encoder is the shipped one; beside it stands a torch encoder of its shape in 32 bits, with random weights.
One thread each, rounds alternate, medians.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from calotype.pipelines.bundled.network.denoiser import Condition, Denoiser
from calotype.pipelines.bundled.network.latent import SHAPE
from calotype.pipelines.bundled.network.text_encoder import TextEncoder
from calotype.pipelines.bundled.shipped import FOLDER
from training.export import export
from training.network import Denoiser as Network

Floats = NDArray[np.float32]
TEXT = "a cozy cabin in the snowy mountains at sunrise"
TOLERANCE = 5e-3
"""Of the outputs' spread: weights are exported in 16 bits, and NumPy's GELU is the one by tanh."""


class NumpyForward:
    """The network's forward in plain NumPy, from its state."""

    def __init__(self, network: Network) -> None:
        self._w: dict[str, Floats] = {k: v.numpy() for k, v in network.state_dict().items()}
        self._heads, self._depth = network.config["heads"], network.config["depth"]

    def _linear(self, x: Floats, name: str) -> Floats:
        return x @ self._w[f"{name}.weight"].T + self._w[f"{name}.bias"]

    def _norm(self, x: Floats, name: str | None = None) -> Floats:
        x = x - x.mean(-1, keepdims=True)
        x /= np.sqrt((x * x).mean(-1, keepdims=True) + 1e-5)
        if name is not None:
            x = x * self._w[f"{name}.weight"] + self._w[f"{name}.bias"]
        return x

    def _split(self, x: Floats) -> Floats:
        return x.reshape(*x.shape[:2], self._heads, -1).swapaxes(1, 2)

    def _attend(self, q: Floats, k: Floats, v: Floats, bias: Floats | float) -> Floats:
        scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1]).astype(np.float32) + bias
        weights = np.exp(scores - scores.max(-1, keepdims=True))
        weights /= weights.sum(-1, keepdims=True)
        mixed: Floats = (weights @ v).swapaxes(1, 2)
        return mixed.reshape(*mixed.shape[:2], -1)

    def __call__(self, z: Floats, t: Floats, c: Condition) -> Floats:
        rate = np.exp(-np.log(10000) * np.arange(64) / 64)
        angle = t[:, None] * rate
        m = self._linear(np.concatenate([np.sin(angle), np.cos(angle)], -1).astype(np.float32), "time.0")
        m = self._linear(m / (1 + np.exp(-m)), "time.2") + c.pooled
        m = m / (1 + np.exp(-m))
        x = np.concatenate([self._linear(z[:, :-1], "elements_in"), self._linear(z[:, -1:], "picture_in")], 1)
        x = x + self._w["place"]
        for i in range(self._depth):
            b = f"blocks.{i}."
            scale1, shift1, scale3, shift3 = np.split(self._linear(m, b + "modulation")[:, None], 4, -1)
            q, k, v = np.split(self._linear(self._norm(x) * (1 + scale1) + shift1, b + "qkv"), 3, -1)
            x = x + self._linear(self._attend(self._split(q), self._split(k), self._split(v), 0.0), b + "out1")
            q = self._split(self._linear(self._norm(x, b + "norm2"), b + "query"))
            x = x + self._linear(self._attend(q, c.keys[i], c.values[i], c.bias), b + "out2")
            h = self._linear(self._norm(x) * (1 + scale3) + shift3, b + "up")
            h = 0.5 * h * (1 + np.tanh(0.7978846 * (h + 0.044715 * h * h * h)))
            x = x + self._linear(h, b + "down")
        x = self._norm(x, "norm")
        return np.concatenate([self._linear(x[:, :-1], "elements_out"), self._linear(x[:, -1:], "picture_out")], 1)


def denoisers() -> dict[str, Callable[[], Floats]]:
    """One evaluation each, of the same input. Raises AssertionError where they disagree."""
    torch.manual_seed(0)
    network = Network().eval()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.05 * torch.randn_like(parameter))
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "out").mkdir()
        torch.save(network.state_dict(), work / "denoiser.pt")
        (work / "codebook.npz").touch()
        export(work, work / "out", work / "denoiser.pt")
        shipped = Denoiser.load(work / "out", threads=1)
    condition = shipped.prepare(TextEncoder.load(FOLDER).encode(TEXT))
    plain = NumpyForward(network)
    z, t = np.random.default_rng(0).standard_normal((1, *SHAPE), np.float32), np.array([500], np.float32)
    tensors = [torch.from_numpy(a) for a in (z, t, condition.keys, condition.values, condition.bias, condition.pooled)]

    def by_torch() -> Floats:
        with torch.inference_mode():
            out: Floats = network(*tensors).numpy()
        return out

    ways: dict[str, Callable[[], Floats]] = {
        "onnxruntime": lambda: shipped.denoise(z, t, [condition]),
        "torch": by_torch,
        "NumPy": lambda: plain(z, t, condition),
    }
    expected = by_torch()
    for name, way in ways.items():
        apart = float(np.abs(way() - expected).max() / expected.std())
        assert apart < TOLERANCE, f"{name} is {apart:.4f} away"
    return ways


def encoders() -> dict[str, Callable[[], object]]:
    """Both on the same number of word pieces."""
    shipped = TextEncoder.load(FOLDER)
    layer = nn.TransformerEncoderLayer(384, 12, 1536, dropout=0.0, activation="gelu", batch_first=True)
    network = nn.TransformerEncoder(layer, 6).eval()
    x = torch.randn(1, shipped.count(TEXT), 384)

    def by_torch() -> object:
        with torch.inference_mode():
            return network(x)

    return {"onnxruntime, 8 bits": lambda: shipped.encode(TEXT), "torch, 32 bits": by_torch}


def timed(ways: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median milliseconds of processor time by way; the first round warms up."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds + 1):
        for name, way in ways.items():
            began = time.process_time()
            for _ in range(5):
                way()
            times[name].append((time.process_time() - began) * 200)
    return {name: median(values[1:]) for name, values in times.items()}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=60)
    rounds = parser.parse_args().rounds
    torch.set_num_threads(1)
    print(json.dumps({"denoiser": timed({**denoisers()}, rounds), "text encoder": timed(encoders(), rounds)}))


if __name__ == "__main__":
    main()
