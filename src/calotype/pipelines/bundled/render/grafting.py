"""Grafting: a picture with another thing for its head or its other half, and what panes show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.grafts import PANES, VIEWS, Graft, Pane, View
from calotype.pipelines.bundled.scene import BARE, COLOUR_RGB, Coat, Colour

from .canvas import Image
from .layers import Picture
from .light import rgb
from .material import Sprite
from .sprites import enlarge

_WIDEST = 0.94
"""Of a head that is a thing, for one of the picture's width."""
_SEAM = 0.05
"""How broad the run of one half into the other is, for one of the width."""
_SOFT_PX = 1.4


def _unit(sprite: Sprite) -> Image:
    return sprite.astype(np.float32) / np.float32(255)


def _bytes(image: Image) -> Sprite:
    return np.round(np.clip(image, 0, 1) * 255).astype(np.uint8)


def _within(sprite: Sprite, wide: float, tall: float) -> Image:
    """A sprite as large as fits."""
    scale = min(wide / sprite.shape[1], tall / sprite.shape[0])
    return enlarge(sprite, max(2, round(sprite.shape[1] * scale)), max(2, round(sprite.shape[0] * scale)))


def _lay(out: Image, piece: Image, left: int, top: int) -> None:
    rows, cols = out.shape[:2]
    x0, x1, y0, y1 = max(0, left), min(cols, left + piece.shape[1]), max(0, top), min(rows, top + piece.shape[0])
    if x1 <= x0 or y1 <= y0:
        return
    patch, part = piece[y0 - top : y1 - top, x0 - left : x1 - left], out[y0:y1, x0:x1]
    alpha = patch[..., 3:]
    whole = alpha + part[..., 3:] * (1 - alpha)
    part[..., :3] = (patch[..., :3] * alpha + part[..., :3] * part[..., 3:] * (1 - alpha)) / np.maximum(whole, 1e-4)
    part[..., 3:] = whole


