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
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
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
        ("a knight combing a woman's hair", "knight", "woman", "tend"),
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


def test_two_are_at_two_sides_of_what_they_push() -> None:
    scene = Scene(
        elements=tuple(Element(asset=a, x=x, y=0.9, size=0.4) for a, x in (("man", 0.7), ("man", 0.2), ("cow", 0.5))),
        joints=tuple(Joint(holder=k, held=2, manner=Manner.TEND, look=told("wash")) for k in (0, 1)),
        environment=Environment.MEADOW,
    )
    (figure,) = _renderer().joined(scene, 1.5).figures.values()
    middle = [figure.boxes[k].left + figure.boxes[k].width / 2 for k in range(3)]
    assert (middle[0] - middle[2]) * (middle[1] - middle[2]) < 0
