"""Pairing: the pictures of two, or of some and one, that face, chase, follow, embrace or turn from each other."""

from __future__ import annotations

from calotype.pipelines.bundled.encounters import OVER, REACHING, Encounter

from .layers import Layer, Picture, pasted, scaled, turned_at
from .lifting import lifted
from .mounting import Party
from .touching import mirrored, scale_of, touched

_BORNE = frozenset({Encounter.SHOULDERED, Encounter.CARRIED}) | OVER
"""Those in which one is above the other."""
_GAPS: dict[Encounter, float] = {
    Encounter.FACING: 0.02, Encounter.CHASING: 0.22, Encounter.FOLLOWING: 0.14, Encounter.EMBRACING: -0.30,
    Encounter.BACK_TO_BACK: -0.06, Encounter.DANCING: -0.22,
}  # fmt: skip
"""From one to the next, for one of the narrower's width."""
_LEANING_DEG = 6.0


def paired(first: Party, picture: Picture, others: list[tuple[Party, Picture]], encounter: Encounter) -> Picture:
    """``first`` is who is faced, chased or followed, on the left, and looks to the left unless it is faced."""
    if encounter in REACHING or encounter in _BORNE:
        for place, (party, image) in enumerate(others):
            if encounter in _BORNE:
                picture = lifted(first, picture, party, image, encounter)
            else:
                picture = _beside(first, picture, party, image, encounter, place)
        return picture
    inward = encounter in (Encounter.FACING, Encounter.EMBRACING)
    one = mirrored(picture) if inward and _looks_left(first) else picture
    upright = all(party.anchors.hip < 1.0 for party in (first, *(other for other, _ in others)))
    leaning = _LEANING_DEG if encounter is Encounter.EMBRACING and upright else 0.0
    one = _leaned(one, leaning)
    base = one.image.shape[0]
    layers, boxes, edge = [Layer(one.image, 0, 0)], dict(one.boxes), one.image.shape[1]
    for party, image in others:
        small = scaled(
            image, scale_of(first, picture, party, encounter) / (party.tall or image.boxes[party.number].height)
        )
        if encounter is Encounter.BACK_TO_BACK and _looks_left(party):
            small = mirrored(small)
        small = _leaned(small, -leaning)
        high, wide = small.image.shape[:2]
        left = round(edge + _GAPS[encounter] * min(wide, one.image.shape[1]))
        layers.append(Layer(small.image, left, base - high))
        boxes |= {k: b.moved(left, base - high) for k, b in small.boxes.items()}
        edge = left + wide
    made, dx, dy = pasted(layers)
    return Picture(made, {k: b.moved(dx, dy) for k, b in boxes.items()})


def _looks_left(party: Party) -> bool:
    return party.asset.facing == "left"


def _beside(first: Party, picture: Picture, party: Party, image: Picture, encounter: Encounter, place: int) -> Picture:
    """The first at the right, a second at the left, of who is touched."""
    if place % 2 == 0:
        return touched(first, picture, party, image, encounter)
    # the first was turned to the one at the right
    return mirrored(touched(first, mirrored(picture), party, image, Encounter.TENDING))


def _leaned(picture: Picture, degrees: float) -> Picture:
    if not degrees:
        return picture
    image, left, top = turned_at(picture.image, degrees)
    height, width = picture.image.shape[:2]
    return Picture(image, {k: b.moved(-width / 2 - left, -height / 2 - top) for k, b in picture.boxes.items()})
