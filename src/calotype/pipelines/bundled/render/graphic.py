"""Graphic styles: pictures made of shapes of one colour, cut, printed, folded or leaded. Like the other treatments, but
they know which element shows where.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from . import noise
from .canvas import Image, blend, blur, mix, smoothstep
from .contours import inner_lines, outlines
from .light import rgb
from .media import LUMA, calmed, from_edge, palette_of, paper_tooth, reduced, texture
from .oklab import from_oklab, oklab

Numbers = NDArray[np.uint8]

_INKS = 16
"""Colours of the things in a flat picture."""


def flattened(image: Image, count: int, side: int = 620, things: NDArray[np.bool_] | None = None) -> Image:
    """The picture in that many colours, in calm shapes whose edges stay crisp at any size; the colours are those of the
    ``things`` in it, where these are told apart."""
    height, width = image.shape[:2]
    work = reduced(image, side)
    short = min(work.shape[:2])
    calm = calmed(calmed(work, max(1, round(short / 190))), max(1, round(short / 250)))
    colours = calm.reshape(-1, 3)
    if things is not None:
        told = cv2.resize(things.astype(np.uint8), work.shape[1::-1], interpolation=cv2.INTER_NEAREST).ravel() > 0
        colours = colours[told] if told.sum() > count else colours
    inks = palette_of(colours, count)
    full = cv2.resize(calm, (width, height), interpolation=cv2.INTER_CUBIC)
    return _snapped(full, inks)


def _snapped(image: Image, inks: Image) -> Image:
    """Each pixel in the nearest of the inks; between two of them the edge is antialiased."""
    out = np.empty_like(image)
    square = (inks * inks).sum(-1)
    for y in range(0, len(image), 64):
        band = image[y : y + 64].reshape(-1, 3)
        away = square - 2 * band @ inks.T
        first = away.argmin(-1)
        rows = np.arange(len(band))
        nearest = away[rows, first].copy()
        away[rows, first] = np.inf
        second = away.argmin(-1)
        apart = np.maximum(((inks[first] - inks[second]) ** 2).sum(-1), 1e-5)
        share = np.clip(0.5 + 1.1 * (away[rows, second] - nearest) / apart, 0, 1)[:, None]
        out[y : y + 64] = (inks[second] + (inks[first] - inks[second]) * share).reshape(-1, image.shape[1], 3)
    return out


def _richer(image: Image, chroma: float) -> Image:
    lab = oklab(np.clip(image, 0, 1))
    lab[..., 1:] *= np.float32(chroma)
    return np.clip(from_oklab(lab), 0, 1)


def coloured(image: Image, cover: Numbers, count: int) -> Image:
    """The things of the picture in few colours; the place behind them has few already."""
    if not cover.any():
        return image
    things = cover > 0
    ys, xs = np.flatnonzero(things.any(1)), np.flatnonzero(things.any(0))
    part = np.s_[ys[0] : ys[-1] + 1, xs[0] : xs[-1] + 1]
    solid = cv2.GaussianBlur(things[part].astype(np.float32), (0, 0), 0.7)[..., None]
    out = image.copy()
    out[part] = mix(image[part], flattened(image[part], count, things=things[part]), solid)
    return out


def flat(image: Image, cover: Numbers, seed: int) -> Image:
    """Vector shapes: no texture, no blur, clear colours."""
    return _richer(coloured(image, cover, _INKS), 1.12)


def paper(image: Image, cover: Numbers, seed: int) -> Image:
    """Sheets of coloured card: each thing cut out with a pale edge, lying a little above what is behind it."""
    height, width = image.shape[:2]
    unit = min(height, width) / 100
    out = coloured(image, cover, 9)
    for number in range(1, int(cover.max()) + 1):
        mask = (cover == number).astype(np.float32)
        if not mask.any():
            continue
        soft = cv2.GaussianBlur(mask, (0, 0), 0.35 * unit + 0.5)
        matrix = np.array(((1, 0, 0.5 * unit), (0, 1, 0.9 * unit)), np.float32)
        below = blur(cv2.warpAffine(mask, matrix, (width, height)), 0.9 * unit)
        blend(out, rgb(0.02, 0.03, 0.08), below * (1 - mask) * np.float32(0.42))
        rim = smoothstep(soft, 0.98, 0.60) * mask
        blend(out, rgb(1.0, 0.985, 0.955), rim * np.float32(0.85))
    grain = texture("fine", height, width, 1.3, seed) - 0.5
    fibre = texture("cloud", height, width, 2.2, seed + 3) - 0.5
    out *= (1 + 0.11 * grain + 0.07 * fibre)[..., None]
    return np.clip(out, 0, 1, out=out)


def woodblock(image: Image, cover: Numbers, seed: int) -> Image:
    """A Japanese print: few muted inks on warm paper, dark blue key lines, the grain of the block, a red seal."""
    height, width = image.shape[:2]
    short = min(height, width)
    inks = _lightened(_muted(coloured(image, cover, 10)))
    tone = texture("fine", height, width, 0.9, seed)
    u = np.arange(width, dtype=np.float32)[None] * np.float32(40 / short)
    v = np.arange(height, dtype=np.float32)[:, None] * np.float32(900 / short)
    wood = noise.sample("cloud", u + seed % 97, v * 0.42 + 3 * np.sin(u * 0.05))
    fade = np.clip(np.linspace(1.12, 0.0, height, dtype=np.float32) ** 3, 0, 1)[:, None]
    inks = mix(inks, rgb(0.09, 0.22, 0.46), (0.80 * fade**2 * (cover == 0))[..., None])
    paper_colour = rgb(0.945, 0.895, 0.775)
    ink = np.clip(0.90 - 0.22 * (wood - 0.5) - 0.14 * (tone - 0.5), 0, 1)[..., None]
    out = mix(paper_colour, inks * (0.55 + 0.45 * paper_colour), ink)
    thickness = max(1.0, 0.0042 * short)
    lines = np.maximum(outlines(cover, 1.25 * thickness), 0.85 * inner_lines(image, 0.7 * thickness))
    blend(out, rgb(0.09, 0.12, 0.24), lines * np.clip(0.80 + 0.5 * (tone - 0.35), 0, 1))
    edge = smoothstep(from_edge(height, width), 0.030 * short - 0.7, 0.030 * short + 0.7)
    out = mix(paper_colour, out, edge[..., None])
    _seal(out, seed)
    out *= paper_tooth(height, width, seed, 0.5)[..., None]
    return np.clip(out, 0, 1, out=out)


def _lightened(image: Image) -> Image:
    """Inks as thin as they are on washi: the paper shines through what is not dark."""
    lab = oklab(np.clip(image, 0, 1))
    lab[..., 0] = 0.10 + 0.90 * lab[..., 0] ** np.float32(0.72)
    lab[..., 1:] *= np.float32(1.18)
    return np.clip(from_oklab(lab), 0, 1)


def _muted(image: Image) -> Image:
    """Colours as vegetable inks have them: less clear, a little warmer, no pure white."""
    lab = oklab(np.clip(image, 0, 1))
    lab[..., 0] = 0.20 + 0.78 * lab[..., 0]
    lab[..., 1:] *= np.float32(0.98)
    lab[..., 2] += np.float32(0.012)
    return np.clip(from_oklab(lab), 0, 1)


def _seal(image: Image, seed: int) -> None:
    """The printer's red stamp, low in a corner."""
    height, width = image.shape[:2]
    side = 0.058 * min(height, width)
    x0, y0 = width - 1.95 * side, height - 2.05 * side
    part = image[int(y0) : int(y0 + side), int(x0) : int(x0 + side)]
    rows, cols = part.shape[:2]
    u = np.linspace(0, 1, cols, dtype=np.float32)[None]
    v = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    ring = np.minimum(np.minimum(u, 1 - u), np.minimum(v, 1 - v))
    bars = (np.abs(u - 0.5) < 0.06) | (np.abs(v - 0.34) < 0.06) | ((np.abs(v - 0.64) < 0.06) & (np.abs(u - 0.5) < 0.28))
    worn = noise.sample("fine", u * 60 + seed % 31, v * 60)
    mask = np.where((ring > 0.10) & bars, 0.0, 1.0) * np.clip(0.78 + 0.5 * (worn - 0.4), 0, 1)
    blend(part, rgb(0.74, 0.13, 0.10), mask.astype(np.float32))


