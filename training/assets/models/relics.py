"""Relics: helmets of space, cards, eyes, arms of machines, eggs of dragons and coffins of kings."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.patterns import BLACK, BRASS, RED, STEEL, WHITE, glass, metal, patches, plain, stripes
from training.assets.solid import Colour, Paint, Part, ball, box, carved, cone, lathe, limb, moved, ring, rod, slab

Model = list[Part]


def space_helmet() -> Model:
    white = plain((0.95, 0.96, 0.97), 0.6)
    visor = Paint(colour=(0.86, 0.60, 0.16), gloss=1.0)
    return [
        carved(ball((1.0, 1.02, 1.0), white, (0, 1.1, 0)), ball((0.74, 0.62, 0.7), white, (0, 1.16, 0.62))),
        ball((0.80, 0.68, 0.80), visor, (0, 1.15, 0.18)),
        ring(0.70, 0.07, metal(), (0, 1.15, 0.72), turn=(90, 0, 0)),
        lathe(((0, 0), (0.80, 0), (0.82, 0.22), (0, 0.22)), metal()),
        lathe(((0, 0.2), (0.86, 0.2), (0.84, 0.34), (0, 0.34)), plain((0.80, 0.82, 0.85), 0.5)),
        *[ball((0.16, 0.24, 0.24), plain((0.72, 0.75, 0.79), 0.5), (s * 0.98, 1.1, 0)) for s in (-1, 1)],
        ball((0.16, 0.10, 0.03), plain(WHITE, 0.9), (-0.30, 1.48, 0.88), turn=(-26, -20, 20)),
    ]


_SUITS: tuple[Colour, ...] = ((0.82, 0.10, 0.14), (0.10, 0.10, 0.12))


def _card(number: int) -> Model:
    """One that stands, its face to us."""
    tone = plain(_SUITS[number % 2], 0.1)
    made: Model = [
        box((1.0, 1.45, 0.03), plain((0.99, 0.98, 0.96), 0.2), (0, 0, 0), edge=0.06),
        box((0.90, 1.35, 0.01), plain((0.93, 0.92, 0.90), 0.1), (0, 0.05, 0.016), edge=0.05),
    ]
    marks = ((0.0, 0.72, 0.30), (-0.36, 1.24, 0.10), (0.36, 0.20, 0.10))
    for x, y, r in marks:
        if number % 2 == 0:
            heart = [
                (16 * math.sin(t) ** 3, 13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t))
                for t in [2 * math.pi * k / 30 for k in range(30)]
            ]
            made.append(slab([(x + r * a / 16, y + r * b / 16) for a, b in heart], 0.03, tone, (0, 0, 0.02)))
        else:
            made.append(
                slab([(x, y + 1.2 * r), (x + 0.8 * r, y), (x, y - 1.2 * r), (x - 0.8 * r, y)], 0.03, tone, (0, 0, 0.02))
            )
    return made


def playing_cards() -> Model:
    made: Model = []
    for k in range(5):
        turn = 34 - 17 * k
        made += moved(moved(_card(k), (0, 0.5, 0)), (0, 0, 0.05 * k), turn=(0, 0, turn))
    return made


def house_of_cards() -> Model:
    made: Model = []
    for level, count in enumerate((3, 2, 1)):
        y = 1.36 * level
        for k in range(count):
            x = 1.1 * (k - (count - 1) / 2)
            made += moved(_card(k + level), (x - 0.26, y, 0), turn=(0, 78, 0))
            made += moved(
                moved(_card(k + level), (0, 0, 0), turn=(0, 0, 0)), (x - 0.28, y + 0.02, 0.0), turn=(-4, 62, 0)
            )
            made += moved(_card(k + level + 1), (x + 0.28, y + 0.02, 0.0), turn=(-4, -46, 0))
        if count > 1:
            made.append(box((1.1 * (count - 1) + 0.7, 0.03, 1.0), plain((0.97, 0.96, 0.94), 0.2), (0, y + 1.36, 0)))
    return made


def eyeball() -> Model:
    white = plain((0.97, 0.96, 0.95), 0.9)
    veins = [
        limb(
            (0.72 * math.cos(a), 1 + 0.72 * math.sin(a), 0.70),
            (0.98 * math.cos(a + 0.2), 1 + 0.98 * math.sin(a + 0.2), 0.18),
            0.016,
            plain((0.86, 0.24, 0.24), 0.4),
            0.008,
        )
        for a in [2 * math.pi * k / 9 for k in range(9)]
    ]
    return [
        ball(1.0, white, (0, 1, 0)),
        *veins,
        ball((0.56, 0.56, 0.24), Paint(colour=(0.16, 0.52, 0.80), gloss=1.0), (0, 1, 0.82)),
        ball((0.27, 0.27, 0.12), plain(BLACK, 0.9), (0, 1, 0.98)),
        ball((0.11, 0.11, 0.04), plain(WHITE, 0.9), (-0.18, 1.2, 1.05)),
    ]


def robotic_arm() -> Model:
    steel, dark, paint = metal(STEEL), plain((0.20, 0.22, 0.26), 0.5), plain((0.95, 0.55, 0.10), 0.4)
    return [
        lathe(((0, 0), (0.95, 0), (0.80, 0.34), (0, 0.34)), dark),
        lathe(((0, 0.3), (0.55, 0.3), (0.50, 0.9), (0, 0.9)), paint),
        ball(0.46, steel, (0, 1.05, 0)),
        limb((0, 1.05, 0), (-0.7, 2.7, 0), 0.30, paint, 0.24),
        ball(0.36, steel, (-0.7, 2.75, 0)),
        limb((-0.7, 2.75, 0), (0.8, 3.35, 0), 0.24, paint, 0.18),
        ball(0.26, steel, (0.85, 3.36, 0)),
        rod((0.85, 3.36, 0), (1.15, 2.95, 0), 0.14, dark),
        *[limb((1.15, 2.95, z), (1.15 + 0.12, 2.5, 2.0 * z), 0.08, steel, 0.05) for z in (-0.16, 0.16)],
        limb((1.15, 2.95, 0), (1.5, 2.62, 0), 0.08, steel, 0.05),
    ]


def dragon_egg() -> Model:
    shell = Paint(colour=(0.16, 0.44, 0.40), pattern=patches((0.24, 0.60, 0.50), 0.3), gloss=0.7)
    scales: Model = []
    for row in range(9):
        t = (row + 0.6) / 9.6
        y = 2.6 * t
        r = 0.98 * math.sqrt(max(0.0, 1 - ((y - 1.15) / (1.15 if y < 1.15 else 1.45)) ** 2))
        for k in range(16):
            a = 2 * math.pi * (k + 0.5 * (row % 2)) / 16
            scales.append(
                ball(
                    (0.22 * r + 0.02, 0.20, 0.09),
                    Paint(colour=(0.18 + 0.05 * (k % 2), 0.50, 0.44), gloss=0.8),
                    (r * math.sin(a), y, r * math.cos(a)),
                    turn=(-28, math.degrees(a), 0),
                )
            )
    return [ball((0.95, 1.3, 0.95), shell, (0, 1.25, 0)), *scales]


def sarcophagus() -> Model:
    gold = metal(BRASS)
    case = Paint(colour=(0.90, 0.70, 0.26), pattern=stripes((0.14, 0.30, 0.62), 0.42, 1, 0.34), gloss=0.6)
    body = [
        (-0.55, 0),
        (0.55, 0),
        (0.72, 1.4),
        (0.95, 2.7),
        (0.60, 3.2),
        (0.5, 3.8),
        (0, 4.05),
        (-0.5, 3.8),
        (-0.60, 3.2),
        (-0.95, 2.7),
        (-0.72, 1.4),
    ]
    nemes = Paint(colour=(0.92, 0.74, 0.28), pattern=stripes((0.14, 0.28, 0.60), 0.18, 1, 0.5), gloss=0.6)
    return [
        slab(body, 0.7, case, (0, 0, 0), edge=0.08),
        ball((0.60, 0.72, 0.24), nemes, (0, 3.3, 0.34)),
        ball((0.36, 0.46, 0.22), plain((0.86, 0.62, 0.34), 0.5), (0, 3.30, 0.50)),
        *[ball((0.09, 0.05, 0.03), plain(WHITE, 0.5), (s * 0.14, 3.38, 0.70)) for s in (-1, 1)],
        *[ball(0.035, plain(BLACK), (s * 0.14, 3.38, 0.73)) for s in (-1, 1)],
        cone(0.07, 0.05, 0.34, gold, (0, 2.62, 0.56)),
        *[limb((s * 0.72, 2.3, 0.36), (-s * 0.22, 2.05, 0.46), 0.10, plain((0.86, 0.62, 0.34), 0.5)) for s in (-1, 1)],
        rod((-0.30, 2.2, 0.5), (0.16, 1.5, 0.5), 0.05, plain(RED, 0.5)),
        rod((0.30, 2.2, 0.5), (-0.16, 1.5, 0.5), 0.05, gold),
        ball((0.2, 0.2, 0.05), glass((0.2, 0.7, 0.8), 0.8), (0, 1.2, 0.38)),
    ]


MODELS = {
    "space_helmet": space_helmet,
    "playing_cards": playing_cards,
    "house_of_cards": house_of_cards,
    "eyeball": eyeball,
    "robotic_arm": robotic_arm,
    "dragon_egg": dragon_egg,
    "sarcophagus": sarcophagus,
}
VIEWS = {
    "space_helmet": View(yaw_deg=16.0, pitch_deg=8.0),
    "playing_cards": View(yaw_deg=0.0, pitch_deg=4.0),
    "house_of_cards": View(yaw_deg=0.0, pitch_deg=8.0),
    "eyeball": View(yaw_deg=14.0, pitch_deg=8.0),
    "robotic_arm": View(yaw_deg=10.0, pitch_deg=8.0),
    "dragon_egg": View(yaw_deg=10.0, pitch_deg=10.0),
    "sarcophagus": View(yaw_deg=18.0, pitch_deg=6.0),
}
