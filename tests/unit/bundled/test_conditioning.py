"""States, parts and effects that a prompt tells of things."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.ambience import Aura, Flurry
from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Colour

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def states(prompt: str) -> list[tuple[str, int | None, set[Condition]]]:
    return [(m.asset, m.count, set(m.own.conditions)) for m in reading(prompt).mentions]


@pytest.mark.parametrize(
    ("prompt", "condition"),
    [
        ("a broken cup", Condition.BROKEN),
        ("the cup is broken", Condition.BROKEN),
        ("an empty glass", Condition.EMPTY),
        ("an unlit candle", Condition.UNLIT),
        ("a bitten apple", Condition.BITTEN),
        ("a rusty key", Condition.RUSTY),
        ("a lemon, cut in half", Condition.HALVED),
        ("half an orange", Condition.HALVED),
        ("a bottle of craft beer with condensation", Condition.WET),
        ("headphones floating in mid air", Condition.FLOATING),
    ],
)
def test_a_thing_is_in_the_state_that_is_said(prompt: str, condition: Condition) -> None:
    [(_, _, found)] = states(prompt)
    assert found == {condition}
    assert reading(prompt).notices == ()


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("two cups, one full and one empty", [("mug", 1, {Condition.FULL}), ("mug", 1, {Condition.EMPTY})]),
        ("nine candles in a row, the last one is out", [("candle", 8, set()), ("candle", 1, {Condition.UNLIT})]),
        ("three eggs, one is cracked", [("egg", 2, set()), ("egg", 1, {Condition.CRACKED})]),
        ("orange slices", [("orange", None, {Condition.SLICE})]),
        ("a glass half full of milk", [("glass of milk", 1, {Condition.HALF_FULL})]),
    ],
)
def test_one_of_several_is_in_a_state_of_its_own(
    prompt: str, expected: list[tuple[str, int | None, set[Condition]]]
) -> None:
    assert states(prompt) == expected


def test_a_state_that_no_picture_shows_is_told() -> None:
    assert "rusty" in "".join(notice.message for notice in reading("a rusty apple").notices)


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("a perfume bottle with gold cap", "cap"),
        ("a watch with an orange strap", "strap"),
        ("a jar with silver lid", "cap"),
        ("a black and gold perfume bottle", "second"),
        ("headphones, black and gold", "second"),
    ],
)
def test_a_part_has_the_colour_that_is_said_of_it(prompt: str, part: str) -> None:
    result = reading(prompt)
    assert [accent.part for accent in result.mentions[0].own.accents] == [part]
    assert len(result.mentions) == 1
    assert result.notices == ()


def test_colours_after_the_only_thing_are_its_own_and_no_palette() -> None:
    result = reading("a sneaker, white and lime green")
    assert result.mentions[0].colour is Colour.WHITE
    assert result.palette == ()


@pytest.mark.parametrize(
    ("prompt", "effect"),
    [
        ("a bowl of noodles, steam", Flurry.STEAM),
        ("a jar, water splash frozen around it", Flurry.SPLASH),
        ("a perfume bottle surrounded by rose petals", Flurry.PETALS),
        ("a cake with confetti", Flurry.CONFETTI),
        ("a sneaker with exploding powder", Flurry.POWDER),
    ],
)
def test_what_flies_around_a_thing_is_an_effect(prompt: str, effect: Flurry) -> None:
    result = reading(prompt)
    assert [aura.effect for aura in result.tints.auras] == [effect]
    assert len(result.mentions) == 1
    assert result.unknown == ()


def test_an_effect_has_its_colour() -> None:
    [aura] = reading("a phone with purple smoke").tints.auras
    assert aura.tint is not None
    assert aura == Aura(effect=Flurry.SMOKE, tint=aura.tint)


def test_what_would_be_an_effect_is_a_thing_where_nothing_else_is_named() -> None:
    assert reading("confetti").tints.auras == ()
