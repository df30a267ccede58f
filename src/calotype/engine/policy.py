"""Which images run the next step, which wait, and what is refused: the whole policy of ordering and admission.

Work is counted in evaluations of the model. Turns go to the highest priority, and in it to the least work left: what is
nearly done is finished, which gives the shortest mean wait, and a short request never waits for a long one. But every
fourth turn is the oldest's, whatever its work and priority. So nobody starves: an image is done after four times the
work that ran when it got its place, its own included, however much comes later. Places are given in the same order.
What is denoised is decoded in the order it comes: a large picture holds up those behind it, and none overtakes it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

OLDEST_EVERY = 4
"""Of so many turns one is the oldest's."""


class Priority(IntEnum):
    """How urgent a request is to its caller."""

    LOW = -1
    NORMAL = 0
    HIGH = 1


@dataclass(frozen=True, kw_only=True)
class Caps:
    """How many images a step advances at most, by the shape of their latents: as many as pay, and fit in memory.

    It is about pipelines that take a batch; elsewhere a step is one image's. The default is safe, not measured.
    """

    by_shape: Mapping[tuple[int, ...], int] = field(default_factory=dict)
    otherwise: int = 16

    def of(self, shape: tuple[int, ...]) -> int:
        return self.by_shape.get(shape, self.otherwise)

    @property
    def most(self) -> int:
        return max(self.otherwise, *self.by_shape.values(), 1)


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What an engine takes on at once."""

    waiting_images: int = 1024
    """Accepted and not finished; beyond, requests are refused."""
    running_images: int = 64
    """With a latent and a history in memory."""
    caps: Caps = Caps()
    """Images advanced by one step."""
    decoding_images: int = 2
    """Decoded at a time, each in a thread of its own."""
    decoding_pixels: int = 6_000_000
    """Of the pictures decoded at a time; a larger one is decoded alone. It bounds the memory of decoding."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """An image, as far as the policy is concerned."""

    sequence: int
    """Order of arrival."""
    priority: Priority = Priority.NORMAL
    work_left: int
    """Evaluations."""
    group: Hashable = None
    """Only images of one group can share a step."""


def next_step(running: Sequence[Candidate], width: Callable[[Hashable], int], turn: int) -> list[int]:
    """Positions of those who run the next step: the first in order, and as many of its group as ``width`` says of it.

    ``turn`` counts the steps.
    """
    order = _order(running, turn)
    group = running[order[0]].group
    return [i for i in order if running[i].group == group][: width(group)]


def next_admitted(waiting: Sequence[Candidate], turn: int) -> int:
    """The position of the one who gets a free place. ``turn`` counts the admissions."""
    return _order(waiting, turn)[0]


def _order(candidates: Sequence[Candidate], turn: int) -> list[int]:
    def key(i: int) -> tuple[int, ...]:
        candidate = candidates[i]
        if turn % OLDEST_EVERY == OLDEST_EVERY - 1:
            return (candidate.sequence,)
        return -candidate.priority, candidate.work_left, candidate.sequence

    return sorted(range(len(candidates)), key=key)


def may_decode(pixels: int, decoding: Sequence[int], limits: Limits) -> bool:
    """Whether a picture of so many pixels is decoded beside those being decoded, given by their pixels."""
    fits = len(decoding) < limits.decoding_images and sum(decoding) + pixels <= limits.decoding_pixels
    return fits or not decoding


def reject_reason(images: int, unfinished: int, limits: Limits) -> str | None:
    """Why a request of so many images is not taken on while others are unfinished; None: it is."""
    if unfinished + images > limits.waiting_images:
        return f"{unfinished} images are waiting already and {limits.waiting_images} is the most: try again later"
    return None
