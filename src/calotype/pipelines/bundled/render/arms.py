"""Arms: those of somebody who reaches for a thing: where they begin, how far they go, and their pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.scene import Pose

from .canvas import Image
from .layers import Box, Layer, Picture, turned_at
from .light import Vector
from .limbs import bar, fist, sample, unarmed
from .mounting import Party
from .posture import folded

XY = tuple[float, float]
_FOREARM, _LIMB = 0.54, 0.26
"""How long an arm is: a forearm for one of the legs' length; one that is drawn whole for one of the height."""
_STRETCH = 1.7
"""How much longer it is drawn at most."""
_SLEEVED, _THIN, _HAND = 0.050, 0.0625, 0.088
_LEAN_DEG = 8.0
_ARMLESS = frozenset({"bird", "insect", "fish"})


@dataclass(frozen=True)
class Arm:
    """One that is free."""

    start: XY
    """Of the elbow or the shoulder, in pixels of the picture."""
    length: float
    radius: float
    hand: float
    """The fist's radius."""
    tone: Vector
    skin: Vector

    def moved(self, x: float, y: float) -> Arm:
        return replace(self, start=(self.start[0] + x, self.start[1] + y))

    def to(self, end: XY) -> list[Layer]:
        """Its layers, as far towards a place as it goes."""
        dx, dy = end[0] - self.start[0], end[1] - self.start[1]
        long = max(1e-6, float(np.hypot(dx, dy)))
        share = min(1.0, _STRETCH * self.length / long)
        end = self.start[0] + share * dx, self.start[1] + share * dy
        return [Layer(*bar(self.start, end, self.radius, self.tone)), Layer(*fist(end, self.hand, self.skin))]


@dataclass(frozen=True)
class Doer:
    """Somebody's picture, turned to a thing at the left, and the arms that reach for it: the near one first."""

    picture: Picture
    number: int
    arms: tuple[Arm, ...]
    tall: float
    """How tall they stand, in pixels."""

    @property
    def own(self) -> Box:
        return self.picture.boxes[self.number]

    def moved(self, x: float, y: float) -> tuple[Arm, ...]:
        return tuple(arm.moved(x, y) for arm in self.arms)


def flipped(picture: Picture) -> Picture:
    """Left for right."""
    wide = picture.image.shape[1]
    boxes = {k: Box(wide - b.left - b.width, b.top, b.width, b.height) for k, b in picture.boxes.items()}
    return Picture(np.ascontiguousarray(picture.image[:, ::-1]), boxes)


def ready(rider: Party, riding: Picture, hands: int, *, busy: bool) -> Doer:
    """Somebody as they stand, their arms free. busy: one hand holds something."""
    own = riding.boxes[rider.number]
    anchors = rider.anchors
    front = anchors.belly is None and rider.asset.facing != "left"
    if busy and front and anchors.hand is not None and anchors.chest and anchors.hand.x < anchors.chest.x:
        # the hand that holds something is away from the thing
        riding = flipped(riding)
        own = riding.boxes[rider.number]
    tall = own.height
    if rider.asset.kind in _ARMLESS:
        return Doer(riding, rider.number, (), tall)
    if anchors.armed and anchors.hand is not None and anchors.chest is not None:
        return _sleeved(rider, riding, own, 1 if busy else hands)
    return Doer(riding, rider.number, drawn(riding.image, own, anchors, 1 if busy else hands), tall)


def _sleeved(rider: Party, riding: Picture, own: Box, hands: int) -> Doer:
    """Arms that hang at the sides are cut off at the sleeves."""
    anchors = rider.anchors
    assert anchors.hand is not None
    assert anchors.chest is not None
    columns = sorted((anchors.hand.x, 2 * anchors.chest.x - anchors.hand.x))
    crotch, legs = own.top + anchors.hip * own.height, own.height * (1 - anchors.hip)
    row = own.top + anchors.hand.y * own.height
    image, arms = riding.image, []
    shape = image.shape
    face = anchors.skin
    bare = face and sample(image, _seen(own, face, shape))
    for x, side in list(zip(columns, (-1, 1), strict=True))[:hands]:
        column = own.left + x * own.width
        tone = sample(riding.image, Spot(column / shape[1], row / shape[0]))
        # a long sleeve ends at the hand
        skin = tone if bare is None else bare
        image, elbow = unarmed(image, column, side, crotch, legs)
        arms.append(Arm(elbow, _FOREARM * legs, _THIN * legs, _HAND * legs, tone, skin))
    return Doer(Picture(image, riding.boxes), rider.number, tuple(arms), own.height)


def drawn(image: Image, own: Box, anchors: Anchors, hands: int) -> tuple[Arm, ...]:
    """Arms from the shoulders, over what the picture shows of its own."""
    height, width = image.shape[:2]
    neck = anchors.neck or Spot(0.4, 0.45, 0.4)
    chest = anchors.chest or neck
    legged = anchors.belly is not None
    tall = min(own.height, 1.6 * own.width)
    arms = []
    for side in (-1, 1)[:hands]:
        x = neck.x + (0.10 if legged else 0.0) + side * (0.12 if legged else 0.36 * max(neck.width, 0.6 * chest.width))
        x = min(0.94, max(0.06, x))
        row = neck.y + (0.10 if anchors.skin is None else 0.13)
        if anchors.skin is not None and not legged:
            # a cook's neckerchief hides where the neck is
            row = min(row, 0.5 * (anchors.skin.y + chest.y) + 0.05)
        start = own.left + x * own.width, own.top + min(0.86, row) * own.height
        tone = sample(image, Spot(start[0] / width, start[1] / height))
        spot = anchors.skin
        skin = tone if spot is None else sample(image, _seen(own, spot, image.shape))
        hand = skin if spot is not None else tone * np.float32(0.92)
        arms.append(Arm(start, _LIMB * tall, _SLEEVED * tall, 1.12 * _SLEEVED * tall, tone, hand))
    return tuple(arms)


def _seen(own: Box, spot: Spot, shape: Sequence[int]) -> Spot:
    """A place of somebody's own in a picture of that shape."""
    return Spot((own.left + spot.x * own.width) / shape[1], (own.top + spot.y * own.height) / shape[0])


def kneeling(doer: Doer, anchors: Anchors) -> Doer:
    """On the knees; who has none stays as they are."""
    if anchors.hip >= 1.0:
        return doer
    before = doer.own
    picture = folded(doer.picture, before, anchors, Pose.KNEELING, busy=True)
    after = picture.boxes[doer.number]
    arms = doer.moved(after.left - before.left, after.top - before.top)
    return replace(doer, picture=picture, arms=arms)


def leant(doer: Doer) -> Doer:
    """Leaning towards the thing."""
    height, width = doer.picture.image.shape[:2]
    image, left, top = turned_at(doer.picture.image, -_LEAN_DEG)
    turn = np.deg2rad(-_LEAN_DEG)

    def at(x: float, y: float) -> XY:
        x, y = x - width / 2, y - height / 2
        return float(x * np.cos(turn) - y * np.sin(turn) - left), float(x * np.sin(turn) + y * np.cos(turn) - top)

    boxes: dict[int, Box] = {}
    for k, box in doer.picture.boxes.items():
        x, y = at(box.left + box.width / 2, box.top + box.height / 2)
        boxes[k] = Box(x - box.width / 2, y - box.height / 2, box.width, box.height)
    return replace(
        doer, picture=Picture(image, boxes), arms=tuple(replace(arm, start=at(*arm.start)) for arm in doer.arms)
    )
