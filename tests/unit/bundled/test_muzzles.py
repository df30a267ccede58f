"""What animals do with their mouths, and how they roll up: the words for it, and what the pictures show."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.anchors import anchors_of
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.bonds import Bond
from calotype.pipelines.bundled.layout.grouping import gathered as grouped
from calotype.pipelines.bundled.layout.outlines import outlined
from calotype.pipelines.bundled.layout.sitters import seat
from calotype.pipelines.bundled.prompt.habits import accustomed
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.muzzles import fed
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.curling import curled
from calotype.pipelines.bundled.render.layers import Picture, whole
from calotype.pipelines.bundled.render.muzzling import borne, gathered, is_low, muzzled
from calotype.pipelines.bundled.render.posture import resting
from calotype.pipelines.bundled.scene import Element, Manner, Pose, Scene
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.standings import Stance, Standing

pytestmark = pytest.mark.unit


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def _read(prompt: str) -> Reading:
    return read(prompt, "", _lexicon(), homes={n: a.habitats[0] for n, a in _pack().assets.items()})


def _picture(name: str, number: int) -> Picture:
    return whole(number, _pack().sprite(name).astype(np.float32) / np.float32(255))


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a cat drinking milk from a bowl", "a cat drinking from a bowl"),
        ("a giraffe eating leaves from a tree", "a giraffe eating from a tree"),
        ("a man eating soup from a bowl", "a man eating soup from a bowl"),
    ],
)
def test_what_is_fed_on_gives_way_to_where_it_is(prompt: str, told: str) -> None:
    assert fed(prompt) == told


@pytest.mark.parametrize(
    ("prompt", "joint"),
    [
        ("a cat drinking from a saucer", ("cat", "saucer", Manner.BOND, Bond.MUZZLE)),
        ("a panda eating bamboo", ("panda", "bamboo", Manner.BOND, Bond.MUZZLE)),
        ("a cat sniffing a flower", ("cat", "daisy", Manner.BOND, Bond.MUZZLE)),
        ("two dogs eating from a bowl", ("bowl", "dog", Manner.BOND, Bond.GATHERED)),
        ("a hummingbird drinking from a red flower", ("daisy", "hummingbird", Manner.BOND, Bond.GATHERED)),
        ("a dog chewing a shoe", ("dog", "shoe", Manner.HOLD, "")),
        ("a fox stealing an egg", ("fox", "egg", Manner.HOLD, "")),
        ("a man drinking from a cup", ("man", "mug", Manner.HOLD, "")),
    ],
)
def test_animals_do_things_with_their_mouths(prompt: str, joint: tuple[str, str, Manner, str]) -> None:
    reading = _read(prompt)
    assert joint in [(g.holder, g.held, g.manner, g.look) for g in reading.grasps]
    assert not [notice.message for notice in reading.notices]


@pytest.mark.parametrize("prompt", ["a man sniffing a flower", "a woman touching a vase"])
def test_people_use_their_hands(prompt: str) -> None:
    assert all(grasp.manner is Manner.TEND for grasp in _read(prompt).grasps)


def test_what_is_low_is_before_the_mouth() -> None:
    assets = _pack().assets
    assert is_low(assets["bowl"], assets["dog"])
    assert not is_low(assets["tree"], assets["giraffe"])
    made = muzzled(_picture("dog", 0), 0, assets["dog"], _picture("bowl", 1), assets["bowl"])
    dog, bowl = made.boxes[0], made.boxes[1]
    assert bowl.left < dog.left < bowl.left + bowl.width
    assert bowl.top > dog.top + dog.height / 2


def test_two_are_on_both_sides() -> None:
    assets = _pack().assets
    dogs = [(k, _picture("dog", k), assets["dog"]) for k in (1, 2)]
    made = gathered(_picture("bowl", 0), 0, assets["bowl"], dogs)
    first, second, bowl = (made.boxes[k].left + made.boxes[k].width / 2 for k in (1, 2, 0))
    assert second < bowl < first


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a fox curled up in the snow", Pose.CURLED),
        ("a hedgehog rolled into a ball", Pose.CURLED),
        ("a cat curled up asleep in a basket", Pose.CURLED),
        ("a girl curled up on a couch", Pose.LYING),
    ],
)
def test_who_is_curled_up(prompt: str, pose: Pose) -> None:
    assert _read(prompt).mentions[0].own.pose is pose


@pytest.mark.parametrize("name", ["cat", "bear", "hedgehog", "armadillo"])
def test_curled_they_are_round(name: str) -> None:
    sprite = _pack().sprite(name)
    picture = whole(0, sprite.astype(np.float32) / np.float32(255))
    made = curled(picture, 0, anchors_of(sprite, _pack().assets[name]), name).image
    solid = made[..., 3] > 0.5
    # no legs and no tail stand out of it
    assert solid.mean() > 0.62
    assert made.shape[1] > 0.9 * made.shape[0]


@pytest.mark.parametrize(
    ("prompt", "joint"),
    [
        ("a seal balancing a ball on its nose", ("seal", "soccer ball", Bond.NOSED)),
        ("a cat with an apple on its head", ("cat", "apple", Bond.CROWNED)),
        ("an eagle carrying a fish in its talons", ("eagle", "fish", Bond.TALONS)),
        ("an owl with a mouse in its claws", ("owl", "mouse", Bond.TALONS)),
        ("a cat carrying a kitten in its mouth", ("cat", "kitten", Bond.SCRUFF)),
        ("a lioness carrying her cub in her mouth", ("lioness", "lion cub", Bond.SCRUFF)),
    ],
)
def test_what_animals_carry_is_where_it_is_said_to_be(prompt: str, joint: tuple[str, str, str]) -> None:
    assert joint in [(g.holder, g.held, g.look) for g in _read(prompt).grasps]


def test_a_hat_on_the_head_is_worn() -> None:
    assert Manner.WEAR in [grasp.manner for grasp in _read("a cat with a party hat on its head").grasps]


@pytest.mark.parametrize(
    ("bond", "above"), [(Bond.CROWNED, True), (Bond.NOSED, True), (Bond.TALONS, False), (Bond.SCRUFF, False)]
)
def test_what_is_on_a_head_is_above_it(bond: Bond, above: bool) -> None:
    assets = _pack().assets
    animal = assets["dog"], anchors_of(_pack().sprite("dog"), assets["dog"])
    made = borne(_picture("dog", 0), 0, animal, _picture("apple", 1), assets["apple"], bond, 0.0)
    dog, apple = made.boxes[0], made.boxes[1]
    assert (apple.top + apple.height / 2 < dog.top + 0.3 * dog.height) is above
    assert dog.left - apple.width < apple.left < dog.left + dog.width


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a spider spinning its web", "a spider on a spider web"),
        ("web design of a shop", "web design of a shop"),
        ("a beaver building a dam", "a beaver next to a pile of logs"),
        ("a hen sitting on eggs", "a hen in a bird nest"),
        ("starlings forming the shape of a hand", "an open hand made of starlings, in the sky"),
        ("a school of fish forming the shape of a heart, ink", "a heart made of fish, ink"),
        ("a flock of geese flying in a V formation", "a dozen geese flying in the sky in a chevron formation"),
        ("a polar bear cub on the ice", "a baby polar bear on the ice"),
        ("sea turtle hatchlings on a beach", "baby sea turtles on a beach"),
        ("a flock of birds over a city", "a flock of birds over a city"),
        ("a shark circling a small boat", "a shark swimming in the ocean around a small boat"),
        ("a dog with its head out of a car window", "a dog driving a car"),
        ("a cat licking its paw", "a cat grooming"),
        ("a dog scratching behind its ear", "a dog itching"),
        ("a dog giving paw", "a dog pawing"),
        ("a cow licking its calf", "a cow licking its calf"),
        ("a man scratching a dog", "a man scratching a dog"),
    ],
)
def test_habits_are_told_in_drawn_words(prompt: str, told: str) -> None:
    assert accustomed(prompt) == told


@pytest.mark.parametrize("pose", [Pose.GROOMING, Pose.SCRATCHING, Pose.PAWING])
def test_a_paw_is_lifted(pose: Pose) -> None:
    sprite = _pack().sprite("cat")
    picture = whole(0, sprite.astype(np.float32) / np.float32(255))
    anchors = anchors_of(sprite, _pack().assets["cat"])
    sat = resting(picture, 0, anchors, Pose.SITTING, busy=False).image
    made = resting(picture, 0, anchors, pose, busy=False).image
    assert made.shape != sat.shape or float(np.abs(made - sat).mean()) > 0.004


def test_figures_stand_in_formations() -> None:
    cat = _pack().assets["cat"]
    assets = {**_pack().assets, "cat/sitting#0": replace(cat, name="cat/sitting#0", synonyms=("cat",))}
    sat = [Element(asset="cat/sitting#0", x=0.1 * k, y=0.8, size=0.2) for k in range(3)]
    row = Standing(stance=Stance.ROW, first="cat", second="cat")
    made = grouped(Scene(elements=tuple(sat), standings=(row,)), assets)
    assert len(made.scene.elements) == 1


def test_one_leads_a_v() -> None:
    points = outlined(Stance.VEE, 6, 1.2)
    assert min(points) == points[0]
    assert sum(y > points[0][1] for _, y in points) in (2, 3)


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a close-up of an owl's face", "a portrait of an owl"),
        ("extreme close-up of a lion yawning", "a portrait of a lion yawning"),
        ("close-up of a watch's face on a table", "close-up of a watch's face on a table"),
        ("close-up of a cat flap", "close-up of a cat flap"),
    ],
)
def test_faces_from_close_are_portraits(prompt: str, told: str) -> None:
    assert accustomed(prompt) == told


def test_an_animal_without_a_bust_is_seen_from_near() -> None:
    owl = Element(asset="owl", x=0.5, y=0.9, size=0.3)
    seen = seat(Scene(elements=(owl,)), _pack().assets, 1.0).elements[0]
    assert seen.size > 1.0
    assert seen.y > 1.0
    two = Scene(elements=(owl, owl.evolve(x=0.2)))
    assert seat(two, _pack().assets, 1.0) == two
