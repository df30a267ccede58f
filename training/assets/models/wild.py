"""Wild and young animals."""

from __future__ import annotations

from training.assets.models.beasts import CREAM, FRONT, INK, ROSE, SIDE, WHITE, Face, Model, beast, sitter
from training.assets.models.patterns import plain, stripes
from training.assets.solid import Paint, ball, lathe, ring, limb, rough, sculpted

RUST, FOX, SAND, GREY = (0.72, 0.30, 0.13), (0.95, 0.47, 0.13), (0.88, 0.70, 0.46), (0.52, 0.51, 0.53)
BLACK, BROWN = (0.16, 0.15, 0.17), (0.40, 0.25, 0.17)


def _stain(at: tuple[float, float, float], size: float | tuple[float, float, float]):  # noqa: ANN202
    return ball(size, plain(WHITE), at)


def fox() -> Model:
    cheek = [(_stain((s * 0.24, -0.17, 0.23), (0.22, 0.17, 0.28)), WHITE) for s in (-1, 1)]
    muzzle = [(_stain((0, -0.23, 0.45), (0.15, 0.10, 0.4)), WHITE)]
    ears = [(_stain((s * 0.30, 0.49, 0), (0.13, 0.13, 0.16)), BLACK) for s in (-1, 1)]
    face = Face(coat=FOX, radius=0.33, broad=1.10, snout=(0.74, 0.40, 0.17), ears=0.62, ear_inside=(0.98, 0.88, 0.80), apart=0.40,
                eyes=0.13, stains=[*cheek, *muzzle, *ears])  # fmt: skip
    return beast(
        face, coat=FOX, head_at=(-0.50, 0.94), back=0.60, length=0.78, girth=0.19, leg=0.060, thigh=1.6, far=(0.70, 0.32, 0.12),
        socks=(0.20, 0.13, 0.13), sock_height=0.30,
        tail=((0.30, 0.62), (0.52, 0.56), (0.74, 0.68), (0.88, 0.92), (0.91, 1.08)), tail_thick=(0.08, 0.06), tail_tip=WHITE,
        more=[ball((0.19, 0.15, 0.15), plain(FOX), (0.66, 0.64, 0)), ball((0.14, 0.18, 0.14), plain(FOX), (0.81, 0.80, 0))],
        stains=[(_stain((-0.52, 0.62, 0.10), (0.16, 0.26, 0.3)), WHITE)],
    )  # fmt: skip


def arctic_fox() -> Model:
    coat = (0.95, 0.96, 0.99)
    face = Face(coat=coat, radius=0.31, broad=1.06, snout=(0.50, 0.38, 0.20), ears=0.44, ear_inside=(0.86, 0.80, 0.84))
    return sitter(face, coat=coat, height=0.56, girth=0.28, arm=0.08,
                  tail=((0.22, 0.12, -0.1), (0.46, 0.12, 0.05), (0.58, 0.16, 0.25), (0.50, 0.14, 0.42)), tail_thick=(0.11, 0.10))  # fmt: skip


def fennec_fox() -> Model:
    coat = (0.95, 0.80, 0.56)
    face = Face(coat=coat, radius=0.29, broad=1.04, snout=(0.50, 0.36, 0.18), muzzle=CREAM, ears=1.02, eyes=0.18, ear_inside=(0.98, 0.86, 0.76),
                stains=[(_stain((s * 0.20, -0.12, 0.2), (0.16, 0.12, 0.25)), CREAM) for s in (-1, 1)])  # fmt: skip
    return sitter(face, coat=coat, belly=CREAM, height=0.52, girth=0.25, arm=0.065,
                  tail=((0.20, 0.10, -0.1), (0.42, 0.12, 0.1), (0.52, 0.15, 0.28), (0.46, 0.14, 0.44)), tail_thick=(0.09, 0.07), tail_tip=BROWN)  # fmt: skip


