"""Formations: what the words say, and where the layout puts the members of a group."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.camera import Angle, Camera
from calotype.pipelines.bundled.layout.grouping import gathered
from calotype.pipelines.bundled.layout.solving import solve
from calotype.pipelines.bundled.layout.visibility import visible_fractions
from calotype.pipelines.bundled.prompt.formations import AFTER
from calotype.pipelines.bundled.prompt.glossary import glossary
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.standings import FORMATIONS, Stance, Standing

pytestmark = pytest.mark.unit

SIZES = ((256, 256), (256, 144), (144, 256))


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


def _solved(scene: Scene, size: tuple[int, int] = (256, 256)) -> Scene:
    groups = gathered(scene, _pack().assets)
    return groups.split(solve(groups.scene, groups.assets, *size), scene, size[0] / size[1])


def _placed(stance: Stance, asset: str, number: int, *, middle: str = "", size: tuple[int, int] = (256, 256)) -> Scene:
    """So many in that formation, from places that say nothing of it."""
    elements = [Element(asset=asset, x=(k * 7 % 10) / 10, y=0.8 + k % 3 / 20, size=0.2) for k in range(number)]
    elements += [Element(asset=middle, x=0.9, y=0.85, size=0.3)] if middle else []
    standing = Standing(stance=stance, first=asset, second=middle or asset)
    return _solved(Scene(elements=tuple(elements), environment=Environment.MEADOW, standings=(standing,)), size)


@pytest.mark.parametrize(
    ("prompt", "stance", "asset"),
    [
        ("five candles in a row", Stance.ROW, "candle"),
        ("a row of five candles", Stance.ROW, "candle"),
        ("a row of colourful teapots", Stance.ROW, "teapot"),
        ("six cupcakes in two rows", Stance.ROWS, "cupcake"),
        ("a dozen macarons, arranged in a circle", Stance.RING, "macaron"),
        ("a ring of mushrooms in a forest", Stance.RING, "mushroom"),
        ("a lamp on a stack of suitcases", Stance.STACK, "suitcase"),
        ("three stacked wooden crates", Stance.STACK, "wooden crate"),
        ("a pile of apples", Stance.PILE, "apple"),
    ],
)
def test_the_words_tell_the_formation(prompt: str, stance: Stance, asset: str) -> None:
    assert Standing(stance=stance, first=asset, second=asset) in reading(prompt).standings


def test_a_number_that_is_said_counts_in_a_formation() -> None:
    assert [mention.count for mention in reading("a row of seven candles").mentions] == [7]
    assert [mention.count for mention in reading("a row of candles").mentions] == [5]


@pytest.mark.parametrize(
    ("prompt", "asset"), [("a stack of old books", "stack of books"), ("a stack of pancakes", "pancakes")]
)
def test_what_is_a_stack_already_is_not_stacked(prompt: str, asset: str) -> None:
    result = reading(prompt)
    assert [mention.asset for mention in result.mentions] == [asset]
    assert not any(standing.stance in FORMATIONS for standing in result.standings)


@pytest.mark.parametrize("prompt", ["four men sitting around a campfire", "a campfire surrounded by four men"])
def test_around_something(prompt: str) -> None:
    assert Standing(stance=Stance.AROUND, first="man", second="campfire") in reading(prompt).standings


def test_every_phrase_of_a_formation_is_read_as_one() -> None:
    for stance, words in AFTER.items():
        for word in words.split("|"):
            assert glossary()[word].value == stance.value


@pytest.mark.parametrize("size", SIZES)
def test_a_row_stands_on_one_line_at_equal_distances(size: tuple[int, int]) -> None:
    row = sorted(_placed(Stance.ROW, "candle", 6, size=size).elements, key=lambda e: e.x)
    assert len({round(e.y, 4) for e in row}) == 1
    assert len({round(e.size, 4) for e in row}) == 1
    steps = [b.x - a.x for a, b in pairwise(row)]
    assert max(steps) == pytest.approx(min(steps))
    assert min(steps) > 0


def test_in_a_row_all_look_the_same_way() -> None:
    ducks = tuple(Element(asset="duck", x=k / 5, y=0.8, size=0.2, flip=k % 2 == 0) for k in range(5))
    standing = Standing(stance=Stance.ROW, first="duck", second="duck")
    row = _solved(Scene(elements=ducks, environment=Environment.LAKE, standings=(standing,))).elements
    assert len({duck.flip for duck in row}) == 1


def test_a_ring_has_an_empty_middle() -> None:
    ring = _placed(Stance.RING, "mushroom", 9).elements
    x, y = (sum(e.x for e in ring) / 9, sum(e.y for e in ring) / 9)
    assert all(abs(e.x - x) > 0.08 or abs(e.y - y) > 0.08 for e in ring)
    assert min(e.x for e in ring) < x - 0.1 < x + 0.1 < max(e.x for e in ring)


def test_a_stack_stands_one_on_another_and_is_drawn_from_its_foot() -> None:
    stack = _placed(Stance.STACK, "wooden crate", 3).elements
    assert stack[0].y > stack[1].y > stack[2].y
    assert max(e.x for e in stack) - min(e.x for e in stack) < stack[0].size / 2
    assert stack[0].depth < stack[1].depth <= stack[2].depth


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("number", [2, 3, 5, 12])
@pytest.mark.parametrize("stance", sorted(FORMATIONS - {Stance.CROSSED}))
def test_all_of_a_formation_are_seen_and_inside_the_frame(stance: Stance, number: int, size: tuple[int, int]) -> None:
    assert min(visible_fractions(_placed(stance, "apple", number, size=size), _pack(), *size)) >= 0.5


@pytest.mark.parametrize("number", [2, 3, 4, 5])
def test_who_is_around_something_is_seen_on_both_sides_of_it(number: int) -> None:
    scene = _placed(Stance.AROUND, "man", number, middle="campfire")
    *people, fire = scene.elements
    assert min(e.x for e in people) < fire.x < max(e.x for e in people)
    assert min(visible_fractions(scene, _pack())) >= 0.5


def test_from_straight_above_a_ring_is_round() -> None:
    scene = Scene(
        elements=tuple(Element(asset="macaron", x=k / 12, y=0.8, size=0.1) for k in range(12)),
        environment=Environment.TABLE,
        camera=Camera(angle=Angle.TOP),
        standings=(Standing(stance=Stance.RING, first="macaron", second="macaron"),),
    )
    ring = _solved(scene).elements
    wide, tall = (max(places) - min(places) for places in ([e.x for e in ring], [e.y for e in ring]))
    assert wide == pytest.approx(tall, rel=0.1)


def test_what_rests_on_a_stack_rests_on_its_top() -> None:
    stack = tuple(Element(asset="suitcase", x=0.3 + k / 10, y=0.85, size=0.25) for k in range(3))
    scene = Scene(
        elements=(*stack, Element(asset="cat", x=0.5, y=0.4, size=0.2)),
        environment=Environment.ROOM,
        standings=(
            Standing(stance=Stance.STACK, first="suitcase", second="suitcase"),
            Standing(stance=Stance.ON, first="cat", second="suitcase"),
        ),
    )
    *cases, cat = _solved(scene).elements
    assert cat.y == pytest.approx(min(e.y - e.size for e in cases), abs=0.05)
    assert cat.stands_at is not None


def test_what_is_said_to_be_left_of_another_is_there() -> None:
    elements = (Element(asset="cat", x=0.8, y=0.8, size=0.2), Element(asset="dog", x=0.2, y=0.8, size=0.2))
    standing = Standing(stance=Stance.LEFT, first="cat", second="dog")
    cat, dog = _solved(Scene(elements=elements, environment=Environment.MEADOW, standings=(standing,))).elements
    assert cat.x < dog.x
    assert standing in reading("a cat to the left of a dog").standings
    assert standing in reading("a dog to the right of a cat").standings
