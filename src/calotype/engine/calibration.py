"""How many images a step should advance on this machine: what was measured, and what follows from it.

A wider step pays as long as it does more in the same time, and it must fit in memory beside what is decoded meanwhile.
What was measured holds for the same weights on the same device with the same arithmetic, and for nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from calotype.domain.errors import UnwritableOutput
from calotype.engine.machine import Machine
from calotype.engine.policy import Caps
from calotype.files import write_atomically

GAIN = 1.05
"""What a step of twice as many images must do more in the same time, to pay."""
SHARE = 0.9
"""Of the device's memory, what may be planned with."""


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """What it cost to draw so many images at once."""

    images: int
    step_s: float
    peak_bytes: int
    """Of all that was in use, weights included."""

    @property
    def rate(self) -> float:
        """Images advanced in a second."""
        return self.images / self.step_s


@dataclass(frozen=True, kw_only=True)
class Size:
    """What was measured of one size."""

    width: int
    height: int
    """Pixels."""
    shape: tuple[int, ...]
    """Of a latent."""
    drawn: tuple[Drawn, ...]
    """By number of images, ascending; the first is one image alone."""

    def cap(self, rest_bytes: int, total_bytes: int) -> int:
        """How many images a step advances: as long as the next wider one pays and fits."""
        beside = self.drawn[0].peak_bytes - rest_bytes  # another picture may be decoded meanwhile
        cap = self.drawn[0]
        for wider in self.drawn[1:]:
            if wider.rate < GAIN * cap.rate or wider.peak_bytes + beside > SHARE * total_bytes:
                break
            cap = wider
        return cap.images


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """Of one set of weights on one machine."""

    digest: str
    device: str
    dtype: str
    library: str
    total_bytes: int
    rest_bytes: int
    """In use while nothing is drawn."""
    sizes: tuple[Size, ...]

    @property
    def caps(self) -> Caps:
        by_shape = {size.shape: size.cap(self.rest_bytes, self.total_bytes) for size in self.sizes}
        # What was not measured is as careful as what was.
        return Caps(by_shape=by_shape, otherwise=min(by_shape.values(), default=1))

    def differs(self, digest: str, machine: Machine) -> list[str]:
        """In what it was made for something else; empty: it holds."""
        pairs = {name: (getattr(self, name), getattr(machine, name)) for name in ("device", "dtype", "library")}
        pairs["weights"] = (self.digest[:12], digest[:12])
        return [f"{name} {mine}, not {now}" for name, (mine, now) in pairs.items() if mine != now]


class Calibrations:
    """All that were measured on this machine, in one file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> list[Calibration]:
        """Empty where there is no file, or one that can't be read any more."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=list[Calibration])
        except (OSError, msgspec.DecodeError):
            return []

    def find(self, digest: str, machine: Machine) -> tuple[Calibration | None, str]:
        """The one that holds; or None, and why the nearest does not where there is one."""
        found = sorted(self.all(), key=lambda one: len(one.differs(digest, machine)))
        same = [one for one in found if one.digest == digest]
        if same and not same[0].differs(digest, machine):
            return same[0], ""
        return None, f"it was made for {', '.join(same[0].differs(digest, machine))}" if same else ""

    def keep(self, calibration: Calibration) -> None:
        """In place of what was measured of the same weights. Raises UnwritableOutput."""
        others = [one for one in self.all() if one.digest != calibration.digest]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, msgspec.json.format(msgspec.json.encode([*others, calibration]), indent=1))
        except OSError as error:
            raise UnwritableOutput(f"{self._path} can't be written: {error.strerror}", field="data") from error
