"""Moods: forms for what can't be seen; one may turn into another from the left to the right, or fall into grains."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import blend, blur, mix, smoothstep
from calotype.pipelines.bundled.render.light import Vector, rgb

from .easel import Easel, inked
from .fields import FIELDS

Points = NDArray[np.float64]
Marks = Sequence[Vector]
_SIDES: dict[str, int] = {"dots": 0, "boxes": 4, "shards": 3}
"""What small marks are, by their corners."""


def is_mood(form: str) -> bool:
    return any(word.split(">")[0] in MOODS for word in form.split())


def paint(easel: Easel, ground: Vector, colours: Marks) -> None:
    """The forms in their order, each over what is there, and what is named besides in the middle."""
    easel.image[:] = ground
    for form in easel.design.form.split():
        first, _, second = form.partition(">")
        if first not in MOODS:
            continue
        if {first, second} == {"tangle", "rows"}:
            _strands(easel, colours, *((0.0, 1.0) if first == "tangle" else (1.0, 0.0)))
        elif second == "grains":
            MOODS[first](easel, colours)
            _scattered(easel, ground)
        elif second in MOODS:
            before = easel.image.copy()
            MOODS[second](easel, colours)
            after = easel.image.copy()
            easel.image[:] = before
            MOODS[first](easel, colours)
            share = smoothstep(np.arange(easel.width, dtype=np.float32) / easel.width, 0.36, 0.64)[None, :, None]
            easel.image += (after - easel.image) * share
        else:
            MOODS[first](easel, colours)
    if easel.group is not None:
        side = 0.42 * min(easel.width, easel.height)
        x, y = easel.width / 2, easel.height / 2
        picture = inked(easel.group, [(float(c[0]), float(c[1]), float(c[2])) for c in colours[:3]], 4)
        easel.fit(picture, (x - side / 2, y - side / 2, x + side / 2, y + side / 2))


def _line(easel: Easel, points: Points, width: float, colour: Vector, strength: float = 1.0) -> None:
    mask = np.zeros((easel.height, easel.width), np.uint8)
    cv2.polylines(mask, [np.round(points * 16).astype(np.int32)], False, 255, max(1, round(width)), cv2.LINE_AA, 4)
    blend(easel.image, colour, mask.astype(np.float32) * np.float32(strength / 255))


def _mark(easel: Easel, x: float, y: float, size: float, colour: Vector) -> None:
    sides = next((_SIDES[word] for word in easel.design.form.split() if word in _SIDES), 0)
    if not sides:
        easel.disc(x, y, size, colour)
        return
    t = float(easel.rng.uniform(0, 6.28)) + np.arange(sides) * 2 * np.pi / sides
    easel.shape(np.stack([x + size * np.cos(t), y + size * np.sin(t)], -1), colour)


def _strands(easel: Easel, colours: Marks, left: float, right: float) -> None:
    """Lines and marks that are in order at a side by so much; both are the prompt's where it says which."""
    rng, wide, tall, u = easel.rng, easel.width, easel.height, easel.unit
    words = easel.design.form.split()
    dotted = any(word in _SIDES for word in words)
    first = next((word for word in words if word == "lines" or word in _SIDES), "lines")
    thread = colours[0] if first == "lines" or len(colours) < 2 else colours[1]
    mark = colours[0] if first != "lines" else colours[min(1, len(colours) - 1)]
    t = np.linspace(-0.06, 1.06, 460)
    loose = 1 - (left + (right - left) * smoothstep(t.astype(np.float32), 0.22, 0.80).astype(np.float64))
    count = 34
    for k in range(count):
        home = (k + 0.5) / count
        phase, beat = rng.uniform(0, 6.28, 6), rng.uniform(0.7, 4.6, 6)
        rise = sum(np.sin(beat[j] * 6.28 * t + phase[j]) / (1 + 0.5 * j) for j in range(3))
        sway = sum(np.sin(beat[j] * 6.28 * t + phase[j]) / (1 + 0.5 * (j - 3)) for j in range(3, 6))
        y = (home + loose * (0.5 - home) * 0.55) * tall + loose * rise * 0.26 * tall
        x = t * wide + loose * sway * 0.10 * wide
        own = thread if len(words) > 1 or k % 5 else colours[k % len(colours)]
        _line(easel, np.stack([x, y], -1), (0.28 + 0.30 * float(rng.random())) * u, own)
    columns, rows = 15, 9
    for k in range(columns * rows if dotted or len(words) == 1 else 0):
        column, row = k % columns, k // columns
        at = (column + 0.5) / columns
        free = 1 - (left + (right - left) * float(smoothstep(np.float32(at), 0.22, 0.80)))
        if not dotted and k % 4:
            continue
        if free > 0.4 and rng.random() < 0.45:
            continue
        x = (at + free * float(rng.normal(0, 0.07))) * wide
        y = ((row + 0.5) / rows + free * float(rng.normal(0, 0.20))) * tall
        size = (1.15 * (1 - free) + free * float(rng.uniform(0.5, 2.8))) * u
        _mark(easel, x, y, size, mark if dotted else colours[k % len(colours)])


