"""Holding, wearing and riding: what the words say, where it lies on the sprites, and that it is one picture."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
import pytest

from calotype.pipelines.bundled import anchors, grips
from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.layout.solving import solve
from calotype.pipelines.bundled.prompt.jointing import joints, unjoined
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.joining import Joined
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import (
    Colour,
    Element,
    Joint,
    Manner,
    Scene,
)
from calotype.pipelines.bundled.shipped import FOLDER

ASPECTS = (1.0, 16 / 9, 3 / 4)


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@cache
def _renderer() -> Renderer:
    return Renderer(_pack())


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


def _pair(holder: str, held: str, manner: Manner, *, flip: bool = False) -> Scene:
    return Scene(
        elements=(
            Element(asset=holder, x=0.4, y=0.85, size=0.4, flip=flip),
            Element(asset=held, x=0.7, y=0.85, size=0.3),
        ),
        joints=(Joint(holder=0, held=1, manner=manner),),
        environment=Environment.MEADOW,
    )


def _solved(scene: Scene, aspect: float = 1.0) -> Scene:
    joined = _renderer().joined(scene, aspect)
    assets = {**_pack().assets, **{name: figure.asset for name, figure in joined.figures.items()}}
    size = (round(512 * aspect), 512) if aspect >= 1 else (512, round(512 / aspect))
    return joined.split(solve(joined.scene, assets, *size), scene, aspect)


def _holders() -> list[str]:
    pack = _pack()
    return [n for n, a in pack.assets.items() if n not in pack.portraits and anchors.is_holder(n, a.kind)]


@pytest.mark.parametrize(
    ("prompt", "grasps"),
    [
        ("a girl holding a red balloon", [("girl", "hold", "balloon")]),
        ("a man with an umbrella in the rain", [("man", "hold", "umbrella")]),
        ("a penguin wearing a red scarf", [("penguin", "wear", "scarf")]),
        ("a cat in a hat", [("cat", "wear", "sun hat")]),
        ("a dog with a hat on its head", [("dog", "wear", "sun hat")]),
        ("an astronaut riding a horse on the moon", [("astronaut", "ride", "horse")]),
        ("a horse with an astronaut on its back", [("astronaut", "ride", "horse")]),
        ("a fisherman in a rowing boat on a lake", [("fisherman", "ride", "rowboat")]),
        ("a boat with a fisherman", [("fisherman", "ride", "rowboat")]),
        ("a child reading a book", [("boy", "hold", "book")]),
        ("a girl in a red dress holding a blue balloon", [("girl", "hold", "balloon")]),
        ("a dog and a cat in a boat", [("cat", "ride", "rowboat"), ("dog", "ride", "rowboat")]),
        ("a boy wearing ice skates", [("boy", "wear", "ice skate")]),
        ("a cactus wearing sunglasses", [("cactus", "wear", "sunglasses")]),
        ("a mushroom with a hat", [("mushroom", "wear", "sun hat")]),
        ("a bear wearing boots", []),
        ("a cat wearing a hat and sunglasses", [("cat", "wear", "sun hat"), ("cat", "wear", "sunglasses")]),
        ("a girl with a hat and a balloon", [("girl", "wear", "sun hat"), ("girl", "hold", "balloon")]),
        ("a man and a woman holding umbrellas", [("woman", "hold", "umbrella"), ("man", "hold", "umbrella")]),
        ("a knight riding a dragon holding a sword", [("knight", "ride", "dragon")]),
        ("a girl riding a horse wearing a hat", [("girl", "ride", "horse"), ("girl", "wear", "sun hat")]),
        (
            "a snowman with a scarf, a top hat and a broom",
            [("snowman", "wear", "scarf"), ("snowman", "wear", "top hat"), ("snowman", "hold", "broom")],
        ),
        ("a man with a hat, a dog and a cat", [("man", "wear", "sun hat")]),
        ("a man with a hat, a balloon", [("man", "wear", "sun hat")]),
        ("a red balloon held by a girl", [("girl", "hold", "balloon")]),
        ("a hat worn by a dog", [("dog", "wear", "sun hat")]),
        ("a horse ridden by a girl", [("girl", "ride", "horse")]),
        (
            "a dragon ridden by a knight holding a torch",
            [("knight", "ride", "dragon"), ("knight", "hold", "flaming torch")],
        ),
        ("a pumpkin by a girl", []),
        ("a girl and a balloon", []),
        ("a boy with a dog", []),
        ("a house with a balloon", []),
        ("a man next to a horse", []),
        ("a cup on a book", []),
        ("a cat on top of a pig", []),
        ("a woman wearing a dress", []),
        ("an umbrella on the beach", []),
    ],
)
def test_the_words_say_who_holds_what(prompt: str, grasps: list[tuple[str, str, str]]) -> None:
    assert [(g.holder, g.manner.value, g.held) for g in reading(prompt).grasps] == grasps


def test_what_is_drawn_joined_needs_no_notice_and_the_rest_has_one() -> None:
    assert reading("a cat wearing a crown").notices == ()
    assert reading("a girl reading a book").notices == ()
    assert any("beside it" in notice.message for notice in reading("a dog wearing a ring").notices)


def test_the_encoder_reads_of_two_things_side_by_side() -> None:
    assert reading("a girl holding a red balloon").text == "a girl and a red balloon"
    assert reading("two girls holding balloons").text == "two girls and two balloons"


def test_a_hat_that_the_pack_lacks_has_its_own_look() -> None:
    (grasp,) = reading("a corgi wearing a tiny wizard hat").grasps
    assert (grasp.held, grasp.look) == ("sun hat", "wizard hat")


def test_the_tables_name_what_the_pack_draws() -> None:
    named = {*anchors._HEADS, *anchors._HANDS, *anchors._CHESTS, *anchors._SEATS, *anchors._RIDDEN, *anchors._UNFIT}
    named |= {*anchors._FACES, *anchors._LEFT_HANDED, *grips.WORN, *grips.HELD, *grips.SEATS, *grips.BUNCHED}
    named |= {*grips._PETS, *grips._NEVER_HELD}
    assert sorted(named - set(_pack().assets)) == []


@pytest.mark.parametrize("name", _holders())
def test_anchors_are_on_the_sprite(name: str) -> None:
    sprite = _pack().sprite(name)
    found = anchors.anchors_of(sprite, _pack().assets[name])
    height, width = sprite.shape[:2]
    for spot in (found.crown, found.eyes, found.hand):
        assert spot is not None
        assert 0 <= spot.x <= 1
        assert 0 <= spot.y <= 1
    assert found.crown is not None
    assert found.eyes is not None
    assert sprite[int(found.eyes.y * height), int(found.eyes.x * width), 3] > 128
    assert 0.1 < found.eyes.width < 1.1
    assert found.hip > 0.45


@pytest.mark.parametrize(
    ("holder", "held", "manner"),
    [
        ("girl", "balloon", Manner.HOLD),
        ("businessman", "briefcase", Manner.HOLD),
        ("man", "umbrella", Manner.HOLD),
        ("boy", "book", Manner.HOLD),
        ("dog", "bone", Manner.HOLD),
        ("penguin", "scarf", Manner.WEAR),
        ("cat", "sunglasses", Manner.WEAR),
        ("bear", "top hat", Manner.WEAR),
        ("astronaut", "horse", Manner.RIDE),
        ("man", "canoe", Manner.RIDE),
        ("witch", "broom", Manner.RIDE),
        ("dog", "skateboard", Manner.RIDE),
    ],
)
def test_a_pair_is_one_picture(holder: str, held: str, manner: Manner) -> None:
    (figure,) = _renderer().joined(_pair(holder, held, manner), 1.0).figures.values()
    solid = (figure.sprite[..., 3] > 60).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(solid)
    assert stats[1:, 4].max() > 0.985 * solid.sum()
    a, b = (figure.boxes[k] for k in (0, 1))
    # a bent arm reaches a little beyond who holds
    reach = 0.04 * max(solid.shape)
    assert min(a.left + a.width, b.left + b.width) > max(a.left, b.left) - reach
    assert min(a.top + a.height, b.top + b.height) > max(a.top, b.top)


def test_a_hat_is_over_the_crown_and_glasses_are_at_the_eyes() -> None:
    for name in ("boy", "dog", "owl", "police officer"):
        spots = anchors.anchors_of(_pack().sprite(name), _pack().assets[name])
        for item, spot in (("top hat", spots.crown), ("glasses", spots.eyes)):
            (figure,) = _renderer().joined(_pair(name, item, Manner.WEAR), 1.0).figures.values()
            body, worn = figure.boxes[0], figure.boxes[1]
            assert spot is not None
            x, y = body.left + spot.x * body.width, body.top + spot.y * body.height
            assert worn.left < x < worn.left + worn.width
            assert worn.top < y < worn.top + worn.height + 2


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize(("holder", "held", "manner"), [("girl", "balloon", "hold"), ("astronaut", "horse", "ride")])
def test_a_solved_pair_stays_as_it_is(holder: str, held: str, manner: str, flip: bool, aspect: float) -> None:
    once = _solved(_pair(holder, held, Manner(manner), flip=flip), aspect)
    again = _solved(once, aspect)
    for one, other in zip(once.elements, again.elements, strict=True):
        assert (one.x, one.y, one.size) == pytest.approx((other.x, other.y, other.size), abs=2e-3)


def test_a_pair_is_in_the_frame_and_together() -> None:
    girl, balloon = _solved(_pair("girl", "balloon", Manner.HOLD)).elements
    assert abs(balloon.x - girl.x) < 0.35
    assert balloon.y < girl.y
    assert balloon.y - balloon.size > 0


def test_who_rides_a_broom_flies() -> None:
    witch, broom = _solved(_pair("witch", "broom", Manner.RIDE)).elements
    assert witch.airborne
    assert broom.airborne
    assert broom.y < 0.55


def test_a_scene_without_joints_is_left_as_it_is() -> None:
    scene = _pair("girl", "balloon", Manner.HOLD).evolve(joints=())
    joined: Joined = _renderer().joined(scene, 1.0)
    assert joined.scene == scene
    assert joined.figures == {}
    assert joined.split(scene, scene, 1.0) == scene


def test_each_holder_takes_the_nearest_and_a_hand_takes_several_balloons() -> None:
    girls = [Element(asset="girl", x=x, y=0.8, size=0.3) for x in (0.2, 0.8)]
    things = [Element(asset="balloon", x=x, y=0.5, size=0.2) for x in (0.75, 0.25, 0.1)]
    made = joints(reading("two girls holding balloons").grasps, [*girls, *things])
    assert {(j.holder, j.held) for j in made} == {(0, 3), (1, 2), (0, 4)}


def test_a_boat_takes_two_and_a_horse_one() -> None:
    riders = [Element(asset="boy", x=x, y=0.8, size=0.3) for x in (0.2, 0.5, 0.8)]
    for prompt, mount, places in (("three boys in a canoe", "canoe", 2), ("three boys riding a horse", "horse", 1)):
        made = joints(reading(prompt).grasps, [*riders, Element(asset=mount, x=0.5, y=0.8, size=0.5)])
        assert [joint.held for joint in made] == [3] * places


@pytest.mark.parametrize(
    ("prompt", "drawn", "left"),
    [
        ("two girls on a horse", {"girl": 2, "horse": 1}, [("horse", True, 1, 2)]),
        ("a man holding three apples", {"man": 1, "apple": 3}, [("apple", False, 2, 3)]),
        ("two dogs wearing one hat", {"dog": 2, "sun hat": 1}, [("sun hat", True, 1, 2)]),
        ("five children in a canoe", {"boy": 5, "canoe": 1}, [("canoe", True, 3, 5)]),
        ("two girls holding balloons", {"girl": 2, "balloon": 2}, []),
        ("a girl holding three balloons", {"girl": 1, "balloon": 3}, []),
        ("a man and a woman holding umbrellas", {"man": 1, "woman": 1, "umbrella": 2}, []),
        ("a dog and a cat in a canoe", {"dog": 1, "cat": 1, "canoe": 1}, []),
        ("a girl holding a balloon", {"girl": 1}, []),
    ],
)
def test_what_is_left_unjoined_is_counted(
    prompt: str, drawn: dict[str, int], left: list[tuple[str, bool, int, int]]
) -> None:
    names = [name for name, count in drawn.items() for _ in range(count)]
    elements = [Element(asset=name, x=0.1 + 0.1 * k, y=0.8, size=0.2) for k, name in enumerate(names)]
    understood = reading(prompt)
    made = joints(understood.grasps, elements)
    once = {mention.asset for mention in understood.mentions}
    found = unjoined(understood.grasps, elements, made, once)
    assert [(grasp.held, holders, idle, number) for grasp, holders, idle, number in found] == left


def test_figures_that_look_alike_share_a_picture() -> None:
    pairs = [("girl", "balloon"), ("dog", "top hat"), ("girl", "balloon"), ("girl", "balloon")]
    elements = [
        Element(asset=name, x=0.1 + 0.2 * k, y=0.8, size=0.2) for k, pair in enumerate(pairs) for name in reversed(pair)
    ]
    manners = [Manner.WEAR if pair[0] == "dog" else Manner.HOLD for pair in pairs]
    made = tuple(Joint(holder=2 * k + 1, held=2 * k, manner=manner) for k, manner in enumerate(manners))
    scene = Scene(elements=tuple(elements), joints=made, environment=Environment.MEADOW)
    figures = [*_renderer().joined(scene, 1.0).figures.values()]
    assert [figure.root for figure in figures] == [1, 3, 5, 7]
    assert [set(figure.boxes) for figure in figures] == [{0, 1}, {2, 3}, {4, 5}, {6, 7}]
    assert figures[0].sprite is figures[2].sprite is figures[3].sprite
    assert figures[0].boxes[0] == figures[3].boxes[6]
    assert figures[0].asset.name != figures[3].asset.name


def test_no_figure_of_a_full_scene_is_made_twice() -> None:
    names = [name for name in _holders() if _pack().assets[name].kind == "person"][:16]
    pairs = [Element(asset=asset, x=0.5, y=0.8, size=0.2) for name in names for asset in (name, "top hat")]
    made = tuple(Joint(holder=2 * k, held=2 * k + 1, manner=Manner.WEAR) for k in range(16))
    scene = Scene(elements=tuple(pairs), joints=made, environment=Environment.MEADOW)
    once, again = (_renderer().joined(scene, 1.0).figures.values() for _ in range(2))
    assert all(one.sprite is other.sprite for one, other in zip(once, again, strict=True))


def test_two_in_a_boat_sit_apart() -> None:
    scene = Scene(
        elements=(
            Element(asset="boy", x=0.3, y=0.8, size=0.3),
            Element(asset="girl", x=0.6, y=0.8, size=0.3),
            Element(asset="canoe", x=0.5, y=0.9, size=0.6),
        ),
        joints=tuple(Joint(holder=k, held=2, manner=Manner.RIDE) for k in (0, 1)),
        environment=Environment.OCEAN,
    )
    boy, girl, canoe = _solved(scene).elements
    assert abs(boy.x - girl.x) > 0.15 * canoe.size
    assert all(abs(e.x - canoe.x) < 0.5 * canoe.size for e in (boy, girl))


def test_no_joint_between_what_was_not_decoded() -> None:
    girl = Element(asset="girl", x=0.5, y=0.8, size=0.3)
    assert joints(reading("a girl holding a balloon").grasps, [girl]) == ()


def test_the_balloon_is_drawn_in_its_colour_and_moves_with_the_girl() -> None:
    scene = _solved(_pair("girl", "balloon", Manner.HOLD))
    elements = (scene.elements[0], scene.elements[1].evolve(colour=Colour.GREEN))
    red, green = (_renderer().render(s, 192, 192) for s in (scene, scene.evolve(elements=elements)))
    changed = np.abs(red.astype(int) - green.astype(int)).max(-1) > 40
    balloon = scene.elements[1]
    y, x = np.argwhere(changed).mean(0) / 192
    assert abs(x - balloon.x) < 0.12
    assert balloon.y - balloon.size < y < balloon.y


def test_the_sitter_of_a_portrait_wears_the_glasses_on_the_face() -> None:
    sitter = Element(asset="man", x=0.5, y=0.8, size=0.5)
    glasses = Element(asset="sunglasses", x=0.9, y=0.9, size=0.2)
    joint = Joint(holder=0, held=1, manner=Manner.WEAR)
    plain = Scene(elements=(sitter,), portrait=True)
    worn = plain.evolve(elements=(sitter, glasses), joints=(joint,))
    before, after = (_renderer().render(s, 256, 256).astype(int) for s in (plain, worn))
    changed = np.abs(before - after).max(-1) > 60
    rows, columns = np.nonzero(changed)
    assert changed.mean() > 0.01
    assert 0.3 < rows.mean() / 256 < 0.6
    assert 0.4 < columns.mean() / 256 < 0.6
    assert np.percentile(columns, 98) < 0.85 * 256
