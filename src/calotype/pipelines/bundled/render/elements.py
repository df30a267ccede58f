"""Drawing one element into a painted scene: its sprite at its size, lit, standing in its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Time, Weather
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.footing import INDOORS, ON_CEILINGS, ON_WALLS
from calotype.pipelines.bundled.postures import ON_GROUND
from calotype.pipelines.bundled.scene import Element, Scene

from . import grounding, shadow
from .canvas import Image, glow, mix
from .cover import Cover
from .light import Vector, rgb
from .material import Sprite
from .relight import Mood, mood_of, relight
from .sprites import enlarge, windows
from .stage import Stage, Surface
from .topdown import drop_shadow

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset

_SHADE = 1.2
"""How much larger than a thing a shadow is that is another's."""
_CAPPED = frozenset({"building", "tree", "vehicle", "furniture", "plant"})
_HEAP = {"building": 1.9, "tree": 1.2, "plant": 1.0, "flower": 1.0, "vehicle": 0.9}
"""How much loose ground gathers at the base."""
_UNBURIED, _BANK = 0.58, 2.6
"""How much of what is half buried is seen, and how much ground gathers about it."""
_LAMPLIT = {Time.DAWN: 0.85, Time.SUNSET: 0.9, Time.DUSK: 1.0, Time.NIGHT: 1.0}
_BY_DAY = 0.8
"""The same of a house that is said to have its lights on."""
"""How brightly windows shine."""
_GLOWING = {Time.DAY: 0.15, Time.DAWN: 0.35, Time.SUNSET: 0.5, Time.DUSK: 0.9, Time.NIGHT: 1.0}
_AIR: dict[Environment, float] = {
    Environment.UNDERWATER: 0.30,
    Environment.MOUNTAINS: 0.26,
    Environment.SNOW: 0.24,
    Environment.FOREST: 0.22,
    Environment.SPACE: 0.0,
    Environment.MOON: 0.0,
    **dict.fromkeys(INDOORS, 0.0),
}
_DEFAULT_AIR = 0.18
_DARK = frozenset({Time.DUSK, Time.NIGHT})
_OVERCAST = {Weather.CLEAR: 0.0, Weather.CLOUDY: 0.45, Weather.RAIN: 0.6, Weather.SNOWING: 0.5, Weather.FOG: 0.8}
_SWIMMERS = frozenset({"animal", "bird", "fish", "person"})
"""They lie deeper in the water than a hull does."""


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What is the same for every element of a scene."""

    scene: Scene
    stage: Stage
    mood: Mood
    fall: shadow.Fall
    focus: float
    """The baseline that is in focus, a fraction of the height."""
    cover: Cover | None = None
    """Where the elements are noted as they are drawn, for styles that need it."""

    @classmethod
    def of(cls, scene: Scene, stage: Stage, focus: float = 0.86, cover: Cover | None = None) -> Setting:
        indoors = scene.environment in INDOORS
        soft = 0.45 if indoors else _OVERCAST[scene.weather]
        fall = shadow.fall_of(stage.light, soft)
        fall = replace(fall, strength=min(0.95, fall.strength * scene.tints.shadow))
        return cls(scene=scene, stage=stage, mood=mood_of(scene, stage.light), fall=fall, focus=focus, cover=cover)


def draw(
    image: Image,
    element: Element,
    asset: Asset,
    source: Sprite,
    setting: Setting,
    *,
    own: Sprite | None = None,
    shade: Sprite | None = None,
) -> None:
    """Draws an element in place; ``source`` is its sprite, facing as the asset does. shade: another thing's, whose
    shadow it casts.

    ``own`` is the same sprite in the asset's own colours, where ``source`` is recoloured: a blue wall is no window.
    """
    scene, stage = setting.scene, setting.stage
    surface = stage.surface if element.airborne else stage.surface_at(element.y)
    if surface == "water" and element.stands_at is not None:
        # on a bridge or a boat: no water is at its foot
        surface = "none"
    rows, cols = image.shape[:2]
    short = min(rows, cols)
    scale = element.size * short / max(source.shape[:2])
    drawn_px = max(2, round(source.shape[1] * scale)), max(2, round(source.shape[0] * scale))
    sprite = enlarge(source, *drawn_px)
    sprite[..., :3] *= sprite[..., 3:]
    sprite = _oriented(sprite, element)
    sprite[..., :3] /= np.maximum(sprite[..., 3:], 1e-3)
    kept = _occupied(sprite[..., 3], element)
    sprite = np.ascontiguousarray(sprite[kept])
    if Condition.BURIED in element.conditions and surface != "none" and not element.airborne:
        sprite = np.ascontiguousarray(sprite[: max(2, round(_UNBURIED * sprite.shape[0]))])
    height, width = sprite.shape[:2]
    left = round(element.x * cols - width / 2)
    base = element.y * rows
    afloat = surface == "water" and not element.airborne
    floats = element.airborne or surface == "none"
    flat = scene.camera.angle is Angle.TOP
    hung = asset.name in ON_WALLS | ON_CEILINGS or Condition.HUNG in element.conditions
    sunk = (0.13 if asset.kind in _SWIMMERS else 0.07) * height if afloat else 0.0
    top = round(base + sunk) - height
    if left >= cols or top >= rows or left + width <= 0 or top + height <= 0:
        return
    at = shadow.Footing(left=left, top=top, base=base)
    standing = not floats and not afloat
    ground = _around(image, left, width, base) if standing else None
    seed = _seed(scene, element)
    first = max(0, round(base - 0.15 * max(height, width)))
    foot = image[first : max(first + 1, round(base + 0.15 * max(height, width)))]
    clean = foot.copy() if standing and surface in ("snow", "sand", "ground") else None
    shines = asset.luminous or Condition.GLOWING in element.conditions
    plain = sprite.copy() if shines else None
    panes = None
    lamps = scene.time in _LAMPLIT or Condition.LIT in element.conditions
    if asset.kind == "building" and not asset.luminous and lamps and Condition.UNLIT not in element.conditions:
        found = windows(source if own is None else own)
        panes = _oriented(cv2.resize(found, drawn_px, interpolation=cv2.INTER_LINEAR), element)[kept]
        panes *= np.float32(_LAMPLIT.get(scene.time, _BY_DAY))
    if asset.kind == "building" and ground is not None and surface not in ("grass", "none"):
        _without_lawn(sprite, ground)
    relight(sprite, setting.mood, ground)
    if (
        (scene.environment is Environment.SNOW or surface == "snow")
        and standing
        and scene.environment is not Environment.SKY
        and asset.kind in _CAPPED
    ):
        lit = np.minimum(setting.mood.tint * 0.98 + setting.mood.sun * 0.10 * setting.mood.key, 1)
        grounding.snow_cap(sprite, lit, seed)
    if plain is not None:
        _emit(sprite, plain, _GLOWING[scene.time])
    if panes is not None:
        _light_windows(sprite, panes)
    if scene.camera.silhouette and asset.kind != "celestial":
        sprite[..., :3] = sprite[..., :3] * np.float32(0.05) + rgb(0.030, 0.022, 0.038)
    elif not flat:
        _haze(image, sprite, element, setting)
    _defocus(sprite, element, setting, short)
    if flat:
        drop_shadow(image, sprite[..., 3], left, top)
    elif standing:
        if shade is not None:
            _shade(image, shade, at, sprite.shape, element, surface)
        else:
            shadow.cast(image, sprite[..., 3], at, setting.fall, surface, stage.horizon * rows)
        touching = min(1.0, scene.tints.shadow) * (0.6 if clean is not None else 1.0)
        shadow.contact(image, sprite[..., 3], at, surface, touching)
    elif floats and surface not in ("none", "water") and not hung:
        _hover(image, sprite, at, setting, rows)
    if plain is not None:
        _shine(image, plain, at, setting, 0.75)
    if standing and stage.gloss > 0.02:
        _gleam(image, sprite, at, stage.gloss)
    if surface == "water":
        shore = rows if stage.water is None else round(stage.water[1] * rows)
        _mirror(image[:shore], sprite, at, setting, sunk)
    water = image[max(0, top) :].copy() if afloat else None
    shaded = foot.copy() if clean is not None else None
    _lay(image, sprite, left, top)
    if setting.cover is not None:
        setting.cover.add(sprite[..., 3], left, top)
    if plain is not None:
        _shine(image, plain, at, setting, 0.35)
    if asset.kind == "vehicle" and scene.time in _DARK and standing and asset.facing != "front":
        _headlight(image, sprite, at, (asset.facing == "right") != element.flip)
    if panes is not None and panes.any():
        strength = 0.34 if scene.time in _DARK else 0.12
        glow(image, left + width / 2, base + 0.03 * height, 0.75 * width, 0.22 * height, rgb(1, 0.68, 0.30), strength)
    if water is not None:
        whole = image[max(0, top) :]
        grounding.waterline(whole, water, sprite[..., 3], left, base - max(0, top), seed)
    elif clean is not None and shaded is not None:
        more = _BANK if Condition.BURIED in element.conditions else _HEAP.get(asset.kind, 0.6)
        grounding.drift(foot, clean, shaded, sprite[..., 3], left, base - first, surface, seed, more)
    elif standing and surface == "grass" and ground is not None:
        near = max(0.12, (element.y - stage.horizon) / max(0.05, 1 - stage.horizon))
        low = _TRODDEN if element.pose in ON_GROUND else 1.0
        grounding.grass(image, sprite[..., 3], left, base, 0.085 * short * near * low, ground, seed)


_TRODDEN = 0.35
"""How high grass is before who sits or lies in it, for one of that before others: folded legs are seen."""


def _shade(
    image: Image,
    other: Sprite,
    at: shadow.Footing,
    shape: tuple[int, ...],
    element: Element,
    surface: Surface,
) -> None:
    """The shadow of another thing, long and to the side where there is more room, so that it is told from the own."""
    height, width = shape[:2]
    scale = _SHADE * height / other.shape[0]
    alpha = enlarge(other, max(2, round(other.shape[1] * scale)), max(2, round(_SHADE * height)))[..., 3]
    if element.flip:
        alpha = np.ascontiguousarray(alpha[:, ::-1])
    side = 1.0 if element.x < 0.5 else -1.0
    foot = replace(at, left=round(at.left + (width - alpha.shape[1]) / 2 + side * 0.5 * width))
    shadow.project(image, alpha, foot, 0.10 * side, surface)


def _seed(scene: Scene, element: Element) -> int:
    return (scene.seed * 7919 + round(element.x * 4096) * 31 + round(element.y * 4096)) % (1 << 31)


def _oriented(image: Image, element: Element) -> Image:
    """A picture flipped and tilted as the element is; transparency has to be multiplied in."""
    if element.flip:
        image = np.ascontiguousarray(image[:, ::-1])
    if abs(element.tilt_deg) < 0.5:
        return image
    h, w = image.shape[:2]
    turn = cv2.getRotationMatrix2D((w / 2, h / 2), -element.tilt_deg, 1.0)
    c, s = abs(turn[0, 0]), abs(turn[0, 1])
    wide, tall = int(np.ceil(h * s + w * c)) + 2, int(np.ceil(h * c + w * s)) + 2
    turn[0, 2] += wide / 2 - w / 2
    turn[1, 2] += tall / 2 - h / 2
    return cv2.warpAffine(image, turn, (wide, tall), flags=cv2.INTER_LINEAR)


def _occupied(alpha: Image, element: Element) -> slice:
    """The rows that a tilted sprite occupies: the last is its lowest point."""
    rows = np.flatnonzero(alpha.max(1) > 0.4)
    return slice(rows[0], rows[-1] + 1) if abs(element.tilt_deg) >= 0.5 and len(rows) else slice(None)


def _around(image: Image, left: int, width: int, base: float) -> Vector:
    """The mean colour of the ground at a base line."""
    rows, cols = image.shape[:2]
    reach = max(2, width // 10)
    y0, y1 = int(np.clip(base - reach, 0, rows - 2)), int(np.clip(base + reach, 1, rows))
    x0, x1 = int(np.clip(left, 0, cols - 2)), int(np.clip(left + width, 1, cols))
    return np.asarray(image[y0 : max(y0 + 1, y1) : 2, x0 : max(x0 + 1, x1) : 4].mean((0, 1)), np.float32)


def _lay(image: Image, sprite: Image, left: int, top: int) -> None:
    """Composites a straight-alpha sprite with its first pixel at (left, top)."""
    rows, cols = image.shape[:2]
    height, width = sprite.shape[:2]
    x0, x1, y0, y1 = max(0, left), min(cols, left + width), max(0, top), min(rows, top + height)
    patch = sprite[y0 - top : y1 - top, x0 - left : x1 - left]
    part = image[y0:y1, x0:x1]
    part += (patch[..., :3] - part) * patch[..., 3:]


def _foot(element: Element) -> float:
    """Where it is on the ground, or what it rests on is: that tells how far away it is."""
    return element.y if element.stands_at is None else element.stands_at


def _haze(image: Image, sprite: Image, element: Element, setting: Setting) -> None:
    """Mixes a far thing with the air before it."""
    scene, stage = setting.scene, setting.stage
    air = _AIR.get(scene.environment, _DEFAULT_AIR) + (0.45 if scene.weather is Weather.FOG else 0.0)
    span = max(0.1, 1 - stage.horizon)
    distance = 0.35 if element.airborne else float(np.clip(1 - (_foot(element) - stage.horizon) / span, 0, 1))
    amount = air * distance**1.4
    if amount < 0.015:
        return
    rows, cols = image.shape[:2]
    row = int(np.clip(stage.horizon * rows, 0.05 * rows, 0.95 * rows))
    band = image[max(0, row - rows // 30) : row + rows // 60 + 1 : 2, :: max(1, cols // 64)]
    sprite[..., :3] = mix(sprite[..., :3], band.mean((0, 1)), amount)


def _defocus(sprite: Image, element: Element, setting: Setting, short: int) -> None:
    """Blurs what lies outside the focus, where the camera has a shallow one."""
    depth = setting.scene.camera.depth_of_field
    sigma = depth * max(0.0, abs(setting.focus - _foot(element)) - 0.06) * 0.03 * short
    if sigma < 0.4 or element.airborne:
        return
    sprite[..., :3] *= sprite[..., 3:]
    cv2.GaussianBlur(sprite, (0, 0), sigma, dst=sprite)
    sprite[..., :3] /= np.maximum(sprite[..., 3:], 1e-3)


def _headlight(image: Image, sprite: Image, at: shadow.Footing, right: bool) -> None:
    """The lamp at a vehicle's front and the light it throws on the road."""
    height, width = sprite.shape[:2]
    side = 1.0 if right else -1.0
    lamp = at.left + (0.95 if right else 0.05) * width
    row = at.base - 0.40 * height
    white = rgb(1.0, 0.92, 0.70)
    glow(image, lamp, row, 0.10 * width, 0.10 * width, white, 1.2)
    glow(image, lamp + side * 0.10 * width, row, 0.34 * width, 0.20 * width, white, 0.40)
    glow(image, lamp + side * 0.45 * width, at.base + 0.02 * height, 0.60 * width, 0.12 * width, white, 0.45)


