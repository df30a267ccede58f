"""Scenes to draw: the training grammar's own layouts, so that drawing can be measured whatever the denoiser says."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from calotype.domain.requests import ImageRequest
from calotype.engine.pipeline import Conditioning
from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.layout.solving import solve
from calotype.pipelines.bundled.network.latent import Latent
from calotype.pipelines.bundled.pipeline import BundledPipeline
from calotype.pipelines.bundled.scene import Scene, Style
from training import vocabulary
from training.data import HELD_OUT_SEED, examples
from training.grammar import Spec
from training.layouts import lay_out

_CAPTIONS = 4000


class Scenes:
    """Unsolved scenes by place or by style, the same in every run."""

    def __init__(self, pack: AssetPack) -> None:
        drawn = examples(HELD_OUT_SEED, _CAPTIONS, vocabulary.load(pack))
        self._specs = [spec for spec, _ in drawn if not spec.portrait]

    def of_environment(self, environment: Environment, count: int) -> list[Scene]:
        """In the plain style, which every other one starts from."""
        here = [spec for spec in self._specs if spec.environment is environment]
        return [scene.evolve(style=Style.RENDER) for scene in _laid_out(here[:count])]

    def of_style(self, style: Style, count: int) -> list[Scene]:
        """Of places as the grammar draws them."""
        return [scene.evolve(style=style) for scene in _laid_out(self._specs[:count])]


def _laid_out(specs: list[Spec]) -> Iterator[Scene]:
    for seed, spec in enumerate(specs):
        yield lay_out(spec, random.Random(seed)).evolve(seed=seed)


class ScenePipeline(BundledPipeline):
    """Encodes and denoises as ever, then draws a given scene, solved for the size, in place of the latent's."""

    given: Scene

    def scene(
        self, latent: Latent, conditioning: Conditioning, request: ImageRequest, seed: int
    ) -> tuple[Scene, tuple[()]]:
        drawn, _ = super().scene(latent, conditioning, request, seed)
        finish = replace(self.given.finish, detail=drawn.finish.detail)
        return solve(self.given.evolve(finish=finish, seed=seed), self.pack.assets, request.width, request.height), ()
