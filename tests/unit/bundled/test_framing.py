"""The words for style and camera, and what they make of a scene."""

from __future__ import annotations

from functools import cache

import pytest

from calotype.pipelines.bundled import footing
from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.footing import footing_of
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.network.phrases import STYLE_CLOSINGS
from calotype.pipelines.bundled.prompt import framing, styling
from calotype.pipelines.bundled.prompt.embodiment import embodied, lifted
from calotype.pipelines.bundled.prompt.framing import GROUNDS, framed, spread
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.poses import POSED
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.prompt.signage import SIGN_OF
from calotype.pipelines.bundled.render import topdown, vista
from calotype.pipelines.bundled.render.environments import PAINTERS
from calotype.pipelines.bundled.scene import (
    Colour,
    Element,
    Hair,
    Inscription,
    Pose,
    Scene,
    Sign,
    Style,
)
from calotype.pipelines.bundled.shipped import FOLDER

CUP = Element(asset="cup", x=0.3, y=0.9, size=0.3)
MAN = Element(asset="man", x=0.3, y=0.9, size=0.3)


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


def _read(prompt: str, negative: str = "") -> Reading:
    return read(prompt, negative, _lexicon())


def test_every_style_is_either_trained_or_set_by_words() -> None:
    assert set(STYLE_CLOSINGS) | set(styling.DRAWN_STYLES) == set(Style)
    assert not set(STYLE_CLOSINGS) & set(styling.DRAWN_STYLES)


@pytest.mark.parametrize(
    ("style", "word"), [(style, word) for style, words in styling.DRAWN_STYLES.items() for word in words.split("|")]
)
def test_a_style_of_the_words_reaches_the_scene_and_not_the_encoder(style: Style, word: str) -> None:
    for prompt in (f"a cat, {word}", f"{word} of a cat"):
        reading = _read(prompt)
        assert reading.style is style
        # neon lights are on at night, and a mosaic of a cat lies on a floor
        floor = {"a cat on a plain background"} if reading.design is not None else set()
        assert reading.text in {"a cat", "a cat at night", "a cat, at night"} | floor
        assert reading.notices == ()


@pytest.mark.parametrize("style", ["paper cut art", "a photo"])
def test_colours_of_no_thing_are_those_of_the_picture(style: str) -> None:
    reading = _read(f"{style}, mountains, shades of blue")
    assert (reading.palette, reading.notices) == ((Colour.BLUE,), ())


def test_a_style_that_is_refused_is_not_set() -> None:
    assert Style.ANIME in _read("a cat", "anime").excluded.styles


@pytest.mark.parametrize(("word", "angle"), [(w, a) for a, words in framing.ANGLES.items() for w in words.split("|")])
def test_an_angle_is_read(word: str, angle: Angle) -> None:
    assert angle.value in _read(f"a cup, {word}").camera


@pytest.mark.parametrize("word", sorted(framing.SILHOUETTE))
def test_a_silhouette_stands_before_a_sunset_unless_the_prompt_names_a_time(word: str) -> None:
    assert _read(f"a deer, {word}").text.endswith("at sunset")
    assert "sunset" not in _read(f"a deer at night, {word}").text


@pytest.mark.parametrize("word", sorted(framing.UNSEEN))
def test_a_view_that_is_not_drawn_is_told(word: str) -> None:
    (notice,) = _read(f"a clock, {word}").notices
    assert (notice.code, word in notice.message) == ("ignored", True)


def test_what_lies_flat_is_seen_from_straight_above_and_what_stands_at_a_slant() -> None:
    table = Scene(elements=(CUP,), environment=Environment.TABLE)
    assert framed(table, _pack().assets, Angle.TOP, symmetrical=False).camera.angle is Angle.TOP
    street = Scene(elements=(CUP, MAN), environment=Environment.CITY)
    seen = framed(street, _pack().assets, Angle.TOP, symmetrical=False)
    assert seen.camera.angle is Angle.HIGH
    assert footing_of(seen).horizon < footing_of(street).horizon


def test_from_below_the_horizon_is_low_and_things_tower() -> None:
    scene = Scene(elements=(MAN,), environment=Environment.MEADOW)
    seen = framed(scene, _pack().assets, Angle.LOW, symmetrical=False)
    assert footing_of(seen).horizon > footing_of(scene).horizon + 0.15
    assert seen.elements[0].size > MAN.size


