"""Signs: what a text is put on, so that it belongs to the picture, and how it is mounted.

A sign is drawn about its panel, (left, top, right, bottom) in pixels; then its letters are, from their coverage.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from calotype.pipelines.bundled.render import boards, hangings, slips
from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.panels import Panel, Place
from calotype.pipelines.bundled.scene import Sign


@dataclass(frozen=True, kw_only=True)
class Mount:
    """A way to mount a text."""

    fonts: tuple[Name, ...]
    standing: bool
    """On the ground, low in the frame; else hung, high in it."""
    padding: float
    """About the letters, in parts of their height."""
    largest: float
    """The greatest letters, as a fraction of the frame's shorter side."""
    panel: Callable[[Image, Panel, Place], None]
    letters: Callable[[Image, Image, float, Place], None]
    """Given the coverage and the letters' height in pixels."""
    at: float = 0.17
    """Where the middle of what hangs is best, as a fraction of the frame's height."""
    over: bool = False
    """May lie over things."""


MOUNTS: dict[Sign, Mount] = {
    Sign.BOARD: Mount(
        fonts=("condensed", "sans"),
        standing=True,
        padding=0.50,
        largest=0.110,
        panel=boards.board,
        letters=boards.painted,
    ),
    Sign.SLATE: Mount(
        fonts=("serif", "sans"), standing=True, padding=0.50, largest=0.105, panel=boards.slate, letters=boards.chalked
    ),
    Sign.SHOP: Mount(
        fonts=("fat", "serif", "sans"),
        standing=False,
        padding=0.62,
        largest=0.105,
        panel=hangings.shop,
        letters=hangings.gilded,
    ),
    Sign.NEON: Mount(
        fonts=("script", "condensed", "sans"),
        standing=False,
        padding=0.70,
        largest=0.150,
        panel=hangings.neon,
        letters=hangings.lit_letters,
    ),
    Sign.FRAME: Mount(
        fonts=("serif", "sans"),
        standing=False,
        padding=0.85,
        largest=0.072,
        panel=hangings.framed,
        letters=hangings.printed,
    ),
    Sign.BANNER: Mount(
        fonts=("condensed", "sans"),
        standing=False,
        padding=0.60,
        largest=0.120,
        panel=hangings.banner,
        letters=hangings.gilded,
    ),
    Sign.PRINT: Mount(
        fonts=("caps", "fat", "sans"),
        standing=False,
        padding=0.45,
        largest=0.150,
        panel=slips.bare,
        letters=slips.pressed,
    ),
    Sign.BILLBOARD: Mount(
        fonts=("fat", "condensed", "sans"),
        standing=True,
        padding=0.55,
        largest=0.130,
        panel=boards.billboard,
        letters=slips.plain((0.09, 0.08, 0.12)),
    ),
    Sign.PLATE: Mount(
        fonts=("condensed", "sans"),
        standing=True,
        padding=0.60,
        largest=0.100,
        panel=boards.plate,
        letters=slips.plain((0.99, 0.99, 0.98)),
    ),
    Sign.BUBBLE: Mount(
        fonts=("condensed", "sans"),
        standing=False,
        padding=0.75,
        largest=0.072,
        panel=slips.bubble,
        letters=slips.plain((0.07, 0.07, 0.10)),
    ),
    Sign.CARD: Mount(
        fonts=("script", "serif", "sans"),
        standing=True,
        padding=0.85,
        largest=0.110,
        panel=slips.card,
        letters=slips.plain((0.20, 0.16, 0.20)),
    ),
    Sign.BURST: Mount(
        fonts=("fat", "condensed", "sans"),
        standing=False,
        padding=0.55,
        largest=0.130,
        panel=slips.burst,
        letters=slips.shouted,
    ),
    Sign.SPRAY: Mount(
        fonts=("script", "fat", "sans"),
        standing=False,
        padding=0.35,
        largest=0.200,
        panel=slips.nothing,
        letters=slips.sprayed,
        at=0.34,
    ),
    Sign.CAPTION: Mount(
        fonts=("sans",),
        standing=False,
        padding=0.60,
        largest=0.060,
        panel=slips.strip,
        letters=slips.plain((1.0, 0.995, 0.97)),
        at=0.90,
        over=True,
    ),
}
