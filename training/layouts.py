"""Layouts: where things stand, drawn anew each time a specification is seen.

Many-moded on purpose. What the caption leaves open (which side, how near, how spread, where the horizon and the sun
are) is spread wide, so that the model learns to choose and two seeds differ as two takes of a photographer do.
"""

from __future__ import annotations

import math
import random

from calotype.pipelines.bundled.phrases import MAX_ELEMENTS, Relation, Scale
from calotype.pipelines.bundled.scene import Atmosphere, Camera, Element, Environment, Scene, Style

from .grammar import INDOOR, Group, Spec
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
        return 0.5 + size / 2 + rng.uniform(-0.16, 0.16)
    if thing.airborne and environment not in INDOOR:
        return min(0.62, max(size + 0.05, rng.uniform(0.30, 0.55)))
    near = 0.86 if size < 0.55 or crowd == 1 else 0.78
    depth = 0.045 if crowd < 3 else 0.075
    return min(0.96, max(0.70, near + rng.uniform(-depth, depth)))


def _related(rng: random.Random, relation: Relation, first: Element, second: Element) -> tuple[Element, Element]:
    """Moves two elements to where a relation puts them."""
    x = rng.uniform(0.40, 0.60)
    gap = rng.uniform(0.17, 0.25)
    match relation:
        case Relation.LEFT:
            return first.evolve(x=x - gap), second.evolve(x=x + gap)
        case Relation.RIGHT:
            return first.evolve(x=x + gap), second.evolve(x=x - gap)
        case Relation.NEXT:
            side = rng.choice((-1, 1))
            return first.evolve(x=x + side * gap), second.evolve(x=x - side * gap)
        case Relation.ABOVE:
            x = rng.uniform(0.33, 0.67)
            low = second.evolve(x=x, y=rng.uniform(0.86, 0.94), size=min(second.size, 0.42))
            return first.evolve(
                x=x + rng.uniform(-0.05, 0.05), y=rng.uniform(0.34, 0.44), size=min(first.size, 0.32)
            ), low
        case Relation.ON:
            x = rng.uniform(0.33, 0.67)
            low = second.evolve(x=x, y=rng.uniform(0.86, 0.94), size=min(second.size, 0.48))
            size = min(first.size, 0.34)
            return first.evolve(x=x + rng.uniform(-0.03, 0.03), y=low.y - low.size * 0.85, size=size), low
        case Relation.BEHIND | Relation.FRONT:
            side = rng.choice((-1, 1))
            far = {"x": x + side * rng.uniform(0.08, 0.12), "y": rng.uniform(0.70, 0.75)}
            near = {"x": x - side * rng.uniform(0.08, 0.12), "y": rng.uniform(0.87, 0.93)}
            behind = relation is Relation.BEHIND
            return first.evolve(**(far if behind else near)), second.evolve(**(near if behind else far))


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
            each = size * rng.uniform(0.93, 1.07)
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
        elements[:2] = _related(rng, spec.relation, elements[0], elements[1])
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
        style=spec.style,
        camera=_camera(rng, spec),
        atmosphere=Atmosphere(
            hue=rng.uniform(-1, 1),
            lushness=rng.uniform(-1, 1),
            clouds=rng.uniform(-1, 1),
            relief=math.copysign(rng.random() ** 0.8, rng.random() - 0.5),
        ),
    )
