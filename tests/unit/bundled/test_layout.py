"""The layout: what it guarantees for any latent, and what it does for each relation."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calotype.pipelines import bundled
from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import Asset, AssetPack
from calotype.pipelines.bundled.camera import Camera
from calotype.pipelines.bundled.footing import FLOATING, WALLED, footing_of
from calotype.pipelines.bundled.layout.bodies import REST_SINK, SEATS
from calotype.pipelines.bundled.layout.solving import solve
from calotype.pipelines.bundled.layout.spacing import ORDER_GAP
from calotype.pipelines.bundled.layout.visibility import visible_fractions
from calotype.pipelines.bundled.render.environments import PAINTERS
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.standings import Stance, Standing

SIZES = ((256, 256), (256, 144), (144, 256), (256, 192), (192, 256))
VISIBLE = 0.65
CROWD_VISIBLE = 0.65
"""The bound that is kept for up to 32 elements."""


@cache
def _pack() -> AssetPack:
    return AssetPack.open(Path(bundled.__file__).parent / "data" / "assets.zip")


def _names() -> list[str]:
    return sorted(n for n in _pack().assets if n not in _pack().portraits)


@st.composite
def scenes(draw: st.DrawFn, least: int = 1, most: int = 10) -> Scene:
    """Scenes as a careless denoiser would decode them: anything anywhere, of few kinds."""
    kinds = draw(st.lists(st.sampled_from(_names()), min_size=1, max_size=4))
    places = st.floats(0, 1, width=32)
    element = st.builds(
        Element,
        asset=st.sampled_from(kinds),
        x=places,
        y=places,
        size=st.floats(0.0625, 0.84375, width=32),
        flip=st.booleans(),
    )
    return Scene(
        elements=tuple(draw(st.lists(element, min_size=least, max_size=most))),
        environment=draw(st.sampled_from(Environment)),
        camera=Camera(horizon=draw(st.floats(-1, 1, width=32))),
    )


def _box(element: Element, width: int, height: int) -> tuple[float, float, float, float]:
    """Left, top, right, bottom as fractions of the frame."""
    asset: Asset = _pack().assets[element.asset]
    side = element.size * min(width, height)
    w, h = side * min(1.0, asset.aspect) / width, side / max(1.0, asset.aspect) / height
    return element.x - w / 2, element.y - h, element.x + w / 2, element.y


def _solved(scene: Scene, size: tuple[int, int] = (256, 256)) -> Scene:
    return solve(scene, _pack().assets, *size)


def _scene(*elements: Element, environment: Environment = Environment.MEADOW) -> Scene:
    return Scene(elements=elements, environment=environment)


def _at(asset: str, x: float, y: float, size: float) -> Element:
    return Element(asset=asset, x=x, y=y, size=size)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(scene=scenes(), size=st.sampled_from(SIZES))
def test_of_up_to_ten_elements_everyone_can_be_seen(scene: Scene, size: tuple[int, int]) -> None:
    assert min(visible_fractions(_solved(scene, size), _pack(), *size)) >= VISIBLE


@settings(max_examples=25, deadline=None, derandomize=True)
@given(scene=scenes(least=11, most=32), size=st.sampled_from(SIZES))
def test_in_a_crowd_of_up_to_thirty_two_everyone_can_be_seen(scene: Scene, size: tuple[int, int]) -> None:
    assert min(visible_fractions(_solved(scene, size), _pack(), *size)) >= CROWD_VISIBLE


@settings(max_examples=100, deadline=None, derandomize=True)
@given(scene=scenes(most=16), size=st.sampled_from(SIZES))
def test_everyone_is_inside_the_frame(scene: Scene, size: tuple[int, int]) -> None:
    for element in _solved(scene, size).elements:
        left, top, right, bottom = _box(element, *size)
        slack_x, slack_y = 0.03 * (right - left), 0.03 * (bottom - top)
        assert -slack_x <= left < right <= 1 + slack_x
        assert -slack_y <= top < bottom <= 1 + slack_y


@settings(max_examples=100, deadline=None, derandomize=True)
@given(scene=scenes(most=6), size=st.sampled_from(SIZES))
def test_a_solved_scene_stays_as_it_is(scene: Scene, size: tuple[int, int]) -> None:
    once = _solved(scene, size)
    for a, b in zip(once.elements, _solved(once, size).elements, strict=True):
        assert a.airborne is b.airborne
        assert (a.x, a.y, a.size) == pytest.approx((b.x, b.y, b.size), abs=0.02)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(scene=scenes(most=8), size=st.sampled_from(SIZES))
def test_the_order_from_left_to_right_is_the_latents(scene: Scene, size: tuple[int, int]) -> None:
    said = scene.elements
    solved = _solved(scene, size).elements
    # what rests on another goes with it: the order among those that stand or hang for themselves
    free = [k for k, e in enumerate(solved) if e.stands_at is None]
    for a, b in pairwise(sorted(free, key=lambda k: said[k].x)):
        if said[b].x - said[a].x > ORDER_GAP:
            assert solved[a].x < solved[b].x


@settings(max_examples=100, deadline=None, derandomize=True)
@given(scene=scenes(most=8))
def test_what_stands_has_ground_under_it(scene: Scene) -> None:
    solved = _solved(scene)
    footing = footing_of(scene)
    boxes = [_box(e, 256, 256) for e in solved.elements]
    for element in solved.elements:
        if not element.airborne:
            others = [box for box, e in zip(boxes, solved.elements, strict=True) if e is not element]
            rests = element.stands_at is not None and any(
                box[1] - 1e-6 <= element.y < box[3] and box[0] < element.x < box[2] for box in others
            )
            floats = footing.water is not None and _pack().assets[element.asset].afloat
            far = footing.water[0] if floats and footing.water else footing.far
            assert rests or far - 1e-6 <= element.y <= footing.near + 1e-6


@settings(max_examples=60, deadline=None, derandomize=True)
@given(scene=scenes(most=8))
def test_solving_twice_from_the_same_scene_gives_the_same(scene: Scene) -> None:
    assert _solved(scene) == _solved(scene)


@pytest.mark.parametrize("size", SIZES)
def test_what_is_said_to_be_on_top_touches_the_others_top(size: tuple[int, int]) -> None:
    cat, car = _solved(_scene(_at("cat", 0.5, 0.52, 0.28), _at("car", 0.52, 0.9, 0.45)), size).elements
    left, top, right, bottom = _box(car, *size)
    assert cat.y == pytest.approx(top + REST_SINK * (bottom - top))
    assert left < cat.x < right


def test_what_is_said_to_be_above_hangs_clear_of_what_is_below() -> None:
    balloon, castle = _solved(_scene(_at("balloon", 0.5, 0.38, 0.30), _at("castle", 0.5, 0.92, 0.46))).elements
    assert balloon.airborne
    assert not castle.airborne
    assert balloon.y <= _box(castle, 256, 256)[1] + 0.06
    assert abs(balloon.x - castle.x) < 0.05


def test_what_is_said_to_be_behind_stays_behind() -> None:
    house, dog = _solved(_scene(_at("house", 0.45, 0.72, 0.42), _at("dog", 0.56, 0.9, 0.3))).elements
    assert house.y < dog.y


def test_a_small_thing_may_stand_before_a_much_bigger_one() -> None:
    house, cat = _solved(_scene(_at("house", 0.5, 0.76, 0.7), _at("cat", 0.55, 0.92, 0.2))).elements
    assert abs(house.x - cat.x) < 0.1


def test_an_ant_is_not_as_large_as_an_elephant() -> None:
    ant, elephant = _solved(_scene(_at("ant", 0.3, 0.86, 0.5), _at("elephant", 0.7, 0.86, 0.5))).elements
    assert ant.size < 0.5 * elephant.size


@pytest.mark.parametrize(
    ("asset", "environment", "y", "airborne"),
    [
        ("eagle", Environment.MEADOW, 0.5, True),
        ("dove", Environment.MEADOW, 0.85, False),
        ("dog", Environment.MEADOW, 0.3, False),
        ("fish", Environment.UNDERWATER, 0.5, True),
        ("crab", Environment.UNDERWATER, 0.5, False),
        ("fish", Environment.TABLE, 0.8, False),
        ("dog", Environment.SPACE, 0.6, True),
        ("airplane", Environment.ROOM, 0.85, False),
        ("balloon", Environment.ROOM, 0.85, True),
        ("sailboat", Environment.OCEAN, 0.8, False),
    ],
)
def test_who_hangs_in_the_air_depends_on_the_thing_and_the_place(
    asset: str, environment: Environment, y: float, airborne: bool
) -> None:
    (element,) = _solved(_scene(_at(asset, 0.5, y, 0.3), environment=environment)).elements
    assert element.airborne is airborne


@pytest.mark.parametrize("environment", sorted(set(Environment) - FLOATING))
def test_what_flies_is_above_the_horizon(environment: Environment) -> None:
    scene = _scene(_at("balloon", 0.5, 0.62, 0.3), environment=environment)
    (balloon,) = _solved(scene).elements
    assert balloon.y <= footing_of(scene).horizon + 0.03


def test_three_in_a_wide_frame_use_its_width() -> None:
    row = [_at("apple", x, 0.86, 0.14) for x in (0.4, 0.5, 0.6)]
    square = _solved(_scene(*row, environment=Environment.TABLE)).elements
    wide = _solved(_scene(*row, environment=Environment.TABLE), (256, 144)).elements
    assert wide[0].size > square[0].size


def test_scattered_elements_and_portraits_are_left_alone() -> None:
    petals = Element(asset="daisy", x=0.9, y=0.1, size=0.8, scattered=True)
    scene = Scene(elements=(petals,), environment=Environment.MEADOW)
    assert _solved(scene) == scene
    portrait = Scene(elements=(_at("woman", 0.5, 0.95, 0.8),), portrait=True)
    assert _solved(portrait) == portrait


@pytest.mark.parametrize("environment", Environment)
@pytest.mark.parametrize("camera", [-1.0, 0.0, 1.0])
def test_the_horizon_is_where_the_painter_puts_it(environment: Environment, camera: float) -> None:
    scene = Scene(environment=environment, camera=Camera(horizon=camera), seed=1)
    stage = PAINTERS[environment](scene, light_of(scene), 96, 96, Clearing())
    assert footing_of(scene).horizon == pytest.approx(stage.horizon, abs=0.04)


def test_several_rest_side_by_side_on_a_sofas_seat_in_front_of_its_back() -> None:
    cats = [Element(asset="cat", x=x, y=0.66, size=0.2) for x in (0.42, 0.55)]
    sofa = Element(asset="sofa", x=0.5, y=0.9, size=0.4)
    left, right, under = solve(
        Scene(elements=(*cats, sofa), environment=Environment.ROOM), _pack().assets, 512, 512
    ).elements
    height = under.size / _pack().assets["sofa"].aspect
    assert left.y == right.y == pytest.approx(under.y - SEATS["sofa"] * height)
    assert left.x < right.x
    assert under.depth < left.depth == right.depth


def test_what_is_said_to_stand_beyond_the_ground_rests_on_what_is_near() -> None:
    cat, sofa = Element(asset="cat", x=0.3, y=0.64, size=0.25), Element(asset="sofa", x=0.5, y=0.9, size=0.4)
    solved = solve(Scene(elements=(cat, sofa), environment=Environment.ROOM), _pack().assets, 512, 512)
    assert solved.elements[0].stands_at == solved.elements[1].y
    apart = solve(Scene(elements=(cat.evolve(y=0.8), sofa), environment=Environment.ROOM), _pack().assets, 512, 512)
    assert apart.elements[0].stands_at is None


@pytest.mark.parametrize("support", SEATS)
@pytest.mark.parametrize("name", ["cat", "gift", "dog", "book"])
def test_what_sits_on_a_seat_leaves_the_seat_visible(support: str, name: str) -> None:
    above = [Element(asset=name, x=x, y=0.6, size=0.4) for x in (0.45, 0.55)]
    below = Element(asset=support, x=0.5, y=0.9, size=0.4)
    for elements in ((above[0], below), (*above, below)):
        solved = solve(Scene(elements=elements, environment=Environment.ROOM), _pack().assets, 512, 512)
        assert all(e.stands_at is not None for e in solved.elements[:-1])
        assert min(visible_fractions(solved, _pack())) >= VISIBLE


def _told(stance: Stance, *elements: Element, size: tuple[int, int] = (256, 192)) -> list[Element]:
    standing = Standing(stance=stance, first=elements[0].asset, second=elements[1].asset)
    scene = Scene(elements=elements, environment=Environment.MEADOW, standings=(standing,))
    solved = _solved(scene, size)
    assert _near(_solved(solved, size), solved)
    return list(solved.elements)


def _near(one: Scene, other: Scene) -> bool:
    pairs = zip(one.elements, other.elements, strict=True)
    return all(abs(a.x - b.x) + abs(a.y - b.y) + abs(a.size - b.size) < 3e-3 for a, b in pairs)


@pytest.mark.parametrize("x", [0.1, 0.5, 0.9])
@pytest.mark.parametrize("y", [0.2, 0.5, 0.9])
def test_what_the_prompt_puts_on_another_touches_it_wherever_the_latent_has_it(x: float, y: float) -> None:
    cat, car = _told(Stance.ON, _at("cat", x, y, 0.28), _at("car", 0.5, 0.9, 0.45))
    left, top, right, bottom = _box(car, 256, 192)
    assert cat.y == pytest.approx(top + REST_SINK * (bottom - top), abs=1e-3)
    assert left < cat.x < right


def test_two_that_the_prompt_puts_on_a_sofa_sit_side_by_side() -> None:
    standings = tuple(Standing(stance=Stance.ON, first=name, second="sofa") for name in ("cat", "dog"))
    elements = (_at("cat", 0.1, 0.9, 0.3), _at("dog", 0.9, 0.3, 0.3), _at("sofa", 0.5, 0.88, 0.6))
    cat, dog, sofa = _solved(Scene(elements=elements, environment=Environment.ROOM, standings=standings)).elements
    assert cat.y == dog.y < sofa.y
    assert cat.stands_at == dog.stands_at == sofa.y


@pytest.mark.parametrize("shelter", ["mushroom", "tree", "beach umbrella"])
def test_what_is_under_a_shelter_stands_before_its_foot(shelter: str) -> None:
    frog, over = _told(Stance.UNDER, _at("frog", 0.8, 0.86, 0.3), _at(shelter, 0.3, 0.86, 0.4))
    inner, outer = _box(frog, 256, 192), _box(over, 256, 192)
    assert outer[0] < frog.x < outer[2]
    assert inner[1] > outer[1] + 0.3 * (outer[3] - outer[1])
    assert frog.depth > over.depth
    assert visible_fractions(Scene(elements=(frog, over)), _pack(), 256, 192)[1] > 0.6


@pytest.mark.parametrize("y", [0.5, 0.68, 0.93])
def test_what_is_in_front_shares_the_ground_of_what_is_behind(y: float) -> None:
    car, house = _told(Stance.IN_FRONT, _at("car", 0.5, 0.9, 0.4), _at("house", 0.52, y, 0.6))
    assert 0.03 < car.y - house.y < 0.14


def test_what_is_above_a_thing_is_in_the_air_or_perches_on_it() -> None:
    bird, door = _told(Stance.ABOVE, _at("bird", 0.9, 0.84, 0.2), _at("door", 0.5, 0.86, 0.4))
    assert bird.stands_at == door.y
    assert bird.y == pytest.approx(_box(door, 256, 192)[1], abs=0.02)
    eagle, door = _told(Stance.ABOVE, _at("eagle", 0.6, 0.84, 0.2), _at("door", 0.5, 0.86, 0.4))
    assert eagle.airborne
    assert eagle.y < door.y


def test_a_standing_to_what_is_not_there_changes_nothing() -> None:
    scene = _scene(_at("cat", 0.3, 0.86, 0.3), _at("dog", 0.7, 0.86, 0.3))
    pairs = ((Stance.ON, "cat", "sofa"), (Stance.UNDER, "cat", "cat"))
    standings = tuple(Standing(stance=stance, first=first, second=second) for stance, first, second in pairs)
    assert _solved(scene.evolve(standings=standings)).elements == _solved(scene).elements


def test_the_moon_behind_an_owl_is_seen_around_its_head() -> None:
    owl, moon = _told(Stance.IN_FRONT, _at("owl", 0.5, 0.9, 0.4), _at("moon", 0.2, 0.5, 0.4))
    assert moon.airborne
    assert moon.depth < owl.depth
    inner, outer = _box(owl, 256, 192), _box(moon, 256, 192)
    assert outer[1] < inner[1] < outer[3] < inner[3]
    assert visible_fractions(Scene(elements=(owl, moon)), _pack(), 256, 192)[1] > 0.6


@pytest.mark.parametrize("x", [0.1, 0.5, 0.9])
def test_what_is_between_others_has_them_on_either_side(x: float) -> None:
    elements = (_at("teapot", x, 0.86, 0.3), _at("cup", 0.3, 0.86, 0.2), _at("cup", 0.6, 0.86, 0.2))
    standing = Standing(stance=Stance.BETWEEN, first="teapot", second="cup")
    teapot, one, other = _solved(
        Scene(elements=elements, environment=Environment.TABLE, standings=(standing,))
    ).elements
    assert min(one.x, other.x) < teapot.x < max(one.x, other.x)


def test_of_few_things_the_smaller_one_is_plainly_smaller_unless_the_prompt_says_otherwise() -> None:
    scene = _scene(_at("mouse", 0.3, 0.86, 0.4), _at("cat", 0.7, 0.86, 0.4))
    mouse, cat = _solved(scene).elements
    large, same = _solved(scene.evolve(sized=True)).elements
    assert mouse.size / cat.size < 0.7
    assert large.size / same.size > mouse.size / cat.size


@pytest.mark.parametrize("environment", [Environment.LAKE, Environment.RIVER, Environment.HARBOUR])
@pytest.mark.parametrize("y", [0.5, 0.75, 0.95])
def test_what_floats_is_on_the_water_and_what_walks_is_ashore(environment: Environment, y: float) -> None:
    boat, dog = (Element(asset=asset, x=x, y=y, size=0.2) for asset, x in (("sailboat", 0.3), ("dog", 0.7)))
    scene = _scene(boat, dog, environment=environment)
    afloat, ashore = _solved(scene).elements
    stage = PAINTERS[environment](scene, light_of(scene), 64, 64, Clearing())
    assert stage.surface_at(afloat.y) == "water"
    assert stage.surface_at(ashore.y) != "water"


@pytest.mark.parametrize(("first", "second"), [("troll", "bed"), ("elephant", "dining table"), ("cat", "bed")])
def test_what_shelters_under_another_makes_it_no_smaller(first: str, second: str) -> None:
    scene = Scene(
        elements=(_at(first, 0.5, 0.85, 0.4), _at(second, 0.5, 0.8, 0.5)),
        environment=Environment.ROOM,
        standings=(Standing(stance=Stance.UNDER, first=first, second=second),),
    )
    small, shelter = _solved(scene).elements
    assert shelter.size >= 0.5
    assert small.size >= 0.15


@pytest.mark.parametrize("environment", sorted(WALLED))
def test_pictures_hang_on_the_wall_and_chandeliers_from_the_ceiling(environment: Environment) -> None:
    scene = _scene(_at("picture frame", 0.3, 0.9, 0.5), _at("chandelier", 0.7, 0.8, 0.4), environment=environment)
    picture, chandelier = _solved(scene).elements
    assert picture.airborne
    assert picture.y < footing_of(scene).horizon
    assert _box(chandelier, 256, 256)[1] == pytest.approx(0.0, abs=0.02)
    outdoors = _solved(scene.evolve(environment=Environment.MEADOW)).elements[0]
    assert not outdoors.airborne


@pytest.mark.parametrize("asset", ["rock", "bench", "wooden crate"])
def test_what_carries_a_thing_stands_on_the_ground_wherever_it_was_to_be(asset: str) -> None:
    scene = Scene(
        elements=(_at(asset, 0.56, 0.22, 0.28), _at("cat", 0.4, 0.85, 0.2)),
        environment=Environment.GARDEN,
        standings=(Standing(stance=Stance.ON, first="cat", second=asset),),
    )
    below, above = solve(scene, _pack().assets, 640, 448).elements
    assert not below.airborne
    assert above.stands_at is not None
    assert above.y < below.y


@pytest.mark.parametrize("asset", ["suitcase", "chair", "bottle of wine", "piano"])
def test_a_large_picture_of_a_small_thing_is_of_one_close_by(asset: str) -> None:
    scene = _scene(_at(asset, 0.5, 0.6, 0.5))
    (element,) = solve(scene, _pack().assets, 640, 448).elements
    horizon = footing_of(scene).horizon
    assert element.y > horizon + 0.2