def tangle(easel: Easel, colours: Marks) -> None:
    _strands(easel, colours, 0.0, 0.0)


def rows(easel: Easel, colours: Marks) -> None:
    _strands(easel, colours, 1.0, 1.0)


def _scattered(easel: Easel, ground: Vector) -> None:
    """What is painted, taken apart into grains that fly off to the right."""
    cell = 1.5 * easel.unit
    source = easel.image.copy()
    rng = easel.rng
    for row in range(int(easel.height / cell) + 1):
        for column in range(int(easel.width / cell) + 1):
            x, y = (column + 0.5) * cell, (row + 0.5) * cell
            away = (x / easel.width - 0.36) / 0.5
            if away <= 0 or x >= easel.width or y >= easel.height:
                continue
            colour = source[int(y), int(x)].copy()
            if rng.random() > 1.25 * away:
                continue
            easel.image[int(y - cell / 2) : int(y + cell / 2) + 1, int(x - cell / 2) : int(x + cell / 2) + 1] = ground
            if float(np.abs(colour - ground).sum()) < 0.06 or rng.random() < 0.35 + 0.35 * away:
                continue
            far = away * easel.width * 0.16 * float(rng.random())
            _mark(
                easel,
                x + far,
                y - 0.7 * far * float(rng.normal(0.6, 0.7)),
                cell * float(rng.uniform(0.18, 0.46)),
                colour,
            )


def haze(easel: Easel, colours: Marks) -> None:
    """Large soft discs that run into each other."""
    short = min(easel.width, easel.height)
    for k in range(9):
        x, y = easel.rng.uniform(0.06, 0.94) * easel.width, easel.rng.uniform(0.08, 0.92) * easel.height
        if k == 0:
            x, y = 0.36 * easel.width, 0.48 * easel.height
        mask = np.zeros((easel.height, easel.width), np.float32)
        radius = short * (0.36 if k == 0 else float(easel.rng.uniform(0.10, 0.28)))
        cv2.circle(mask, (round(x), round(y)), round(radius), 1.0, -1)
        blend(
            easel.image, colours[k % len(colours)], blur(mask, radius * (0.16 + 0.3 * float(easel.rng.random()))) * 0.8
        )


def bands(easel: Easel, colours: Marks) -> None:
    """Still, level bands, one a little brighter than the next."""
    y = np.arange(easel.height, dtype=np.float32)[:, None] / easel.height
    x = np.arange(easel.width, dtype=np.float32)[None] / easel.width
    for k in range(7):
        line = 0.40 + 0.09 * k + 0.008 * np.sin(5 * x + 1.7 * k)
        blend(easel.image, colours[k % len(colours)], smoothstep(y - line, 0.0, 0.012) * np.float32(0.55))
    easel.disc(0.66 * easel.width, 0.27 * easel.height, 9 * easel.unit, mix(colours[0], (1.0, 1.0, 1.0), 0.45))


def rings(easel: Easel, colours: Marks) -> None:
    """Waves that go out from the middle, weaker as they go."""
    cx, cy, u = easel.width / 2, easel.height / 2, easel.unit
    reach = 0.62 * np.hypot(easel.width, easel.height)
    for k in range(15, 0, -1):
        radius = reach * k / 15
        easel.disc(
            cx, cy, radius, mix(colours[k % len(colours)], easel.image[0, 0], 0.055 * k), ring=(2.3 - 0.11 * k) * u
        )
    easel.disc(cx, cy, 3.2 * u, colours[0])


