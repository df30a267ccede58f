"""Animals on four legs: one body for all, seen from the side with the head turned to the viewer, and one that sits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from training.assets.camera import View
from training.assets.models.patterns import plain
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    Points,
    Vector,
    ball,
    box,
    limb,
    moved,
    sculpted,
)

Model = list[Part]
Stains = Sequence[tuple[Part, Colour]]

INK, WHITE, CREAM, ROSE = (0.10, 0.08, 0.10), (0.97, 0.96, 0.96), (0.98, 0.90, 0.78), (0.95, 0.62, 0.64)
_LEFT: Vector = (0, -44, 0)


@dataclass(frozen=True, kw_only=True)
class Face:
    """A head that looks along z; lengths are in its radius, which is 1 before ``radius``."""

    coat: Colour
    radius: float = 0.27
    broad: float = 1.0
    snout: tuple[float, float, float] = (0.55, 0.42, 0.34)
    """How long, how thick at the face and at the nose; none where 0 long."""
    muzzle: Colour | None = None
    cheeks: float = 0.0
    """Their radius."""
    nose: Colour = INK
    nose_size: float = 0.15
    ear: str = "pointed"
    ears: float = 0.5
    ear_colour: Colour | None = None
    ear_inside: Colour = ROSE
    eyes: float = 0.13
    eye_colour: Colour = INK
    apart: float = 0.42
    tongue: bool = False
    stains: Stains = field(default_factory=tuple)


def head(face: Face, at: Vector, turn: Vector = _LEFT) -> tuple[Model, Model, list[tuple[Part, Colour]]]:
    """Lumps of the head, what is set upon them, and the stains, where they are in the model."""
    r, coat = face.radius, plain(face.coat)
    muzzle = plain(face.muzzle or face.coat)
    ear = plain(face.ear_colour or face.coat)
    long, thick, end = face.snout
    tip = (0.0, -0.30 * r, (0.72 + long) * r)
    lumps: Model = [ball((r * face.broad, 0.93 * r, 0.95 * r), coat)]
    if long:
        lumps.append(limb((0, -0.26 * r, 0.50 * r), tip, thick * r, muzzle, end * r))
    if face.cheeks:
        lumps += [ball(face.cheeks * r, muzzle, (s * 0.55 * r, -0.36 * r, 0.45 * r)) for s in (-1, 1)]
    upon: Model = []
    size = face.ears * r
    root: Vector
    low: Vector
    for s in (-1, 1):
        if face.ear == "pointed":
            root, top = (s * 0.52 * r * face.broad, 0.58 * r, 0), (s * 0.74 * r * face.broad, 0.75 * r + 1.25 * size, 0)
            lumps.append(limb(root, top, 0.62 * size, ear, 0.10 * size))
            inner = (s * 0.55 * r * face.broad, 0.66 * r, 0.38 * size)
            inner_top = (s * 0.71 * r * face.broad, 0.72 * r + 0.95 * size, 0.17 * size)
            upon.append(limb(inner, inner_top, 0.34 * size, plain(face.ear_inside), 0.05 * size))
        elif face.ear == "round":
            middle = (s * 0.72 * r * face.broad, 0.72 * r, -0.05 * r)
            lumps.append(ball((size, size, 0.55 * size), ear, middle))
            upon.append(
                ball(
                    (0.62 * size, 0.62 * size, 0.3 * size),
                    plain(face.ear_inside),
                    (middle[0], middle[1], middle[2] + 0.36 * size),
                )
            )
        elif face.ear == "floppy":
            root, low = (
                (s * 0.82 * r * face.broad, 0.52 * r, 0),
                (s * 1.02 * r * face.broad, 0.42 * r - 1.5 * size, 0.08 * r),
            )
            upon.append(sculpted([limb(root, low, 0.34 * size, ear, 0.50 * size)], 0.01))
        elif face.ear == "folded":
            root, low = (
                (s * 0.62 * r * face.broad, 0.72 * r, 0.05 * r),
                (s * 0.92 * r * face.broad, 0.62 * r - 0.15 * size, 0.42 * r),
            )
            upon.append(sculpted([limb(root, low, 0.42 * size, ear, 0.24 * size)], 0.01))
        elif face.ear == "side":
            root, low = (
                (s * 0.75 * r * face.broad, 0.45 * r, 0),
                (s * (0.85 * r * face.broad + 1.3 * size), 0.42 * r, 0),
            )
            lumps.append(limb(root, low, 0.30 * size, ear, 0.40 * size))
    z = 0.86 * r
    for s in (-1, 1):
        spot = (s * face.apart * r * face.broad, 0.16 * r, z)
        if face.eye_colour != INK:
            upon.append(ball((1.25 * face.eyes * r, 1.35 * face.eyes * r, 0.10 * r), plain(face.eye_colour, 0.6), spot))
            spot = (spot[0], spot[1], z + 0.06 * r)
            upon.append(ball((0.75 * face.eyes * r, 1.1 * face.eyes * r, 0.08 * r), plain(INK, 0.8), spot))
        else:
            upon.append(ball((0.85 * face.eyes * r, 1.35 * face.eyes * r, 0.10 * r), plain(INK, 0.8), spot))
        upon.append(
            ball(0.30 * face.eyes * r, plain(WHITE), (spot[0] - 0.02 * r, spot[1] + 0.07 * r, spot[2] + 0.09 * r))
        )
    if long:
        upon.append(
            ball(
                (face.nose_size * r * 1.2, face.nose_size * r, face.nose_size * r),
                plain(face.nose, 0.7),
                (0, tip[1] + 0.62 * end * r, tip[2] + 0.72 * end * r),
            )
        )
        reach = 1.02 * end * r

        def on_snout(dx: float, dy: float) -> Vector:
            dx, dy = dx * end * r, dy * end * r
            return dx, tip[1] + dy, tip[2] + max(0.0, reach**2 - dx**2 - dy**2) ** 0.5

        for s in (-1, 1):
            line = (on_snout(0, -0.05), on_snout(0, -0.22), on_snout(s * 0.26, -0.46), on_snout(s * 0.62, -0.20))
            upon += [limb(a, b, 0.021 * r, plain(INK)) for a, b in pairwise(line)]
    if face.tongue:
        upon.append(
            ball(
                (0.30 * end * r, 0.52 * end * r, 0.16 * end * r),
                plain((0.95, 0.38, 0.45)),
                (0, tip[1] - 0.72 * end * r, tip[2] + 0.70 * end * r),
            )
        )
    stains = [(part, colour) for part, colour in face.stains]
    scaled = [(moved([part], at, turn=turn)[0], colour) for part, colour in stains]
    return moved(lumps, at, turn=turn), moved(upon, at, turn=turn), scaled


def beast(
    face: Face,
    *,
    coat: Colour,
    head_at: tuple[float, float] = (-0.58, 0.98),
    back: float = 0.68,
    length: float = 0.80,
    girth: float = 0.23,
    chest: float = 1.08,
    leg: float = 0.085,
    thigh: float = 1.3,
    neck: float = 0.72,
    socks: Colour | None = None,
    sock_height: float = 0.12,
    far: Colour | None = None,
    tail: Sequence[tuple[float, float]] = ((0.40, 0.74), (0.58, 0.98)),
    tail_thick: tuple[float, float] = (0.07, 0.05),
    tail_colour: Colour | None = None,
    tail_tip: Colour | None = None,
    belly: Colour | None = None,
    stains: Stains = (),
    step: float = 0.06,
    blend: float = 0.09,
    turn: Vector = _LEFT,
    more: Sequence[Part] = (),
    extra: Sequence[Part] = (),
) -> Model:
    """Stands with its head to the left, its feet on y = 0."""
    half = length / 2
    hide = plain(coat)
    lumps, upon, marks = head(face, (head_at[0], head_at[1], 0.10), turn)
    body: Model = [
        limb((-half + girth, back, 0), (half - girth, back + 0.01, 0), girth * chest, hide, girth),
        limb(
            (-half + girth, back, 0),
            (head_at[0] + 0.06, head_at[1] - 0.10, 0.06),
            girth * neck,
            hide,
            face.radius * 0.62,
        ),
    ]
    feet: Model = []
    for k, (x, z, shift) in enumerate(
        (
            (-half + 0.13, 0.12, -step),
            (half - 0.12, 0.12, step),
            (-half + 0.16, -0.12, step),
            (half - 0.10, -0.12, -step * 0.5),
        )
    ):
        paint = hide if z > 0 or far is None else plain(far)
        top = back - 0.25 * girth
        wide = leg * (thigh if k % 2 else 1.1)
        feet.append(limb((x, top, z), (x + shift, leg, z), wide, paint, leg))
        feet.append(limb((x + shift, leg, z), (x + shift - 0.06, 0.9 * leg, z), leg * 1.02, paint, leg * 0.95))
    if socks is not None:
        marks += [(_below(sock_height), socks)]
    if belly is not None:
        marks.insert(
            0, (ball((half * 1.0, girth * 0.75, girth * 0.9), plain(WHITE), (0, back - girth * 0.95, 0)), belly)
        )
    end: Model = []
    colour = plain(tail_colour or coat)
    for k in range(len(tail) - 1):
        (ax, ay), (bx, by) = tail[k], tail[k + 1]
        count = max(1, len(tail) - 1)
        thick = [tail_thick[0] + (tail_thick[1] - tail_thick[0]) * (k + i) / count for i in (0, 1)]
        paint = plain(tail_tip) if tail_tip is not None and k == len(tail) - 2 else colour
        end.append(limb((ax, ay, 0), (bx, by, 0), thick[0], paint, thick[1]))
    skin = sculpted([*body, *lumps, *feet, *end, *more], blend, stains=[*stains, *marks])
    return [skin, *upon, *extra]


def ringed(points: Sequence[Vector], thick: tuple[float, float], colours: Sequence[Colour], ring: float) -> Model:
    """A tail along points, in rings as long as ``ring`` of one colour after another."""
    knots = np.array(points, np.float32)
    along = np.diff(knots, axis=0)
    lengths = np.linalg.norm(along, axis=1)
    begins = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    paints = np.array(colours, np.float32)

    def paint_from(start: Vector) -> Paint:
        def pattern(p: Points, _: NDArray[np.float32]) -> NDArray[np.float32]:
            at = p + np.asarray(start, np.float32)
            gaps, spans = [], []
            for knot, step, length, begin in zip(knots, along, lengths, begins, strict=False):
                t = np.clip((at - knot) @ step / length**2, 0, 1)
                gaps.append(np.linalg.norm(at - knot - t[:, None] * step, axis=1))
                spans.append(begin + t * length)
            which = np.argmin(np.stack(gaps), 0)
            number = (np.stack(spans)[which, np.arange(len(p))] / ring).astype(int) % len(paints)
            return np.asarray(paints[number], np.float32)

        return Paint(colour=colours[0], pattern=pattern)

    count = len(points) - 1
    return [
        limb(
            a,
            b,
            thick[0] + (thick[1] - thick[0]) * k / count,
            paint_from(a),
            thick[0] + (thick[1] - thick[0]) * (k + 1) / count,
        )
        for k, (a, b) in enumerate(pairwise(points))
    ]


def stain(at: Vector, size: float | Vector) -> Part:
    """A region to be stained."""
    return ball(size, plain(WHITE), at)


def _below(height: float) -> Part:
    """All under a height."""
    return box((6, 3 + height, 6), plain(WHITE), (0, -3, 0), edge=0.001)


def sitter(
    face: Face,
    *,
    coat: Colour,
    belly: Colour | None = None,
    paws: Colour | None = None,
    height: float = 0.62,
    girth: float = 0.30,
    tail: Sequence[Vector] = (),
    tail_thick: tuple[float, float] = (0.08, 0.06),
    rings: Colour | None = None,
    stains: Stains = (),
    tail_tip: Colour | None = None,
    head_at: Vector | None = None,
    turn: Vector = (0, -14, 0),
    arm: float = 0.085,
    extra: Sequence[Part] = (),
    more: Sequence[Part] = (),
) -> Model:
    """Sits and looks at the viewer."""
    hide, paw = plain(coat), plain(paws or coat)
    at = head_at or (0.0, height + face.radius * 0.62, 0.10)
    lumps, upon, marks = head(face, at, turn)
    body: Model = [
        ball((girth, height * 0.52, girth * 0.92), hide, (0, height * 0.46, 0)),
        ball((girth * 0.78, height * 0.36, girth * 0.7), hide, (0, height * 0.74, 0.03)),
    ]
    for s in (-1, 1):
        body.append(
            limb(
                (s * girth * 0.52, height * 0.66, girth * 0.55),
                (s * girth * 0.42, arm, girth * 0.95),
                arm * 1.05,
                paw,
                arm,
            )
        )
        body.append(ball((arm * 1.05, arm * 0.85, arm * 1.35), paw, (s * girth * 0.42, arm * 0.8, girth * 1.05)))
        body.append(
            ball((girth * 0.42, height * 0.30, girth * 0.55), hide, (s * girth * 0.82, height * 0.27, girth * 0.18))
        )
        body.append(ball((arm * 1.1, arm * 0.8, arm * 1.7), paw, (s * girth * 1.02, arm * 0.75, girth * 0.62)))
    end = ringed(tail, tail_thick, (coat, rings or coat), 0.10) if tail else []
    if tail_tip is not None:
        end[-1] = replace(end[-1], paint=plain(tail_tip))
    if belly is not None:
        marks.insert(
            0, (ball((girth * 0.62, height * 0.46, girth), plain(WHITE), (0, height * 0.48, girth * 0.75)), belly)
        )
    return [sculpted([*body, *lumps, *end, *more], 0.06, stains=[*stains, *marks]), *upon, *extra]


SIDE = View(yaw_deg=8.0, pitch_deg=6.0, smooth=True)
FRONT = View(yaw_deg=0.0, pitch_deg=6.0, smooth=True)
