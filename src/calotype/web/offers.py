"""The models as this server offers them now: whether they can draw, what they cost, how long they took lately."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from calotype.catalog import Model
from calotype.domain.durations import Durations
from calotype.gateway.health import ModelState, states_of
from calotype.gateway.samples import samples_of
from calotype.store.records import Speed

if TYPE_CHECKING:
    from calotype.gateway.call import Call

BADGES: Mapping[ModelState, tuple[str, str]] = {
    "ready": ("good", "Ready"),
    "loading": ("warn", "Loading"),
    "cold": ("", "Cold"),
    "unavailable": ("bad", "Unavailable"),
}
"""A badge's kind and word, by state."""
MEANINGS: Mapping[ModelState, str] = {
    "ready": "A worker has it loaded.",
    "loading": "A worker is loading it: the first picture comes after that.",
    "cold": "The first request loads it, which takes a while.",
    "unavailable": "Nothing can be drawn with it now.",
}


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A model and how it is at this moment."""

    model: Model
    state: ModelState
    reason: str
    """What stands in its way; empty where nothing does."""
    speeds: Sequence[Speed]
    """By size, of about the last 24 hours, everybody's, with the pipeline that it is bound to now."""
    samples: Mapping[int, str]
    """URLs by width."""

    @property
    def drawn(self) -> str:
        """Another one for another sample."""
        return next(iter(self.samples.values()), "").rpartition("/")[2].split(".")[-3:][0]

    @property
    def badge(self) -> tuple[str, str]:
        return BADGES[self.state]

    @property
    def meaning(self) -> str:
        return self.reason or MEANINGS[self.state]

    @property
    def median_s(self) -> float | None:
        """From a worker's claim to the picture, over all sizes."""
        return sum((speed.inference for speed in self.speeds), Durations()).quantile_s(0.5)


async def offers(call: Call) -> Mapping[str, Offer]:
    """By slug, those that are not retired."""
    states, reasons = states_of(call.parts, await call.parts.store.workers.workers())
    speeds = await call.parts.store.usage.speeds(None, bound=call.parts.bound)
    return {
        slug: Offer(
            model=model,
            state=states[slug],
            reason=reasons.get(slug, ""),
            speeds=sorted((each for each in speeds if each.model == slug), key=lambda each: each.width * each.height),
            samples=samples_of(call.parts, slug),
        )
        for slug, model in call.parts.catalog.items()
        if slug not in call.parts.settings.retired
    }