def _without_lawn(sprite: Image, ground: Vector) -> None:
    """Gives the strip of lawn that some buildings stand on the ground's own colour."""
    first = int(0.84 * sprite.shape[0])
    low = sprite[first:]
    green = low[..., 1] - np.maximum(low[..., 0], low[..., 2])
    amount = np.clip((green - 0.05) / 0.08, 0, 1)[..., None]
    low[..., :3] = mix(low[..., :3], np.clip(ground * (0.62 + 0.62 * low[..., 1:2]), 0, 1), amount)


def _flame(plain: Image) -> Image:
    """How much each pixel of a luminous sprite is its fire or lamp: bright and warm, 0 to 1."""
    red, blue = plain[..., 0], plain[..., 2]
    return (
        np.clip((red - blue - 0.22) / 0.3, 0, 1) * np.clip((plain[..., :3].max(-1) - 0.70) / 0.2, 0, 1) * plain[..., 3]
    )


def _emit(sprite: Image, plain: Image, strength: float) -> None:
    """Parts that shine keep their own brightness whatever the light."""
    flame = _flame(plain)
    bright = flame * np.float32(strength * (1 - 0.5 * min(1.0, 2.5 * float(flame.mean()))))
    sprite[..., :3] += (np.minimum(plain[..., :3] * 1.10 + 0.03, 1) - sprite[..., :3]) * bright[..., None]


