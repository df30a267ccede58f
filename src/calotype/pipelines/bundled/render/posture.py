"""Posture: somebody's picture sitting, lying, kneeling or asleep, made of the one in which they stand.

People's legs are folded: their lower halves and feet are the picture's own, thighs and knees are modelled. An animal on
four legs is let down to the ground, whole or at the back alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.postures import PAWED
from calotype.pipelines.bundled.scene import Pose

from .beasts import bearing, wagging
from .canvas import Image, smoothstep
from .carriage import CARRIED, carried, lying
from .layers import Box, Layer, Picture, pasted, turned_at
from .light import Vector
from .limbs import bar, bent, fist, sample, unarmed
from .pawing import pawed

SEAT = 0.05
"""How far below the gap between the legs somebody sits, for one of the legs' length."""
_KNEE = 0.13
"""How far below it the knees of somebody on a seat are,"""
_SHIN = 0.50
"""and how much of the legs is below them."""
_THIGH = 0.60
"""The radius of a thigh that points at the viewer, for one of the leg's width."""
_APART = 0.14
"""How much farther apart the knees are than the legs were, for one of the leg's width."""
_SHOULDERS = 0.55
"""How far below the neck the water is about somebody who swims, for one of the way to the hips."""
_KNEELING = 0.50
_FOLDED, _LAIN = 0.17, 0.04
"""What is seen of an animal's legs that are folded, and that it lies on."""
_PAW = (0.09, 0.15)
"""How thick at least and at most a leg of one that lies is, for one of its width,"""
_FORE, _HIND = 0.24, 0.17
"""and how far its legs reach."""
_BOWED = 0.42
"""The same of the forelegs of one that has its head at the ground."""
_SHOULDER, _HAUNCH = 0.30, 0.70
"""Between these fractions of its width, from the head on, the back of an animal that sits slopes down."""
_ROUND = (0.45, 1.9)
_MOVING = frozenset({Pose.RUNNING, Pose.JUMPING})
_ON_THIGH, _ON_SHIN = 0.20, 0.62
"""Where the colours of a leg are seen, below the gap between the legs, for one of their length."""
_LEAN_DEG = 9.0
_TURNED: dict[Pose, float] = {Pose.FALLING: 52.0, Pose.DIVING: 128.0}
"""How far those are turned who have no foot on the ground."""
_STRETCH = 0.55
"""How far a running animal's feet are before and behind where they stood, for one of its legs' length,"""
_STEP = 0.26
"""and how far one that walks has them."""


@dataclass(frozen=True)
class Leg:
    """From the hip outward and downward, for one of the leg's length."""

    knee: tuple[float, float]
    foot: tuple[float, float]
    shade: float = 1.0
    """Below 1 the shin is behind the knee."""


@dataclass(frozen=True)
class Move:
    """Two legs, and where the hands are from the elbows; None: the arm hangs."""

    legs: tuple[Leg, Leg]
    arms: tuple[tuple[float, float] | None, tuple[float, float] | None]


