"""What a worker counts, told to its supervisor about once a second, in lines on standard output."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from enum import StrEnum

STDOUT = 1
STDERR = 2


class Count(StrEnum):
    """Each only ever grows."""

    ATTEMPTS = "attempts"
    """Labels: model, and ``completed``, ``overtaken``, ``given_up`` or an error's code."""
    IMAGES = "images"
    """Label: model."""
    STEPS = "steps"
    """Label: pipeline."""
    DENOISE_S = "denoise_s"
    """Label: pipeline. From requests' first step to their last; of several at a time, each its own."""
    CHARGED_MICROS = "charged_micros"
    """Label: model."""


class Tally:
    """Grown since it was last told."""

    def __init__(self) -> None:
        self._grown: defaultdict[tuple[str, ...], float] = defaultdict(float)

    def add(self, count: Count, *labels: str, by: float = 1.0) -> None:
        self._grown[count, *labels] += by

    def line(self) -> bytes | None:
        """A JSON array of [count, label, ..., growth]; None where nothing has grown. Starts anew."""
        if not self._grown:
            return None
        grown, self._grown = self._grown, defaultdict(float)
        return json.dumps([[*name, by] for name, by in grown.items()]).encode() + b"\n"


def taken_stdout() -> int:
    """A descriptor of standard output for these lines alone: what else is printed goes to standard error from now
    on."""
    descriptor = os.dup(STDOUT)
    os.dup2(STDERR, STDOUT)
    return descriptor


def tell(tally: Tally, descriptor: int) -> None:
    """Where nobody reads it any more, the worker is about to end."""
    line = tally.line()
    if line is not None:
        try:
            os.write(descriptor, line)
        except BrokenPipeError:
            return
