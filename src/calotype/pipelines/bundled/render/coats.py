"""Coats: a sprite mended, and with the look that the scene gives it."""

from __future__ import annotations

from calotype.pipelines.bundled.prompt.accents import BODY, region
from calotype.pipelines.bundled.scene import COLOUR_RGB, Accent, Coat

from .accents import accented
from .complexion import toned
from .condition import worn_down
from .material import Sprite, recolour
from .sprites import mend_belly, without_specks
from .substance import made_of


def coated(sprite: Sprite, asset: str, kind: str, coat: Coat) -> Sprite:
    """The sprite of an asset of a kind, as the coat says."""
    made = without_specks(sprite)
    if kind == "animal":
        made = mend_belly(made)
    if kind == "person" and (coat.skin is not None or coat.hair is not None):
        made = toned(made, coat.skin, coat.hair)
    if coat.colour is not None and region(asset, BODY) is not None:
        body = Accent(part=BODY, tint=coat.tint or COLOUR_RGB[coat.colour])
        made = accented(made, sprite, asset, (body,))
    elif coat.colour is not None:
        made = recolour(made, coat.colour, kind, coat.tint)
    if coat.material is not None:
        made = made_of(made, coat.material, coloured=coat.colour is not None)
    if coat.accents:
        made = accented(made, sprite, asset, coat.accents)
    return worn_down(made, asset, coat.conditions) if coat.conditions else made
