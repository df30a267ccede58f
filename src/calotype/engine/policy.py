"""Which images run the next step, which wait, and what is refused: the whole policy of ordering and admission.

Work is counted in evaluations of the model. An image's rank is

    work left − PRIORITY_WORK · priority − AGEING · (evaluations of others while it waited)

and the lowest goes first: what is nearly done is finished, which gives the shortest mean wait, and nobody starves.
Whoever waits gains on all who come later, so that only a bounded number of them can go before it.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import IntEnum

AGEING = 0.25
"""Work that a waiting image is let off for each evaluation of others."""

PRIORITY_WORK = 100
"""Work that one class of priority is worth: four times as many evaluations of others, and a class is made up for."""


class Priority(IntEnum):
    """How urgent a request is to its caller."""

    LOW = -1
    NORMAL = 0
    HIGH = 1


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What an engine takes on at once."""

    waiting_images: int = 1024
    """Accepted and not finished; beyond, requests are refused."""
    running_images: int = 64
    """With a latent and a history in memory."""
    step_images: int = 16
    """Advanced by one step, where the pipeline takes a batch; where it doesn't, a step is one image's."""
    decoding_images: int = 2
    """Decoded at a time, each in a thread of its own."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """An image, as far as the policy is concerned."""

    sequence: int
    """Order of arrival."""
    priority: Priority = Priority.NORMAL
    work_left: int
    """Evaluations."""
    waited: int
    """Evaluations of others since it arrived."""
    group: Hashable = None
    """Only images of one group can share a step."""

    @property
    def rank(self) -> tuple[float, int]:
        return self.work_left - PRIORITY_WORK * self.priority - AGEING * self.waited, self.sequence


def next_admitted(waiting: Sequence[Candidate], running: int, limits: Limits) -> list[int]:
    """Positions of those who get a place, while there are places."""
    return _ranked(waiting)[: max(limits.running_images - running, 0)]


def next_step(running: Sequence[Candidate], width: int) -> list[int]:
    """Positions of those who run the next step: the first in rank, and up to ``width`` of its group."""
    ranked = _ranked(running)
    return [i for i in ranked if running[i].group == running[ranked[0]].group][:width]


def _ranked(candidates: Sequence[Candidate]) -> list[int]:
    return sorted(range(len(candidates)), key=lambda i: candidates[i].rank)


def reject_reason(images: int, unfinished: int, limits: Limits) -> str | None:
    """Why a request of so many images is not taken on while others are unfinished; None: it is."""
    if unfinished + images > limits.waiting_images:
        return f"{unfinished} images are waiting already and {limits.waiting_images} is the most: try again later"
    return None
