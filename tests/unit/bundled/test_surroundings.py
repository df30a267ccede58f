"""Colours of what is no thing: sky, background, walls, table, light, and the whole picture."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.ambience import Masonry
from calotype.pipelines.bundled.designs import Sheet
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import (
    COLOUR_RGB,
    RGB,
    Colour,
    Sign,
    Style,
)

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def luma(colour: RGB | None) -> float:
    assert colour is not None
    return 0.30 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]


@pytest.mark.parametrize(
    "prompt",
    [
        "a castle under a purple sky",
        "a castle, purple sky",
        "a castle, the sky is purple",
        "make the sky purple, a castle",
    ],
)
def test_the_sky_has_the_colour_that_is_said(prompt: str) -> None:
    result = reading(prompt)
    assert result.tints.sky == (COLOUR_RGB[Colour.PURPLE],)
    assert result.mentions[0].colour is None
    assert result.notices == ()


def test_a_sky_of_two_colours_keeps_their_order() -> None:
    assert reading("a lighthouse under a pink and orange sky").tints.sky == (
        COLOUR_RGB[Colour.PINK],
        COLOUR_RGB[Colour.ORANGE],
    )


def test_sky_blue_is_a_colour_and_no_sky() -> None:
    result = reading("a sky blue car")
    assert result.tints.sky == ()
    assert result.mentions[0].colour is Colour.BLUE


@pytest.mark.parametrize(
    ("prompt", "low", "high"),
    [
        ("a cat on a dark background", 0.0, 0.15),
        ("a cat, black background", 0.0, 0.05),
        ("a cat on a plain white background", 0.95, 1.0),
        ("a cat, isolated on white", 0.95, 1.0),
        ("embroidered flowers, bright colours on black", 0.0, 0.05),
        ("a cat, light background", 0.85, 1.0),
    ],
)
def test_a_background_is_as_light_as_it_is_said(prompt: str, low: float, high: float) -> None:
    result = reading(prompt)
    assert low <= luma(result.tints.backdrop) <= high
    assert "background" in result.text
    assert all(mention.colour is None for mention in result.mentions)


def test_lights_out_of_focus_shine_before_a_dark_background() -> None:
    result = reading("a candle, dark background with bokeh lights")
    assert result.tints.bokeh
    assert luma(result.tints.backdrop) < 0.15


@pytest.mark.parametrize(
    ("prompt", "palette"),
    [
        ("a deer in a forest, in shades of blue", (Colour.BLUE,)),
        ("a city in blue and orange tones", (Colour.BLUE, Colour.ORANGE)),
        ("a robot, color palette of teal and coral", (Colour.BLUE, Colour.ORANGE)),
        ("a bird, black and gold", (Colour.BLACK, Colour.GOLDEN)),
        ("a forest, teal and orange color grading", (Colour.BLUE, Colour.ORANGE)),
    ],
)
def test_the_colours_of_the_picture_are_no_things(prompt: str, palette: tuple[Colour, ...]) -> None:
    result = reading(prompt)
    assert result.palette == palette
    assert all(mention.colour is None for mention in result.mentions)
    assert result.notices == ()


def test_things_keep_the_colours_that_are_theirs() -> None:
    result = reading("a red ball and a blue ball")
    assert result.palette == ()
    assert [mention.colour for mention in result.mentions] == [Colour.RED, Colour.BLUE]


def test_a_room_has_walls_and_a_table_a_top() -> None:
    room = reading("a room with pink walls and a sofa")
    assert room.room.wall == COLOUR_RGB[Colour.PINK]
    assert [mention.asset for mention in room.mentions] == ["sofa"]
    assert luma(reading("a cup on a dark blue table").tints.tabletop) < 0.2


def test_light_has_a_colour() -> None:
    result = reading("a cat in purple lighting")
    assert result.tints.light == COLOUR_RGB[Colour.PURPLE]
    assert result.mentions[0].colour is None


@pytest.mark.parametrize(
    ("prompt", "masonry"),
    [
        ("a bicycle leaning against a brick wall", Masonry.BRICK),
        ("a cat in front of an old stone wall", Masonry.STONE),
        ("a vase on a wooden background", Masonry.WOOD),
        ("a motorcycle, concrete wall background", Masonry.CONCRETE),
    ],
)
def test_a_wall_stands_behind_everything(prompt: str, masonry: Masonry) -> None:
    result = reading(prompt)
    assert result.tints.masonry is masonry
    assert len(result.mentions) == 1


@pytest.mark.parametrize("prompt", ["a brick wall", "a cat sitting on a brick wall", "a cat on a brick wall"])
def test_a_wall_that_is_what_is_drawn_stays_a_thing(prompt: str) -> None:
    result = reading(prompt)
    assert result.tints.masonry is None
    assert "brick wall" in {mention.asset for mention in result.mentions}


@pytest.mark.parametrize(
    ("prompt", "fade", "pallor"),
    [("a street, muted colours", True, False), ("a street in pastel colours", False, True)],
)
def test_colours_fade_and_pale(prompt: str, fade: bool, pallor: bool) -> None:
    finish = reading(prompt).finish
    assert (finish.fade > 0, finish.pallor > 0) == (fade, pallor)


@pytest.mark.parametrize(
    ("prompt", "sign", "asset"),
    [
        ('a street with graffiti saying "FREEDOM"', Sign.SPRAY, ""),
        ('a shop sign that says "OPEN" in pink neon on a brick wall', Sign.NEON, ""),
        ('there is a birthday card with "Get well"', Sign.CARD, ""),
        ('a coffee mug that says "DAD"', None, "mug"),
    ],
)
def test_a_text_is_on_what_is_named(prompt: str, sign: Sign | None, asset: str) -> None:
    (inscription,) = reading(prompt).inscriptions
    assert (inscription.sign, inscription.asset) == (sign, asset)
    assert reading(prompt).style is None


def test_letters_have_the_colour_that_is_said() -> None:
    (inscription,) = reading('a T-shirt with "PEACE" in red letters').inscriptions
    assert inscription.ink == COLOUR_RGB[Colour.RED]
    assert reading('a blue neon sign saying "BAR"').inscriptions[0].ink == COLOUR_RGB[Colour.BLUE]


def test_what_shines_shines_at_night_unless_it_is_said_otherwise() -> None:
    assert "night" in reading('a neon sign saying "BAR"').text
    assert "night" not in reading('a neon sign saying "BAR" at noon').text


@pytest.mark.parametrize(
    ("prompt", "lightning"),
    [
        ("a cottage in a thunderstorm with lightning", True),
        ("a ship on a stormy sea", False),
        ("a city at night, thunderstorm", True),
        ("a lighthouse in a storm, dramatic clouds", False),
    ],
)
def test_a_storm_is_weather_and_no_thing(prompt: str, lightning: bool) -> None:
    result = reading(prompt)
    assert (result.tints.storm, result.tints.lightning) == (True, lightning)
    assert "in a storm" in result.text
    assert not {"storm cloud", "lightning bolt"} & {mention.asset for mention in result.mentions}


def test_one_bolt_is_a_thing() -> None:
    result = reading("a lightning bolt")
    assert not result.tints.storm
    assert [mention.asset for mention in result.mentions] == ["lightning bolt"]


@pytest.mark.parametrize(
    ("prompt", "colourless"),
    [
        ("movie poster of a dragon, cinematic", False),
        ("a black and white poster of a saxophone", True),
    ],
)
def test_a_poster_is_one_whatever_else_it_is_like(prompt: str, colourless: bool) -> None:
    result = reading(prompt)
    assert result.style is Style.POSTER
    assert (result.finish.fade > 1) is colourless
    assert "poster" in result.text


def test_a_poster_in_a_manner_has_the_scene_in_that_manner_on_it() -> None:
    result = reading("a watercolor poster of a rocket")
    assert (result.text, result.design and result.design.sheet) == ("a rocket, watercolor", Sheet.PLACARD)


def test_a_grid_is_the_ground_of_synthwave() -> None:
    result = reading("synthwave sunset with palm trees and a grid")
    assert result.tints.grid
    assert [mention.asset for mention in result.mentions] == ["palm tree"]
    assert result.notices == ()
