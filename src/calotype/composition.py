"""Puts the parts together: settings, catalog, pipelines, engines, the store and the files. The one module that knows
the kinds of stores by name, and with ``sources`` the pipelines.
"""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from calotype.catalog import Catalog, Model, load_catalog
from calotype.domain.abilities import Abilities
from calotype.domain.errors import CalotypeError, InvalidSettings, PipelineUnavailable
from calotype.domain.suggest import did_you_mean
from calotype.memory import give_back
from calotype.settings import Settings
from calotype.sources import CHECKPOINT, PIPELINES, Loaded, Source, checkpoint_source

if TYPE_CHECKING:
    from calotype.blobs import Blobs
    from calotype.engine.calibration import Calibration, Calibrations, Size
    from calotype.engine.engine import Engine
    from calotype.engine.policy import Limits
    from calotype.store.interface import Store


class Composition:
    """What a process works with. Close it, or use it as a context manager: it ends the engines it started."""

    def __init__(self, settings: Settings, pipelines: Mapping[str, Source] = PIPELINES) -> None:
        """Raises UnknownModel or InvalidSettings where the default model or a binding names nothing."""
        self.settings = settings
        self._pipelines = dict(pipelines)
        self.catalog: Catalog = load_catalog()
        self._engines: dict[str, Engine] = {}
        self.catalog.model(settings.model)
        sizes = sorted({size for model in self.catalog.values() for size in model.sizes.values()})
        models, drawers = ["*", *self.catalog], [*pipelines, f"{CHECKPOINT}PATH_OR_REPO"]
        for slug, pipeline in settings.bind.items():
            if pipeline.startswith(CHECKPOINT):
                self._pipelines[pipeline] = checkpoint_source(pipeline, settings.checkpoints, sizes)
            for word, known, offered in ((slug, models, models), (pipeline, self._pipelines, drawers)):
                if word not in known:
                    hint = did_you_mean(word, offered) or f"; use one of {', '.join(offered)}"
                    raise InvalidSettings(f"bind: {slug}={pipeline} names no {word!r}{hint}", field="bind")
        for slug in settings.retired:
            if slug not in self.catalog:
                hint = did_you_mean(slug, self.catalog) or f"; use one of {', '.join(self.catalog)}"
                raise InvalidSettings(f"retired: there is no model {slug!r}{hint}", field="retired")

    def model(self) -> Model:
        """The one that draws where no other is named."""
        return self.catalog[self.settings.model]

    def pipeline_name(self, model: Model) -> str:
        return self.settings.pipeline_of(model.slug)

    def state(self, model: Model) -> str:
        """``ready``, or what stands in the way; nothing is loaded to tell."""
        missing = self._pipelines[self.pipeline_name(model)].missing()
        return f"unavailable: {missing}" if missing else "ready"

    def abilities(self, model: Model) -> Abilities:
        """What the model's pipeline can't honour; nothing is loaded to tell."""
        return self._pipelines[self.pipeline_name(model)].abilities()

    def bound(self) -> tuple[str, ...]:
        """The pipelines that draw for any model, each once."""
        return tuple(dict.fromkeys(self.pipeline_name(model) for model in self.catalog.values()))

    def checkpoints(self) -> tuple[str, ...]:
        """Those of them that are checkpoints."""
        return tuple(name for name in self.bound() if name.startswith(CHECKPOINT))

    def engine(self, model: Model) -> Engine:
        """The engine over the model's pipeline; models bound to the same one share it. Raises PipelineUnavailable."""
        return self.load(self.pipeline_name(model))

    def load(self, name: str) -> Engine:
        """The engine over a pipeline, by its name. Raises PipelineUnavailable."""
        from calotype.engine.engine import Engine

        if name not in self._engines:
            loaded = self._loaded(name)
            self._engines[name] = Engine(loaded.pipeline, arrays=loaded.arrays, limits=self._limits(name, loaded))
        return self._engines[name]

    def calibrate(self, name: str) -> Iterator[Size | Calibration]:
        """Measures a pipeline that isn't loaded yet: each size, then all of them, which is kept. Raises
        PipelineUnavailable, InvalidSettings where nothing of it can be measured, and what a drawing does."""
        from calotype.engine.arrays import NUMPY
        from calotype.engine.calibrating import calibrate
        from calotype.engine.calibration import Calibration
        from calotype.engine.machine import Measured

        loaded = self._loaded(name)
        pipeline = loaded.pipeline
        if not isinstance(pipeline, Measured) or pipeline.schedule is None:
            raise InvalidSettings(f"{name} has nothing to calibrate: its steps are not Calotype's", field="bind")
        sizes = [size for model in self.catalog.values() for size in model.sizes.values()]
        for measured in calibrate(pipeline, pipeline.machine, sizes, arrays=loaded.arrays or NUMPY):
            if isinstance(measured, Calibration):
                self._calibrations().keep(measured)
            yield measured

    def _calibrations(self) -> Calibrations:
        from calotype.engine.calibration import Calibrations

        return Calibrations(self.settings.data / "calibration.json")

    def _limits(self, name: str, loaded: Loaded) -> Limits | None:
        """With the caps that were measured here, where they hold."""
        from calotype.engine.machine import Measured
        from calotype.engine.policy import Limits

        pipeline, limits = loaded.pipeline, loaded.limits
        if not pipeline.batched or not isinstance(pipeline, Measured):
            return limits
        calibration, reason = self._calibrations().find(pipeline.digest, pipeline.machine)
        if calibration is None:
            if reason:
                _log().warning("calibration does not hold: calotype calibrate", pipeline=name, reason=reason)
            return limits
        return replace(limits or Limits(), caps=calibration.caps)

    def unload(self, name: str) -> None:
        """Ends the engine over a pipeline, once it has drawn what it has, and gives its memory back."""
        from calotype.engine.machine import Measured

        engine = self._engines.pop(name)
        engine.close()
        free = engine.pipeline.machine.free if isinstance(engine.pipeline, Measured) else give_back
        del engine
        gc.collect()  # networks are full of cycles
        free()

    def _loaded(self, name: str) -> Loaded:
        try:
            return self._pipelines[name].load(self.settings)
        except CalotypeError:
            raise
        except Exception as error:  # a pipeline's libraries each fail in a way of their own
            raise PipelineUnavailable(f"the pipeline {name!r} can't be loaded: {error}") from error

    def artifacts(self) -> Blobs:
        """The pictures' files."""
        return _folder(self.settings, "artifacts")

    def uploads(self) -> Blobs:
        """The files that callers sent."""
        return _folder(self.settings, "uploads")

    def samples(self) -> Blobs:
        """The pictures that show what the models can do."""
        return _folder(self.settings, "samples")

    def close(self, *, cancel: bool = False) -> None:
        """Ends the engines; ``cancel``: without what they still draw."""
        while self._engines:
            self._engines.popitem()[1].close(cancel=cancel)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """After an exception what still runs is cancelled."""
        self.close(cancel=error is not None)


@asynccontextmanager
async def opened_store(settings: Settings) -> AsyncIterator[Store]:
    """The store of the data folder, made where there is none and brought to this version. Raises StoreUnavailable."""
    from calotype.store.records import StoreLimits
    from calotype.store.sqlite.store import open_store

    limits = StoreLimits(
        max_queued=settings.max_queued,
        max_running=settings.max_running,
        queue_depth=settings.queue_depth,
        max_keys=settings.max_keys,
        artifact_ttl_s=settings.artifact_ttl_s,
        history_ttl_s=settings.history_ttl_s,
        idempotency_ttl_s=settings.idempotency_ttl_s,
    )
    async with open_store(settings.data, synchronous=settings.synchronous, limits=limits) as store:
        yield store


def _log() -> Any:
    import structlog

    return structlog.get_logger("calotype.composition")


def _folder(settings: Settings, name: str) -> Blobs:
    from calotype.blobs import LocalBlobs

    return LocalBlobs(settings.data / name)
