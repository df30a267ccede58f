"""The scene grammar: draws what a training picture is of, before any words or coordinates."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from calotype.pipelines.bundled.ambience import (
    Environment,
    Season,
    Time,
    Weather,
)
from calotype.pipelines.bundled.footing import INDOORS, SEASONAL
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.network.phrases import Relation, Scale
from calotype.pipelines.bundled.scene import Colour, Style

from .vocabulary import COMMON, Thing

STYLES = tuple(phrases.STYLE_CLOSINGS)
TIMELESS = frozenset(
    {Environment.STUDIO, Environment.SPACE, Environment.UNDERWATER, Environment.MOON, Environment.CAVE,
     Environment.TUNNEL, Environment.STAGE}
)  # fmt: skip
"""Places where no caption speaks of the time of day."""
OUTDOOR = tuple(e for e in Environment if e not in INDOORS | TIMELESS)


_FLOWERS = ("tulip", "sunflower", "daisy", "rose", "mushroom", "balloon", "butterfly", "flower", "star")


@dataclass(frozen=True, kw_only=True)
class Group:
    """Some things of one sort."""

    thing: Thing
    count: int = 1
    colour: Colour | None = None
    scale: Scale | None = None
    scattered: bool = False


@dataclass(frozen=True, kw_only=True)
class Spec:
    """What a picture is of, and which of it the caption says."""

    groups: tuple[Group, ...]
    relation: Relation | None
    """How the first ``related`` groups stand to the one after them."""
    related: int
    environment: Environment
    environment_said: bool
    anywhere: bool
    """No place and no thing is named, only 'a landscape'."""
    time: Time
    time_said: bool
    weather: Weather
    season: Season
    """Summer where none is said."""
    style: Style
    style_said: bool
    portrait: bool


def _environment(rng: random.Random, groups: list[Group]) -> tuple[Environment, bool]:
    """A place, said three times in four; one that isn't said suits the first thing."""
    if rng.random() < 0.72:
        return rng.choice(tuple(Environment)), True
    habitats = groups[0].thing.habitats if groups else ()
    if not habitats or rng.random() < 0.25:
        return Environment.STUDIO, False
    weights = [0.5**i for i in range(len(habitats))]
    return rng.choices(habitats, weights)[0], False


def _time(rng: random.Random, environment: Environment) -> tuple[Time, bool]:
    if environment in TIMELESS:
        dark = environment in {Environment.SPACE, Environment.MOON, Environment.CAVE, Environment.TUNNEL}
        return (Time.NIGHT if dark else Time.DAY), False
    if rng.random() < 0.52:
        return rng.choice(tuple(Time)), True
    return rng.choices(tuple(Time), (0.74, 0.06, 0.13, 0.04, 0.03))[0], False


def _related(rng: random.Random, groups: list[Group], relation: Relation) -> tuple[list[Group], int]:
    """A few of the groups, and how many of them stand in a relation to the next: mostly one thing to another."""
    firsts = 2 if len(groups) > 2 and rng.random() < 0.4 else 1
    kept = [replace(g, count=1, scale=None) for g in groups[: firsts + (2 if rng.random() < 0.35 else 1)]]
    if firsts == 1 and rng.random() < 0.3:
        kept[0] = replace(kept[0], count=rng.choice((2, 2, 3)))
    reference = kept[firsts].thing
    if relation is Relation.ON and (reference.aspect < 1.1 or reference.height_m < 0.3 or reference.airborne):
        # Too narrow for more than one.
        firsts, kept = 1, [replace(kept[0], count=1), *kept[firsts:]]
    if relation is not Relation.ON and rng.random() < 0.12:
        kept[firsts] = replace(kept[firsts], count=2)
    return kept, firsts


def draw(rng: random.Random, things: list[Thing]) -> Spec:
    """One specification."""
    by_name = {t.name: t for t in things}
    common = [by_name[n] for n in COMMON]
    groups: list[Group] = []
    total = 0
    for _ in range(rng.choices((0, 1, 2, 3, 4, 5), (0.06, 0.34, 0.36, 0.15, 0.06, 0.03))[0]):
        thing = rng.choice(common) if rng.random() < 0.45 else rng.choice(things)
        if any(g.thing is thing for g in groups):
            continue
        count = rng.choices(range(1, 13), (0.66, 0.12, 0.08, 0.05, 0.03, 0.02, 0.01, 0.01, 0.007, 0.006, 0.003, 0.004))[
            0
        ]
        if total + count > 16:
            count = 1
        total += count
        colour = rng.choice(tuple(Colour)) if rng.random() < 0.36 else None
        scale = rng.choice(tuple(Scale)) if rng.random() < 0.10 else None
        groups.append(Group(thing=thing, count=count, colour=colour, scale=scale))
    relation, related = None, 0
    if len(groups) >= 2 and rng.random() < 0.42:
        relation = rng.choice(tuple(Relation))
        groups, related = _related(rng, groups, relation)
    portrait = len(groups) == 1 and groups[0].thing.kind == "person" and groups[0].count == 1 and rng.random() < 0.3
    environment, environment_said = _environment(rng, groups)
    if not groups and environment is Environment.STUDIO:
        environment, environment_said = rng.choice(OUTDOOR), True
    anywhere = not groups and environment in OUTDOOR and rng.random() < 0.3
    if not portrait and groups and rng.random() < 0.18:
        names = [n for n in _FLOWERS if n in by_name and not any(g.thing.name == n for g in groups)]
        thing = by_name[rng.choice(names)] if rng.random() < 0.7 else rng.choice(things)
        if not any(g.thing is thing for g in groups):
            colour = rng.choice(tuple(Colour)) if rng.random() < 0.25 else None
            groups.append(Group(thing=thing, colour=colour, scattered=True))
    time, time_said = _time(rng, environment)
    weather = Weather.CLEAR
    if environment not in INDOORS | TIMELESS and rng.random() < 0.2:
        weather = rng.choice(tuple(Weather)[1:])
    season = rng.choice(tuple(Season)) if environment in SEASONAL and rng.random() < 0.5 else Season.SUMMER
    style_said = rng.random() < 0.42
    style = rng.choice(STYLES) if style_said else Style.RENDER
    return Spec(
        groups=tuple(groups),
        relation=relation,
        related=related,
        environment=environment,
        environment_said=environment_said and not anywhere,
        anywhere=anywhere,
        time=time,
        time_said=time_said,
        weather=weather,
        season=season,
        style=style,
        style_said=style_said,
        portrait=portrait,
    )
