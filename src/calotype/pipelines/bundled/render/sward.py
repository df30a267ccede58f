"""Dresses open ground: grass, flowers and plants row behind row, the near ones kept for the foreground."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from calotype.pipelines.bundled.render import flowers, grass
from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.render.planting import Plant, Sprite, plant
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.render.terrain import Relief
from calotype.pipelines.bundled.render.view import View, dice
from calotype.pipelines.bundled.scene import Scene

Stand = tuple[Plant, Sprite]
Item = tuple[float, Callable[[Image], None]]
"""Something to draw, and its depth."""


_SIZES = (48, 96, 192, 384, 640)
"""Heights in pixels at which forms are kept: a tree far off is not modelled as finely as one near by."""


def stands(plants: Sequence[Plant], view: View, model: Callable[[int, int], Image]) -> list[Stand]:
    """Each plant with its sprite; ``model`` lights a variant at a height in pixels, once for all its plants."""
    tallest: dict[int, float] = {}
    for p in plants:
        tallest[p.variant] = max(tallest.get(p.variant, 0.0), p.height * float(view.scale(p.z)))
    sprites = {
        v: Sprite(model(v, next((s for s in _SIZES if s > 0.85 * tall), _SIZES[-1]))) for v, tall in tallest.items()
    }
    return [(p, sprites[p.variant]) for p in plants]


def dress(
    image: Image,
    scene: Scene,
    light: Light,
    land: Relief,
    clearing: Clearing,
    standing: Sequence[Stand],
    *,
    reach: float,
    turf: grass.Turf | None = None,
    blossoms: int = 0,
    crop: Sequence[Plant] = (),
    others: Sequence[Item] = (),
) -> Callable[[Image], None]:
    """Draws, far to near, what grows behind the main element's feet; the result draws what is nearer."""
    items: list[Item] = [
        *others,
        *(
            (p.z, partial(plant, relief=land, light=light, p=p, sprite=sprite, reach=reach * 0.6))
            for p, sprite in standing
        ),
    ]
    if turf:
        blades = grass.strip(light, turf)
        items += [
            (
                z,
                partial(
                    grass.lay,
                    relief=land,
                    light=light,
                    blades=blades,
                    turf=turf,
                    z=z,
                    clearing=clearing,
                    reach=reach,
                    seed=scene.seed,
                ),
            )
            for z in grass.rows(land, turf, scene.finish.detail)
        ]
    if blossoms or crop:
        tint = light.shade(np.ones(3, np.float32), np.array(0.95))
        heads = flowers.sprites()
        items += [
            (p.z, partial(plant, relief=land, light=light, p=p, sprite=heads[p.variant], reach=reach, tint=tint))
            for p in (
                *crop,
                *flowers.sow(dice(scene, 17), land, clearing, count=blossoms, far=min(8.5, turf.far if turf else 8.5)),
            )
            if turf is None or turf.bare is None or turf.bare(np.array([p.x], np.float32), p.z)[0] < 0.1
        ]
    items.sort(key=lambda item: -item[0])
    front = land.view.depth(min(clearing.y + 0.02, 0.985))
    for z, draw in items:
        if z >= front:
            draw(image)
    np.clip(image, 0, 1, out=image)

    def foreground(target: Image) -> None:
        for z, draw in items:
            if z < front:
                draw(target)
        np.clip(target, 0, 1, out=target)

    return foreground
