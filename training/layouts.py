"""Layouts: where things stand, drawn anew each time a specification is seen.

Many-moded on purpose. What the caption leaves open (which side, how near, how spread, where the horizon and the sun
are) is spread wide, so that the model learns to choose and two seeds differ as two takes of a photographer do.
"""

from __future__ import annotations

import math
import random

from calotype.pipelines.bundled.ambience import Atmosphere, Environment
from calotype.pipelines.bundled.camera import Camera
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.network.phrases import MAX_ELEMENTS, Relation, Scale
from calotype.pipelines.bundled.scene import Element, Scene, Style

from .grammar import Group, Spec
from .vocabulary import Thing

_FLOATING = frozenset({Environment.SPACE, Environment.UNDERWATER})
_SCALE = {None: 1.0, Scale.SMALL: 0.68, Scale.LARGE: 1.38}


def natural_size(thing: Thing) -> float:
    """How large a thing looks best, relative to others: its real size, strongly compressed. About 0.15 to 0.8."""
    if thing.largest_side_m <= 0:
        return 0.3
    return min(0.8, max(0.15, 0.42 * thing.largest_side_m**0.2))


def _spread(rng: random.Random, count: int) -> list[float]:
    """Horizontal places for a row, left to right, its centre anywhere the row fits."""
    if count == 1:
        # Well to one side, more often than not: a model trained this short draws a narrower spread than it was shown.
        centre = rng.choice((0.27, 0.73)) if rng.random() < 0.8 else rng.uniform(0.2, 0.8)
        return [min(0.82, max(0.18, rng.gauss(centre, 0.035)))]
    width = min(0.86, rng.uniform(0.24, 0.42) + 0.13 * count)
    centre = 0.5 + rng.uniform(-1, 1) * max(0.0, 0.46 - width / 2)
    return [centre + ((i + 0.5) / count - 0.5) * width + rng.gauss(0, 0.012) for i in range(count)]


def _baseline(rng: random.Random, thing: Thing, size: float, environment: Environment, crowd: int) -> float:
    """The height at which a thing stands or hangs."""
    if environment in _FLOATING and not (environment is Environment.UNDERWATER and thing.kind in {"plant", "object"}):
        return min(0.97, 0.5 + size / 2 + rng.uniform(-0.16, 0.16))
    if thing.airborne and environment not in INDOORS:
        return min(0.62, max(size + 0.05, rng.uniform(0.30, 0.55)))
    near = 0.86 if size < 0.55 or crowd == 1 else 0.78
    depth = 0.045 if crowd < 3 else 0.075
    return min(0.96, max(0.70, near + rng.uniform(-depth, depth)))


def _row(rng: random.Random, elements: list[Element], x: float, step: float) -> list[Element]:
    """The elements side by side about ``x``."""
    middle = (len(elements) - 1) / 2
    return [e.evolve(x=x + (i - middle) * step + rng.gauss(0, 0.01)) for i, e in enumerate(elements)]


def _beside(rng: random.Random, left: list[Element], right: list[Element]) -> list[Element]:
    """Two rows in one, apart."""
    gap = rng.uniform(0.34, 0.50) if len(left) + len(right) == 2 else rng.uniform(0.22, 0.32)
    step = rng.uniform(0.11, 0.14)
    half = (gap + step * (len(left) + len(right) - 2)) / 2
    x = 0.5 + rng.uniform(-1, 1) * max(0.0, min(0.1, 0.42 - half))
    width = step * (len(left) - 1)
    return [
        *_row(rng, left, x - half + width / 2, step),
        *_row(rng, right, x - half + width + gap + step * (len(right) - 1) / 2, step),
    ]


def _related(
    rng: random.Random, relation: Relation, firsts: list[Element], seconds: list[Element]
) -> tuple[list[Element], list[Element]]:
    """Moves elements to where a relation of the first ones to the second ones puts them."""
    count = len(firsts)
    centre = rng.uniform(0.33, 0.67)
    match relation:
        case Relation.LEFT | Relation.RIGHT | Relation.NEXT:
            if relation is Relation.LEFT or (relation is Relation.NEXT and rng.random() < 0.5):
                placed = _beside(rng, firsts, seconds)
                return placed[:count], placed[count:]
            placed = _beside(rng, seconds, firsts)
            return placed[len(seconds) :], placed[: len(seconds)]
        case Relation.ABOVE:
            y = rng.uniform(0.34, 0.44)
            high = [
                e.evolve(y=y + (rng.uniform(-0.03, 0.03) if count > 1 else 0), size=min(e.size, 0.32 / count**0.5))
                for e in firsts
            ]
            low = [e.evolve(y=rng.uniform(0.86, 0.94), size=min(e.size, 0.42)) for e in seconds]
            return _row(rng, high, centre + rng.uniform(-0.05, 0.05), rng.uniform(0.12, 0.17)), _row(
                rng, low, centre, 0.18
            )
        case Relation.ON:
            low = [e.evolve(x=centre, y=rng.uniform(0.86, 0.94), size=min(e.size, 0.48)) for e in seconds]
            top = low[0].y - low[0].size * 0.85
            small = [e.evolve(y=top, size=min(e.size, 0.34 / count**0.5)) for e in firsts]
            return _row(rng, small, centre + rng.uniform(-0.03, 0.03), low[0].size * 0.8 / count), low
        case Relation.BEHIND | Relation.FRONT:
            side = rng.choice((-1, 1))
            far, near = rng.uniform(0.70, 0.75), rng.uniform(0.87, 0.93)
            centre, away = rng.uniform(0.40, 0.60), rng.uniform(0.16, 0.24)
            ys = (far, near) if relation is Relation.BEHIND else (near, far)
            rows = [
                _row(rng, [e.evolve(y=y + rng.gauss(0, 0.004)) for e in row], x, rng.uniform(0.12, 0.15))
                for row, x, y in zip(
                    (firsts, seconds), (centre + side * away / 2, centre - side * away / 2), ys, strict=True
                )
            ]
            return rows[0], rows[1]


