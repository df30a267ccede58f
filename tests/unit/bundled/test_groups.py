"""Groups: how many a word for several people is, who is drawn for them, and that they stand together."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.prompt.groups import CASTS, GROUPS, crowded, recast
from calotype.pipelines.bundled.prompt.implements import SHOWN
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import (
    Cast,
    Element,
    Manner,
    Scene,
)
from calotype.pipelines.bundled.shipped import FOLDER


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


@pytest.mark.parametrize(
    ("prompt", "count", "cast"),
    [
        ("a family of five at the beach", 5, Cast.FAMILY),
        ("a happy family in front of their house", 4, Cast.FAMILY),
        ("a crowd of people in a square", 12, Cast.ADULTS),
        ("a choir singing", 8, Cast.ADULTS),
        ("three friends at a cafe", 3, Cast.ADULTS),
        ("children playing in a park", 3, Cast.CHILDREN),
    ],
)
def test_a_group_is_several_people(prompt: str, count: int, cast: Cast) -> None:
    mention = reading(prompt).mentions[0]
    # of a plural without a number the denoiser has the last word
    assert mention.count == (None if prompt.startswith("children") else count)
    assert mention.own.cast is cast


@pytest.mark.parametrize(
    ("prompt", "asset"), [("a family of ducks on a pond", "duck"), ("three boys", "boy"), ("two men", "man")]
)
def test_those_of_whom_more_is_said_stay_who_they_are(prompt: str, asset: str) -> None:
    (mention,) = reading(prompt).mentions
    assert (mention.asset, mention.own.cast) == (asset, None)


def _crowd(number: int, cast: Cast | None) -> list[Element]:
    return [Element(asset="man", x=0.05 + 0.07 * k, y=0.85, size=0.3, cast=cast) for k in range(number)]


def test_no_two_neighbours_of_a_group_are_alike() -> None:
    for cast in Cast:
        for seed in range(20):
            looks = [(e.asset, e.skin, e.hair, e.colour) for e in recast(_crowd(12, cast), _pack(), seed)]
            assert all(one != other for one, other in pairwise(looks))
            assert all(e.asset in _pack().assets for e in recast(_crowd(12, cast), _pack(), seed))
    assert recast(_crowd(3, None), _pack(), 0) == _crowd(3, None)


def test_a_crowd_stands_together_and_three_friends_do_not() -> None:
    assert len(crowded(_crowd(8, Cast.ADULTS), (), _pack())) == 7
    assert crowded(_crowd(3, Cast.ADULTS), (), _pack()) == ()
    assert len(crowded(_crowd(4, Cast.FAMILY), (), _pack())) == 3
    close = [element.evolve(near=True) for element in _crowd(2, None)]
    assert [joint.manner for joint in crowded(close, (), _pack())] == [Manner.AMONG]


def test_every_face_of_a_crowd_is_in_its_picture() -> None:
    elements = tuple(_crowd(12, Cast.ADULTS))
    scene = Scene(elements=elements, joints=crowded(elements, (), _pack()), environment=Environment.CITY)
    joined = Renderer(_pack()).joined(scene, 1.0, solved=False)
    (figure,) = joined.figures.values()
    height, width = figure.sprite.shape[:2]
    assert len(figure.boxes) == 12
    tops = set()
    for box in figure.boxes.values():
        assert box.left > -1
        assert box.left + box.width < width + 1
        assert box.top + box.height < height + 1
        tops.add(round(box.top / height, 1))
    assert len(tops) > 1
    (element,) = joined.scene.elements
    assert abs(element.x - sum(e.x for e in elements) / 12) < 1e-6


@pytest.mark.parametrize("prompt", ["two kids holding hands", "a man and a woman holding hands", "two girls hugging"])
def test_who_hold_hands_or_hug_are_close(prompt: str) -> None:
    mentions = reading(prompt).mentions
    assert mentions
    assert all(mention.own.near for mention in mentions)


@pytest.mark.parametrize(
    ("prompt", "grasp"),
    [
        ("a boy fishing on a lake", ("boy", "hold", "fishing rod")),
        ("a boy skateboarding in the park", ("boy", "ride", "skateboard")),
        ("a girl reading under a tree", ("girl", "hold", "open book")),
        ("an old woman knitting by the window", ("old woman", "hold", "half-knitted scarf")),
        ("a drummer on stage", ("man", "tend", "drum kit")),
        ("grandmother in a rocking chair with a cat on her lap", ("old woman", "hold", "cat")),
        ("a man with a baby in his arms", ("man", "hold", "baby")),
        ("a girl with short hair, headphones, city at night", ("girl", "wear", "headphones")),
    ],
)
def test_people_have_what_they_need_for_what_they_do(prompt: str, grasp: tuple[str, str, str]) -> None:
    assert grasp in [(g.holder, str(g.manner), g.held) for g in reading(prompt).grasps]


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("a girl reading a newspaper", {"girl", "newspaper"}),
        ("portrait of an old fisherman", {"fisherman"}),
        ("a woman doing yoga on the beach", {"woman"}),
        ("a dog, a hat and a ball", {"dog", "sun hat", "soccer ball"}),
        ("a guitarist with a guitar", {"guitarist"}),
    ],
)
def test_nothing_is_added_where_it_is_named_or_cannot_be_seen(prompt: str, things: set[str]) -> None:
    assert {mention.asset for mention in reading(prompt).mentions} <= things


def test_what_is_on_a_picture_is_not_drawn_again() -> None:
    found = reading("a knight with a sword and a blue shield")
    assert {mention.asset for mention in found.mentions} == {"knight", "shield"}
    assert "swords" in found.excluded.assets
    assert "swords" in {mention.asset for mention in reading("a boy with a sword").mentions}
    assert set(SHOWN) <= set(_pack().assets)


def test_words_for_groups_are_those_of_people() -> None:
    assert all(_lexicon().find(noun) is not None for _, noun in GROUPS.values())
    words = [word for many in CASTS.values() for word in many]
    assert len(words) == len(set(words))