_STRAIGHT = Leg((0.02, 0.45), (0.03, 0.88))
_BENT = Leg((0.16, 0.28), (0.08, 0.56), 0.8)
_UP = (0.06, -0.74)
_WAVE = Move((_STRAIGHT, _STRAIGHT), (None, (0.34, -0.46)))
_MOVES: dict[Pose, Move] = {
    Pose.WALKING: Move((Leg((0.03, 0.40), (0.05, 0.74), 0.78), _STRAIGHT), ((-0.05, -0.20), (0.06, 0.26))),
    Pose.RUNNING: Move(
        (Leg((0.06, 0.40), (0.10, 0.50), 0.66), Leg((0.03, 0.34), (0.02, 0.84))), ((-0.16, -0.26), (0.14, 0.16))
    ),
    Pose.JUMPING: Move((_BENT, _BENT), ((0.30, -0.46), (0.30, -0.46))),
    Pose.DANCING: Move((Leg((0.30, 0.28), (0.16, 0.62)), _STRAIGHT), ((0.30, -0.44), (-0.20, 0.16))),
    Pose.CLIMBING: Move((Leg((0.20, 0.24), (0.10, 0.52)), Leg((0.10, 0.42), (0.06, 0.80))), (_UP, (0.16, -0.40))),
    Pose.HANGING: Move((_STRAIGHT, Leg((0.06, 0.42), (0.02, 0.80), 0.9)), (_UP, _UP)),
    Pose.KICKING: Move((_STRAIGHT, Leg((0.30, 0.26), (0.62, 0.46))), ((0.26, -0.16), (0.20, 0.18))),
    Pose.CHEERING: Move((_STRAIGHT, _STRAIGHT), ((0.26, -0.50), (0.26, -0.50))),
    Pose.POINTING: Move((_STRAIGHT, _STRAIGHT), (None, (0.52, -0.22))),
    Pose.FALLING: Move(
        (Leg((0.10, 0.38), (0.22, 0.72), 0.9), Leg((0.16, 0.34), (0.10, 0.70))), ((0.40, -0.40), (0.44, -0.20))
    ),
    Pose.OVERTURNED: Move((_STRAIGHT, _STRAIGHT), (_UP, _UP)),
    Pose.SPREADING: Move((_STRAIGHT, _STRAIGHT), ((0.48, -0.10), (0.48, -0.10))),
    Pose.KNEELING: Move(
        (Leg((0.05, 0.47), (0.42, 0.52), 0.72), Leg((0.22, 0.12), (0.20, 0.52))), ((0.02, 0.24), (-0.04, 0.22))
    ),
    Pose.SQUATTING: Move(
        (Leg((0.30, 0.14), (0.18, 0.46)), Leg((0.30, 0.14), (0.18, 0.46))), ((-0.02, 0.26), (-0.02, 0.26))
    ),
    Pose.LUNGING: Move(
        (Leg((0.34, 0.20), (0.36, 0.62)), Leg((0.34, 0.34), (0.78, 0.60), 0.9)), ((0.46, -0.16), (0.40, -0.22))
    ),
    Pose.SPLITTING: Move(
        (Leg((0.46, 0.05), (0.98, 0.08)), Leg((0.46, 0.05), (0.98, 0.08))), ((0.34, -0.44), (0.34, -0.44))
    ),
    Pose.POISED: Move((_STRAIGHT, Leg((0.34, 0.26), (-0.02, 0.46), 0.86)), ((0.48, -0.14), (0.48, -0.14))),
    Pose.LOLLING: Move((_STRAIGHT, Leg((0.14, 0.32), (0.03, 0.58), 0.78)), ((0.05, 0.26), (0.05, 0.26))),
    Pose.DIVING: Move((_STRAIGHT, _STRAIGHT), (_UP, _UP)),
}  # fmt: skip
_BEASTLY = frozenset({Pose.OVERTURNED, Pose.REARING, Pose.GRAZING, Pose.HOWLING})
_LOWERED = frozenset({Pose.KNEELING, Pose.SQUATTING})
"""Of who wears a robe, it is lower."""
_SAT = frozenset({Pose.SITTING, Pose.TYING})
_ASLEEP = frozenset({Pose.SLEEPING, Pose.LYING})


