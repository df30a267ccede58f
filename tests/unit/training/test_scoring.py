"""Scoring, on scenes made by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from calotype.pipelines.bundled.ambience import (
    Environment,
    Season,
    Time,
    Weather,
)
from calotype.pipelines.bundled.network.phrases import Relation
from calotype.pipelines.bundled.scene import (
    Colour,
    Element,
    Scene,
    Style,
)
from training.grammar import Group, Spec
from training.scoring import VISIBLE, score
from training.vocabulary import Thing


def thing(name: str) -> Thing:
    return Thing(
        name=name, plural=f"{name}s", kind="animal", height_m=1, aspect=1, airborne=False, afloat=False,
        habitats=(Environment.MEADOW,), synonyms=(),
    )  # fmt: skip


CAT, DOG = thing("cat"), thing("dog")
CAT_LEFT, DOG_RIGHT = (Element(asset=n, x=x, y=0.85, size=0.3) for n, x in (("cat", 0.3), ("dog", 0.7)))


def spec(*groups: Group, relation: Relation | None = None, related: int = 1) -> Spec:
    return Spec(
        groups=groups, relation=relation, related=related, environment=Environment.MEADOW, environment_said=False,
        anywhere=False, time=Time.DAY, time_said=False, weather=Weather.CLEAR, season=Season.SUMMER,
        style=Style.RENDER, style_said=False,
        portrait=False,
    )  # fmt: skip


def judged(asked: Spec, *elements: Element, visible: list[float] | None = None, **scene: Any) -> dict[str, float]:
    made = Scene(elements=elements, environment=Environment.MEADOW).evolve(**scene)
    shares = score([(asked, made, [1.0] * len(elements) if visible is None else visible)])
    shares.pop("mean")
    return shares


def test_all_that_is_asked_for_scores_all() -> None:
    shares = judged(spec(Group(thing=CAT), Group(thing=DOG)), CAT_LEFT, DOG_RIGHT)
    assert shares == {"presence": 1, "counts": 1, "uncoloured": 1, "nothing_else": 1}


def test_a_thing_that_is_missing_is_not_present() -> None:
    asked = spec(Group(thing=CAT), Group(thing=DOG, colour=Colour.RED))
    shares = judged(asked, CAT_LEFT)
    assert (shares["presence"], shares["counts"], shares["colours"]) == (0.5, 0.5, 0)


@pytest.mark.parametrize(("fraction", "present"), [(1.0, 1), (VISIBLE, 1), (VISIBLE - 0.01, 0), (0.0, 0)])
def test_a_hidden_element_does_not_count(fraction: float, present: int) -> None:
    shares = judged(spec(Group(thing=CAT)), CAT_LEFT, visible=[fraction])
    assert shares["presence"] == present
    assert shares["counts"] == present


def test_a_count_is_of_those_that_are_visible() -> None:
    two = spec(Group(thing=CAT, count=2))
    cats = [CAT_LEFT.evolve(x=x) for x in (0.2, 0.5, 0.8)]
    assert judged(two, *cats[:2])["counts"] == 1
    assert judged(two, *cats)["counts"] == 0
    assert judged(two, *cats, visible=[1, 1, 0.3])["counts"] == 1
    assert judged(two, cats[0])["counts"] == 0


def test_a_colour_is_of_the_most_of_a_group() -> None:
    three = spec(Group(thing=CAT, count=3, colour=Colour.RED))
    red, plain = CAT_LEFT.evolve(colour=Colour.RED), CAT_LEFT
    assert judged(three, red, red, plain)["colours"] == 1
    assert judged(three, red, plain, plain)["colours"] == 0
    assert judged(three, *[red.evolve(colour=Colour.PINK)] * 3)["colours"] == 0


def test_a_colour_that_nobody_asked_for_is_noticed() -> None:
    assert judged(spec(Group(thing=CAT)), CAT_LEFT.evolve(colour=Colour.BLUE))["uncoloured"] == 0


def test_a_thing_that_nobody_asked_for_is_noticed() -> None:
    assert judged(spec(Group(thing=CAT)), CAT_LEFT, DOG_RIGHT)["nothing_else"] == 0


def test_a_scattered_group_is_not_a_single_thing() -> None:
    strewn = spec(Group(thing=CAT, scattered=True))
    assert judged(strewn, CAT_LEFT)["presence"] == 0
    shares = judged(strewn, CAT_LEFT.evolve(scattered=True))
    assert shares["presence"] == 1
    assert "counts" not in shares


@pytest.mark.parametrize(
    ("relation", "cat", "dog"),
    [
        (Relation.LEFT, (0.3, 0.85), (0.7, 0.85)),
        (Relation.RIGHT, (0.7, 0.85), (0.3, 0.85)),
        (Relation.ABOVE, (0.5, 0.40), (0.5, 0.90)),
        (Relation.ON, (0.5, 0.60), (0.5, 0.90)),
        (Relation.NEXT, (0.3, 0.85), (0.6, 0.88)),
        (Relation.BEHIND, (0.4, 0.72), (0.5, 0.90)),
        (Relation.FRONT, (0.4, 0.92), (0.5, 0.75)),
    ],
)
def test_a_relation_holds_where_it_does_and_nowhere_else(
    relation: Relation, cat: tuple[float, float], dog: tuple[float, float]
) -> None:
    asked = spec(Group(thing=CAT), Group(thing=DOG), relation=relation)
    first, second = CAT_LEFT.evolve(x=cat[0], y=cat[1]), DOG_RIGHT.evolve(x=dog[0], y=dog[1])
    assert judged(asked, first, second)["relations"] == 1
    exchanged = first.evolve(x=dog[0], y=dog[1]), second.evolve(x=cat[0], y=cat[1])
    assert judged(asked, *exchanged)["relations"] == (relation is Relation.NEXT)
    assert judged(asked, first.evolve(x=0.5, y=0.85), second.evolve(x=0.5, y=0.85))["relations"] == 0


def test_a_relation_of_several_holds_for_each_of_them() -> None:
    asked = spec(Group(thing=CAT, count=2), Group(thing=DOG), relation=Relation.LEFT)
    assert judged(asked, CAT_LEFT, CAT_LEFT.evolve(x=0.5), DOG_RIGHT)["relations"] == 1
    assert judged(asked, CAT_LEFT, CAT_LEFT.evolve(x=0.9), DOG_RIGHT)["relations"] == 0


def test_a_relation_of_two_groups_holds_for_both() -> None:
    bird = thing("bird")
    asked = spec(Group(thing=CAT), Group(thing=bird), Group(thing=DOG), relation=Relation.LEFT, related=2)
    assert judged(asked, CAT_LEFT, CAT_LEFT.evolve(asset="bird", x=0.5), DOG_RIGHT)["relations"] == 1
    assert judged(asked, CAT_LEFT, CAT_LEFT.evolve(asset="bird", x=0.9), DOG_RIGHT)["relations"] == 0


def test_a_relation_to_what_is_hidden_does_not_hold() -> None:
    asked = spec(Group(thing=CAT), Group(thing=DOG), relation=Relation.LEFT)
    assert judged(asked, CAT_LEFT, DOG_RIGHT, visible=[1, 0.2])["relations"] == 0


@pytest.mark.parametrize(
    ("said", "field", "right", "wrong"),
    [
        ("environment_said", "environment", Environment.MEADOW, Environment.CITY),
        ("time_said", "time", Time.DAY, Time.NIGHT),
        ("style_said", "style", Style.RENDER, Style.OIL),
    ],
)
def test_a_choice_is_judged_where_it_was_said(said: str, field: str, right: Any, wrong: Any) -> None:
    silent = spec(Group(thing=CAT))
    asked = replace(silent, **{said: True})  # type: ignore[arg-type]
    assert field not in judged(silent, CAT_LEFT)
    assert judged(asked, CAT_LEFT, **{field: right})[field] == 1
    assert judged(asked, CAT_LEFT, **{field: wrong})[field] == 0


def test_weather_is_judged_unless_it_is_clear() -> None:
    rainy = replace(spec(Group(thing=CAT)), weather=Weather.RAIN)
    assert judged(rainy, CAT_LEFT, weather=Weather.RAIN)["weather"] == 1
    assert judged(rainy, CAT_LEFT)["weather"] == 0


def test_the_mean_is_over_the_kinds_of_the_target_that_were_asked() -> None:
    asked = spec(Group(thing=CAT, count=2, colour=Colour.RED))
    shares = score([(asked, Scene(elements=(CAT_LEFT, DOG_RIGHT)), [1.0, 1.0])])
    assert (shares["presence"], shares["counts"], shares["colours"], shares["nothing_else"]) == (1, 0, 0, 0)
    assert shares["mean"] == pytest.approx(1 / 3)