def test_from_above_things_are_about_the_middle() -> None:
    scene = framed(Scene(elements=(CUP,), environment=Environment.TABLE), _pack().assets, Angle.TOP, symmetrical=False)
    (cup,) = spread(scene).elements
    assert cup.x == pytest.approx(0.5)
    assert cup.y - 0.45 * cup.size == pytest.approx(0.5)


def test_symmetry_puts_one_in_the_middle_and_two_alike_face_to_face() -> None:
    (one,) = framed(Scene(elements=(CUP,)), _pack().assets, Angle.LEVEL, symmetrical=True).elements
    assert one.x == 0.5
    pair = (MAN, MAN.evolve(x=0.9, y=0.8, size=0.4))
    left, right = framed(Scene(elements=pair), _pack().assets, Angle.LEVEL, symmetrical=True).elements
    assert left.x + right.x == pytest.approx(1.0)
    assert (left.size, left.y) == (right.size, right.y)
    assert left.flip is not right.flip


@pytest.mark.parametrize(
    ("prompt", "texts"),
    [
        ('a cat holding a sign that says "HI"', [("sign", None)]),
        ('the words "stay weird" on a t-shirt', [("t-shirt", None)]),
        ('a red mug that says "A" next to a book titled "B"', [("mug", None), ("book", None)]),
        ('a dog saying "A" and a cat saying "B"', [("dog", Sign.BUBBLE), ("cat", Sign.BUBBLE)]),
        ('a neon sign "A" over a bar with a chalkboard that says "B"', [("", Sign.NEON), ("", Sign.SLATE)]),
        ('"OPEN"', [("", None)]),
        ('a t-shirt with the words "A"', [("t-shirt", None)]),
    ],
)
def test_a_text_is_on_what_is_named_next_to_it(prompt: str, texts: list[tuple[str, Sign | None]]) -> None:
    assert [(i.asset, i.sign) for i in _read(prompt).inscriptions] == texts


@pytest.mark.parametrize("word", SIGN_OF)
def test_every_sign_carries_a_text(word: str) -> None:
    (inscription,) = _read(f'there is a {word} that says "A"').inscriptions
    assert inscription == Inscription(text="A", sign=SIGN_OF[word])


def test_a_beard_and_a_bald_head_are_those_of_other_assets() -> None:
    bearded = embodied(MAN.evolve(asset="old man", beard=True), _pack(), Environment.MEADOW)
    assert (bearded.asset, bearded.hair) == ("bearded man", Hair.GRAY)
    assert embodied(MAN.evolve(hair=Hair.BALD), _pack(), Environment.MEADOW).asset == "bald man"
    assert embodied(CUP.evolve(beard=True), _pack(), Environment.TABLE).asset == "cup"


def test_poses_are_those_of_assets_that_there_are() -> None:
    assert {asset for assets in POSED.values() for pair in assets.items() for asset in pair} <= set(_pack().assets)
    for pose, assets in POSED.items():
        for name, posed in assets.items():
            assert embodied(MAN.evolve(asset=name, pose=pose), _pack(), Environment.ROOM).asset == posed


def test_nobody_sleeps_in_a_bed_outdoors() -> None:
    assert embodied(MAN.evolve(pose=Pose.SLEEPING), _pack(), Environment.BEACH).asset == "man"


def test_who_jumps_leaves_the_ground() -> None:
    up = lifted(MAN.evolve(pose=Pose.JUMPING))
    assert up.airborne
    assert up.y < MAN.y
    assert lifted(MAN) == MAN


# Every place can be drawn in every way


def test_every_place_has_all_that_draws_it() -> None:
    for table in (PAINTERS, vista._PLACES, footing._TABLE, phrases.ENVIRONMENTS):
        assert set(table) == set(Environment)
    assert set(topdown._GROUNDS) == set(topdown._FLAT) == GROUNDS


@pytest.mark.parametrize(
    ("artist", "style"),
    [
        ("rembrandt", Style.MASTER),
        ("hokusai", Style.WOODBLOCK),
        ("edward hopper", Style.OIL),
        ("escher", Style.ENGRAVING),
    ],
)
def test_an_artists_manner_is_the_nearest_style_and_told(artist: str, style: Style) -> None:
    for said in (artist, f"in the style of {artist}", f"{artist} style"):
        found = _read("a lighthouse by the sea, " + said)
        assert found.style is style
        assert any(notice.code == "approximated" and artist in notice.message for notice in found.notices)