def _shine(image: Image, plain: Image, at: shadow.Footing, setting: Setting, share: float) -> None:
    """The glow of a luminous thing, around its flame; it lights the ground and the air."""
    strength = _GLOWING[setting.scene.time] * share
    height, width = plain.shape[:2]
    step = max(1, max(height, width) // 96)
    flame = _flame(plain[::step, ::step]) + 1e-4
    total = float(flame.sum())
    # a thing that is all light lights its surroundings, not itself
    strength *= 1 - 0.6 * min(1.0, 2.5 * total / flame.size)
    cx = float((flame.sum(0) * np.arange(flame.shape[1])).sum()) / total * step + at.left
    cy = float((flame.sum(1) * np.arange(flame.shape[0])).sum()) / total * step + at.top
    # as wide as the flame is large
    size = 0.30 * max(height, width) + 1.1 * step * total**0.5
    for radius, gain in ((2.1, 0.34), (0.95, 0.60)):
        glow(image, cx, cy, radius * size, radius * size, rgb(1.0, 0.66, 0.28), strength * gain)


def _light_windows(sprite: Image, panes: Image) -> None:
    """Warm light behind window panes, with a little spill on the wall."""
    height, width = panes.shape
    value = sprite[..., :3].max(-1)
    inside = panes > 0.5
    level = float(value[inside].mean()) if inside.any() else 1.0
    # a lamp behind the pane: brightest in its middle
    core = np.clip(cv2.GaussianBlur(panes, (0, 0), max(0.8, 0.022 * max(height, width))), 0, 1) ** 2
    glass = (0.80 + 0.20 * value / max(0.2, level))[..., None]
    warm = mix(rgb(1.0, 0.62, 0.20), rgb(1.0, 0.90, 0.58), core[..., None]) * glass
    warm = warm * (1 - 0.55 * _bars(inside)[..., None])
    spill = cv2.GaussianBlur(panes, (0, 0), max(0.8, 0.040 * max(height, width)))
    sprite[..., :3] = mix(sprite[..., :3], np.minimum(warm, 1), panes[..., None] * 0.95)
    sprite[..., :3] += spill[..., None] * rgb(0.50, 0.26, 0.04) * (1 - sprite[..., :3]) * (1 - panes[..., None])


def _bars(panes: NDArray[np.bool_]) -> Image:
    """The crossed glazing bars of every pane that is large enough to show them, 0 to 1; a lit door has none."""
    bars = np.zeros(panes.shape, np.float32)
    count, _, stats, _ = cv2.connectedComponentsWithStats(panes.astype(np.uint8))
    for k in range(1, count):
        x, y, w, h = (int(v) for v in stats[k, :4])
        at_foot = y + h > 0.94 * panes.shape[0]
        if at_foot or min(w, h) < 0.08 * max(panes.shape) or max(w, h) > 2 * min(w, h):
            continue
        half = max(1, round(0.030 * w))
        bars[y : y + h, x + w // 2 - half : x + w // 2 + half + 1] = 1
        bars[y + round(0.46 * h) - half : y + round(0.46 * h) + half + 1, x : x + w] = 1
    return cv2.GaussianBlur(bars, (0, 0), 0.7)


def _hover(image: Image, sprite: Image, at: shadow.Footing, setting: Setting, rows: int) -> None:
    stage = setting.stage
    height = sprite.shape[0]
    floor = max(stage.horizon * rows + 0.30 * (rows - stage.horizon * rows), at.base + 0.25 * height)
    if floor - at.base < 0.9 * height and floor < rows * 1.02:
        shadow.hover(image, sprite[..., 3], at, stage.surface, floor)


def _gleam(image: Image, sprite: Image, at: shadow.Footing, gloss: float) -> None:
    """What a polished ground mirrors: sharp at the foot, and fading."""
    height, width = sprite.shape[:2]
    line = round(at.base) - max(1, round(0.012 * height))
    rows, cols = image.shape[:2]
    shown = min(round(0.62 * height), rows - line)
    x0, x1 = max(0, at.left), min(cols, at.left + width)
    if shown < 2 or x1 <= x0 or line < 0:
        return
    turned = sprite[::-1][:shown, x0 - at.left : x1 - at.left]
    soft = cv2.GaussianBlur(np.ascontiguousarray(turned), (0, 0), max(0.6, 0.005 * height))
    fade = (1 - np.linspace(0, 1, shown, dtype=np.float32)[:, None]) ** 1.3
    alpha = soft[..., 3] * fade * np.float32(gloss)
    part = image[line : line + shown, x0:x1]
    part += (soft[..., :3] * 0.9 - part) * alpha[..., None]


def _mirror(image: Image, sprite: Image, at: shadow.Footing, setting: Setting, sunk: float) -> None:
    """The reflection in water, of what floats on it or hangs over it."""
    rows = image.shape[0]
    horizon = setting.stage.horizon * rows
    if sunk > 0:
        cut = max(2, sprite.shape[0] - int(sunk))
        shadow.reflect(image, sprite[:cut], at.left, int(at.base), 0.62)
        return
    line = max(int(2 * horizon - at.base), int(at.base + 0.06 * rows))
    if line < rows:
        shadow.reflect(image, sprite, at.left, line, 0.30)
