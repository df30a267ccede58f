"""Evaluates the shipped model on held-out captions of its own grammar, by what is visible in the solved scene.

    python -m training.evaluate [--data FOLDER] [--captions 500] [--grid schedulers|guidance|steps|seeds|all]
                                [--json FILE]

Every caption goes the whole way: reader, encoder, step loop, layout. Five hundred captions at 25 steps take about a
minute on one core.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np

from calotype.domain.requests import ImageRequest, SchedulerName
from calotype.engine.batch import Sample
from calotype.engine.loop import StepLoop
from calotype.engine.schedulers import table_of
from calotype.pipelines.bundled.layout.visibility import visible_fractions
from calotype.pipelines.bundled.pipeline import BundledPipeline
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.shipped import FOLDER

from . import vocabulary
from .data import HELD_OUT, HELD_OUT_SEED, examples
from .scoring import score

SIDE = 1024
FREE_PROMPTS = (
    "a dog",
    "a red car",
    "a house in the snowy mountains",
    "a cat in a living room",
    "a sailboat at sunset",
)
"""Each leaves open where its one thing stands."""
TAKES = 8
TRAINED = ("text_encoder.onnx", "tokenizer.json", "denoiser_text.onnx", "denoiser_step.onnx", "codebook.npz")
"""The shipped files that the scores are of."""


@dataclass(frozen=True, kw_only=True)
class Setting:
    """One way of sampling."""

    scheduler: SchedulerName = SchedulerName.DPM
    steps: int = 25
    guidance_scale: float = 7.5

    def __str__(self) -> str:
        return f"{self.scheduler}, {self.steps} steps, guidance {self.guidance_scale:g}"


GRIDS: dict[str, tuple[Setting, ...]] = {
    "schedulers": tuple(Setting(scheduler=name) for name in SchedulerName),
    "guidance": tuple(Setting(guidance_scale=scale) for scale in (1, 2, 4, 7.5, 12, 20)),
    "steps": tuple(Setting(steps=steps) for steps in (2, 3, 4, 6, 8, 12, 18, 25)),
}


def weights_digest(folder: Path = FOLDER) -> str:
    """sha256 over the trained files' contents, as hex."""
    total = hashlib.sha256()
    for name in TRAINED:
        total.update(hashlib.sha256((folder / name).read_bytes()).digest())
    return total.hexdigest()


@cache
def pipeline(folder: Path) -> BundledPipeline:
    """One for each process."""
    return BundledPipeline.load(folder, threads=1)


def draw(requests: list[ImageRequest], setting: Setting, model: BundledPipeline) -> Iterator[Scene]:
    """The scenes of some requests, in order, denoised by the product's own step loop."""
    for request in requests:
        conditioning = model.encode(request)
        shape = model.latent_shape(request.width, request.height)
        sample = Sample(
            table=table_of(model.schedule, setting.scheduler, setting.steps, shape),
            shape=shape,
            seed=request.seed,
            positive=conditioning.positive,
            negative=conditioning.negative,
            guidance_scale=setting.guidance_scale,
            guidance=conditioning.guidance or model.guidance,
        )
        loop = StepLoop(model)
        loop.join(sample)
        while len(loop):
            loop.tick()
        scene, _ = model.scene(sample.latent, conditioning, request, request.seed)
        yield scene


def request(prompt: str, seed: int) -> ImageRequest:
    return ImageRequest(model="imagen-4", prompt=prompt, width=SIDE, height=SIDE, seed=seed)


def held_out(setting: Setting, folder: Path, count: int) -> dict[str, float]:
    """Scores, 0 to 1, on captions from a seed of their own. The same seeds for every setting.

    Training draws from other seeds, yet a few of the shortest captions recur there: a bare place, or one thing, such as
    "a donut". Pictures of two or more sorts of things are new to it.
    """
    model = pipeline(folder)
    cases = examples(HELD_OUT_SEED, count, vocabulary.load(model.pack))
    scenes = draw([request(text, seed) for seed, (_, text) in enumerate(cases)], setting, model)
    return score(
        (spec, scene, visible_fractions(scene, model.pack)) for (spec, _), scene in zip(cases, scenes, strict=True)
    )


def takes(setting: Setting, folder: Path) -> dict[str, float]:
    """The standard deviation over seeds of the main element's centre, by prompt, as a fraction of the frame."""
    spreads = {}
    for prompt in FREE_PROMPTS:
        scenes = draw([request(prompt, seed) for seed in range(TAKES)], setting, pipeline(folder))
        centres = [max(scene.elements, key=lambda e: e.size).x for scene in scenes if scene.elements]
        spreads[prompt] = float(np.std(centres)) if len(centres) == TAKES else 0.0
    return spreads


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, default=FOLDER, help="where the shipped files are")
    parser.add_argument("--captions", type=int, default=HELD_OUT)
    parser.add_argument("--grid", choices=[*GRIDS, "seeds", "all"], default="all")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    chosen = {k: v for k, v in GRIDS.items() if given.grid in {k, "all"}}
    settings = list(dict.fromkeys(s for grid in chosen.values() for s in grid))
    report: dict[str, Any] = {"weights": weights_digest(given.data), "captions": given.captions, "grids": {}}
    scored: dict[Setting, dict[str, float]] = {}
    with ProcessPoolExecutor() as pool:
        measure = partial(held_out, folder=given.data, count=given.captions)
        for setting, scores in zip(settings, pool.map(measure, settings), strict=True):
            scored[setting] = {kind: round(value, 4) for kind, value in scores.items()}
            print(f"{setting}: " + ", ".join(f"{k} {100 * v:.1f}" for k, v in scores.items()), flush=True)
    for name, grid in chosen.items():
        report["grids"][name] = {str(setting): scored[setting] for setting in grid}
    if given.grid in {"seeds", "all"}:
        report["takes"] = {prompt: round(v, 3) for prompt, v in takes(Setting(), given.data).items()}
        print("spread of the main element over seeds: " + ", ".join(f"{k} {v:.2f}" for k, v in report["takes"].items()))
    if given.json:
        given.json.write_text(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
