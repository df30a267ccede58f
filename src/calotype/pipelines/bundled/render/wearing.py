"""Wearing: hats, glasses, scarves and shoes laid where their wearer has them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors
from calotype.pipelines.bundled.grips import PAIRED, WORN
from calotype.pipelines.bundled.scene import Coat

from . import hatter, millinery
from .canvas import Image
from .layers import Layer, pasted
from .material import Sprite
from .sprites import enlarge

_STRIDE = 0.52
"""How far the legs' middles are apart, for one of the feet's width."""


def worn_layer(
    draw: Callable[[str, Coat], Sprite], name: str, coat: Coat, look: str, anchors: Anchors, shape: tuple[int, int]
) -> Layer | None:
    """What is worn, where it lies on a picture of that shape; None where there is no place for it."""
    rule = WORN[name]
    spot = anchors.worn(rule.slot)
    if spot is None:
        return None
    height, width = shape
    span = spot.width * width
    if name == "scarf":
        sprite, at = millinery.scarf(draw(name, coat), round(span)), millinery.SCARF
    elif look:
        hat = hatter.shaped if look in hatter.NAMES else millinery.hat
        sprite, at = hat(look, coat.colour, round(span))
    else:
        source = draw(name, coat)
        cut = source[: max(2, round(source.shape[0] * rule.cut))]
        wide = max(2, round(rule.width * span))
        sprite = enlarge(cut, wide, max(2, round(wide * cut.shape[0] / cut.shape[1])))
        if name == "glasses":
            sprite = millinery.clear(sprite)
        at = (rule.at[0], rule.at[1] / rule.cut)
    if rule.slot is PAIRED:
        apart = round(_STRIDE * span)
        sprite, at = _doubled(sprite, round(at[0] * sprite.shape[1]), apart), (0.5, at[1])
    left = round(spot.x * width - at[0] * sprite.shape[1])
    top = round(spot.y * height - at[1] * sprite.shape[0])
    return Layer(sprite, left, top)


def _doubled(image: Image, at: int, apart: int) -> Image:
    """A shoe that points to the right and its fellow; ``at``: the column under the leg."""
    right, left = Layer(image, apart - apart // 2 - at, 0), np.ascontiguousarray(image[:, ::-1])
    return pasted([Layer(left, -(apart // 2) - (image.shape[1] - at), 0), right])[0]