def resting(picture: Picture, number: int, anchors: Anchors, pose: Pose, *, busy: bool) -> Picture:
    """A picture in a pose, as far as it can be had. number: of who takes it. busy: the hands hold something."""
    own = picture.boxes[number]
    if pose is Pose.STRETCHING and anchors.belly is not None:
        return _let_down(picture, own, anchors.belly, _FOLDED, 1.0)
    if pose is Pose.GRAZING and anchors.belly is not None:
        picture = _let_down(picture, own, anchors.belly, _BOWED, 1.0)
        own, down = picture.boxes[number], (1 - _BOWED) * (1 - anchors.belly)
        neck, eyes = (s and s._replace(y=s.y + down) for s in (anchors.neck, anchors.eyes))
        anchors = replace(anchors, neck=neck, eyes=eyes, belly=anchors.belly + down)
    if pose in PAWED and anchors.belly is not None:
        return pawed(_let_down(picture, own, anchors.belly, 1.0), number, anchors, pose)
    if pose in _BEASTLY:
        if anchors.belly is None and anchors.hip < 1.0 and pose is Pose.OVERTURNED:
            # on the hands
            picture = moving(picture, own, anchors, pose, busy=busy)
            own = picture.boxes[number]
        return bearing(picture, own, anchors, pose)
    if pose is Pose.SWIMMING:
        return _swimming(picture, own, anchors)
    if pose in CARRIED:
        return carried(picture, own, anchors, pose)
    if anchors.belly is not None and pose in _MOVING:
        return _striding(picture, own, anchors.belly)
    if anchors.belly is not None and pose is Pose.WAVING:
        return wagging(picture, own)
    if anchors.belly is not None and pose is Pose.WALKING:
        return _stepping(picture, own, anchors.belly)
    if anchors.belly is not None:
        return (
            _let_down(picture, own, anchors.belly, 1.0) if pose is Pose.SITTING else _lain(picture, own, anchors.belly)
        )
    if anchors.hip >= 1.0 and pose is Pose.RUNNING:
        return turned_to(picture, -_LEAN_DEG)
    if anchors.hip >= 1.0:
        return lying(picture) if pose is Pose.LYING else picture
    if pose in _ASLEEP:
        return lying(picture)
    if pose is Pose.LEANING:
        return turned_to(picture, -_LEAN_DEG)
    if pose in _TURNED:
        return turned_to(moving(picture, own, anchors, pose, busy=busy), _TURNED[pose])
    if pose not in _LOWERED and (pose in _MOVES or pose is Pose.WAVING):
        return moving(picture, own, anchors, pose, busy=busy)
    return folded(picture, own, anchors, pose, busy=busy)


def moving(picture: Picture, own: Box, anchors: Anchors, pose: Pose, *, busy: bool) -> Picture:
    """Somebody seen from the front who walks, runs, jumps, dances or waves."""
    image = picture.image
    crotch = own.top + anchors.hip * own.height
    legs = own.height * (1 - anchors.hip)
    spans = _legs(image, own, crotch + 0.5 * legs)
    move = _MOVES.get(pose)
    layers: list[Layer] = []
    front: list[Layer] = []
    body = image
    if len(spans) == 2 and move is not None:
        thick = min(b - a for a, b in spans)
        middle = sum(a + b for a, b in spans) / 4
        base = own.top + own.height
        for (a, b), leg in zip(spans, move.legs, strict=True):
            x = (a + b) / 2
            side = 1 if x > middle else -1
            # a skirt, or shorts, over bare shins
            upper, lower = (sample(image, _spot(image, x, crotch + at * legs)) for at in (_ON_THIGH, _ON_SHIN))
            shoe = _part(image, a, b, base - 0.15 * legs, base)
            hip = (x, crotch - 0.03 * legs)
            knee = (x + side * leg.knee[0] * legs, crotch + leg.knee[1] * legs)
            foot = (x + side * leg.foot[0] * legs, crotch + leg.foot[1] * legs)
            shin = [
                Layer(*bar(knee, foot, 0.46 * thick, lower * np.float32(leg.shade))),
                Layer(shoe, round(foot[0] - shoe.shape[1] / 2), round(foot[1] - 0.20 * shoe.shape[0])),
            ]
            thigh = Layer(*bar(hip, knee, 0.52 * thick, upper * np.float32(0.5 + 0.5 * leg.shade)))
            # a shin that is behind its knee is drawn before it
            layers += shin if leg.shade < 1 else []
            front += [thigh] if leg.shade < 1 else [thigh, *shin]
        body = image[: max(2, int(crotch + 0.02 * legs))]
    arms: list[Layer] = []
    if anchors.armed and not busy and anchors.hand is not None and anchors.chest is not None:
        low, high = sorted((anchors.hand.x, 2 * anchors.chest.x - anchors.hand.x))
        row = own.top + anchors.hand.y * own.height
        body = body.copy()
        for x, arm, side in zip((low, high), (move or _WAVE).arms, (-1, 1), strict=True):
            if arm is None:
                continue
            column = own.left + x * own.width
            tone = sample(image, _spot(image, column, row))
            body, elbow = unarmed(body, column, side, crotch, legs)
            end = (elbow[0] + side * arm[0] * legs, elbow[1] + arm[1] * legs)
            arms += [Layer(*bent(elbow, end, legs, tone)), Layer(*fist(end, 0.085 * legs, tone))]
    return _rebuilt(picture, own, [*layers, Layer(np.ascontiguousarray(body), 0, 0), *front, *arms])


