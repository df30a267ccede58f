"""Embodiment: who is drawn for somebody whom the prompt describes: the asset that has the beard, or is in the pose."""

from __future__ import annotations

from collections.abc import Mapping

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import Asset, AssetPack
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.prompt.poses import POSED
from calotype.pipelines.bundled.scene import (
    Element,
    Hair,
    Pose,
    Scene,
)

_OWN_HAIR: dict[str, Hair | None] = {
    "man": None,
    "man in a suit": None,
    "old man": Hair.GRAY,
    "white-haired man": Hair.WHITE,
    "blond man": Hair.BLOND,
    "red-haired man": Hair.RED,
    "curly-haired man": None,
    "bald man": None,
}
"""Men who can have a beard or none of their hair, and the hair that they have otherwise."""
_LEAPS: dict[Pose, float] = {Pose.JUMPING: 0.10, Pose.DIVING: 0.16}
"""How far over the ground somebody is who jumps, as a fraction of the frame's height."""
_SOARING = 0.44
_STROKE_DEG = -58.0
"""How far somebody who swims under water is turned."""
_WATERS = frozenset({Environment.LAKE, Environment.RIVER, Environment.OCEAN, Environment.HARBOUR, Environment.BEACH})
_LEANING = 0.86
"""How near somebody leans to a thing, for one of half their widths together."""


def embodied(element: Element, pack: AssetPack, environment: Environment, *, busy: bool = False) -> Element:
    """The element as the asset that shows the most of what is said of it; the others stay. busy: it holds, rides or
    rests on something, and stays who it is."""
    element = element if busy else _in_pose(element, environment)
    asset, hair = element.asset, element.hair
    if asset in _OWN_HAIR and element.beard:
        asset, hair = "bearded man", hair if hair not in (None, Hair.BALD) else _OWN_HAIR[asset]
    elif asset in _OWN_HAIR and hair is Hair.BALD:
        asset, hair = "bald man", None
    return element.evolve(asset=asset, hair=hair) if asset in pack.assets else element


def _in_pose(element: Element, environment: Environment) -> Element:
    pose = element.pose
    if pose is None:
        return element
    posed = POSED.get(pose, {}).get(element.asset)
    described = element.beard or element.hair is Hair.BALD or bool(element.outfit)
    if posed and not described and (pose is not Pose.SLEEPING or environment in INDOORS):
        element = element.evolve(asset=posed)
    if pose is Pose.SWIMMING and environment is Environment.UNDERWATER:
        return element.evolve(pose=None, airborne=True, tilt_deg=_STROKE_DEG)
    if pose is Pose.SWIMMING and environment not in _WATERS:
        return element.evolve(pose=None)
    if pose is Pose.FLYING:
        return element.evolve(airborne=True, y=min(element.y, _SOARING))
    return element


def leaned(scene: Scene, assets: Mapping[str, Asset], aspect: float) -> Scene:
    """The solved scene with whoever leans close to the nearest thing, and inclined to it. aspect: the frame's width
    over height."""
    elements = list(scene.elements)
    wide = max(1.0, aspect)
    for k, element in enumerate(elements):
        others = [e for n, e in enumerate(elements) if n != k and not e.scattered and assets[e.asset].kind != "person"]
        if element.pose is not Pose.LEANING or not others:
            continue
        other = min(others, key=lambda e: abs(e.x - element.x))
        reach = _LEANING * (_width(element, assets) + _width(other, assets)) / 2 / wide
        right = other.x > element.x
        elements[k] = element.evolve(x=other.x - reach if right else other.x + reach, flip=right)
    return scene.evolve(elements=tuple(elements))


def _width(element: Element, assets: Mapping[str, Asset]) -> float:
    return element.size * min(1.0, assets[element.asset].aspect)


def lifted(element: Element) -> Element:
    """Where somebody who jumps is, once the layout is solved."""
    leap = _LEAPS.get(element.pose) if element.pose is not None else None
    if leap is None or element.airborne or element.stands_at is not None:
        return element
    return element.evolve(y=element.y - leap, airborne=True)
