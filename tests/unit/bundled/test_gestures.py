"""Gestures and faces: what the words for them are read as, and that the pictures show it."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled import anchors
from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.countenance import Mien
from calotype.pipelines.bundled.footing import footing_of
from calotype.pipelines.bundled.gestures import Gesture
from calotype.pipelines.bundled.layout.solving import solve
from calotype.pipelines.bundled.prompt.attributes import Mention
from calotype.pipelines.bundled.prompt.gestures import gestured, told
from calotype.pipelines.bundled.prompt.groups import crowded
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.gestures import gesturing
from calotype.pipelines.bundled.render.layers import whole
from calotype.pipelines.bundled.render.miens import shown
from calotype.pipelines.bundled.render.patterns import wrinkled
from calotype.pipelines.bundled.scene import Cast, Element, Pose, Scene
from calotype.pipelines.bundled.shipped import FOLDER


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


def _who(prompt: str) -> Mention:
    return reading(prompt).mentions[0]


@pytest.mark.parametrize(
    ("prompt", "gesture"),
    [
        ("a man with arms crossed", Gesture.CROSSED),
        ("a teacher standing with folded arms in a classroom", Gesture.CROSSED),
        ("woman with her hands on her hips, kitchen", Gesture.AKIMBO),
        ("a girl covering her eyes", Gesture.EYES),
        ("boy hiding his face in his hands, rain", Gesture.EYES),
        ("a soldier saluting", Gesture.SALUTING),
        ("an old man scratching his head", Gesture.CROWN),
        ("a man thinking, chin in hand", Gesture.CHIN),
        ("a woman covering her mouth", Gesture.MOUTH),
        ("a pregnant woman holding her belly", Gesture.BELLY),
        ("a boy with his hands behind his back", Gesture.BACK),
        ("a nun praying in a church", Gesture.JOINED),
        ("a man shrugging", Gesture.SHRUGGING),
        ("grandmother punching the air", Gesture.PUNCHING),
    ],
)
def test_what_arms_do_is_read_and_not_told(prompt: str, gesture: Gesture) -> None:
    told_of = reading(prompt)
    assert told_of.mentions[0].own.gesture is gesture
    assert not [notice for notice in told_of.notices if "Poses" in notice.message]


@pytest.mark.parametrize(
    ("prompt", "mien"),
    [
        ("portrait of a woman with her eyes closed", Mien.SHUT),
        ("a girl sticking out her tongue", Mien.TONGUE),
        ("girl gluing a teacup together, tongue between her lips", Mien.TONGUE),
        ("portrait of a tired nurse", Mien.TIRED),
        ("a stern old man", Mien.SERIOUS),
        ("a farmer whistling", Mien.WHISTLING),
    ],
)
def test_what_a_face_shows_is_read(prompt: str, mien: Mien) -> None:
    assert _who(prompt).own.mien is mien


@pytest.mark.parametrize(
    ("prompt", "cut"),
    [
        ("portrait of a girl with braces and freckles", "braces"),
        ("portrait of a woman with rosy cheeks", "blush"),
        ("a rosy-cheeked boy", "blush"),
        ("a boy with mud on his face", "cheek smudge"),
        ("a baker with flour on her nose", "nose smudge"),
        ("portrait of a woman with red lipstick", "lipstick"),
        ("portrait of a man with dark circles under his eyes", "eye bags"),
    ],
)
def test_what_is_on_a_face_is_worn(prompt: str, cut: str) -> None:
    assert cut in {garment.cut for garment in _who(prompt).own.outfit}


def test_what_is_said_of_both_is_worn_by_both() -> None:
    who = reading("mother and daughter baking cookies, flour on their noses").mentions
    assert all("nose smudge" in {g.cut for g in mention.own.outfit} for mention in who if mention.asset != "cookie")


@pytest.mark.parametrize(
    "prompt", ["a bruised apple", "a man in braces and a bow tie", "two hands touching", "a watch with black hands"]
)
def test_other_things_are_left_as_they_are(prompt: str) -> None:
    assert gestured(prompt) == prompt
    assert not any(g.cut in {"braces", "black eye"} for m in reading(prompt).mentions for g in m.own.outfit)


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a boy tying his shoelaces", Pose.TYING),
        ("ballerina lacing up her pointe shoes", Pose.TYING),
        ("a breakdancer in a headspin", Pose.OVERTURNED),
        ("a man falling down the stairs", Pose.FALLING),
    ],
)
def test_bodies_are_posed(prompt: str, pose: Pose) -> None:
    assert _who(prompt).own.pose is pose


def test_one_word_stands_for_many_and_what_else_is_had_is_kept() -> None:
    said = gestured("a man with arms crossed and a red hat")
    assert said == "a man arms-crossed with a red hat"
    assert said.split()[2] in told()


@pytest.mark.parametrize("gesture", list(Gesture))
def test_arms_are_drawn_elsewhere(gesture: Gesture) -> None:
    asset, sprite = _pack().assets["man"], _pack().sprite("man")
    spots = anchors.anchors_of(sprite, asset)
    image = sprite.astype(np.float32) / np.float32(255)
    made = gesturing(whole(0, image), 0, spots, gesture)
    height, width = image.shape[:2]
    own = made.boxes[0]
    left, top = round(own.left), round(own.top)
    seen = made.image[top : top + height, left : left + width]
    assert np.abs(seen - image).max(-1).mean() > 0.002


@pytest.mark.parametrize("mien", [Mien.SHUT, Mien.WINKING, Mien.TIRED, Mien.SERIOUS, Mien.WHISTLING, Mien.TONGUE])
def test_a_face_changes_where_its_features_are(mien: Mien) -> None:
    asset, sprite = _pack().assets["woman"], _pack().sprite("woman")
    spots = anchors.anchors_of(sprite, asset)
    assert spots.neck is not None
    changed = np.abs(shown(sprite, asset, spots, mien).astype(int) - sprite.astype(int)).max(-1) > 20
    rows = np.flatnonzero(changed.any(1))
    assert len(rows)
    assert rows.max() < spots.neck.y * len(sprite) * 1.1


@pytest.mark.parametrize("prompt", ["wrinkled hands peeling a potato", "weathered hands holding a seedling"])
def test_old_hands_alone_are_wrinkled(prompt: str) -> None:
    hands = next(m for m in reading(prompt).mentions if "hand" in m.asset)
    assert Condition.WRINKLED in hands.own.conditions


def test_folds_are_drawn_on_skin_alone() -> None:
    sprite = np.zeros((120, 120, 4), np.uint8)
    sprite[..., 3] = 255
    sprite[:, :60, :3] = (236, 196, 168)
    sprite[:, 60:, :3] = (120, 120, 128)
    made = wrinkled(sprite, "cupped hands").astype(int) - sprite.astype(int)
    assert np.abs(made[:, :60]).mean() > 1
    assert not made[:, 60:].any()


def test_who_stands_apart_is_in_no_crowd() -> None:
    pack = _pack()
    crowd = [Element(asset="man", x=0.1 + 0.05 * k, y=0.8, size=0.2, cast=Cast.ADULTS) for k in range(8)]
    keeper = Element(asset="man", x=0.8, y=0.8, size=0.2, pose=Pose.JUMPING)
    joined = crowded([*crowd, keeper], (), pack)
    assert {k for joint in joined for k in (joint.holder, joint.held)} == set(range(8))


@pytest.mark.parametrize(
    ("prompt", "held"),
    [
        ("an accordion player leading a procession through a village", {"accordion"}),
        ("a waiter with arms crossed", set()),
    ],
)
def test_hands_are_free_for_what_is_no_work_of_theirs(prompt: str, held: set[str]) -> None:
    assert {grasp.held for grasp in reading(prompt).grasps} == held


def test_nobody_floats_where_the_words_have_nobody_in_the_air() -> None:
    pack = _pack()
    woman = Element(asset="woman", x=0.5, y=0.42, size=0.4)
    bowl = Element(asset="bowl of cereal", x=0.5, y=0.85, size=0.15)
    scene = Scene(elements=(woman, bowl), environment=Environment.ROOM)
    stood, _ = solve(scene, pack.assets, 768, 512).elements
    assert stood.y > footing_of(scene).horizon
