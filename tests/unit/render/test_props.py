"""What stands about in a place: it is there, it is of the pack, and it is in nobody's way."""

from __future__ import annotations

from functools import cache

import pytest

from calotype.pipelines.bundled.ambience import Environment, Season
from calotype.pipelines.bundled.assets import AssetPack, Kind
from calotype.pipelines.bundled.render.environments import PAINTERS
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.props import PROPS, props
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.shipped import FOLDER

SIZE = (160, 120)
CAT = Element(asset="cat", x=0.5, y=0.9, size=0.5)


@cache
def pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


def about(scene: Scene) -> list[Element]:
    stage = PAINTERS[scene.environment](scene, light_of(scene), *SIZE, Clearing())
    return props(scene, stage, Clearing(), pack().assets, *SIZE)


def test_every_prop_is_in_the_pack() -> None:
    named = {asset for many in PROPS.values() for prop in many for asset in prop.assets}
    assert named <= set(pack().assets)


@pytest.mark.parametrize("place", PROPS)
def test_a_place_has_something_about_and_the_same_each_time(place: Environment) -> None:
    scenes = [Scene(environment=place, seed=seed) for seed in range(6)]
    found = [about(scene) for scene in scenes]
    assert any(found)
    assert found == [about(scene) for scene in scenes]


def test_what_the_prompt_does_not_want_is_not_about_either() -> None:
    kitchens = [Scene(environment=Environment.KITCHEN, seed=seed) for seed in range(6)]
    assert any(element.asset == "refrigerator" for kitchen in kitchens for element in about(kitchen))
    bare = [kitchen.evolve(absent=frozenset({"refrigerator"})) for kitchen in kitchens]
    assert not any(element.asset == "refrigerator" for kitchen in bare for element in about(kitchen))


@pytest.mark.parametrize("place", PROPS)
def test_nothing_stands_in_front_of_or_behind_what_was_asked_for(place: Environment) -> None:
    short = min(SIZE)
    for seed in range(6):
        for element in about(Scene(environment=place, seed=seed, elements=(CAT,))):
            aspect = pack().assets[element.asset].aspect
            half = (
                (element.size * min(1.0, aspect) + CAT.size * min(1.0, pack().assets["cat"].aspect))
                / 2
                * short
                / SIZE[0]
            )
            clear = abs(element.x - CAT.x) >= half - 1e-6
            above = element.y <= CAT.y - CAT.size * short / SIZE[1] + 1e-6
            assert clear or above, element


def test_what_was_asked_for_is_not_there_a_second_time() -> None:
    barn = Element(asset="barn", x=0.1, y=0.6, size=0.2)
    for seed in range(8):
        assert all(e.asset != "barn" for e in about(Scene(environment=Environment.FARM, seed=seed, elements=(barn,))))


def test_what_is_nearer_is_larger() -> None:
    bales = [
        e for seed in range(30) for e in about(Scene(environment=Environment.FARM, seed=seed)) if e.asset == "hay bale"
    ]
    far, near = min(bales, key=lambda e: e.y), max(bales, key=lambda e: e.y)
    assert near.y > far.y + 0.05
    assert near.size > 1.5 * far.size


def test_nothing_flowers_in_the_snow() -> None:
    for seed in range(6):
        scene = Scene(environment=Environment.GARDEN, season=Season.WINTER, seed=seed)
        assert not {pack().assets[e.asset].kind for e in about(scene)} & {Kind.FLOWER, Kind.PLANT}
