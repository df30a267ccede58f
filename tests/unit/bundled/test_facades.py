"""How buildings look from outside: narrow, timbered, overgrown, ruined, on stilts."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.conditions import Condition, can_be
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.render.condition import worn_down
from calotype.pipelines.bundled.render.material import Sprite


@pytest.fixture
def house() -> Sprite:
    """A wall with a roof that a door is in."""
    picture = np.zeros((120, 100, 4), np.uint8)
    picture[40:, 10:90] = (230, 180, 140, 255)
    picture[10:40, 20:80] = (220, 60, 40, 255)
    picture[70:, 20:40] = (90, 60, 50, 255)
    return picture


@pytest.mark.parametrize(
    ("prompt", "condition"),
    [
        ("a tall narrow house", Condition.NARROW),
        ("a half-timbered house in a meadow", Condition.TIMBERED),
        ("an old house overgrown with ivy", Condition.OVERGROWN),
        ("a derelict barn in a field", Condition.RUINED),
        ("a cottage on stilts", Condition.STILTED),
        ("a crooked house", Condition.TILTED),
    ],
)
def test_a_building_is_in_the_condition_that_is_said(prompt: str, condition: Condition) -> None:
    found = read(prompt, "", Lexicon.open())

    assert condition in found.mentions[0].own.conditions


def test_what_is_no_building_does_not_stand_on_stilts() -> None:
    assert not can_be("dog", "animal", Condition.STILTED)


@pytest.mark.parametrize("prompt", ["a row of coloured houses", "a street of old houses, a cat"])
def test_houses_in_a_row_are_a_street(prompt: str) -> None:
    assert read(prompt, "", Lexicon.open()).locale is Locale.OLD_LANE


def test_a_narrow_house_is_as_tall(house: Sprite) -> None:
    narrow = worn_down(house, "house", {Condition.NARROW})

    assert narrow.shape[0] == house.shape[0]
    assert narrow.shape[1] < 0.7 * house.shape[1]


def test_stilts_are_below(house: Sprite) -> None:
    raised = worn_down(house, "house", {Condition.STILTED})

    assert raised.shape[0] > 1.2 * house.shape[0]
    assert 0 < (raised[-3, :, 3] > 128).mean() < 0.5


def test_timbers_are_dark_on_plaster_and_leave_the_door(house: Sprite) -> None:
    timbered = worn_down(house, "house", {Condition.TIMBERED}).astype(int)

    assert (timbered[60:, 45:88, :3].sum(-1) < 260).any()
    assert np.abs(timbered[90:110, 25:35] - house[90:110, 25:35]).mean() < 12


def test_a_ruin_has_lost_some_of_its_top(house: Sprite) -> None:
    ruin = worn_down(house, "house", {Condition.RUINED})

    assert (ruin[:40, :, 3] > 128).sum() < (house[:40, :, 3] > 128).sum()
    assert (ruin[80:, :, 3] > 128).sum() == (house[80:, :, 3] > 128).sum()


def test_ivy_is_green_and_climbs_from_below(house: Sprite) -> None:
    grown = worn_down(house, "house", {Condition.OVERGROWN}).astype(int)
    green = (grown[..., 1] > grown[..., 0] + 10) & (grown[..., 3] > 128)

    assert green[80:].mean() > green[:40].mean()
    assert green.any()
