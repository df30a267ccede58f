"""Grammar, captions and layouts: what training pictures are of, what is said of them, and where things stand."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from calotype.pipelines.bundled.ambience import (
    Environment,
    Season,
    Time,
    Weather,
)
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.network.latent import EMBEDDING, Codebook
from calotype.pipelines.bundled.network.phrases import MAX_ELEMENTS, Relation, Scale
from calotype.pipelines.bundled.network.text_encoder import TextEncoder
from calotype.pipelines.bundled.scene import Style
from calotype.pipelines.bundled.shipped import FOLDER
from training import vocabulary
from training.captions import article
from training.data import HELD_OUT, HELD_OUT_SEED, TRAINING_SEED, embeddings, examples
from training.grammar import TIMELESS, Group, Spec
from training.layouts import lay_out, natural_size
from training.scoring import score
from training.vocabulary import COMMON, Thing

COUNT = 3_000
DROPPED = {"a", "an", "the", "in", "is", "of", "and"}


@pytest.fixture(scope="module")
def things() -> list[Thing]:
    return vocabulary.load(AssetPack.open(FOLDER / "assets.zip"))


@pytest.fixture(scope="module")
def rows(things: list[Thing]) -> list[tuple[Spec, str]]:
    return examples(11, COUNT, things)


def says(text: str, options: Iterable[str]) -> bool:
    """Whether one of the phrases is in the text, but for the small words that captions drop at times."""

    def bare(phrase: str) -> str:
        return f" {' '.join(word for word in phrase.replace(',', ' ,').split() if word not in DROPPED)} "

    return any(bare(option) in bare(text) for option in options)


def test_most_of_what_is_commonly_asked_for_is_in_the_vocabulary(things: list[Thing]) -> None:
    assert not set(COMMON) - {thing.name for thing in things}


def test_the_same_seed_makes_the_same_examples(things: list[Thing]) -> None:
    assert examples(3, 50, things) == examples(3, 50, things)


def test_no_held_out_picture_is_in_the_first_training_chunk(things: list[Thing]) -> None:
    """Short captions recur; whole pictures of several sorts of things don't."""

    def full(seed: int, count: int) -> set[str]:
        return {text for spec, text in examples(seed, count, things) if len(spec.groups) >= 2}

    assert not full(HELD_OUT_SEED, HELD_OUT) & full(TRAINING_SEED, 4_000)


def test_a_caption_names_every_group(rows: list[tuple[Spec, str]]) -> None:
    silent = [
        (group.thing.name, text)
        for spec, text in rows
        for group in spec.groups
        if not says(text, (group.thing.name, group.thing.plural, *group.thing.synonyms))
    ]
    assert silent == []


def test_a_caption_says_every_colour_count_and_size(rows: list[tuple[Spec, str]]) -> None:
    for spec, text in rows:
        for group in spec.groups:
            if group.colour:
                assert says(text, phrases.COLOURS[group.colour]), text
            if group.count > 1:
                assert says(text, phrases.COUNTS[group.count]), text
            if group.scale:
                assert says(text, phrases.SCALES[group.scale]), text
            if group.scattered:
                assert says(text, (*phrases.MANY, *phrases.FULL_OF)), text


def test_a_caption_says_place_time_weather_and_style_where_the_specification_says_so(
    rows: list[tuple[Spec, str]],
) -> None:
    for spec, text in rows:
        if spec.environment_said:
            assert says(text, phrases.ENVIRONMENTS[spec.environment]), text
        if spec.time_said:
            assert says(text, phrases.TIMES[spec.time]), text
        if spec.weather is not Weather.CLEAR:
            assert says(text, phrases.WEATHERS[spec.weather]), text
        if spec.season is not Season.SUMMER:
            assert says(text, phrases.SEASONS[spec.season]), text
        if spec.style_said:
            assert says(text, phrases.STYLE_OPENINGS[spec.style] + phrases.STYLE_CLOSINGS[spec.style]), text


