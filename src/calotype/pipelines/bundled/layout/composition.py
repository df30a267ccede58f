"""Composition: a scene of few things fills a fitting part of the frame.

The latent's sizes are those of a scene that holds many; here a few grow by one common factor, before the layout finds
room for them. Who is larger than whom stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import tanh

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.footing import INDOORS, footing_of
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.standings import Stance
from calotype.pipelines.bundled.tabletops import RAISED

_FEW = 4
_CLOSE_UP = frozenset({Environment.TABLE, Environment.STUDIO})
_FILLED: dict[int, tuple[float, float]] = {
    1: (0.25, 0.19),
    2: (0.30, 0.23),
    3: (0.31, 0.25),
    4: (0.31, 0.26),
    **dict.fromkeys(range(5, 13), (0.32, 0.27)),
}
"""How much of the frame so many things fill with their boxes, before nothing much and in a place."""
_LARGEST = (0.66, 0.58)
"""The size to which one may grow, the same; in the air it is smaller."""
_ALOFT = 0.62
"""Of those, what hangs in the air may be this part."""
_TAKES = (0.8, 1.15)
"""Takes of one prompt differ in size between these factors, by their seed."""
_GOLDEN = 0.6180339887
"""Seeds that follow each other lie far apart in it."""
_SPREAD = 0.86
"""How much of the frame's width they may take together."""
_GROWTH = 3.4
_REACH = {1: 0.24, 2: 0.30}
_FARTHEST = 0.36
"""How far from the middle one of so many may be, and of more."""
_STAGGERED = 1.3
"""How much more of the width more than four take, one behind the other."""
_ON_FRONT = 0.75
"""The lowest that something stands on a block, a stand or a shelf."""
_NEARER = 0.45
"""How much more of the frame is filled from close."""


def composed(scene: Scene, assets: Mapping[str, Asset], width: int, height: int, distance: float = 0.0) -> Scene:
    """The scene with its things as large as suits the frame of that many pixels. distance: from afar (-1), where
    nothing grows, to close (+1)."""
    carried = {standing.first for standing in scene.standings if standing.stance in (Stance.ON, Stance.UNDER)}
    single = [element for element in scene.elements if not element.scattered]
    # What rests on or under another is made to fit it.
    solid = [element for element in single if element.asset not in carried] or single
    if scene.portrait or len(solid) not in _FILLED or distance <= -1:
        return scene
    low, high = _TAKES
    take = low + (high - low) * (scene.seed * _GOLDEN % 1.0) if distance == 0 and not scene.sized else 1.0
    factor = _factor(solid, scene.environment, assets, width / height, distance, take)
    reach = _REACH.get(len(solid), _FARTHEST)
    grown = tuple(
        e if e.scattered else e.evolve(x=0.5 + reach * tanh((e.x - 0.5) / reach), size=e.size * max(1.0, factor))
        for e in scene.elements
    )
    return scene.evolve(elements=grown)


def _factor(
    solid: list[Element],
    environment: Environment,
    assets: Mapping[str, Asset],
    aspect: float,
    distance: float,
    take: float,
) -> float:
    plain = environment in _CLOSE_UP
    nearer = 1 + _NEARER * distance
    wanted = _FILLED[len(solid)][0 if plain else 1] * nearer * take**2
    # in units of the frame's shorter side
    frame_area = max(aspect, 1 / aspect)
    frame_width = max(1.0, aspect)
    area = sum(_width(e, assets) * _height(e, assets) for e in solid)
    limits = [
        (wanted * frame_area / area) ** 0.5,
        _SPREAD * (_STAGGERED if len(solid) > _FEW else 1.0) * frame_width / sum(_width(e, assets) for e in solid),
        _GROWTH,
    ]
    largest = _LARGEST[0 if plain else 1] * nearer**0.5 * take
    for element in solid:
        aloft = assets[element.asset].airborne and environment not in INDOORS
        most = _SPREAD * frame_width if assets[element.asset].members > 1 else largest
        limits.append(most * (_ALOFT if aloft else 1.0) / element.size)
    return min(limits)


def _width(element: Element, assets: Mapping[str, Asset]) -> float:
    return element.size * min(1.0, assets[element.asset].aspect)


def _height(element: Element, assets: Mapping[str, Asset]) -> float:
    return element.size / max(1.0, assets[element.asset].aspect)


_DECKS: dict[Locale, float] = {
    Locale.ROPE_BRIDGE: 0.50, Locale.SUSPENSION_BRIDGE: 0.85, Locale.PIER: 0.65, Locale.STAIRWAY: 1.0,
}  # fmt: skip
"""Of bridges that are seen along: how much of what is below the horizon the deck is wide, to both sides."""


def decked(scene: Scene, aspect: float) -> Scene:
    """The scene of a bridge with who is on it on its deck; aspect: the frame's width by its height."""
    wide = _DECKS.get(scene.locale) if scene.locale is not None else None
    if wide is None:
        return scene
    horizon = footing_of(scene).horizon
    return scene.evolve(
        elements=tuple(
            e
            if e.scattered or e.airborne
            else e.evolve(x=0.5 + max(-1.0, min(1.0, (e.x - 0.5) * 2)) * 0.5 * wide * (e.y - horizon) / aspect)
            for e in scene.elements
        )
    )


_FIRST, _SHRINKING, _APART, _TALL = 0.97, 0.68, 0.46, 1.30
"""Of an avenue: the base of its nearest pair, how much farther each next one is, how far it is from the middle, and how
tall its trees, for what lies below the horizon."""


def avenued(scene: Scene) -> Scene:
    """The scene with what lines a way on both sides of it, smaller the farther off."""
    lining = {s.first for s in scene.standings if s.stance is Stance.AVENUE}
    members = [k for k, e in enumerate(scene.elements) if e.asset in lining and not e.scattered]
    if not members:
        return scene
    horizon = footing_of(scene).horizon
    elements = list(scene.elements)
    for number, k in enumerate(members):
        deep = (_FIRST - horizon) * _SHRINKING ** (number // 2)
        side = -1 if number % 2 else 1
        elements[k] = elements[k].evolve(
            x=0.5 + side * _APART * (deep / (_FIRST - horizon)), y=horizon + deep, stands_at=None,
            size=_TALL * deep * (0.96 + 0.04 * ((number * 7) % 3)), flip=side > 0,
        )  # fmt: skip
    for k in {k for k, e in enumerate(elements) if not (e.scattered or e.airborne)} - set(members):
        # as few as they are beside it: they were laid out as some of a dozen
        e = elements[k]
        far = e.y < horizon + 0.21
        elements[k] = e.evolve(x=0.5 + (0.1 if far else 0.6) * (e.x - 0.5), size=min(0.5, 1.5 * e.size))
    return scene.evolve(elements=tuple(elements))


def raised(scene: Scene) -> Scene:
    """The scene with its things where the front of what they stand on is seen below them."""
    top = scene.tints.top
    if top is None or top.laid not in RAISED or scene.camera.angle is Angle.TOP:
        return scene
    feet = [e.y if e.stands_at is None else e.stands_at for e in scene.elements if not (e.scattered or e.airborne)]
    up = max(0.0, max(feet, default=0.0) - _ON_FRONT)
    moved = tuple(
        e if e.scattered else e.evolve(y=e.y - up, stands_at=None if e.stands_at is None else e.stands_at - up)
        for e in scene.elements
    )
    return scene.evolve(elements=moved)
