"""What people and animals do: the words for it, who is at what, and what their heads show."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.countenance import Mien
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import (
    Coat,
    Element,
    Joint,
    Manner,
    Pose,
    Scene,
)
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.stations import STATIONS


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


def _grasps(prompt: str) -> list[tuple[str, str, str]]:
    return [(g.holder, g.manner.value, g.held) for g in reading(prompt).grasps]


@pytest.mark.parametrize(
    ("prompt", "grasp"),
    [
        ("an octopus playing the drums", ("octopus", "tend", "drum kit")),
        ("a man playing the piano on a stage", ("man", "tend", "piano")),
        ("two old men playing chess in the park", ("old man", "tend", "chess table")),
        ("a horse looking over a fence", ("horse", "tend", "fence")),
        ("a woman typing on a laptop", ("woman", "tend", "writing desk")),
        ("a boy climbing up a ladder", ("boy", "tend", "ladder")),
        ("a monkey hanging upside down from a branch", ("monkey", "tend", "branch")),
        ("a mother pushing a stroller", ("woman", "tend", "stroller")),
        ("two horses pulling a carriage", ("horse", "tend", "carriage")),
        ("an old woman walking her dog", ("old woman", "lead", "dog")),
        ("a man talking on his phone", ("man", "hold", "mobile phone")),
        ("a robot watering a tiny plant", ("robot", "tend", "potted plant")),
        ("an elf archer drawing a bow", ("elf", "hold", "bow and arrow")),
        ("a firefighter carrying a kitten", ("firefighter", "hold", "kitten")),
    ],
)
def test_what_somebody_does_tells_with_what_and_where(prompt: str, grasp: tuple[str, str, str]) -> None:
    assert grasp in _grasps(prompt)
    assert not [n.message for n in reading(prompt).notices if n.code == "ignored"]


@pytest.mark.parametrize(
    ("prompt", "asset"),
    [
        ("potter's hands shaping clay on a wheel", "potter's hands"),
        ("close up of hands typing on a keyboard", "typing hands"),
        ("hands of a pianist on the keys", "pianist's hands"),
        ("a hand holding a phone", "selfie arm"),
        ("old hands holding a bird nest", "cupped hands"),
    ],
)
def test_hands_alone_are_drawn_and_nobody_with_them(prompt: str, asset: str) -> None:
    assert asset in {mention.asset for mention in reading(prompt).mentions}
    assert "man" not in {mention.asset for mention in reading(prompt).mentions}


def test_words_for_what_is_done_leave_other_prompts_alone() -> None:
    assert reading("a gift with a bow").text == "a gift with a ribbon"
    assert reading("a boy with both hands in his pockets").text.startswith("a boy")
    assert not _grasps("a cat at the window")


def test_a_face_shows_what_is_said_of_it_and_an_animals_its_open_mouth_alone() -> None:
    (baby,) = reading("a crying baby").mentions
    assert baby.own.mien is Mien.CRYING
    (lion,) = reading("a lion roaring").mentions
    assert lion.own.mien is Mien.YAWNING
    angry = reading("an angry cat")
    assert angry.mentions[0].own.mien is None
    assert any("angry" in notice.message for notice in angry.notices)


def test_who_is_seen_from_behind_has_no_face() -> None:
    front = _renderer().sprite("woman", Coat())
    back = _renderer().sprite("woman", Coat(mien=Mien.AWAY))
    rows = slice(round(0.10 * front.shape[0]), round(0.24 * front.shape[0]))
    middle = slice(round(0.35 * front.shape[1]), round(0.65 * front.shape[1]))
    assert back[rows, middle, :3].mean() < front[rows, middle, :3].mean() - 40
    assert np.array_equal(front[-80:], back[-80:])
    assert "behind" in reading("two people on a bench, seen from behind").camera
    # an animal has one side alone
    assert any("from behind" in n.message for n in reading("a cow seen from behind").notices)


def _figure(holder: str, held: str, manner: Manner, look: str = "0", pose: Pose | None = None) -> Scene:
    return Scene(
        elements=(
            Element(asset=holder, x=0.4, y=0.85, size=0.4, pose=pose),
            Element(asset=held, x=0.6, y=0.85, size=0.4),
        ),
        joints=(Joint(holder=0, held=1, manner=manner, look=look),),
        environment=Environment.MEADOW,
    )


@pytest.mark.parametrize("held", list(STATIONS))
@pytest.mark.parametrize("holder", ["woman", "cat", "octopus"])
def test_everybody_has_a_place_at_every_station_and_is_seen_there(holder: str, held: str) -> None:
    for number in range(len(STATIONS[held])):
        joined = _renderer().joined(_figure(holder, held, Manner.TEND, str(number)), 1.0)
        (figure,) = joined.figures.values()
        who, thing = figure.boxes[0], figure.boxes[1]
        height, width = figure.sprite.shape[:2]
        assert who.left >= -1
        assert who.left + who.width <= width + 2
        assert who.top < thing.top + thing.height
        assert who.height > 0.05 * height


def test_who_is_walked_goes_beside_on_a_leash() -> None:
    joined = _renderer().joined(_figure("man", "dog", Manner.LEAD, ""), 1.0)
    (figure,) = joined.figures.values()
    man, dog = figure.boxes[0], figure.boxes[1]
    assert dog.left + dog.width < man.left + 0.2 * man.width
    assert abs((dog.top + dog.height) - (man.top + man.height)) < 0.05 * man.height


def test_a_swimmer_is_in_the_water_to_the_shoulders() -> None:
    scene = Scene(
        elements=(Element(asset="woman", x=0.5, y=0.8, size=0.5, pose=Pose.SWIMMING),), environment=Environment.LAKE
    )
    (figure,) = _renderer().joined(scene, 1.0).figures.values()
    assert figure.asset.afloat
    assert figure.asset.height_m < 0.7 * _pack().assets["woman"].height_m


def test_a_watering_can_is_a_thing_and_no_act() -> None:
    result = reading("an umbrella to the left of a black watering can")
    assert not result.grasps
    assert [mention.asset for mention in result.mentions] == ["umbrella", "watering can"]


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat lying on its back",
        "a dog rolling in the mud",
        "a dog rolling over",
        "two cats lying on their backs",
        "a horse rolling on the grass",
        "a girl rolling down a hill",
    ],
)
def test_what_is_done_to_nothing_takes_no_tool(prompt: str) -> None:
    assert "rolling pin" not in {mention.asset for mention in reading(prompt).mentions}


@pytest.mark.parametrize("prompt", ["a baker rolling dough", "a woman rolling out pastry", "a dog rolling a ball"])
def test_what_is_done_to_something_is_no_pose(prompt: str) -> None:
    assert reading(prompt).mentions[0].own.pose is None


def test_dough_is_rolled_with_a_rolling_pin() -> None:
    assert ("chef", "tend", "dough") in _grasps("a baker rolling dough")


@pytest.mark.parametrize(
    ("prompt", "assets"),
    [
        ("a fawn coat", ["coat"]),
        ("a fawn carpet", ["rug"]),
        ("a beige and fawn pug", ["pug"]),
        ("Joey on a sofa", ["sofa"]),
        ("a girl named Joey", ["girl"]),
        ("the old Joey in a pub", []),
        ("Fawn in the forest", ["deer"]),
        ("a fawn and a rabbit", ["deer", "rabbit"]),
        ("two fawns in a meadow", ["deer"]),
        ("a fawn living room", []),
        ("piglets and lambs", ["pig", "lamb"]),
        ("a joey on a sofa", ["kangaroo", "sofa"]),
        ("a fawn drinking from a lake", ["deer"]),
        ("a piglet, watercolor", ["pig"]),
    ],
)
def test_the_young_are_neither_colours_nor_names(prompt: str, assets: list[str]) -> None:
    assert [mention.asset for mention in reading(prompt).mentions] == assets


@pytest.mark.parametrize(
    ("prompt", "assets"),
    [
        ("laundry hanging on a line", {"socks", "clothesline"}),
        ("a t-shirt hanging on a line", {"t-shirt", "clothesline"}),
        ("a woman hanging laundry on a line", {"woman", "socks", "clothesline"}),
        ("a picture hanging on a wall", {"picture frame"}),
        ("a poster on a wall", {"picture frame"}),
        ("a couple having breakfast in bed", {"man", "woman", "croissant", "cup of coffee", "frying pan", "bed"}),
        ("a family having dinner at a table", {"man", "dining table"}),
        ("two friends having coffee at a table", {"man", "cup of coffee", "dining table"}),
        ("a man drumming his fingers", {"man"}),
        ("a man drumming", {"man", "drum kit"}),
    ],
)
def test_what_is_said_to_be_done_is_all_there(prompt: str, assets: set[str]) -> None:
    mentions = reading(prompt).mentions
    assert {mention.asset for mention in mentions} == assets
    assert len(mentions) == len(assets)


def test_a_game_is_of_several() -> None:
    told = reading("a poker game between dogs")
    assert "three dogs" in told.text
    assert ("dog", "tend", "card table") in _grasps("a poker game between dogs")


def test_a_stick_is_thrown_and_no_dog() -> None:
    assert _grasps("a boy throwing a stick for his dog") == [("boy", "hold", "stick")]


def test_nobody_hides_coffee_behind_the_table_they_have_it_at() -> None:
    assert _grasps("two friends having coffee at a table") == [("man", "tend", "dining table")]