def test_a_specification_keeps_to_what_the_latent_can_hold(rows: list[tuple[Spec, str]]) -> None:
    for spec, _ in rows:
        assert sum(1 if g.scattered else g.count for g in spec.groups) <= MAX_ELEMENTS
        assert all(1 <= g.count <= max(phrases.COUNTS) for g in spec.groups)
        assert len({g.thing.name for g in spec.groups}) == len(spec.groups)


def test_a_relation_is_of_one_or_two_small_groups_to_the_next(rows: list[tuple[Spec, str]]) -> None:
    related = [spec for spec, _ in rows if spec.relation]
    assert {spec.relation for spec in related} == set(Relation)
    assert {spec.related for spec in related} == {1, 2}
    for spec in related:
        concerned = spec.groups[: spec.related + 1]
        assert len(concerned) == spec.related + 1
        assert all(group.count <= 3 and not group.scattered for group in concerned)


def test_only_what_is_wide_carries_more_than_one_thing(rows: list[tuple[Spec, str]]) -> None:
    carried = [spec for spec, _ in rows if spec.relation is Relation.ON]
    crowded = [spec for spec in carried if sum(g.count for g in spec.groups[: spec.related]) > 1]
    assert crowded
    assert all(spec.groups[spec.related].thing.aspect >= 1.1 for spec in crowded)


def test_a_relation_is_said_between_its_groups(rows: list[tuple[Spec, str]]) -> None:
    for spec, text in rows:
        if spec.relation and spec.relation is not Relation.NEXT:
            assert says(text, phrases.RELATIONS[spec.relation]), text


def test_a_portrait_is_of_one_person(rows: list[tuple[Spec, str]]) -> None:
    portraits = [spec for spec, _ in rows if spec.portrait]
    assert portraits
    assert all([(g.thing.kind, g.count) for g in spec.groups] == [("person", 1)] for spec in portraits)


def test_no_rain_falls_indoors_and_no_caption_tells_the_time_in_space(rows: list[tuple[Spec, str]]) -> None:
    assert all(spec.weather is Weather.CLEAR for spec, _ in rows if spec.environment in INDOORS | TIMELESS)
    assert not any(spec.time_said for spec, _ in rows if spec.environment in TIMELESS)


@pytest.mark.parametrize(
    ("field", "choices"),
    [
        *[("environment", Environment), ("time", Time), ("weather", Weather), ("season", Season)],
        ("style", phrases.STYLE_CLOSINGS),  # the others are drawn by their words alone
    ],
)
def test_every_choice_is_trained(rows: list[tuple[Spec, str]], field: str, choices: Iterable[StrEnum]) -> None:
    assert {getattr(spec, field) for spec, _ in rows} == set(choices)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("owl", "an owl"), ("red owl", "a red owl"), ("bus", "a bus"), ("cactus", "a cactus"), ("glasses", "glasses"),
        ("glass", "a glass"), ("octopus", "an octopus"),
    ],
)  # fmt: skip
def test_the_article_fits_the_phrase(phrase: str, expected: str) -> None:
    assert article(phrase) == expected


def test_what_stands_in_a_scene_is_what_the_specification_names(rows: list[tuple[Spec, str]]) -> None:
    rng = random.Random(2)
    for spec, _ in rows[:1000]:
        scene = lay_out(spec, rng)
        solid = [g for g in spec.groups if not g.scattered for _ in range(g.count)]
        expected = [*solid, *(g for g in spec.groups if g.scattered)]
        assert [(e.asset, e.colour, e.scattered) for e in scene.elements] == [
            (g.thing.name, g.colour, g.scattered) for g in expected
        ]
        assert (scene.environment, scene.time, scene.weather, scene.style) == (
            spec.environment,
            spec.time,
            spec.weather,
            spec.style,
        )


def test_layouts_lie_inside_the_frame(rows: list[tuple[Spec, str]]) -> None:
    rng = random.Random(3)
    for spec, _ in rows:
        for element in lay_out(spec, rng).elements:
            assert 0 <= element.x <= 1
            assert 0 <= element.y <= 1
            assert 0.05 <= element.size <= 0.85


