"""Handovers: what is taught, handed over, worn in the hair and carried on a head or a back."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.encounters import Encounter
from calotype.pipelines.bundled.gestures import Gesture
from calotype.pipelines.bundled.prompt.handovers import handed
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import Element, Joint, Manner, Pose, Scene
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.standings import Stance


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


def _joined(prompt: str) -> set[tuple[str, str, str]]:
    return {(grasp.holder, grasp.held, grasp.look) for grasp in reading(prompt).grasps}


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("a grandmother teaching her granddaughter how to knit", "a grandmother teaching her granddaughter knitting"),
        ("tiny bird handing it the toothpaste", "tiny bird holding the toothpaste"),
        ("a woman carrying a jar on her head", "a woman with a jar on her head"),
        ("a boy listening to music", "a boy wearing headphones"),
        ("boy catching fireflies in a jar", "boy holding a jar, fireflies"),
        ("a girl reaching for the top shelf", "a girl reaching up to a tall bookshelf"),
        ("a dog in the park", "a dog in the park"),
        ("a head of lettuce on a table", "a head of lettuce on a table"),
    ],
)
def test_it_is_told_in_plain_words(prompt: str, plain: str) -> None:
    assert handed(prompt) == plain


def test_who_is_taught_is_there_and_does_it() -> None:
    made = _joined("a grandmother teaching her granddaughter how to knit")
    assert ("old woman", "girl", Encounter.FACING) in made
    assert ("girl", "half-knitted scarf", "") in made


@pytest.mark.parametrize(
    ("prompt", "thing", "who"),
    [
        ("a man with a guitar on his back", "acoustic guitar", "man"),
        ("an old woman carrying firewood on her back", "firewood", "old woman"),
        ("a mother with a baby on her back", "baby", "woman"),
        ("a boy with a quiver over his shoulder", "quiver", "boy"),
    ],
)
def test_what_is_on_a_back_hangs_there(prompt: str, thing: str, who: str) -> None:
    assert (thing, who, Encounter.CARRIED) in _joined(prompt)


def test_what_is_carried_on_a_head_stands_there() -> None:
    (standing,) = reading("a woman carrying a jar on her head").standings
    assert (standing.first, standing.second, standing.stance) == ("jar", "woman", Stance.ON)


@pytest.mark.parametrize(
    ("prompt", "red"), [("a girl with a rose in her hair", True), ("a girl, a white daisy behind her ear", False)]
)
def test_flowers_are_in_the_hair(prompt: str, red: bool) -> None:
    (who,) = reading(prompt).mentions
    (flower,) = who.own.outfit
    assert flower.cut == "hair flower"
    assert flower.tone is not None
    assert (flower.tone[0] > 1.5 * flower.tone[1]) is red


def test_grandparents_are_two_and_named_again_the_same() -> None:
    told = reading("grandparents in a kitchen, grandma punching the air, grandpa waving")
    who = {mention.asset: mention for mention in told.mentions}
    assert who.keys() == {"old man", "old woman"}
    assert who["old woman"].own.gesture is Gesture.PUNCHING
    assert who["old man"].own.pose is Pose.WAVING


def test_a_thing_on_a_back_is_behind_whom_it_hangs_on() -> None:
    pack = AssetPack.open(FOLDER / "assets.zip")
    renderer = Renderer(pack)
    who = Element(asset="man", x=0.5, y=0.9, size=0.5)
    guitar = Element(asset="acoustic guitar", x=0.6, y=0.9, size=0.3)
    alone = Scene(elements=(who,))
    bearing = Scene(
        elements=(who, guitar),
        joints=(Joint(holder=1, held=0, manner=Manner.MEET, look=Encounter.CARRIED),),
    )
    one, two = (renderer.render(scene, 256, 256) for scene in (alone, bearing))
    assert np.abs(np.asarray(one, np.float32) - np.asarray(two, np.float32)).mean() > 0.2


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("portrait of a nurse, hospital corridor behind her", "portrait of a nurse in a hospital corridor"),
        ("a child's horrified face", "a horrified child"),
        ("a man with an angry expression", "a man, angry"),
        ("a girl with her back to the camera", "a girl seen from behind"),
        ("two penguins standing face to face on a rock", "two penguins sparring on a rock"),
        ("hockey players fighting, sticks on the ice", "hockey players fighting, hockey sticks on the ice"),
        ("a boy sharing his umbrella with a dog", "a boy holding his umbrella next to a dog"),
    ],
)
def test_looks_and_places_are_told_plainly(prompt: str, plain: str) -> None:
    assert " ".join(handed(prompt).split()) == plain


def test_two_who_are_face_to_face_face_each_other() -> None:
    assert ("penguin", "penguin", Encounter.FACING) in _joined("two penguins standing face to face on a rock")


def test_somebody_is_led_by_the_hand() -> None:
    assert ("girl", "boy", Encounter.GIVING) in _joined("a girl leading a boy through a garden")


@pytest.mark.parametrize(("prompt", "number"), [("three nuns riding bicycles", 3), ("two girls holding balloons", 2)])
def test_there_are_as_many_as_have_one(prompt: str, number: int) -> None:
    assert {mention.count for mention in reading(prompt).mentions} == {number}


def test_what_a_slab_is_of_is_held() -> None:
    assert ("woman", "honeycomb", "") in _joined("a woman holding a slab of honeycomb")


def test_one_of_those_who_live_does_it_and_not_one_of_what_they_hold() -> None:
    told = reading("three women holding bouquets, one of them tripping")
    assert [m.count for m in told.mentions if m.own.pose is Pose.FALLING] == [1]
    assert all(m.asset == "woman" for m in told.mentions if m.own.pose is Pose.FALLING)


@pytest.mark.parametrize(
    ("prompt", "seat"),
    [
        ("a boy riding a unicycle", "unicycle"),
        ("a girl on a tricycle", "tricycle"),
        ("an old man in a kayak", "kayak"),
        ("a woman sitting on an office chair", "office chair"),
        ("a man sleeping in a hammock", "hammock"),
        ("a woman on a leather sofa", "leather sofa"),
        ("girl balancing a book on her head while riding a unicycle", "unicycle"),
    ],
)
def test_people_are_on_and_in_what_they_ride(prompt: str, seat: str) -> None:
    assert any(grasp.held == seat and grasp.manner is Manner.RIDE for grasp in reading(prompt).grasps)
