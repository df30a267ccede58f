"""Things laid along a shape, in numbers that are kept to."""

from __future__ import annotations

from itertools import combinations

import pytest

from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.layout.outlines import SHAPES, clustered, outlined
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.standings import Stance

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


@pytest.mark.parametrize("stance", sorted(SHAPES))
@pytest.mark.parametrize("number", [9, 16, 24])
def test_those_of_a_shape_stand_apart_and_above_the_ground(stance: Stance, number: int) -> None:
    points = outlined(stance, number, 0.8)
    assert (len(points), min(y for _, y in points)) == (number, 0.0)
    crossing = 1 if stance is Stance.CROSS else 0
    close = [1 for (ax, ay), (bx, by) in combinations(points, 2) if abs(ax - bx) < 0.72 and abs(ay - by) < 0.9]
    assert len(close) <= crossing


@pytest.mark.parametrize("number", [13, 20, 40])
def test_those_close_together_hide_nobody(number: int) -> None:
    points = clustered(number, 1.0)
    assert len(points) == number
    assert not [1 for (ax, ay), (bx, by) in combinations(points, 2) if abs(ax - bx) < 0.85 and abs(ay - by) < 0.85]


@pytest.mark.parametrize(
    ("prompt", "stance", "count"),
    [
        ("twenty red apples arranged in a heart", Stance.HEART, 20),
        ("seashells arranged in a spiral", Stance.SPIRAL, 24),
        ("fifteen strawberries forming a star", Stance.STAR, 15),
        ("nine pencils in a diagonal line", Stance.DIAGONAL, 9),
    ],
)
def test_a_shape_is_seen_from_above_and_has_its_number(prompt: str, stance: Stance, count: int) -> None:
    result = reading(prompt)
    assert [standing.stance for standing in result.standings] == [stance]
    assert [mention.count for mention in result.mentions] == [count]
    assert Angle.TOP.value in result.camera


@pytest.mark.parametrize(
    ("prompt", "stances"),
    [
        ("toy dinosaurs in a line, from smallest to biggest", [Stance.ROW, Stance.GRADED]),
        ("five pumpkins sorted by size", [Stance.ROW, Stance.GRADED]),
        ("buttons of different sizes in a circle", [Stance.RING, Stance.ASSORTED]),
        ("thirty candles", [Stance.CLUSTER]),
    ],
)
def test_sizes_and_large_numbers_are_told_to_the_layout(prompt: str, stances: list[Stance]) -> None:
    assert [standing.stance for standing in reading(prompt).standings] == stances
