"""Precincts: built ground before a view. A table says what the ground is of, what closes it off and what is behind."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Weather
from calotype.pipelines.bundled.locales import STANDINGS, Locale
from calotype.pipelines.bundled.render import courts, enclosures
from calotype.pipelines.bundled.render.canvas import smoothstep
from calotype.pipelines.bundled.render.enclosures import Enclosure, Site
from calotype.pipelines.bundled.render.interior import stream
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.render.sky import paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Painter, Stage
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]
View = tuple[Environment, Locale | None]


@dataclass(frozen=True, kw_only=True)
class Precinct:
    """One sort of built place."""

    ground: courts.Ground
    close: Enclosure
    """What stands at its far end."""
    edge: float
    """Where that is, below the horizon, a fraction of the frame's height."""
    eye: float = 0.62
    view: View | None = None
    """What is behind where the prompt says nothing; none: the sky alone."""


PRECINCTS: dict[Locale, Precinct] = {
    Locale.BALCONY: Precinct(
        ground=courts.slabs, close=enclosures.railing, edge=0.32, view=(Environment.SKY, Locale.ABOVE_CITY)
    ),
    Locale.TERRACE: Precinct(
        ground=courts.slabs, close=enclosures.balustrade, edge=0.25, view=(Environment.GARDEN, None)
    ),
    Locale.PORCH: Precinct(ground=courts.boards, close=enclosures.porch_rail, edge=0.23, view=(Environment.FARM, None)),
    Locale.DECK: Precinct(ground=courts.boards, close=enclosures.ship_rail, edge=0.34, view=(Environment.OCEAN, None)),
    Locale.COURTYARD: Precinct(ground=courts.mosaic, close=enclosures.arcade, edge=0.08),
    Locale.TENNIS_COURT: Precinct(ground=courts.tennis, close=enclosures.net, edge=0.06),
    Locale.BASKETBALL_COURT: Precinct(ground=courts.basketball, close=enclosures.hoop, edge=0.08),
    Locale.CAR_PARK: Precinct(
        ground=courts.parking, close=lambda site: None, edge=0.055, view=(Environment.CITY, Locale.SKYLINE)
    ),
    Locale.TRACKS: Precinct(ground=courts.rails, close=lambda site: None, edge=0.045, view=(Environment.MEADOW, None)),
    Locale.PLATFORM: Precinct(ground=courts.paved, close=enclosures.track, edge=0.33, view=(Environment.VILLAGE, None)),
}
"""Of each locale that is one."""


def painter_of(locale: Locale, painters: dict[Environment, Painter], locales: dict[Locale, Painter]) -> Painter:
    """Who paints a precinct; the painters are those of what can be seen from it."""
    precinct = PRECINCTS[locale]

    def paint(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
        standing = STANDINGS[locale].horizon
        assert standing is not None
        horizon = standing[0] - 0.05 * scene.camera.horizon
        view = scene.beyond or precinct.view
        if view is None:
            image = paint_sky(scene, light, width, height, horizon)
        else:
            place, other = view
            seen = scene.evolve(
                environment=place, locale=other, beyond=None, elements=(), camera=replace(scene.camera, horizon=0.0)
            )
            painter = (locales.get(other) if other is not None else None) or painters[place]
            stage = painter(seen, light, width, height, Clearing(half_width=0.0, y=0.5))
            if stage.foreground is not None:
                stage.foreground(stage.background)
            image = stage.background
        foot = int((horizon + precinct.edge) * height)
        _lay(image, precinct, scene, light, horizon, foot)
        precinct.close(
            Site(image=image, scene=scene, light=light, foot=foot, horizon=horizon * height, rng=stream(scene, 77))
        )
        gloss = 0.3 if scene.weather is Weather.RAIN else 0.0
        return Stage(background=np.clip(image, 0, 1), light=light, horizon=horizon, surface="ground", gloss=gloss)

    return paint


def _lay(image: Image, precinct: Precinct, scene: Scene, light: Light, horizon: float, foot: int) -> None:
    """The ground, from its far end to the lower edge."""
    height, width = image.shape[:2]
    y = ((np.arange(foot, height, dtype=np.float32) + 0.5) / height)[:, None]
    z = np.float32(precinct.eye) / (y - np.float32(horizon))
    x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(height))[None] * z
    albedo = precinct.ground(x, np.broadcast_to(z, x.shape))
    if scene.weather is Weather.SNOWING or scene.season == "winter":
        albedo = albedo * np.float32(0.35) + np.float32(0.60)
    lit = np.broadcast_to(0.55 + 0.25 * smoothstep(y, foot / height, 1.0), x.shape)
    image[foot:] = np.clip(light.shade(albedo, lit), 0, 1)