def beats(easel: Easel, colours: Marks) -> None:
    """Bars of many heights at a steady pace."""
    count = 36
    step = easel.width / count
    for k in range(count):
        tall = (
            (0.10 + 0.30 * abs(np.sin(0.55 * k)) + 0.16 * float(easel.rng.random()))
            * easel.height
            * (1.4 if not k % 4 else 1)
        )
        x, y = (k + 0.2) * step, easel.height / 2
        colour = colours[(k // 2) % len(colours)]
        easel.shape(
            [(x, y - tall), (x + 0.6 * step, y - tall), (x + 0.6 * step, y + 0.7 * tall), (x, y + 0.7 * tall)], colour
        )
        if k % 5 == 2:
            easel.disc(x + 0.3 * step, y - tall - 2.4 * easel.unit, 1.4 * easel.unit, colours[(k + 1) % len(colours)])


def wisps(easel: Easel, colours: Marks) -> None:
    """Veils that rise and curl."""
    t = np.linspace(0, 1, 260)
    for k in range(9):
        start, turn = 0.12 + 0.095 * k, float(easel.rng.uniform(0, 6.28))
        x = (start + 0.11 * t**0.8 * np.sin(7.5 * t + turn) + 0.05 * np.sin(17 * t + turn)) * easel.width
        y = (1.04 - 1.02 * t) * easel.height
        for j in range(7):
            shift = (j - 3) * (0.4 + 4.2 * t) * easel.unit * 0.45 * np.sin(5 * t + turn + 0.3 * j)
            _line(easel, np.stack([x + shift, y], -1), (0.7 - 0.06 * j) * easel.unit, colours[k % len(colours)], 0.62)


def rain(easel: Easel, colours: Marks) -> None:
    """Fine slanting lines, and the rings they make below."""
    for k in range(190):
        x, y = easel.rng.uniform(-0.05, 1.05) * easel.width, easel.rng.uniform(-0.1, 0.86) * easel.height
        long = easel.rng.uniform(0.06, 0.20) * easel.height
        ends = np.array(((x, y), (x - 0.10 * long, y + long)))
        _line(easel, ends, easel.unit * float(easel.rng.choice((0.16, 0.3, 0.5))), colours[k % len(colours)], 0.85)
    for k in range(17):
        x, y = float(easel.rng.uniform(0.02, 0.98)) * easel.width, float(easel.rng.uniform(0.84, 0.98)) * easel.height
        for j in (1.0, 0.6, 0.28):
            wide = j * float(4 + 5 * (k % 3)) * easel.unit
            t = np.linspace(0, 6.30, 60)
            _line(
                easel,
                np.stack([x + wide * np.cos(t), y + 0.24 * wide * np.sin(t)], -1),
                0.25 * easel.unit,
                colours[k % len(colours)],
            )


def flow(easel: Easel, colours: Marks) -> None:
    """Broad streams, side by side in long curves."""
    t = np.linspace(-0.05, 1.05, 300)
    phase = float(easel.rng.uniform(0, 6.28))
    for k in range(44):
        home = k / 43
        y = (
            home * 1.25 - 0.12 + 0.13 * np.sin(4.2 * t + phase + 1.1 * home) + 0.05 * np.sin(9 * t + 3 * home)
        ) * easel.height
        _line(
            easel,
            np.stack([t * easel.width, y], -1),
            (0.4 + 1.1 * (k % 3)) * easel.unit,
            colours[(k * 7 // 3) % len(colours)],
            0.85,
        )


def streaks(easel: Easel, colours: Marks) -> None:
    """Long level strokes that shoot to the right."""
    for k in range(90):
        y, head = easel.rng.uniform(0, 1) * easel.height, easel.rng.uniform(0.15, 1.1) * easel.width
        long = easel.rng.uniform(0.15, 0.7) * easel.width
        half = float(easel.rng.choice((0.2, 0.4, 1.0))) * easel.unit
        easel.shape(
            [(head - long, y), (head, y - half), (head + 2 * half, y), (head, y + half)], colours[k % len(colours)]
        )


def tongues(easel: Easel, colours: Marks) -> None:
    """Pointed shapes that lick upward, the lightest in front."""
    order = sorted(colours, key=lambda colour: float(colour.sum()))
    for layer in range(3):
        for k in range(11):
            x = (k + 0.5 * (layer % 2) + float(easel.rng.uniform(-0.3, 0.3))) / 10.5 * easel.width
            tall = (0.92 - 0.26 * layer) * float(easel.rng.uniform(0.55, 1.0)) * easel.height
            wide, lean = (0.085 - 0.014 * layer) * easel.width, float(easel.rng.uniform(-1, 1))
            t = np.linspace(0, 1, 40)
            half = wide * (1 - t) ** 0.75 * (1 + 0.5 * np.sin(3.1 * t))
            middle = x + lean * wide * 1.3 * np.sin(4.2 * t) * t
            y = easel.height * 1.02 - tall * t
            side = np.stack([middle - half, y], -1)
            easel.shape(
                np.concatenate([side, np.stack([middle + half, y], -1)[::-1]]), order[min(layer, len(order) - 1)]
            )


def burst(easel: Easel, colours: Marks) -> None:
    """Rays and drops that fly from one point."""
    cx, cy, reach = 0.5 * easel.width, 0.54 * easel.height, 0.62 * np.hypot(easel.width, easel.height)
    for k in range(54):
        a = 2 * np.pi * (k + float(easel.rng.uniform(-0.3, 0.3))) / 54
        near, far = reach * float(easel.rng.uniform(0.07, 0.16)), reach * float(easel.rng.uniform(0.35, 1.0))
        d, n = np.array((np.cos(a), np.sin(a))), np.array((-np.sin(a), np.cos(a)))
        half, at = float(easel.rng.uniform(0.5, 2.6)) * easel.unit, np.array((cx, cy))
        colour = colours[k % len(colours)]
        easel.shape([at + d * near, at + d * far - n * half, at + d * (far + half), at + d * far + n * half], colour)
        x, y = at + d * far * float(easel.rng.uniform(0.5, 1.1)) + n * 3 * half
        _mark(
            easel, float(x), float(y), float(easel.rng.uniform(0.5, 1.8)) * easel.unit, colours[(k + 1) % len(colours)]
        )
    easel.disc(cx, cy, 0.10 * reach, colours[0])


def branches(easel: Easel, colours: Marks) -> None:
    """A stem that forks until it ends in buds."""

    def grow(at: Points, angle: float, long: float, left: int) -> None:
        end = at + long * np.array((np.cos(angle), -np.sin(angle)))
        _line(easel, np.stack([at, end]), max(0.3, 0.42 * left) * easel.unit, colours[0])
        if not left:
            _mark(
                easel,
                float(end[0]),
                float(end[1]),
                float(easel.rng.uniform(0.8, 1.9)) * easel.unit,
                colours[1 % len(colours)] if easel.rng.random() < 0.6 else colours[-1],
            )
            return
        for turn in (-0.45, 0.40):
            grow(
                end,
                angle + turn + float(easel.rng.normal(0, 0.14)),
                long * float(easel.rng.uniform(0.70, 0.86)),
                left - 1,
            )

    grow(np.array((0.5 * easel.width, 1.02 * easel.height)), np.pi / 2, 0.24 * easel.height, 7)


def drips(easel: Easel, colours: Marks) -> None:
    """Colour that runs down from the upper edge."""
    for k in range(64):
        x, wide = easel.rng.uniform(0, 1) * easel.width, easel.rng.uniform(0.5, 2.6) * easel.unit
        long = (0.14 + 0.78 * float(easel.rng.random()) ** 1.8) * easel.height
        colour = colours[k % len(colours)]
        easel.shape([(x - wide, -2), (x + wide, -2), (x + 0.5 * wide, long), (x - 0.5 * wide, long)], colour)
        easel.disc(x, long, 0.75 * wide, colour)


def lone(easel: Easel, colours: Marks) -> None:
    """One small mark, and much room."""
    y = 0.70 * easel.height
    easel.image[round(y) :] = mix(easel.image[-1, 0], colours[-1], 0.55)
    x = 0.70 * easel.width
    t = np.linspace(0, 6.29, 60)
    easel.shape(
        np.stack([x + 5 * easel.unit + 6 * easel.unit * np.cos(t), y + 0.9 * easel.unit * np.sin(t)], -1),
        mix(colours[0], easel.image[-1, 0], 0.7),
    )
    easel.disc(x, y - 2.6 * easel.unit, 2.6 * easel.unit, colours[0])


def nodes(easel: Easel, colours: Marks) -> None:
    """Points, each tied to those near it."""
    points = np.stack(
        [easel.rng.uniform(0.03, 0.97, 60) * easel.width, easel.rng.uniform(0.04, 0.96, 60) * easel.height], -1
    )
    for point in points:
        for other in np.argsort(np.hypot(*(points - point).T))[1:4]:
            _line(easel, np.stack([point, points[other]]), 0.22 * easel.unit, colours[-1], 0.7)
    for k, (x, y) in enumerate(points):
        _mark(
            easel, float(x), float(y), float(easel.rng.choice((0.8, 1.2, 2.4))) * easel.unit, colours[k % len(colours)]
        )


def pair(easel: Easel, colours: Marks) -> None:
    """Two rounds that share a part."""
    radius, cy = 0.33 * min(easel.width, easel.height), easel.height / 2
    masks = []
    for side, colour in ((-1, colours[0]), (1, colours[1 % len(colours)])):
        easel.disc(easel.width / 2 + side * 0.56 * radius, cy, radius, colour)
        dx = np.arange(easel.width, dtype=np.float32)[None] - (easel.width / 2 + side * 0.56 * radius)
        dy = np.arange(easel.height, dtype=np.float32)[:, None] - cy
        masks.append(np.clip(radius - np.hypot(dx, dy) + 0.5, 0, 1))
    blend(easel.image, mix(colours[0], colours[1 % len(colours)], 0.5) * np.float32(0.82), masks[0] * masks[1])
    for k in range(3):
        easel.disc(easel.width / 2, cy, radius * (2.0 + 0.2 * k), colours[-1], ring=0.5 * easel.unit)


def clash(easel: Easel, colours: Marks) -> None:
    """Splinters from both sides that meet in the middle."""
    for k in range(46):
        side = 1 if k % 2 else -1
        y = easel.rng.uniform(-0.05, 1.05) * easel.height
        tip = easel.width / 2 - side * float(easel.rng.normal(0.02, 0.09)) * easel.width
        base = -0.02 * easel.width if side > 0 else 1.02 * easel.width
        half = float(easel.rng.uniform(1.5, 6.5)) * easel.unit
        lean = float(easel.rng.normal(0, 0.10)) * easel.height
        easel.shape([(base, y - half), (tip, y + lean), (base, y + half)], colours[k % len(colours)])


def spiral(easel: Easel, colours: Marks) -> None:
    """One line that winds out from the middle."""
    t = np.linspace(0.2, 1, 900)
    reach = 0.56 * np.hypot(easel.width, easel.height)
    for k in range(6):
        a = 34 * t**0.7 + k * 0.42
        x, y = easel.width / 2 + reach * (t - 0.2) * np.cos(a), easel.height / 2 + reach * (t - 0.2) * np.sin(a)
        _line(easel, np.stack([x, y], -1), (1.3 - 0.15 * k) * easel.unit, colours[k % len(colours)])


def specks(easel: Easel, colours: Marks) -> None:
    """Many small marks, thickest along a slope."""
    for k in range(620):
        x = float(easel.rng.uniform(0, 1))
        y = 0.72 - 0.45 * x + float(easel.rng.normal(0, 0.22))
        _mark(
            easel,
            x * easel.width,
            y * easel.height,
            float(easel.rng.choice((0.2, 0.35, 0.6, 1.0))) * easel.unit,
            colours[k % len(colours)],
        )


def splash(easel: Easel, colours: Marks) -> None:
    """Colour thrown on the ground."""
    stops = np.stack([*colours, easel.image[0, 0].copy()])
    order = np.argsort(stops.sum(-1))
    easel.image[:] = FIELDS["splashes"](easel.height, easel.width, stops[order], easel.rng)


def mood_colours(easel: Easel) -> tuple[Vector, list[Vector]]:
    """The ground and the marks' colours: a light one that the prompt names is the ground."""
    inks = [rgb(*ink) for ink in easel.inks] or [rgb(0.12, 0.16, 0.28), rgb(0.78, 0.25, 0.22)]
    if easel.design.ground is not None:
        ground = rgb(*easel.design.ground)
    elif len(inks) > 1 and max(float(ink.min()) for ink in inks) > 0.85:
        ground = max(inks, key=lambda ink: float(ink.min()))
    else:
        ground = rgb(0.965, 0.950, 0.915)
    marks = [ink for ink in inks if float(np.abs(ink - ground).sum()) > 0.05] or [rgb(0.1, 0.1, 0.12)]
    if len(marks) == 1:
        marks = [marks[0], mix(marks[0], ground, 0.45), marks[0] * np.float32(0.72)]
    return ground, marks


MOODS: dict[str, Callable[[Easel, Marks], None]] = {
    "haze": haze, "bands": bands, "specks": specks, "tangle": tangle, "rows": rows, "rings": rings, "beats": beats,
    "wisps": wisps, "rain": rain, "flow": flow, "streaks": streaks, "tongues": tongues, "burst": burst,
    "branches": branches, "drips": drips, "lone": lone, "nodes": nodes, "pair": pair, "clash": clash,
    "spiral": spiral, "splash": splash,
}  # fmt: skip
