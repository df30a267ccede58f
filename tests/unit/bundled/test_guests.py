"""Guests: things that are drawn under the name of a trained one, and told apart from it."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import numpy as np
import pytest

from calotype.pipelines.bundled import shipped
from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import Asset, AssetPack, Kind
from calotype.pipelines.bundled.prompt.embodiment import embodied
from calotype.pipelines.bundled.prompt.guests import hosts, seated, welcomed
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Element, Pose
from training.assets.build import VOCABULARY

POT = Asset(
    name="pot",
    kind=Kind.OBJECT,
    plural="pots",
    height_m=0.3,
    aspect=0.8,
    facing="front",
    airborne=False,
    afloat=False,
    luminous=False,
    recolour=True,
    habitats=(Environment.TABLE,),
    synonyms=(),
    portrait=None,
)
ASSETS = {
    asset.name: asset
    for asset in (
        POT,
        replace(POT, name="pan", height_m=0.28),
        replace(POT, name="tower", height_m=30.0),
        replace(POT, name="balloon", airborne=True),
        replace(POT, name="face"),
        replace(POT, name="ewer", stands_in="pot"),
        replace(POT, name="flask", stands_in="pot"),
    )
}


def test_the_likest_trained_things_may_stand_in_for_a_guest() -> None:
    assert hosts(ASSETS, portraits={"face"}) == {
        "ewer": ("pot", "pan", "tower", "balloon"),
        "flask": ("pot", "pan", "tower", "balloon"),
    }


@pytest.mark.parametrize(
    ("named", "seats"),
    [
        (["ewer"], {"ewer": "pot"}),
        (["ewer", "ewer"], {"ewer": "pot"}),
        (["ewer", "pot"], {"ewer": "pan"}),
        (["flask", "tower", "ewer"], {"flask": "pot", "ewer": "pan"}),
        (["pot", "tower"], {}),
    ],
)
def test_no_two_things_go_by_one_name(named: list[str], seats: dict[str, str]) -> None:
    assert seated(named, hosts(ASSETS, portraits={"face"})) == seats


def test_more_guests_than_stand_ins_share_one() -> None:
    assert seated(["ewer", "flask"], {"ewer": ("pot",), "flask": ("pot",)}) == {"ewer": "pot", "flask": "pot"}


def test_a_guest_takes_the_place_of_its_stand_in() -> None:
    elements = [Element(asset=name, x=0.5, y=0.8, size=0.3) for name in ("pot", "tower")]
    assert [element.asset for element in welcomed(elements, {"pot": "ewer"})] == ["ewer", "tower"]


@pytest.fixture(scope="module")
def pack() -> AssetPack:
    return AssetPack.open(shipped.FOLDER / "assets.zip")


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.open()


def _read(prompt: str, lexicon: Lexicon, pack: AssetPack) -> Reading:
    return read(prompt, "", lexicon, may_host=hosts(pack.assets, pack.portraits))


def test_every_guest_has_a_stand_in_that_the_denoiser_knows(pack: AssetPack) -> None:
    trained = set(np.load(shipped.FOLDER / "codebook.npz")["names"].tolist())
    guests = {name: choices for name, choices in hosts(pack.assets, pack.portraits).items() if name not in trained}
    assert len(guests) >= 3
    assert [name for name, choices in guests.items() if not set(choices) <= trained] == []
    assert trained | guests.keys() | pack.portraits == set(pack.assets)


def test_a_guest_is_read_under_its_stand_ins_name_and_kept_as_itself(lexicon: Lexicon, pack: AssetPack) -> None:
    reading = _read("a blue jug on a table", lexicon, pack)
    assert reading.text == "a blue bottle on a table"
    assert reading.guests == {"bottle": "jug"}
    assert [mention.asset for mention in reading.mentions] == ["jug"]
    assert reading.notices == ()


def test_a_guest_beside_its_stand_in_and_another_guest_has_a_name_of_its_own(lexicon: Lexicon, pack: AssetPack) -> None:
    reading = _read("two jugs, a bottle and a bottle of whisky", lexicon, pack)
    assert [mention.asset for mention in reading.mentions] == ["jug", "bottle", "bottle of whisky"]
    assert sorted(reading.guests.values()) == ["bottle of whisky", "jug"]
    assert "bottle" not in reading.guests
    plurals = {noun.name: noun.plural for noun in lexicon.nouns.values()}
    seat = next(seat for seat, guest in reading.guests.items() if guest == "jug")
    assert f"two {plurals[seat]}" in reading.text


def test_relations_are_told_of_the_guests_themselves(lexicon: Lexicon, pack: AssetPack) -> None:
    reading = _read("a jug on top of a book", lexicon, pack)
    assert [(standing.first, standing.second) for standing in reading.standings] == [("jug", "book")]


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("a lamb and a foal in a meadow", ["lamb", "foal"]),
        ("kittens with their mother", ["kitten", "cat"]),
        ("a king and a female king", ["king", "queen"]),
        ("a corgi and a dog", ["corgi", "dog"]),
        ("a pirate with a sword and a parrot", ["pirate", "parrot"]),
        ("a fisherman fishing", ["fisherman"]),
        ("a knight on a horse", ["knight on horseback"]),
        ("portrait of a samurai", ["samurai"]),
    ],
)
def test_what_is_young_or_a_breed_or_a_trade_is_its_own_picture(
    lexicon: Lexicon, prompt: str, things: list[str]
) -> None:
    assert [mention.asset for mention in read(prompt, "", lexicon).mentions] == things


@pytest.mark.parametrize(
    ("prompt", "things"),
    [
        ("a peony and two poppies", ["peony", "poppy"]),
        ("the Eiffel Tower at night", ["eiffel tower"]),
        ("a cabin by a lake", ["log cabin"]),
        ("a sprig of rosemary and some mint", ["sprig of rosemary", "sprig of mint"]),
        ("a cardinal on a branch", ["cardinal", "branch"]),
        ("an old vending machine", ["vending machine"]),
        ("a kraken and a pirate ship", ["kraken", "pirate ship"]),
        ("a katana next to a quiver of arrows", ["katana", "quiver"]),
        ("a rubik's cube and a tennis ball", ["rubik's cube", "tennis ball"]),
        ("a bonsai tree", ["bonsai"]),
        ("a bowl of ramen", ["bowl of ramen"]),
        ("a snail with a house on its back", ["snail with a house"]),
        ("a message in a bottle on a beach", ["message in a bottle"]),
        ("a folded blanket", ["folded blanket"]),
        ("a bouquet of red roses", ["bouquet of roses"]),
        ("a wreath on a red door", ["wreath", "door"]),
        ("a samoyed and a shiba inu", ["samoyed", "shiba inu"]),
        ("a maine coon", ["long-haired cat"]),
        ("an old oak", ["oak tree"]),
    ],
)
def test_what_has_a_shape_of_its_own_is_no_other_thing(lexicon: Lexicon, prompt: str, things: list[str]) -> None:
    assert [mention.asset for mention in read(prompt, "", lexicon).mentions] == things


def test_a_bird_on_the_wing_has_its_wings_spread() -> None:
    pack = AssetPack.open(shipped.FOLDER / "assets.zip")
    bird = Element(asset="owl", x=0.5, y=0.8, size=0.3, pose=Pose.FLYING)
    flying = embodied(bird, pack, Environment.MEADOW)
    assert (flying.asset, flying.airborne) == ("owl aloft", True)


def test_whoever_has_a_portrait_has_one_of_the_same_model() -> None:
    entries = {entry["name"]: entry for entry in tomllib.loads(VOCABULARY.read_text("utf-8"))["asset"]}
    for entry in entries.values():
        if "stands_in" in entry and "portrait" in entry:
            assert entries[entry["portrait"]]["model"] == entry["model"]
