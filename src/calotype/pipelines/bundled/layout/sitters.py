"""Sitters: a portrait of several, or of somebody with an animal or a thing: half figures seen from close."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from calotype.pipelines.bundled.anchors import face_of
from calotype.pipelines.bundled.assets import Asset, Kind
from calotype.pipelines.bundled.scene import Element, Scene

PORTRAYED = frozenset(
    "cat|dog|fox|lion|tiger|bear|polar bear|panda|koala|wolf|rabbit|mouse|cow|pig|horse|monkey|frog|hamster|"
    "unicorn|dragon|"
    "raccoon|boar|moose|rooster".split("|")
)
"""Animals of which a head is at hand that fills a portrait."""
MOST = 5
"""Of more people it is a picture of a group."""
_TALL = 1.72
"""How tall a grown sitter is, of whom the frame shows the upper part, for one of its height."""
_GROWN_M = 1.6
"""A child alone is drawn as somebody smaller than that."""
_HEADROOM = 0.10
_ABREAST = 1.12
"""How much of the frame's width all may take together; those at the sides may be cut off a little."""
_BLURRED = 0.55
_BESIDE = (0.32, 0.46)
"""Between these heights is what is not a person, for one of the frame's,"""
_NEAR = 0.985
_ASIDE = 0.13
"""How far one sitter moves for what is beside, for one of the frame's width."""
_BACKGROUND_M = 2.5
"""and how far down it stands."""
_BEASTS = frozenset({Kind.ANIMAL, Kind.BIRD, Kind.INSECT})
_HEAD, _HEAD_ACROSS, _MOST_NEAR = 0.78, 1.9, 2.6
"""How much of the frame's height an animal's head takes, and how large the whole is at most: for one of the frame's
width and of its height."""
_EYES = 0.46
"""Where its eyes are at the lowest."""
_PLACES = (0.19, 0.84, 0.5)


def seat(scene: Scene, assets: Mapping[str, Asset], aspect: float) -> Scene:
    """The solved scene with its people as half figures, or its one animal with its head near; the same where there are
    too many. aspect: the frame's width over height."""
    elements = list(scene.elements)
    people = [k for k, e in enumerate(elements) if assets[e.asset].kind is Kind.PERSON and not e.scattered]
    if not people:
        return _faced(scene, assets, aspect)
    if len(people) > MOST:
        return scene
    wide, tall = max(1.0, aspect), max(1.0, 1 / aspect)
    people.sort(key=lambda k: elements[k].x)
    metres = {k: max(0.6, assets[elements[k].asset].height_m) for k in people}
    grown = max(_GROWN_M, *metres.values())
    spans = {k: assets[elements[k].asset].aspect * metres[k] / grown for k in people}
    height = min(_TALL * tall, _ABREAST * wide / sum(spans.values()))
    others = [k for k, e in enumerate(elements) if k not in people and _is_near(e, assets[e.asset])]
    left = (wide - height * sum(spans.values())) / 2
    if len(people) == 1 and others:
        left = min(left + _ASIDE * wide, wide - height * sum(spans.values()) + 0.06 * wide)
    for k in people:
        own = height * metres[k] / grown
        # the small stand higher than they would, for their faces to be near the others'
        top = _HEADROOM * tall + 0.45 * (height - own)
        x, left = left + height * spans[k] / 2, left + height * spans[k]
        elements[k] = elements[k].evolve(
            x=x / wide, y=(top + own) / tall, size=own * max(1.0, assets[elements[k].asset].aspect), airborne=False
        )
    front = max(elements[k].y for k in people)
    for place, k in enumerate(others):
        elements[k] = _beside(elements[k], assets[elements[k].asset], place, height * 1.0 / grown, tall, front)
    # what stands beside them is to be as sharp as they are
    blurred = 0.0 if others else max(_BLURRED, scene.camera.depth_of_field)
    camera = replace(scene.camera, depth_of_field=blurred)
    return scene.evolve(elements=tuple(elements), camera=camera)


def _faced(scene: Scene, assets: Mapping[str, Asset], aspect: float) -> Scene:
    """One animal alone, seen so near that its head fills the frame."""
    solid = [k for k, e in enumerate(scene.elements) if not e.scattered]
    if len(solid) != 1:
        return scene
    element = scene.elements[solid[0]]
    asset = assets[element.asset]
    names = (asset.name, *asset.synonyms[:1])
    face = next((face for name in names if (face := face_of(name)) is not None), None)
    if face is None or asset.kind not in _BEASTS:
        return scene
    wide, tall = max(1.0, aspect), max(1.0, 1 / aspect)
    x, y, neck = face
    own = tall * float(min(_HEAD / max(0.2, neck), _HEAD_ACROSS * wide / tall / asset.aspect, _MOST_NEAR))
    aside = (0.5 - x) * own * asset.aspect * (-1 if element.flip else 1)
    top = min(_HEADROOM * tall, _EYES * tall - y * own)
    near = element.evolve(
        x=0.5 + aside / wide, y=(top + own) / tall, size=own * max(1.0, asset.aspect), airborne=False, stands_at=None
    )
    camera = replace(scene.camera, depth_of_field=max(_BLURRED, scene.camera.depth_of_field))
    elements = tuple(near if k == solid[0] else e for k, e in enumerate(scene.elements))
    return scene.evolve(elements=elements, camera=camera)


def _is_near(element: Element, asset: Asset) -> bool:
    """Whether it is seen beside the sitters: what is in the air or larger than they are stays where it is."""
    large = asset.height_m > _BACKGROUND_M or asset.kind is Kind.CELESTIAL
    return not (element.scattered or element.airborne or large)


def _beside(element: Element, asset: Asset, place: int, metre: float, tall: float, front: float) -> Element:
    """A thing before the sitters. metre: its length in the picture."""
    own = min(_BESIDE[1] * tall, max(_BESIDE[0] * tall, asset.height_m * metre))
    size = own * max(1.0, asset.aspect) if asset.aspect < 1.6 else own * 1.6
    return element.evolve(x=_PLACES[place % len(_PLACES)], y=_NEAR, size=size, stands_at=front)
