"""What a sprite is made of: finds its dominant material and gives it another colour.

All colour arithmetic is in OKLab. A material is a set of colours that run into each other: shading is smooth, the
border to an eye or a stem is sharp.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.scene import RGB, Colour

from .canvas import smoothstep
from .oklab import from_oklab, oklab, unit

Image = NDArray[np.float32]
Sprite = NDArray[np.uint8]
"""Straight-alpha RGBA, (h, w, 4)."""

_TARGET: dict[Colour, tuple[float, float, float]] = {
    Colour.RED: (0.58, 0.220, 26),
    Colour.ORANGE: (0.735, 0.175, 57),
    Colour.YELLOW: (0.87, 0.178, 98),
    Colour.GREEN: (0.63, 0.175, 143),
    Colour.BLUE: (0.54, 0.195, 261),
    Colour.PURPLE: (0.50, 0.205, 301),
    Colour.PINK: (0.78, 0.145, 357),
    Colour.BROWN: (0.43, 0.080, 52),
    Colour.BLACK: (0.25, 0.008, 280),
    Colour.WHITE: (0.945, 0.006, 250),
    Colour.GRAY: (0.64, 0.008, 260),
    Colour.GOLDEN: (0.78, 0.150, 82),
}
"""Lightness, chroma and hue in degrees that the middle of the material gets."""
_BLOND = (0.795, 0.112, 76.0)
"""Golden as fur, feathers or hair have it."""
_SPREAD: dict[Colour, tuple[float, float]] = {
    Colour.BLACK: (0.05, 0.09),
    Colour.WHITE: (0.03, 0.055),
    Colour.GRAY: (0.05, 0.09),
}
"""Smallest and largest standard deviation of lightness that the material's shading keeps."""
_SHADES = (0.24, 0.95)
"""The darkest and the lightest that the middle of a material gets, so that its shading shows."""
_MOST_CHROMA = 0.23
_COLOURS = 8
_WEIGHT = np.array((0.6, 1.5, 1.5), np.float32)
"""Chroma tells materials apart, lightness mostly shading."""
_NOT_MEANT: tuple[tuple[frozenset[str], float, float, float], ...] = (
    (frozenset({"flower"}), 105, 165, 0.15),
    (frozenset({"vehicle", "building", "aircraft", "boat"}), 205, 265, 0.3),
    (frozenset({"building"}), 130, 170, 0.2),
)
"""Materials that a colour word is seldom about, by hue: leaves, skin, window panes, lawns; with their weight."""
_DIM = 0.5
"""A coat of lower lightness hides eyes."""
_EYE_WHITE, _PUPIL = np.array((0.84, 0.004, 0.022), np.float32), np.array((0.16, 0.0, 0.0), np.float32)
_BLOCK = 3.0
"""Sigma, in pixels, that levels compression's blocks."""
_LIVING = frozenset({"animal", "bird", "fish", "insect", "person"})


@dataclass(frozen=True, kw_only=True)
class Material:
    """The part of a sprite that a colour request is about."""

    lab: Image
    """The whole sprite in OKLab."""
    mask: Image
    """Membership, 0 to 1, (h, w)."""
    centre: NDArray[np.float32]
    """The region's median colour, OKLab."""
    spread: float
    """Standard deviation of its lightness."""


def _palette(points: Image) -> Image:
    """Cluster centres by k-means; the start is farthest-point, so the result is the same every time."""
    centres = [np.median(points, 0)]
    distance = ((points - centres[0]) ** 2).sum(-1)
    for _ in range(_COLOURS - 1):
        centres.append(points[int(distance.argmax())])
        distance = np.minimum(distance, ((points - centres[-1]) ** 2).sum(-1))
    found = np.stack(centres).astype(np.float32)
    for _ in range(12):
        label = _nearest(points, found)
        for k in range(_COLOURS):
            if (label == k).any():
                found[k] = points[label == k].mean(0)
    return found


def _nearest(points: Image, centres: Image) -> NDArray[np.intp]:
    return (((centres * centres).sum(-1)) - 2 * points @ centres.T).argmin(-1)