def headed(sprite: Sprite, anchors: Anchors, other: Sprite, *, bare: bool = False) -> Sprite:
    """Another thing for the head. bare: there is nothing but a head."""
    out = _unit(sprite)
    rows, cols = out.shape[:2]
    if bare:
        out[..., 3] = 0
        piece = _within(other, cols, rows)
        _lay(out, piece, (cols - piece.shape[1]) // 2, rows - piece.shape[0])
        return _bytes(out)
    neck, crown = anchors.neck or Spot(0.5, 0.36, 0.4), anchors.crown or Spot(0.5, 0.05, 0.5)
    eyes = anchors.eyes or Spot(0.5, 0.2, 0.4)
    upright = abs(crown.x - 0.5) < 0.12 and abs(neck.x - 0.5) < 0.12
    chin = neck.y * rows
    y, x = np.mgrid[0:rows, 0:cols].astype(np.float32)
    if upright:
        gone = np.clip((chin - y) / _SOFT_PX + 0.5, 0, 1)
        middle, wide = neck.x * cols, _WIDEST * cols
    else:
        # an animal's, beside its back
        middle = (crown.x + eyes.x) / 2 * cols
        reach = max(crown.width, eyes.width) * cols
        away = np.hypot((x - middle) / (1.1 * reach), (y - 0.5 * chin) / (0.62 * chin))
        gone = np.clip((1 - away) * 20, 0, 1)
        wide = 1.7 * reach
    out[..., 3] *= 1 - gone
    piece = _within(other, wide, 1.04 * chin)
    _lay(out, piece, round(middle - piece.shape[1] / 2), round(1.05 * chin - piece.shape[0]))
    return _bytes(out)


def crowned(picture: Picture, number: int, anchors: Anchors, other: Sprite) -> Picture:
    """The same of somebody in a figure."""
    box = picture.boxes[number]
    x, y, wide, tall = (round(value) for value in (box.left, box.top, box.width, box.height))
    x, y = max(0, x), max(0, y)
    image = picture.image.copy()
    part = image[y : y + tall, x : x + wide]
    part[:] = _unit(headed(_bytes(part), anchors, other))
    return replace(picture, image=image)


def tinted(graft: Graft) -> Coat:
    """In the colour that the prompt gives it."""
    return replace(BARE, colour=Colour(graft.colour), tint=graft.tint) if graft.colour else BARE


def tone_of(graft: Graft) -> tuple[float, float, float] | None:
    """The shade of that colour."""
    return graft.tint or (COLOUR_RGB[Colour(graft.colour)] if graft.colour else None)


def halved(sprite: Sprite, asset: Asset, other: Sprite, second: Asset) -> Sprite:
    """The front of one and the back of the other where both are seen from the side; else the left and the right."""
    sideways = asset.facing != "front" and second.facing != "front"
    if sideways and asset.facing != second.facing:
        other = np.ascontiguousarray(other[:, ::-1])
    out = _unit(sprite)
    rows, cols = out.shape[:2]
    mine = _unit(sprite)
    scale = rows / other.shape[0]
    theirs = enlarge(other, max(2, round(other.shape[1] * scale)), rows)
    if sideways:
        theirs = _met(mine, theirs)
    wide = theirs.shape[1]
    shown = np.zeros_like(mine)
    _lay(shown, theirs, (cols - wide) // 2, 0)
    at = (np.arange(cols, dtype=np.float32) + 0.5) / cols - 0.5
    share = np.clip(at / (_SEAM if sideways else 0.008) + 0.5, 0, 1)[None, :, None]
    if asset.facing == "right" and sideways:
        share = 1 - share
    alpha = mine[..., 3:] * (1 - share) + shown[..., 3:] * share
    colour = mine[..., :3] * mine[..., 3:] * (1 - share) + shown[..., :3] * shown[..., 3:] * share
    out[..., :3] = colour / np.maximum(alpha, 1e-4)
    out[..., 3:] = alpha
    return _bytes(out)


def _met(mine: Image, theirs: Image) -> Image:
    """The other one as large, and as high, as makes their bodies meet in the middle, on a canvas as tall."""
    rows = mine.shape[0]
    top, low = _span(mine)
    other_top, other_low = _span(theirs)
    scale = (low - top) / max(4, other_low - other_top)
    scale = min(1.0, max(0.4, scale))
    small = cv2.resize(theirs, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
    canvas = np.zeros((rows, small.shape[1], 4), np.float32)
    _lay(canvas, small, 0, round((top + low) / 2 - (other_top + other_low) / 2 * scale))
    return canvas


def _span(image: Image) -> tuple[int, int]:
    """From where to where the middle column is covered."""
    middle = image.shape[1] // 2
    found = np.flatnonzero(image[:, middle - 2 : middle + 3, 3].max(1) > 0.5)
    return (int(found[0]), int(found[-1]) + 1) if len(found) else (0, image.shape[0])


def pictured(sprite: Sprite, pane: Pane, view: View, things: list[Sprite]) -> Sprite:
    """A view, and what stands in it, in the pane of a picture."""
    out = _unit(sprite)
    rows, cols = out.shape[:2]
    x0, x1 = round(pane.left * cols), round(pane.right * cols)
    y0, y1 = round(pane.top * rows), round(pane.bottom * rows)
    wide, tall = max(4, x1 - x0), max(4, y1 - y0)
    shown = np.dstack([_ground(view, wide, tall), np.ones((tall, wide), np.float32)])
    base = view.horizon + 0.55 * (1 - view.horizon) if view.horizon < 1 else 0.86
    for number, thing in enumerate(things):
        few = len(things)
        across = wide * (0.72 if few == 1 else 0.86 / few + 0.10)
        piece = _within(thing, across, tall * (0.68 if few == 1 else 0.54))
        middle = wide * (0.5 if few == 1 else 0.16 + 0.68 * number / (few - 1))
        foot = base * tall + 0.05 * tall * (number % 2)
        _lay(shown, piece, round(middle - piece.shape[1] / 2), round(foot - piece.shape[0]))
    mask = np.zeros((tall, wide), np.float32)
    if pane.oval:
        cv2.ellipse(mask, (wide // 2, tall // 2), (wide // 2, tall // 2), 0, 0, 360, 1.0, -1, cv2.LINE_AA)
    else:
        mask[:] = 1
    # glass, and what is at its edge in shade
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float32)
    shine = np.clip(1 - np.abs((x / wide + y / tall) - 0.55) / 0.10, 0, 1) * 0.14
    shown[..., :3] = shown[..., :3] * (1 - shine[..., None]) + shine[..., None]
    near = cv2.GaussianBlur(mask, (0, 0), max(1.0, 0.03 * wide), borderType=cv2.BORDER_CONSTANT)
    shown[..., :3] *= (0.72 + 0.28 * np.clip(near, 0, 1))[..., None]
    if pane.lean:
        turn = np.array(((1, 0, 0), (pane.lean * rows / wide, 1, 0)), np.float32)
        size = (wide, tall + round(pane.lean * rows))
        shown, mask = cv2.warpAffine(shown, turn, size), cv2.warpAffine(mask, turn, size)
    shown[..., 3] = mask
    part = out[y0 : y0 + shown.shape[0], x0 : x0 + shown.shape[1]]
    shown = shown[: part.shape[0], : part.shape[1]]
    part[..., :3] += (shown[..., :3] - part[..., :3]) * shown[..., 3:]
    part[..., 3] = np.maximum(part[..., 3], shown[..., 3])
    return _bytes(out)


def _ground(view: View, wide: int, tall: int) -> Image:
    line = max(1, min(tall, round(view.horizon * tall)))
    out = np.zeros((tall, wide, 3), np.float32)
    for (first, last), low, high in ((view.sky, 0, line), (view.ground, line, tall)):
        if high > low:
            t = np.linspace(0, 1, high - low, dtype=np.float32)[:, None, None]
            out[low:high] = rgb(*first) * (1 - t) + rgb(*last) * t
    if view.stars:
        chance = np.random.default_rng(wide)
        for x, y in zip(chance.integers(0, wide, 60), chance.integers(0, tall, 60), strict=True):
            cv2.circle(out, (int(x), int(y)), max(1, wide // 160), (0.95, 0.95, 1.0), -1, cv2.LINE_AA)
    return out


def view_of(name: str, kind: str) -> View:
    """Before what a thing is seen that is shown in no place."""
    water = kind in {"fish", "boat"}
    aloft = kind in {"celestial", "aircraft"}
    return VIEWS[name or ("underwater" if kind == "fish" else "ocean" if water else "space" if aloft else "meadow")]


def shows(asset: str, draw: Callable[[str], Sprite], view: str, thing: str, kind: str, sprite: Sprite) -> Sprite:
    """An asset with a pane that shows a thing, a place, or a thing in a place."""
    seen = view_of(view, kind)
    things = [draw(thing)] if thing else [draw(name) for name in seen.things]
    return pictured(sprite, PANES[asset], seen, things)
