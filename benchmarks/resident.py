"""A child of ``benchmarks.bundled``: what a loaded pipeline needs for a picture; prints seconds as JSON.

Every figure is a list of (wall, cpu) pairs, one for each repetition or scene.
"""

from __future__ import annotations

import argparse
import json
from typing import Any

import numpy as np

from benchmarks.processes import Stopwatch
from benchmarks.requests import SIZES, request_of
from benchmarks.scenes import ScenePipeline, Scenes
from calotype.domain.requests import ImageRequest, OutputFormat
from calotype.engine.batch import Sample
from calotype.engine.loop import StepLoop
from calotype.engine.schedulers import table_of
from calotype.images import encode
from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.network.latent import SHAPE
from calotype.pipelines.bundled.scene import Scene, Style

Lap = tuple[float, float]
STEPS = 25
STYLED = ("imagen-4", 1024, 1024)
"""The size at which the styles are measured."""


class Resident:
    """A loaded pipeline, warm after one picture."""

    def __init__(self, threads: int) -> None:
        self.pipeline = ScenePipeline.load(threads=threads)
        self.scenes = Scenes(self.pipeline.pack)
        self.conditioning = self.pipeline.encode(request_of("imagen-4", 512, 512))
        self.latent = np.zeros(SHAPE, np.float32)

    def encode(self, request: ImageRequest) -> Lap:
        watch = Stopwatch()
        self.pipeline.encode(request)
        return watch.lap()

    def denoise(self, steps: int) -> Lap:
        """The whole of one image's steps, guidance's second evaluations included."""
        model = self.pipeline
        scheduler, guidance_scale = model.sampling.scheduler, model.sampling.guidance_scale
        assert scheduler is not None
        assert guidance_scale is not None
        table = table_of(model.schedule, scheduler, steps, SHAPE)
        watch = Stopwatch()
        loop = StepLoop(model)
        loop.join(
            Sample(
                table=table,
                shape=SHAPE,
                seed=7,
                positive=self.conditioning.positive,
                negative=self.conditioning.negative,
                guidance_scale=guidance_scale,
                guidance=self.conditioning.guidance or model.guidance,
            )
        )
        while len(loop):
            loop.tick()
        return watch.lap()

    def decode(self, scene: Scene, request: ImageRequest) -> Lap:
        """Layout and drawing."""
        self.pipeline.given = scene
        watch = Stopwatch()
        self.pixels = self.pipeline.decode(self.latent, self.conditioning, request, 7, lambda _: None).pixels
        return watch.lap()

    def file(self, request: ImageRequest) -> Lap:
        watch = Stopwatch()
        encode(self.pixels, OutputFormat.JPEG, quality=90, description=request.prompt, record={})
        return watch.lap()


def measure(threads: int, count: int) -> dict[str, Any]:
    resident = Resident(threads)
    report: dict[str, Any] = {"sizes": [], "styles": {}}
    for scene in (s for e in Environment for s in resident.scenes.of_environment(e, 1)):
        resident.decode(scene, request_of("imagen-4-fast", 512, 512))  # warms up
    request = request_of("imagen-4", 1024, 1024)
    report["encode"] = [resident.encode(request) for _ in range(5 * count)]
    report["denoise"] = [resident.denoise(STEPS) for _ in range(5 * count)]
    for model, width, height in SIZES:
        request = request_of(model, width, height)
        decode: dict[str, list[Lap]] = {}
        file: list[Lap] = []
        for environment in Environment:
            scenes = resident.scenes.of_environment(environment, count)
            decode[environment] = [resident.decode(scene, request) for scene in scenes]
            file.append(resident.file(request))
        report["sizes"].append({"model": model, "width": width, "height": height, "decode": decode, "file": file})
    request = request_of(*STYLED)
    for style in Style:
        report["styles"][style] = [resident.decode(s, request) for s in resident.scenes.of_style(style, 2 * count)]
    return report


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--count", type=int, default=3)
    given = parser.parse_args()
    print(json.dumps(measure(given.threads, given.count)))


if __name__ == "__main__":
    main()
