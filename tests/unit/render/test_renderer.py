"""The renderer: whole pictures, their determinism, their progress, their cancellation."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.camera import Camera
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import (
    Colour,
    Element,
    Inscription,
    Scene,
    Style,
)
from calotype.pipelines.bundled.shipped import FOLDER

DOG = Element(asset="dog", x=0.5, y=0.86, size=0.4)
SCENE = Scene(environment=Environment.STUDIO, elements=(DOG,), seed=3)


class Stop(Exception):
    """What a caller raises to end the work."""


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(AssetPack.open(FOLDER / "assets.zip"))


@pytest.mark.parametrize(("width", "height"), [(256, 256), (320, 180), (135, 240)])
def test_the_picture_has_the_size_asked(renderer: Renderer, width: int, height: int) -> None:
    pixels = renderer.render(SCENE, width, height)
    assert pixels.shape == (height, width, 3)
    assert pixels.dtype == np.uint8


@pytest.mark.slow
@pytest.mark.parametrize("place", Environment)
def test_the_same_scene_is_the_same_picture(renderer: Renderer, place: Environment) -> None:
    scene = SCENE.evolve(environment=place, time=Time.DUSK)
    assert (renderer.render(scene, 192, 160) == renderer.render(scene, 192, 160)).all()


def test_a_fresh_renderer_draws_what_a_used_one_does(renderer: Renderer) -> None:
    scene = SCENE.evolve(elements=(DOG.evolve(colour=Colour.BLUE), DOG.evolve(x=0.2, size=0.2)))
    fresh = Renderer(AssetPack.open(FOLDER / "assets.zip"))
    assert (renderer.render(scene, 192, 192) == fresh.render(scene, 192, 192)).all()


@pytest.mark.parametrize("style", Style)
def test_every_style_draws(renderer: Renderer, style: Style) -> None:
    assert renderer.render(SCENE.evolve(style=style), 160, 128).shape == (128, 160, 3)


def test_every_style_but_the_plain_one_differs_from_it(renderer: Renderer) -> None:
    plain = renderer.render(SCENE, 160, 160).astype(int)
    for style in set(Style) - {Style.RENDER}:
        assert np.abs(renderer.render(SCENE.evolve(style=style), 160, 160).astype(int) - plain).mean() > 1.0, style


def test_progress_rises_from_nothing_to_all(renderer: Renderer) -> None:
    seen: list[float] = []
    several = SCENE.evolve(elements=(DOG, DOG.evolve(x=0.2, size=0.2), DOG.evolve(x=0.8, size=0.2)))
    renderer.render(several, 128, 128, tick=seen.append)
    assert seen[0] == 0.0
    assert seen[-1] == 1.0
    assert all(a <= b for a, b in pairwise(seen))
    assert len(seen) >= 3 + len(several.elements)


@pytest.mark.parametrize("style", [Style.RENDER, Style.POSTER])
def test_an_exception_of_the_callback_ends_the_work(renderer: Renderer, style: Style) -> None:
    def tick(fraction: float) -> None:
        if fraction > 0.4:
            raise Stop

    with pytest.raises(Stop):
        renderer.render(SCENE.evolve(style=style), 128, 128, tick=tick)


def test_supersampling_keeps_the_size_and_the_picture(renderer: Renderer) -> None:
    plain = renderer.render(SCENE, 160, 160)
    for supersampling in (0.7, 1.5):
        other = renderer.render(SCENE, 160, 160, supersampling=supersampling)
        assert other.shape == plain.shape
        assert 0.1 < np.abs(other.astype(int) - plain.astype(int)).mean() < 12


def test_a_text_brings_its_own_sign(renderer: Renderer) -> None:
    blank = Element(asset="sign", x=0.3, y=0.86, size=0.3)
    scene = SCENE.evolve(texts=(Inscription(text="OPEN"),))
    assert (renderer.render(scene.evolve(elements=(DOG, blank)), 128, 128) == renderer.render(scene, 128, 128)).all()
    silent = SCENE.evolve(elements=(DOG, blank))
    assert (renderer.render(silent, 128, 128) != renderer.render(SCENE, 128, 128)).any()


def test_a_picture_drawn_smaller_is_softer_but_a_poster_is_not(renderer: Renderer) -> None:
    def edges(pixels: NDArray[np.uint8]) -> float:
        return float(np.abs(cv2.Laplacian(pixels.astype(np.float32).mean(-1), cv2.CV_32F)).mean())

    scene = SCENE.evolve(environment=Environment.MEADOW, texts=(Inscription(text="HELLO"),), style=Style.POSTER)
    poster, small_poster = (renderer.render(scene, 240, 240, supersampling=s) for s in (1.0, 0.5))
    scene = SCENE.evolve(environment=Environment.MEADOW)
    plain, small = (renderer.render(scene, 240, 240, supersampling=s) for s in (1.0, 0.5))
    assert edges(small) < 0.8 * edges(plain)
    assert (poster == small_poster).all()


def test_a_preview_has_its_longer_side_as_asked(renderer: Renderer) -> None:
    assert renderer.preview(SCENE, 96, 1.5).shape == (64, 96, 3)
    assert renderer.preview(SCENE, 96, 0.5).shape == (96, 48, 3)


def test_a_scene_without_elements_is_still_a_picture(renderer: Renderer) -> None:
    assert renderer.render(SCENE.evolve(elements=()), 128, 128).std() > 3


def test_elements_nearer_the_viewer_cover_those_behind(renderer: Renderer) -> None:
    near, far = DOG.evolve(colour=Colour.RED, y=0.9), DOG.evolve(colour=Colour.BLUE, y=0.8)
    a = renderer.render(SCENE.evolve(elements=(near, far)), 160, 160)
    b = renderer.render(SCENE.evolve(elements=(far, near)), 160, 160)
    assert (a == b).all()


def test_a_portrait_fills_the_frame_with_head_and_shoulders(renderer: Renderer) -> None:
    sitter = Element(asset="woman", x=0.5, y=0.9, size=0.6)
    scene = Scene(environment=Environment.MEADOW, time=Time.SUNSET, elements=(sitter,), portrait=True, seed=2)
    with_her = renderer.render(scene, 192, 192).astype(int)
    without = renderer.render(scene.evolve(elements=()), 192, 192).astype(int)
    covered = np.abs(with_her - without).max(-1) > 24
    assert covered.mean() > 0.3
    assert covered[-4:, 80:112].mean() > 0.9


def test_a_bust_wears_its_own_clothes_down_to_the_frames_edge(renderer: Renderer) -> None:
    sitter = Element(asset="astronaut", x=0.5, y=0.9, size=0.6)
    scene = Scene(environment=Environment.STUDIO, elements=(sitter,), portrait=True, seed=2)
    with_them = renderer.render(scene, 256, 192).astype(int)
    without = renderer.render(scene.evolve(elements=()), 256, 192).astype(int)
    covered = (np.abs(with_them - without).max(-1) > 8).sum(1)
    # no row below the helmet is as narrow as a neck
    assert covered[110:].min() > 0.5 * covered.max()


def test_freckles_show_on_the_face(renderer: Renderer) -> None:
    sitter = Element(asset="woman", x=0.5, y=0.9, size=0.6)
    scene = Scene(environment=Environment.STUDIO, elements=(sitter,), portrait=True, camera=Camera(), seed=2)
    plain = renderer.render(scene, 384, 384).astype(int)
    freckled = scene.evolve(elements=(sitter.evolve(traits=frozenset({"freckles"})),))
    spots = np.abs(renderer.render(freckled, 384, 384).astype(int) - plain).max(-1) > 10
    assert 0.0005 < spots.mean() < 0.03