def red_panda() -> Model:
    eye = [(_stain((s * 0.14, -0.13, 0.26), (0.055, 0.20, 0.2)), RUST) for s in (-1, 1)]
    patch = [(_stain((s * 0.20, -0.06, 0.22), (0.13, 0.12, 0.2)), WHITE) for s in (-1, 1)]
    brow = [(_stain((s * 0.12, 0.13, 0.26), (0.065, 0.05, 0.2)), WHITE) for s in (-1, 1)]
    muzzle = [(_stain((0, -0.14, 0.32), (0.12, 0.10, 0.2)), WHITE)]
    face = Face(coat=RUST, radius=0.34, broad=1.14, snout=(0.20, 0.36, 0.26), muzzle=WHITE, ear="round", ears=0.36, ear_colour=WHITE,
                ear_inside=(0.50, 0.20, 0.12), eyes=0.13, stains=[*patch, *eye, *brow, *muzzle])  # fmt: skip
    return sitter(
        face, coat=RUST, belly=(0.20, 0.12, 0.12), paws=(0.20, 0.12, 0.12), height=0.54, girth=0.30, arm=0.095,
        tail=((0.24, 0.14, -0.15), (0.40, 0.16, 0.0), (0.52, 0.20, 0.10), (0.62, 0.28, 0.14), (0.68, 0.40, 0.14), (0.70, 0.53, 0.12), (0.68, 0.64, 0.10)),
        tail_thick=(0.115, 0.105), rings=(0.93, 0.62, 0.36),
    )  # fmt: skip


def kitten() -> Model:
    coat, dark = (0.96, 0.66, 0.34), (0.82, 0.45, 0.18)
    bands = [(_stain((x, 0.30, 0.16), (0.030, 0.12, 0.2)), dark) for x in (-0.09, 0, 0.09)]
    face = Face(coat=coat, radius=0.33, broad=1.06, snout=(0.06, 0.32, 0.22), muzzle=WHITE, cheeks=0.24, ears=0.52, eyes=0.19, eye_colour=(0.45, 0.72, 0.38),
                nose=(0.92, 0.46, 0.50), nose_size=0.10, stains=bands)  # fmt: skip
    return sitter(face, coat=coat, belly=WHITE, paws=WHITE, height=0.48, girth=0.25, arm=0.075,
                  tail=((0.18, 0.10, -0.15), (0.36, 0.12, -0.1), (0.48, 0.24, -0.05), (0.50, 0.42, -0.05)), tail_thick=(0.06, 0.05), rings=dark)  # fmt: skip


def siamese_cat() -> Model:
    coat, dark = (0.95, 0.89, 0.80), (0.30, 0.21, 0.19)
    face = Face(coat=coat, radius=0.29, broad=1.02, snout=(0.10, 0.34, 0.24), muzzle=dark, cheeks=0.20, ears=0.62, ear_colour=dark, eyes=0.16,
                eye_colour=(0.38, 0.66, 0.95), nose_size=0.10, stains=[(_stain((0, -0.06, 0.30), (0.15, 0.17, 0.2)), dark)])  # fmt: skip
    return sitter(face, coat=coat, paws=dark, height=0.62, girth=0.25, arm=0.065,
                  tail=((0.18, 0.10, -0.15), (0.40, 0.11, 0.0), (0.46, 0.12, 0.22), (0.36, 0.10, 0.42)), tail_thick=(0.05, 0.045), rings=dark, tail_tip=dark)  # fmt: skip


