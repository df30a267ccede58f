"""The shipped model, and a record of the scenes that it drew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from calotype.domain.requests import ImageRequest, Notice, Sampling
from calotype.engine.engine import Engine
from calotype.engine.pipeline import Conditioning
from calotype.pipelines.bundled.network.latent import Latent
from calotype.pipelines.bundled.pipeline import BundledPipeline
from calotype.pipelines.bundled.scene import Scene


def _key(request: ImageRequest, seed: int) -> tuple[ImageRequest, int]:
    # the engine fills in how the pipeline samples
    return request.evolve(sampling=Sampling()), seed


class Recorded(BundledPipeline):
    """Keeps the scene of every picture."""

    def scene(
        self, latent: Latent, conditioning: Conditioning, request: ImageRequest, seed: int
    ) -> tuple[Scene, tuple[Notice, ...]]:
        scene, notices = super().scene(latent, conditioning, request, seed)
        self.__dict__.setdefault("scenes", {})[_key(request, seed)] = scene
        return scene, notices

    def drawn(self, request: ImageRequest, seed: int | None = None) -> Scene:
        """The scene of a picture that was drawn."""
        scene: Scene = self.__dict__["scenes"][_key(request, request.seed if seed is None else seed)]
        return scene


@pytest.fixture(scope="session")
def pipeline() -> Recorded:
    return Recorded.load(threads=1)


@pytest.fixture
def engine(pipeline: Recorded) -> Iterator[Engine]:
    with Engine(pipeline) as running:
        yield running
