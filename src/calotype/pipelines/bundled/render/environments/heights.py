"""How land lies: heights at X and Z, in world units, the viewer's ground at 0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import smoothstep
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.peaks import Peak, raise_peaks, ranges
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.render.view import View
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_ASHORE = 0.55
"""Half the width of the land before a cliff's edge, at the least."""
STEP = 0.34
"""Height of one terrace."""


@dataclass(frozen=True, kw_only=True)
class Lie:
    """What is chosen once for a picture."""

    scene: Scene
    light: Light
    view: View
    offset: float
    steep: float
    side: float
    """To which side the land falls off or opens: -1 left, 1 right."""
    middle: float
    """The main element's place across, per unit of depth."""
    reach: float
    """Half of what it takes, per unit of depth."""
    peaks: tuple[Peak, ...]

    @classmethod
    def of(cls, scene: Scene, light: Light, view: View, clearing: Clearing, rng: np.random.Generator) -> Self:
        side = 1.0 if clearing.x < 0.45 else -1.0 if clearing.x > 0.55 else float(rng.choice((-1.0, 1.0)))
        across = view.width / view.unit * view.fov
        return cls(
            scene=scene,
            light=light,
            view=view,
            offset=float(scene.seed % 983),
            steep=1 + 0.5 * scene.atmosphere.relief,
            side=side,
            middle=(clearing.x - 0.5) * across,
            reach=clearing.half_width * across,
            peaks=tuple(ranges(scene, light, view, height=4.2, near=15.0)),
        )

    def noise(self, X: Image, Z: Image, cells: float, salt: float = 0.0) -> Image:
        """-0.5 to 0.5, so many cells to the unit."""
        return sample("cloud", X * cells + self.offset + salt, Z * cells + salt) - np.float32(0.5)


def coast(lie: Lie, X: Image, Z: Image) -> Image:
    """A cliff's top that falls to the sea to one side and beyond, with headlands farther on."""
    x = X * np.float32(lie.side)
    near = (lie.middle * lie.side + lie.reach) * np.minimum(Z, 2.6) + np.float32(_ASHORE)
    front = 1.74 + lie.noise(X, Z, 40, 11) * np.float32(0.30) + np.maximum(x - near + 0.7, 0) ** 2 * 0.9
    rough = lie.noise(X, Z, 24) * np.float32(0.9) + lie.noise(X, Z, 90, 60) * np.float32(0.35)
    back = np.maximum(Z - 2.6, 0)
    jut = np.maximum(0, np.sin(Z * np.float32(0.52) + lie.offset)) ** 2 * (1 + 0.16 * Z) * 2.2
    edge = near - back * np.float32(0.62) + jut * smoothstep(Z, 4.5, 8.0) + rough * (0.35 + 0.10 * Z)
    inland = smoothstep((edge - x) / (0.10 + 0.012 * Z), -1.0, 1.0)
    inland = inland * smoothstep(Z - front, -0.05, 0.05)
    top = lie.noise(X, Z, 18, 30) * np.float32(0.30) * smoothstep(Z, 0.9, 3.0)
    top = top + smoothstep(Z, 4, 18) * (0.6 + 1.8 * (lie.noise(X, Z, 7, 90) + 0.3)) * np.float32(lie.steep)
    ledges = lie.noise(X, Z, 140, 5) * np.float32(0.5)
    return (-3.9 + (top + 3.9) * np.clip(inland + ledges * inland * (1 - inland) * 2, 0, 1)).astype(np.float32)


def isle(lie: Lie, X: Image, Z: Image) -> Image:
    """An island that is seen whole, with a beach around its woods and hills."""
    wide = np.float32(2.6 + 1.4 * lie.reach)
    x, z = (X - np.float32(lie.middle * 5.2)) / wide, (Z - 5.6) / (0.62 * wide)
    d = np.hypot(x, z) + lie.noise(X, Z, 26) * np.float32(0.5)
    beach = smoothstep(d, 1.12, 0.86) * np.float32(0.46) - np.float32(0.40)
    hills = (
        smoothstep(d, 0.70, 0.2)
        * (0.35 + 1.6 * sample("cloud", X * 20 + lie.offset, Z * 20))
        * smoothstep(z, -0.2, 0.4)
    )
    return (beach + hills * np.float32(0.9 * lie.steep)).astype(np.float32)


