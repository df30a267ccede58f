"""Uses: what is brought to the face or the floor, hands alone at work, and where people are then."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.pieces import Thing
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.prompt.whereabouts import whereabouts
from calotype.pipelines.bundled.render.figures import Figure
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import Element, Joint, Manner, Scene
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.uses import Use, contact_of, use_of, utensil_of


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open()


@cache
def _renderer() -> Renderer:
    return Renderer(_pack())


def _figure(holder: str, held: str, manner: Manner, look: str) -> Figure:
    scene = Scene(
        elements=(Element(asset=holder, x=0.6, y=0.9, size=0.4), Element(asset=held, x=0.3, y=0.9, size=0.3)),
        joints=(Joint(holder=0, held=1, manner=manner, look=look),),
        environment=Environment.MEADOW,
    )
    (figure,) = _renderer().joined(scene, 1.5).figures.values()
    return figure


@pytest.mark.parametrize(
    ("prompt", "held", "use"),
    [
        ("a man sipping tea", "teacup", Use.MOUTH),
        ("a boy gobbling a sandwich", "sandwich", Use.MOUTH),
        ("a woman sniffing a rose", "rose", Use.NOSE),
        ("a girl brushing her long hair", "hairbrush", Use.HAIR),
        ("an old man brushing his teeth", "toothbrush", Use.MOUTH),
        ("a man shaving his face", "razor", Use.CHEEK),
        ("a woman talking on the phone", "mobile phone", Use.EAR),
        ("a sailor looking through binoculars", "binoculars", Use.EYES),
        ("a janitor mopping the hallway", "mop", Use.FLOOR),
        ("a boy shoveling snow", "shovel", Use.FLOOR),
    ],
)
def test_what_is_done_says_where_a_thing_is_brought(prompt: str, held: str, use: Use) -> None:
    grasps = read(prompt, "", _lexicon()).grasps
    assert (held, Manner.HOLD, f"use:{use}") in [(g.held, g.manner, g.look) for g in grasps]


@pytest.mark.parametrize(
    ("words", "thing", "kind"),
    [("holding", "apple", "food"), ("eating", "horse", "animal"), ("wielding", "katana", "tool")],
)
def test_what_is_only_held_is_brought_nowhere(words: str, thing: str, kind: str) -> None:
    assert use_of(words, "", thing, kind) is None


def test_noodles_take_chopsticks_and_an_apple_takes_none() -> None:
    assert utensil_of("bowl of noodles", Use.MOUTH) == "chopsticks"
    assert utensil_of("bowl of soup", Use.MOUTH) == "spoon"
    assert utensil_of("apple", Use.MOUTH) == ""


def test_a_bottle_is_tilted_more_than_a_glass() -> None:
    assert contact_of("water bottle", "drink", Use.MOUTH).turn < contact_of("glass of water", "drink", Use.MOUTH).turn


@pytest.mark.parametrize("use", [Use.MOUTH, Use.EAR])
def test_a_thing_at_the_face_is_higher_than_in_the_hand(use: Use) -> None:
    def top(look: str) -> float:
        figure = _figure("man", "apple", Manner.HOLD, look)
        return float(figure.boxes[1].top / figure.sprite.shape[0])

    assert top(f"use:{use}") < top("") - 0.05


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a man washing dishes", "a kitchen"),
        ("a woman wrapping a gift", "a living room"),
        ("a boy brushing his teeth", "a bathroom"),
        ("a man raking leaves", "a garden"),
        ("a girl eating an apple", None),
        ("a woman hanging laundry", None),
        ("a man repairing a bicycle", None),
    ],
)
def test_what_is_done_says_where_people_are(prompt: str, place: str | None) -> None:
    assert _whereabouts(prompt) == place


def _whereabouts(prompt: str) -> str | None:
    reading = read(prompt, "", _lexicon())
    nouns = _lexicon().nouns
    names = [mention.asset for mention in reading.mentions]
    things = [
        Thing(asset=name, words=name, article="a", count="", counted=False, plural=False, kind=nouns[name].kind)
        for name in dict.fromkeys([*names, *(g.held for g in reading.grasps)])
    ]
    return whereabouts(things, reading.grasps)


def test_hands_alone_do_what_is_said() -> None:
    grasps = read("old hands peeling a potato", "", _lexicon()).grasps
    assert ("working hands", "deal:cut::", "potato") in [(g.holder, g.look, g.held) for g in grasps]


def test_hands_alone_touch_the_thing_on_both_sides() -> None:
    figure = _figure("working hands", "gift", Manner.TEND, "deal:touch::")
    own, alpha = figure.boxes[1], figure.sprite[..., 3]
    assert np.count_nonzero(alpha[:, : int(own.left)]) > 100
    assert np.count_nonzero(alpha[:, int(own.left + own.width) + 1 :]) > 100


def test_a_customer_sits_while_they_are_shaved() -> None:
    def share(look: str) -> float:
        figure = _figure("man", "blond man", Manner.TEND, look)
        return float(figure.boxes[1].height / figure.boxes[0].height)

    assert share("deal:shave::") < share("deal:tend::")


def test_what_is_juggled_is_in_the_air() -> None:
    figure = _figure("man", "orange", Manner.TEND, "deal:juggle::")
    assert figure.boxes[1].top + figure.boxes[1].height < figure.boxes[0].top + 0.1 * figure.boxes[0].height


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("a woman pouring tea", "deal:pour:teapot:"),
        ("a man changing a light bulb", "deal:lift::"),
        ("a jeweler examining a diamond", "deal:study::"),
        ("a tailor mending a coat", "deal:sew::"),
        ("a firefighter putting out a fire", "deal:hose::"),
        ("a clown juggling", "deal:juggle::"),
    ],
)
def test_a_deed_suits_the_thing_that_it_is_done_to(prompt: str, look: str) -> None:
    assert look in [grasp.look for grasp in read(prompt, "", _lexicon()).grasps]


def test_vegetables_that_are_chopped_lie_side_by_side() -> None:
    grasps = read("a man chopping carrots and tomatoes", "", _lexicon()).grasps
    assert ("carrot", Manner.LAY, "tomato") in [(g.holder, g.manner, g.held) for g in grasps]


def test_a_jet_of_water_reaches_what_is_hosed() -> None:
    sprite = _figure("man", "campfire", Manner.TEND, "deal:hose::").sprite.astype(int)
    blue = (sprite[..., 2] > sprite[..., 0] + 60) & (sprite[..., 3] > 100)
    assert np.count_nonzero(blue.any(0)) > 0.15 * sprite.shape[1]
