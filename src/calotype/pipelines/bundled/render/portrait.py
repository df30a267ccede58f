"""A person as head and shoulders: neck, shoulders and clothes are modelled here, under a head from the asset pack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Time
from calotype.pipelines.bundled.garments import Garment
from calotype.pipelines.bundled.scene import COLOUR_RGB, Element, Scene

from . import noise
from .bust import clad, dyed, pelt, upper
from .canvas import Image, blur, glow, mix, polygon_mask, smoothstep
from .joining import Adorner
from .layers import Layer
from .light import Light, Vector, rgb
from .material import Sprite
from .oklab import oklab
from .relight import Mood, mood_of, relight
from .sprites import enlarge

_CLOTHES = (
    (0.93, 0.89, 0.81),
    (0.30, 0.42, 0.50),
    (0.72, 0.38, 0.27),
    (0.36, 0.42, 0.31),
    (0.55, 0.22, 0.27),
    (0.86, 0.72, 0.50),
    (0.26, 0.30, 0.42),
)
"""Wool, denim, rust, olive, wine, camel and navy; sRGB."""
_HEAD = 0.56
"""The head's larger side, as a fraction of the frame's shorter one."""
_BUST = 0.86
"""A bust's height, as a fraction of the frame's."""
_SHOULDERS = 0.75
"""How much of its width a bust's lower edge fills at least."""
_UNDER_HAT = 0.82
"""How much smaller a head is drawn to leave room for a hat."""
_BODY_PX = 1000
"""Width at most at which the body is modelled."""


@dataclass(frozen=True, kw_only=True)
class Pose:
    """Where head and body are, in pixels."""

    x: float
    chin: float
    """The row of the head's lower edge."""
    head_width: int
    head_height: int


def portray(
    image: Image,
    element: Element,
    head: Sprite,
    scene: Scene,
    light: Light,
    adorner: Adorner | None = None,
    *,
    furred: bool = False,
) -> None:
    """Draws a front-facing head sprite on modelled shoulders over a finished background, in place.

    A bust has shoulders and clothes of its own: it fills the frame up from its lower edge. ``adorner`` puts on what the
    sitter wears.
    """
    if is_bust(head) and not furred:
        _stand(image, element, head, scene, light, adorner)
        return
    hatted = adorner is not None and adorner.hatted
    rows, cols = image.shape[:2]
    short = min(cols, round(rows * 1.05))
    long = _HEAD * short * (1 + 0.08 * scene.camera.zoom) * (_UNDER_HAT if hatted else 1.0)
    scale = long / max(head.shape[:2])
    pose = Pose(
        x=(0.5 + 0.22 * (float(np.clip(element.x, 0.3, 0.7)) - 0.5)) * cols,
        chin=0.5 * rows + (0.30 if hatted else 0.245) * short,
        head_width=round(head.shape[1] * scale),
        head_height=round(head.shape[0] * scale),
    )
    plain = mood_of(scene, light)
    mood = replace(plain, rim=1.6 * plain.rim)
    rng = np.random.default_rng((scene.seed % (1 << 32), 29))
    face = enlarge(head, pose.head_width, pose.head_height)
    if element.flip:
        face = np.ascontiguousarray(face[:, ::-1])
    if furred and element.colour:
        face = dyed(face, rgb(*(element.tint or COLOUR_RGB[element.colour])))
    skin = _skin(face)
    if "freckles" in element.traits:
        _freckle(face, skin, scene.seed)
    if not furred:
        _blush(face, skin)
    cloth = rgb(*(element.tint or COLOUR_RGB[element.colour])) if element.colour else _choose_cloth(face, skin, rng)
    top = round(pose.chin - 0.28 * pose.head_width)
    outfit = upper(element.outfit)
    if furred:
        fur = _pelt(face)
        skin = fur
    if furred and not outfit:
        body = pelt((rows - top, cols), pose.x, pose.chin - top, float(pose.head_width), skin)
        relight(body, mood, None)
    else:
        body = _dressed(pose, cols, rows - top, top, skin, cloth, mood, rng, outfit)
    if not furred:
        _spark(face, mood)
    left, head_top = round(pose.x - pose.head_width / 2), round(pose.chin) - pose.head_height
    _shade_under(body, face[..., 3], left, head_top - top, mood)
    back: Sequence[Layer] = ()
    if adorner is not None:
        back = adorner.behind(face.shape[:2])
        face, beyond, above = adorner.adorn(face)
        back = [replace(at, left=at.left + beyond, top=at.top + above) for at in back]
        left, head_top = left - beyond, head_top - above
    relight(face, mood, None)
    for layer in back:
        _lay(image, layer.image, left + layer.left, head_top + layer.top)
    _wrap(image, body, 0, top, scene)
    _lay(image, body, 0, top)
    _wrap(image, face, left, head_top, scene)
    _lay(image, face, left, head_top)
    _halo(image, pose, light, scene)


