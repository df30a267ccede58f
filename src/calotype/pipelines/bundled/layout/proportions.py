"""Proportions: people as tall beside each other as they are, and animals not far from it beside them."""

from __future__ import annotations

from collections.abc import Mapping
from statistics import median

from calotype.pipelines.bundled.assets import Asset, Kind
from calotype.pipelines.bundled.scene import Element, Scene

_APART = (0.95, 1.06)
"""Between these factors people are as much larger or smaller as the latent has them;"""
_BEASTLY = (0.62, 1.7)
"""the same of animals beside them."""
_LEAST = 0.24
"""No animal is less tall than this, for one of a person."""
_BEASTS = frozenset({Kind.ANIMAL, Kind.BIRD})
_ALIVE = frozenset({Kind.ANIMAL, Kind.BIRD, Kind.INSECT, Kind.FISH})
_TOLD, _MINUTE, _OVER = 0.7, 0.20, 1.12
"""Animals' heights go with those of the real ones to this power, are no less for one of the tallest, and up to so many
times as large or small."""
_GROWN_M = 1.7


def proportioned(scene: Scene, assets: Mapping[str, Asset]) -> Scene:
    """The scene with its people and animals in proportion: a girl is smaller than her father, a pigeon than a man. What
    the prompt says of sizes stays."""
    people = [e for e in scene.elements if assets[e.asset].kind is Kind.PERSON and _is_compared(e, assets)]
    if not people or scene.sized or scene.portrait:
        return scene
    metre = median(_tall(e, assets) / assets[e.asset].height_m for e in people)

    def kept(element: Element) -> Element:
        asset = assets[element.asset]
        if not _is_compared(element, assets) or not (asset.kind is Kind.PERSON or asset.kind in _BEASTS):
            return element
        low, high = _APART if asset.kind is Kind.PERSON else _BEASTLY
        tall = _tall(element, assets)
        real = asset.height_m * metre
        wanted = min(high * real, max(low * real, tall))
        if asset.kind in _BEASTS:
            wanted = max(wanted, min(tall, _LEAST * _GROWN_M * metre))
        return element.evolve(size=element.size * wanted / tall)

    return scene.evolve(elements=tuple(kept(element) for element in scene.elements))


def scaled_beasts(scene: Scene, assets: Mapping[str, Asset]) -> Scene:
    """The scene with its animals in proportion to each other: cubs are smaller than a bear, a mouse than an eagle."""
    beasts = {k: e for k, e in enumerate(scene.elements) if assets[e.asset].kind in _ALIVE and not e.scattered}
    real = {k: assets[e.asset].height_m * e.stature for k, e in beasts.items()}
    if scene.portrait or len({(e.asset, e.stature) for e in beasts.values()}) < 2 or min(real.values()) <= 0:
        return scene
    first = max(real, key=lambda k: real[k])
    tallest = _tall(beasts[first], assets)
    elements = list(scene.elements)
    for k, beast in beasts.items():
        wanted = max(_MINUTE, (real[k] / real[first]) ** _TOLD) * tallest
        tall = _tall(beast, assets)
        if k != first:
            elements[k] = beast.evolve(size=beast.size * min(_OVER * wanted, max(wanted / _OVER, tall)) / tall)
    return scene.evolve(elements=tuple(elements))


def _is_compared(element: Element, assets: Mapping[str, Asset]) -> bool:
    return not element.scattered and element.stature == 1.0 and assets[element.asset].height_m > 0


def _tall(element: Element, assets: Mapping[str, Asset]) -> float:
    return element.size / max(1.0, assets[element.asset].aspect)