def _swimming(picture: Picture, own: Box, anchors: Anchors) -> Picture:
    """What of a swimmer is over the water."""
    share = anchors.belly
    if share is None:
        neck = anchors.neck.y if anchors.neck else 0.4
        share = neck + _SHOULDERS * (min(0.9, anchors.hip) - neck)
    body = next((b for b in picture.boxes.values() if b.top + b.height >= picture.image.shape[0] - 2), own)
    row = max(2, int(body.top + share * body.height))
    boxes = {k: Box(b.left, b.top, b.width, min(b.height, max(1.0, row - b.top))) for k, b in picture.boxes.items()}
    return Picture(np.ascontiguousarray(picture.image[:row]), boxes)


def turned_to(picture: Picture, degrees: float) -> Picture:
    """Somebody who leans to the left, or falls to the right."""
    image, left, top = turned_at(picture.image, degrees)
    height, width = picture.image.shape[:2]
    boxes = {k: b.moved(-width / 2 - left, -height / 2 - top) for k, b in picture.boxes.items()}
    return Picture(image, boxes)


def _striding(picture: Picture, own: Box, belly: float) -> Picture:
    """An animal that looks to the left at a run: its legs are stretched forward and backward."""
    height, width = picture.image.shape[:2]
    row = own.top + belly * own.height
    legs = own.top + own.height - row
    pad = int(_STRETCH * legs) + 1
    image = np.pad(picture.image, ((0, 0), (pad, pad), (0, 0)))
    image[..., :3] *= image[..., 3:]
    y, x = np.mgrid[0:height, 0 : width + 2 * pad].astype(np.float32)
    along = (x - pad - own.left) / own.width
    below = np.clip((y - row) / max(1.0, legs), 0, 1)
    shift = _STRETCH * legs * below * (2 * smoothstep(along, 0.40, 0.60) - 1)
    return _shifted(picture, image, x - shift, y + 0.25 * legs * below, pad)


def _stepping(picture: Picture, own: Box, belly: float) -> Picture:
    """An animal that looks to the left at a walk: every second of its legs is ahead, the others are behind."""
    height, width = picture.image.shape[:2]
    row = own.top + belly * own.height
    legs = own.top + own.height - row
    spans = _legs(picture.image, own, row + 0.6 * legs)
    if len(spans) < 2:
        return picture
    pad = int(_STEP * legs) + 1
    image = np.pad(picture.image, ((0, 0), (pad, pad), (0, 0)))
    image[..., :3] *= image[..., 3:]
    y, x = np.mgrid[0:height, 0 : width + 2 * pad].astype(np.float32)
    below = np.clip((y - row) / max(1.0, legs), 0, 1)
    middles = [pad + (a + b) / 2 for a, b in spans]
    ways = [-1.0 if k % 2 == 0 else 1.0 for k in range(len(spans))]
    way = np.interp(x[0], middles, ways).astype(np.float32)[None]
    return _shifted(picture, image, x - _STEP * legs * below * way, y + 0.04 * legs * below, pad)