def is_bust(head: Sprite) -> bool:
    """Whether a sprite ends in shoulders that are cut off straight, rather than in a chin."""
    return float((head[-1 - head.shape[0] // 100, :, 3] > 128).mean()) > _SHOULDERS


def _stand(image: Image, element: Element, bust: Sprite, scene: Scene, light: Light, adorner: Adorner | None) -> None:
    rows, cols = image.shape[:2]
    tall, wide = bust.shape[:2]
    scale = min(_BUST * rows / tall, 0.96 * cols / wide) * (1 + 0.05 * scene.camera.zoom)
    scale *= _UNDER_HAT if adorner is not None and adorner.hatted else 1.0
    width, height = round(wide * scale), round(tall * scale)
    person = enlarge(bust, width, height)
    if element.flip:
        person = np.ascontiguousarray(person[:, ::-1])
    beyond, above = 0, 0
    back: Sequence[Layer] = ()
    if adorner is not None:
        back = adorner.behind(person.shape[:2])
        person, beyond, above = adorner.adorn(person)
    plain = mood_of(scene, light)
    relight(person, replace(plain, rim=1.6 * plain.rim), None)
    pose = Pose(
        x=(0.5 + 0.22 * (float(np.clip(element.x, 0.3, 0.7)) - 0.5)) * cols,
        # its rounded lower corners lie outside
        chin=rows + 0.025 * height,
        head_width=width,
        head_height=height,
    )
    left, top = round(pose.x - width / 2) - beyond, round(pose.chin) - height - above
    for layer in back:
        _lay(image, layer.image, left + beyond + layer.left, top + above + layer.top)
    _wrap(image, person, left, top, scene)
    _lay(image, person, left, top)
    _halo(image, pose, light, scene)


def _skin(face: Image) -> Vector:
    """The face's colour: the median of the cheeks and the chin."""
    h, w = face.shape[:2]
    patch = face[int(0.62 * h) : int(0.72 * h), int(0.30 * w) : int(0.70 * w)]
    solid = patch[patch[..., 3] > 0.9][:, :3]
    return np.asarray(np.median(solid, 0) if len(solid) else (0.93, 0.74, 0.62), np.float32)


def _pelt(face: Image) -> Vector:
    """An animal's colour: that of its head at its sides."""
    h, w = face.shape[:2]
    band = face[int(0.35 * h) : int(0.75 * h)]
    side = np.concatenate([band[:, : int(0.28 * w)], band[:, int(0.72 * w) :]], 1)
    solid = side[side[..., 3] > 0.9][:, :3]
    return np.asarray(np.median(solid, 0) if len(solid) else (0.6, 0.5, 0.4), np.float32)


def _choose_cloth(face: Image, skin: Vector, rng: np.random.Generator) -> Vector:
    """A colour to wear that differs from hair and skin."""
    h, w = face.shape[:2]
    crown = face[int(0.04 * h) : int(0.20 * h), int(0.35 * w) : int(0.65 * w)]
    solid = crown[crown[..., 3] > 0.9][:, :3]
    worn = oklab(np.stack([np.median(solid, 0) if len(solid) else skin, skin]).astype(np.float32))
    colours = np.array(_CLOTHES, np.float32)
    apart = np.linalg.norm(oklab(colours)[:, None] - worn[None], axis=-1).min(1)
    good = np.flatnonzero(apart >= np.sort(apart)[-4])
    return np.asarray(colours[int(rng.choice(good))], np.float32)


def _on_skin(face: Image, skin: Vector) -> Image:
    """How surely each pixel is skin, 0 to 1."""
    step = max(1, max(face.shape[:2]) // 400)
    small = np.ascontiguousarray(face[::step, ::step, :3])
    away = np.linalg.norm((oklab(small) - oklab(skin[None])[0]) * np.array((0.6, 1.3, 1.3), np.float32), axis=-1)
    sure = smoothstep(away, 0.11, 0.06) * face[::step, ::step, 3]
    return cv2.resize(
        cv2.GaussianBlur(sure, (0, 0), 0.8), (face.shape[1], face.shape[0]), interpolation=cv2.INTER_LINEAR
    )


def _freckle(face: Image, skin: Vector, seed: int) -> None:
    """Freckles over the nose and the cheeks, in several sizes and strengths."""
    h, w = face.shape[:2]
    rng = np.random.default_rng((seed % (1 << 32), 31))
    spots = np.zeros((h, w), np.uint8)
    for _ in range(105):
        side = rng.choice((-1.0, 1.0))
        x = 0.5 + side * abs(rng.normal(0.115, 0.072))
        y = rng.normal(0.640, 0.034) + 0.35 * (abs(x - 0.5) - 0.11) ** 2
        radius = rng.uniform(0.0022, 0.0052)
        level = int(255 * rng.uniform(0.35, 0.85) * np.exp(-(((abs(x - 0.5) - 0.10) / 0.15) ** 2)))
        centre = (round(float(x) * w * 16), round(float(y) * h * 16))
        cv2.circle(spots, centre, round(radius * w * 16), level, -1, cv2.LINE_AA, 4)
    strength = cv2.GaussianBlur(spots.astype(np.float32) / 255, (0, 0), 0.0011 * w + 0.3) * _on_skin(face, skin)
    tone = skin * rgb(0.74, 0.53, 0.38)
    face[..., :3] = mix(face[..., :3], tone, 0.66 * strength[..., None])


def _blush(face: Image, skin: Vector) -> None:
    """A little more blood in the cheeks, and light on the nose and forehead."""
    h, w = face.shape[:2]
    y, x = np.arange(h, dtype=np.float32)[:, None] / h, np.arange(w, dtype=np.float32)[None] / w
    cheeks = sum(
        (np.exp(-(((x - cx) / 0.085) ** 2 + ((y - 0.690) / 0.055) ** 2)) for cx in (0.325, 0.675)),
        np.zeros((h, w), np.float32),
    )
    sure = _on_skin(face, skin)
    face[..., :3] = mix(face[..., :3], np.minimum(skin * rgb(1.03, 0.72, 0.66), 1), (0.42 * cheeks * sure)[..., None])


def _curve(points: list[tuple[float, float]], steps: int = 18) -> list[tuple[float, float]]:
    """A smooth line through points (Catmull-Rom)."""
    p = np.array([points[0], *points, points[-1]], np.float64)
    out: list[tuple[float, float]] = []
    for k in range(1, len(p) - 2):
        for t in np.linspace(0, 1, steps, endpoint=False):
            a = 2 * p[k] + (p[k + 1] - p[k - 1]) * t
            b = (2 * p[k - 1] - 5 * p[k] + 4 * p[k + 1] - p[k + 2]) * t**2
            c = (3 * p[k] - p[k - 1] - 3 * p[k + 1] + p[k + 2]) * t**3
            x, y = 0.5 * (a + b + c)
            out.append((float(x), float(y)))
    out.append((float(p[-1][0]), float(p[-1][1])))
    return out


def _mirrored(half: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return half + [(-x, y) for x, y in reversed(half)]


def _dressed(
    pose: Pose,
    width: int,
    height: int,
    top: int,
    skin: Vector,
    cloth: Vector,
    mood: Mood,
    rng: np.random.Generator,
    outfit: Sequence[Garment] = (),
) -> Image:
    """The lit body; it is soft, so it is modelled at a limited size and enlarged."""
    scale = min(1.0, _BODY_PX / width)
    small = Pose(
        x=pose.x * scale,
        chin=(pose.chin - top) * scale,
        head_width=round(pose.head_width * scale),
        head_height=round(pose.head_height * scale),
    )
    cut = 0 if outfit else int(rng.integers(2))
    body, worn = _body(small, max(2, round(width * scale)), max(2, round(height * scale)), 0, skin, cloth, cut, rng)
    if outfit:
        body = clad(body, worn, small.x, small.chin, float(small.head_width), outfit, skin)
    relight(body, mood, None)
    return body if scale == 1.0 else cv2.resize(body, (width, height), interpolation=cv2.INTER_LINEAR)


def _spark(face: Image, mood: Mood) -> None:
    """A catchlight in each eye: a small reflection of the light, on the pupil's side toward it."""
    h, w = face.shape[:2]
    first, last = int(0.47 * h), int(0.66 * h)
    dark = ((face[first:last, :, :3].max(-1) < 0.17) & (face[first:last, :, 3] > 0.9)).astype(np.uint8)
    _, _, stats, centres = cv2.connectedComponentsWithStats(dark)
    for (_, _, wide, tall, area), (cx, cy) in zip(stats[1:], centres[1:], strict=True):
        inner = 0.25 * w < cx < 0.75 * w
        if not (
            inner and 0.025 * w < wide < 0.11 * w and 0.5 < wide / max(1, tall) < 2.0 and area > 0.55 * wide * tall
        ):
            continue
        radius = 0.20 * wide
        x, y = cx + 0.16 * wide * float(np.sign(mood.toward[0])), first + cy - 0.20 * tall
        x0, y0 = int(x - 2 * radius) - 1, int(y - 2 * radius) - 1
        spot = face[max(0, y0) : int(y + 2 * radius) + 2, max(0, x0) : int(x + 2 * radius) + 2]
        dy = np.arange(max(0, y0), max(0, y0) + spot.shape[0], dtype=np.float32)[:, None] - y
        dx = np.arange(max(0, x0), max(0, x0) + spot.shape[1], dtype=np.float32)[None] - x
        spot[..., :3] = mix(
            spot[..., :3], rgb(1.0, 0.98, 0.94), smoothstep(np.hypot(dx, dy), 1.15 * radius, 0.75 * radius)[..., None]
        )


def _body(
    pose: Pose, width: int, height: int, top: int, skin: Vector, cloth: Vector, cut: int, rng: np.random.Generator
) -> tuple[Image, Image]:
    """Neck, shoulders and garment as a straight-alpha sprite of the frame's lower part, and what of it is cloth. "
     "Shapes are in head widths
    from the middle of the chin line, down positive."""
    unit = float(pose.head_width)
    origin = np.array((pose.x, pose.chin - top))

    def mask(points: list[tuple[float, float]]) -> Image:
        return polygon_mask((height, width), [np.array(points) * unit + origin])

    floor = (height - origin[1]) / unit + 0.1
    neck = _mirrored(
        [
            *_curve([(0.0, -0.26), (0.165, -0.24), (0.152, -0.04), (0.160, 0.06), (0.25, 0.17), (0.42, 0.26)]),
            (0.42, 0.7),
        ]
    )
    slope = [(0.215, 0.085), (0.34, 0.150), (0.52, 0.205), (0.675, 0.285), (0.765, 0.43), (0.81, 0.64), (0.85, 1.0)]
    outer = _mirrored([*_curve(slope), (0.92, max(1.2, floor)), (0.92, max(1.3, floor + 0.1))])
    depth = (0.235, 0.40)[cut]
    dip = _curve(
        [(-0.222, 0.06), (-0.165, 0.155 + 0.06 * cut), (-0.065 * (1 - 0.5 * cut), depth - 0.012), (0.0, depth)]
    )
    neckline = dip + [(-x, y) for x, y in reversed(dip)]
    hole = mask([*neckline, (0.222, -0.3), (-0.222, -0.3)])
    garment = mask(outer) * (1 - hole)
    throat = mask(neck) * np.maximum(hole, 1 - garment)
    y = (np.arange(height, dtype=np.float32)[:, None] - origin[1]) / unit
    x = (np.arange(width, dtype=np.float32)[None] - origin[0]) / unit
    flesh = skin * (0.97 - 0.05 * smoothstep(np.abs(x), 0.05, 0.2))[..., None] * np.ones((height, 1, 1), np.float32)
    flesh = flesh * (1 - _collarbones(x, y))[..., None]
    fabric = _fabric(cloth, x, y, unit, cut, rng)
    band = _band(mask, neckline)
    fabric = mix(fabric, np.minimum(cloth * 1.10 + 0.02, 1) * _ribs(x, y, neckline), (band * 0.95)[..., None])
    rgb_part = mix(flesh, fabric, garment[..., None])
    # the garment's edge throws a thin shadow on the skin inside it
    inner = cv2.GaussianBlur(garment, (0, 0), 0.018 * unit) * hole
    rgb_part = rgb_part * (1 - 0.42 * inner[..., None] * rgb(0.8, 1.0, 1.1))
    alpha = np.clip(np.maximum(garment, throat), 0, 1)
    return np.concatenate([np.clip(rgb_part, 0, 1), alpha[..., None]], -1).astype(np.float32), garment


def _collarbones(x: Image, y: Image) -> Image:
    """The shade under the collarbones and in the hollow between them."""
    line = 0.205 + 0.10 * (np.abs(x) - 0.03)
    bones = np.exp(-(((y - line) / 0.020) ** 2)) * smoothstep(np.abs(x), 0.02, 0.07) * 0.10
    hollow = np.exp(-((x / 0.035) ** 2 + ((y - 0.185) / 0.030) ** 2)) * 0.10
    cords = (
        np.exp(-(((np.abs(x) - 0.105 + 0.22 * np.clip(y, -0.1, 0.2)) / 0.018) ** 2)) * smoothstep(y, -0.1, 0.05) * 0.05
    )
    return np.asarray(bones + hollow + cords, np.float32)


def _fabric(cloth: Vector, x: Image, y: Image, unit: float, cut: int, rng: np.random.Generator) -> Image:
    """Cloth with soft folds that fall from the shoulders, and its weave or knit."""
    phase = float(rng.uniform(0, 300))
    u = x * 42 + np.sign(x) * y * 10 + phase
    v = y * 13 - np.abs(x) * 9 + phase
    folds = noise.sample("cloud", u * 1.1, v * 1.1 + 0 * x) - 0.5
    crease = noise.sample("ridge", u * 0.9 + 50, v * 0.55 + 0 * x) - 0.35
    chest = np.exp(-((x / 0.62) ** 2)) * 0.10
    tone = 0.92 + 0.36 * folds + 0.10 * crease + chest - 0.12 * smoothstep(np.abs(x), 0.45, 0.95)
    if cut == 0:
        stitch = (
            np.sin(x * 2 * np.pi * 46) * 0.5
            + np.abs(np.sin(y * np.pi * 60 + np.abs(np.sin(x * np.pi * 46)) * 1.4))
            - 0.5
        )
        tone = tone + 0.030 * stitch
    else:
        weave = noise.sample("fine", x * 520 + phase, y * 520)
        tone = tone + 0.05 * (weave - 0.5)
    arm = np.exp(-(((np.abs(x) - 0.60 - 0.05 * y) / 0.022) ** 2)) * smoothstep(y, 0.52, 0.75) * 0.22
    tone = tone - arm
    lit = np.clip(tone, 0.35, 1.25)[..., None]
    return np.clip(cloth * lit + 0.05 * (lit - 0.9), 0, 1).astype(np.float32)


def _band(mask: Callable[[list[tuple[float, float]]], Image], neckline: list[tuple[float, float]]) -> Image:
    """Coverage of the collar band along the neckline."""
    outer = [(px * 1.19, py + 0.050) for px, py in neckline]
    ring: Image = np.clip(
        mask([*outer, (0.27, -0.3), (-0.27, -0.3)]) - mask([*neckline, (0.222, -0.3), (-0.222, -0.3)]), 0, 1
    )
    return ring


def _ribs(x: Image, y: Image, neckline: list[tuple[float, float]]) -> Image:
    """Knit ribs that run across the collar band."""
    angle = np.arctan2(y + 0.12, x)
    return np.asarray(1 - 0.07 * (np.sin(angle * 95) > 0) - 0.05 * np.abs(np.sin(angle * 95)), np.float32)[..., None]


def _shade_under(body: Image, head: Image, left: int, top: int, mood: Mood) -> None:
    """The head's soft shadow on neck and shoulders, away from the light."""
    rows, cols = body.shape[:2]
    height, width = head.shape
    step = max(1, width // 120)
    small = cv2.resize(head, (width // step, height // step), interpolation=cv2.INTER_AREA)
    shift = np.float64(-0.10 * width * np.sign(mood.toward[0]))
    matrix = np.array(((1.0, 0, (left + shift) / step), (0, 1.0, (top + 0.085 * height) / step)))
    shadow = cv2.warpAffine(small, matrix, (cols // step + 1, rows // step + 1))
    near = cv2.warpAffine(
        small, np.array(((1.0, 0, left / step), (0, 1.0, (top + 0.035 * height) / step))), shadow.shape[::-1]
    )
    amount = 0.42 * cv2.GaussianBlur(shadow, (0, 0), 7) + 0.34 * cv2.GaussianBlur(near, (0, 0), 2.5)
    amount = cv2.resize(amount, (shadow.shape[1] * step, shadow.shape[0] * step), interpolation=cv2.INTER_LINEAR)[
        :rows, :cols
    ]
    body[..., :3] *= 1 - np.minimum(amount, 0.7)[..., None] * rgb(0.72, 0.88, 0.95)


def _wrap(image: Image, sprite: Image, left: int, top: int, scene: Scene) -> None:
    """Lets a bright background bleed over the outline, as light does in a lens; in place on the sprite."""
    height, width = sprite.shape[:2]
    rows, cols = image.shape[:2]
    x0, x1, y0, y1 = max(0, left), min(cols, left + width), max(0, top), min(rows, top + height)
    if x1 <= x0 or y1 <= y0:
        return
    behind = blur(image[y0:y1, x0:x1], 0.030 * max(height, width))
    part = sprite[y0 - top : y1 - top, x0 - left : x1 - left]
    sigma = 0.010 * min(rows, cols)
    solid = cv2.copyMakeBorder(part[..., 3], 4, 0, 4, 4, cv2.BORDER_CONSTANT, value=0)
    edge = np.clip(1 - blur(solid, sigma)[4:, 4:-4], 0, 1) ** 1.3
    strength = 0.75 if scene.time in (Time.DAWN, Time.SUNSET) else 0.4
    part[..., :3] += behind * (edge * np.float32(strength))[..., None] * np.clip(1 - part[..., :3], 0, 1)


def _halo(image: Image, pose: Pose, light: Light, scene: Scene) -> None:
    """A low sun's glow that reaches over hair and shoulder on its side."""
    if scene.time not in (Time.DAWN, Time.SUNSET):
        return
    side = 1.0 if light.direction[0] >= 0 else -1.0
    cx = pose.x + side * 0.62 * pose.head_width
    glow(
        image, cx, pose.chin - 0.75 * pose.head_height, 0.85 * pose.head_width, 0.95 * pose.head_width, light.sun, 0.42
    )


def _lay(image: Image, sprite: Image, left: int, top: int) -> None:
    height, width = sprite.shape[:2]
    rows, cols = image.shape[:2]
    x0, x1, y0, y1 = max(0, left), min(cols, left + width), max(0, top), min(rows, top + height)
    part = image[y0:y1, x0:x1]
    patch = sprite[y0 - top : y1 - top, x0 - left : x1 - left]
    part += (patch[..., :3] - part) * patch[..., 3:]