def glass(image: Image, cover: Numbers, seed: int) -> Image:
    """Pieces of coloured glass between leads, lit from behind."""
    height, width = image.shape[:2]
    work = reduced(image, 520)
    h, w = work.shape[:2]
    rng = np.random.default_rng((seed % (1 << 32), 83))
    things = cv2.resize(cover, (w, h), interpolation=cv2.INTER_NEAREST)
    reach = min(h, w) / 130
    calm = calmed(calmed(work, max(1, round(reach))), max(1, round(0.7 * reach)))
    # behind, each piece is of one colour; a thing is of broad pieces, painted
    inks = palette_of(calm[things == 0].reshape(-1, 3) if (things == 0).any() else calm.reshape(-1, 3), 14)
    label = ((inks * inks).sum(-1) - 2 * calm.reshape(-1, 3) @ inks.T).argmin(-1).reshape(h, w).astype(np.uint8)
    label = np.where(things > 0, 0, cv2.medianBlur(label, 7))
    place = np.where(things > 0, _cells(h, w, 0.185, rng) + 4096, _cells(h, w, 0.155, rng)).astype(np.int64)
    _, piece = np.unique((place * 512 + things) * 32 + label, return_inverse=True)
    piece = piece.reshape(h, w)
    count = np.maximum(np.bincount(piece.ravel()), 1)
    means = np.stack([np.bincount(piece.ravel(), calm[..., k].ravel()) / count for k in range(3)], -1)
    means = np.clip(means * rng.uniform(0.90, 1.14, (len(means), 1)), 0, 1).astype(np.float32)
    pane = np.where(things[..., None] > 0, mix(calm, means[piece], 0.22), means[piece]).astype(np.float32)
    seams = _seams(piece, count)
    away = cv2.distanceTransform((~seams).astype(np.uint8), cv2.DIST_L2, 5)
    colour = cv2.resize(_richer(pane, 1.40), (width, height), interpolation=cv2.INTER_LINEAR)
    away = cv2.resize(away, (width, height), interpolation=cv2.INTER_CUBIC) * np.float32(height / h)
    unit = min(height, width) / 100
    ripple = texture("cloud", height, width, 0.9, seed) - 0.5
    seed_grain = texture("fine", height, width, 0.5, seed + 2) - 0.5
    lamp = 0.86 + 0.34 * smoothstep(away, 0.2 * unit, 3.2 * unit) + 0.34 * ripple + 0.12 * seed_grain
    out = np.clip(colour * lamp[..., None] + 0.05 * np.maximum(ripple, 0)[..., None], 0, 1)
    painted = inner_lines(image, 0.34 * unit, low=26, high=66) * (cover > 0)
    blend(out, out * rgb(0.22, 0.17, 0.16), painted * np.float32(0.8))
    outline = outlines(cover, 1.15 * unit)
    lead = np.maximum(smoothstep(away, 0.42 * unit, 0.20 * unit), outline)
    light = np.clip(cv2.Sobel(blur(lead, 0.22 * unit), cv2.CV_32F, 0, 1, ksize=3) * 0.5, -0.2, 0.35)
    blend(out, rgb(0.075, 0.075, 0.09), lead)
    out += (np.maximum(light, 0) * lead)[..., None]
    return np.clip(out, 0, 1, out=out)


