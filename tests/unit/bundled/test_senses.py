"""Words of several meanings, and nouns before nouns."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Material

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def assets(prompt: str) -> list[str]:
    return [mention.asset for mention in reading(prompt).mentions]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a mouse next to a keyboard", ["computer mouse", "keyboard"]),
        ("a mouse next to a cheese", ["mouse", "cheese"]),
        ("a mouse and a computer mouse", ["mouse", "computer mouse"]),
        ("a pot with a plant in it", ["potted plant"]),
        ("a pot of gold at the end of a rainbow", ["cauldron"]),
        ("a crane at a construction site", ["construction crane"]),
        ("a crane in a lake", ["crane"]),
        ("a red ball", ["sphere"]),
        ("a boy kicks a ball into the goal", ["boy", "soccer ball", "goal"]),
        ("an archer with a bow", ["bow and arrow"]),
    ],
)
def test_the_other_words_tell_which_thing_is_meant(prompt: str, expected: list[str]) -> None:
    assert set(expected) <= set(assets(prompt))


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a jaguar resting near a road", ["leopard"]),
        ("a sleeping jaguar by the road", ["leopard"]),
        ("a jaguar parked on a road", ["sports car"]),
        ("a beetle on a car", ["beetle", "car"]),
        ("a vw beetle", ["car"]),
        ("a bat flying over a baseball field", ["bat"]),
        ("a bat in a cave", ["bat"]),
        ("a mouse eating cheese on a desk", ["mouse", "cheese"]),
        ("a man with a gold chain on his chest", ["man"]),
        ("a chest full of gold", ["treasure chest"]),
        ("pots and pans", ["cooking pot", "frying pan"]),
        ("keys on a piano", ["piano"]),
        ("the red square in Moscow", []),
        ("the red square in a room", ["cube"]),
        ("a green triangle of grass", []),
    ],
)
def test_what_lives_and_places_with_names_decide_first(prompt: str, expected: list[str]) -> None:
    assert assets(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("a ball in a room", "a small sphere in a room"),
        ("a ball on a roof", "a small sphere in downtown"),
        ("two red balls in a room", "two small red spheres in a room"),
        ("a giant ball in a room", "a giant sphere in a room"),
        ("a red ball", "a red sphere"),
        ("a red ball and a blue cube", "a red sphere and a blue cube"),
    ],
)
def test_a_ball_that_is_somewhere_has_the_size_of_one(prompt: str, text: str) -> None:
    assert reading(prompt).text == text


def test_pots_among_pans_hold_no_plants_and_a_bare_chest_no_treasure() -> None:
    assert {"cooking pot", "frying pan"} <= {*assets("pots and pans with herbs")}
    assert "treasure chest" not in assets("a bare chest with gold chain")


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a jug of milk", ["jug"]),
        ("a bucket of water", ["bucket"]),
        ("a pot of tea", ["teapot"]),
        ("a glass of milk", ["glass of milk"]),
        ("a hot dog stand", ["market stall"]),
        ("a camel caravan", ["camel"]),
        ("a rat watches a cat", ["rat", "cat"]),
        ("a dog gives a paw", ["dog"]),
    ],
)
def test_words_together_name_what_they_name(prompt: str, expected: list[str]) -> None:
    assert assets(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "material"),
    [("a wire basket", Material.METAL), ("a plastic bag", Material.PLASTIC), ("a leather wallet", Material.LEATHER)],
)
def test_the_first_of_two_nouns_may_be_what_it_is_made_of(prompt: str, material: Material) -> None:
    assert [mention.own.material for mention in reading(prompt).mentions] == [material]


def test_nobody_has_the_beard_that_he_is_without() -> None:
    assert assets("a man without a beard") == ["man"]
