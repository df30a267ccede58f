"""The tailor: garments painted on whoever has them on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Anchors
from calotype.pipelines.bundled.garments import CUTS, Area, Cut, Garment
from calotype.pipelines.bundled.prompt.outfits import merged

from . import noise
from .canvas import Image
from .cloth import Canvas, filled, tone_of, woven
from .fronts import FRONTS, Breast
from .layers import Layer
from .light import Vector
from .measures import Body, creature, person

_PAD = 0.16
"""How far a gown may stand out on each side, for one of the height."""
_FOLDS = 7.0
_INKED, _STEELY = "tattoos", "robotic arm"
_RINGS = 90.0
"""How close its joints are."""
_SHOES = np.array((0.20, 0.17, 0.18), np.float32)
"""Under clothes that the prompt says, where it says no shoes."""


@dataclass(frozen=True)
class Dressed:
    """A picture in clothes: what is painted on it, and what stands off it."""

    image: Image
    over: Layer | None = None


def dress(image: Image, outfit: Sequence[Garment], anchors: Anchors, *, human: bool) -> Dressed:
    """A picture with the garments on it. human: it stands on two legs, in a shirt and trousers."""
    worn = [g for g in merged(outfit) if CUTS[g.cut].area not in (Area.TRIM, Area.HIDE, Area.BUILD)]
    # sleeves cover what is on the skin
    worn.sort(key=lambda g: g.cut != _INKED)
    if not worn or anchors.neck is None:
        return Dressed(image)
    height, width = image.shape[:2]
    pad = round(_PAD * height) if human else 0
    wide = cv2.copyMakeBorder(image, 0, 0, pad, pad, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    body = person(image, anchors) if human else creature(image, anchors.neck, anchors.belly)
    if body is None:
        return Dressed(image)
    body = _padded(body, pad)
    under, over = Canvas.of(wide), Canvas(*wide.shape[:2])
    if human and {g.cut for g in worn} != {_INKED}:
        under.paint(_SHOES, body.feet, body.shade)
    for garment in worn:
        _sew(under, over, body, garment, wide[..., 3])
    made = under.straight()[:, pad : pad + width]
    return Dressed(np.ascontiguousarray(made), Layer(over.straight(), -pad, 0))


def _padded(body: Body, pad: int) -> Body:
    masks = ("torso", "arms", "hands", "legs", "feet", "shade")
    wider = {
        name: cv2.copyMakeBorder(
            getattr(body, name), 0, 0, pad, pad, cv2.BORDER_CONSTANT, value=1.0 if name == "shade" else 0.0
        )
        for name in masks
    }
    return replace(body, x=body.x + pad, **wider)


def _sew(under: Canvas, over: Canvas, body: Body, garment: Garment, alpha: Image) -> None:
    """Paints one garment."""
    cut = CUTS[garment.cut]
    cloth = woven(garment, body.shape, body.unit)
    if body.standing:
        _legs(under, body, cut, cloth)
    match cut.area:
        case Area.FEET:
            rows = np.arange(body.shape[0], dtype=np.float32)[:, None]
            boot = np.clip(rows - (body.floor - cut.hem * (body.floor - body.waist)), 0, 1) * body.legs
            under.paint(cloth, np.maximum(boot, body.feet), body.shade)
        case Area.HANDS if garment.cut == _INKED:
            field = noise.sample("ridge", *_grid(body.shape, 1.4 / body.unit))
            lines = np.clip((field - 0.42) * 9, 0, 1).astype(np.float32)
            under.paint(tone_of(garment), (0.78 * lines * body.arms).astype(np.float32), body.shade)
        case Area.HANDS if garment.cut == _STEELY:
            # one of the two
            aside = np.arange(body.shape[1], dtype=np.float32)[None, :] > body.x
            arm = np.maximum(body.arms, body.hands) * aside
            under.paint(cloth, arm, body.shade)
            rows = np.arange(body.shape[0], dtype=np.float32)[:, None] / body.unit
            under.paint(tone_of(garment) * np.float32(0.5), arm * (np.sin(rows * _RINGS) > 0.8), body.shade)
        case Area.HANDS:
            under.paint(cloth, body.hands, body.shade)
            cuff = cv2.dilate(body.hands, np.ones((7, 1), np.uint8)) * body.arms
            under.paint(tone_of(garment) * np.float32(0.8), cuff, body.shade)
        case Area.BOTTOM:
            if cut.hem:
                _skirt(over if cut.flare else under, body, cut, cloth, body.legs)
        case Area.OVER:
            skirt = _skirt(over, body, replace(cut, flare=0.02), cloth, body.legs) if cut.hem else body.torso * 0
            _front(over, body, garment, cut, np.maximum(body.torso, skirt), alpha)
        case _:
            _trunk(under, body, garment, cut, cloth)
            skirt = _skirt(over, body, cut, cloth, body.legs) if cut.hem and body.standing else body.torso * 0
            if cut.flare > 1 and not body.standing:
                _ruffle(over, body, cloth)
            clip = np.maximum(body.torso, skirt)
            _front(over if cut.hem else under, body, garment, cut, clip, alpha)


def _grid(shape: tuple[int, int], scale: float) -> tuple[Image, Image]:
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    return columns * np.float32(100 * scale), rows * np.float32(100 * scale)


def _legs(under: Canvas, body: Body, cut: Cut, cloth: Image) -> None:
    """Trousers, bare legs and shoes as they go with a garment."""
    if cut.area is Area.BOTTOM and not cut.hem:
        under.paint(cloth, body.legs, body.shade)
    elif cut.bare:
        under.paint(body.skin, body.legs, body.shade)
        if cut.area is Area.BOTTOM and not cut.flare:
            rows = np.arange(body.shape[0], dtype=np.float32)[:, None]
            under.paint(cloth, np.clip(body.down(cut.hem) - rows, 0, 1) * body.legs, body.shade)
    elif cut.legs is not None:
        same = cut.legs == cut.tone
        under.paint(cloth if same else np.array(cut.legs, np.float32), body.legs, body.shade)
    if cut.feet is not None:
        plain = not any(cut.feet)
        under.paint(body.skin if plain else np.array(cut.feet, np.float32), body.feet, body.shade)


def _trunk(under: Canvas, body: Body, garment: Garment, cut: Cut, cloth: Image) -> None:
    """The shirt in the garment's cloth, and the arms as far as its sleeves reach."""
    columns = np.arange(body.shape[1], dtype=np.float32)[None]
    under.paint(cloth, body.torso, body.shade)
    outer = np.clip(np.abs(columns - body.x) - 0.98 * body.half, 0, 1) * body.torso
    if cut.sleeve == 0 and body.standing:
        shirted = "shirtfront" in cut.front
        sleeve: Vector = np.array((0.95, 0.95, 0.96), np.float32) if shirted else body.skin
        under.paint(sleeve, outer, body.shade)
        if shirted:
            under.paint(sleeve, body.arms, body.shade)
    elif cut.sleeve >= 1:
        under.paint(cloth, body.arms, body.shade)
        cuff = cv2.dilate(body.hands, np.ones((5, 1), np.uint8)) * body.arms
        under.paint(tone_of(garment) * np.float32(0.72), cuff, body.shade)
    if body.standing:
        # where an arm lies on the trunk
        edge = np.exp(-(((np.abs(columns - body.x) - 1.02 * body.half) / (0.05 * body.half)) ** 2))
        rows = np.arange(body.shape[0], dtype=np.float32)[:, None]
        low = np.clip((rows - body.at(0, 0.30)[1]) / (0.2 * (body.waist - body.neck)), 0, 1)
        under.paint(tone_of(garment) * np.float32(0.6), (0.45 * edge * low * body.torso).astype(np.float32))


