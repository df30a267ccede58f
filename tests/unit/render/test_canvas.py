"""The drawing primitives: where they draw, and that they stay in range."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import (
    add_light,
    blend,
    blur,
    ellipse,
    fill_polygon,
    glow,
    mix,
    paste,
    placement,
    polygon_mask,
    smoothstep,
    soft_shadow,
    wash,
)


def grey(height: int = 40, width: int = 60, value: float = 0.4) -> NDArray[np.float32]:
    return np.full((height, width, 3), value, np.float32)


def test_smoothstep_goes_from_zero_to_one() -> None:
    assert smoothstep(np.array((0.0, 1.0, 1.5, 2.0, 3.0)), 1, 2).tolist() == [0, 0, 0.5, 1, 1]


def test_smoothstep_may_run_downward() -> None:
    assert smoothstep(np.array((0.0, 1.0)), 1, 0).tolist() == [1, 0]


@pytest.mark.parametrize("shape", [(3,), (4, 5, 3), (1, 5, 3)])
def test_mix_of_colours_by_a_map_is_linear(shape: tuple[int, ...]) -> None:
    rng = np.random.default_rng(1)
    a, b, t = rng.random(shape), rng.random(3), rng.random((4, 5, 1))
    assert np.allclose(mix(a, b, t), a + (b - a) * t, atol=1e-6)


def test_mix_takes_plain_numbers() -> None:
    assert np.allclose(mix(np.array((0.0, 0.5, 1.0)), 1.0, 0.5), (0.5, 0.75, 1.0))


def test_blend_lays_a_colour_by_its_alpha() -> None:
    image, alpha = grey(2, 2), np.array(((0, 0.5), (1, 0)), np.float32)
    blend(image, (1.0, 0.4, 0.0), alpha)
    assert np.allclose(image[1, 0], (1, 0.4, 0))
    assert np.allclose(image[0, 1], (0.7, 0.4, 0.2))
    assert np.allclose(image[0, 0], 0.4)


def test_blend_lays_a_picture_by_its_alpha() -> None:
    image, other = grey(), np.random.default_rng(2).random((40, 60, 3)).astype(np.float32)
    blend(image, other, np.ones((40, 60), np.float32))
    assert np.allclose(image, other, atol=1e-6)


def test_light_brightens_and_never_passes_one() -> None:
    image = grey(value=0.9)
    add_light(image, (1.0, 0.5, 0.0), np.full((40, 60), 5.0, np.float32).clip(0, 1))
    assert image[..., 0] == pytest.approx(1.0)
    assert image[..., 2] == pytest.approx(0.9)


def test_a_half_covered_pixel_is_half_masked() -> None:
    mask = polygon_mask((10, 10), [((2, 2), (8, 2), (8, 8), (2, 8))])
    assert mask[5, 5] == 1
    assert mask[0, 0] == 0


def test_a_polygon_is_filled_inside_only() -> None:
    image = grey()
    fill_polygon(image, ellipse(30, 20, 10, 8), (1, 0, 0))
    assert np.allclose(image[20, 30], (1, 0, 0), atol=0.01)
    assert np.allclose(image[2, 2], 0.4)


def test_a_polygon_may_carry_a_vertical_gradient() -> None:
    image = grey()
    fill_polygon(image, ((10, 5), (50, 5), (50, 35), (10, 35)), ((0, 0, 0), (1, 1, 1)))
    assert image[8, 30, 0] < 0.2
    assert image[32, 30, 0] > 0.8


@pytest.mark.parametrize("draw", [glow, wash, soft_shadow])
def test_a_soft_spot_fades_to_nothing_at_its_radii(draw: object) -> None:
    image = grey()
    colour = (0.0, 0.0, 0.0) if draw is soft_shadow else (1.0, 1.0, 1.0)
    assert callable(draw)
    draw(image, 30, 20, 15, 10, colour, 0.8)
    assert abs(image[20, 30, 0] - 0.4) > 0.25
    assert np.allclose(image[20, 50], 0.4)
    assert np.allclose(image[35, 30], 0.4)


@pytest.mark.parametrize("draw", [glow, wash, soft_shadow])
def test_a_spot_outside_the_frame_changes_nothing(draw: object) -> None:
    image = grey()
    assert callable(draw)
    draw(image, -100, 20, 15, 10, (1, 1, 1), 1.0)
    assert np.array_equal(image, grey())


@pytest.mark.parametrize("sigma", [1.0, 4.0, 20.0])
def test_blurring_keeps_size_and_mean(sigma: float) -> None:
    noise = np.random.default_rng(3).random((96, 128, 3)).astype(np.float32)
    soft = blur(noise, sigma)
    assert soft.shape == noise.shape
    assert soft.mean() == pytest.approx(noise.mean(), abs=0.01)
    assert soft.std() < noise.std() / 2


def test_a_sprite_stands_with_the_middle_of_its_lower_edge_on_the_point() -> None:
    matrix = placement(20, 40, 100, 200, 2.0)
    assert np.allclose(matrix @ (10, 40, 1), (100, 200))


def test_a_tilt_keeps_the_sprites_centre() -> None:
    level, tilted = placement(20, 40, 100, 200, 2.0), placement(20, 40, 100, 200, 2.0, tilt_deg=30)
    assert np.allclose(level @ (10, 20, 1), tilted @ (10, 20, 1))


@pytest.mark.parametrize("scale", [0.2, 0.9, 2.0])
def test_an_opaque_sprite_covers_what_lies_behind(scale: float) -> None:
    image = grey(100, 100)
    sprite = np.zeros((40, 40, 4), np.float32)
    sprite[...] = (0.1, 0.2, 0.3, 1)
    paste(image, sprite, placement(40, 40, 50, 60, scale))
    half = int(20 * scale)
    assert np.allclose(image[60 - half, 50], (0.1, 0.2, 0.3), atol=0.01)
    assert np.allclose(image[95, 5], 0.4)


def test_a_sprite_outside_the_frame_changes_nothing() -> None:
    image = grey()
    paste(image, np.ones((8, 8, 4), np.float32), placement(8, 8, 500, 500, 1.0))
    assert np.array_equal(image, grey())
