"""Which size is drawn for the size that was asked for, and how the one becomes the other."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from calotype.domain.requests import Notice

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COARSE = 8
"""Native sizes are multiples of so many of the least steps, as those are that models were trained on."""

NOTHING = 0.0005
"""Of a side: less than half a pixel of a thousand."""


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """What a checkpoint can draw, in pixels."""

    native_area: int
    """Of the pictures it was trained on."""
    multiple: int
    """Sides are multiples of it."""
    least_area: float
    most_area: float
    """Times the native area."""

    def makes(self, width: int, height: int) -> bool:
        """A picture of that size comes out right, but for the multiple."""
        return self.least_area <= width * height / self.native_area <= self.most_area

    def drawn(self, width: int, height: int) -> tuple[int, int]:
        """The next legal size that holds the one asked for; where it would come out wrong, the nearest native one."""
        if self.makes(width, height):
            return _up(width, self.multiple), _up(height, self.multiple)
        scale = math.sqrt(self.native_area / (width * height))
        coarse = self.multiple * COARSE
        return _near(width * scale, coarse), _near(height * scale, coarse)

    def notices(self, width: int, height: int) -> tuple[Notice, ...]:
        """What has to be said where another size is drawn."""
        drawn = self.drawn(width, height)
        if drawn == (width, height):
            return ()
        code = "cropped" if self.makes(width, height) else "resampled"
        what = "cropped" if code == "cropped" else "resampled" + self._trimmed(width, height)
        how = f"drawn at {drawn[0]}x{drawn[1]}, the nearest size that this checkpoint draws"
        return (Notice(code=code, message=f"{width}x{height} was {how}, and {what}."),)

    def _trimmed(self, width: int, height: int) -> str:
        """What resampling leaves out where the size drawn has not the same proportions."""
        columns, rows = self.drawn(width, height)
        shares = {
            "sides": 1 - rows * width / (columns * height),
            "top and bottom": 1 - columns * height / (rows * width),
        }
        edges, share = max(shares.items(), key=lambda pair: pair[1])
        return f", without {100 * share:.2g} % at the {edges}" if share > NOTHING else ""

    def fitted(self, pixels: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
        """A picture of the size asked for from one of the size drawn: its middle; or resampled (Lanczos), the middle of
        what has the proportions asked for."""
        rows, columns = pixels.shape[:2]
        if (columns, rows) == (width, height):
            return pixels
        if self.makes(width, height) and (columns, rows) == self.drawn(width, height):
            top, left = (rows - height) // 2, (columns - width) // 2
            return pixels[top : top + height, left : left + width]
        import numpy as np
        from PIL import Image, ImageOps

        picture = Image.fromarray(pixels, "RGB")
        return np.asarray(ImageOps.fit(picture, (width, height), Image.Resampling.LANCZOS))


def _up(side: int, multiple: int) -> int:
    return -(-side // multiple) * multiple


def _near(side: float, multiple: int) -> int:
    return max(round(side / multiple), 1) * multiple
