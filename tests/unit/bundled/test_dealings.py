"""Dealings: what somebody does to a thing: the verbs, what of a prompt they join, and that hands touch the thing."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.dealings import (
    DEALINGS,
    TOOLS,
    bench_in,
    dealing_of,
    families,
    family,
    forms,
    told,
    tool_in,
)
from calotype.pipelines.bundled.prompt.dealt import whole
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.matching import Matcher
from calotype.pipelines.bundled.prompt.parsing import Parser
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.prompt.tokens import split
from calotype.pipelines.bundled.prompt.workplaces import workplace
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import Element, Joint, Manner, Scene
from calotype.pipelines.bundled.shipped import FOLDER


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


@pytest.mark.parametrize(
    ("verb", "made"),
    [
        ("stir", ["stirring", "stirs"]),
        ("carve", ["carving", "carves"]),
        ("paint", ["painting", "paints"]),
        ("tie", ["tying", "ties"]),
        ("dig up", ["digging up", "digs up"]),
        ("shoe", ["shoeing", "shoes"]),
        ("hammer", ["hammering", "hammers"]),
        ("wash", ["washing", "washes"]),
        ("dry", ["drying", "dries"]),
    ],
)
def test_forms_of_verbs(verb: str, made: list[str]) -> None:
    assert list(forms(verb)) == made


def test_some_three_hundred_verbs_have_a_family_and_others_that_are_done_by_hand_the_plainest() -> None:
    assert sum(form.endswith("ing") for form in families()) > 300
    assert family("defenestrating") == "touch"
    assert family("watching") is None


@pytest.mark.parametrize(
    ("prompt", "holder", "held", "name"),
    [
        ("a goat stirring a cauldron", "goat", "cauldron", "stir"),
        ("a nurse stirs a cauldron", "nurse", "cauldron", "stir"),
        ("a viking pushing a motorcycle", "viking", "motorcycle", "push"),
        ("a girl painting a wardrobe", "girl", "wardrobe", "paint"),
        ("an orc brushing the teeth of a lion", "orc", "lion", "brush"),
        ("a knight combing a woman's hair", "knight", "woman", "comb"),
        ("a robot slicing a pumpkin", "robot", "pumpkin", "cut"),
        ("a witch peering into a well-lit fish tank", "witch", "fish tank", "peer"),
        ("a king under a tractor", "king", "tractor", "under"),
        ("a monk polishing a bell", "monk", "bell", "wash"),
    ],
)
def test_a_verb_joins_who_acts_to_the_thing(prompt: str, holder: str, held: str, name: str) -> None:
    grasps = [grasp for grasp in reading(prompt).grasps if grasp.manner is Manner.TEND]
    assert [(grasp.holder, grasp.held) for grasp in grasps] == [(holder, held)]
    assert dealing_of(grasps[0].look) is DEALINGS[name]


@pytest.mark.parametrize(
    ("prompt", "plainer"),
    [
        ("a nurse checking the pulse of a giraffe", "a nurse checking a giraffe"),
        ("a girl trimming her grandfather's beard", "a girl trimming her grandfather"),
        ("a boy pulling a dog's tail", "a boy tickling a dog"),
        ("a fox blowing out the candles on a cake", "a fox blowing a cake"),
        ("a man wearing a king's head", "a man wearing a king's head"),
        ("a painting of a cat", "a painting of a cat"),
    ],
)
def test_a_part_that_something_is_done_to_stands_for_its_owner(prompt: str, plainer: str) -> None:
    assert whole(prompt) == plainer


@pytest.mark.parametrize(
    ("prompt", "holder", "held"),
    [
        ("an ogre climbing a house", "troll", "house"),
        ("a girl asleep at her desk", "girl", "writing desk"),
        ("a man climbing a cliff", "man", "mountain peak"),
        ("a boy on a ladder", "boy", "ladder"),
        ("a snowman pushing a stroller", "snowman", "stroller"),
        ("a nun hanging washing on a line", "nun", "clothesline"),
    ],
)
def test_who_climbs_dozes_or_hangs_out_the_washing_is_at_the_thing(prompt: str, holder: str, held: str) -> None:
    grasps = [(grasp.holder, grasp.held) for grasp in reading(prompt).grasps if grasp.manner is Manner.TEND]
    assert held in {second for _, second in grasps}
    assert len(grasps) == 1


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a surgeon with a clock", "an operating room"),
        ("two waiters and a cat", "a cafe"),
        ("a man slicing an onion", "a kitchen"),
        ("a miner", "a cave"),
        ("a miner and a tree", None),
        ("a man and an onion", None),
    ],
)
def test_the_place_of_work(prompt: str, place: str | None) -> None:
    pieces = Parser(prompt=prompt, lexicon=_lexicon(), lettered=False, findings=Findings())
    pieces.parse(Matcher(tokens=split(prompt, {}).words, lexicon=_lexicon()).matches())
    assert workplace(prompt, pieces.pieces, _lexicon()) == place


def test_a_verb_without_a_thing_of_the_picture_puts_its_tool_in_the_hand() -> None:
    (grasp,) = reading("a clown brushing its teeth").grasps
    assert (grasp.held, grasp.manner) == ("toothbrush", Manner.HOLD)


@pytest.mark.parametrize(
    "prompt",
    ["a man watching a dog", "an oil painting of a castle", "a boy standing next to a car", "a queen, a mirror"],
)
def test_what_is_no_work_of_hands_joins_nothing(prompt: str) -> None:
    assert not any(dealing_of(grasp.look) for grasp in reading(prompt).grasps)


@pytest.mark.parametrize(
    ("prompt", "tool", "bench"),
    [
        ("a dwarf hammering a crown on an anvil", "hammer", "anvil"),
        ("a boy washing a donkey with a broom", "broom", ""),
        ("a waiter pouring wine into a goblet", "bottle of wine", ""),
        ("a doctor examining a bear", "stethoscope", ""),
    ],
)
def test_a_tool_is_the_prompts_own_or_the_verbs(prompt: str, tool: str, bench: str) -> None:
    result = reading(prompt)
    look = next(grasp.look for grasp in result.grasps if dealing_of(grasp.look))
    assert tool_in(look) in {tool, f"glass of {tool.rpartition(' ')[2]}"}
    assert bench_in(look) == bench
    assert not any("Poses and actions" in notice.message for notice in result.notices)


def test_what_is_taken_out_of_a_thing_is_in_the_hand() -> None:
    grasps = reading("a boy taking a pizza out of a stove").grasps
    assert {(grasp.held, grasp.manner) for grasp in grasps} == {("pizza", Manner.HOLD), ("stove", Manner.TEND)}


def test_every_tool_is_in_the_pack_or_left_out() -> None:
    known = set(_pack().assets)
    assert {dealing.tool for dealing in DEALINGS.values() if dealing.tool} <= set(TOOLS) | known


def _figure(
    holder: str, held: str, name: str
) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.uint8]], dict[int, object]]:
    scene = Scene(
        elements=(Element(asset=holder, x=0.6, y=0.9, size=0.4), Element(asset=held, x=0.3, y=0.9, size=0.3)),
        joints=(Joint(holder=0, held=1, manner=Manner.TEND, look=told(name)),),
        environment=Environment.MEADOW,
    )
    (figure,) = _renderer().joined(scene, 1.5).figures.values()
    return figure.sprite, dict(figure.boxes)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(DEALINGS))
@pytest.mark.parametrize(
    ("holder", "held"), [("man", "tractor"), ("witch", "cow"), ("fox", "carrot"), ("girl", "chair")]
)
def test_whoever_does_it_is_one_picture_with_the_thing(holder: str, held: str, name: str) -> None:
    sprite, boxes = _figure(holder, held, name)
    assert set(boxes) == {0, 1}
    if DEALINGS[name].apart or DEALINGS[name].lofted:
        return
    # no empty column between the two
    solid = (sprite[..., 3] > 100).any(0)
    filled = np.flatnonzero(solid)
    assert len(filled) > 0.97 * (filled[-1] - filled[0])


def test_who_sits_as_they_are_has_an_arm_to_hold_out() -> None:
    scene = Scene(
        elements=(Element(asset="bear", x=0.6, y=0.9, size=0.4), Element(asset="cow", x=0.3, y=0.9, size=0.4)),
        joints=(Joint(holder=0, held=1, manner=Manner.MEET, look="tending"),),
        environment=Environment.MEADOW,
    )
    with np.errstate(all="raise", under="ignore"):
        assert _renderer().joined(scene, 1.5).figures


def test_two_are_at_two_sides_of_what_they_push() -> None:
    scene = Scene(
        elements=tuple(Element(asset=a, x=x, y=0.9, size=0.4) for a, x in (("man", 0.7), ("man", 0.2), ("cow", 0.5))),
        joints=tuple(Joint(holder=k, held=2, manner=Manner.TEND, look=told("wash")) for k in (0, 1)),
        environment=Environment.MEADOW,
    )
    (figure,) = _renderer().joined(scene, 1.5).figures.values()
    middle = [figure.boxes[k].left + figure.boxes[k].width / 2 for k in range(3)]
    assert (middle[0] - middle[2]) * (middle[1] - middle[2]) < 0


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a patient dog", None),
        ("a nurse shark", None),
        ("a doctor bird on a branch", None),
        ("a secretary bird walking", None),
        ("a boxer dog with a ball", None),
        ("a dog and a pitcher of milk", None),
        ("a girl with a pitcher of milk", None),
        ("a girl with a mason jar", None),
        ("a bishop chess piece and a cat", None),
        ("a man beside a nun's grave", None),
        ("a dog on the cook stove", "a kitchen"),
        ("a puppy named Baker", None),
        ("a woman and a patient dog", None),
        ("a dog and a doctor", "a hospital room"),
        ("two nurses", "a hospital room"),
        ("a pastry chef with a cake", "a kitchen"),
        ("a chef holds a knife", "a kitchen"),
        ("an office manager", "an office"),
    ],
)
def test_only_a_person_has_a_place_of_work(prompt: str, place: str | None) -> None:
    pieces = Parser(prompt=prompt, lexicon=_lexicon(), lettered=False, findings=Findings())
    pieces.parse(Matcher(tokens=split(prompt, {}).words, lexicon=_lexicon()).matches())
    assert workplace(prompt, pieces.pieces, _lexicon()) == place
