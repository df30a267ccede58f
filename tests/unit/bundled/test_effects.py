"""Effects: what fills the air or the sky, and the thing that it comes from."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.parts import MEANINGS
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.wisps import Effect

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


@pytest.mark.parametrize(
    ("prompt", "effect", "asset"),
    [
        ("a house with smoke coming from the chimney", Effect.SMOKE, "house"),
        ("a burning car in the street", Effect.FLAMES, "car"),
        ("a house on fire at night", Effect.FLAMES, "house"),
        ("a chef tossing pasta in a pan, flames, action shot", Effect.FLAMES, ""),
        ("an erupting volcano", Effect.ERUPTION, "volcano"),
        ("cherry blossom petals falling in a park", Effect.PETALS, ""),
        ("a swamp at night with fireflies", Effect.FIREFLIES, ""),
        ("a meteor shower over the mountains", Effect.METEORS, ""),
        ("fireworks over a city", Effect.FIREWORKS, ""),
        ("a girl blowing soap bubbles", Effect.BUBBLES, ""),
    ],
)
def test_an_effect_comes_from_the_thing_that_is_meant(prompt: str, effect: Effect, asset: str) -> None:
    (wisp,) = reading(prompt).wisps
    assert (wisp.effect, wisp.asset) == (effect, asset)


@pytest.mark.parametrize("prompt", ["a child with rainbow hair", "three birds flying over a house", "a dog in the sun"])
def test_words_that_describe_or_count_things_are_no_effect(prompt: str) -> None:
    assert reading(prompt).wisps == ()


def test_a_sun_is_drawn_as_it_is_described() -> None:
    (wisp,) = reading("a huge red sun over the savanna").wisps
    assert wisp.effect is Effect.SUN
    assert wisp.large
    assert wisp.tint is not None
    assert wisp.tint[0] > 0.8


def test_a_moon_that_nothing_describes_stays_a_thing() -> None:
    result = reading("a wolf howling at the moon")
    assert result.wisps == ()
    assert "moon" in {mention.asset for mention in result.mentions}


def test_an_effect_among_colours_gives_none_to_the_background() -> None:
    result = reading("a sneaker, white and lime green, exploding powder, black backdrop")
    assert result.tints.backdrop is not None
    assert max(result.tints.backdrop) < 0.1


def test_an_effect_alone_is_over_some_land() -> None:
    assert reading("a rainbow").text == "a landscape"


@pytest.mark.parametrize("prompt", ["a rainbow to the left of a bicycle", "an orange in front of a purple rainbow"])
def test_a_rainbow_among_things_is_one(prompt: str) -> None:
    result = reading(prompt)
    assert "rainbow" in {mention.asset for mention in result.mentions}
    assert not result.wisps


def test_a_rainbow_over_a_land_is_the_skys() -> None:
    assert [wisp.effect for wisp in reading("a rainbow over the hills").wisps] == [Effect.RAINBOW]


def test_every_part_of_a_prompt_has_its_meaning() -> None:
    """A match of any part is taken by its row."""
    assert set(MEANINGS) == set(Part)


@pytest.mark.parametrize("prompt", ["a cake, lava flowing into the sea", "volcano erupting, lava flowing into the"])
def test_an_effect_that_nothing_makes_raises_nothing(prompt: str) -> None:
    assert reading(prompt).text


def test_light_through_a_blind_is_an_effect() -> None:
    wisps = reading("an armchair, sunlight through the blinds").wisps
    assert [wisp.effect for wisp in wisps] == [Effect.SLATTED_SHADE]
