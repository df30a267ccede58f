"""Materials: which part of a sprite a colour is about, and that the colour asked for is the colour seen."""

from __future__ import annotations

from itertools import product

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.render.material import material_of, recolour
from calotype.pipelines.bundled.render.oklab import from_oklab, oklab, unit
from calotype.pipelines.bundled.scene import Colour
from calotype.pipelines.bundled.shipped import FOLDER
from tests.unit.render.colour_names import visible_colour

VARIED = (
    "dog", "cat", "elephant", "horse", "penguin", "owl", "octopus", "fish", "butterfly", "crab",
    "tulip", "rose", "tree", "cactus", "apple", "balloon", "car", "bicycle", "bus", "house",
    "castle", "tent", "umbrella", "teddy bear", "gift", "sofa", "woman", "robot", "rocket", "kite",
)  # fmt: skip


@pytest.fixture(scope="module")
def pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


def ball(rgb: tuple[int, int, int], eye: tuple[int, int, int] = (20, 18, 22)) -> NDArray[np.uint8]:
    """A shaded ball with one eye, 96 pixels wide."""
    y, x = np.mgrid[-1:1:96j, -1:1:96j]
    inside = x * x + y * y < 0.95
    light = 0.62 + 0.38 * np.clip(0.6 - x * 0.5 - y * 0.6, 0, 1)
    sprite = np.zeros((96, 96, 4), np.uint8)
    sprite[..., :3] = np.clip(np.array(rgb) * light[..., None], 0, 255)
    sprite[(x + 0.3) ** 2 + (y + 0.2) ** 2 < 0.012] = (*eye, 255)
    sprite[..., 3] = inside * 255
    return sprite


def test_oklab_of_white_is_lightness_one_without_chroma() -> None:
    np.testing.assert_allclose(oklab(np.ones((1, 3), np.float32)), [[1, 0, 0]], atol=2e-4)


def test_colours_inside_the_gamut_survive_the_way_through_oklab() -> None:
    rgb = np.random.default_rng(0).random((500, 3)).astype(np.float32)
    np.testing.assert_allclose(from_oklab(oklab(rgb)), rgb, atol=4e-3)


def test_a_colour_outside_the_gamut_keeps_its_hue() -> None:
    wild = np.array([[0.6, 0.30, 0.22]], np.float32)
    tamed = oklab(from_oklab(wild))[0]
    assert abs(np.arctan2(tamed[2], tamed[1]) - np.arctan2(0.22, 0.30)) < 0.06


@pytest.mark.parametrize(
    ("rgb", "colour"),
    tuple(product(((230, 150, 90), (200, 200, 205), (40, 38, 44), (60, 120, 230)), Colour)),
)
def test_a_ball_of_any_colour_takes_any_colour(rgb: tuple[int, int, int], colour: Colour) -> None:
    after = recolour(ball(rgb), colour)
    assert visible_colour(after, unit(after[..., 3])) is colour


def test_what_the_gamut_has_no_room_for_changes_without_a_step() -> None:
    ramp = np.stack([np.linspace(0.55, 0.90, 600), np.full(600, 0.10), np.full(600, 0.15)], -1).astype(np.float32)
    chroma = np.hypot(*oklab(from_oklab(ramp))[:, 1:].T)
    assert np.ptp(chroma) > 0.02
    assert np.abs(np.diff(chroma)).max() < 0.005


def test_an_eye_keeps_its_colour() -> None:
    before = ball((230, 150, 90), eye=(15, 12, 18))
    after = recolour(before, Colour.YELLOW, "animal")
    np.testing.assert_allclose(after[38, 34, :3], before[38, 34, :3], atol=6)


def test_light_and_shade_stay_in_order() -> None:
    after = oklab(unit(recolour(ball((230, 150, 90)), Colour.BLUE)[..., :3]))[..., 0]
    assert after[24, 24] > after[48, 60] > after[76, 76]


def test_only_the_colour_changes_never_the_outline() -> None:
    before = ball((60, 120, 230))
    assert (recolour(before, Colour.RED)[..., 3] == before[..., 3]).all()


