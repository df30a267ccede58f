"""People's tones, prints on things, places in flat shapes, and the ground from above."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.camera import Angle, Camera
from calotype.pipelines.bundled.prompt.framing import GROUNDS
from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.complexion import face_of, hair_of, toned
from calotype.pipelines.bundled.render.cover import Cover
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.oklab import oklab, unit
from calotype.pipelines.bundled.render.prints import PRINTS, bent, blank, outline
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.render.styles import OUTLINED, stylise
from calotype.pipelines.bundled.render.topdown import paint_top
from calotype.pipelines.bundled.render.vista import VISTAS, paint_vista
from calotype.pipelines.bundled.scene import (
    Colour,
    Element,
    Hair,
    Inscription,
    Scene,
    Skin,
    Style,
)
from calotype.pipelines.bundled.shipped import FOLDER

PEOPLE = (
    "man",
    "woman",
    "girl",
    "boy",
    "man head",
    "woman head",
    "bearded man",
    "bearded man head",
    "businessman bust",
)


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


def _lab(sprite: np.ndarray) -> tuple[Image, np.ndarray]:
    return oklab(unit(sprite[..., :3])), sprite[..., 3] > 120


@pytest.mark.parametrize("name", PEOPLE)
def test_faces_are_lighter_from_tone_to_tone(name: str) -> None:
    lab, solid = _lab(_pack().sprite(name))
    face = face_of(lab, solid)
    assert face is not None
    levels = [float(np.median(_lab(toned(_pack().sprite(name), skin, None))[0][face.skin][:, 0])) for skin in Skin]
    assert levels == sorted(levels, reverse=True)
    assert levels[0] - levels[-1] > 0.3


@pytest.mark.parametrize("name", PEOPLE)
def test_hair_takes_its_colour_and_leaves_the_face_and_the_clothes(name: str) -> None:
    source = _pack().sprite(name)
    lab, solid = _lab(source)
    face = face_of(lab, solid)
    assert face is not None
    hair = hair_of(lab, solid, face)
    blue = toned(source, None, Hair.BLUE)
    assert float(np.median(_lab(blue)[0][hair][:, 2])) < -0.08
    middle = np.s_[
        face.top + face.height // 3 : face.top + face.height // 2,
        face.left + face.width // 3 : face.left + face.width // 2,
    ]
    assert np.abs(blue[middle].astype(int) - source[middle]).mean() < 12
    low = np.s_[face.top + 2 * face.height :]
    assert not blue[low].size or np.abs(blue[low].astype(int) - source[low]).mean() < 1


@pytest.mark.parametrize("name", ["woman in a headscarf bust", "astronaut bust"])
def test_a_scarf_or_a_helmet_is_no_hair(name: str) -> None:
    lab, solid = _lab(_pack().sprite(name))
    face = face_of(lab, solid)
    assert face is None or not hair_of(lab, solid, face).any()


def test_somebody_without_a_face_stays_as_they_are() -> None:
    robot = _pack().sprite("robot")
    assert (toned(robot, None, Hair.PINK)[..., 3] == robot[..., 3]).all()


@pytest.mark.parametrize("name", PRINTS)
def test_the_room_for_a_text_lies_on_the_thing(name: str) -> None:
    assert name in _pack().assets
    sprite = blank(name, _pack().sprite)
    height, width = sprite.shape[:2]
    inner = outline(PRINTS[name].corners).mean(0)
    for share in np.linspace(0, 0.8, 5):
        for corner in outline(PRINTS[name].corners):
            x, y = (corner * share + inner * (1 - share)) * (width, height)
            assert sprite[int(y), int(x), 3] > 100, (corner, share)


def test_a_round_room_hangs_through_and_keeps_its_ends() -> None:
    corners = np.array(((10, 10), (110, 10), (110, 50), (10, 50)), float)
    ends = bent(np.array(((0.0, 0.0), (100.0, 0.0), (50.0, 0.0))), (100, 40), corners, 0.1)
    assert ends.tolist() == [[10, 10], [110, 10], [60, 20]]


@pytest.mark.parametrize("environment", Environment)
@pytest.mark.parametrize("time", [Time.DAY, Time.NIGHT])
def test_a_flat_place_has_few_colours(environment: Environment, time: Time) -> None:
    scene = Scene(environment=environment, time=time, style=Style.FLAT, seed=4)
    image = paint_vista(scene, light_of(scene), 96, 64).background
    assert image.shape == (64, 96, 3)
    assert np.isfinite(image).all()
    shades = np.unique((image.reshape(-1, 3) * 255).astype(int), axis=0, return_counts=True)[1]
    assert np.sort(shades)[::-1][:24].sum() > 0.6 * 64 * 96


def test_a_palette_gives_a_flat_place_its_hues() -> None:
    scene = Scene(environment=Environment.MOUNTAINS, style=Style.PAPER, palette=(Colour.BLUE,), seed=4)
    image = paint_vista(scene, light_of(scene), 96, 64).background
    assert (image[..., 2] >= image[..., 0] - 0.02).mean() > 0.98


@pytest.mark.parametrize("environment", sorted(GROUNDS))
@pytest.mark.parametrize("style", [Style.RENDER, Style.FLAT])
def test_the_ground_from_above_fills_the_frame(environment: Environment, style: Style) -> None:
    scene = Scene(environment=environment, style=style, camera=Camera(angle=Angle.TOP), seed=3)
    stage = paint_top(scene, light_of(scene), 96, 64)
    assert stage.horizon < 0
    assert stage.background.shape == (64, 96, 3)
    assert 0 <= stage.background.min() <= stage.background.max() <= 1


def test_a_symmetrical_place_is_its_own_mirror_image() -> None:
    scene = Scene(environment=Environment.CITY, camera=Camera(symmetrical=True), seed=3)
    image = Renderer(_pack()).render(scene, 128, 96).astype(int)
    assert np.abs(image - image[:, ::-1]).mean() < 3


def test_a_silhouette_is_dark_before_a_light_sky() -> None:
    scene = Scene(
        elements=(Element(asset="man", x=0.5, y=0.9, size=0.7),),
        environment=Environment.BEACH,
        time=Time.SUNSET,
        seed=3,
    )
    plain, dark = (
        Renderer(_pack()).render(s, 128, 128).astype(int) for s in (scene, scene.evolve(camera=Camera(silhouette=True)))
    )
    assert dark[50:70, 60:68].mean() < 60 < plain[50:70, 60:68].mean()
    assert np.abs(dark[:20] - plain[:20]).mean() < 3


@pytest.mark.parametrize("style", OUTLINED)
def test_a_style_that_draws_round_things_needs_none(style: Style) -> None:
    image = np.random.default_rng(2).random((72, 96, 3), np.float32)
    assert stylise(image, style, 1).shape == (72, 96, 3)


@pytest.mark.parametrize("style", sorted(VISTAS | set(OUTLINED)))
@pytest.mark.parametrize("size", [(96, 64), (64, 112)])
def test_a_picture_in_every_style_has_its_thing(style: Style, size: tuple[int, int]) -> None:
    thing = Element(asset="house", x=0.5, y=0.9, size=0.5)
    scene = Scene(environment=Environment.MEADOW, style=style, seed=3)
    without, with_it = (
        Renderer(_pack()).render(s, *size).astype(int) for s in (scene, scene.evolve(elements=(thing,)))
    )
    assert np.abs(without - with_it).mean() > 2


def test_cover_numbers_what_is_laid_and_the_last_wins() -> None:
    cover = Cover(4, 4)
    cover.add(np.ones((2, 2), np.float32), -1, -1)
    cover.add(np.ones((4, 4), np.float32), 2, 0)
    assert cover.numbers.tolist() == [[1, 0, 2, 2], [0, 0, 2, 2], [0, 0, 2, 2], [0, 0, 2, 2]]


def test_a_text_on_several_things_is_on_each_and_texts_are_dealt_from_the_left() -> None:
    jars = tuple(Element(asset="jar", x=x, y=0.9, size=0.3) for x in (0.8, 0.2))
    scene = Scene(elements=jars, environment=Environment.TABLE, texts=(Inscription(text="A", asset="jar"),))
    renderer = Renderer(_pack())
    assert len(renderer.texts(scene, 200, 200).pieces) == 2
    two = scene.evolve(texts=(Inscription(text="A", asset="jar"), Inscription(text="B", asset="jar")))
    first, second = renderer.texts(two, 200, 200).reports()
    assert first.text == "A"
    assert first.box[2] < 100 < second.box[0]


def test_what_a_style_makes_of_a_sign_leaves_its_letters_exact() -> None:
    scene = Scene(environment=Environment.CITY, style=Style.PIXEL, texts=(Inscription(text="HELLO"),), seed=3)
    plain = scene.evolve(texts=())
    drawn = [Renderer(_pack()).render(s, 256, 256).astype(int) for s in (scene, plain)]
    (report,) = Renderer(_pack()).texts(scene, 256, 256).reports()
    left, top, right, bottom = (round(v) for v in report.box)
    assert np.abs(drawn[0] - drawn[1])[top:bottom, left:right].mean() > 30
