"""Miens: what a head shows that its picture does not: its back, tears, an open mouth, a frown, a mask."""

from __future__ import annotations

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Anchors
from calotype.pipelines.bundled.assets import Asset, Kind
from calotype.pipelines.bundled.countenance import Mien

from .complexion import Face, Image, Mask, face_of, hair_of
from .material import Sprite
from .oklab import from_oklab, oklab, unit

_APART = 1.95
"""The width of the eyes' place, for one of their distance."""
_MOUTH = 0.86
"""How far below the eyes a person's mouth is, for one of their distance."""
_SNOUT = 0.60
"""Of an animal the same, for one of the way to its neck."""
_DARK, _TONGUE, _TOOTH = (88, 22, 34), (226, 96, 110), (250, 246, 238)
_TEAR, _GLINT = (110, 190, 245), (225, 244, 255)
_CLOTH, _FOLD = (150, 205, 225), (118, 176, 200)
_LINE = (60, 26, 24)
_LIP, _BAG = (190, 84, 92), (176, 122, 112)
_CALVITY = 0.20
"""How dark the crown of a bald head is."""
_FINE = 4
"""Drawn at so many times the size."""
Colour = tuple[int, int, int]


def shown(sprite: Sprite, asset: Asset, anchors: Anchors, mien: Mien) -> Sprite:
    """The sprite with that mien; as it is where it is not known where its face is."""
    if mien is Mien.AWAY:
        return turned_away(sprite) if asset.kind is Kind.PERSON else sprite
    if anchors.eyes is None:
        return sprite
    height, width = sprite.shape[:2]
    person = asset.kind is Kind.PERSON
    x, y = anchors.eyes.x * width, anchors.eyes.y * height
    apart = anchors.eyes.width * width / _APART
    if person:
        mouth = y + _MOUTH * apart
    else:
        apart *= 1.25
        neck = anchors.neck.y if anchors.neck else min(1.0, anchors.eyes.y + 0.3)
        mouth = y + _SNOUT * (neck * height - y)
    pen = Pen(sprite)
    match mien:
        case Mien.YAWNING:
            pen.mouth(x, mouth + 0.04 * apart, 0.40 * apart, 0.38 * apart, fangs=not person)
        case Mien.LAUGHING:
            pen.laugh(x, mouth - 0.10 * apart, 0.52 * apart)
        case Mien.MASKED:
            pen.mask(x, y + 0.36 * apart, 0.98 * apart, 0.98 * apart)
        case Mien.SHUT | Mien.WINKING:
            for side in (-1, 1) if mien is Mien.SHUT else (1,):
                pen.lid(x + side * 0.5 * apart, y, 0.37 * apart, 0.34 * apart)
        case Mien.TIRED:
            pen.heal(x, mouth - 0.04 * apart, 0.66 * apart, 0.46 * apart)
            pen.straight(x, mouth + 0.04 * apart, 0.24 * apart)
            for side in (-1, 1):
                pen.drooping(x + side * 0.5 * apart, y, 0.38 * apart, 0.34 * apart)
        case Mien.SERIOUS:
            pen.heal(x, mouth - 0.04 * apart, 0.66 * apart, 0.46 * apart)
            pen.straight(x, mouth + 0.04 * apart, 0.28 * apart)
        case Mien.WHISTLING:
            pen.heal(x, mouth - 0.04 * apart, 0.66 * apart, 0.46 * apart)
            pen.pursed(x, mouth + 0.02 * apart, 0.17 * apart)
        case Mien.TONGUE:
            pen.laugh(x, mouth - 0.10 * apart, 0.46 * apart)
            pen.tongue(x, mouth + 0.16 * apart, 0.20 * apart)
        case Mien.CRYING:
            pen.heal(x, mouth - 0.04 * apart, 0.66 * apart, 0.46 * apart)
            pen.frown(x, mouth + 0.10 * apart, 0.30 * apart)
            for side in (-1, 1):
                pen.tear(x + side * 0.56 * apart, y + 0.30 * apart, 0.15 * apart)
                pen.tear(x + side * 0.64 * apart, y + 0.78 * apart, 0.12 * apart)
        case Mien.SAD | Mien.ANGRY:
            pen.heal(x, mouth - 0.04 * apart, 0.66 * apart, 0.46 * apart)
            pen.frown(x, mouth + 0.10 * apart, 0.30 * apart)
            tilt = 0.16 if mien is Mien.ANGRY else -0.12
            for side in (-1, 1):
                pen.brow(x + side * 0.5 * apart, y - 0.46 * apart, side, 0.34 * apart, tilt * apart)
    return pen.done()


