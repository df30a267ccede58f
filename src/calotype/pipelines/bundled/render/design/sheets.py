"""Sheets: which painter each sort of design has."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.designs import MOUNTED, Sheet
from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.cover import Cover
from calotype.pipelines.bundled.render.material import Sprite
from calotype.pipelines.bundled.render.oklab import unit
from calotype.pipelines.bundled.scene import BARE, Element, Scene, Style

from . import (
    abstract,
    border,
    cards,
    charts,
    diorama,
    emblem,
    figures,
    hanging,
    packs,
    pattern,
    plates,
    sections,
    stages,
    steps,
    traditions,
    tubes,
)
from .easel import Easel, Sprites, cut, motifs_of, picture_of, printed
from .mounts import FRAMED, Within
from .surfaces import SURFACED

PAINTERS: dict[Sheet, Callable[[Easel], None]] = {
    Sheet.PATTERN: pattern.paint,
    Sheet.STICKER: emblem.sticker,
    Sheet.LOGO: emblem.logo,
    Sheet.ICON: emblem.icon,
    Sheet.BADGE: emblem.badge,
    Sheet.SHIRT: emblem.shirt,
    Sheet.TATTOO: emblem.tattoo,
    Sheet.GRID: emblem.grid,
    Sheet.PLAYING: emblem.playing,
    Sheet.FRAME: border.frame,
    Sheet.WREATH: border.wreath,
    Sheet.ABSTRACT: abstract.paint,
    Sheet.CARD: cards.card,
    Sheet.PAGE: emblem.page,
    Sheet.PLATE: plates.plate,
    Sheet.PACK: packs.pack,
    Sheet.NEON: tubes.neon,
    Sheet.MAP: charts.island,
    Sheet.PLAN: charts.plan,
    Sheet.SECTION: sections.section,
    Sheet.POPUP: stages.popup,
    Sheet.PUPPETS: stages.puppets,
    Sheet.PARTS: sections.parts,
    Sheet.STEPS: steps.steps,
    Sheet.HUNG: hanging.hung,
    Sheet.FIGURES: figures.paint,
    Sheet.TRADITION: traditions.tradition,
    **SURFACED,
}
_INKED = frozenset({"silhouette", "single"})
_INK = (0.09, 0.10, 0.13)
TREATED: frozenset[Sheet] = (
    MOUNTED | SURFACED.keys() | {Sheet.NEON, Sheet.PLAN, Sheet.PLATE, Sheet.PUPPETS, Sheet.TRADITION}
)
"""Designs that are in any style already when they are painted."""


def is_treated(scene: Scene) -> bool:
    """Whether a design is in the scene's style when it is painted: a diorama of facets has flat walls anyway."""
    sheet = scene.design.sheet if scene.design is not None else None
    return sheet in TREATED or (sheet is Sheet.DIORAMA and scene.style is Style.FACETED)


def paint_design(
    scene: Scene, sprite: Sprites, figures: Mapping[str, Sprite], within: Within, width: int, height: int
) -> tuple[Image, NDArray[np.uint8]]:
    """The sheet, sRGB (height, width, 3), and which thing each pixel shows. figures: pictures of those who hold, wear
    or ride something."""
    assert scene.design is not None
    motifs, group = motifs_of(scene, sprite, figures)
    if _INKED.intersection(scene.design.form.split()):
        ink, solid = scene.design.inks[0] if scene.design.inks else _INK, "silhouette" in scene.design.form
        motifs = tuple(printed(motif, ink, solid=solid) for motif in motifs)
        group = printed(group, ink, solid=solid) if group is not None else None
    easel = Easel(
        image=np.ones((height, width, 3), np.float32),
        cover=Cover(height, width),
        scene=scene,
        design=scene.design,
        motifs=motifs,
        group=group,
        rng=np.random.default_rng((scene.seed % (1 << 32), 149)),
    )
    if scene.design.sheet is Sheet.SCHOOLED:
        traditions.framed(easel, within)
    elif scene.design.sheet in FRAMED:
        FRAMED[scene.design.sheet](easel, within)
    elif scene.design.sheet is Sheet.DIORAMA:

        def shown(thing: Element | str) -> Image:
            if isinstance(thing, str):
                made = unit(sprite(thing, BARE))
            else:
                own = figures.get(thing.asset)
                made = picture_of(thing, sprite(thing.asset, thing.coat) if own is None else own, 0.6)
            return cut(made, scene.seed) if scene.style is Style.FACETED else made

        diorama.paint(easel, shown)
    else:
        PAINTERS[scene.design.sheet](easel)
    return np.clip(easel.image, 0, 1), easel.cover.numbers