def _cells(height: int, width: int, size: float, rng: np.random.Generator) -> NDArray[np.int32]:
    """Numbers of the cells about jittered points, ``size`` of the shorter side apart."""
    step = size * min(height, width)
    rows, cols = int(np.ceil(height / step)) + 1, int(np.ceil(width / step)) + 1
    points = (
        np.stack(np.meshgrid(np.arange(cols), np.arange(rows)), -1).reshape(-1, 2)
        + rng.uniform(-0.1, 1.1, (rows * cols, 2))
        - 0.5
    )
    points = np.round(points * step).astype(int)
    inside = (points >= 0).all(1) & (points < (width, height)).all(1)
    ground = np.ones((height, width), np.uint8)
    ground[points[inside, 1], points[inside, 0]] = 0
    _, label = cv2.distanceTransformWithLabels(ground, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    return np.asarray(label, np.int32)


def _seams(piece: NDArray[np.intp], count: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Where pieces meet that are large enough to be of glass of their own."""
    large = count[piece] > 24
    seams = np.zeros(piece.shape, bool)
    across = (piece[:, 1:] != piece[:, :-1]) & large[:, 1:] & large[:, :-1]
    down = (piece[1:] != piece[:-1]) & large[1:] & large[:-1]
    seams[:, 1:] |= across
    seams[1:] |= down
    return seams


def faceted(image: Image, cover: Numbers, seed: int) -> Image:
    """Triangles of one colour each, small where the picture has edges."""
    height, width = image.shape[:2]
    work = reduced(image, 420)
    h, w = work.shape[:2]
    rng = np.random.default_rng((seed % (1 << 32), 59))
    gray = cv2.GaussianBlur((work @ LUMA).astype(np.float32), (0, 0), 1.2)
    edge = np.hypot(cv2.Sobel(gray, cv2.CV_32F, 1, 0), cv2.Sobel(gray, cv2.CV_32F, 0, 1))
    things = cv2.resize(cover, (w, h), interpolation=cv2.INTER_NEAREST)
    border = cv2.morphologyEx(things, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    weight = (
        0.004 + np.minimum(edge, 0.4) * 0.16 + 0.24 * border + (0.012 + 0.42 * np.minimum(edge, 0.4)) * (things > 0)
    )
    chosen = rng.choice(h * w, 1250, replace=False, p=(weight / weight.sum()).ravel())
    points = np.stack([chosen % w, chosen // w], -1).astype(np.float32)
    points = _spaced(points, 0.019 * min(h, w))
    rim = np.array(
        [
            (x * (w - 1), y * (h - 1))
            for x in np.linspace(0, 1, 9)
            for y in np.linspace(0, 1, 9)
            if x in (0, 1) or y in (0, 1)
        ],
        np.float32,
    )
    web = cv2.Subdiv2D((-1, -1, w + 2, h + 2))
    web.insert(np.concatenate([rim, points]).tolist())
    out = cv2.resize(work, (width, height), interpolation=cv2.INTER_LINEAR)
    scale = np.array((width / w, height / h))
    calm = cv2.GaussianBlur(work, (0, 0), 0.9)
    for triangle in np.asarray(web.getTriangleList()).reshape(-1, 3, 2):
        if (triangle < -0.5).any() or (triangle > (w + 0.5, h + 0.5)).any():
            continue
        x, y = np.clip(triangle.mean(0), 0, (w - 1, h - 1)).astype(int)
        across = np.clip(mix(triangle, (x, y), 0.5), 0, (w - 1, h - 1)).astype(int)
        colour = 0.4 * calm[y, x] + 0.2 * calm[across[:, 1], across[:, 0]].sum(0)
        # facets catch the light by where they face
        tilt = (triangle[1] - triangle[0])[0] * (triangle[2] - triangle[0])[1]
        colour = np.clip(colour * (1 + 0.075 * np.sin(0.6 * float(tilt) + float(x))), 0, 1)
        corners = np.round(triangle * scale * 16 + 8).astype(np.int32)
        cv2.fillConvexPoly(out, corners, [float(c) for c in colour], cv2.LINE_8, 4)
    return _richer(cv2.GaussianBlur(out, (0, 0), 0.6), 1.12)


def _spaced(points: Image, apart: float) -> Image:
    """Those of the points that keep a distance from each other."""
    grid = np.floor(points / apart).astype(int)
    _, first = np.unique(grid[:, 0] * 100_003 + grid[:, 1], return_index=True)
    return points[np.sort(first)]