def lemur() -> Model:
    grey = (0.58, 0.58, 0.62)
    eye = [(_stain((s * 0.13, 0.03, 0.26), (0.085, 0.085, 0.2)), BLACK) for s in (-1, 1)]
    face = Face(coat=WHITE, radius=0.29, snout=(0.42, 0.32, 0.20), muzzle=BLACK, ear="round", ears=0.34, ear_colour=WHITE, ear_inside=(0.75, 0.72, 0.74),
                eyes=0.17, eye_colour=(0.98, 0.66, 0.10), stains=[(_stain((0, 0.26, -0.06), (0.30, 0.16, 0.26)), grey), *eye])  # fmt: skip
    return sitter(
        face, coat=grey, belly=WHITE, height=0.60, girth=0.25, arm=0.07,
        tail=((0.18, 0.10, -0.15), (0.36, 0.14, -0.1), (0.50, 0.24, -0.05), (0.58, 0.38, 0.0), (0.60, 0.54, 0.0), (0.56, 0.70, 0.0), (0.48, 0.82, 0.0), (0.44, 0.96, 0.0), (0.48, 1.08, 0)),
        tail_thick=(0.075, 0.07), rings=BLACK,
    )  # fmt: skip


def meerkat() -> Model:
    eye = [(_stain((s * 0.11, 0.03, 0.22), (0.075, 0.07, 0.2)), BROWN) for s in (-1, 1)]
    face = Face(coat=SAND, radius=0.235, snout=(0.52, 0.36, 0.18), muzzle=CREAM, ear="round", ears=0.26, ear_colour=BROWN, ear_inside=BROWN,
                eyes=0.14, nose_size=0.14, stains=eye)  # fmt: skip
    lumps, upon, marks = __import__("training.assets.models.beasts", fromlist=["head"]).head(face, (0, 1.12, 0.06), (0, -24, 0))
    hide = plain(SAND)
    body = [limb((0, 0.26, 0), (0, 0.92, 0), 0.20, hide, 0.13)]
    for s in (-1, 1):
        body += [
            limb((s * 0.13, 0.80, 0.06), (s * 0.14, 0.60, 0.20), 0.052, hide, 0.045),
            limb((s * 0.14, 0.60, 0.20), (s * 0.06, 0.56, 0.27), 0.045, hide, 0.04),
            ball((0.11, 0.17, 0.15), hide, (s * 0.14, 0.18, 0.04)),
            ball((0.065, 0.05, 0.14), hide, (s * 0.14, 0.05, 0.14)),
        ]
    body.append(limb((0.06, 0.14, -0.14), (0.42, 0.05, -0.04), 0.055, hide, 0.025))
    return [sculpted([*body, *lumps], 0.05, stains=[(_stain((0, 0.56, 0.24), (0.12, 0.34, 0.20)), CREAM), *marks,
                     (_stain((0.46, 0.05, -0.04), 0.10), BROWN)]), *upon]  # fmt: skip


def lamb() -> Model:
    wool, skin = (0.97, 0.95, 0.92), (0.96, 0.84, 0.74)
    face = Face(coat=skin, radius=0.25, snout=(0.42, 0.44, 0.34), ear="side", ears=0.55, eyes=0.17, nose=(0.90, 0.58, 0.58), nose_size=0.13)
    curls = [
        ball(0.125 + 0.02 * (k % 3), plain(wool), (x, y, z))
        for k, (x, y, z) in enumerate(
            ((-0.28, 0.62, 0.16), (-0.10, 0.68, 0.19), (0.10, 0.68, 0.19), (0.28, 0.62, 0.16), (-0.26, 0.44, 0.18), (-0.04, 0.42, 0.22),
             (0.20, 0.44, 0.20), (-0.16, 0.80, 0.02), (0.08, 0.82, 0.0), (0.28, 0.74, 0.0), (-0.32, 0.74, 0.04), (0.40, 0.56, 0.02),
             (-0.52, 1.13, 0.06), (-0.42, 1.10, 0.14), (-0.58, 1.11, -0.02), (-0.36, 0.86, 0.06))
        )
    ]  # fmt: skip
    return beast(
        face, coat=skin, head_at=(-0.50, 0.94), back=0.58, length=0.74, girth=0.19, leg=0.062, step=0.02, neck=0.6, blend=0.05, far=(0.80, 0.68, 0.60),
        tail=((0.36, 0.62), (0.48, 0.58)), tail_thick=(0.08, 0.07), tail_colour=wool, more=curls,
    )  # fmt: skip


