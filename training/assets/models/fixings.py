"""What things are tied to, jump through, hang over and are carried in."""

from __future__ import annotations

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.patterns import BRASS, OAK, WHITE, metal, plain, stripes, wood
from training.assets.solid import Paint, Part, ball, box, carved, cone, hollow, moved, ring, rod, slab

Model = list[Part]


def hoop() -> Model:
    band = plain((0.93, 0.22, 0.20), 0.6)
    return [ring(0.52, 0.034, band, (0, 0.56, 0), turn=(90, 0, 0))]


def wooden_post() -> Model:
    return [
        cone(0.115, 0.105, 1.25, wood(OAK)),
        cone(0.112, 0.05, 0.06, wood(OAK), (0, 1.25, 0)),
        *[ring(0.118, 0.022, plain((0.72, 0.62, 0.42), 0.1), (0, 0.86 + 0.045 * k, 0)) for k in range(3)],
    ]


def towel() -> Model:
    cloth = Paint(colour=(0.36, 0.66, 0.86), pattern=stripes(WHITE, 0.30, 1, 0.25), gloss=0.05)
    fold = [(0.0, 0.0), (0.10, 0.0), (0.12, 0.02), (0.12, 0.9), (0.06, 0.97), (0.0, 0.9), (0.02, 0.3)]
    return [slab(fold, 0.62, cloth, turn=(0, -90, 0), edge=0.02)]


def paper_bag() -> Model:
    paper = plain((0.76, 0.58, 0.38), 0.05)
    bag = hollow(box((0.62, 0.86, 0.40), paper, edge=0.012), 0.016, 0.80)
    teeth = [box((0.045, 0.09, 0.9), paper, (x, 0.765, 0), turn=(0, 0, 45)) for x in (-0.27, -0.09, 0.09, 0.27)]
    fold = box((0.012, 0.78, 0.012), plain((0.62, 0.45, 0.28)), (0, 0.0, 0.20))
    return [carved(bag, *teeth), fold]


def saddle() -> Model:
    leather, dark = plain((0.55, 0.29, 0.14), 0.5), plain((0.36, 0.18, 0.09), 0.4)
    return [
        ball((0.46, 0.13, 0.26), leather, (0, 0.72, 0)),
        ball((0.15, 0.20, 0.26), leather, (0.38, 0.80, 0)),
        ball((0.10, 0.15, 0.16), leather, (-0.36, 0.82, 0)),
        ball(0.07, metal(BRASS), (-0.38, 0.98, 0)),
        box((0.58, 0.46, 0.06), dark, (0, 0.26, 0.22), edge=0.03),
        *moved([ring(0.10, 0.022, metal(), (0, 0, 0), turn=(90, 0, 0))], (0.02, 0.08, 0.26)),
        tube([(0.02, 0.30, 0.26), (0.02, 0.17, 0.26)], 0.022, dark),
    ]


def clothesline() -> Model:
    pole, cord = wood(OAK), plain((0.90, 0.88, 0.82), 0.1)
    sag = [(-1.35 + 0.27 * k, 1.46 - 0.10 * (1 - ((k - 5) / 5) ** 2), 0.0) for k in range(11)]
    pegs = [box((0.035, 0.11, 0.035), plain((0.85, 0.60, 0.32)), (x, 1.33, 0.0)) for x in (-0.62, -0.2, 0.24, 0.66)]
    return [
        *[rod((x, 0, 0), (x, 1.6, 0), 0.05, pole) for x in (-1.35, 1.35)],
        *[rod((x, 1.46, -0.22), (x, 1.46, 0.22), 0.035, pole) for x in (-1.35, 1.35)],
        tube(sag, 0.018, cord),
        *pegs,
    ]


def paper_note() -> Model:
    paper, ink = plain((0.99, 0.91, 0.45), 0.05), plain((0.35, 0.36, 0.42))
    lines = [
        box((wide, 0.026, 0.012), ink, ((wide - 0.56) / 2, 0.66 - 0.14 * k, 0.022))
        for k, wide in enumerate((0.56, 0.56, 0.56, 0.4))
    ]
    return [box((0.86, 0.88, 0.03), paper, edge=0.012), *lines]


MODELS = {f.__name__: f for f in (hoop, wooden_post, towel, paper_bag, saddle, clothesline, paper_note)}
VIEWS = {
    "hoop": View(yaw_deg=8.0, pitch_deg=2.0),
    "wooden_post": View(pitch_deg=8.0),
    "towel": View(yaw_deg=10.0, pitch_deg=6.0),
    "paper_bag": View(yaw_deg=14.0, pitch_deg=16.0),
    "clothesline": View(yaw_deg=6.0, pitch_deg=4.0),
    "paper_note": View(yaw_deg=8.0, pitch_deg=2.0),
    "saddle": View(yaw_deg=12.0, pitch_deg=10.0),
}