def summit(lie: Lie, X: Image, Z: Image) -> Image:
    """A ledge of rock high over a valley, with mountains across."""
    near = (lie.middle * lie.side + lie.reach) * np.minimum(Z, 2.6) + np.float32(_ASHORE)
    rough = lie.noise(X, Z, 60) * np.float32(0.5) + lie.noise(X, Z, 22) * np.float32(0.5)
    ledge = smoothstep((near + rough - X * np.float32(lie.side)) / 0.16, -1.0, 1.0) * smoothstep(
        2.35 + rough - Z, -0.08, 0.08
    )
    top = lie.noise(X, Z, 44, 30) * np.float32(0.22)
    valley = -3.6 + 1.4 * (lie.noise(X, Z, 9, 70) + 0.2) * smoothstep(Z, 5, 12)
    beyond = np.maximum(valley, -3.6 + 1.5 * raise_peaks(list(lie.peaks), X, Z, lie.offset))
    return (beyond + (top - beyond) * ledge).astype(np.float32)


def hill(lie: Lie, X: Image, Z: Image) -> Image:
    """A round hill in the middle ground, others far off."""
    d = np.hypot((X - np.float32(lie.middle * 4.6)) / (2.5 + 1.6 * lie.reach), (Z - 4.6) / 2.5)
    dome = 0.97 * smoothstep(d, 1.25, 0.12) + 0.05 * lie.noise(X, Z, 40)
    far = (
        smoothstep(sample("cloud", X * 6.5 + lie.offset, Z * 6.5 + 40), 0.40, 0.9)
        * smoothstep(Z, 10, 24)
        * np.float32(1.5)
    )
    return (dome + far + 0.10 * lie.noise(X, Z, 16)).astype(np.float32)


def canyon(lie: Lie, X: Image, Z: Image) -> Image:
    """A floor between stepped walls that wind away, and tables of rock beyond."""
    bend = np.sin(Z * np.float32(0.22) + lie.offset) * smoothstep(Z, 2, 9) * 2.2
    out = np.abs(X - bend) - (1.25 + 0.17 * Z) + lie.noise(X, Z, 16) * np.float32(1.6) * smoothstep(Z, 1.5, 4)
    h = np.zeros(X.shape, np.float32)
    for at, rise in ((0.25, 0.9), (0.9, 0.9), (1.8, 1.3), (3.1, 1.2)):
        ragged = lie.noise(X, Z, 46, at * 50) * np.float32(0.5)
        h += smoothstep(out + ragged, at, at + 0.16) * np.float32(rise * lie.steep)
    table = smoothstep(sample("cloud", X * 6 + 500 + lie.offset, Z * 5), 0.56, 0.60) * smoothstep(Z, 18, 22)
    h = np.maximum(h * smoothstep(Z, 2.2, 4.2), table * (2.4 + 1.4 * sample("even", X * 4, Z * 4)))
    return (h + lie.noise(X, Z, 30, 7) * np.float32(0.16) * smoothstep(Z, 1.0, 3.0)).astype(np.float32)


def slope(lie: Lie, X: Image, Z: Image) -> Image:
    """The smooth hillside that terraces are cut from."""
    valley = np.exp(-(((X + lie.side * (0.6 + 0.2 * Z)) / (1.3 + 0.32 * Z)) ** 2))
    rise = 0.10 * np.maximum(Z - 1.5, 0) ** 1.15 * (1 - 0.75 * valley) - 0.8 * valley * smoothstep(Z, 1.4, 4)
    swell = lie.noise(X, Z, 13) * np.float32(1.6) * smoothstep(Z, 1.2, 5.0)
    return (rise * np.float32(lie.steep) + swell).astype(np.float32)


def steps(lie: Lie, X: Image, Z: Image) -> Image:
    """A hillside in level fields, one above the other."""
    h = slope(lie, X, Z) / np.float32(STEP)
    level = np.floor(h)
    part = h - level
    bank = smoothstep(part, 0.80, 0.97)
    rim = np.exp(-(((part - 0.76) / 0.05) ** 2)) * np.float32(0.10)
    return ((level + bank + rim) * STEP).astype(np.float32)


def lake(lie: Lie, X: Image, Z: Image) -> Image:
    """A level sheet with banks and mountains beyond."""
    shore = 9.0 + 2.5 * np.sin(X * np.float32(0.35) + lie.offset)
    banks = (0.5 + lie.noise(X, Z, 11)) * smoothstep(Z, shore, shore + 3.0) * np.float32(1.2)
    return (banks + raise_peaks(list(lie.peaks), X, Z, lie.offset) * smoothstep(Z, 10, 13)).astype(np.float32)


