"""Feats: riders, drawn swords, monsters and ships, places that were left, and people of tales in others' clothes."""

from __future__ import annotations

from functools import cache

import pytest

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.prompt.feats import performed
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Manner
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.standings import Stance, Standing


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


@pytest.mark.parametrize(
    ("prompt", "holder", "held", "manner"),
    [
        ("samurai standing in a field, katana drawn", "samurai", "katana", Manner.HOLD),
        ("an orc in a cave, spear raised", "orc", "spear", Manner.HOLD),
        ("a cowboy galloping across the desert", "cowboy", "horse", Manner.RIDE),
        ("a fairy on a rock reading an old map", "fairy", "map", Manner.TEND),
    ],
)
def test_who_does_it_has_what_it_takes(prompt: str, holder: str, held: str, manner: Manner) -> None:
    assert any(g.holder == holder and g.held == held and g.manner is manner for g in reading(prompt).grasps)


@pytest.mark.parametrize("prompt", ["kraken pulling down a galleon", "a sea monster attacking a pirate ship"])
def test_what_sinks_a_ship_is_before_it(prompt: str) -> None:
    read_ = reading(prompt)
    ship = next(mention for mention in read_.mentions if mention.asset == "pirate ship")
    assert {Condition.TILTED, Condition.BURIED} <= ship.own.conditions
    assert any(s.stance is Stance.IN_FRONT and s.second == "pirate ship" for s in read_.standings)
    assert isinstance(read_.standings[0], Standing)


@pytest.mark.parametrize(
    ("prompt", "assets"),
    [
        ("a knight galloping across a field", {"knight on horseback"}),
        ("a castle, children's illustration", {"castle"}),
        ("a giant walks through the valley", {"man"}),
        ("a female pilot beside a plane", {"woman", "airplane"}),
        ("a spaceship graveyard in the desert", {"spaceship"}),
        ("a cave with giant amethyst pillars", {"crystals"}),
        ("an abandoned subway station", {"ivy", "fern", "pile of rocks"}),
    ],
)
def test_it_is_drawn_with_what_shows_it(prompt: str, assets: set[str]) -> None:
    assert {mention.asset for mention in reading(prompt).mentions} == assets


@pytest.mark.parametrize(
    "prompt",
    [
        "a girl with her hand raised",
        "children playing in a park",
        "a ship on the sea",
        "a cat on a piano",
        "a man reading a book",
        "a giant cat sleeping",
    ],
)
def test_what_is_no_feat_stays_as_it_is_said(prompt: str) -> None:
    assert performed(prompt, _lexicon()) == prompt