def test_the_camera_and_the_air_stay_within_their_ranges(rows: list[tuple[Spec, str]]) -> None:
    rng = random.Random(4)
    for spec, _ in rows[:1000]:
        scene = lay_out(spec, rng)
        free = (scene.camera.horizon, scene.camera.zoom, scene.camera.sun_x, *vars(scene.atmosphere).values())
        assert all(-1 <= value <= 1 for value in free)
        assert 0 <= scene.camera.depth_of_field <= 1


@pytest.mark.parametrize("name", ["dog", "car", "house", "sailboat", "moon", "cup"])
def test_takes_of_one_thing_are_spread_over_the_frame(things: list[Thing], name: str) -> None:
    thing = next(t for t in things if t.name == name)
    scenes = [lay_out(plain(Group(thing=thing)), random.Random(seed)) for seed in range(64)]
    assert np.std([scene.elements[0].x for scene in scenes]) >= 0.1
    assert {scene.elements[0].flip for scene in scenes} == {False, True}
    for values in (
        [s.camera.horizon for s in scenes],
        [s.atmosphere.hue for s in scenes],
        [s.camera.sun_x for s in scenes],
    ):
        assert np.std(values) > 0.4


def test_a_large_thing_is_drawn_larger_than_a_small_one(things: list[Thing]) -> None:
    dog = next(t for t in things if t.name == "dog")
    small, natural, large = (
        np.mean(
            [lay_out(plain(Group(thing=dog, scale=scale)), random.Random(seed)).elements[0].size for seed in range(32)]
        )
        for scale in (Scale.SMALL, None, Scale.LARGE)
    )
    assert small < natural * 0.8
    assert large > natural * 1.2


def test_real_sizes_are_compressed_but_kept_in_order(things: list[Thing]) -> None:
    by_name = {t.name: t for t in things}
    sizes = [natural_size(by_name[name]) for name in ("strawberry", "cat", "horse", "house")]
    assert sizes == sorted(sizes)
    assert sizes[-1] / sizes[0] < 6


@pytest.mark.parametrize("names", [("cat", "sofa"), ("cat", "dog", "sofa"), ("cat", "sofa", "tree")])
@pytest.mark.parametrize("relation", Relation)
def test_a_layout_keeps_the_relation_that_scoring_asks_for(
    things: list[Thing], relation: Relation, names: tuple[str, ...]
) -> None:
    by_name = {t.name: t for t in things}
    spec = replace(
        plain(*(Group(thing=by_name[name]) for name in names)), relation=relation, related=names.index("sofa")
    )
    cases = []
    for seed in range(100):
        scene = lay_out(spec, random.Random(seed))
        cases.append((spec, scene, [1.0] * len(scene.elements)))
    assert score(cases)["relations"] == 1


def plain(*groups: Group) -> Spec:
    """A specification of some groups in a meadow by day."""
    return Spec(
        groups=groups,
        relation=None,
        related=0,
        environment=Environment.MEADOW,
        environment_said=True,
        anywhere=False,
        time=Time.DAY,
        time_said=False,
        weather=Weather.CLEAR,
        season=Season.SUMMER,
        style=Style.RENDER,
        style_said=False,
        portrait=False,
    )


def test_a_codebook_that_grows_keeps_what_it_knows(things: list[Thing]) -> None:
    encoder = TextEncoder.load(FOLDER)
    few = [thing for thing in things if thing.kind in {"bird", "fish", "boat", "tree"}]
    old = [thing for thing in few if thing.name not in {"owl", "canoe"}]
    known = Codebook(names=tuple(t.name for t in old), vectors=embeddings(old, encoder))
    grown = embeddings(few, encoder, known)
    for thing, vector in zip(few, grown, strict=True):
        if thing.name in known.names:
            assert_array_equal(vector, known.vectors[known.names.index(thing.name)])
        else:
            assert np.linalg.norm(vector) == pytest.approx(np.sqrt(EMBEDDING), rel=1e-4)
            assert known.nearest(vector)[1] < 0.9
