"""A harbour: sheltered water with a wooden pier in front, a mole and houses on the far side."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Time
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.render.canvas import blend, fill_polygon, glow, mix, smoothstep
from calotype.pipelines.bundled.render.headland import headland, wooded_shore
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.planks import driftwood, planks
from calotype.pipelines.bundled.render.seasons import cover_of
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.solids import rect
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.view import View, dice, view_of
from calotype.pipelines.bundled.render.water import lay_sea, paint_sea, waves
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

PIER = 0.235
"""Where the pier's edge is, below the horizon, as a fraction of the height."""
_FRONTS = (
    rgb(0.90, 0.42, 0.34), rgb(0.96, 0.80, 0.46), rgb(0.52, 0.68, 0.80), rgb(0.95, 0.91, 0.84), rgb(0.62, 0.75, 0.60),
    rgb(0.93, 0.62, 0.40), rgb(0.80, 0.50, 0.56),
)  # fmt: skip


def paint_harbour(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Seen from the pier."""
    view = view_of(scene, width, height, horizon=0.46, eye=0.66)
    image = paint_sky(scene, light, width, height, view.horizon)
    rng = dice(scene, 57)
    headland(image, light, view, rng)
    if scene.locale is Locale.DOCK:
        wooded_shore(image, light, view, rng)
    else:
        _quay(image, scene, light, view, rng)
    surface = waves(view, scene, calm=0.42 * (1 + 0.7 * scene.atmosphere.relief))
    sea = paint_sea(image, view, light, scene, surface, green=0.6)
    lay_sea(image, sea, surface)
    bloom(image, light, view.horizon)
    edge = view.horizon + PIER
    _pier(image, scene, light, view, edge)
    return Stage(
        background=np.clip(image, 0, 1), light=light, horizon=view.horizon, surface="floor",
        water=(view.horizon, edge),
    )  # fmt: skip


def _quay(image: Image, scene: Scene, light: Light, view: View, rng: np.random.Generator) -> None:
    """A row of narrow houses along the far shore, on one side or both."""
    unit, line = view.unit, view.horizon * view.height + 0.004 * view.unit
    lamps = {Time.DUSK: 0.8, Time.NIGHT: 1.0, Time.SUNSET: 0.3}.get(scene.time, 0.0)
    veil = np.float32(0.22 + 0.5 * (1 - min(1.0, light.visibility)))
    lit = light.shade(np.ones((1, 3), np.float32), np.array([0.75]))[0]
    snow = cover_of(scene, 1.0)
    for side in (-1, 1):
        x = view.width / 2 + side * unit * (0.16 + 0.1 * rng.random())
        end = view.width / 2 + side * (view.width / 2 + 0.1 * unit)
        while (x - end) * side < 0:
            w, h = (
                unit * (0.038 + 0.022 * rng.random()),
                unit * (0.060 + 0.045 * rng.random()) * (1 + 0.6 * scene.atmosphere.relief),
            )
            front = mix(_FRONTS[int(rng.integers(len(_FRONTS)))] * lit, light.haze, veil)
            x0, x1 = sorted((x, x + side * w))
            roof = mix((rgb(0.94, 0.96, 1.0) if snow else rgb(0.60, 0.30, 0.24)) * lit, light.haze, veil)
            fill_polygon(image, rect(x0, line - h, x1, line), front)
            fill_polygon(
                image,
                np.array(
                    (
                        (x0 - 0.004 * unit, line - h),
                        ((x0 + x1) / 2, line - h - 0.030 * unit),
                        (x1 + 0.004 * unit, line - h),
                    )
                ),
                roof,
            )
            pane = mix(rgb(0.26, 0.34, 0.44) * lit, light.haze, veil)
            for row in range(int(h / (0.024 * unit))):
                for column in range(2):
                    px, py = x0 + w * (0.22 + 0.38 * column), line - h + (0.008 + 0.024 * row) * unit
                    on = rng.random() < 0.75 * lamps
                    fill_polygon(
                        image, rect(px, py, px + 0.20 * w, py + 0.013 * unit), rgb(1.0, 0.82, 0.46) if on else pane
                    )
                    if on:
                        glow(
                            image,
                            px + 0.1 * w,
                            py + 0.006 * unit,
                            0.016 * unit,
                            0.016 * unit,
                            rgb(1.0, 0.70, 0.32),
                            0.35,
                        )
            x += side * w
    wall = mix(rgb(0.42, 0.40, 0.40) * lit, light.haze, veil)
    fill_polygon(image, rect(-4, line - 0.010 * unit, view.width + 4, line + 0.004 * unit), wall)


def _pier(image: Image, scene: Scene, light: Light, view: View, edge: float) -> None:
    """Weathered boards across the frame from the edge down, posts along it."""
    height, width = image.shape[:2]
    top = max(0, min(height - 2, int(edge * height)))
    y = np.arange(top, height, dtype=np.float32)[:, None] + 0.5
    depth = np.float32(view.unit * view.eye / view.fov) / (y - np.float32(view.horizon * height))
    x = (np.arange(width, dtype=np.float32)[None] + 0.5 - width / 2) * depth * np.float32(view.fov / view.unit)
    footprint = (depth * np.float32(view.fov / view.unit)).astype(np.float32)
    boards = planks(
        x,
        np.broadcast_to(depth, x.shape),
        footprint,
        driftwood(),
        scene.seed % 2**31,
        board=0.16,
        length=30.0,
        joint=0.006,
    )
    snow = cover_of(scene, 0.7)
    if snow:
        boards = mix(boards, rgb(0.92, 0.95, 1.0), np.float32(snow))
    lit = light.shade(boards, np.full(x.shape, 0.62, np.float32))
    image[top:] = lit
    rim = min(max(2, round(0.016 * height)), height - top)
    blend(
        image[top : top + rim],
        0.10,
        np.broadcast_to(np.linspace(0.0, 0.35, rim, dtype=np.float32)[:, None], (rim, width)),
    )
    beam = light.shade(rgb(0.52, 0.44, 0.36)[None], np.array([0.55]))[0]
    fill_polygon(image, rect(-4, top - 0.012 * height, width + 4, top + 0.004 * height), beam * 0.82)
    shade = np.exp(-np.arange(top, dtype=np.float32)[::-1] / (0.016 * height))[:, None] * np.float32(0.30)
    blend(
        image[:top],
        0.05,
        np.broadcast_to(
            shade
            * smoothstep(np.arange(top, dtype=np.float32), view.horizon * height, view.horizon * height + 4)[:, None],
            (top, width),
        ),
    )
    for k in range(-4, 5):
        cx = width / 2 + (k + 0.5) * 0.30 * view.unit
        w, h = 0.020 * view.unit, 0.085 * view.unit
        shape = rect(cx - w, top - h, cx + w, top + 0.02 * view.unit)
        fill_polygon(image, shape, beam)
        fill_polygon(image, rect(cx - w, top - h, cx - 0.35 * w, top + 0.02 * view.unit), beam * 1.18)
        fill_polygon(image, rect(cx + 0.4 * w, top - h, cx + w, top + 0.02 * view.unit), beam * 0.70)
        fill_polygon(
            image,
            rect(cx - 1.1 * w, top - h - 0.008 * view.unit, cx + 1.1 * w, top - h + 0.004 * view.unit),
            beam * 1.25,
        )
        rope = [
            (cx + 0.30 * view.unit * t, top - 0.70 * h + 0.05 * view.unit * (1 - (2 * t - 1) ** 2))
            for t in np.linspace(0, 1, 13)
        ]
        outline = np.array([*rope, *[(px, py + 0.007 * view.unit) for px, py in reversed(rope)]])
        fill_polygon(image, outline, np.clip(rgb(0.80, 0.68, 0.48) * beam / 0.42, 0, 1))
