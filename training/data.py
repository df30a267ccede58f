"""The training set: captions with their text states, and the assets' embeddings. Resumable, built once.

python -m training.data --work build/training [--data FOLDER] [--captions 48000] [--codebook FILE]
"""

from __future__ import annotations

import argparse
import pickle
import random
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.network.latent import EMBEDDING, Codebook
from calotype.pipelines.bundled.network.text_encoder import TextEncoder
from calotype.pipelines.bundled.shipped import FOLDER

from . import vocabulary
from .captions import caption
from .grammar import Spec, draw
from .vocabulary import Thing

TRAINING_SEED, HELD_OUT_SEED = 1, 20_000_003
CAPTIONS, HELD_OUT = 48_000, 500
_CHUNK = 4_000


def embeddings(things: list[Thing], encoder: TextEncoder, known: Codebook | None = None) -> NDArray[np.float32]:
    """(n, 32) of unit variance: the meaning of each name (principal axes of its text state, whitened), so that like
    things are near, turned a little at random, so that near ones stay apart.

    What a known codebook has keeps its vector, and what is new goes among those: a training can go on from weights
    that know fewer things.
    """
    rows = []
    for thing in things:
        names = [thing.name, *thing.synonyms[:3], f"{thing.name}, a {thing.kind}"]
        rows.append(np.mean([encoder.encode(n)[:, 384:].mean(0) for n in names], 0))
    states = np.stack(rows)
    states -= states.mean(0)
    if known is None:
        return _turned(_principal(states), seed=3)
    vectors = dict(zip(known.names, known.vectors, strict=True))
    old = [i for i, thing in enumerate(things) if thing.name in vectors]
    new = [i for i, thing in enumerate(things) if thing.name not in vectors]
    out = np.zeros((len(things), EMBEDDING), np.float32)
    out[old] = [vectors[things[i].name] for i in old]
    out[new] = _turned(states[new] @ _axes(states[old], out[old]), seed=len(old))
    return out


def _principal(states: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 32): the principal axes, whitened."""
    left, _, _ = np.linalg.svd(states, full_matrices=False)
    rank = min(EMBEDDING, left.shape[1])
    meaning = np.zeros((len(states), EMBEDDING))
    meaning[:, :rank] = left[:, :rank]
    return meaning


def _axes(states: NDArray[np.float64], vectors: NDArray[np.float32]) -> NDArray[np.float64]:
    """(384, 32): the linear map that leads from states to vectors best; what is chance in these is no part of it."""
    width = states.shape[1]
    damped = states.T @ states + 1e-2 * np.trace(states.T @ states) / width * np.eye(width)
    return np.asarray(np.linalg.solve(damped, states.T @ vectors))


def _turned(meaning: NDArray[np.float64], seed: int) -> NDArray[np.float32]:
    def unit(a: NDArray[np.float64]) -> NDArray[np.float64]:
        return a / np.linalg.norm(a, axis=1, keepdims=True)

    chance = np.random.default_rng(seed).standard_normal(meaning.shape)
    mixed = unit(0.8 * unit(meaning) + 0.6 * unit(chance))
    return (mixed * np.sqrt(EMBEDDING)).astype(np.float32)


def examples(seed: int, count: int, things: list[Thing]) -> list[tuple[Spec, str]]:
    """Specifications and their captions, the same for the same seed."""
    rng = random.Random(seed)
    made = []
    for _ in range(count):
        spec = draw(rng, things)
        made.append((spec, caption(spec, rng)))
    return made


def build(work: Path, folder: Path = FOLDER, captions: int = CAPTIONS, known: Codebook | None = None) -> None:
    """Writes chunks of (specification, caption, states) and the embeddings; what exists is kept.

    ``folder`` holds the asset pack and the text encoder; ``captions`` is rounded up to whole chunks."""
    work.mkdir(parents=True, exist_ok=True)
    encoder = TextEncoder.load(folder)
    things = vocabulary.load(AssetPack.open(folder / "assets.zip"))
    np.savez(work / "codebook.npz", names=[t.name for t in things], vectors=embeddings(things, encoder, known))
    missing = [start for start in range(0, captions, _CHUNK) if not _chunk(work, start).exists()]
    with ProcessPoolExecutor() as pool:
        for start in pool.map(partial(_write, work, folder, things), missing):
            print(f"captions {start} to {start + _CHUNK} of {captions}", flush=True)


def _chunk(work: Path, start: int) -> Path:
    return work / f"captions-{start:06d}.pickle"


def _write(work: Path, folder: Path, things: list[Thing], start: int) -> int:
    encoder = TextEncoder.load(folder)
    rows = examples(TRAINING_SEED + start, _CHUNK, things)
    unfinished = _chunk(work, start).with_suffix(".partial")
    unfinished.write_bytes(pickle.dumps([(spec, text, encoder.encode(text).astype(np.float16)) for spec, text in rows]))
    unfinished.rename(_chunk(work, start))
    return start


def load(work: Path) -> list[tuple[Spec, str, NDArray[np.float16]]]:
    """Every training example that ``build`` wrote."""
    rows = []
    for file in sorted(work.glob("captions-*.pickle")):
        rows += pickle.loads(file.read_bytes())
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--data", type=Path, default=FOLDER, help="where the asset pack and the text encoder are")
    parser.add_argument("--captions", type=int, default=CAPTIONS)
    parser.add_argument("--codebook", type=Path, help="keep the vectors of the things that this file knows")
    given = parser.parse_args()
    build(given.work, given.data, given.captions, given.codebook and Codebook.open(given.codebook))


if __name__ == "__main__":
    main()