def _skirt(canvas: Canvas, body: Body, cut: Cut, cloth: Image, legs: Image) -> Image:
    """What of a garment hangs below the waist, and its mask."""
    low = body.down(cut.hem)
    top = body.at(0, 0.97)[1]
    spread = 1.06 + (0.75 * cut.flare if cut.flare <= 1 else 0.95)
    if cut.flare > 1:
        # a tutu stands off
        low = body.down(0.16)
    steps = np.linspace(0, 1, 12)
    bulge = steps**0.8 if cut.flare > 0.3 else steps
    left = [
        (body.x - body.half * (1.04 + (spread - 1.04) * float(b)), top + (low - top) * float(t))
        for t, b in zip(steps, bulge, strict=True)
    ]
    right = [(2 * body.x - x, y) for x, y in left]
    reach = body.half * spread
    hem = [
        (body.x + reach * float(t), low + 0.05 * body.half * (1 - float(t) ** 2) * (3 if cut.flare > 0.3 else 1))
        for t in np.linspace(-1, 1, 16)
    ]
    mask = filled(body.shape, [*left, *hem, *right[::-1]])
    if cut.flare <= 1:
        mask *= 1 - np.maximum(body.arms, body.hands)
    y, x = np.mgrid[0 : body.shape[0], 0 : body.shape[1]].astype(np.float32)
    fall = np.clip((y - top) / max(1.0, low - top), 0, 1)
    u = (x - body.x) / (body.half * (1.04 + (spread - 1.04) * fall))
    light = 1.05 - 0.32 * np.abs(u) ** 2.4 - 0.10 * fall
    light += (0.05 + 0.09 * cut.flare) * fall * np.sin(u * _FOLDS * (1 + 0.8 * min(1.0, cut.flare)) + 0.6)
    light *= 1 - 0.18 * np.exp(-((fall / 0.06) ** 2))
    canvas.paint(cloth, mask, light.astype(np.float32))
    return mask


def _ruffle(canvas: Canvas, body: Body, cloth: Image) -> None:
    """A tutu round the middle of an animal."""
    rows, cols = np.nonzero(body.torso > 0.5)
    if not len(rows):
        return
    side = abs(body.x / body.shape[1] - 0.5) > 0.1
    x = float(np.quantile(cols, 0.62 if body.x < body.shape[1] / 2 else 0.38)) if side else body.x
    column = np.flatnonzero(body.torso[:, int(x)] > 0.5)
    row = np.flatnonzero(body.torso[int(body.waist)] > 0.5) if not side else column
    span = float(row[-1] - row[0]) / 2 if len(row) else body.half
    y = float(column.mean()) if side else body.waist
    across, down = (0.34 * span, 1.16 * span) if side else (1.25 * span, 0.42 * span)
    turn = np.linspace(0, 2 * np.pi, 120)
    wave = 1 + 0.05 * np.sin(16 * turn)
    mask = filled(
        body.shape,
        [(x + across * w * float(np.cos(a)), y + down * w * float(np.sin(a))) for a, w in zip(turn, wave, strict=True)],
    )
    yy, xx = np.mgrid[0 : body.shape[0], 0 : body.shape[1]].astype(np.float32)
    angle = np.arctan2((yy - y) / down, (xx - x) / across)
    away = np.hypot((yy - y) / down, (xx - x) / across)
    light = 0.86 + 0.16 * np.sin(24 * angle) * np.clip(away, 0, 1) + 0.14 * away
    canvas.paint(cloth, mask, light.astype(np.float32))


def _front(canvas: Canvas, body: Body, garment: Garment, cut: Cut, clip: Image, alpha: Image) -> None:
    breast = Breast(canvas, body, garment, clip, alpha)
    for name in cut.front.split():
        FRONTS[name](breast)
