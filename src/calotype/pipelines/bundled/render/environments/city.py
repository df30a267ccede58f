"""A city: a street that runs into the distance, or a row of houses across the way, with a skyline behind."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Weather
from calotype.pipelines.bundled.footing import QUAY
from calotype.pipelines.bundled.render.buildings import GROUND_FLOOR, STOREY, Daylight, facade, manner, stand, tower
from calotype.pipelines.bundled.render.canvas import Image, blend, fill_polygon, glow, mix, smoothstep
from calotype.pipelines.bundled.render.furniture import fairy_lights
from calotype.pipelines.bundled.render.interior import Wall, stream
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.pavement import pave_street, plan_street
from calotype.pipelines.bundled.render.quarters import built, quarter_of
from calotype.pipelines.bundled.render.seasons import cover_of
from calotype.pipelines.bundled.render.sky import paint_sky
from calotype.pipelines.bundled.render.solids import cast, rect
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.street import hanging_sign, neon_signs, planter, street_lamp, street_tree
from calotype.pipelines.bundled.render.town import EYE, Town, plan_town
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import Effect


def _daylight(scene: Scene, light: Light, plan: Town, gain: float, far: float) -> Daylight:
    """The light on one front: ``gain`` for its share of the sun."""
    lone = any(wisp.effect is Effect.LIT_WINDOW for wisp in scene.wisps)
    mirrored = mix(light.middle, light.horizon, 0.4)
    dark = rgb(0.14, 0.19, 0.28)
    top = mix(dark, mirrored, 0.62) * (0.7 if light.night else 1)
    low = mix(dark, mirrored, 0.28) * (0.6 if light.night else 1)
    return Daylight(
        paint=np.clip(plan.paint * gain, 0, 1.12).astype(np.float32),
        glass_top=top,
        glass_low=low,
        lit=0.0 if lone else 0.06 + 0.52 * plan.lit * (1 - 0.3 * far),
        key=plan.key,
        snow=cover_of(scene, 1.0) > 0,
    )


def _skyline(image: Image, scene: Scene, plan: Town, line: float, rng: np.random.Generator, rise: float) -> None:
    """Two or three ranks of towers, the farther the paler."""
    height, width = image.shape[:2]
    u = plan.unit
    share = 0.10 + 0.40 * plan.lit
    for rank in range(3):
        fade = 0.82 - 0.16 * rank
        tone = mix(rgb(0.40, 0.46, 0.58) * plan.paint, plan.haze, fade)
        n = max(5, round(width / u * (15 - 3 * rank)))
        for k in rng.permutation(n):
            w = (0.045 + 0.05 * rng.random() + 0.012 * rank) * u
            cx = (k + rng.random()) / n * width * 1.1 - 0.05 * width
            middle = np.exp(-(((cx - plan.x) / (0.62 * u)) ** 2))
            tall = (
                (0.05 + 0.17 * rng.random() ** 1.6)
                * (0.72 + 0.75 * middle)
                * (1.15 - 0.2 * rank)
                * (1 + 0.45 * plan.steep)
            )
            colour = tone * (0.95 + 0.1 * rng.random())
            pane = mix(colour, plan.haze, 0.35) if plan.lit < 0.5 else colour * 0.82
            lamp = mix(rgb(1.0, 0.82, 0.52), plan.haze, 0.18 + 0.2 * (2 - rank) * 0.5)
            tower(image, rng, cx - w / 2, cx + w / 2, line - (tall + rise) * u, line + 2, colour, pane, lamp, share)
    mist = smoothstep(np.arange(height, dtype=np.float32), line - (0.20 + rise) * u, line)[:, None]
    rows = slice(max(0, int(line - (0.22 + rise) * u)), min(height, int(line) + 2))
    thick = 0.85 if scene.weather is Weather.FOG else 0.45
    blend(image[rows], plan.haze, np.broadcast_to(mist[rows] * np.float32(thick), image[rows].shape[:2]))


def _canyon(image: Image, scene: Scene, light: Light, plan: Town, rng: np.random.Generator) -> None:
    """House fronts to the left and right that run to the vanishing point."""
    width = image.shape[1]
    quarter = quarter_of(scene)
    low, high = (2, 4) if quarter is None else quarter.storeys
    lots: list[tuple[float, float, float, float, float]] = []
    for side, reach in ((-1.0, plan.left), (1.0, plan.right)):
        frame = plan.x if side < 0 else width - plan.x
        z = max(0.55, reach * plan.unit / frame * 0.96)
        while z < 13:
            deep = (0.62 + 0.55 * rng.random()) * (1 + 0.10 * z)
            tall = GROUND_FLOOR + STOREY * int(rng.integers(low, high + 1) + max(0, 1.6 * plan.steep)) + 0.08
            lots.append((z, min(z + deep, 14.0), side, reach, tall))
            z += deep
    for number, (near, far, side, reach, tall) in enumerate(sorted(lots, key=lambda lot: -lot[0])):
        rng = stream(scene, 1000 + number)
        fog = plan.fog((near + far) / 2)
        sunny = light.key > 0.4 and (plan.key.x * side < 0)
        m = manner(rng, scene.atmosphere.hue, 0.12 + 0.1 * max(0.0, plan.steep))
        m = m if quarter is None else built(quarter, rng, m)
        day = _daylight(scene, light, plan, 1.06 if sunny else 0.84, fog)
        # The end wall that faces the viewer, seen over a lower neighbour.
        a, b = plan.at(side * reach, tall, near), plan.at(side * (reach + 0.9), -0.02, near)
        end = np.clip(m.body * day.paint * 0.80, 0, 1)
        fill_polygon(image, rect(min(a[0], b[0]), a[1], max(a[0], b[0]), b[1]), mix(end, plan.haze, fog))
        seen = EYE + plan.horizon / plan.unit * far + 0.05
        top = min(tall, seen)
        scale = plan.unit / near
        flat = facade(rng, m, (far - near), tall, min(scale, 620.0), day, awning=False)
        flat = flat[max(0, round(flat.shape[0] * (1 - top / tall))) :]
        flat += (plan.haze - flat) * np.float32(fog)
        corners = np.array(
            (
                plan.at(side * reach, top, near),
                plan.at(side * reach, top, far),
                plan.at(side * reach, 0, far),
                plan.at(side * reach, 0, near),
            )
        )
        if side > 0:
            corners = corners[[1, 0, 3, 2]]
        stand(image, flat, corners)
        if m.shop and near < 6 and rng.random() < 0.75:
            _awning(image, plan, side, reach, near, far, m.accent * day.paint, rgb(0.97, 0.95, 0.90) * day.paint, fog)
        if quarter is not None and quarter.neon > rng.random():
            neon_signs(image, plan, rng, side, reach, near, min(far, near + 2.5), fog, m.accent)
        if near < 5 and (quarter is None or quarter.shops > 0.2) and rng.random() < 0.25 + 0.35 * plan.lush:
            hanging_sign(
                plan.wall(image, (near + far) / 2),
                side * reach,
                side,
                0.40 + 0.05 * rng.random(),
                m.accent,
                plan.paint,
                plan.lit,
            )
    for side, reach in ((-1.0, plan.left), (1.0, plan.right)):
        foot = [
            plan.at(side * reach, 0, 14.0),
            plan.at(side * reach, 0, 0.6),
            plan.at(side * (reach - 0.07), 0, 0.6),
            plan.at(side * (reach - 0.07), 0, 14.0),
        ]
        cast(image, [np.array(foot)], softness=0.008 * plan.unit, strength=0.32)


def _awning(
    image: Image, plan: Town, side: float, reach: float, near: float, far: float, one: Vector, two: Vector, fog: float
) -> None:
    """A striped awning that leans out over the pavement."""
    n = max(5, round((far - near) / 0.09))
    z = near + (far - near) * (0.06 + 0.88 * np.arange(n + 1) / n)
    inner, outer = side * reach, side * (reach - 0.17)
    for k in range(n - 1, -1, -1):
        tone = np.clip(mix(one if k % 2 else two, plan.haze, fog), 0, 1)
        slope = np.array(
            [
                plan.at(inner, 0.335, z[k + 1]),
                plan.at(inner, 0.335, z[k]),
                plan.at(outer, 0.265, z[k]),
                plan.at(outer, 0.265, z[k + 1]),
            ]
        )
        fill_polygon(image, slope, tone * 0.82)
        flap = np.array(
            [
                plan.at(outer, 0.268, z[k + 1]),
                plan.at(outer, 0.268, z[k]),
                plan.at(outer, 0.228, z[k]),
                plan.at(outer, 0.228, z[k + 1]),
            ]
        )
        fill_polygon(image, flap, tone)


def _row(image: Image, scene: Scene, light: Light, plan: Town, depth: float, rng: np.random.Generator) -> None:
    """House fronts side by side across the way, seen head-on."""
    width = image.shape[1]
    wall = plan.wall(image, depth)
    left, right = -plan.x / wall.unit, (width - plan.x) / wall.unit
    x = left - 0.3 * rng.random()
    gap = rng.random() * (right - left) + left
    opened, number = False, 0
    while x < right:
        wide = 0.50 + 0.36 * rng.random()
        if not opened and x > gap - 0.3 and rng.random() < 0.75:
            opened = True
            x += 0.30 + 0.12 * rng.random()
            continue
        storeys = int(rng.integers(1, 3) + (rng.random() < 0.35) + max(0, 1.6 * plan.steep))
        tall = GROUND_FLOOR + STOREY * storeys + 0.08
        number += 1
        own = stream(scene, 2000 + number)
        m = manner(own, scene.atmosphere.hue, 0.05)
        quarter = quarter_of(scene)
        if quarter is not None:
            m = replace(built(quarter, own, m), tiles=None)
        sunny = light.key > 0.4
        day = _daylight(scene, light, plan, 1.02 if sunny else 0.92, 0.1)
        flat = facade(own, m, wide, tall, min(wall.unit, 760.0), day)
        _roof(wall, stream(scene, 3000 + number), x, x + wide, tall, day, scene)
        corners = wall.at(np.array(((x, tall), (x + wide, tall), (x + wide, 0), (x, 0))))
        stand(image, flat, corners)
        x += wide
    cast(image, [wall.at(rect(left - 1, -0.02, right + 1, 0.004))], softness=0.014 * wall.unit, strength=0.4)


def _roof(wall: Wall, rng: np.random.Generator, x0: float, x1: float, y: float, day: Daylight, scene: Scene) -> None:
    """A pitched, stepped or flat roof with chimneys."""
    tile = (rgb(0.62, 0.33, 0.26), rgb(0.36, 0.38, 0.45), rgb(0.48, 0.36, 0.32))[int(rng.integers(3))]
    colour = np.clip((rgb(0.95, 0.97, 1.0) if cover_of(scene, 1.0) else tile) * day.paint, 0, 1)
    kind = int(rng.integers(3))
    brick = np.clip(rgb(0.60, 0.40, 0.33) * day.paint, 0, 1)
    for _ in range(int(rng.integers(0, 3))):
        c = x0 + (x1 - x0) * (0.15 + 0.7 * rng.random())
        wall.box(c - 0.03, y, c + 0.03, y + 0.20, brick, bevel=0.005)
        wall.box(c - 0.036, y + 0.19, c + 0.036, y + 0.21, brick * 0.85, bevel=0.004)
    if kind == 0:
        rise = 0.13 + 0.08 * rng.random()
        shape = np.array(((x0 - 0.02, y - 0.01), (x1 + 0.02, y - 0.01), (x1 - 0.07, y + rise), (x0 + 0.07, y + rise)))
        wall.fill([shape], np.stack([colour * 0.85, colour * 1.08]), bevel=0.006)
        n = max(1, round((x1 - x0) / 0.28))
        for k in range(n):
            c = x0 + (x1 - x0) * (k + 0.5) / n
            wall.box(
                c - 0.05, y + 0.02, c + 0.05, y + 0.13, np.clip(rgb(0.95, 0.92, 0.88) * day.paint, 0, 1), bevel=0.004
            )
            lit = rng.random() < day.lit
            pane = np.stack([rgb(1, 0.82, 0.5)] * 2) if lit else np.stack([day.glass_top, day.glass_low])
            wall.fill([rect(c - 0.036, y + 0.03, c + 0.036, y + 0.105)], pane)
            wall.fill(
                [np.array(((c - 0.065, y + 0.125), (c + 0.065, y + 0.125), (c, y + 0.185)))], colour * 0.8, bevel=0.004
            )
    elif kind == 1:
        rise = 0.16 + 0.16 * rng.random()
        shape = np.array(((x0 - 0.02, y - 0.01), (x1 + 0.02, y - 0.01), ((x0 + x1) / 2, y + rise)))
        wall.fill([shape], np.stack([colour * 1.05, colour * 0.9]), bevel=0.010)


def _furnish(
    image: Image, scene: Scene, plan: Town, rng: np.random.Generator, across: float | None, clearing: Clearing
) -> None:
    """Lamps, trees and planters, from far to near, out of the clearing."""
    width = image.shape[1]
    things: list[tuple[float, float, str]] = []
    if across is None:
        for side, reach in ((-1.0, plan.left), (1.0, plan.right)):
            z, k = 1.75 + 0.5 * rng.random(), 0
            while z < 9:
                x = side * (plan.kerb + 0.06)
                things.append((z, x, "lamp" if k % 2 == 0 else "tree"))
                z += 0.85 + 0.1 * z
                k += 1
            if rng.random() < plan.lush:
                things.append((1.5 + rng.random(), side * (reach - 0.16), "planter"))
    else:
        span = across * width / plan.unit
        n = max(3, round(span / 0.62))
        for k in range(n):
            x = ((k + 0.2 + 0.6 * rng.random()) / n - 0.5) * span - (plan.x - width / 2) / plan.unit * across
            things.append((across * (0.955 - 0.03 * rng.random()), x, ("lamp", "tree", "planter", "tree")[k % 4]))
    for z, x, what in sorted(things, reverse=True):
        px, _ = plan.at(x, 0, z)
        if abs(px / width - clearing.x) < clearing.half_width * (1.0 if across is None else 0.5) and z < 2:
            continue
        wall = plan.wall(image, z)
        fog = plan.fog(z)
        paint = mix(plan.paint, plan.haze * 1.2, fog * 0.8)
        if what == "lamp":
            street_lamp(wall, x, -np.sign(x or 1.0) * 0.10, 0.66, plan.lit, paint)
        elif what == "tree":
            if rng.random() < 0.25 + 0.7 * plan.lush:
                street_tree(wall, rng, x, 0.62 + 0.2 * rng.random(), paint, plan.green)
        else:
            planter(wall, rng, x, paint)


def _wet(image: Image, scene: Scene, plan: Town, across: float | None) -> None:
    """Mirrors the houses and lights in a wet street, broken by puddles' edges.

    Each column is mirrored at the foot of the house that stands in it, so that reflections hang from the walls.
    """
    height, width = image.shape[:2]
    quarter = quarter_of(scene)
    water = "" if quarter is None else quarter.water
    rainy = scene.weather is Weather.RAIN or scene.tints.gloss > 0
    if not rainy and not water and not (quarter is not None and quarter.wet):
        return
    k = max(1, min(width, height) // 420)
    w, h = -(-width // k), -(-height // k)
    small = cv2.resize(image, (w, h), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), 0.6, sigmaY=0.014 * plan.unit / k)
    px = (np.arange(w, dtype=np.float32) + 0.5) * k
    if across is None:
        reach = np.where(px < plan.x, plan.left, plan.right)
        foot = (plan.horizon + EYE * np.abs(px - plan.x) / reach)[None]
    else:
        foot = np.full((1, w), plan.at(0, 0, across)[1])
    first = int(foot.min())
    top = first // k
    y = ((np.arange(top, h, dtype=np.float32) + 0.5) * k)[:, None]
    z = EYE * plan.unit / np.maximum(y - plan.horizon, 1)
    x = (px[None] - plan.x) / plan.unit * z
    deep = np.broadcast_to(z, x.shape)
    puddle = sample("cloud", x * 60 + float(scene.seed % 499), deep * 60)
    ripple = (sample("fine", x * 160, deep * 60) - np.float32(0.5)) * np.float32(plan.unit / k * 0.014)
    gx = np.arange(w, dtype=np.float32)[None] + ripple
    gy = (2 * foot - y) / k - 0.5 + ripple
    mirrored = cv2.remap(
        small, gx.astype(np.float32), gy.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    amount = (0.34 + 0.46 * smoothstep(puddle, 0.40, 0.62)) * smoothstep(y - foot, 0, 0.02 * plan.unit)
    part = image[top * k :]
    if water:
        wide = plan.kerb + (0.6 if water == "flood" else 0.0)
        amount = 0.66 * smoothstep(np.abs(x), wide, wide - 0.012) * np.ones_like(puddle)
        if water == "canal":
            amount *= smoothstep(y, QUAY * height + 1.5, QUAY * height - 1.5)
        wet = cv2.resize(amount * np.float32(1.45), (width, h * k - top * k), interpolation=cv2.INTER_LINEAR)
        deep_green = plan.paint * rgb(0.16, 0.36, 0.38)
        blend(part, np.clip(mix(deep_green, plan.haze, np.float32(0.12)), 0, 1), np.clip(wet, 0, 1)[: part.shape[0]])
    size = (width, h * k - top * k)
    alpha = cv2.resize(amount.astype(np.float32), size, interpolation=cv2.INTER_LINEAR)[: part.shape[0]]
    part *= (1 - 0.30 * alpha)[..., None]
    gain = np.float32(1.08 + 0.35 * plan.lit)
    blend(part, cv2.resize(mirrored, size, interpolation=cv2.INTER_LINEAR)[: part.shape[0]] * gain, alpha)


def _lamp_pools(image: Image, plan: Town, first: int) -> None:
    """Warm light that shops and lamps throw on the pavement."""
    if plan.lit < 0.1:
        return
    height = image.shape[0]
    for side, reach in ((-1.0, plan.left), (1.0, plan.right)):
        for z in (0.9, 1.5, 2.3, 3.4, 5.0, 7.0):
            cx, cy = plan.at(side * (reach - 0.16), 0, z)
            r = 0.42 * plan.unit / z
            if cy < height + r:
                part = image[first:]
                glow(part, cx, cy - first, r, r * 0.42, rgb(1.0, 0.70, 0.36), 0.42 * plan.lit * float(np.exp(-z / 9)))


def paint_city(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A street with a skyline. See :class:`~calotype.pipelines.bundled.render.stage.Painter`."""
    plan = plan_town(scene, light, width, height)
    rng = stream(scene, 32)
    across = 1.62 + 0.35 * rng.random() if rng.random() < 0.42 else None
    quarter = quarter_of(scene)
    if quarter is not None:
        across = 1.75 if quarter.square else None
    line = plan.horizon if across is None else plan.at(0, 0, across)[1]
    image = paint_sky(scene, light, width, height, plan.horizon / height)
    if quarter is None or quarter.skyline:
        _skyline(image, scene, plan, plan.horizon, stream(scene, 33), 0.0 if across is None else 0.16)
    pave_street(image, scene, light, plan, plan_street(scene, plan, stream(scene, 34), across))
    first = max(0, int(plan.horizon))
    if across is None:
        _canyon(image, scene, light, plan, stream(scene, 35))
        _lamp_pools(image, plan, first)
    else:
        _row(image, scene, light, plan, across, stream(scene, 35))
        if plan.lit > 0.1:
            for k in range(9):
                cx = width * (k + 0.5) / 9
                part = image[int(line) :]
                glow(
                    part,
                    cx,
                    0.02 * plan.unit,
                    0.16 * plan.unit,
                    0.07 * plan.unit,
                    rgb(1.0, 0.72, 0.38),
                    0.42 * plan.lit,
                )
    _wet(image, scene, plan, across)
    if quarter is None or (not quarter.water and quarter.road > 0.3):
        _furnish(image, scene, plan, stream(scene, 36), across, clearing)
    lights = stream(scene, 37)
    if plan.lush > 0.5 and lights.random() < 0.5 and across is None:
        for z in (3.2, 2.2):
            wall = plan.wall(image, z)
            fairy_lights(wall, -plan.left, plan.right, 0.86 + 0.1 * lights.random(), 0.08, plan.lit)
    np.clip(image, 0, 1, out=image)
    water = "" if quarter is None else quarter.water
    horizon = float(line) / height
    if water == "canal":
        fill_polygon(
            image, rect(-2, QUAY * height - 0.004 * height, width + 2, QUAY * height + 0.008 * height), plan.paint * 0.8
        )
        return Stage(background=image, light=light, horizon=horizon, surface="ground", water=(horizon, QUAY))
    return Stage(background=image, light=light, horizon=horizon, surface="water" if water else "ground")
