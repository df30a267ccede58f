"""Mountain ranges: pyramids with radiating arêtes, joined by their own valleys, roughened by eroded noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import smoothstep
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.view import View, dice
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class Peak:
    """One mountain of a range, in world units."""

    x: float
    z: float
    height: float
    radius: float
    turn: float
    arms: int
    """Ridges that run down from the top."""


def ranges(scene: Scene, light: Light, view: View, *, height: float, near: float = 13.0) -> list[Peak]:
    """Two ranges, the farther one higher, lower where the sun stands; their making depends on the seed."""
    rng = dice(scene, 31)
    tall = height * (1 + 0.38 * scene.atmosphere.relief)
    steep = 1 + 0.22 * scene.atmosphere.relief
    crown = rng.uniform(-0.38, 0.38)
    peaks = []
    for z, share, step in ((near, 0.62, 0.20), (near * 2.0, 1.5, 0.13)):
        at = -1.15 + rng.uniform(0, step)
        while at < 1.15:
            place = z * rng.uniform(0.88, 1.22)
            rise = rng.uniform(0.5, 1.0) * (1.0 + 0.35 * np.exp(-(((at - crown) / 0.16) ** 2)))
            gap = abs(at - (light.sun_x - 0.5) * view.width / view.unit)
            rise *= 0.58 + 0.42 * float(smoothstep(gap, 0.03, 0.26)) if light.low else 1.0
            top = tall * share * rise
            peaks.append(
                Peak(
                    x=at * place * view.fov,
                    z=place,
                    height=top,
                    radius=top * rng.uniform(1.15, 1.9) / steep,
                    turn=rng.uniform(0, 2 * np.pi),
                    arms=int(rng.integers(3, 6)),
                )
            )
            at += step * rng.uniform(0.6, 1.5)
    return peaks


def raise_peaks(peaks: list[Peak], X: Image, Z: Image, offset: float) -> Image:
    """Height of the ranges on a fan of places, 0 on the plain."""
    out = np.zeros(X.shape, np.float32)
    first = int(np.searchsorted(Z[:, 0], min(p.z - p.radius * 1.3 for p in peaks)))
    X, Z, far = X[first:], Z[first:], out[first:]
    bend = sample("cloud", X * 17 + offset, Z * 17 + 31) - 0.5
    wx = X + bend * 2.2
    wz = Z + (sample("cloud", X * 15 + 500, Z * 15 + offset) - 0.5) * 2.6
    for peak in peaks:
        a, b = np.searchsorted(Z[:, 0], (peak.z - peak.radius * 1.5, peak.z + peak.radius * 1.2))
        if a >= b:
            continue
        dx, dz = wx[a:b] - np.float32(peak.x), wz[a:b] - np.float32(peak.z)
        d = np.sqrt(dx * dx + dz * dz)
        angle = np.arctan2(dz, dx)
        arms = np.cos(angle * peak.arms + np.float32(peak.turn))
        d *= (1 - 0.27 * arms) / np.float32(peak.radius)
        rise = np.clip(1 - d, 0, 1)
        rise = rise * (0.55 + 0.45 * rise) * np.float32(peak.height)
        np.maximum(far[a:b], rise, out=far[a:b])
    crest = sample("ridge", wx * 19 + offset * 3, wz * 19) - 0.38
    small = sample("ridge", X * 60 + offset, Z * 60 + 77) - 0.38
    high = np.minimum(far, 2.2)
    far += (crest * 1.25 + small * 0.38) * high**0.85
    np.maximum(far, 0, out=far)
    return out
