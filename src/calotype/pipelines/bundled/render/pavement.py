"""The ground of a street: carriageway, markings, kerbs and pavement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Weather
from calotype.pipelines.bundled.render.canvas import (
    Image,
    blend,
    mix,
    smoothstep,
)
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planks import BAND
from calotype.pipelines.bundled.render.quarters import quarter_of
from calotype.pipelines.bundled.render.seasons import cover_of
from calotype.pipelines.bundled.render.town import EYE, Town
from calotype.pipelines.bundled.scene import Scene

Floats = NDArray[np.floating[Any]]


@dataclass(frozen=True, kw_only=True)
class Street:
    """The carriageway and its pavements, chosen once for a picture."""

    across: float | None
    """Depth of a cross street's far kerb, or None for a street that recedes."""
    kerb: float
    road: Vector
    paving: Vector
    paint: Vector
    cobbles: bool
    zebra: float | None
    """Where a crossing begins along the street, or None."""
    phase: float
    offset: float
    shade: float
    """Where the houses' shadow begins to cross it."""


def plan_street(scene: Scene, plan: Town, rng: np.random.Generator, across: float | None) -> Street:
    road = mix(rgb(0.34, 0.34, 0.38), rgb(0.42, 0.39, 0.38), rng.random())
    cobbles = bool(rng.random() < 0.25)
    quarter = quarter_of(scene)
    if quarter is not None:
        cobbles = quarter.cobbles
    return Street(
        across=across,
        kerb=plan.kerb if across is None else 0.0,
        road=mix(road, rgb(0.56, 0.50, 0.45), 0.7) if cobbles else road,
        paving=mix(rgb(0.70, 0.67, 0.63), rgb(0.74, 0.66, 0.58), rng.random()),
        paint=rgb(0.93, 0.90, 0.82) if rng.random() < 0.6 else rgb(0.94, 0.76, 0.36),
        cobbles=cobbles,
        zebra=1.25 + 0.5 * rng.random() if across is None and rng.random() < 0.5 and not cobbles else None,
        phase=float(rng.random()),
        offset=float(rng.random() * 900),
        shade=float(0.05 + 0.3 * rng.random()),
    )


def _line(distance: Floats, half: float, size: Floats) -> Floats:
    """A painted line's coverage, filtered by the pixel's size in the same unit."""
    h = np.float32(half)
    return np.clip((h - distance) / size + np.float32(0.5), 0, 1) * np.minimum(np.float32(1), 2 * h / size)


def _joint(coordinate: Floats, size: Floats, period: float) -> Floats:
    """Joints between stones of one length."""
    p = np.float32(period)
    nearest = np.abs(coordinate / p - np.floor(coordinate / p) - np.float32(0.5))
    return _line((np.float32(0.5) - nearest) * p, 0.006, size)


def pave_street(image: Image, scene: Scene, light: Light, plan: Town, street: Street) -> None:
    """Paints everything below the horizon as street, a band of rows at a time."""
    height = image.shape[0]
    first = int(np.ceil(plan.horizon + 0.5))
    for a in range(first, height, BAND):
        _pave(image[a : a + BAND], a, scene, light, plan, street)
    if 0 < first < height:
        image[max(0, first - 2) : first] = image[first]


