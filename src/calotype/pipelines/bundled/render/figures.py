"""Figures: several elements' one picture, and where each part of it lies in the scene."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.bonds import ROWS
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.stations import ENDLESS

from .layers import Box
from .material import Sprite

_ALOFT = 0.48
"""The lowest that what flies by being ridden is, as a fraction of the frame's height."""
_GATHERED = 1.9
"""How much larger a crowd is than one of it was to be, before the layout."""


@dataclass(frozen=True)
class Figure:
    """Several elements' one picture."""

    asset: Asset
    """What the layout and the renderer must know of it."""
    sprite: Sprite
    boxes: Mapping[int, Box]
    """By the number of the element, in pixels of the sprite."""
    root: int
    flies: bool = False
    """Because it is ridden."""
    gathered: bool = False
    """It is several people."""
    shows: frozenset[str] = frozenset()
    """The names of all sprites that are in it, tools and tables included."""

    def share(self, number: int) -> float:
        """A part's larger side, for one of the figure's."""
        box = self.boxes[number]
        return max(box.width, box.height) / max(self.sprite.shape[:2])


@dataclass(frozen=True)
class Joined:
    """A scene with figures in place of the elements that are joined."""

    scene: Scene
    figures: Mapping[str, Figure]
    numbers: tuple[int, ...]
    """Of each element, the number it had; of a figure its root's."""

    def split(self, solved: Scene, original: Scene, aspect: float) -> Scene:
        """The original scene with its elements where the solved one has them; aspect: the frame's width over height."""
        out = list(original.elements)
        for number, element in zip(self.numbers, solved.elements, strict=True):
            figure = self.figures.get(element.asset)
            if figure is None:
                out[number] = element
                continue
            for part in figure.boxes:
                own = out[part]
                x, y = _place(figure, part, element, aspect)
                rests = element.stands_at if part == figure.root else element.stands_at or element.y
                out[part] = own.evolve(
                    x=x,
                    y=y,
                    size=element.size * figure.share(part),
                    airborne=element.airborne,
                    scattered=False,
                    flip=element.flip,
                    stands_at=rests,
                )
        return solved.evolve(elements=tuple(out), joints=original.joints)


_MANY, _ROOMY = 4, 0.62
"""More than so many, with what they are in a row on, are at least so large."""
_LONG, _USUAL, _WIDEST = 3.0, 1.8, 0.8
"""A wall that is wider for its height than the first is larger in its longer side: so many times as much as the second
goes into that, up to the last."""


def placed(figure: Figure, elements: Sequence[Element], aspect: float, *, solved: bool) -> Element:
    """The figure as an element: its root is where it is, unless another part asks for a larger one."""
    root = elements[figure.root]
    sizes = [root.size / figure.share(figure.root)]
    for part in figure.boxes:
        # a rider that is said to be large must not become a dwarf on a small mount
        if part != figure.root and figure.share(part) > 0.5:
            sizes.append(0.85 * elements[part].size / figure.share(part))
    size = max(sizes)
    wide = figure.sprite.shape[1] / figure.sprite.shape[0]
    if len(figure.boxes) > _MANY and wide > _USUAL and root.asset in ROWS and not solved:
        size = max(size, _ROOMY)
    if wide > _LONG and root.asset in ENDLESS and not solved:
        # those along a wall are not to be dwarfs
        size = max(size, min(_WIDEST, size * wide / _USUAL))
    if figure.gathered and not solved:
        # a crowd is where all of it would be
        x = sum(elements[part].x for part in figure.boxes) / len(figure.boxes)
        return root.evolve(asset=figure.asset.name, colour=None, x=x, size=root.size * _GATHERED)
    element = root.evolve(asset=figure.asset.name, colour=None, size=size)
    x, y = _place(figure, figure.root, element.evolve(x=0.0, y=0.0), aspect)
    # who rides a broom flies
    height = min(root.y, _ALOFT) if figure.flies and not root.airborne else root.y
    return element.evolve(x=root.x - x, y=height - y)


def _place(figure: Figure, part: int, element: Element, aspect: float) -> tuple[float, float]:
    """Where a part's own picture stands when the figure stands where the element does, in fractions of the frame."""
    height, width = figure.sprite.shape[:2]
    scale = element.size / max(height, width)
    box = figure.boxes[part]
    across = (box.left + box.width / 2 - width / 2) * scale * (-1 if element.flip else 1)
    down = (box.top + box.height - height) * scale
    wide, tall = (aspect, 1.0) if aspect >= 1 else (1.0, 1 / aspect)
    return element.x + across / wide, element.y + down / tall