def fjord(lie: Lie, X: Image, Z: Image) -> Image:
    """Water between walls of rock that close in far off, with snow on their heads."""
    bend = np.sin(Z * np.float32(0.16) + lie.offset) * smoothstep(Z, 4, 16) * np.float32(1.6)
    out = np.abs(X - bend) - (1.5 + 0.10 * Z) + lie.noise(X, Z, 15) * np.float32(2.2) * smoothstep(Z, 2, 6)
    h = smoothstep(out, 0.0, 1.1) * np.float32(2.2) + np.clip(out, 0, 6) * np.float32(0.75)
    rough = (sample("ridge", X * 22 + lie.offset, Z * 22) - 0.4) * smoothstep(h, 0.2, 1.6) * np.float32(1.3)
    return ((h + rough) * smoothstep(Z, 3.0, 6.5) * np.float32(lie.steep) - np.float32(0.3)).astype(np.float32)


def flat(lie: Lie, X: Image, Z: Image) -> Image:
    """Level ground with mountains far beyond."""
    return (raise_peaks(list(lie.peaks), X, Z, lie.offset) * np.float32(0.55) * smoothstep(Z, 18, 22)).astype(
        np.float32
    )


def crags(lie: Lie, X: Image, Z: Image) -> Image:
    """Broken ground with mountains beyond."""
    blocks = sample("ridge", X * 26 + lie.offset, Z * 26) * smoothstep(Z, 1.2, 4.0) * np.float32(0.55)
    low = lie.noise(X, Z, 12, 200) * smoothstep(Z, 2.5, 7) * np.float32(1.3)
    return (blocks + low + raise_peaks(list(lie.peaks), X, Z, lie.offset)).astype(np.float32)


def bergs(lie: Lie, X: Image, Z: Image) -> Image:
    """Ice that floats: a floe before the viewer, hills of it farther out."""
    floe = np.hypot((X - lie.middle * 1.6) / (0.55 + 1.6 * lie.reach), (Z - 1.75) / 0.62) + lie.noise(X, Z, 60) * 0.35
    h = np.float32(0.16) * smoothstep(floe, 1.05, 0.92) - np.float32(0.16)
    sheets = sample("cloud", X * 26 + 70 + lie.offset, Z * 40)
    h = np.maximum(h, -0.16 + 0.13 * smoothstep(sheets, 0.60, 0.63) * smoothstep(Z, 2.4, 4.0))
    rng = np.random.default_rng((int(lie.offset), 7))
    for _ in range(9):
        z = float(rng.uniform(6.0, 26.0))
        x = float(rng.uniform(-0.62, 0.62)) * z * lie.view.width / lie.view.unit
        wide, tall = float(rng.uniform(0.8, 2.6)), float(rng.uniform(0.5, 1.9))
        d = np.hypot((X - x) / wide, (Z - z) / (0.8 * wide)) + lie.noise(X, Z, 34, x) * np.float32(0.9)
        top = tall * (0.55 + 0.9 * np.clip(lie.noise(X, Z, 20, z) + 0.5, 0, 1)) * (1 - 0.35 * d)
        h = np.maximum(h, -0.2 + (top + 0.2) * smoothstep(d, 1.0, 0.86))
    return h.astype(np.float32)


def spires(lie: Lie, X: Image, Z: Image) -> Image:
    """Smooth ground with needles of rock on it."""
    h = lie.noise(X, Z, 14) * smoothstep(Z, 1.5, 6) * np.float32(1.1)
    rng = np.random.default_rng((int(lie.offset), 11))
    for _ in range(26):
        z = float(rng.uniform(5.0, 34.0))
        x = float(rng.uniform(-0.75, 0.75)) * z * lie.view.width / lie.view.unit
        if abs(x / z - lie.middle) < 0.5 * lie.reach and z < 12:
            continue
        wide, tall = float(rng.uniform(0.25, 0.9)) * (0.6 + z / 20), float(rng.uniform(0.8, 3.6)) * lie.steep
        d = np.hypot(X - x, Z - z) / np.float32(wide) + lie.noise(X, Z, 50, x) * np.float32(0.5)
        h = np.maximum(h, tall * np.clip(1 - d, 0, 1) ** 0.75 + h * 0.3)
    return h.astype(np.float32)
