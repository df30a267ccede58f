"""The time of year, where it is told."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Season
from calotype.pipelines.bundled.render.environments import PAINTERS
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.scene import Scene

LEAFY = (Environment.MEADOW, Environment.FOREST, Environment.GARDEN, Environment.VILLAGE, Environment.ROAD)


def ground(place: Environment, season: Season) -> NDArray[np.float32]:
    scene = Scene(environment=place, season=season, seed=4)
    stage = PAINTERS[place](scene, light_of(scene), 96, 96, Clearing())
    return np.asarray(stage.background[60:].mean((0, 1)))


@pytest.mark.parametrize("place", LEAFY)
def test_winter_is_white(place: Environment) -> None:
    summer, winter = ground(place, Season.SUMMER), ground(place, Season.WINTER)
    assert winter.mean() > summer.mean() + 0.15
    assert winter[1] - winter.mean() < summer[1] - summer.mean()


@pytest.mark.parametrize("place", LEAFY)
def test_autumn_turns_green_to_gold(place: Environment) -> None:
    summer, autumn = ground(place, Season.SUMMER), ground(place, Season.AUTUMN)
    assert autumn[0] - autumn[1] > summer[0] - summer[1] + 0.02


@pytest.mark.parametrize("place", [Environment.SAVANNA, Environment.JUNGLE])
def test_where_there_is_none_no_season_lays_snow(place: Environment) -> None:
    assert ground(place, Season.WINTER).mean() < ground(place, Season.SUMMER).mean() + 0.1
