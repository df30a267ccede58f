"""Dyeing: the ground of a painted place in the colour that the prompt gives it."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.render.canvas import Image, blend, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.seasons import cover_of
from calotype.pipelines.bundled.scene import RGB, Scene

_DULL = 0.55
"""How much of the light and shade on the ground stays."""


_STREETS = frozenset(
    {None, Locale.MEDIEVAL, Locale.OLD_LANE, Locale.PARIS, Locale.ASIAN_CITY, Locale.HIGH_RISES, Locale.ALLEY,
     Locale.NEON_CITY, Locale.RUINS}
)  # fmt: skip
_SNOW: RGB = (0.93, 0.95, 0.99)


def ground_of(scene: Scene) -> RGB | None:
    """The colour that the prompt or the winter gives the ground; other places than streets have their own snow."""
    snowed = scene.environment is Environment.CITY and scene.locale in _STREETS and cover_of(scene, 1.0) > 0
    return scene.tints.ground or (_SNOW if snowed else None)


def dye_ground(image: Image, light: Light, horizon: float, tint: RGB) -> None:
    """All below the horizon that is neither bluer than it is red, as water is, nor as bright as foam."""
    height = image.shape[0]
    top = int(np.clip(horizon, 0, 0.96) * height)
    part = image[top:]
    tone = part.mean(-1)
    usual = max(0.08, float(np.median(tone)))
    own = light.shade(
        np.asarray(mix(rgb(*tint), rgb(0.45, 0.40, 0.34), 0.04 if min(tint) > 0.8 else 0.22), np.float32),
        np.array(0.72),
    )
    white = min(tint) > 0.8
    dull = 0.22 if white else _DULL
    shown = own * ((1 - dull) + dull * tone / usual)[..., None]
    # snow lies on bluish asphalt, too, and there is no water beside it
    dry = np.ones_like(tone) if white else smoothstep(part[..., 2] - part[..., 0], 0.07, 0.0)
    rows = (np.arange(height - top, dtype=np.float32) / max(1, height - top))[:, None]
    blend(part, np.clip(shown, 0, 1).astype(np.float32), dry * smoothstep(rows, 0.04, 0.26) * np.float32(0.80))
