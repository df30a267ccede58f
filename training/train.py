"""Trains the denoiser on the CPU; resumable.

python -m training.train --work build/training [--steps 3600] [--threads 1]
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from calotype.engine.schedule import scaled_linear
from calotype.pipelines.bundled.network import latent
from calotype.pipelines.bundled.network.latent import Codebook

from . import data
from .grammar import Spec
from .layouts import lay_out
from .network import Denoiser

CAPTIONS_A_STEP, TIMES_EACH = 24, 4
"""A caption's text is encoded once and denoised at four timesteps, each with a layout of its own."""
PEAK_RATE, WARM_UP = 1.5e-3, 200
UNCONDITIONAL = 0.1
SAVE_EVERY = 250

Row = tuple[Spec, str, NDArray[np.float16]]


def weights() -> Tensor:
    """What an error costs, by feature: presence, place and colour decide more than one axis of an embedding does."""
    cost = torch.ones(latent.SHAPE)
    cost[:-1, 0] = 3
    cost[:-1, 1 + latent.EMBEDDING : 1 + latent.EMBEDDING + 3] = 3
    cost[:-1, 1 + latent.EMBEDDING + 3 : 1 + latent.EMBEDDING + 8] = 2.5
    cost[:-1, latent.USED :] = 0
    cost[-1, : latent.CHOICES] = 3
    return cost


def batches(rows: list[Row], rng: random.Random) -> Iterator[list[Row]]:
    """Endless shuffled batches of captions of like length, so that little is padding."""
    while True:
        order = rng.sample(range(len(rows)), len(rows))
        for start in range(0, len(order) - 32 * CAPTIONS_A_STEP, 32 * CAPTIONS_A_STEP):
            window = sorted(order[start : start + 32 * CAPTIONS_A_STEP], key=lambda i: len(rows[i][2]))
            groups = [window[i : i + CAPTIONS_A_STEP] for i in range(0, len(window), CAPTIONS_A_STEP)]
            rng.shuffle(groups)
            for group in groups:
                yield [rows[i] for i in group]


def collate(batch: list[Row], rng: random.Random, codebook: Codebook) -> tuple[Tensor, Tensor, Tensor]:
    """Text states (captions, length, 768), their mask, and clean latents (captions * times, 33, 64)."""
    length = max(len(states) for _, _, states in batch)
    states, mask = torch.zeros(len(batch), length, 768), torch.zeros(len(batch), length)
    for i, (_, _, s) in enumerate(batch):
        states[i, : len(s)] = torch.from_numpy(s.astype(np.float32))
        mask[i, : len(s)] = 0 if rng.random() < UNCONDITIONAL else 1
    clean = [latent.encode(lay_out(spec, rng), codebook) for spec, _, _ in batch for _ in range(TIMES_EACH)]
    return states, mask, torch.from_numpy(np.stack(clean))


def loss_of(model: Denoiser, states: Tensor, mask: Tensor, x0: Tensor, alphas: Tensor, cost: Tensor) -> Tensor:
    """Weighted squared error of v at stratified random timesteps."""
    count = len(x0)
    t = ((torch.randperm(count) + torch.rand(count)) / count * 1000).long().clamp(max=999)
    alpha = alphas[t].sqrt()[:, None, None]
    sigma = (1 - alphas[t]).sqrt()[:, None, None]
    noise = torch.randn_like(x0)
    noisy = alpha * x0 + sigma * noise
    with torch.autocast("cpu", torch.bfloat16):
        keys, values, bias, pooled = model.text(states, mask)
        keys, values = (p.repeat_interleave(TIMES_EACH, 1) for p in (keys, values))
        bias, pooled = (p.repeat_interleave(TIMES_EACH, 0) for p in (bias, pooled))
        out = model(noisy, t.float(), keys, values, bias, pooled)
    # An absent element's embedding is nothing: its error says nothing either, beyond that it is absent.
    present = (x0[..., :1] > 0).float()
    present[:, -1] = 1
    scale = cost * (0.25 + 0.75 * present)
    scale[..., 0] = cost[..., 0]
    return (((out.float() - (alpha * noise - sigma * x0)) ** 2) * scale).mean()


def rate(step: int, steps: int, peak: float) -> float:
    """Warm-up, then a cosine to a fiftieth of the peak."""
    return peak * min(1.0, (step + 1) / WARM_UP) * (0.02 + 0.49 * (1 + math.cos(math.pi * step / steps)))


def save(work: Path, model: nn.Module, average: nn.Module, optimizer: torch.optim.Optimizer, step: int) -> None:
    """The average first: once the checkpoint says that a step is done, the weights of that step are there."""
    state = {
        "model": model.state_dict(),
        "average": average.state_dict(),
        "optimizer": optimizer.state_dict(),
        "step": step,
    }
    for file, content in ((work / "denoiser.pt", state["average"]), (work / "checkpoint.pt", state)):
        unfinished = file.with_suffix(".partial")
        torch.save(content, unfinished)
        unfinished.rename(file)


def train(captions: Path, work: Path, steps: int, peak_rate: float = PEAK_RATE, init: Path | None = None) -> None:
    """Trains on the captions of one folder and keeps checkpoints in another, from which it goes on."""
    rows, codebook = data.load(captions), Codebook.open(captions / "codebook.npz")
    work.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    rng = random.Random(5)
    model, average = Denoiser(), Denoiser()
    average.load_state_dict(model.state_dict())
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.0, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    alphas = torch.tensor(scaled_linear(), dtype=torch.float32)
    cost = weights()
    step = 0
    checkpoint = work / "checkpoint.pt"
    if checkpoint.exists():
        saved: dict[str, Any] = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        average.load_state_dict(saved["average"])
        optimizer.load_state_dict(saved["optimizer"])
        step = saved["step"]
        rng.seed(step)
        torch.manual_seed(step)
    elif init is not None:
        model.load_state_dict(torch.load(init))
        average.load_state_dict(torch.load(init))
    began, losses = time.monotonic(), []
    for batch in batches(rows, rng):
        if step >= steps:
            break
        for group in optimizer.param_groups:
            group["lr"] = rate(step, steps, peak_rate)
        loss = loss_of(model, *collate(batch, rng, codebook), alphas, cost)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step += 1
        with torch.no_grad():
            keep = min(0.998, (1 + step) / (10 + step))
            for a, p in zip(average.parameters(), model.parameters(), strict=True):
                a.lerp_(p, 1 - keep)
        losses.append(loss.item())
        if step % SAVE_EVERY == 0 or step == steps:
            save(work, model, average, optimizer, step)
            minutes = (time.monotonic() - began) / 60
            print(f"step {step} of {steps}, loss {np.mean(losses):.4f}, {minutes:.1f} min", flush=True)
            losses = []


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--captions", type=Path, help="folder of the training set, where it is not the work folder")
    parser.add_argument("--steps", type=int, default=3600)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rate", type=float, default=PEAK_RATE, help="the highest learning rate")
    parser.add_argument("--init", type=Path, help="start from these weights rather than from noise")
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    train(given.captions or given.work, given.work, given.steps, given.rate, given.init)


if __name__ == "__main__":
    main()
