"""Abstract pictures: forms and colours, a field under them where one is named."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from calotype.pipelines.bundled.render.canvas import blend, ellipse, mix, polygon_mask
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.oklab import oklab

from .easel import Easel
from .fields import FIELDS, USUAL
from .moods import is_mood, mood_colours
from .moods import paint as moods

_PALETTES: tuple[tuple[int, ...], ...] = (
    (0x1D3557, 0xE63946, 0xF4A261, 0xF1E9D2), (0x264653, 0x2A9D8F, 0xE9C46A, 0xE76F51, 0xF6F0E0),
    (0x2B2D42, 0x8D5FD3, 0xEF6F9C, 0xFFD166, 0xF7F3EC), (0x0B3954, 0x087E8B, 0xFF5A5F, 0xC81D25, 0xF4EDE4),
)  # fmt: skip


_UNDER = frozenset({"gradient", "paper", "stone", "wood", "metal", "leather"})
"""Fields that forms are on."""


def _ink(hexadecimal: int) -> Vector:
    return rgb(*(((hexadecimal >> shift) & 255) / 255 for shift in (16, 8, 0)))


def _sorted(colours: Sequence[Vector]) -> list[Vector]:
    return sorted(colours, key=lambda c: float(oklab(np.asarray(c, np.float32).reshape(1, 1, 3))[0, 0, 0]))


def _colours(easel: Easel, field: str) -> list[Vector]:
    """Those of the prompt, or fitting ones; from dark to light, two at least."""
    said = [rgb(*ink) for ink in easel.inks]
    if not said:
        usual = USUAL.get(field) or _PALETTES[int(easel.rng.integers(len(_PALETTES)))]
        said = [_ink(number) for number in usual]
    if len(said) == 1:
        said += [mix(said[0], (1, 1, 1), 0.75), said[0] * np.float32(0.5)]
    return _sorted([np.asarray(c, np.float32) for c in said])


def paint(easel: Easel) -> None:
    """The field, if any, and the forms on it."""
    if is_mood(easel.design.form):
        moods(easel, *mood_colours(easel))
        return
    forms = easel.design.form.split()
    field = next((form for form in forms if form in FIELDS), "") if "illusion" not in forms else ""
    shapes = ["illusion"] if "illusion" in forms else [form for form in forms if form in SHAPES]
    if not forms:
        field = ("waves", "swirls", "smoke", "splashes")[int(easel.rng.integers(4))]
    colours = _colours(easel, field)
    if field:
        under = easel.design.ground
        stops = [*colours, rgb(*under)] if under is not None and field != "gradient" else colours
        stops = stops if field == "gradient" and easel.inks else _sorted(stops)
        if field == "gradient" and easel.inks:
            stops = [rgb(*ink) for ink in easel.inks] if len(easel.inks) > 1 else stops
        if shapes and field in _UNDER - {"gradient"}:
            below = rgb(*under) if under is not None else rgb(0.945, 0.925, 0.87)
            stops = [below * np.float32(0.93), below, mix(below, (1.0, 1.0, 1.0), 0.3)]
        easel.image[:] = FIELDS[field](easel.height, easel.width, np.stack(stops), easel.rng)
    else:
        bare = colours[-1] if float(colours[-1].min()) > 0.78 else rgb(0.965, 0.950, 0.915)
        ground = rgb(*easel.design.ground) if easel.design.ground is not None else bare
        easel.image[:] = ground
        colours = [c for c in colours if float(np.abs(c - ground).sum()) > 0.05] or [colours[0]]
        if len(colours) < 3:
            # a tint and a shade of what there is
            colours = [*colours, mix(colours[-1], ground, 0.55), colours[0] * np.float32(0.6)]
    for form in shapes if not field or field in _UNDER else []:
        SHAPES[form](easel, colours)


def _pick(easel: Easel, colours: Sequence[Vector]) -> Vector:
    return colours[int(easel.rng.integers(len(colours)))]


def circles(easel: Easel, colours: Sequence[Vector]) -> None:
    u = easel.unit
    for k in range(11):
        x, y = easel.rng.uniform(0.08, 0.92) * easel.width, easel.rng.uniform(0.08, 0.92) * easel.height
        radius = (26 if k == 0 else 17 if k < 3 else easel.rng.uniform(3, 11)) * u
        easel.disc(x, y, radius, colours[k % len(colours)], ring=0.0 if k % 3 else 0.18 * radius, noted=True)


def lines(easel: Easel, colours: Sequence[Vector]) -> None:
    u, reach = easel.unit, easel.width + easel.height
    main = float(easel.rng.uniform(0.3, 0.9))
    for k in range(13):
        angle = main + (0.0 if k % 3 else np.pi / 2) + float(easel.rng.normal(0, 0.04))
        x, y = easel.rng.uniform(0, 1) * easel.width, easel.rng.uniform(0, 1) * easel.height
        half, long = float(easel.rng.choice((0.25, 0.4, 1.1))) * u, float(easel.rng.uniform(0.15, 0.6)) * reach / 2
        d, n = np.array((np.cos(angle), np.sin(angle))), np.array((-np.sin(angle), np.cos(angle)))
        p = np.array((x, y))
        easel.shape(
            np.stack(
                [p - d * long - n * half, p + d * long - n * half, p + d * long + n * half, p - d * long + n * half]
            ),
            colours[k % len(colours)] if k % 2 else colours[0],
        )


def squares(easel: Easel, colours: Sequence[Vector]) -> None:
    """A grid of unequal boxes between bars, as de Stijl has it."""
    xs = np.concatenate([[0], np.sort(easel.rng.uniform(0.12, 0.88, 4)), [1]]) * easel.width
    ys = np.concatenate([[0], np.sort(easel.rng.uniform(0.12, 0.88, 3)), [1]]) * easel.height
    for i in range(len(ys) - 1):
        for j in range(len(xs) - 1):
            if easel.rng.random() < 0.55:
                easel.shape(
                    [(xs[j], ys[i]), (xs[j + 1], ys[i]), (xs[j + 1], ys[i + 1]), (xs[j], ys[i + 1])],
                    _pick(easel, colours[1:] or colours),
                )
    half = 0.7 * easel.unit
    for x in xs[1:-1]:
        easel.shape([(x - half, 0), (x + half, 0), (x + half, easel.height), (x - half, easel.height)], colours[0])
    for y in ys[1:-1]:
        easel.shape([(0, y - half), (easel.width, y - half), (easel.width, y + half), (0, y + half)], colours[0])


def triangles(easel: Easel, colours: Sequence[Vector]) -> None:
    for k in range(12):
        x, y = easel.rng.uniform(0, 1) * easel.width, easel.rng.uniform(0, 1) * easel.height
        radius, turn = (24 if k < 2 else easel.rng.uniform(6, 16)) * easel.unit, easel.rng.uniform(0, 2 * np.pi)
        a = turn + np.array((0, 2.1, 4.2))
        easel.shape(np.stack([x + radius * np.cos(a), y + radius * np.sin(a)], -1), colours[k % len(colours)])


def arcs(easel: Easel, colours: Sequence[Vector]) -> None:
    """Quarter and half rounds on a square grid."""
    side = min(easel.width, easel.height) / 4
    for row in range(int(np.ceil(easel.height / side))):
        for column in range(int(np.ceil(easel.width / side))):
            if easel.rng.random() < 0.28:
                continue
            x, y = column * side, row * side
            start = float(easel.rng.integers(4)) * np.pi / 2
            corner = {0.0: (x, y), 1.0: (x + side, y), 2.0: (x + side, y + side), 3.0: (x, y + side)}[
                start / (np.pi / 2)
            ]
            for part, colour in (
                (1.0, _pick(easel, colours)),
                (0.62, _pick(easel, colours)),
                (0.28, _pick(easel, colours)),
            ):
                t = np.linspace(start, start + np.pi / 2, 30)
                arc = np.stack([corner[0] + part * side * np.cos(t), corner[1] + part * side * np.sin(t)], -1)
                easel.shape(np.concatenate([[corner], arc]), colour)


def dots(easel: Easel, colours: Sequence[Vector]) -> None:
    ground = easel.image[0, 0]
    # no tints of what the prompt names: "white polka dots on red"
    said = [rgb(*ink) for ink in easel.inks if float(np.abs(rgb(*ink) - ground).sum()) > 0.05]
    colours = said or colours
    step = 10 * easel.unit
    x = np.arange(easel.width, dtype=np.float32)[None] / step
    y = np.arange(easel.height, dtype=np.float32)[:, None] / step
    row = np.floor(y)
    shifted = x + 0.5 * np.mod(row, 2)
    away = np.hypot(shifted - np.floor(shifted) - 0.5, y - row - 0.5) * step
    mask = np.clip(0.27 * step - away + 0.5, 0, 1).astype(np.float32)
    number = np.mod(np.floor(shifted) * 3 + row * 5, len(colours)).astype(int)
    blend(easel.image, np.asarray(colours, np.float32)[number], mask)


def checks(easel: Easel, colours: Sequence[Vector]) -> None:
    """Bands that cross and mix, as in tartan."""
    step = 16 * easel.unit
    for k, colour in enumerate(colours[:3]):
        for axis, size in ((0, easel.height), (1, easel.width)):
            at = (np.arange(size, dtype=np.float32) / step + 0.31 * k) % 1
            band = (at < (0.5, 0.16, 0.06)[k]).astype(np.float32) * np.float32(0.55)
            mask = np.broadcast_to(band[:, None] if axis == 0 else band[None], (easel.height, easel.width))
            blend(easel.image, colour, mask)


def zigzag(easel: Easel, colours: Sequence[Vector]) -> None:
    step = 9 * easel.unit
    x = np.arange(easel.width, dtype=np.float32)[None] / step
    y = np.arange(easel.height, dtype=np.float32)[:, None] / step
    level = y + 2 * np.abs((x * 0.5) % 1 - 0.5)
    stripe = np.floor(level).astype(int)
    all_colours = [*colours, easel.image[0, 0].copy()]
    easel.image[:] = np.asarray(all_colours, np.float32)[np.mod(stripe, len(all_colours))]


def tiles(easel: Easel, colours: Sequence[Vector]) -> None:
    """Glazed squares, each with the same eightfold ornament."""
    across = max(3, round(4 * easel.width / min(easel.width, easel.height)))
    side = easel.width / across
    n = round(side)
    x = (np.arange(n, dtype=np.float32)[None] + 0.5) / n - 0.5
    y = (np.arange(n, dtype=np.float32)[:, None] + 0.5) / n - 0.5
    r, a = np.hypot(x, y), np.arctan2(y, x)
    soft = 1.2 / n
    tile = np.empty((n, n, 3), np.float32)
    tile[:] = easel.image[0, 0]
    corner = np.hypot(np.abs(x) - 0.5, np.abs(y) - 0.5)
    first, second = colours[0], colours[min(1, len(colours) - 1)]
    third = colours[min(2, len(colours) - 1)]
    for level, colour in (
        (0.43 + 0.03 * np.cos(8 * a) - r, first), (0.38 + 0.03 * np.cos(8 * a) - r, easel.image[0, 0].copy()),
        (0.34 * np.abs(np.cos(4 * a)) ** 0.6 - r, second), (0.15 + 0.03 * np.cos(8 * a) - r, first), (0.075 - r, third),
        (0.24 - corner, second), (0.19 - corner, third), (0.11 - corner, first),
    ):  # fmt: skip
        blend(tile, colour, np.clip(level / soft + 0.5, 0, 1).astype(np.float32))
    edge = np.minimum(0.5 - np.abs(x), 0.5 - np.abs(y))
    blend(tile, np.array((0.80, 0.79, 0.76), np.float32), np.clip((0.008 - edge) / soft + 0.5, 0, 1).astype(np.float32))
    whole = np.tile(tile, (-(-easel.height // n), -(-easel.width // n), 1))
    easel.image[:] = whole[: easel.height, : easel.width]


def hexagons(easel: Easel, colours: Sequence[Vector]) -> None:
    radius = 9 * easel.unit
    wide, tall = np.sqrt(3) * radius, 1.5 * radius
    for row in range(int(easel.height / tall) + 2):
        for column in range(int(easel.width / wide) + 2):
            x, y = (column + 0.5 * (row % 2)) * wide, row * tall
            easel.shape(ellipse(x, y, 0.94 * radius, 0.94 * radius, 6)[:, ::-1] - (y - x, x - y), _pick(easel, colours))


def mandala(easel: Easel, colours: Sequence[Vector]) -> None:
    """Rings of petals about one point."""
    cx, cy, reach = easel.width / 2, easel.height / 2, 0.47 * min(easel.width, easel.height)
    counts = (32, 24, 16, 16, 12, 8, 8)
    shape = (easel.height, easel.width)
    for k, count in enumerate(counts):
        outer, inner = reach * (1 - k / len(counts)), reach * max(0.0, 1 - (k + 1.75) / len(counts))
        colour, second = colours[k % len(colours)], colours[(k + 1) % len(colours)]
        for size, tone in ((1.0, colour), (0.62, second), (0.25, colours[(k + 2) % len(colours)])):
            petals = []
            for j in range(count):
                a = 2 * np.pi * (j + 0.5 * (k % 2)) / count
                t = np.linspace(0, np.pi, 14)
                along = inner + (outer - inner) * (0.5 - 0.5 * np.cos(t)) * (0.35 + 0.65 * size) + (outer - inner) * 0.1
                half = size * 0.5 * 2 * np.pi * (outer + inner) / 2 / count * np.sin(t) ** 0.9
                points = np.concatenate([np.stack([along, half], -1), np.stack([along, -half], -1)[::-1]])
                c, s = np.cos(a), np.sin(a)
                petals.append(
                    np.stack([cx + points[:, 0] * c - points[:, 1] * s, cy + points[:, 0] * s + points[:, 1] * c], -1)
                )
            blend(easel.image, tone, polygon_mask(shape, petals))
        easel.disc(cx, cy, inner + 0.03 * reach, colours[(k + 2) % len(colours)], ring=0.012 * reach)
    easel.disc(cx, cy, 0.10 * reach, colours[0])
    easel.disc(cx, cy, 0.05 * reach, colours[-1])


def shapes(easel: Easel, colours: Sequence[Vector]) -> None:
    """Rounds, boxes, triangles and half rounds over each other."""
    if any(form in SHAPES and form != "shapes" for form in easel.design.form.split()):
        return
    for k in range(14):
        x, y = easel.rng.uniform(0.05, 0.95) * easel.width, easel.rng.uniform(0.05, 0.95) * easel.height
        r, turn = (
            (22 if k < 2 else 14 if k < 5 else easel.rng.uniform(3, 9)) * easel.unit,
            float(easel.rng.uniform(0, 6.28)),
        )
        kind = k % 4
        t = {
            0: np.linspace(0, 2 * np.pi, 80),
            1: np.pi / 4 + np.arange(4) * np.pi / 2,
            2: np.arange(3) * 2.094,
            3: np.linspace(0, np.pi, 50),
        }[kind] + turn
        easel.shape(np.stack([x + r * np.cos(t), y + r * np.sin(t)], -1), colours[k % len(colours)])


def illusion(easel: Easel, colours: Sequence[Vector]) -> None:
    """Rows of squares, or stripes, that seem to swell out of the sheet."""
    forms = easel.design.form.split()
    rows, columns = np.mgrid[: easel.height, : easel.width]
    x, y = (columns - easel.width / 2) / easel.height, rows / easel.height - 0.5
    away = np.hypot(x, y)
    swell = np.where(away < 0.42, 0.42 * np.sin(0.5 * np.pi * np.clip(away / 0.42, 0, 1)) ** 2.4, away)
    scale = np.where(away > 1e-4, (2 * away - swell) / np.maximum(away, 1e-4), 1.0)
    u, v = x * scale * 16, y * scale * 16
    wave = np.sin(np.pi * u) * (np.sin(np.pi * v) if "lines" not in forms else np.float32(1.0))
    soft = np.clip(wave * 0.02 * easel.height / 2 + 0.5, 0, 1).astype(np.float32)
    said = [rgb(*ink) for ink in easel.inks][:2]
    dark, pale = (said[0], said[1]) if len(said) == 2 else (rgb(0.05, 0.05, 0.06), rgb(0.97, 0.97, 0.96))
    easel.image[:] = mix(dark, pale, soft[..., None])


SHAPES: dict[str, Callable[[Easel, Sequence[Vector]], None]] = {
    "illusion": illusion,
    "tiles": tiles, "checks": checks, "zigzag": zigzag, "dots": dots, "squares": squares, "hexagons": hexagons,
    "arcs": arcs, "triangles": triangles, "circles": circles, "lines": lines, "mandala": mandala, "shapes": shapes,
}  # fmt: skip
"""In the order of the prompt's words for them."""
