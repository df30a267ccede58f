"""What the gateway works with: handed in whole by whoever starts it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from prometheus_client import CollectorRegistry

from calotype.blobs import Blobs
from calotype.catalog import Catalog
from calotype.domain.abilities import Abilities
from calotype.settings import Settings
from calotype.store.interface import Store


@dataclass(frozen=True, kw_only=True)
class GatewayParts:
    """The gateway's surroundings."""

    settings: Settings
    catalog: Catalog
    store: Store
    blobs: Blobs
    """The artifacts' files."""
    uploads: Blobs
    """The files that callers sent."""
    samples: Blobs
    """Pictures that show what the models can do."""
    pipeline_of: Callable[[str], str]
    """The name of the pipeline that a model, by its slug, is bound to."""
    state_of: Callable[[str], str]
    """``ready``, or what stands in the way of a model, by its slug, whoever works; nothing is loaded to tell."""
    abilities_of: Callable[[str], Abilities] = lambda _: Abilities()
    """What the pipeline of a model, by its slug, can't honour; nothing is loaded to tell."""
    clock: Callable[[], float] = time.time
    """Unix seconds."""
    draining: asyncio.Event = field(default_factory=asyncio.Event)
    """Set at the start of a shutdown: nothing new is accepted, streams end, blocking calls get a little time."""
    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    """Of the metrics that /metrics shows."""

    @property
    def bound(self) -> Mapping[str, str]:
        """The name of each model's pipeline."""
        return {slug: self.pipeline_of(slug) for slug in self.catalog}