class Pen:
    """Draws on a sprite, smoothly; what is drawn keeps to what is solid there."""

    def __init__(self, sprite: Sprite) -> None:
        self._sprite = sprite.copy()

    def done(self) -> Sprite:
        return self._sprite

    def mouth(self, x: float, y: float, across: float, down: float, *, fangs: bool) -> None:
        """Wide open."""
        self._ellipse(x, y, across, down, _DARK)
        self._ellipse(x, y + 0.52 * down, 0.66 * across, 0.40 * down, _TONGUE)
        for side in (-1, 1) if fangs else ():
            self._polygon(
                [(x + side * k * across, y + row * down) for k, row in ((0.30, -0.92), (0.66, -0.70), (0.46, -0.28))],
                _TOOTH,
            )

    def laugh(self, x: float, y: float, across: float) -> None:
        arc = np.linspace(0, np.pi, 24)
        self._polygon([(x + across * np.cos(a), y + 0.78 * across * np.sin(a)) for a in arc], _DARK)
        teeth = [(x + 0.92 * across * np.cos(a), y + 0.26 * across * np.sin(a)) for a in arc]
        self._polygon(teeth, _TOOTH)
        self._ellipse(x, y + 0.60 * across, 0.46 * across, 0.15 * across, _TONGUE)

    def mask(self, x: float, y: float, across: float, down: float) -> None:
        for row, side in ((0.10, -1), (0.10, 1), (0.72, -1), (0.72, 1)):
            string = [(x + side * 1.45 * across, y - 0.05 * down), (x + side * 0.9 * across, y + row * down)]
            self._stroke(string, _GLINT, 0.05 * across)
        half = [(0.0, -0.10), (0.4, -0.03), (0.98, 0.06), (0.88, 0.66), (0.45, 0.98), (0.0, 1.05)]
        edge = [*half, *((-a, b) for a, b in half[-2:0:-1])]
        self._polygon([(x + a * across, y + b * down) for a, b in edge], _CLOTH)
        for row in (0.28, 0.50, 0.72):
            ends = [(x + k * 0.82 * across, y + (row + 0.05 * (1 - k * k)) * down) for k in np.linspace(-1, 1, 9)]
            self._stroke(ends, _FOLD, 0.045 * across)

    def tear(self, x: float, y: float, radius: float) -> None:
        arc = np.linspace(-0.15 * np.pi, 1.15 * np.pi, 20)
        drop = [(x + radius * np.cos(a), y + radius * np.sin(a)) for a in arc]
        self._polygon([*drop, (x, y - 2.1 * radius)], _TEAR)
        self._ellipse(x - 0.3 * radius, y - 0.1 * radius, 0.26 * radius, 0.34 * radius, _GLINT)

    def frown(self, x: float, y: float, across: float) -> None:
        bow = [(x + k * across, y - 0.42 * across * (1 - k * k)) for k in np.linspace(-1, 1, 13)]
        self._stroke(bow, _LINE, 0.22 * across)

    def brow(self, x: float, y: float, side: int, across: float, tilt: float) -> None:
        """tilt: how far its inner end is below the outer one."""
        self._stroke([(x - side * across, y + tilt), (x + side * across, y - tilt)], _LINE, 0.26 * across)

    def lid(self, x: float, y: float, across: float, down: float) -> None:
        """A shut eye: skin, and the lashes below it."""
        self.heal(x, y, across, down)
        self._stroke(
            [(x + k * 0.8 * across, y + 0.30 * down * (1 - k * k)) for k in np.linspace(-1, 1, 11)],
            _LINE,
            0.17 * across,
        )

    def drooping(self, x: float, y: float, across: float, down: float) -> None:
        """An eye whose lid is half down, with a bag below it."""
        before = self._sprite.copy()
        self.heal(x, y, across, down)
        row = round(y - 0.02 * down)
        self._sprite[row:] = before[row:]
        self._stroke([(x - 0.92 * across, y), (x + 0.92 * across, y)], _LINE, 0.15 * across)
        bag = [(x + k * 0.75 * across, y + (1.12 + 0.26 * (1 - k * k)) * down) for k in np.linspace(-1, 1, 11)]
        self._stroke(bag, _BAG, 0.13 * across)

    def straight(self, x: float, y: float, across: float) -> None:
        self._stroke([(x - across, y), (x + across, y)], _LINE, 0.24 * across)

    def pursed(self, x: float, y: float, radius: float) -> None:
        self._ellipse(x, y, radius, radius, _LIP)
        self._ellipse(x, y, 0.48 * radius, 0.48 * radius, _DARK)

    def tongue(self, x: float, y: float, across: float) -> None:
        self._ellipse(x, y + 0.5 * across, across, 1.25 * across, _TONGUE)
        self._stroke([(x, y - 0.3 * across), (x, y + 0.9 * across)], _LIP, 0.12 * across)

    def heal(self, x: float, y: float, across: float, down: float) -> None:
        """Covers what is there with what is round it."""
        cover = np.zeros(self._sprite.shape[:2], np.uint8)
        cv2.ellipse(cover, (round(x), round(y)), (round(across), round(down)), 0, 0, 360, 255, -1)
        filled = cv2.inpaint(np.ascontiguousarray(self._sprite[..., :3]), cover, 5, cv2.INPAINT_TELEA)
        soft = cv2.GaussianBlur(cover, (0, 0), max(0.8, 0.05 * across)).astype(np.float32)[..., None] / 255
        self._sprite[..., :3] = np.round(self._sprite[..., :3] * (1 - soft) + filled * soft).astype(np.uint8)

    def _ellipse(self, x: float, y: float, across: float, down: float, colour: Colour) -> None:
        turn = np.linspace(0, 2 * np.pi, 40)
        self._polygon([(x + across * np.cos(a), y + down * np.sin(a)) for a in turn], colour)

    def _polygon(self, points: list[tuple[float, float]], colour: Colour) -> None:
        self._lay(points, colour, 0.0)

    def _stroke(self, points: list[tuple[float, float]], colour: Colour, thick: float) -> None:
        self._lay(points, colour, thick)

    def _lay(self, points: list[tuple[float, float]], colour: Colour, thick: float) -> None:
        height, width = self._sprite.shape[:2]
        cover = np.zeros((height * _FINE, width * _FINE), np.uint8)
        line = [np.array([(round(x * _FINE), round(y * _FINE)) for x, y in points], np.int32)]
        if thick:
            cv2.polylines(cover, line, False, 255, max(2, round(thick * _FINE)), cv2.LINE_AA)
        else:
            cv2.fillPoly(cover, line, 255, cv2.LINE_AA)
        share = cv2.resize(cover, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32)[..., None] / 255
        mixed = self._sprite[..., :3] * (1 - share) + np.array(colour, np.float32) * share
        self._sprite[..., :3] = np.round(mixed).astype(np.uint8)


