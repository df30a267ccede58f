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
        ("a fairy on a rock reading an old map", "fairy", "map", Manner.HOLD),
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
        ("an abandoned playground", {"ivy", "fern", "pile of rocks"}),
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


@pytest.mark.parametrize(
    ("prompt", "asset", "condition"),
    [
        ("huge blue whale skeleton in a museum hall", "whale", Condition.SKELETAL),
        ("the skeleton of a dinosaur", "dinosaur", Condition.SKELETAL),
        ("an undead horse", "horse", Condition.SKELETAL),
        ("a crashed spaceship in the jungle", "spaceship", Condition.RUINED),
        ("an abandoned car in a field", "car", Condition.OVERGROWN),
        ("a rusty robot on a bench", "robot", Condition.RUSTY),
    ],
)
def test_what_became_of_it_is_a_condition(prompt: str, asset: str, condition: Condition) -> None:
    assert condition in next(m.own.conditions for m in reading(prompt).mentions if m.asset == asset)


@pytest.mark.parametrize(
    ("prompt", "rider", "mount"),
    [
        ("witch riding a vacuum cleaner", "witch", "vacuum cleaner"),
        ("a fairy riding a dragonfly over a pond", "fairy", "dragonfly"),
        ("a boy riding a giant pencil", "boy", "pencil"),
    ],
)
def test_anything_is_ridden_where_the_prompt_says_so(prompt: str, rider: str, mount: str) -> None:
    assert any(g.holder == rider and g.held == mount and g.manner is Manner.RIDE for g in reading(prompt).grasps)


@pytest.mark.parametrize("prompt", ["a boy on a guitar case", "a girl riding a bus", "a vase on a pencil"])
def test_nothing_else_is_ridden(prompt: str) -> None:
    assert not any(g.manner is Manner.RIDE for g in reading(prompt).grasps)


def test_what_is_used_as_a_vessel_is_filled() -> None:
    grasps = reading("astronaut helmet used as a fishbowl, two goldfish inside").grasps
    assert any(g.holder == "space helmet" and g.held == "goldfish" and g.manner is Manner.FILL for g in grasps)


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a steampunk airship docked at a tower", "stone tower"),
        ("noodle shop on a spaceship", "noodle bar with a window with stars"),
        ("sunken pirate ship with coral", ", underwater"),
        ("an elf archer, green cloak, forest", ", wearing a green cloak"),
        ("cherry blossoms falling", "falling cherry blossom petals"),
        ("a crypt lit by torches", "flaming torches"),
        ("a raccoon wearing formal clothes", "wearing a suit"),
        ("an old door, strong sun", "sunlight"),
        ("a garden, morning sun", "morning light"),
        ("a library, shafts of sun", "sunbeams"),
    ],
)
def test_it_is_told_in_words_that_are_drawn(prompt: str, told: str) -> None:
    assert told in performed(prompt, _lexicon())


@pytest.mark.parametrize(
    "prompt", ["a tent with torch light inside", "a water tower", "fog, bridge, red coat", "a bench covered with snow"]
)
def test_what_is_meant_otherwise_stays(prompt: str) -> None:
    assert performed(prompt, _lexicon()) == prompt
