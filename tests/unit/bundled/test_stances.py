"""Stances and sports: how a whole body is, what is done with it in sports, and where these are played."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.anchors import anchors_of
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.postures import BODILY, takes
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.prompt.sports import sporting, venue
from calotype.pipelines.bundled.prompt.stances import stances, stood
from calotype.pipelines.bundled.render.layers import whole
from calotype.pipelines.bundled.render.posture import resting
from calotype.pipelines.bundled.scene import Pose
from calotype.pipelines.bundled.shipped import FOLDER


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def _read(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a woman doing the splits", Pose.SPLITTING),
        ("an old man standing on one leg", Pose.POISED),
        ("a girl crouching beside a pond", Pose.SQUATTING),
        ("a soldier crawling under barbed wire", Pose.CRAWLING),
        ("a boy diving into a lake", Pose.DIVING),
        ("a woman floating on her back in the sea", Pose.FLOATING),
        ("a man doing push-ups", Pose.PROPPED),
        ("a man leaning against a graffiti wall", Pose.LOLLING),
        ("a girl doing lunges", Pose.LUNGING),
        ("a tennis player serving", Pose.LUNGING),
    ],
)
def test_a_stance_is_a_pose(prompt: str, pose: Pose) -> None:
    reading = _read(prompt)
    assert pose in {mention.own.pose for mention in reading.mentions}
    assert not any("not drawn" in notice.message and "oses" in notice.message for notice in reading.notices)


@pytest.mark.parametrize("prompt", ["a duck floating in a pool", "a cat crouching", "a ship floating on the sea"])
def test_only_people_take_them(prompt: str) -> None:
    assert not BODILY & {mention.own.pose for mention in _read(prompt).mentions}


@pytest.mark.parametrize(
    "prompt",
    [
        "a flamingo standing on one leg",
        "a table on one leg",
        "a map sprawled on a table",
        "a dog in downward dog pose",
        "a cat in a suit standing on one leg",
    ],
)
def test_animals_and_things_take_no_stance(prompt: str) -> None:
    assert stood(prompt, _lexicon()) == prompt
    assert not _read(prompt).notices


def test_animals_keep_what_they_do() -> None:
    assert _read("a kingfisher diving into the water").mentions[0].own.pose is Pose.FLYING
    assert _read("a cat stretching and yawning").mentions[0].own.pose is Pose.STRETCHING


@pytest.mark.parametrize("prompt", ["Snow White doing the splits", "a man in a park doing push-ups"])
def test_somebody_named_before_takes_a_stance(prompt: str) -> None:
    assert BODILY & {mention.own.pose for mention in _read(prompt).mentions}


def test_who_leans_on_a_wall_is_against_it() -> None:
    assert stood("a guy leaning on a brick wall", _lexicon()) == "a guy lolling against a brick wall"
    assert "on top of" not in _read("a guy leaning on a brick wall").text


@pytest.mark.parametrize("prompt", ["a woman in a spin class", "a woman on the beach in a spin cycle studio"])
def test_a_class_is_no_pirouette(prompt: str) -> None:
    assert stood(prompt, _lexicon()) == prompt


def test_a_stance_that_is_not_drawn_is_quoted() -> None:
    messages = " ".join(notice.message for notice in _read("two cyclists stretching before the race").notices)
    assert "stretching before the race" in messages
    assert "lunging" not in messages


@pytest.mark.parametrize(
    ("prompt", "held"), [("a man holding a plank", "plank"), ("a snake charmer holding a cobra", "cobra")]
)
def test_what_is_held_is_no_stance(prompt: str, held: str) -> None:
    mentions = _read(prompt).mentions
    assert held in {mention.asset for mention in mentions}
    assert not BODILY & {mention.own.pose for mention in mentions}


@pytest.mark.parametrize("prompt", ["a wall with a clock", "a cup on a table", "her hands are folded", "a split log"])
def test_other_words_stay(prompt: str) -> None:
    assert not stances() & set(stood(prompt, _lexicon()).split())
    assert sporting(prompt) == prompt


def test_poses_along_the_ground_are_wide_and_low() -> None:
    pack = AssetPack.open(FOLDER / "assets.zip")
    for name in ("man", "girl", "old woman"):
        sprite, asset = pack.sprite(name), pack.assets[name]
        image = sprite.astype(np.float32) / np.float32(255)
        anchors = anchors_of(sprite, asset)
        for pose in BODILY:
            assert takes(name, asset.kind, pose)
            posed = resting(whole(0, image), 0, anchors, pose, busy=False).image
            height, width = posed.shape[:2]
            assert (posed[..., 3] > 0.5).any()
            assert height < 1.2 * image.shape[0]
            if pose in (Pose.FLOATING, Pose.PROPPED, Pose.SPLITTING):
                assert width > height


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("two women playing tennis", "a tennis court"),
        ("a sprinter", "a stadium"),
        ("a figure skater", "an ice rink"),
        ("a tennis ball", None),
        ("a man reading", None),
    ],
)
def test_sports_have_their_places(prompt: str, place: str | None) -> None:
    assert venue(prompt) == place


@pytest.mark.parametrize(
    ("prompt", "tame", "place"),
    [
        ("a penguin on a rock", False, None),
        ("a girl on a rock", True, "a meadow"),
        ("a frog in a puddle", False, None),
        ("a dog wearing surfing shorts", True, None),
        ("a cat in a cardboard box", True, "a living room"),
    ],
)
def test_what_is_no_sport_moves_nobody_wild(prompt: str, tame: bool, place: str | None) -> None:
    assert venue(prompt, tame=tame) == place


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("a volleyball player spiking the ball over the net", "throwing a volleyball"),
        ("a goalkeeper diving to save a penalty", "sprawling next to a soccer ball"),
        ("two women gossiping over a fence", "behind a fence"),
        ("a boy jumping off a pier into the sea", "jumping into the sea"),
        ("a boy playing darts", "next to a dartboard"),
        ("a footballer scoring a goal", "kicking a soccer ball"),
    ],
)
def test_what_is_done_in_sports_is_told_as_what_is_seen(said: str, shown: str) -> None:
    assert shown in sporting(said)
