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
from calotype.pipelines.bundled.scene import BARE, Element, Scene

from . import abstract, border, diorama, emblem, pattern
from .easel import Easel, Sprites, motifs_of, picture_of
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
    **SURFACED,
}
TREATED: frozenset[Sheet] = MOUNTED | SURFACED.keys()
"""Designs that are in the prompt's style already when they are painted."""


def paint_design(
    scene: Scene, sprite: Sprites, figures: Mapping[str, Sprite], within: Within, width: int, height: int
) -> tuple[Image, NDArray[np.uint8]]:
    """The sheet, sRGB (height, width, 3), and which thing each pixel shows. figures: pictures of those who hold, wear
    or ride something."""
    assert scene.design is not None
    motifs, group = motifs_of(scene, sprite, figures)
    easel = Easel(
        image=np.ones((height, width, 3), np.float32),
        cover=Cover(height, width),
        scene=scene,
        design=scene.design,
        motifs=motifs,
        group=group,
        rng=np.random.default_rng((scene.seed % (1 << 32), 149)),
    )
    if scene.design.sheet in FRAMED:
        FRAMED[scene.design.sheet](easel, within)
    elif scene.design.sheet is Sheet.DIORAMA:

        def shown(thing: Element | str) -> Image:
            if isinstance(thing, str):
                return unit(sprite(thing, BARE))
            own = figures.get(thing.asset)
            return picture_of(thing, sprite(thing.asset, thing.coat) if own is None else own, 0.6)

        diorama.paint(easel, shown)
    else:
        PAINTERS[scene.design.sheet](easel)
    return np.clip(easel.image, 0, 1), easel.cover.numbers
