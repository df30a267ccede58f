"""Composition: how much of the frame a few things fill."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from calotype.pipelines import bundled
from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.layout.composition import composed
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.standings import Stance, Standing

WIDE = (768, 544)


@cache
def _pack() -> AssetPack:
    return AssetPack.open(Path(bundled.__file__).parent / "data" / "assets.zip")


def _composed(*elements: Element, distance: float = 0.0, environment: Environment = Environment.STUDIO) -> Scene:
    return composed(Scene(elements=elements, environment=environment), _pack().assets, *WIDE, distance)


CAT = Element(asset="cat", x=0.7, y=0.85, size=0.35)


def test_a_single_thing_fills_more_of_the_frame_than_the_latent_says() -> None:
    (cat,) = _composed(CAT).elements
    assert 0.4 < cat.size <= 0.75
    assert 0.6 < cat.x < CAT.x
    assert cat.y == CAT.y


def test_from_afar_nothing_grows_and_from_close_it_grows_more() -> None:
    plain, close = (_composed(CAT, distance=distance).elements[0].size for distance in (0.0, 1.0))
    assert _composed(CAT, distance=-1.0).elements == (CAT,)
    assert close > plain


def test_two_grow_by_one_factor() -> None:
    mouse = Element(asset="mouse", x=0.3, y=0.9, size=0.15)
    cat, small = _composed(CAT, mouse).elements
    assert cat.size / small.size == pytest.approx(CAT.size / mouse.size)


def test_what_flies_stays_smaller_than_what_stands() -> None:
    (eagle,) = _composed(CAT.evolve(asset="eagle"), environment=Environment.MEADOW).elements
    (cow,) = _composed(CAT.evolve(asset="cow"), environment=Environment.MEADOW).elements
    assert eagle.size < cow.size


def test_what_rests_on_another_takes_no_room() -> None:
    sofa, dog = CAT.evolve(asset="sofa", x=0.5), CAT.evolve(asset="dog", x=0.3)
    bonded = Scene(
        elements=(sofa, CAT, dog),
        environment=Environment.ROOM,
        standings=tuple(Standing(stance=Stance.ON, first=name, second="sofa") for name in ("cat", "dog")),
    )
    apart = composed(bonded.evolve(standings=()), _pack().assets, *WIDE)
    assert composed(bonded, _pack().assets, *WIDE).elements[0].size > apart.elements[0].size


def test_what_is_large_already_does_not_shrink() -> None:
    assert _composed(CAT.evolve(size=0.8)).elements[0].size == 0.8


def test_crowds_scattered_things_and_portraits_are_left_alone() -> None:
    crowd = tuple(CAT.evolve(x=x / 15) for x in range(14))
    assert _composed(*crowd).elements == crowd
    petals = Element(asset="daisy", x=0.5, y=0.9, size=0.1, scattered=True)
    assert _composed(petals, CAT).elements[0] == petals
    portrait = Scene(elements=(CAT,), portrait=True)
    assert composed(portrait, _pack().assets, *WIDE) == portrait
