"""Postures: who is drawn sitting, lying, kneeling and asleep, on what, and that the pictures show it."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled import anchors, grips
from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.layout.solving import solve
from calotype.pipelines.bundled.postures import posture_of, takes
from calotype.pipelines.bundled.prompt.embodiment import leaned
from calotype.pipelines.bundled.prompt.jointing import joints
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.layers import whole
from calotype.pipelines.bundled.render.posture import asleep, folded, resting
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import (
    Element,
    Joint,
    Manner,
    Pose,
    Scene,
)
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.standings import Stance, Standing


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


def _image(name: str) -> np.ndarray:
    return _pack().sprite(name).astype(np.float32) / 255


@pytest.mark.parametrize(
    ("prompt", "rider", "seat"),
    [
        ("a woman sitting on a bench in the park", "woman", "bench"),
        ("an old man reading a newspaper on a park bench, autumn", "old man", "bench"),
        ("a boy sitting on a chair reading a book", "boy", "chair"),
        ("a girl on a swing", "girl", "swing"),
        ("a bearded man sitting on a rock", "bearded man", "rock"),
        ("a boy reading in bed", "boy", "bed"),
        ("a baby sleeping in a crib", "baby", "crib"),
        ("a baby in a cradle", "baby", "cradle"),
        ("a king in a chariot", "king", "chariot"),
        ("a girl with an umbrella in a rowing boat", "girl", "rowboat"),
    ],
)
def test_who_is_on_a_seat_sits_on_it(prompt: str, rider: str, seat: str) -> None:
    grasps = [(g.holder, g.held) for g in reading(prompt).grasps if g.manner is Manner.RIDE]
    assert grasps == [(rider, seat)]


@pytest.mark.parametrize(
    "prompt", ["a man standing on a chair", "a cat on a sofa", "a woman lying on a sofa", "a man next to a bench"]
)
def test_others_rest_there_as_they_are(prompt: str) -> None:
    assert not [grasp for grasp in reading(prompt).grasps if grasp.manner is Manner.RIDE]


def test_a_bench_has_room_for_three() -> None:
    found = reading("a man and his dog and a woman sitting on a bench").grasps
    assert {grasp.holder for grasp in found} == {"man", "dog", "woman"}
    people = [Element(asset="man", x=0.1 * k, y=0.8, size=0.3) for k in range(5)]
    bench = Element(asset="bench", x=0.5, y=0.8, size=0.4)
    grasps = reading("five men sitting on a bench").grasps
    assert len(joints(grasps, [*people, bench])) == 3


def test_poses_that_are_drawn_are_not_told_to_be_missing() -> None:
    for prompt in ("a fox sitting in the snow", "a girl kneeling in the garden", "a cat sleeping on a sofa"):
        assert not [notice for notice in reading(prompt).notices if notice.code == "ignored"]


@pytest.mark.parametrize("name", sorted(anchors.FOUR_LEGGED))
def test_an_animal_that_lies_is_lower_and_one_that_sits_no_higher(name: str) -> None:
    image = _image(name)
    found = anchors.anchors_of(_pack().sprite(name), _pack().assets[name])
    assert found.belly is not None
    assert 0.5 < found.belly < 0.9
    lying = resting(whole(0, image), 0, found, Pose.LYING, busy=False).image
    sitting = resting(whole(0, image), 0, found, Pose.SITTING, busy=False).image
    assert lying.shape[0] < 0.95 * image.shape[0]
    assert sitting.shape[0] <= image.shape[0]
    assert lying.shape[1] == image.shape[1]


def _people() -> list[str]:
    pack = _pack()
    return [
        name
        for name, asset in pack.assets.items()
        if asset.kind == "person" and name not in pack.portraits and takes(name, asset.kind, Pose.SITTING)
    ]


@pytest.mark.parametrize("name", _people())
def test_whoever_sits_or_kneels_is_smaller_and_whoever_lies_is_wide(name: str) -> None:
    image = _image(name)
    found = anchors.anchors_of(_pack().sprite(name), _pack().assets[name])
    picture = whole(0, image)
    seated = folded(picture, picture.boxes[0], found, None, busy=False)
    for posed in (seated, *(resting(picture, 0, found, p, busy=False) for p in (Pose.SITTING, Pose.KNEELING))):
        assert 0.5 * image.shape[0] < posed.image.shape[0] < 0.97 * image.shape[0]
        assert posed.boxes[0].top + posed.boxes[0].height <= posed.image.shape[0] + 1
    lying = resting(picture, 0, found, Pose.SLEEPING, busy=False).image
    assert lying.shape[1] >= 0.95 * image.shape[0]


@pytest.mark.parametrize("name", ["man", "cat", "teddy bear", "baby"])
def test_who_sleeps_has_shut_eyes(name: str) -> None:
    image = _image(name)
    found = anchors.anchors_of(_pack().sprite(name), _pack().assets[name])
    shut = asleep(image, found, person=_pack().assets[name].kind == "person")
    changed = np.abs(shut - image).max(-1) > 0.05
    assert 0.0005 < changed.mean() < 0.05
    rows = np.flatnonzero(changed.any(1)) / image.shape[0]
    assert found.eyes is not None
    assert found.eyes.y - 0.2 < rows.min()
    assert rows.max() < found.eyes.y + 0.2


def test_seats_are_assets_and_people_fit_them() -> None:
    names = {*grips.SEATS, *grips.PERCHES, *grips.CREWED}
    assert names <= set(_pack().assets)
    for name in {*grips.SEATS, *grips.PERCHES}:
        assert grips.seat_of(name) is not None


def test_a_posed_figure_is_placed_once_and_stays_there() -> None:
    scene = Scene(
        elements=(
            Element(asset="cat", x=0.4, y=0.6, size=0.3, pose=Pose.SLEEPING),
            Element(asset="sofa", x=0.5, y=0.85, size=0.6),
        ),
        standings=(Standing(stance=Stance.ON, first="cat", second="sofa"),),
        environment=Environment.ROOM,
    )
    assert _renderer().joins(scene)
    joined = _renderer().joined(scene, 1.0, solved=False)
    assets = {**_pack().assets, **{name: figure.asset for name, figure in joined.figures.items()}}
    solved = joined.split(solve(joined.scene, assets, 512, 512), scene, 1.0)
    cat, sofa = solved.elements
    assert cat.stands_at == sofa.y
    assert cat.y < sofa.y
    again = _renderer().joined(solved, 1.0)
    figure = next(element for element in again.scene.elements if element.asset in again.figures)
    assert abs(figure.x - cat.x) < 1e-3
    assert abs(figure.y - cat.y) < 1e-3


def test_a_sitter_is_on_the_seat() -> None:
    scene = Scene(
        elements=(Element(asset="woman", x=0.4, y=0.8, size=0.4), Element(asset="bench", x=0.5, y=0.85, size=0.5)),
        joints=(Joint(holder=0, held=1, manner=Manner.RIDE),),
        environment=Environment.MEADOW,
    )
    (figure,) = _renderer().joined(scene, 1.0).figures.values()
    woman, bench = figure.boxes[0], figure.boxes[1]
    assert bench.left < woman.left + woman.width / 2 < bench.left + bench.width
    assert woman.top < bench.top
    assert abs((woman.top + woman.height) - (bench.top + bench.height)) < 0.3 * bench.height


def test_a_posture_is_that_of_the_asset() -> None:
    assert posture_of(Element(asset="cat", x=0.5, y=0.8, size=0.3, pose=Pose.SITTING), "animal") is Pose.SITTING
    assert posture_of(Element(asset="whale", x=0.5, y=0.8, size=0.3, pose=Pose.KNEELING), "animal") is None
    assert posture_of(Element(asset="man", x=0.5, y=0.8, size=0.3), "person") is None


@pytest.mark.parametrize("pose", [Pose.WALKING, Pose.RUNNING, Pose.JUMPING, Pose.DANCING, Pose.WAVING, Pose.LEANING])
def test_who_moves_keeps_the_face_and_moves_the_limbs(pose: Pose) -> None:
    image = _image("bearded man")
    found = anchors.anchors_of(_pack().sprite("bearded man"), _pack().assets["bearded man"])
    moved = resting(whole(0, image), 0, found, pose, busy=False)
    assert moved.image.shape != image.shape
    if pose is Pose.LEANING:
        return
    box = moved.boxes[0]
    top = int(0.2 * image.shape[0])
    left, first = round(box.left), round(box.top)
    head = moved.image[first : first + top, left : left + image.shape[1]]
    shown, own = (part[..., :3] * part[..., 3:] for part in (head, image[:top]))
    same = np.abs(shown - own).max(-1) < 0.02
    assert same.mean() > 0.85


@pytest.mark.parametrize(
    ("prompt", "asset", "pose"),
    [
        ("a woman jogging in the park", "woman", Pose.RUNNING),
        ("a robot waving hello", "robot", Pose.WAVING),
        ("a bearded man dancing", "bearded man", Pose.DANCING),
        ("a man leaning against a tree", "man", Pose.LEANING),
        ("a horse galloping across a field", "horse", Pose.RUNNING),
    ],
)
def test_who_moves_stays_who_they_are(prompt: str, asset: str, pose: Pose) -> None:
    found = reading(prompt)
    assert (asset, pose) in [(mention.asset, mention.own.pose) for mention in found.mentions]
    assert not [notice for notice in found.notices if notice.code == "ignored"]


def test_a_flag_that_somebody_waves_is_held() -> None:
    assert [(g.holder, g.held) for g in reading("a boy waving a flag").grasps] == [("boy", "flag")]


def test_who_leans_is_close_to_the_nearest_thing_and_inclined_to_it() -> None:
    for x in (0.1, 0.9):
        man = Element(asset="man", x=x, y=0.85, size=0.4, pose=Pose.LEANING)
        tree = Element(asset="tree", x=0.5, y=0.85, size=0.6)
        leant, still = leaned(Scene(elements=(man, tree)), _pack().assets, 1.0).elements
        assert still == tree
        assert abs(leant.x - 0.5) < 0.36
        assert (leant.x < 0.5) is (x < 0.5)
        assert leant.flip is (x < 0.5)
