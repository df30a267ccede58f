"""Super-resolution: a picture two or four times as large, colours and outline alike, by Real-ESRGAN on a CPU."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import ncnn
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training.assets.picture import Picture, bleed, read

Scale = Literal[2, 4]
NETWORK = "realesr-animevideov3-x{scale}"
"""Chosen by eye at fourfold zoom; realesrgan-x4plus-anime takes ten times as long and draws light rims along edges that
have none."""


class Upscaler:
    """Upscales pictures and remembers each in a folder, so that a stopped build goes on where it was."""

    def __init__(self, weights: Path, cache: Path, scale: Scale) -> None:
        self._network = NETWORK.format(scale=scale)
        self._net = ncnn.Net()
        self._net.opt.use_vulkan_compute = False
        self._net.opt.num_threads = 1
        self._net.load_param(str(weights / f"{self._network}.param"))
        self._net.load_model(str(weights / f"{self._network}.bin"))
        self._cache = cache
        cache.mkdir(parents=True, exist_ok=True)

    def __call__(self, path: Path) -> Picture:
        cached = self._cache / f"{path.stem}.png"
        if not cached.exists():
            picture = read(path)
            alpha = np.repeat(picture[..., 3:], 3, axis=2)
            rgb, outline = self._run(bleed(picture)[..., :3]), self._run(alpha)[..., 0]
            whole = np.dstack([rgb, _crisp(outline)])
            partial = cached.with_suffix(".part")
            Image.fromarray((whole * 255.0).round().astype(np.uint8), "RGBA").save(partial, "PNG")
            partial.rename(cached)
        return read(cached)

    def _run(self, rgb: NDArray[np.float32]) -> NDArray[np.float32]:
        height, width = rgb.shape[:2]
        pixels = np.ascontiguousarray((rgb * 255.0).round().astype(np.uint8))
        image = ncnn.Mat.from_pixels(pixels, ncnn.Mat.PixelType.PIXEL_RGB, width, height)
        image.substract_mean_normalize([], [1.0 / 255.0] * 3)
        extractor = self._net.create_extractor()
        extractor.input("data", image)
        status, output = extractor.extract("output")
        if status != 0:
            raise RuntimeError(f"{self._network} stopped with status {status}")
        return np.array(output).transpose(1, 2, 0).clip(0.0, 1.0)


def _crisp(alpha: NDArray[np.float32]) -> NDArray[np.float32]:
    """Settle what is nearly clear and nearly solid; glass and smoke between them stay as they are."""
    return ((alpha - 0.02) / 0.96).clip(0.0, 1.0)