def foal() -> Model:
    coat, mane = (0.72, 0.44, 0.25), (0.36, 0.20, 0.13)
    face = Face(coat=coat, radius=0.22, snout=(1.00, 0.56, 0.44), muzzle=(0.88, 0.70, 0.56), ear="pointed", ears=0.46, eyes=0.16, nose_size=0.0,
                stains=[(_stain((0, 0.06, 0.2), (0.045, 0.16, 0.3)), WHITE)])  # fmt: skip
    hair = [ball(0.085, plain(mane), at) for at in ((-0.46, 1.40, 0.0), (-0.36, 1.30, -0.02), (-0.32, 1.18, -0.02), (-0.28, 1.05, -0.02), (-0.54, 1.38, 0.06))]
    return beast(
        face, coat=coat, head_at=(-0.54, 1.20), back=0.80, length=0.76, girth=0.185, leg=0.055, thigh=1.5, step=0.04, neck=0.62, socks=WHITE, sock_height=0.24,
        far=(0.55, 0.32, 0.18), tail=((0.34, 0.88), (0.48, 0.80), (0.52, 0.58)), tail_thick=(0.06, 0.07), tail_colour=mane, more=hair, blend=0.06,
    )  # fmt: skip


def capybara() -> Model:
    coat = (0.62, 0.42, 0.26)
    face = Face(coat=coat, radius=0.28, snout=(0.72, 0.76, 0.70), muzzle=(0.50, 0.33, 0.21), ear="round", ears=0.20, ear_inside=(0.40, 0.25, 0.18), eyes=0.12,
                nose_size=0.16, apart=0.70)  # fmt: skip
    return beast(
        face, coat=coat, head_at=(-0.56, 0.74), back=0.48, length=1.0, girth=0.29, leg=0.082, step=0.02, far=(0.46, 0.30, 0.19), neck=0.85,
        tail=((0.46, 0.46), (0.48, 0.44)), tail_thick=(0.08, 0.08), socks=(0.42, 0.27, 0.18), sock_height=0.06,
    )  # fmt: skip


def hyena() -> Model:
    coat, dark = (0.78, 0.63, 0.42), (0.34, 0.25, 0.19)
    spots = [
        (_stain((x, y, 0.2), (0.040, 0.040, 0.2)), dark)
        for x, y in ((-0.24, 0.82), (-0.10, 0.70), (0.04, 0.80), (0.16, 0.66), (0.28, 0.72), (-0.22, 0.62), (0.30, 0.50), (-0.02, 0.58), (-0.30, 0.44), (0.26, 0.34))
    ]
    mane = [ball(0.075, plain(dark), at) for at in ((-0.36, 1.16, -0.02), (-0.27, 1.06, -0.02), (-0.18, 0.98, -0.02), (-0.46, 1.22, 0.0))]
    face = Face(coat=coat, radius=0.26, snout=(0.62, 0.50, 0.38), muzzle=dark, ear="round", ears=0.36, ear_inside=(0.55, 0.42, 0.32))
    return beast(
        face, coat=coat, head_at=(-0.58, 1.02), back=0.70, length=0.84, girth=0.22, leg=0.072, socks=dark, sock_height=0.22, stains=spots, more=mane,
        far=(0.52, 0.41, 0.28), tail=((0.34, 0.68), (0.44, 0.54), (0.46, 0.40)), tail_thick=(0.05, 0.06), tail_tip=dark,
    )  # fmt: skip


