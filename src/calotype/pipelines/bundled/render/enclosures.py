"""What closes a built place off: parapets, railings, fences, arcades, a net, a hoop, a train's track.

Each draws over the picture from the far end of the ground up, in pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import blend, ellipse, fill_polygon, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.solids import arch, rect, strip
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class Site:
    """Where it is drawn."""

    image: Image
    scene: Scene
    light: Light
    foot: float
    """The row where the ground ends."""
    horizon: float
    """The row of the horizon."""
    rng: np.random.Generator

    @property
    def height(self) -> int:
        return int(self.image.shape[0])

    @property
    def width(self) -> int:
        return int(self.image.shape[1])

    @property
    def unit(self) -> float:
        return min(self.height, (self.width * self.height) ** 0.5)

    def lit(self, albedo: Vector, lambert: float = 0.7) -> Vector:
        shade = self.light.shade(albedo[None], np.array([lambert], np.float32))[0]
        return np.asarray(np.clip(shade, 0, 1), np.float32)

    def slab(self, x0: float, y0: float, x1: float, y1: float, albedo: Vector) -> None:
        """An upright face, lighter above."""
        colour = self.lit(albedo)
        fill_polygon(
            self.image, rect(x0, y0, x1, y1), np.stack([np.clip(colour * 1.12, 0, 1), colour * np.float32(0.82)])
        )


Enclosure = Callable[[Site], None]


def balustrade(site: Site) -> None:
    """Turned pillars of stone under a broad rail."""
    tall, stone = 0.20 * site.unit, rgb(0.88, 0.84, 0.77)
    top = site.foot - tall
    gap = 0.085 * site.unit
    for x in np.arange(-0.3 * gap, site.width + gap, gap):
        t = np.linspace(0, 1, 18)
        half = gap * (0.16 + 0.15 * np.sin(np.pi * t) ** 2 * (1.4 - t))
        y = top + 0.14 * tall + t * 0.76 * tall
        shape = np.concatenate([np.stack([x - half, y], -1), np.stack([x + half, y], -1)[::-1]])
        colour = site.lit(stone, 0.65)
        fill_polygon(site.image, shape, colour)
        fill_polygon(site.image, shape * (0.45, 1) + (0.55 * x - 0.05 * gap, 0), np.clip(colour * 1.13, 0, 1), 0.8)
    site.slab(-2, site.foot - 0.10 * tall, site.width + 2, site.foot + 0.03 * tall, stone)
    site.slab(-2, top - 0.02 * tall, site.width + 2, top + 0.15 * tall, stone)


def railing(site: Site) -> None:
    """Slender bars of iron under a rail."""
    tall, iron = 0.23 * site.unit, rgb(0.10, 0.11, 0.13)
    top, gap, colour = site.foot - tall, 0.045 * site.unit, site.lit(iron)
    for x in np.arange(0.5 * gap, site.width, gap):
        fill_polygon(site.image, rect(x - 0.05 * gap, top, x + 0.05 * gap, site.foot), colour)
    for y, half in ((top, 0.010), (top + 0.18 * tall, 0.004), (site.foot - 0.08 * tall, 0.006)):
        fill_polygon(site.image, rect(-2, y - half * site.unit, site.width + 2, y + half * site.unit), colour)


def ship_rail(site: Site) -> None:
    """White rails on posts, as on the deck of a ship, and a lifebuoy."""
    tall, white = 0.24 * site.unit, site.lit(rgb(0.94, 0.94, 0.93))
    top, gap = site.foot - tall, 0.22 * site.unit
    for x in np.arange(0.3 * gap, site.width + gap, gap):
        fill_polygon(site.image, rect(x - 0.022 * gap, top, x + 0.022 * gap, site.foot), white * np.float32(0.9))
    for share, half in ((0.0, 0.011), (0.33, 0.006), (0.66, 0.006)):
        y = top + share * tall
        fill_polygon(site.image, rect(-2, y - half * site.unit, site.width + 2, y + half * site.unit), white)
    x, y, r = 0.13 * site.width, top + 0.5 * tall, 0.30 * tall
    for k in range(8):
        a = np.linspace(k, k + 1, 10) * np.pi / 4
        outer = np.stack([x + r * np.cos(a), y + r * np.sin(a)], -1)
        inner = np.stack([x + 0.58 * r * np.cos(a), y + 0.58 * r * np.sin(a)], -1)[::-1]
        colour = rgb(0.86, 0.20, 0.14) if k % 2 else rgb(0.96, 0.95, 0.93)
        fill_polygon(site.image, np.concatenate([outer, inner]), site.lit(colour))


def porch_rail(site: Site) -> None:
    """A rail of boards, posts, and the edge of a roof above."""
    tall, white = 0.17 * site.unit, rgb(0.93, 0.91, 0.87)
    top, gap = site.foot - tall, 0.06 * site.unit
    for x in np.arange(0.5 * gap, site.width, gap):
        site.slab(x - 0.12 * gap, top, x + 0.12 * gap, site.foot, white)
    site.slab(-2, site.foot - 0.12 * tall, site.width + 2, site.foot, white)
    site.slab(-2, top - 0.06 * tall, site.width + 2, top + 0.08 * tall, white)
    eaves = 0.085 * site.height
    for share in (0.06, 0.94):
        x, half = share * site.width, 0.020 * site.unit
        site.slab(x - half, 0.8 * eaves, x + half, site.foot + 0.02 * site.unit, white)
    site.slab(-2, -2, site.width + 2, eaves, rgb(0.60, 0.52, 0.44))
    site.slab(-2, eaves, site.width + 2, 1.25 * eaves, white)


def fence(site: Site) -> None:
    """Wire between posts, and trees behind it."""
    tall = 0.26 * site.unit
    top = max(2, int(site.foot - tall))
    rows = np.arange(top, int(site.foot), dtype=np.float32)[:, None]
    x = np.arange(site.width, dtype=np.float32)[None]
    part = site.image[top : int(site.foot)]
    leaf = sample("fine", x * (500 / site.unit), rows * (500 / site.unit))
    crown = sample("cloud", x * (160 / site.unit) + 40, 0 * x + 9)
    green = site.light.shade(mix(rgb(0.08, 0.20, 0.08), rgb(0.36, 0.52, 0.20), leaf[..., None]), 0.3 + 0.5 * leaf)
    edge = smoothstep(rows - (site.foot - tall * (0.35 + 0.9 * crown)), -2.0, 2.0)
    blend(part, np.clip(green, 0, 1), (edge * np.ones_like(leaf)).astype(np.float32))
    mesh = 0.014 * site.unit
    wire = np.maximum(
        smoothstep(np.abs((x + rows) / mesh % 1.0 - 0.5), 0.42, 0.48),
        smoothstep(np.abs((x - rows) / mesh % 1.0 - 0.5), 0.42, 0.48),
    )
    blend(part, site.lit(rgb(0.62, 0.66, 0.66)), (0.5 * wire).astype(np.float32))
    for post in np.arange(0.06, 1.0, 0.176):
        px = post * site.width
        fill_polygon(
            site.image,
            rect(px - 0.005 * site.unit, top, px + 0.005 * site.unit, site.foot),
            site.lit(rgb(0.40, 0.46, 0.44)),
        )


def net(site: Site) -> None:
    """A fence behind, and the net across the court."""
    fence(site)
    depth = site.height * 0.62 / 3.3
    y = site.horizon + depth
    tall, half = 0.30 * depth * 1.9, 2.15 / 3.3 * site.height
    x0, x1 = 0.5 * site.width - half, 0.5 * site.width + half
    top = y - tall
    a, b = max(0, int(x0)), min(site.width, int(x1))
    rows = np.arange(int(top), int(y), dtype=np.float32)[:, None]
    x = np.arange(a, b, dtype=np.float32)[None]
    mesh = 0.012 * site.unit
    knots = np.maximum(
        smoothstep(np.abs(x / mesh % 1.0 - 0.5), 0.36, 0.46), smoothstep(np.abs(rows / mesh % 1.0 - 0.5), 0.36, 0.46)
    )
    blend(site.image[int(top) : int(y), a:b], site.lit(rgb(0.12, 0.13, 0.14)), (0.25 + 0.5 * knots).astype(np.float32))
    fill_polygon(site.image, rect(x0, top - 0.10 * tall, x1, top + 0.10 * tall), site.lit(rgb(0.96, 0.96, 0.94)))
    for x_ in (x0, x1):
        fill_polygon(
            site.image,
            rect(x_ - 0.008 * site.unit, top - 0.2 * tall, x_ + 0.008 * site.unit, y),
            site.lit(rgb(0.2, 0.3, 0.26)),
        )


def hoop(site: Site) -> None:
    """A fence, and the hoop before its board at the far end."""
    fence(site)
    x, u = 0.5 * site.width, site.unit
    foot, board = site.foot + 0.02 * u, site.foot - 0.25 * u
    fill_polygon(site.image, rect(x - 0.008 * u, board, x + 0.008 * u, foot), site.lit(rgb(0.26, 0.28, 0.32)))
    site.slab(x - 0.095 * u, board - 0.085 * u, x + 0.095 * u, board + 0.035 * u, rgb(0.96, 0.96, 0.95))
    red = site.lit(rgb(0.88, 0.28, 0.12))
    for y0, y1 in ((-0.03, -0.023), (0.012, 0.019)):
        fill_polygon(site.image, rect(x - 0.034 * u, board + y0 * u, x + 0.034 * u, board + y1 * u), red)
    for side in (-1, 1):
        fill_polygon(
            site.image,
            rect(
                x + side * 0.034 * u - 0.003 * u, board - 0.03 * u, x + side * 0.034 * u + 0.003 * u, board + 0.019 * u
            ),
            red,
        )
    rim = ellipse(x, board + 0.028 * u, 0.036 * u, 0.010 * u, 40)
    for k in range(9):
        dx = (k - 4) / 4 * 0.034 * u
        fill_polygon(
            site.image,
            strip(((x + dx, board + 0.03 * u), (x + 0.6 * dx, board + 0.075 * u)), 0.0025 * u),
            site.lit(rgb(0.95, 0.95, 0.95)),
        )
    fill_polygon(site.image, strip(np.concatenate([rim, rim[:1]]), 0.007 * u), red)


def arcade(site: Site) -> None:
    """Walls on three sides with arches below and windows above; plants stand along them."""
    plaster, u = rgb(0.93, 0.84, 0.70), site.unit
    top = site.foot - 0.50 * u
    left, right = 0.16 * site.width, 0.84 * site.width
    spread = 0.35 * u
    for inner, outer, sign in ((left, -2.0, -1), (right, site.width + 2.0, 1)):
        slope = abs(inner - outer)
        shape = np.array(
            ((inner, top), (outer, top - 0.42 * slope), (outer, site.foot + 0.62 * slope), (inner, site.foot))
        )
        colour = site.lit(plaster, 0.35 if sign * site.light.direction[0] > 0 else 0.8)
        fill_polygon(site.image, shape, np.stack([np.clip(colour * 1.05, 0, 1), colour * np.float32(0.84)]))
        for k in range(2):
            a, b = inner + (outer - inner) * (0.14 + 0.46 * k), inner + (outer - inner) * (0.44 + 0.46 * k)

            def low(x: float, inner: float = inner) -> float:
                return site.foot + 0.62 * abs(x - inner)

            def high(x: float, inner: float = inner) -> float:
                return site.foot - 0.24 * u - 0.10 * abs(x - inner)

            t = np.linspace(0, 1, 16)
            x = a + (b - a) * t
            crown = np.array([high(float(v)) for v in x]) - 0.07 * u * np.sin(np.pi * t) * (1 + k)
            opening = np.concatenate([np.stack([x, crown], -1), np.array(((b, low(b)), (a, low(a))))])
            dark = site.lit(rgb(0.34, 0.24, 0.18), 0.2)
            fill_polygon(site.image, opening, np.stack([dark * np.float32(0.7), dark * np.float32(1.1)]))
    site.slab(left, top, right, site.foot, plaster)
    count = 5 if right - left > 1.2 * spread else 3
    step = (right - left) / count
    for k in range(count):
        middle = left + step * (k + 0.5)
        half = min(0.36 * step, 0.11 * u)
        dark = site.lit(rgb(0.36, 0.25, 0.19), 0.2)
        trim = site.lit(rgb(0.98, 0.94, 0.86))
        fill_polygon(
            site.image, arch(middle - 1.16 * half, site.foot - 0.29 * u, middle + 1.16 * half, site.foot), trim
        )
        fill_polygon(
            site.image,
            arch(middle - half, site.foot - 0.27 * u, middle + half, site.foot),
            np.stack([dark * np.float32(0.6), dark * np.float32(1.2)]),
        )
        pane = rgb(1.0, 0.80, 0.46) if site.light.night else site.lit(rgb(0.30, 0.40, 0.48))
        fill_polygon(site.image, arch(middle - 0.5 * half, top + 0.05 * u, middle + 0.5 * half, top + 0.16 * u), pane)
        for dx in (-0.75, 0.75):
            shutter = rect(
                middle + dx * half - 0.22 * half, top + 0.06 * u, middle + dx * half + 0.22 * half, top + 0.16 * u
            )
            fill_polygon(site.image, shutter, site.lit(rgb(0.16, 0.42, 0.50)))
    site.slab(left, top - 0.025 * u, right, top, rgb(0.72, 0.40, 0.28))
    site.slab(left, site.foot - 0.315 * u, right, site.foot - 0.30 * u, rgb(0.12, 0.40, 0.56))


def track(site: Site) -> None:
    """A railway's bed beyond the edge of a platform, the wall or the hedge behind it, and a roof on posts."""
    u, top = site.unit, site.foot - 0.14 * site.unit
    stone = sample(
        "fine", np.arange(site.width)[None] * (400 / u), np.arange(int(top), int(site.foot))[:, None] * (700 / u)
    )
    bed = site.light.shade(mix(rgb(0.26, 0.23, 0.21), rgb(0.52, 0.47, 0.43), stone[..., None]), 0.3 + 0.5 * stone)
    site.image[int(top) : int(site.foot)] = np.clip(bed, 0, 1)
    for share in (0.30, 0.72):
        y = top + share * (site.foot - top)
        for x in np.arange(0, site.width, 0.07 * u):
            fill_polygon(
                site.image, rect(x, y - 0.010 * u, x + 0.028 * u, y + 0.016 * u), site.lit(rgb(0.30, 0.22, 0.17))
            )
        fill_polygon(site.image, rect(-2, y - 0.007 * u, site.width + 2, y), site.lit(rgb(0.74, 0.74, 0.76), 0.9))
    site.slab(-2, top - 0.05 * u, site.width + 2, top, rgb(0.62, 0.58, 0.54))
    eaves = 0.10 * site.height
    for share in (0.10, 0.90):
        x = share * site.width
        site.slab(x - 0.014 * u, eaves, x + 0.014 * u, site.foot + 0.10 * u, rgb(0.20, 0.34, 0.32))
    site.slab(-2, -2, site.width + 2, eaves, rgb(0.36, 0.34, 0.34))
    site.slab(-2, eaves, site.width + 2, eaves + 0.022 * u, rgb(0.20, 0.34, 0.32))
    x, y, r = 0.5 * site.width, eaves + 0.085 * u, 0.045 * u
    fill_polygon(site.image, rect(x - 0.004 * u, eaves, x + 0.004 * u, y), site.lit(rgb(0.2, 0.2, 0.22)))
    fill_polygon(site.image, ellipse(x, y, r, r), site.lit(rgb(0.16, 0.20, 0.22)))
    fill_polygon(site.image, ellipse(x, y, 0.84 * r, 0.84 * r), rgb(0.97, 0.95, 0.88))
    for dx, dy in ((0.0, -0.62), (0.42, 0.18)):
        fill_polygon(site.image, strip(((x, y), (x + dx * r, y + dy * r)), 0.10 * r), rgb(0.1, 0.1, 0.12))
