"""What shops, workshops and shelves are full of."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.rooms import Use


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.open()


@pytest.mark.parametrize(
    ("prompt", "use", "stocked"),
    [
        ("a wizard's shop with potions on the shelves", Use.SHOP, "potion bottle"),
        ("interior of a violin maker's workshop", Use.WORKSHOP, "violin"),
        ("an old man in his clock shop", Use.SHOP, "wall clock"),
        ("a cat in a cheese shop", Use.SHOP, "cheese"),
        ("a fish market, crabs", Use.SHOP, "fish"),
        ("a kitchen with shelves full of teapots", None, "teapot"),
        ("a candy shop interior with hundreds of glass jars", Use.SHOP, "jar"),
    ],
)
def test_a_room_is_full_of_what_its_trade_or_the_prompt_says(
    prompt: str, use: Use | None, stocked: str, lexicon: Lexicon
) -> None:
    room = read(prompt, "", lexicon).room
    assert (room.use, stocked in room.stock) == (use, True)


def test_what_hangs_on_walls_is_no_thing_of_the_scene(lexicon: Lexicon) -> None:
    reading = read("guitars on the wall of a music room, a kid", "", lexicon)
    assert "acoustic guitar" in reading.room.hung
    assert [mention.asset for mention in reading.mentions] == ["boy"]


@pytest.mark.parametrize("prompt", ["a bakery in the street", "a cheese shop at night", "a hat shop with a red awning"])
def test_a_shop_with_nothing_of_its_inside_is_a_house(prompt: str, lexicon: Lexicon) -> None:
    assert read(prompt, "", lexicon).room.stock == ()
