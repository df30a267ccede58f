"""Grafting: heads, halves, shadows, panes, wings and what grows out of things."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.assets import Asset, AssetPack
from calotype.pipelines.bundled.grafts import PANES, VIEWS, Part
from calotype.pipelines.bundled.prompt.fancies import recounted
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.grafting import halved, pictured
from calotype.pipelines.bundled.render.growing import grown
from calotype.pipelines.bundled.render.pinions import winged
from calotype.pipelines.bundled.scene import Colour, Material
from calotype.pipelines.bundled.shipped import FOLDER


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


def grafts(prompt: str) -> list[tuple[str, Part, str]]:
    made = [(m.asset, graft) for m in reading(prompt).mentions for graft in m.own.grafts]
    return [(asset, graft.part, graft.asset or graft.view) for asset, graft in made]


@pytest.mark.parametrize(
    ("prompt", "asset", "part", "other"),
    [
        ("a man with a clock instead of a head", "man", Part.HEAD, "alarm clock"),
        ("a woman with the head of a fox", "woman", Part.HEAD, "fox"),
        ("a cat-headed woman drinking tea", "woman", Part.HEAD, "cat"),
        ("a half cat half fish creature", "cat", Part.HALF, "fish"),
        ("a cross between a horse and a zebra", "horse", Part.HALF, "zebra"),
        ("a dog casting the shadow of a wolf", "dog", Part.SHADOW, "wolf"),
        ("a cat whose shadow is a lion", "cat", Part.SHADOW, "lion"),
        ("a mirror showing a forest", "mirror", Part.PANE, "forest"),
        ("a crystal ball with a castle in it", "crystal ball", Part.PANE, "castle"),
        ("a door opening to the ocean in the desert", "door", Part.PANE, "ocean"),
        ("a tree growing out of a book", "book", Part.TOP, "tree"),
        ("Cracked egg with a galaxy pouring out of it", "egg", Part.TOP, "spiral galaxy"),
        ("a tree with books for leaves", "tree", Part.CROWN, "book"),
        ("a woman dissolving into birds", "woman", Part.PIECES, "bird"),
        ("a pig with wings", "pig", Part.WINGS, "dove"),
        ("a car with bat wings", "car", Part.WINGS, "bat"),
        ("a man with a birdcage for a chest", "man", Part.CHEST, "birdcage"),
        ("a deer with antlers made of branches and flowers", "deer", Part.TOP, "bare tree"),
        ("a woman with a galaxy in her hair", "woman", Part.TOP, "spiral galaxy"),
        ("a hot air balloon shaped like a strawberry", "hot air balloon", Part.HEAD, "strawberry"),
        ("the ocean inside a lightbulb", "light bulb", Part.PANE, "ocean"),
        ("avocado half as an armchair", "avocado", Part.HALF, "armchair"),
    ],
)
def test_a_part_of_one_thing_is_anothers(prompt: str, asset: str, part: Part, other: str) -> None:
    assert (asset, part, other) in grafts(prompt)
    assert other not in [mention.asset for mention in reading(prompt).mentions]


@pytest.mark.parametrize(
    "prompt",
    [
        "a red-headed woman",
        "a tree with red leaves",
        "old tv showing static in a dark room",
        "a wall with a deer head",
        "a dog as a pirate", "a tree growing out of the ground", "steam rising from a cup", "a bird with blue wings",
        "a man with a dog on a street", "half an apple", "a house in the shadow of a mountain", "a two-headed dragon",
    ],
)  # fmt: skip
def test_nothing_else_is(prompt: str) -> None:
    assert grafts(prompt) == []


def test_both_halves_of_an_hourglass_show_something() -> None:
    told = grafts("an hourglass with a city in the top half and a desert in the bottom half")
    assert told == [("hourglass", Part.PANE, "city"), ("hourglass", Part.LOWER, "desert")]


def test_a_pair_of_beasts_that_has_a_name_is_drawn_as_it() -> None:
    assert [m.asset for m in reading("a half man half horse creature").mentions] == ["centaur"]


@pytest.mark.parametrize(
    ("prompt", "material", "colour"),
    [
        ("a guitar made of chocolate", Material.CERAMIC, Colour.BROWN),
        ("a car made of gold", Material.GOLD, None),
        ("a frog made of jade", Material.MARBLE, Colour.GREEN),
        ("a sofa made of grass", Material.WOOL, Colour.GREEN),
    ],
)
def test_what_is_no_material_looks_like_one(prompt: str, material: Material, colour: Colour | None) -> None:
    mention = reading(prompt).mentions[0]
    assert (mention.own.material, mention.colour) == (material, colour)


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("Humpty Dumpty on a wall", "a giant egg with a face on a wall"),
        ("two robots... wait, one robot, two umbrellas", "one robot, two umbrellas"),
        ("a lake of chocolate", "a lake with brown water"),
        ("a cat that is not orange", "a gray cat"),
        ("a purple desert", "a desert with purple sand"),
        ("a robot dog", "a cybernetic dog"),
        ("a samurai cat", "a cat dressed as a samurai"),
        ("an emperor penguin", "an emperor penguin"),
        ("a temple swallowed by the jungle", "a temple overgrown with ivy in a jungle"),
        ("loneliness in a crowded room", "a sad man alone and a crowd in a crowded room"),
        ("a horse riding a man", "a man carrying a horse on his back"),
        ("a yellow beach chair", "a yellow beach chair"),
        ("jellyfish floating in a street like balloons", "jellyfish floating in a street"),
        ("a candle burning under water", "a lit candle under water"),
        ("Alice in her kitchen", "Alice in her kitchen"),
        ("raining hard in the city", "raining hard in the city"),
    ],
)
def test_legends_and_turns_of_phrase_are_told_plainly(prompt: str, told: str) -> None:
    assert recounted(prompt) == told


def test_cats_and_dogs_rain_in_numbers() -> None:
    assert {m.asset for m in reading("raining cats and dogs").mentions if m.many} == {"cat", "dog"}


def _asset(name: str) -> Asset:
    return _pack().assets[name]


def test_a_half_is_the_others() -> None:
    apple, orange = _pack().sprite("apple"), _pack().sprite("orange")
    made = halved(apple, _asset("apple"), orange, _asset("orange"))
    wide = made.shape[1]
    shown = (apple[..., 3] > 200) & (made[..., 3] > 200)
    away = np.abs(made.astype(int) - apple)[..., :3].max(-1) * shown
    assert away[:, : wide // 3].max() <= 2
    assert away[:, -wide // 3 :].max() > 40


@pytest.mark.parametrize("part", [Part.TOP, Part.BACK, Part.PIECES])
def test_what_comes_out_of_a_thing_needs_room(part: Part) -> None:
    book, tree = _pack().sprite("turtle"), _pack().sprite("tree")
    made = grown(part, book, [tree], _asset("turtle"), _asset("tree"))
    assert made.shape[0] * made.shape[1] > book.shape[0] * book.shape[1]
    assert (made[..., 3] > 128).sum() != (book[..., 3] > 128).sum()


@pytest.mark.parametrize("whose", ["dove", "bat", "butterfly"])
@pytest.mark.parametrize("name", ["pig", "hamburger"])
def test_wings_stand_out_of_a_body(whose: str, name: str) -> None:
    body = _pack().sprite(name)
    made = winged(body, _asset(name), whose, _pack().sprite(whose))
    assert (made[..., 3] > 128).sum() > 1.1 * (body[..., 3] > 128).sum()


@pytest.mark.parametrize("name", ["mirror", "television", "hourglass", "flat-screen television"])
def test_a_pane_shows_a_view_and_nothing_else_changes(name: str) -> None:
    sprite, pane = _pack().sprite(name), PANES[name]
    made = pictured(sprite, pane, VIEWS["desert"], [])
    rows, cols = sprite.shape[:2]
    inside = (slice(round(pane.top * rows), None), slice(round(pane.left * cols), round(pane.right * cols)))
    changed = (made != sprite).any(-1)
    assert changed[inside].mean() > 0.2
    assert not changed[:, : round(pane.left * cols)].any()


def test_every_view_names_pictures_that_there_are() -> None:
    assert {thing for view in VIEWS.values() for thing in view.things} <= set(_pack().assets)
    assert {name.removesuffix(" below") for name in PANES} <= set(_pack().assets)