def _pave(part: Image, first: int, scene: Scene, light: Light, plan: Town, street: Street) -> None:
    rows, width = part.shape[:2]
    u = np.float32(plan.unit)
    y = (np.arange(first, first + rows, dtype=np.float32) + 0.5 - np.float32(plan.horizon))[:, None]
    z = np.float32(EYE) * u / y
    x = (np.arange(width, dtype=np.float32) + 0.5 - np.float32(plan.x))[None] / u * z
    deep = np.broadcast_to(z, x.shape)
    foot, steep = np.broadcast_to(z / u, x.shape), np.broadcast_to(z / u * z / np.float32(EYE), x.shape)
    if street.across is None:
        d, s, lane = np.abs(x), deep, x
        lane_foot, s_foot = foot, steep
    else:
        d, s, lane = deep - np.float32(street.across - 0.24), x, deep - np.float32(street.across * 0.62)
        lane_foot, s_foot = steep, foot
    kerb = np.float32(street.kerb)
    # Tarmac or cobbles, and paving stones; their speckle fades where it would alias.
    grain = sample("fine", x * 620, deep * 620) - np.float32(0.5)
    worn = sample("cloud", x * 46 + street.offset, deep * 46) - np.float32(0.5)
    tone = np.float32(1) + grain * (np.float32(0.26) * np.clip(1.5 - steep * 160, 0, 1)) + worn * np.float32(0.13)
    on_walk = np.clip((d - kerb) / lane_foot + np.float32(0.5), 0, 1)
    joints = np.maximum(_joint(s, s_foot, 0.13), _joint(d + np.float32(6.5), lane_foot, 0.13))
    walk_tone = tone * (1 - np.float32(0.20) * joints)
    if street.cobbles:
        row = np.floor(s / np.float32(0.075))
        shifted = lane + (row - 2 * np.floor(row / 2)) * np.float32(0.0375)
        gaps = np.maximum(_joint(s, s_foot, 0.075), _joint(shifted + np.float32(3), lane_foot, 0.075))
        tone = tone * (1 - np.float32(0.30) * gaps)
    sheet = mix(street.road * tone[..., None], street.paving * walk_tone[..., None], on_walk[..., None])
    if not street.cobbles:
        at = s / np.float32(0.62) + np.float32(street.phase)
        gap = np.abs(at - np.floor(at) - np.float32(0.5))
        marks = _line(np.abs(lane), 0.013, lane_foot) * np.clip(
            (np.float32(0.27) - gap) * np.float32(0.62) / s_foot + np.float32(0.5), 0, 1
        )
        if street.zebra is not None:
            inside = np.clip((np.float32(0.17) - np.abs(s - np.float32(street.zebra))) / s_foot + np.float32(0.5), 0, 1)
            stripe = lane / np.float32(0.15) + np.float32(0.5)
            middle = np.abs(stripe - np.floor(stripe) - np.float32(0.5))
            bars = np.clip((np.float32(0.27) - middle) * np.float32(0.15) / lane_foot + np.float32(0.5), 0, 1)
            inside = inside * np.clip((kerb - np.float32(0.06) - d) / lane_foot, 0, 1)
            marks = marks * (1 - inside) + inside * bars
        blend(sheet, street.paint, marks * (np.float32(0.78) + np.float32(0.5) * worn))
    blend(sheet, street.paving * 1.18, _line(np.abs(d - kerb - np.float32(0.012)), 0.018, lane_foot))
    gutter = np.exp(-np.clip(kerb - d, 0, None) / np.float32(0.05)) * (1 - on_walk)
    sheet *= (1 - np.float32(0.30) * gutter)[..., None]
    if cover_of(scene, 1.0):
        cover = np.clip(np.float32(0.45) + on_walk * np.float32(0.45) + worn * np.float32(1.2), 0, 1)
        blend(sheet, rgb(0.93, 0.95, 0.99), cover * np.float32(0.9))
    level = plan.paint * 1.02
    if light.key > 0.6 and scene.weather is Weather.CLEAR and street.across is None:
        shade = smoothstep(x * np.float32(np.sign(plan.key.x)), street.shade, 0.5)
        sheet *= level * (1.10 - np.float32(0.32) * shade[..., None]) * mix(1.0, light.sun, 0.25)
    else:
        sheet *= level
    fog = 1 - np.exp(-np.clip(z - 2.2, 0, None) / 10.0)
    blend(sheet, plan.haze, np.broadcast_to(fog.astype(np.float32), x.shape))
    part[:] = sheet