def _materials(lab: Image, label: NDArray[np.intp], solid: NDArray[np.bool_], centres: Image) -> NDArray[np.intp]:
    """Which material each palette entry belongs to: entries whose common border is soft are one."""
    owner = np.arange(_COLOURS)
    means = centres / _WEIGHT
    area = np.bincount(label[solid].ravel(), minlength=_COLOURS)
    span = max(3, round(max(label.shape) / 80))
    pairs: dict[tuple[int, int], list[NDArray[np.float32]]] = {}
    for a, b in ((np.s_[:-span], np.s_[span:]), (np.s_[:, :-span], np.s_[:, span:])):
        both = solid[a] & solid[b] & (label[a] != label[b])
        la, lb = label[a][both], label[b][both]
        step = np.linalg.norm(lab[a][both] - lab[b][both], axis=-1)
        key = np.minimum(la, lb) * _COLOURS + np.maximum(la, lb)
        for k in np.unique(key):
            pairs.setdefault((int(k) // _COLOURS, int(k) % _COLOURS), []).append(step[key == k])
    soft = sorted((float(np.median(np.concatenate(found))), ij, sum(map(len, found))) for ij, found in pairs.items())
    for step_size, (i, j), length in soft:
        # a short border says little: blends along an outline make many of them
        if length < 0.8 * float(min(area[i], area[j])) ** 0.5 or owner[i] == owner[j]:
            continue
        large = min(area[i], area[j]) > 0.05 * area.sum() and float(np.linalg.norm(means[i] - means[j])) < 0.09
        one = np.flatnonzero((owner == owner[i]) | (owner == owner[j]))
        if (large or step_size < 0.055 or _shaded(means[i], means[j])) and _akin(means[one], area[one]):
            owner[owner == owner[j]] = owner[i]
    return owner


def _shaded(a: Image, b: Image) -> bool:
    """Whether one colour is the other in a different light: the same clear hue, lighter or darker."""
    if min(np.hypot(*a[1:]), np.hypot(*b[1:])) < 0.05 or np.linalg.norm(a - b) > 0.14:
        return False
    turn = np.arctan2(a[2], a[1]) - np.arctan2(b[2], b[1])
    return bool(np.cos(turn) > np.cos(np.deg2rad(28)))


def _akin(means: Image, area: NDArray[np.intp]) -> bool:
    """Whether colours can be one material in light and shade: no two clear hues far apart among them."""
    clear = (np.hypot(means[:, 1], means[:, 2]) > 0.06) & (area > 0.02 * area.sum())
    hue = np.arctan2(means[clear, 2], means[clear, 1])
    return not clear.any() or bool((np.cos(hue[:, None] - hue[None]) > np.cos(np.deg2rad(72))).all())


def _clothes(lab: Image, solid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What of a person can be dressed in a colour: below the chin, and not skin. All of it where no face is found."""
    height, width = solid.shape
    chroma, hue = np.hypot(lab[..., 1], lab[..., 2]), np.degrees(np.arctan2(lab[..., 2], lab[..., 1]))
    skin = solid & (chroma > 0.028) & (chroma < 0.135) & (hue > 22) & (hue < 82) & (lab[..., 0] > 0.28)
    size = max(3, round(0.012 * height)) | 1
    count, part, stats, _ = cv2.connectedComponentsWithStats(
        cv2.morphologyEx(skin.astype(np.uint8), cv2.MORPH_OPEN, np.ones((size, size)))
    )
    faces = [
        k
        for k in range(1, count)
        if stats[k, cv2.CC_STAT_TOP] < 0.45 * height
        and stats[k, cv2.CC_STAT_AREA] > 0.018 * solid.sum()
        and abs(stats[k, cv2.CC_STAT_LEFT] + stats[k, cv2.CC_STAT_WIDTH] / 2 - width / 2) < 0.24 * width
    ]
    if not faces:
        return solid
    face = max(faces, key=lambda k: int(stats[k, cv2.CC_STAT_AREA]))
    tone = np.median(lab[part == face], 0)
    top, wide = int(stats[face, cv2.CC_STAT_TOP]), int(stats[face, cv2.CC_STAT_WIDTH])
    chin = min(top + int(stats[face, cv2.CC_STAT_HEIGHT]), top + round(1.25 * wide))
    alike = np.linalg.norm((lab - tone) * np.array((0.5, 1.0, 1.0), np.float32), axis=-1) < 0.075
    worn = solid & ~(skin & alike)
    worn[: round(chin)] = False
    return worn if worn.sum() > 0.08 * solid.sum() else solid


def material_of(sprite: Sprite, kind: str = "object") -> Material:
    """The dominant material of a sprite. ``kind`` keeps a flower's leaves and a person's skin out of the choice."""
    lab = oklab(unit(sprite[..., :3]))
    alpha = unit(sprite[..., 3])
    solid = alpha > 0.9
    if solid.sum() < 64:
        solid = alpha > 0.3
    open_to = _clothes(lab, solid) if kind == "person" else solid
    weighted = lab * _WEIGHT
    points = weighted[open_to]
    centres = _palette(points[:: max(1, len(points) // 4000)])
    label = _nearest(weighted.reshape(-1, 3), centres).reshape(alpha.shape)
    smooth = cv2.GaussianBlur(lab, (0, 0), max(0.6, max(alpha.shape) / 420))
    owner = _materials(smooth, label, open_to, centres)
    outline = solid & ~cv2.erode(solid.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
    height = np.linspace(1.5, 0.6, alpha.shape[0])[:, None]
    best, chosen = -1.0, 0
    for group in np.unique(owner):
        inside = open_to & np.isin(label, np.flatnonzero(owner == group))
        if not inside.any():
            continue
        score = float(inside.sum()) * _claim(np.median(lab[inside], 0), kind)
        if kind == "person":
            # a shirt rather than trousers
            score = float((inside * height).sum()) * _claim(np.median(lab[inside], 0), kind)
        elif kind in _LIVING and kind != "insect":
            # a body owns the outline, a belly or a wing does not
            score *= 0.4 + float(inside[outline].mean())
        if score > best:
            best, chosen = score, int(group)
    fringe = cv2.dilate(open_to.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool) & ~solid
    region = np.isin(label, np.flatnonzero(owner == chosen)) & (alpha > 0) & (open_to | fringe)
    region &= ~_strays(lab, region & solid)
    if kind in _LIVING:
        region &= ~_eyes(lab[..., 0], alpha)
        region &= ~_tongues(lab, region & solid)
    inside = region & solid
    values = lab[inside] if inside.any() else lab[solid]
    mask = cv2.GaussianBlur(region.astype(np.float32), (0, 0), max(0.5, max(alpha.shape) / 500))
    # along the outline the colours are blends with nothing: they follow the nearest solid pixel
    near = cv2.dilate((inside).astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool) & ~solid
    mask = np.where(near, 1, mask).astype(np.float32)
    return Material(
        lab=lab, mask=mask, centre=np.median(values, 0).astype(np.float32), spread=float(values[:, 0].std())
    )


def _strays(lab: Image, region: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The separate parts of a region that differ from its middle: a flame above its candle, pupils."""
    count, part, stats, _ = cv2.connectedComponentsWithStats(region.astype(np.uint8), connectivity=8)
    if count <= 2:
        return np.zeros_like(region)
    largest = int(stats[1:, cv2.CC_STAT_AREA].argmax()) + 1
    body = lab[part == largest]
    main, middle = len(body), np.median(body, 0)[None]
    body = body[np.argsort(body[:, 0], kind="stable")][:: max(1, len(body) // 64)]
    stray = np.zeros(count, bool)
    for k in range(1, count):
        area = int(stats[k, cv2.CC_STAT_AREA])
        if k == largest or area < 12:
            continue
        x, y, w, h = (int(v) for v in stats[k, :4])
        own = np.median(lab[y : y + h, x : x + w][part[y : y + h, x : x + w] == k], 0)
        # a large part may be another shade of the same gradient, a small one is a detail
        away = body - own if area > 0.25 * main else middle - own
        stray[k] = np.linalg.norm(away, axis=-1).min() > 0.11
    return np.asarray(stray[part], bool)


def _eyes(lightness: Image, alpha: Image) -> NDArray[np.bool_]:
    """Small spots, much darker than what is around them."""
    spots = ((_depth(lightness, alpha) > 0.12) & (lightness < 0.36)).astype(np.uint8)
    _, part, stats, _ = cv2.connectedComponentsWithStats(spots)
    w, h, area = (stats[:, k] for k in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT, cv2.CC_STAT_AREA))
    compact = (
        (area > 0.5 * w * h)
        & (np.maximum(w, h) < 2.6 * np.minimum(w, h))
        & (np.maximum(w, h) < 0.13 * max(lightness.shape))
    )
    compact[0] = False
    return np.asarray(compact[part], bool)


def _tongues(lab: Image, region: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Small parts far more vivid than the body: tongues, combs, noses."""
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    usual = float(np.median(chroma[region])) if region.any() else 1.0
    vivid = region & (chroma > max(0.155, 1.6 * usual))
    return vivid if vivid.sum() < 0.03 * region.sum() else np.zeros_like(region)


def _claim(lab: NDArray[np.float32], kind: str) -> float:
    """How much a material of this colour is what people mean by the thing's colour."""
    lightness, a, b = (float(v) for v in lab)
    chroma, hue = float(np.hypot(a, b)), float(np.degrees(np.arctan2(b, a)) % 360)
    for kinds, low, high, weight in _NOT_MEANT:
        if kind in kinds and chroma > 0.05 and low < hue < high and lightness > 0.42:
            return weight
    if kind in ("vehicle", "boat") and (chroma < 0.05 or lightness < 0.42):
        return 0.2
    if lightness < 0.42:
        return 0.5 if chroma < 0.06 else 0.6
    return 0.55 + 0.45 * min(1.0, chroma / 0.13)


def recolour(sprite: Sprite, colour: Colour, kind: str = "object", tint: RGB | None = None) -> Sprite:
    """The sprite with its dominant material in another colour; shading, highlights and features stay. tint: the exact
    shade of the colour, where it is not the usual one."""
    material = material_of(sprite, kind)
    if colour is Colour.WHITE and tint is None and material.centre[0] >= _TARGET[colour][0]:
        # as white as can be
        return sprite
    living = kind in _LIVING
    target = _BLOND if colour is Colour.GOLDEN and living else _TARGET[colour]
    if tint is not None:
        target = _polar(tint)
    lab = _smooth(material)
    shade = lab[..., 0] - material.centre[0]
    low, high = _SPREAD.get(colour, (0.045, 0.085))
    gain = float(np.clip(material.spread, low, high) / max(material.spread, 0.012))
    if colour is Colour.GOLDEN and not living:
        gain *= 1.5
    shade = np.clip(shade * min(gain, 2.2), -0.30, 0.26)
    if colour is Colour.WHITE:
        shade = np.where(shade > 0, shade * 0.4, shade)
    lightness = np.clip(target[0] + shade, 0.06, 0.995)
    source = np.hypot(lab[..., 1], lab[..., 2])
    usual = float(np.hypot(*material.centre[1:]))
    purity = np.clip(source / usual, 0.45, 1.12) if usual > 0.05 else np.ones_like(source)
    # light washes colour out, and so does deep shade
    wash = 1 - np.clip(shade / 0.26, 0, 1) ** 1.5 * 0.55 - np.clip(-shade / 0.30, 0, 1) * 0.18
    part = 0.30 if living else 0.55
    chroma = target[1] * (1 - part + part * purity) * wash
    turn = np.deg2rad(target[2])
    if usual > 0.05:
        drift = np.arctan2(lab[..., 2], lab[..., 1]) - np.arctan2(material.centre[2], material.centre[1])
        turn = turn + np.clip((drift + np.pi) % (2 * np.pi) - np.pi, -0.5, 0.5) * 0.22
    painted = np.stack([lightness, chroma * np.cos(turn), chroma * np.sin(turn)], -1).astype(np.float32)
    mixed = material.lab + (painted - material.lab) * material.mask[..., None]
    touched = material.mask > 0.003
    if living and target[0] < _DIM:
        touched |= _open_eyes(mixed, lab, material.mask, unit(sprite[..., 3]))
    out = sprite.copy()
    out[..., :3][touched] = np.round(from_oklab(mixed[touched]) * 255).astype(np.uint8)
    return out


def _polar(rgb: RGB) -> tuple[float, float, float]:
    """Lightness, chroma and hue in degrees of what is lit by a white light: none is quite black or white."""
    lightness, a, b = (float(v) for v in oklab(np.array(rgb, np.float32)))
    return (
        float(np.clip(lightness, *_SHADES)),
        min(float(np.hypot(a, b)), _MOST_CHROMA),
        float(np.degrees(np.arctan2(b, a))),
    )


def _smooth(material: Material) -> Image:
    """The colours without the blocks of the sprite's compression, which a clearer hue or a stronger contrast would
    show; what differs more than they do stays."""
    region = (material.mask > 0.5).astype(np.float32)
    around = cv2.GaussianBlur(material.lab * region[..., None], (0, 0), _BLOCK)
    around /= np.maximum(cv2.GaussianBlur(region, (0, 0), _BLOCK), 1e-3)[..., None]
    change = around - material.lab
    like = smoothstep(np.abs(change).max(-1), 0.030, 0.012) * region
    return material.lab + change * like[..., None]


def _open_eyes(painted: Image, lab: Image, mask: Image, alpha: Image) -> NDArray[np.bool_]:
    """Darkens the eyes in a dark coat and rings them with pale, so that they are seen; in place. Where it did."""
    reach = max(1, round(0.011 * max(alpha.shape)))
    eyes = _pupils(lab[..., 0], alpha, margin=2 * reach).astype(np.uint8)
    span = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    lid = cv2.GaussianBlur(cv2.dilate(eyes, span).astype(np.float32), (0, 0), 0.6) * mask
    pupil = cv2.GaussianBlur(eyes.astype(np.float32), (0, 0), 0.6)
    painted += (_EYE_WHITE - painted) * (lid * (1 - pupil))[..., None]
    painted += (_PUPIL - painted) * pupil[..., None]
    return (lid > 0.003) | (pupil > 0.003)


def _pupils(lightness: Image, alpha: Image, margin: int) -> NDArray[np.bool_]:
    """The eyes alone: upright dark spots in the upper half, smaller than a nose and at a margin from the outline."""
    longest = max(alpha.shape)
    depth = _depth(lightness, alpha)
    inner = cv2.erode((alpha > 0.9).astype(np.uint8), np.ones((2 * margin + 1, 2 * margin + 1), np.uint8))
    count, part, stats, _ = cv2.connectedComponentsWithStats(((depth > 0.10) & (lightness < 0.47)).astype(np.uint8))
    found = np.zeros(count, bool)
    for k in range(1, count):
        x, y, w, h, area = (int(v) for v in stats[k])
        if not (0.022 * longest < w < 1.15 * h and h < min(2.6 * w, 0.09 * longest) and area > 0.55 * w * h):
            continue
        here = (slice(y, y + h), slice(x, x + w))
        inside = part[here] == k
        found[k] = (
            y + h / 2 < 0.55 * alpha.shape[0]
            and bool(inner[here][inside].all())
            and float(lightness[here][inside].min()) < 0.33
            and float(depth[here][inside].max()) > 0.22
        )
    return np.asarray(found[part], bool)


def _depth(lightness: Image, alpha: Image) -> Image:
    """How much darker each point is than what is around it."""
    size = max(5, round(0.09 * max(lightness.shape))) | 1
    opaque = np.where(alpha > 0.9, lightness, 1).astype(np.float32)
    return cv2.morphologyEx(opaque, cv2.MORPH_BLACKHAT, np.ones((size, size), np.uint8))