def test_golden_fur_is_paler_than_golden_metal() -> None:
    fur, metal = (
        oklab(unit(recolour(ball((150, 90, 60)), Colour.GOLDEN, kind)[..., :3])) for kind in ("animal", "object")
    )
    assert np.hypot(*fur[48, 60, 1:]) < np.hypot(*metal[48, 60, 1:]) - 0.02


def test_recolouring_is_the_same_every_time(pack: AssetPack) -> None:
    sprite = pack.sprite("dog")
    assert (recolour(sprite, Colour.BLUE, "animal") == recolour(sprite, Colour.BLUE, "animal")).all()


@pytest.mark.slow
def test_at_least_95_of_100_recoloured_assets_show_the_colour_asked_for(pack: AssetPack) -> None:
    right = []
    for number, name in enumerate(VARIED):
        kind = pack.assets[name].kind
        sprite = np.ascontiguousarray(pack.sprite(name)[::3, ::3])
        region = material_of(sprite, kind).mask
        colours = list(Colour)[number % 3 :: 3]  # each colour on every third asset
        right += [visible_colour(recolour(sprite, colour, kind), region) is colour for colour in colours]
    assert np.mean(right) >= 0.95


@pytest.mark.parametrize("name", VARIED)
def test_what_is_recoloured_is_a_good_part_of_the_asset(pack: AssetPack, name: str) -> None:
    sprite = np.ascontiguousarray(pack.sprite(name)[::2, ::2])
    mask = material_of(sprite, pack.assets[name].kind).mask
    assert float(mask.sum()) > 0.06 * float((sprite[..., 3] > 128).sum())


def test_a_persons_face_keeps_its_colour(pack: AssetPack) -> None:
    before = pack.sprite("woman")
    after = recolour(before, Colour.GREEN, "person")
    head = slice(0, round(0.2 * before.shape[0]))
    assert (before[head] == after[head]).all()
    assert (before != after).any()


def test_a_flower_keeps_its_leaves(pack: AssetPack) -> None:
    before = pack.sprite("tulip")
    after = recolour(before, Colour.BLUE, "flower")
    low = slice(round(0.8 * before.shape[0]), None)
    changed = cv2.absdiff(before, after)[low, :, :3].max(-1) > 12
    assert changed.mean() < 0.03


@pytest.mark.parametrize(
    ("name", "colour"),
    [("cat", Colour.BLACK), ("horse", Colour.BLACK), ("bear", Colour.BROWN), ("pig", Colour.BROWN)],
)
def test_eyes_show_in_a_dark_coat(pack: AssetPack, name: str, colour: Colour) -> None:
    before, after = pack.sprite(name), recolour(pack.sprite(name), colour, "animal")
    pale = oklab(unit(after[..., :3]))[..., 0] > 0.7
    rings = (pale & (before != after).any(-1) & (before[..., 3] > 229))[: len(after) // 2]
    assert 0.0002 < rings.sum() / pale.size < 0.01


def test_smooth_shading_stays_smooth_in_another_colour(pack: AssetPack) -> None:
    """Compression leaves blocks in a sprite; a stronger contrast must not bring them out."""
    sprite = pack.sprite("elephant")
    flat = cv2.erode((material_of(sprite, "animal").mask > 0.99).astype(np.uint8), np.ones((25, 25), np.uint8)) > 0
    after = oklab(unit(recolour(sprite, Colour.ORANGE, "animal")[..., :3]))
    rough = np.abs(after - cv2.GaussianBlur(after, (0, 0), 2.0)).max(-1)[flat]
    assert np.quantile(rough, 0.9) < 0.003


@pytest.mark.parametrize("name", ["pegasus", "lamb", "arctic fox"])
def test_what_is_white_grows_no_greyer_when_it_is_called_so(pack: AssetPack, name: str) -> None:
    sprite = pack.sprite(name)
    assert (recolour(sprite, Colour.WHITE, "animal") == sprite).all()
    assert (recolour(sprite, Colour.RED, "animal") != sprite).any()