def turned_away(sprite: Sprite) -> Sprite:
    """A person's sprite with hair where the face was, or of several; as it is where no face is found."""
    lab = oklab(unit(sprite[..., :3]))
    solid = sprite[..., 3] > 120
    first = face_of(lab, solid)
    if first is None:
        return sprite
    out = _covered(lab, lab, solid, first)
    for side in (slice(0, first.left), slice(first.left + first.width, None)):
        part, free = lab[:, side], solid[:, side]
        other = face_of(part, free) if part.shape[1] > first.width else None
        if other is not None and abs(other.top - first.top) < 0.5 * first.height:
            out[:, side] = _covered(out[:, side], part, free, other)
    made = sprite.copy()
    made[..., :3] = np.round(np.clip(from_oklab(out), 0, 1) * 255).astype(np.uint8)
    return made


def _covered(out: Image, lab: Image, solid: Mask, face: Face) -> Image:
    hair = hair_of(lab, solid, face)
    height, width = solid.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    middle = face.left + face.width / 2
    down = (rows - face.top) / face.height
    across = (columns - middle) / (0.47 * face.width)
    # the nape stays bare
    inside = (np.abs(across) < 1) & (down > -0.35) & (down < 0.86 - 0.10 * across**2)
    inside &= (across**2 + ((down - 0.30) / 0.72) ** 2 < 1.0) & solid
    tone = np.median(lab[hair], 0) if hair.any() else face.tone
    lightness = tone[0] * (1.04 - _CALVITY * np.clip(down, 0, 1) - 0.10 * across**2)
    if hair.any():
        # strands
        lightness += 0.016 * np.sin(across * 21 + 2.0 * np.sin(down * 2.2))
    goal = np.stack([lightness, np.full_like(lightness, tone[1]), np.full_like(lightness, tone[2])], -1)
    # hair that frames the face blends in
    soft = cv2.GaussianBlur(inside.astype(np.float32), (0, 0), max(0.8, 0.018 * face.width))[..., None]
    return np.asarray(out + (goal - out) * soft, np.float32)
