"""Landmarks: great buildings that a street leads to, or that stand over a skyline, rather than on the pavement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.scene import Scene

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset

LANDMARKS = frozenset(
    {"eiffel tower", "big ben", "taj mahal", "statue of liberty", "colosseum",
     "leaning tower of pisa", "triumphal arch", "sydney opera house", "st basil's cathedral", "christ the redeemer",
     "cathedral", "pagoda"}
)  # fmt: skip
_SKYLINES = frozenset({Locale.SKYLINE, Locale.DOMES})
_END, _SHORE = 0.615, 0.565
"""The foot of what closes a street, and of what stands beyond the water before a skyline."""
_TALL, _WIDE = 0.52, 0.30
"""How tall one may be, and how wide where it is wider than tall, in fractions of the shorter side."""


def closing(scene: Scene, assets: Mapping[str, Asset]) -> Scene:
    """The solved scene with its landmarks at the end of the street, or beyond the water."""
    if scene.locale is Locale.STAIRWAY:
        return _topping(scene, assets)
    if scene.environment is not Environment.CITY or scene.camera.angle is not Angle.LEVEL or scene.portrait:
        return scene
    tied = {number for joint in scene.joints for number in (joint.holder, joint.held)}
    far = [
        k
        for k, e in enumerate(scene.elements)
        if e.asset in LANDMARKS and k not in tied and not (e.scattered or e.glyphs)
    ]
    if not far:
        return scene
    skyline = scene.locale in _SKYLINES
    elements = list(scene.elements)
    for number, k in enumerate(far):
        aspect = assets[elements[k].asset].aspect
        size = min(_TALL * max(1.0, aspect), _WIDE * (2.0 if skyline else 1.0) / min(1.0, aspect))
        x = (0.32 if skyline else 0.5) + 0.2 * number
        elements[k] = elements[k].evolve(x=x, y=_SHORE if skyline else _END, size=size, stands_at=None, airborne=False)
    return scene.evolve(elements=tuple(elements))


_HEAD, _HIGH = 0.545, 0.44
"""Where a flight of steps ends, and how tall is what stands there."""


def _topping(scene: Scene, assets: Mapping[str, Asset]) -> Scene:
    """The scene with the building that steps lead to at their head."""
    elements = list(scene.elements)
    at = next((k for k, e in enumerate(elements) if e.asset in assets and assets[e.asset].kind == "building"), None)
    if at is not None:
        size = _HIGH * max(1.0, assets[elements[at].asset].aspect)
        elements[at] = elements[at].evolve(x=0.5, y=_HEAD, size=size, stands_at=None)
    return scene.evolve(elements=tuple(elements))
