"""Dyeing: the ground of a painted place in the colour that the prompt gives it."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, blend, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.scene import RGB

_DULL = 0.55
"""How much of the light and shade on the ground stays."""


def dye_ground(image: Image, light: Light, horizon: float, tint: RGB) -> None:
    """All below the horizon that is neither bluer than it is red, as water is, nor as bright as foam."""
    height = image.shape[0]
    top = int(np.clip(horizon, 0, 0.96) * height)
    part = image[top:]
    tone = part.mean(-1)
    usual = max(0.08, float(np.median(tone)))
    own = light.shade(np.asarray(mix(rgb(*tint), rgb(0.45, 0.40, 0.34), 0.22), np.float32), np.array(0.72))
    shown = own * ((1 - _DULL) + _DULL * tone / usual)[..., None]
    dry = smoothstep(part[..., 2] - part[..., 0], 0.07, 0.0)
    rows = (np.arange(height - top, dtype=np.float32) / max(1, height - top))[:, None]
    blend(part, np.clip(shown, 0, 1).astype(np.float32), dry * smoothstep(rows, 0.04, 0.26) * np.float32(0.80))