def _cat(coat, spots, **more) -> Model:  # noqa: ANN001, ANN003
    face = Face(coat=coat, radius=0.26, snout=(0.22, 0.46, 0.36), muzzle=more.pop("muzzle", WHITE), ear="round", ears=0.32, eyes=0.14,
                nose=more.pop("nose", (0.75, 0.42, 0.42)), nose_size=0.13, eye_colour=more.pop("eye", (0.90, 0.72, 0.25)), stains=more.pop("marks", ()))  # fmt: skip
    return beast(
        face, coat=coat, head_at=(-0.60, 0.92), back=0.64, length=0.94, girth=0.20, leg=0.070, thigh=1.4, stains=spots,
        tail=((0.40, 0.68), (0.58, 0.56), (0.72, 0.58), (0.82, 0.74), (0.80, 0.90)), tail_thick=(0.055, 0.05), **more,
    )  # fmt: skip


def _rosettes(size: float) -> list[tuple[float, float, float]]:
    return [
        (-0.34 + 0.135 * column + 0.05 * (row % 2) + 0.02 * ((column * 7 + row * 3) % 3), 0.80 - 0.105 * row, size * (0.85 + 0.3 * ((column + row) % 2)))
        for row in range(4) for column in range(6)
    ]  # fmt: skip


def cheetah() -> Model:
    spots = [(_stain((x, y, 0.2), (s, s, 0.2)), BLACK) for x, y, s in _rosettes(0.026)]
    tears = [(_stain((s * 0.085, -0.10, 0.26), (0.016, 0.12, 0.12)), BLACK) for s in (-1, 1)]
    crown = [(_stain((x, y, 0.14), 0.020), BLACK) for x, y in ((-0.10, 0.17), (0, 0.20), (0.10, 0.17), (-0.16, 0.08), (0.17, 0.09))]
    return _cat((0.95, 0.74, 0.38), spots, muzzle=CREAM, belly=CREAM, marks=[*tears, *crown], far=(0.72, 0.54, 0.28), tail_tip=BLACK)


def snow_leopard() -> Model:
    grey = (0.84, 0.84, 0.86)
    spots = [(_stain((x, y, 0.2), (s, s * 0.8, 0.2)), (0.33, 0.33, 0.36)) for x, y, s in _rosettes(0.036)]
    spots += [(_stain((x, y, 0.2), (0.5 * s, 0.4 * s, 0.2)), (0.66, 0.65, 0.66)) for x, y, s in _rosettes(0.036)]
    crown = [(_stain((x, y, 0.14), 0.022), (0.33, 0.33, 0.36)) for x, y in ((-0.10, 0.17), (0, 0.20), (0.10, 0.17), (-0.16, 0.08), (0.17, 0.09))]
    return _cat(grey, spots, belly=WHITE, marks=crown, far=(0.62, 0.62, 0.66), eye=(0.55, 0.75, 0.78), tail_tip=(0.33, 0.33, 0.36))


def black_panther() -> Model:
    coat = (0.17, 0.16, 0.20)
    return _cat(coat, (), muzzle=(0.22, 0.21, 0.25), far=(0.11, 0.10, 0.13), eye=(0.95, 0.82, 0.25), nose=INK)


