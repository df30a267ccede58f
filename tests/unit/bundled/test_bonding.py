"""Bonding: what the words say of how things touch, and that they do in one picture."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.bonds import HANDS, HOOKS, POINTS, Bond
from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.joining import Figure
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import Element, Joint, Manner, Scene
from calotype.pipelines.bundled.shipped import FOLDER

pytestmark = pytest.mark.unit


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
    return read(prompt, "", _lexicon(), homes={n: a.habitats[0] for n, a in _pack().assets.items()})


def _bonds(prompt: str) -> set[tuple[str, Bond, str]]:
    return {(g.held, Bond(g.look), g.holder) for g in reading(prompt).grasps if g.manner is Manner.BOND}


def _figure(mount: str, part: str, bond: Bond, number: int = 1) -> Figure:
    elements = [Element(asset=mount, x=0.5, y=0.85, size=0.5)]
    elements += [Element(asset=part, x=0.2, y=0.8, size=0.2)] * number
    made = tuple(Joint(holder=0, held=k, manner=Manner.BOND, look=bond) for k in range(1, number + 1))
    (figure,) = _renderer().joined(Scene(elements=tuple(elements), joints=made), 1.0).figures.values()
    return figure


@pytest.mark.parametrize(
    ("prompt", "bond"),
    [
        ("a tote bag hanging on a hook", ("tote bag", Bond.HANGS, "hook")),
        ("a backpack hanging from a lamp post", ("backpack", Bond.HANGS, "lamp post")),
        ("three balloons tied to a fence", ("balloon", Bond.TIED, "fence")),
        ("a horse tethered to a tree", ("horse", Bond.TIED, "tree")),
        ("a suitcase leaning against a lamp post", ("suitcase", Bond.LEANS, "lamp post")),
        ("a ladder propped against a barn", ("ladder", Bond.LEANS, "barn")),
        ("a scarf draped over a chair", ("scarf", Bond.DRAPED, "chair")),
        ("a dog looking through a fence", ("dog", Bond.THROUGH, "fence")),
        ("an axe stuck in a tree stump", ("axe", Bond.STUCK, "tree stump")),
        ("a magnet on a fridge", ("magnet", Bond.FIXED, "refrigerator")),
        ("an envelope taped to a door", ("envelope", Bond.FIXED, "door")),
        ("a bird on the rim of a mug", ("bird", Bond.RIM, "mug")),
        ("a kitten inside a backpack", ("kitten", Bond.PEEKS, "backpack")),
        ("an old key in the palm of an open hand", ("old key", Bond.RESTS, "open hand")),
        ("a snake coiled around a branch", ("snake", Bond.WINDS, "branch")),
        ("a frog sitting on the edge of a well", ("frog", Bond.RIM, "wishing well")),
        ("a dog peering out through a wooden fence", ("dog", Bond.THROUGH, "fence")),
        ("a parrot on a pirate's shoulder", ("parrot", Bond.SHOULDER, "pirate")),
        ("a man with an owl on his shoulder", ("owl", Bond.SHOULDER, "man")),
        ("a fox peeking out from behind a rock", ("fox", Bond.HIDES, "rock")),
        ("a spoon in a cup of coffee", ("spoon", Bond.STUCK, "cup of coffee")),
        ("a goat on a rope tied to a wooden post", ("goat", Bond.TIED, "wooden post")),
    ],
)
def test_words_that_say_how_two_things_touch_make_a_bond(prompt: str, bond: tuple[str, Bond, str]) -> None:
    assert bond in _bonds(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat on a chair",
        "a man leaning against a wall",
        "a bridge over a river",
        "a fox in the snow",
        "a man in a hat",
    ],
)
def test_other_words_make_none(prompt: str) -> None:
    assert not _bonds(prompt)


def test_what_has_a_bond_is_not_told_as_beside() -> None:
    said = " ".join(notice.message for notice in reading("a kitten inside a backpack").notices)
    assert "next to" not in said


def test_what_has_no_bond_is_told() -> None:
    said = " ".join(notice.message for notice in reading("a boat tied to a dog").notices)
    assert "tied to" in said


def test_a_chain_of_relations_keeps_each() -> None:
    read_ = reading("a candle inside a lantern, the lantern on top of a barrel")
    assert {(g.held, g.holder) for g in read_.grasps} == {("candle", "lantern")}
    assert [(s.first, s.second) for s in read_.standings] == [("lantern", "barrel")]


def test_a_side_survives_another_relation() -> None:
    sides = [(s.first, s.second) for s in reading("a frog in a bucket to the left of a watering can").standings]
    assert ("bucket", "watering can") in sides


def test_what_is_said_to_be_inside_at_the_end_is_in_the_first_vessel() -> None:
    grasps = reading("a rowing boat tied to a post with a lantern inside").grasps
    assert ("lantern", "rowboat") in {(g.held, g.holder) for g in grasps}


@pytest.mark.parametrize("bond", list(Bond))
def test_whatever_is_bonded_touches_in_the_picture(bond: Bond) -> None:
    figure = _figure("wooden crate", "apple", bond)
    mount, part = figure.boxes[0], figure.boxes[1]
    alpha = figure.sprite[..., 3]
    assert part.left < mount.left + mount.width
    assert part.left + part.width > mount.left
    # one piece: no empty row between them
    rows = np.asarray((alpha > 60).any(1))
    first, last = np.flatnonzero(rows)[[0, -1]]
    assert rows[first : last + 1].all()


def test_balloons_are_above_what_they_are_tied_to() -> None:
    figure = _figure("fence", "balloon", Bond.TIED, 3)
    assert all(figure.boxes[k].top + figure.boxes[k].height < figure.boxes[0].top for k in (1, 2, 3))
    assert len({round(figure.boxes[k].left) for k in (1, 2, 3)}) == 3


def test_what_hangs_on_a_hook_is_below_it() -> None:
    figure = _figure("hook", "tote bag", Bond.HANGS)
    assert figure.boxes[1].top > figure.boxes[0].top + 0.5 * figure.boxes[0].height


def test_what_leans_reaches_the_ground_and_the_other() -> None:
    figure = _figure("lamp post", "suitcase", Bond.LEANS)
    mount, part = figure.boxes[0], figure.boxes[1]
    assert abs(part.top + part.height - mount.top - mount.height) < 0.05 * mount.height
    assert part.left < mount.left


@pytest.mark.parametrize("name", [*HOOKS, *HANDS, *(name for name in POINTS if name != "sparkler")])
def test_what_the_tables_name_is_drawn(name: str) -> None:
    assert name in _pack().assets


@pytest.mark.parametrize(
    "prompt", ["an hourglass half buried in sand", "a car stuck in the snow", "a partially submerged statue in a lake"]
)
def test_what_is_half_buried_is_in_its_ground(prompt: str) -> None:
    assert [Condition.BURIED in mention.own.conditions for mention in reading(prompt).mentions] == [True]


def test_a_boat_is_tied_to_a_post_in_the_water() -> None:
    assert _bonds("a rowing boat tied to a post") == {("wooden post", Bond.MOORED, "rowboat")}


def test_a_note_under_a_magnet_is_on_what_the_magnet_is_on() -> None:
    both = {("magnet", Bond.FIXED, "paper note"), ("paper note", Bond.FIXED, "refrigerator")}
    assert _bonds("a note under a magnet on a fridge") == both


@pytest.mark.parametrize(
    ("prompt", "inside"),
    [
        ("a guinea pig sitting in a teacup", ("guinea pig", "teacup")),
        ("a dog in a bucket", ("dog", "bucket")),
        ("a bird cage hanging from a tree with a canary inside", ("canary", "birdcage")),
        ("a kite tangled in a tree", ("kite", "tree")),
    ],
)
def test_what_is_in_a_small_vessel_looks_out_of_it(prompt: str, inside: tuple[str, str]) -> None:
    result = reading(prompt)
    assert inside in {(g.held, g.holder) for g in result.grasps if g.manner is Manner.FILL}
    assert not any("not drawn" in notice.message for notice in result.notices)
