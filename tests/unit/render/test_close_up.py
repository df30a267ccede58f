"""Surfaces, states, parts and effects of things seen close."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import (
    Aura,
    Environment,
    Flurry,
    Tints,
)
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.conditions import CUT, FLAMES, GLASSES, Condition
from calotype.pipelines.bundled.render.accents import accented
from calotype.pipelines.bundled.render.condition import worn_down
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import Accent, Element, Scene
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.tabletops import Laid, Stuff, Tabletop

pytestmark = pytest.mark.unit

PACK = AssetPack.open(FOLDER / "assets.zip")
RENDERER = Renderer(PACK)
MUG = Element(asset="mug", x=0.5, y=0.8, size=0.4)


def drawn(**changes: object) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    scene = Scene(elements=(MUG,), environment=Environment.TABLE, seed=3, tints=Tints(**changes))  # type: ignore[arg-type]
    return RENDERER.render(scene, 192, 160)


@pytest.mark.parametrize("stuff", list(Stuff))
def test_every_stuff_makes_a_table_of_its_own(stuff: Stuff) -> None:
    plain = drawn().astype(int)
    made = drawn(top=Tabletop(stuff=stuff)).astype(int)
    assert np.abs(made[120:] - plain[120:]).mean() > 3


@pytest.mark.parametrize("laid", list(Laid))
def test_what_lies_on_the_table_is_seen(laid: Laid) -> None:
    top = Tabletop(stuff=Stuff.MARBLE, laid=laid)
    assert np.abs(drawn(top=top).astype(int) - drawn().astype(int))[110:].mean() > 0.5


def test_a_surface_has_the_colour_that_is_said() -> None:
    made = drawn(top=Tabletop(stuff=Stuff.PAINT, tint=(0.1, 0.8, 0.75)))[140:, :40].mean((0, 1))
    assert made[1] > made[0] + 40


def test_a_mirror_shows_what_stands_on_it() -> None:
    mirror, paper = (drawn(top=Tabletop(stuff=stuff)) for stuff in (Stuff.MIRROR, Stuff.PAPER))
    low = np.s_[134:150, 84:108]
    red = [float(picture[low].astype(int)[..., 0].mean() - picture[low][..., 2].mean()) for picture in (mirror, paper)]
    assert red[0] > red[1] + 9


@pytest.mark.parametrize("effect", list(Flurry))
def test_every_effect_changes_the_picture(effect: Flurry) -> None:
    made = drawn(auras=(Aura(effect=effect),))
    assert np.abs(made.astype(int) - drawn().astype(int)).max() > 20


@pytest.mark.parametrize(
    ("asset", "condition"),
    [
        *((asset, Condition.EMPTY) for asset in sorted(GLASSES)),
        *((asset, Condition.UNLIT) for asset in sorted(FLAMES & PACK.assets.keys())),
        *((asset, Condition.HALVED) for asset in sorted(CUT & PACK.assets.keys())),
        ("mug", Condition.FULL),
        ("fish tank", Condition.EMPTY),
        ("apple", Condition.BITTEN),
        *(("mug", c) for c in (Condition.BROKEN, Condition.CRACKED, Condition.RUSTY, Condition.MOSSY, Condition.WET)),
        *(("mug", c) for c in (Condition.FROSTED, Condition.WORN, Condition.MELTING)),
        ("hamburger", Condition.EXPLODED),
    ],
)
def test_a_state_is_seen(asset: str, condition: Condition) -> None:
    own = PACK.sprite(asset)
    made = worn_down(own, asset, {condition})
    assert made.shape != own.shape or np.abs(made.astype(int) - own.astype(int)).mean() > 0.4


def test_an_empty_tank_has_no_fish() -> None:
    own, made = PACK.sprite("fish tank"), worn_down(PACK.sprite("fish tank"), "fish tank", {Condition.EMPTY})
    rows, columns = np.s_[60:200], np.s_[40:420]
    warm = [int((p[rows, columns, 0].astype(int) > p[rows, columns, 2].astype(int) + 60).sum()) for p in (own, made)]
    assert warm[1] < 0.1 * warm[0]


def test_a_part_is_coloured_and_the_rest_is_not() -> None:
    own = PACK.sprite("perfume bottle")
    made = accented(own, own, "perfume bottle", (Accent(part="cap", tint=(0.1, 0.2, 0.9)),))
    height = own.shape[0]
    cap = made[: int(0.2 * height)][own[: int(0.2 * height), :, 3] > 200].mean(0)
    assert cap[2] > cap[0] + 60
    assert np.array_equal(made[int(0.4 * height) :], own[int(0.4 * height) :])