def walrus() -> Model:
    hide = Paint(colour=(0.58, 0.40, 0.34), gloss=0.3)
    pale = plain((0.74, 0.56, 0.48))
    parts = [
        limb((-0.10, 0.52, 0), (0.55, 0.22, 0), 0.40, hide, 0.20), limb((0.55, 0.22, 0), (0.95, 0.12, 0), 0.18, hide, 0.06),
        ball((0.30, 0.30, 0.30), hide, (-0.30, 0.92, 0.10)), limb((-0.18, 0.55, 0.02), (-0.28, 0.88, 0.08), 0.36, hide, 0.28),
        ball((0.17, 0.13, 0.15), pale, (-0.45, 0.84, 0.28)), ball((0.17, 0.13, 0.15), pale, (-0.27, 0.83, 0.36)),
        limb((-0.25, 0.30, 0.26), (-0.62, 0.05, 0.42), 0.11, hide, 0.07), limb((0.05, 0.28, 0.30), (-0.12, 0.05, 0.55), 0.11, hide, 0.07),
        limb((0.88, 0.12, 0), (1.14, 0.20, 0.12), 0.06, hide, 0.04), limb((0.88, 0.12, 0), (1.16, 0.10, -0.1), 0.06, hide, 0.04),
    ]  # fmt: skip
    ivory = Paint(colour=(0.98, 0.94, 0.84), gloss=0.6)
    upon = [
        limb((-0.46, 0.76, 0.34), (-0.52, 0.42, 0.40), 0.045, ivory, 0.012), limb((-0.27, 0.75, 0.43), (-0.28, 0.41, 0.50), 0.045, ivory, 0.012),
        ball((0.055, 0.045, 0.045), plain(INK, 0.7), (-0.40, 0.93, 0.40)), ball((0.035, 0.055, 0.03), plain(INK, 0.8), (-0.50, 1.03, 0.30)), ball((0.035, 0.055, 0.03), plain(INK, 0.8), (-0.25, 1.04, 0.37)),
    ]  # fmt: skip
    upon += [ball(0.012, plain(INK), (-0.45 + dx, 0.85 + dy, 0.42)) for dx in (-0.06, 0, 0.05) for dy in (-0.03, 0.03)]
    return [sculpted(parts, 0.08), *upon]


def armadillo() -> Model:
    shell, skin = (0.66, 0.56, 0.48), (0.80, 0.66, 0.58)
    face = Face(coat=skin, radius=0.17, snout=(1.15, 0.55, 0.20), ear="pointed", ears=0.62, eyes=0.17, nose_size=0.14, nose=(0.5, 0.34, 0.34))
    bands = Paint(colour=shell, pattern=stripes((0.45, 0.37, 0.32), 0.105, 0, 0.28), gloss=0.3)
    model = beast(
        face, coat=skin, head_at=(-0.64, 0.36), back=0.28, length=0.86, girth=0.19, leg=0.055, step=0.02, far=(0.6, 0.48, 0.42), neck=0.8,
        tail=((0.40, 0.24), (0.68, 0.12), (0.92, 0.06)), tail_thick=(0.09, 0.02), blend=0.05,
    )  # fmt: skip
    return [*model, ball((0.52, 0.33, 0.34), bands, (0.0, 0.34, 0)), ball((0.14, 0.10, 0.14), Paint(colour=shell, gloss=0.3), (-0.66, 0.49, 0.06))]


def chameleon() -> Model:
    green, lime = (0.36, 0.74, 0.30), (0.78, 0.90, 0.36)
    skin = Paint(colour=green, pattern=stripes(lime, 0.16, 0, 0.35))
    parts = [
        limb((-0.26, 0.50, 0), (0.24, 0.46, 0), 0.19, skin, 0.13), limb((-0.26, 0.52, 0), (-0.52, 0.62, 0.06), 0.14, plain(green), 0.17),
        limb((-0.56, 0.58, 0.08), (-0.78, 0.52, 0.14), 0.13, plain(green), 0.07), limb((-0.50, 0.68, 0.02), (-0.34, 0.90, -0.02), 0.12, plain(green), 0.03),
    ]  # fmt: skip
    curl = []
    import math

    for k in range(22):
        a = math.radians(96 - 27 * k)
        radius = 0.235 * math.exp(-0.088 * k)
        curl.append((0.42 + radius * math.cos(a) * 1.0, 0.27 + radius * math.sin(a)))
    parts.append(limb((0.24, 0.46, 0), (curl[0][0], curl[0][1], 0), 0.12, plain(green), 0.075))
    parts += [limb((ax, ay, 0), (bx, by, 0), 0.070 * 0.95**k, plain(green), 0.070 * 0.95 ** (k + 1)) for k, ((ax, ay), (bx, by)) in enumerate(zip(curl, curl[1:]))]
    for x, z in ((-0.22, 0.14), (0.16, 0.13), (-0.10, -0.14), (0.24, -0.12)):
        parts += [limb((x, 0.44, z), (x - 0.10, 0.26, z * 1.7), 0.05, plain(green), 0.04), limb((x - 0.10, 0.26, z * 1.7), (x, 0.10, z * 0.9), 0.04, plain(green), 0.05)]
    eye = (-0.58, 0.68, 0.22)
    bark = Paint(colour=(0.48, 0.31, 0.19), gloss=0.1)
    return [
        sculpted(parts, 0.035), ball(0.105, plain(lime), eye), ball(0.045, plain(INK, 0.8), (-0.64, 0.69, 0.31)), ball(0.014, plain(WHITE), (-0.65, 0.71, 0.35)),
        limb((-0.92, 0.02, 0), (0.34, 0.08, 0), 0.06, bark, 0.05), limb((-0.5, 0.54, 0.26), (-0.76, 0.46, 0.22), 0.010, plain(INK)),
    ]  # fmt: skip


