"""Where a room's furniture stands."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.footing import footing_of
from calotype.pipelines.bundled.layout.rooming import is_roomed, roomed, shot
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.standings import Stance, Standing


@pytest.fixture(scope="module")
def pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


def _room(*names: str) -> Scene:
    elements = tuple(Element(asset=name, x=0.2 + 0.1 * k, y=0.9, size=0.1) for k, name in enumerate(names))
    return Scene(elements=elements, environment=Environment.ROOM)


def test_a_sofa_stands_against_the_wall_and_fills_the_room(pack: AssetPack) -> None:
    scene = _room("sofa", "potted plant")
    sofa, plant = roomed(scene, pack.assets, 1200, 900).elements
    floor = footing_of(scene).horizon
    assert floor < sofa.y < floor + 0.12
    assert sofa.size > 0.3
    assert abs(plant.x - 0.5) > abs(sofa.x - 0.5)


def test_cushions_lie_on_the_sofa(pack: AssetPack) -> None:
    sofa, *cushions = roomed(_room("sofa", "pillow", "pillow"), pack.assets, 1200, 900).elements
    assert all(cushion.stands_at == sofa.y and cushion.y < sofa.y for cushion in cushions)


def test_a_chandelier_hangs_and_a_picture_is_on_the_wall(pack: AssetPack) -> None:
    scene = roomed(_room("sofa", "chandelier", "picture frame"), pack.assets, 1200, 900)
    _, chandelier, picture = scene.elements
    assert chandelier.airborne
    assert picture.airborne
    assert chandelier.y < picture.y < footing_of(scene).horizon


def test_one_armchair_with_a_cat_is_no_room_seen_whole() -> None:
    assert not is_roomed(_room("armchair", "cat"))
    assert shot(_room("armchair", "cat")) == 1.0


def test_furniture_fits_the_frame_however_much_there_is(pack: AssetPack) -> None:
    names = ("sofa", "bed", "bookshelf", "wardrobe", "fireplace", "piano")
    for element in roomed(_room(*names), pack.assets, 900, 1200).elements:
        width = element.size * min(1.0, pack.assets[element.asset].aspect)
        assert element.x - width / 2 >= -0.02
        assert element.x + width / 2 <= 1.02


def test_what_is_under_a_thing_is_at_its_foot_side_by_side(pack: AssetPack) -> None:
    under = Standing(stance=Stance.UNDER, first="gift", second="christmas tree")
    tree, *gifts = roomed(
        _room("christmas tree", "gift", "gift").evolve(standings=(under,)), pack.assets, 1200, 900
    ).elements
    assert all(abs(gift.x - tree.x) < 0.2 and 0 < gift.y - tree.y < 0.05 for gift in gifts)
    assert len({round(gift.x, 2) for gift in gifts}) == 2


def test_what_is_between_two_is_in_the_middle(pack: AssetPack) -> None:
    amid = Standing(stance=Stance.BETWEEN, first="rocking chair", second="bookshelf")
    scene = _room("bookshelf", "bookshelf", "rocking chair").evolve(standings=(amid,))
    one, other, chair = roomed(scene, pack.assets, 1200, 900).elements
    assert min(one.x, other.x) < chair.x < max(one.x, other.x)
