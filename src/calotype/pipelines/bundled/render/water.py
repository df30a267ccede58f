"""The sea to the horizon: waves that mirror the sky, let light through and glitter under the sun."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Weather
from calotype.pipelines.bundled.render.canvas import Image, blur, mix, smoothstep
from calotype.pipelines.bundled.render.ground import plane
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import Kind, sample
from calotype.pipelines.bundled.render.view import View
from calotype.pipelines.bundled.scene import Scene

_WIDEST = 1280
_WAVES: tuple[tuple[Kind, float, float, float], ...] = (
    # noise, cells per unit of x and of z, weight: swell, waves, chop, ripples
    ("swell", 40, 120, 3.2),
    ("cloud", 60, 150, 1.0),
    ("cloud", 150, 380, 0.8),
    ("fine", 120, 300, 0.45),
)
_STORM = {Weather.CLEAR: 0.8, Weather.CLOUDY: 1.0, Weather.RAIN: 1.5, Weather.SNOWING: 1.2, Weather.FOG: 0.55}


@dataclass(frozen=True, kw_only=True)
class Waves:
    """The water's surface on the rows below the horizon, at a reduced size."""

    top: int
    """Row of the reduced frame where the water begins."""
    width: int
    height: int
    """Of the reduced frame."""
    X: Image
    Z: Image
    slope_x: Image
    slope_z: Image
    crest: Image
    """Height of the surface, about -1 to 1."""


def _roughness(scene: Scene) -> float:
    """How high the weather raises the waves; under a storm whose moon is seen, too."""
    return max(_STORM[scene.weather], 1.9 if scene.tints.storm else 0.0)


def waves(view: View, scene: Scene, *, calm: float = 1.0) -> Waves:
    """Waves of a scene; ``calm`` below 1 flattens them."""
    shrink = min(1.0, _WIDEST / max(view.width, view.height))
    width, height = round(view.width * shrink), round(view.height * shrink)
    top = int(view.horizon * height)
    X, Z = plane(view, width, height, top)
    footprint = Z * Z * np.float32(view.fov / view.unit / view.eye / shrink)
    strength = _roughness(scene) * (1 + 0.55 * scene.atmosphere.relief) * calm
    crest, slope_x, slope_z = (np.zeros(X.shape, np.float32) for _ in range(3))
    drift = float(scene.seed % 911)
    for k, (kind, fx, fz, weight) in enumerate(_WAVES):
        # a wave smaller than a pixel of the far sea would only shimmer
        seen = np.clip(0.9 / (footprint * np.float32(fz / 40)), 0, 1) * np.float32(weight * strength)
        u, v = X * fx + drift, Z * fz + np.float32(37 * k)
        here = sample(kind, u, v)
        slope_z += (sample(kind, u, v + 3.0) - here) * seen
        if kind == "cloud":
            slope_x += (sample(kind, u + 3.0, v) - here) * seen
        crest += (here - np.float32(0.5)) * np.minimum(seen, 1)
    return Waves(top=top, width=width, height=height, X=X, Z=Z, slope_x=slope_x, slope_z=slope_z, crest=crest)


def deep_colour(light: Light, green: float) -> NDArray[np.float32]:
    """Of the light that comes back out of deep water."""
    tint = mix(mix(rgb(0.02, 0.24, 0.50), rgb(0.04, 0.36, 0.40), green), light.middle * rgb(0.35, 0.55, 0.75), 0.35)
    return np.asarray(light.shade(tint, np.array(0.55)))


