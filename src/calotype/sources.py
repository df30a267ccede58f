"""Where pipelines come from: by their names, and by what a binding says of a checkpoint.

A pipeline's module is imported when something is drawn with it, not before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from calotype.checkpoints import Checkpoint, resolve
from calotype.checkpoints.lora import LoraFile, digest_with, resolve_lora
from calotype.domain.abilities import Abilities
from calotype.domain.errors import CheckpointError, InvalidSettings, PipelineUnavailable
from calotype.memory import share_one_arena
from calotype.pipelines.bundled import shipped
from calotype.pipelines.diffusers.calls import obstacle, parameters_of
from calotype.pipelines.diffusers.families import Description, describe
from calotype.pipelines.diffusers.options import Options
from calotype.settings import Settings

if TYPE_CHECKING:
    from calotype.engine.arrays import Arrays
    from calotype.engine.pipeline import Pipeline
    from calotype.engine.policy import Limits

CHECKPOINT = "diffusers:"
"""How the binding to a checkpoint begins; its folder or ``OWNER/NAME[@REVISION]`` follows, and ``?`` with options."""
NEEDED = ("torch", "diffusers", "transformers")
STEP_PIXELS = 4 * 512 * 512
"""Of the pictures that share a step where nothing was measured: as many as a GPU of 8 GB holds of Stable Diffusion 1.5,
and where batches begin to pay less."""


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """A pipeline, and what an engine over it has to know of it."""

    pipeline: Pipeline
    arrays: Arrays | None = None
    """Where its latents live; None: in NumPy's arrays."""
    limits: Limits | None = None


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a pipeline comes from."""

    load: Callable[[Settings], Loaded]
    missing: Callable[[], str | None]
    """What stands in its way, told without loading it; None: nothing."""
    abilities: Callable[[], Abilities] = Abilities
    """What it can't honour, told without loading it."""


def _load_bundled(settings: Settings) -> Loaded:
    from calotype.pipelines.bundled.pipeline import BundledPipeline

    share_one_arena()
    return Loaded(pipeline=BundledPipeline.load(threads=settings.threads))


def _missing_bundled() -> str | None:
    absent = shipped.missing()
    return f"{', '.join(absent)} not installed" if absent else None


def _load_noop(settings: Settings) -> Loaded:
    from calotype.pipelines.noop import NoopPipeline

    return Loaded(pipeline=NoopPipeline(step_ms=settings.step_ms))


PIPELINES: Mapping[str, Source] = {
    "bundled": Source(load=_load_bundled, missing=_missing_bundled),
    "noop": Source(load=_load_noop, missing=lambda: None),
}


def checkpoint_source(binding: str, store: Path, sizes: Iterable[tuple[int, int]]) -> Source:
    """Of ``diffusers:CHECKPOINT?option=value``. ``store``: where pulled checkpoints are; ``sizes``: in pixels, those
    drawn again and again. Raises InvalidSettings where it names nothing or an option that is none."""
    reference, _, options = binding.removeprefix(CHECKPOINT).partition("?")
    if not reference or "," in binding:
        raise InvalidSettings(
            f"bind: {binding!r} must be {CHECKPOINT}FOLDER or {CHECKPOINT}OWNER/NAME, without a comma", field="bind"
        )
    bound = _Bound(reference=reference, store=store, options=Options.parse(options), sizes=tuple(sizes))
    return Source(load=bound.load, missing=bound.missing, abilities=bound.abilities)


@dataclass(frozen=True, kw_only=True)
class _Bound:
    """A checkpoint that a model is bound to."""

    reference: str
    store: Path
    options: Options
    sizes: tuple[tuple[int, int], ...]

    @cached_property
    def checkpoint(self) -> Checkpoint:
        """Once it is found it is not looked for again. Raises CheckpointError."""
        return resolve(self.reference, self.store)

    @cached_property
    def worn(self) -> list[tuple[LoraFile, float]]:
        """Those that change the weights for good, and by how much. Raises CheckpointError."""
        return [(resolve_lora(lora.path, self.store), lora.weight) for lora in self.options.lora]

    @cached_property
    def offered(self) -> Mapping[str, LoraFile]:
        """Those that a request may ask for, by name. Raises CheckpointError."""
        return {lora.name: resolve_lora(lora.path, self.store) for lora in self.options.offer}

    @cached_property
    def description(self) -> Description:
        return describe(self.checkpoint.path, self.checkpoint.pipeline_class, self.options)

    def missing(self) -> str | None:
        if absent := [name for name in NEEDED if find_spec(name) is None]:
            return f"{', '.join(absent)} not installed: install calotype[diffusers]"
        try:
            _ = self.checkpoint, self.worn, self.offered
        except CheckpointError as error:
            return error.message
        if self.description.family is not None:
            return None
        if reason := obstacle(self.checkpoint.pipeline_class, parameters_of(self.checkpoint.pipeline_class)):
            return reason
        if idle := self.options.of_steps():
            return f"{self.checkpoint.pipeline_class} runs from end to end, without {' and '.join(idle)}: leave it out"
        return None

    def abilities(self) -> Abilities:
        """None are known of a checkpoint that is not there."""
        try:
            return self.description.abilities
        except CheckpointError:
            return Abilities()

    def load(self, settings: Settings) -> Loaded:
        if obstacle := self.missing():
            raise PipelineUnavailable(obstacle)
        from calotype.engine.arrays import torch_arrays
        from calotype.engine.policy import Caps, Limits
        from calotype.pipelines.diffusers.loading import load

        checkpoint = self.checkpoint
        pipeline = load(
            checkpoint.path,
            name=checkpoint.repository or checkpoint.path.name,
            digest=digest_with(checkpoint.digest, self.worn),
            revision=checkpoint.revision,
            loras={name: file.digest for name, file in self.offered.items()},
            pipeline_class=checkpoint.pipeline_class,
            variant=checkpoint.variant,
            options=self.options,
            threads=settings.threads,
            sizes=self.sizes,
            together=_uncalibrated,
        )
        if pipeline.schedule is None:
            return Loaded(pipeline=pipeline, limits=Limits(decoding_images=1))
        caps = {pipeline.latent_shape(*size): _uncalibrated(pipeline.sizes.drawn(*size)) for size in self.sizes}
        limits = Limits(caps=Caps(by_shape=caps, otherwise=min(caps.values(), default=1)))
        return Loaded(pipeline=pipeline, arrays=torch_arrays(pipeline.device), limits=limits)


def _uncalibrated(size: tuple[int, int]) -> int:
    """How many images of a size share a step where nothing was measured."""
    width, height = size
    return max(STEP_PIXELS // (width * height), 1)