def _shifted(picture: Picture, image: Image, x: Image, y: Image, pad: int) -> Picture:
    """A picture that is wider by twice the pad, with every pixel taken from where it says."""
    out = cv2.remap(image, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    out[..., :3] /= np.maximum(out[..., 3:], 1e-3)
    solid = out[..., 3] > 0.05
    rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    first = int(columns[0])
    image = np.ascontiguousarray(np.clip(out[: int(rows[-1]) + 1, first : int(columns[-1]) + 1], 0, 1))
    return Picture(image, {k: b.moved(pad - first, 0) for k, b in picture.boxes.items()})


def folded(picture: Picture, own: Box, anchors: Anchors, pose: Pose | None, *, busy: bool) -> Picture:
    """Somebody with bent legs: on a seat (None), on the ground, or on a knee. Robes, which have no legs, are
    shortened."""
    image = picture.image
    crotch = own.top + anchors.hip * own.height
    legs = own.height * (1 - anchors.hip)
    spans = _legs(image, own, crotch + 0.5 * legs)
    base = own.top + own.height
    if len(spans) == 2 and pose in _LOWERED:
        return moving(picture, own, anchors, pose, busy=busy)
    if len(spans) != 2:
        share = _KNEELING if pose in _LOWERED else 0.62
        return _rebuilt(picture, own, [Layer(*_shortened(image, crotch, base, share))])
    thick = min(b - a for a, b in spans)
    tones = [sample(image, _spot(image, (a + b) / 2, crotch + 0.34 * legs)) for a, b in spans]
    layers: list[Layer] = []
    front: list[Layer] = []
    knees: list[tuple[float, float]] = []
    middle = sum(a + b for a, b in spans) / 4
    for (a, b), tone in zip(spans, tones, strict=True):
        x = (a + b) / 2
        side = 1 if x > middle else -1
        hip = (x, crotch - 0.02 * legs)
        if pose in _SAT:
            knee = (middle + side * (0.30 * legs + 0.9 * thick), crotch + 0.16 * legs)
            ankle = (middle - side * 0.35 * thick, crotch + 0.24 * legs)
            shoe = _part(image, a, b, base - 0.13 * legs, base)
            layers.append(Layer(shoe, round(ankle[0] - shoe.shape[1] / 2), round(ankle[1] - 0.35 * shoe.shape[0])))
            layers.append(Layer(*bar(knee, ankle, 0.42 * thick, tone * np.float32(0.86))))
            front.append(Layer(*bar(hip, knee, 0.50 * thick, tone)))
        else:
            knee = (x + side * _APART * thick, crotch + _KNEE * legs)
            shin = _part(image, a, b, base - _SHIN * legs, base)
            layers.append(Layer(_shaded(shin), round(knee[0] - (b - a) / 2) - _pad(a, b), round(knee[1])))
            front.append(Layer(*bar((x, crotch - 0.04 * legs), knee, _THIGH * thick, tone)))
        knees.append(ankle if pose is Pose.TYING else knee)
    if anchors.armed and not busy:
        image, arms = _hands_on(image, own, anchors, crotch, legs, knees)
        front += arms
    cut = int(crotch + 0.02 * legs)
    body = image[: max(2, cut)].copy()
    return _rebuilt(picture, own, [*layers, Layer(body, 0, 0), *front])


def asleep(image: Image, anchors: Anchors, *, person: bool) -> Image:
    """The picture with its eyes shut, where they are found."""
    if anchors.eyes is None:
        return image
    height, width = image.shape[:2]
    x, y, span = anchors.eyes.x * width, anchors.eyes.y * height, anchors.eyes.width * width
    if person:
        apart = span / 1.95
        eyes = [(x + side * apart / 2, y, 0.33 * apart, 0.27 * apart) for side in (-1, 1)]
    else:
        eyes = _dots(image, x, y, span)
    out = image.copy()
    for centre, row, across, down in eyes:
        _shut(out, centre, row, across, down)
    return out


def _rebuilt(picture: Picture, own: Box, layers: list[Layer]) -> Picture:
    """The picture made of layers in its own coordinates."""
    image, dx, dy = pasted(layers)
    boxes = {k: box.moved(dx, dy) for k, box in picture.boxes.items()}
    rows = np.flatnonzero((image[..., 3] > 0.1).any(1))
    image = np.ascontiguousarray(image[: int(rows[-1]) + 1])
    lowered = {
        k: Box(b.left, b.top, b.width, image.shape[0] - b.top) if b.top <= own.top + dy + 1 else b
        for k, b in boxes.items()
    }
    return Picture(image, lowered)


def _legs(image: Image, own: Box, row: float) -> list[tuple[float, float]]:
    """The spans that are solid at a row."""
    line = image[min(image.shape[0] - 1, int(row)), :, 3] > 0.5
    edges = np.flatnonzero(np.diff(np.concatenate(([0], line.astype(np.int8), [0]))))
    spans = [(float(a), float(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [s for s in spans if own.left - 1 <= s[0] and s[1] <= own.left + own.width + 1 and s[1] - s[0] > 4]


def _spot(image: Image, x: float, y: float) -> Spot:
    return Spot(x / image.shape[1], y / image.shape[0])


def _pad(a: float, b: float) -> int:
    """How much farther than the leg a shoe reaches."""
    return round(0.28 * (b - a))


def _part(image: Image, a: float, b: float, top: float, base: float) -> Image:
    """One leg between two rows, and the whole of its shoe."""
    pad = _pad(a, b)
    first, last = max(0, int(a) - pad), min(image.shape[1], int(b) + pad)
    part = image[int(top) : int(base), first:last].copy()
    missing = pad - (int(a) - first)
    return np.pad(part, ((0, 0), (max(0, missing), 0), (0, 0))) if missing > 0 else part


def _shaded(shin: Image) -> Image:
    """Darker under the knee."""
    rows = np.linspace(0, 1, shin.shape[0], dtype=np.float32)[:, None, None]
    shin[..., :3] *= 0.66 + 0.34 * smoothstep(rows, 0.0, 0.55)
    return shin


def _shortened(image: Image, crotch: float, base: float, share: float) -> tuple[Image, int, int]:
    """A robe that is spread before who sits."""
    row = int(crotch)
    skirt = image[row : int(base)].copy()
    skirt[..., :3] *= skirt[..., 3:]
    skirt = cv2.resize(skirt, (skirt.shape[1], max(2, round(skirt.shape[0] * share))), interpolation=cv2.INTER_AREA)
    skirt[..., :3] /= np.maximum(skirt[..., 3:], 1e-3)
    return np.concatenate((image[:row], np.clip(skirt, 0, 1)), axis=0), 0, 0


def _hands_on(
    image: Image, own: Box, anchors: Anchors, crotch: float, legs: float, knees: list[tuple[float, float]]
) -> tuple[Image, list[Layer]]:
    """Forearms that lead from the elbows to the knees, and the picture without those that hang."""
    assert anchors.hand is not None
    assert anchors.chest is not None
    layers: list[Layer] = []
    tones: list[Vector] = []
    hands = sorted((anchors.hand.x, 2 * anchors.chest.x - anchors.hand.x))
    columns = [own.left + x * own.width for x in hands]
    row = own.top + anchors.hand.y * own.height
    for column in columns:
        tones.append(sample(image, _spot(image, column, row)))
    for column, tone, knee, side in zip(columns, tones, knees, (-1, 1), strict=True):
        image, elbow = unarmed(image, column, side, crotch, legs)
        end = (0.55 * knee[0] + 0.45 * column, knee[1] - 0.13 * legs)
        layers += [Layer(*bent(elbow, end, legs, tone)), Layer(*fist(end, 0.085 * legs, tone))]
    return image, layers


def _let_down(picture: Picture, own: Box, belly: float, front: float, back: float = _FOLDED) -> Picture:
    """An animal that looks to the left with legs folded. front, back: the shares of the fore and hind legs that are
    left."""
    image = picture.image
    height, width = image.shape[:2]
    row = own.top + belly * own.height
    legs = own.top + own.height - row
    along = (np.arange(width, dtype=np.float32) - own.left) / own.width
    share = front + (back - front) * smoothstep(along, _SHOULDER, _HAUNCH)
    drop = ((1 - share) * legs)[None]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    lowest = row + drop
    source = np.where(y < lowest, y - drop, row + (y - lowest) / np.maximum(share[None], 0.02))
    image = image.copy()
    image[..., :3] *= image[..., 3:]
    out = cv2.remap(image, x, source.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    out[..., :3] /= np.maximum(out[..., 3:], 1e-3)
    first = int(np.flatnonzero((out[..., 3] > 0.05).any(1))[0])
    lower = (1 - max(front, back)) * legs
    boxes = {
        k: b.moved(0, lower - first) if b is not own else Box(b.left, b.top + lower - first, b.width, b.height - lower)
        for k, b in picture.boxes.items()
    }
    return Picture(np.ascontiguousarray(np.clip(out[first:], 0, 1)), boxes)


def _lain(picture: Picture, own: Box, belly: float) -> Picture:
    """An animal on its belly, a foreleg and a hind leg stretched before it."""
    spans = _legs(picture.image, own, own.top + (0.5 + 0.5 * belly) * own.height)
    down = _let_down(picture, own, belly, _LAIN, _LAIN)
    if len(spans) < 2:
        return down
    thick = min(_PAW[1] * own.width, max(_PAW[0] * own.width, min(b - a for a, b in spans)))
    base = down.image.shape[0] - 0.52 * thick - 3
    row = own.top + (0.4 + 0.6 * belly) * own.height
    layers = [Layer(down.image, 0, 0)]
    for (a, b), reach in ((spans[-1], _HIND), (spans[0], _FORE)):
        x = min((a + b) / 2, own.left + own.width - 0.52 * thick - 3)
        tone = sample(picture.image, _spot(picture.image, x, row))
        end = max(own.left + 0.52 * thick + 3, x - reach * own.width)
        layers.append(Layer(*bar((x, base - 0.05 * thick), (end, base), 0.5 * thick, tone)))
        layers.append(Layer(*bar((end + 0.12 * thick, base), (end, base), 0.52 * thick, tone * np.float32(0.94))))
    image, dx, dy = pasted(layers)
    return Picture(image, {k: b.moved(dx, dy) for k, b in down.boxes.items()})


def _dots(image: Image, x: float, y: float, span: float) -> list[tuple[float, float, float, float]]:
    """Small round dark spots about where the eyes are: their middles, and how far they reach across and down."""
    height, width = image.shape[:2]
    left, right = max(0, int(x - 0.85 * span)), min(width, int(x + 0.85 * span))
    top, low = max(0, int(y - 0.45 * span)), min(height, int(y + 0.45 * span))
    part = image[top:low, left:right]
    if part.size == 0:
        return []
    dark = ((part[..., :3].max(-1) < 0.40) & (part[..., 3] > 0.8)).astype(np.uint8)
    count, _, stats, centres = cv2.connectedComponentsWithStats(dark)
    found = []
    for k in range(1, count):
        wide, tall, area = (int(stats[k][n]) for n in (2, 3, 4))
        small = 0.0006 * height * width * 0.25 < area < 0.02 * height * width
        if small and _ROUND[0] < wide / tall < _ROUND[1] and area > 0.55 * wide * tall:
            found.append((left + float(centres[k][0]), top + float(centres[k][1]), 0.75 * wide, 0.66 * tall, area))
    # a nose is lower than the eyes
    found.sort(key=lambda spot: abs(spot[1] - y))
    return [spot[:4] for spot in found[:2] if abs(spot[1] - found[0][1]) < 0.12 * span]


def _shut(image: Image, x: float, y: float, across: float, down: float) -> None:
    """Covers an eye with what is round it, and draws the line of its lid."""
    reach = int(1.6 * max(across, down)) + 3
    left, top = max(0, int(x) - reach), max(0, int(y) - reach)
    part = image[top : int(y) + reach + 1, left : int(x) + reach + 1]
    if part.size == 0:
        return
    colours = np.ascontiguousarray((np.clip(part[..., :3], 0, 1) * 255).astype(np.uint8))
    cover = np.zeros(part.shape[:2], np.uint8)
    centre = (round(x - left), round(y - top))
    cv2.ellipse(cover, centre, (round(1.12 * across), round(1.15 * down)), 0, 0, 360, 255, -1)
    filled = cv2.inpaint(colours, cover, 3, cv2.INPAINT_TELEA).astype(np.float32) / 255
    soft = cv2.GaussianBlur(cover.astype(np.float32) / 255, (0, 0), max(0.6, 0.06 * across))[..., None]
    part[..., :3] += (filled - part[..., :3]) * soft
    line = np.zeros(part.shape[:2], np.float32)
    thick = max(1, round(0.20 * across))
    cv2.ellipse(line, centre, (round(0.85 * across), max(2, round(0.55 * down))), 0, 15, 165, 1.0, thick, cv2.LINE_AA)
    part[..., :3] *= 1 - 0.82 * line[..., None]