def paint_sea(sky: Image, view: View, light: Light, scene: Scene, surface: Waves, *, green: float = 0.5) -> Image:
    """The sea's colours on the surface's rows; ``sky`` is the whole frame's sky at any size. ``green`` goes from a deep
    blue sea, 0, to a green one, 1."""
    rows, width = surface.X.shape
    small = cv2.resize(sky, (max(4, surface.width // 4), max(8, surface.height // 4)), interpolation=cv2.INTER_AREA)
    small = small[: max(4, int(len(small) * view.horizon))]
    small = blur(small, 1.2)
    y = (np.arange(rows, dtype=np.float32)[:, None] + 0.5) / rows
    up = (
        (1 - 1.02 * y * np.float32((1 - view.horizon) / max(view.horizon, 0.2)))
        - np.abs(surface.slope_z) * 2.2
        - surface.slope_z * 1.2
    )
    across = np.arange(width, dtype=np.float32)[None] / width + surface.slope_x * np.float32(0.35)
    mirror = cv2.remap(
        small,
        np.clip(across, 0, 1) * np.float32(small.shape[1] - 1),
        np.clip(up, 0.02, 0.985) * np.float32(small.shape[0] - 1),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    grazing = np.exp(-y * np.float32(2.6))
    fresnel = np.clip((0.32 if light.low else 0.20) + 0.55 * grazing - surface.slope_z * 2.6, 0.06, 0.96)
    deep = deep_colour(light, green)
    body = mix(
        deep * np.float32(0.72),
        light.shade(rgb(0.14, 0.62, 0.62), np.array(0.7)) * np.float32(0.62 if light.low else 1),
        np.clip(0.10 + surface.slope_z * 3.4 + surface.crest * 0.5, 0, 0.85)[..., None],
    )
    if scene.tints.water is not None:
        # "a turquoise lake": its own colour comes before the sky's in it
        own = light.shade(rgb(*scene.tints.water), np.array(0.8))
        body = np.asarray(
            own * (0.80 + np.clip(surface.slope_z * 3.4 + surface.crest * 0.5, -0.3, 0.6)[..., None]), np.float32
        )
        fresnel = fresnel * np.float32(0.42)
    colour = mix(body, mirror, fresnel[..., None])
    _glitter(colour, light, scene, view, surface, y)
    _foam(colour, light, scene, surface)
    air = 1 - np.exp(-np.maximum(surface.Z - 4, 0) / np.float32(90 * light.visibility**1.3))
    colour = mix(colour, mix(light.haze, light.horizon, 0.5), air[..., None] * np.float32(0.97))
    return np.clip(colour, 0, 1)


def _glitter(colour: Image, light: Light, scene: Scene, view: View, surface: Waves, y: Image) -> None:
    if scene.weather not in (Weather.CLEAR, Weather.CLOUDY):
        return
    width = surface.X.shape[1]
    x = (np.arange(width, dtype=np.float32)[None] + 0.5) / width
    ratio = np.float32(view.width / view.unit)
    spread = (0.030 + 0.16 * y) if light.elevation < 0.5 else (0.045 + 0.13 * y)
    path = np.exp(-(((x - light.sun_x) * ratio / spread) ** 2))
    wide = np.exp(-np.abs((x - light.sun_x) * ratio / (spread * 3.2)))
    shine = surface.slope_z * 5.0 + np.abs(surface.slope_x) * 2.0
    facets = smoothstep(shine, 0.10, 0.42)
    strength = {True: 1.0, False: 0.55}[light.low or light.night] * light.key
    strength *= 0.25 if light.elevation > 1 else 1.0
    if light.night:
        strength *= 1.5
    hot = np.clip((path * (0.25 + 1.3 * facets) + wide * facets * 0.30) * np.float32(strength), 0, 1)
    colour += (mix(light.sun, 1.0, 0.25) - colour) * hot[..., None]


def _foam(colour: Image, light: Light, scene: Scene, surface: Waves) -> None:
    rough = _roughness(scene) * (1 + 0.55 * scene.atmosphere.relief)
    lace = sample("fine", surface.X * 210, surface.Z * 420) - 0.5
    edge = max(1.02 - 0.34 * rough, 0.56)
    caps = smoothstep(surface.slope_z * 5.5 + lace * 0.9, edge, edge + 0.30) * smoothstep(surface.Z, 16, 6)
    white = light.shade(rgb(0.96, 0.98, 1.0), np.array(0.75))
    colour += (white - colour) * (caps * np.float32(0.85))[..., None]


def lay_sea(image: Image, colour: Image, surface: Waves) -> None:
    """Puts the painted rows into the frame, at its size, with a soft horizon."""
    height, width = image.shape[:2]
    top = surface.top * height // surface.height
    sea = (
        colour
        if (height, width) == (surface.height, surface.width)
        else cv2.resize(colour, (width, height - top), interpolation=cv2.INTER_LINEAR)
    )
    image[top:] = sea
    band = max(1, height // 500)
    a, b = max(0, top - 2 * band), min(height, top + 2 * band)
    image[a:b] = cv2.GaussianBlur(image[a:b], (0, 0), 0.1, sigmaY=band)