def _aside(rng: random.Random, related: list[Element], others: list[Element]) -> list[Element]:
    """Room at one side for others than the related ones, which are pushed a little to the opposite side."""
    side = rng.choice((-1, 1))
    low, high = min(e.x for e in related), max(e.x for e in related)
    shift = (0.04 - low) if side > 0 and low > 0.04 else (0.96 - high) if side < 0 and high < 0.96 else 0.0
    shift = math.copysign(min(abs(shift), 0.16), shift)
    placed = [e.evolve(x=min(0.96, max(0.04, e.x + shift))) for e in related]
    return [*placed, *_row(rng, others, 0.5 + side * rng.uniform(0.32, 0.38), 0.09)]


def _sized(rng: random.Random, group: Group, crowd: int) -> float:
    natural = natural_size(group.thing)
    size = 0.16 + 0.72 * natural if crowd == 1 else 0.04 + 0.9 * natural
    shrink = (1.0, 0.84, 0.72, 0.64, 0.58, 0.54, 0.50, 0.47, 0.44, 0.42, 0.40, 0.38)[min(crowd, 12) - 1]
    return min(0.8, max(0.06, size * shrink * _SCALE[group.scale] * rng.uniform(0.84, 1.12)))


def _camera(rng: random.Random, spec: Spec) -> Camera:
    side = rng.choice((-1, 1)) * rng.uniform(0.25, 1.0)
    blurred = spec.portrait or (spec.style in {Style.PHOTO, Style.CINEMATIC} and rng.random() < 0.6)
    return Camera(
        horizon=rng.uniform(-1, 1),
        zoom=rng.uniform(-1, 1),
        sun_x=side,
        depth_of_field=rng.uniform(0.6, 1.0) if blurred else rng.uniform(0.0, 0.3),
    )


def lay_out(spec: Spec, rng: random.Random) -> Scene:
    """One scene for a specification. Tokens are in the order of the caption."""
    solid = [g for g in spec.groups if not g.scattered]
    crowd = sum(g.count for g in solid)
    places = _spread(rng, crowd) if crowd else []
    order = list(range(len(solid)))
    rng.shuffle(order)
    starts: dict[int, int] = {}
    at = 0
    for i in order:
        starts[i] = at
        at += solid[i].count
    elements: list[Element] = []
    for i, group in enumerate(solid):
        size = _sized(rng, group, crowd)
        flip = rng.random() < 0.5
        for k in range(group.count):
            each = min(0.85, size * rng.uniform(0.93, 1.07))
            elements.append(
                Element(
                    asset=group.thing.name,
                    x=places[starts[i] + k],
                    y=_baseline(rng, group.thing, each, spec.environment, crowd),
                    size=each,
                    colour=group.colour,
                    flip=flip if rng.random() < 0.7 else not flip,
                )
            )
    if spec.relation:
        firsts = sum(g.count for g in solid[: spec.related])
        both = firsts + solid[spec.related].count
        one, other = _related(rng, spec.relation, elements[:firsts], elements[firsts:both])
        others = elements[both:]
        elements = _aside(rng, [*one, *other], others) if others else [*one, *other]
    if spec.portrait:
        elements = [elements[0].evolve(x=rng.gauss(0.5, 0.03), y=rng.uniform(0.90, 0.96), size=rng.uniform(0.66, 0.8))]
    for group in spec.groups:
        if group.scattered:
            elements.append(
                Element(asset=group.thing.name, x=0.5, y=0.85, size=0.12, colour=group.colour, scattered=True)
            )
    return Scene(
        elements=tuple(elements[:MAX_ELEMENTS]),
        environment=spec.environment,
        time=spec.time,
        weather=spec.weather,
        season=spec.season,
        style=spec.style,
        camera=_camera(rng, spec),
        atmosphere=Atmosphere(
            hue=rng.uniform(-1, 1),
            lushness=rng.uniform(-1, 1),
            clouds=rng.uniform(-1, 1),
            relief=math.copysign(rng.random() ** 0.8, rng.random() - 0.5),
        ),
    )
