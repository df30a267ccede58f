"""Words that together are no things, and what is said in roundabout ways."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.idioms import gerund, idiomatic
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def assets(prompt: str) -> list[str]:
    return [mention.asset for mention in reading(prompt).mentions]


@pytest.mark.parametrize(
    ("prompt", "stray"),
    [
        ("a skyscraper, clouds reflected in the glass", "glass of water"),
        ("a baby laughing behind the window glass", "glass of water"),
        ("a family dog in front of a fridge", "man"),
        ("copper pans above a kitchen island", "island"),
        ("a row of huts in candy colours, flat midday sun", "candy"),
        ("a sneaker, powder in orange and teal", "orange"),
        ("a plate of waffles, food magazine", "newspaper"),
        ("an old windmill, thunderclouds building up", "office building"),
        ("an armadillo rolled into a ball", "soccer ball"),
        ("a cheetah, wildlife photography", "deer"),
        ("a hawk moth wing, iridescent scales", "balance scale"),
        ("a plumber and a leaking pipe", "smoking pipe"),
        ("paper cranes on a string", "crane"),
        ("a cat on a tram instead of a dog", "dog"),
        ("a horse rolling on its back in the sand", "rolling pin"),
        ("two boys playing a football match", "lighter"),
        ("a fisherwoman mending nets", "t-shirt"),
        ("a cloud shaped like a sheep", "cloud"),
        ("a mouse in a paper boat sailing down a stream", "sailboat"),
        ("a loaf of bread on a checkered tablecloth", "table with a tablecloth"),
        ("two cats asleep, all the others awake", "otter"),
    ],
)
def test_words_that_are_no_things_here_are_not_drawn(prompt: str, stray: str) -> None:
    assert stray not in assets(prompt)


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a spoon next to a glass", "glass of water"),
        ("a man reading a magazine", "magazine"),
        ("old kitchen scales", "kitchen scale"),
        ("an old man smoking a pipe", "smoking pipe"),
        ("a diver shining a torch", "flashlight"),
        ("an easel and some brushes", "paintbrush"),
        ("a giant peeking over a hill", "man"),
        ("a bathtub full of ice and beer bottles", "ice cube"),
    ],
)
def test_the_same_words_elsewhere_are_things(prompt: str, expected: str) -> None:
    assert expected in assets(prompt)


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("a cat trying to open a fridge", "a cat opening a fridge"),
        ("a dog about to jump into a lake", "a dog jumping into a lake"),
        ("a frog that is attempting to swim", "a frog swimming"),
        ("three girls each with a balloon", "three girls with three balloons"),
        ("four boys, each holding a paper lantern", "four boys holding four paper lanterns"),
        ("one cat sleeping, the other playing with yarn", "a cat sleeping, and a cat playing with yarn"),
        (
            "in the foreground a tree, in the background a village",
            "a tree in the foreground, a village in the background",
        ),
        ("a single X", "a single letter X"),
        ("a girl who likes to sing", "a girl who likes to sing"),
        ("a giant mushroom in a forest", "a giant mushroom in a forest"),
    ],
)
def test_roundabout_words_are_put_plainly(prompt: str, plain: str) -> None:
    assert idiomatic(prompt) == plain


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("open", "opening"),
        ("make", "making"),
        ("run", "running"),
        ("tie", "tying"),
        ("steal", "stealing"),
        ("see", "seeing"),
    ],
)
def test_what_somebody_tries_to_do_is_done(verb: str, form: str) -> None:
    assert gerund(verb) == form


def test_a_diorama_shows_its_things_once() -> None:
    assert assets("three hens, isometric") == ["hen"]


@pytest.mark.parametrize(
    ("prompt", "language", "held"),
    [
        (
            "um gato preto dormindo em cima de um sofá vermelho",
            "Portuguese",
            "a black cat sleeping on top of a red sofa",
        ),
        ("dois cachorros correndo na praia", "Portuguese", "two dogs running on the beach"),
        ("um farol ao pôr do sol, aquarela", "Portuguese", "a lighthouse at sunset"),
        ("drie rode tulpen op een houten tafel", "Dutch", "three red tulips on a wooden table"),
        ("een zwarte kat in de regen", "Dutch", "a black cat in the rain"),
        ("twee koeien in een weiland bij zonsondergang", "Dutch", "two cows in a meadow at sunset"),
    ],
)
def test_portuguese_and_dutch_are_read(prompt: str, language: str, held: str) -> None:
    result = reading(prompt)
    assert held in result.text
    assert any(f"Read from {language}" in notice.message for notice in result.notices)


def test_the_plank_is_walked_on_a_ship() -> None:
    assert idiomatic("a pirate walking the plank") == "a pirate standing on a plank, on the deck of a ship"