def yeti() -> Model:
    fur, skin = (0.92, 0.95, 1.0), (0.50, 0.66, 0.86)
    face = Face(coat=fur, radius=0.34, broad=1.06, snout=(0.0, 0.3, 0.3), ear="round", ears=0.14, ear_inside=skin, eyes=0.13, apart=0.34,
                stains=[(_stain((0, -0.04, 0.34), (0.24, 0.24, 0.22)), skin)])  # fmt: skip
    from training.assets.models.beasts import head

    lumps, upon, marks = head(face, (0, 1.42, 0.12), (0, -8, 0))
    hide = plain(fur)
    body = [limb((0, 0.58, 0), (0, 1.10, 0), 0.40, hide, 0.42)]
    for s in (-1, 1):
        body += [
            limb((s * 0.40, 1.20, 0), (s * 0.66, 0.82, 0.06), 0.19, hide, 0.16), limb((s * 0.66, 0.82, 0.06), (s * 0.62, 0.48, 0.16), 0.16, hide, 0.15),
            ball((0.14, 0.15, 0.13), plain(skin), (s * 0.62, 0.36, 0.19)), limb((s * 0.20, 0.55, 0), (s * 0.24, 0.14, 0.02), 0.20, hide, 0.18),
            ball((0.17, 0.10, 0.25), plain(skin), (s * 0.25, 0.09, 0.12)), limb((s * 0.16, 1.70, 0.1), (s * 0.30, 1.90, 0.06), 0.08, plain((0.45, 0.40, 0.42)), 0.02),
        ]  # fmt: skip
    tufts = [ball(0.10, hide, at) for at in ((0, 1.78, 0.14), (-0.12, 1.73, 0.18), (0.12, 1.73, 0.18), (-0.36, 1.28, 0.24), (0.36, 1.28, 0.24))]
    mouth = [
        limb((-0.13, 1.27, 0.455), (0.11, 1.27, 0.475), 0.022, plain((0.20, 0.24, 0.40))),
        *[limb((x, 1.265, 0.475), (x, 1.325, 0.48), 0.020, plain(WHITE, 0.6), 0.006) for x in (-0.09, 0.07)],
    ]
    return [rough(sculpted([*body, *lumps, *tufts], 0.08, stains=marks), 0.014, 22.0), *upon, *mouth]


_SIDE = (fox, lamb, foal, capybara, hyena, cheetah, snow_leopard, black_panther, armadillo, chameleon)
_FRONT = (red_panda, kitten, lemur, meerkat, walrus, arctic_fox, fennec_fox, siamese_cat, yeti)
MODELS = {f.__name__: f for f in (*_SIDE, *_FRONT)}
VIEWS = {f.__name__: SIDE for f in _SIDE} | {f.__name__: FRONT for f in _FRONT}
