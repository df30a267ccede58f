"""Styles and the grade: every one changes the picture, none its shape, nothing leaves the range."""

from __future__ import annotations

from functools import cache
from itertools import combinations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.render.grading import bloom, grade
from calotype.pipelines.bundled.render.lens import defocus, lens_blur
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.styles import TREATMENTS, stylise
from calotype.pipelines.bundled.scene import Finish, Scene, Style

PLAIN = Finish()


def picture(height: int = 180, width: int = 240) -> NDArray[np.float32]:
    """A gradient sky over a green ground, with a red disc."""
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j].astype(np.float32)
    image = np.stack([0.3 + 0.4 * y, 0.5 + 0.3 * y, 0.95 - 0.1 * y], -1)
    image[y[:, 0] > 0.6] = (0.25, 0.55, 0.20)
    image[np.hypot(x - 0.5, (y - 0.5) * height / width) < 0.16] = (0.85, 0.15, 0.12)
    return np.asarray(cv2.GaussianBlur(image, (0, 0), 0.8), np.float32)


def finished(style: Style, finish: Finish = PLAIN, seed: int = 1) -> NDArray[np.uint8]:
    return grade(stylise(picture(), style, seed), Scene(style=style, finish=finish, seed=seed))


seen = cache(finished)


@pytest.mark.parametrize("style", Style)
def test_every_style_keeps_the_shape(style: Style) -> None:
    assert finished(style).shape == (180, 240, 3)


@pytest.mark.parametrize("style", TREATMENTS)
def test_every_treatment_changes_the_picture_and_stays_in_range(style: Style) -> None:
    grainy = np.clip(picture() + np.random.default_rng(0).normal(0, 0.1, (180, 240, 1)), 0, 1).astype(np.float32)
    treated = stylise(grainy.copy(), style, 1)
    assert float(np.abs(treated - grainy).mean()) > 0.0002
    assert treated.dtype == np.float32
    assert treated.min() >= 0
    assert treated.max() <= 1


@pytest.mark.parametrize("pair", tuple(combinations([s for s in Style if s is not Style.POSTER], 2)), ids=str)
def test_no_two_styles_look_alike(pair: tuple[Style, Style]) -> None:
    a, b = (seen(style).astype(np.float32) for style in pair)
    assert float(np.abs(a - b).mean()) > 1.5


@pytest.mark.parametrize("style", Style)
def test_a_style_is_the_same_every_time(style: Style) -> None:
    assert (finished(style) == finished(style)).all()


def test_monochrome_has_no_colour() -> None:
    pixels = finished(Style.MONOCHROME).astype(int)
    assert np.ptp(pixels, axis=-1).max() == 0


def test_pixel_art_has_a_grid_and_a_limited_palette() -> None:
    treated = stylise(picture(216, 216), Style.PIXEL, 1)
    blocks = treated.reshape(108, 2, 108, 2, 3)
    assert (blocks == blocks[:, :1, :, :1]).all()
    assert len(np.unique(treated.reshape(-1, 3), axis=0)) <= 40


def test_watercolor_leaves_the_paper_white_at_the_margin() -> None:
    treated = stylise(picture(), Style.WATERCOLOR, 1)
    assert treated[:2].mean() > 0.85


def test_warmth_reddens_and_drama_darkens_the_corners() -> None:
    plain = finished(Style.RENDER).astype(np.float32)
    warm = finished(Style.RENDER, Finish(warmth=1.0)).astype(np.float32)
    dramatic = finished(Style.RENDER, Finish(drama=1.0)).astype(np.float32)
    assert (warm[..., 0] - warm[..., 2]).mean() > (plain[..., 0] - plain[..., 2]).mean() + 5
    assert dramatic[:12, :12].mean() < plain[:12, :12].mean() - 10


def test_softness_lets_bright_parts_bleed() -> None:
    scene = Scene(finish=Finish(softness=1.0))
    image = np.full((96, 96, 3), 0.2, np.float32)
    image[40:56, 40:56] = 1.0
    bloom(image, scene, light_of(scene))
    assert image[36, 48].mean() > 0.21


def test_a_low_sun_glares_outdoors_only() -> None:
    def brightened(place: Environment) -> float:
        scene = Scene(environment=place, time=Time.SUNSET)
        image = np.full((64, 64, 3), 0.3, np.float32)
        bloom(image, scene, light_of(scene))
        return float(image.mean()) - 0.3

    assert brightened(Environment.MEADOW) > 0.01
    assert brightened(Environment.ROOM) == pytest.approx(0, abs=1e-6)


def test_a_smooth_gradient_is_dithered() -> None:
    image = np.repeat(np.linspace(0.50, 0.52, 256, dtype=np.float32)[None, :, None], 64, 0).repeat(3, 2)
    pixels = grade(image, Scene(style=Style.PIXEL))
    assert len(np.unique(pixels[:, 128, 0])) > 1


def test_the_lens_blurs_what_is_far_and_leaves_what_is_near() -> None:
    image = np.random.default_rng(0).random((256, 256, 3)).astype(np.float32)
    before = image.copy()
    defocus(image, 1.0, 0.85, 0.5)
    assert image[:100].std() < 0.6 * before[:100].std()
    assert (image[225:] == before[225:]).all()


def test_highlights_stay_bright_out_of_focus() -> None:
    image = np.zeros((128, 128, 3), np.float32)
    image[60:68, 60:68] = 1.0
    assert lens_blur(image, 8.0)[64, 64].mean() > 1.5 * cv2.GaussianBlur(image, (0, 0), 8.0)[64, 64].mean()
