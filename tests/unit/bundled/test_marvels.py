"""Marvels: small places in and on things, houses that are none, hosts, and what is of water, fire or clockwork."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.prompt.disguises import ANIMALS
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.marvels import marvelled
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render import disguises, dwellings, elementals, lively
from calotype.pipelines.bundled.scene import Manner
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.standings import Stance, Standing


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


def conditions(prompt: str, asset: str) -> frozenset[Condition]:
    return next(mention.own.conditions for mention in reading(prompt).mentions if mention.asset == asset)


@pytest.mark.parametrize(
    ("prompt", "upper", "lower"),
    [
        ("a city on the back of a giant turtle", "miniature city", "turtle"),
        ("an old typewriter with a landscape coming out of it", "miniature landscape", "typewriter"),
        ("a forest growing out of an open book", "miniature forest", "open book"),
    ],
)
def test_a_place_on_a_thing_is_a_small_one(prompt: str, upper: str, lower: str) -> None:
    grafts = [graft for m in reading(prompt).mentions if m.asset == lower for graft in m.own.grafts]
    on = Standing(stance=Stance.ON, first=upper, second=lower) in reading(prompt).standings
    assert on or [graft.asset for graft in grafts] == [upper]


@pytest.mark.parametrize(
    ("prompt", "vessel", "inside"),
    [
        ("a village inside a glass bottle on a beach", "display bottle", "miniature village"),
        ("snow globe with a tiny beach inside", "snow globe", "miniature island"),
        ("a jar containing a whole forest", "jar", "miniature forest"),
        ("a dragon trapped in a bottle", "display bottle", "dragon"),
    ],
)
def test_a_place_in_a_vessel_is_a_small_one(prompt: str, vessel: str, inside: str) -> None:
    grasps = reading(prompt).grasps
    assert any(g.holder == vessel and g.held == inside and g.manner is Manner.FILL for g in grasps)


@pytest.mark.parametrize(
    "prompt",
    [
        "a village in a valley with a river",
        "a city on a hill at night",
        "a forest in the mountains",
        "a dog in a park",
        "a map of a city on a wall",
        "a fire truck in a city",
        "a car with a red door",
        "a house on a beach",
        "a pack of wolves",
        "a sea lion balancing a beach ball",
        "reflections of the city on the windscreen",
    ],
)
def test_what_is_no_marvel_stays_as_it_is_said(prompt: str) -> None:
    assert marvelled(prompt, _lexicon()) == prompt


@pytest.mark.parametrize(
    ("prompt", "asset", "condition"),
    [
        ("a fish made of water", "fish", Condition.WATERY),
        ("a wolf made of stars howling", "wolf", Condition.STARRY),
        ("a lava golem", "golem", Condition.MOLTEN),
        ("a steampunk owl", "owl", Condition.CLOCKWORK),
        ("ghost ship in fog", "ship", Condition.SPECTRAL),
        ("a cybernetic koi", "goldfish", Condition.CYBERNETIC),
        ("a rainbow horse", "horse", Condition.RAINBOW),
        ("a house in the shape of a teapot", "teapot", Condition.HOUSED),
        ("a pumpkin house in a field", "pumpkin", Condition.HOUSED),
        ("a door in the trunk of an old oak", "oak tree", Condition.DOORED),
    ],
)
def test_what_it_is_of_is_a_condition(prompt: str, asset: str, condition: Condition) -> None:
    assert condition in conditions(prompt, asset)


@pytest.mark.parametrize(
    ("prompt", "asset", "count"),
    [
        ("a sky made of fish", "fish", 12),
        ("a mammoth herd", "mammoth", 9),
        ("the orc army", "orc", 12),
        ("a penguin colony on an iceberg", "penguin", 9),
    ],
)
def test_a_host_is_many(prompt: str, asset: str, count: int) -> None:
    assert next(m.count for m in reading(prompt).mentions if m.asset == asset) == count


@pytest.mark.parametrize(
    ("prompt", "asset", "cuts"),
    [
        ("a pug dressed as a bee", "pug", {"jumpsuit", "fairy wings", "antennae"}),
        ("a toddler in a dinosaur costume", "baby", {"jumpsuit", "dinosaur hood"}),
        ("a girl in a unicorn onesie", "girl", {"jumpsuit", "unicorn hood"}),
        ("an elf chef with a frying pan", "elf", {"chef's jacket"}),
        ("goblin waiters", "goblin", {"shirt", "vest", "bow tie"}),
    ],
)
def test_who_is_dressed_up_wears_it(prompt: str, asset: str, cuts: set[str]) -> None:
    worn = next(mention.own.outfit for mention in reading(prompt).mentions if mention.asset == asset)
    assert {garment.cut for garment in worn} == cuts


def test_every_disguise_is_of_garments() -> None:
    for names, _ in ANIMALS:
        name = names.partition("|")[0]
        read_ = reading(f"a boy dressed as a {name}")
        assert read_.mentions[0].own.outfit, name
        assert not read_.unknown, name


def _plain() -> np.ndarray:
    sprite = np.zeros((160, 120, 4), np.uint8)
    sprite[10:150, 10:110] = (180, 90, 60, 255)
    return sprite


@pytest.mark.parametrize("condition", [*elementals.WAYS, *dwellings.WAYS])
def test_each_look_differs_from_all_others(condition: Condition) -> None:
    ways = {**elementals.WAYS, **dwellings.WAYS}
    made = ways[condition](_plain(), "cube")
    assert made.dtype == np.uint8
    assert made.shape[2] == 4
    for other, way in ways.items():
        if other is not condition:
            drawn = way(_plain(), "cube")
            assert drawn.shape != made.shape or np.abs(drawn.astype(int) - made).mean() > 1.0


@pytest.mark.parametrize("cut", disguises.DISGUISES)
def test_every_disguise_leaves_the_face_free(cut: str) -> None:
    for trim in disguises.DISGUISES[cut]:
        felt = trim.make(80, np.array((0.5, 0.5, 0.3), np.float32), np.zeros(3, np.float32))
        assert felt.image[..., 3].max() > 0.9
        if trim.slot == "eyes":
            row, column = round(trim.at[1] * felt.height), round(trim.at[0] * felt.width)
            assert felt.image[row, column, 3] < 0.05


@pytest.mark.parametrize(
    ("prompt", "asset", "condition"),
    [
        ("the sun drinking tea", "sun", Condition.ALIVE),
        ("a carrot playing the guitar", "carrot", Condition.ALIVE),
        ("bowling pins having a picnic", "bowling pins", Condition.ALIVE),
        ("an avocado with boxing gloves", "avocado", Condition.BOXING),
        ("a cactus with a knitted sweater", "cactus", Condition.SWEATERED),
    ],
)
def test_a_thing_that_does_what_people_do_has_arms_and_legs(prompt: str, asset: str, condition: Condition) -> None:
    assert condition in conditions(prompt, asset)


@pytest.mark.parametrize(
    "prompt",
    [
        "a boy with a guitar dancing",
        "a girl in a red sweater",
        "a man in a hat reading a book",
        "leaves dancing in the wind",
    ],
)
def test_what_belongs_to_somebody_who_does_it_has_none(prompt: str) -> None:
    assert not any(mention.own.conditions for mention in reading(prompt).mentions)


@pytest.mark.parametrize("condition", lively.WAYS)
def test_limbs_stand_off_the_body(condition: Condition) -> None:
    made = lively.WAYS[condition](_plain(), "cube")
    if condition is Condition.SWEATERED:
        assert made.shape == _plain().shape
        assert (made[:60] == _plain()[:60]).all()
        return
    assert made.shape[0] > 160
    assert made.shape[1] > 120
    assert made[-8:, :, 3].any()
